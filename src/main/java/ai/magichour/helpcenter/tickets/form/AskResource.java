package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.ProjectLink;
import ai.magichour.helpcenter.projects.ProjectLists;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.web.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The form: which project it is about, what is known already, and what is left to write. */
@Path("/tickets/new")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AskResource {

    private static final int LONGEST_ID = 500;

    @Inject
    Account account;

    @Inject
    AskPages pages;

    @Inject
    ProjectLists lists;

    @GET
    public Response ask(
            @RestQuery String project,
            @RestQuery String concern,
            @RestQuery String draft,
            @RestQuery String about,
            @RestQuery String write,
            @RestQuery String follows,
            @RestQuery String find) {
        if (draft != null) {
            return again(Seal.id(draft).orElse(null));
        }
        if (project == null && about == null) {
            return choose(Typed.line(find, LONGEST_ID));
        }
        var id = project == null ? null : ProjectLink.idIn(project.strip()).orElse(project);
        if (id != null && !Typed.clean(id, LONGEST_ID).equals(id)) {
            throw new NotFoundException();
        }
        var chosen = Concern.at(concern == null ? "" : concern).orElse(null);
        return page(Templates.ask(
                pages.fresh(pages.known(id), id, chosen, follows(follows), write != null || follows != null)));
    }

    /** Back to a form with everything that was typed into it. */
    private Response again(UUID draft) {
        var kept = Draft.of(account.id(), draft, account.formats().now());
        if (kept == null) {
            return sentBefore(account.id(), draft);
        }
        if (kept.ticketId != null) {
            throw new NotFoundException();
        }
        return page(Templates.ask(pages.page(pages.known(kept.projectId), AskForm.of(kept, draft), List.of())));
    }

    /** A form that is gone was sent, and its ticket is what people look for; or it is too old. */
    static Response sentBefore(UUID viewer, UUID draft) {
        var ticket = draft == null ? null : Submission.ticketOf(viewer, draft);
        return ticket == null
                ? Response.status(404).entity(Templates.gone()).build()
                : Response.seeOther(URI.create(ticket.href())).build();
    }

    /** The number of a ticket of the viewer's; anything else is dropped. */
    private String follows(String number) {
        return number == null ? null : Submission.own(account.id(), number);
    }

    private Response choose(String text) {
        var id = ProjectLink.idIn(text);
        if (id.isPresent() && (Project.of(account.id(), id.get()) != null)) {
            return Response.seeOther(URI.create("/tickets/new?project=" + id.get()))
                    .build();
        }
        var page = Templates.choose(new ChoosePage(lists.latest(account), text, account.formats()));
        return text.isEmpty() ? page(page) : Response.status(422).entity(page).build();
    }

    private static Response page(TemplateInstance page) {
        return Response.ok(page).build();
    }
}
