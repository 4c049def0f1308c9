package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.projects.ProjectLink;
import ai.magichour.helpcenter.projects.ProjectLists;
import ai.magichour.helpcenter.tickets.SupportHours;
import ai.magichour.helpcenter.tickets.TicketNumber;
import ai.magichour.helpcenter.tickets.TooOften;
import ai.magichour.helpcenter.tickets.files.Rejection;
import ai.magichour.helpcenter.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * "Check your answers": keeps a form and shows everything that will be sent. A post whose session has ended is taken too,
 * to keep what was typed; without a session it does nothing else.
 */
@Path("/tickets/check")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CheckResource {

    private static final Logger LOG = Logger.getLogger(CheckResource.class);
    private static final int LONGEST_ID = 500;

    @Inject
    Account account;

    @Inject
    AskPages pages;

    @Inject
    Keeping keeping;

    @Inject
    Parking parking;

    @Inject
    SupportHours hours;

    @Inject
    ProjectLists lists;

    @GET
    public Response check(@RestQuery String draft) {
        if (draft == null) {
            // A page that came of a post looks at its own address again when something changes.
            return Response.ok(Templates.choose(new ChoosePage(lists.latest(account), "", account.formats())))
                    .build();
        }
        var id = Seal.id(draft).orElse(null);
        var kept = Draft.of(account.id(), id, account.formats().now());
        if (kept == null) {
            return AskResource.sentBefore(account.id(), id);
        }
        if (kept.ticketId != null) {
            throw new NotFoundException();
        }
        var known = pages.known(kept.projectId);
        var form = AskForm.of(kept, id);
        var read = AskForm.read(
                id, form.concern(), form.expected(), form.happened(), form.wrong(), form.follows(), known.offered());
        var page = pages.page(known, read, List.of());
        return read.isWrong()
                ? Response.ok(Templates.ask(page)).build()
                : Response.ok(Templates.check(CheckPage.of(page, hours))).build();
    }

    /** Keeps what was typed and leads to "check your answers"; or says what to mend, with everything still there. */
    @POST
    @PermitAll
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response check(
            @RestForm String draft,
            @RestForm("seal") String sealed,
            @RestForm String project,
            @RestForm String concern,
            @RestForm String expected,
            @RestForm String happened,
            @RestForm String wrong,
            @RestForm String follows,
            @RestForm String remove,
            @RestForm("files") List<FileUpload> files) {
        var id = Seal.id(draft).orElseGet(UUID::randomUUID);
        var typed = AskForm.read(id, concern, expected, happened, wrong, follows(follows), List.of());
        var about = project(project);
        if (!account.isSignedIn()) {
            return parking.keep(typed.choosing(concern), about, sealed);
        }
        try {
            var known = pages.known(about);
            var form = AskForm.read(id, concern, expected, happened, wrong, typed.follows(), known.offered());
            var rejected = keeping.keep(account.id(), form, about, files == null ? List.of() : files, remove);
            if (remove != null) {
                return to("/tickets/new?draft=" + id);
            }
            return form.isWrong() || !rejected.isEmpty()
                    ? refused(known, form, rejected)
                    : to("/tickets/check?draft=" + id);
        } catch (WebApplicationException | TooOften meant) {
            throw meant;
        } catch (RuntimeException failed) {
            return notSaved(typed.choosing(concern), about, failed);
        }
    }

    private Response refused(AskPages.Known known, AskForm form, List<Rejection> rejected) {
        return Response.status(422)
                .entity(Templates.ask(pages.page(known, form, rejected)))
                .build();
    }

    /** The page stands by itself: what failed may be what every other page needs. */
    private Response notSaved(AskForm form, String project, RuntimeException failed) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failed, "A form wasn't kept. Reference %s", reference);
        return Response.status(503)
                .entity(Templates.notSaved(form, project == null ? "" : project, reference)
                        .render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .build();
    }

    private static String follows(String number) {
        return number == null ? null : TicketNumber.in(number).orElse(null);
    }

    private static String project(String typed) {
        var line = Typed.line(typed, LONGEST_ID);
        return line.isEmpty() ? null : ProjectLink.idIn(line).orElse(line);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
