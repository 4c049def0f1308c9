package ai.magichour.helpcenter.desk.acts;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.canned.Canned;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Seen;
import ai.magichour.helpcenter.desk.cases.page.CasePages;
import ai.magichour.helpcenter.desk.cases.page.Problem;
import ai.magichour.helpcenter.desk.cases.page.Typing;
import ai.magichour.helpcenter.tickets.files.Rejection;
import ai.magichour.helpcenter.tickets.files.Uploads;
import ai.magichour.helpcenter.tickets.form.Seal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** An answer to the customer, and a note for the others. */
@Path("/desk/tickets/{number}")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
class AnswerResource {

    @Inject
    CasePages pages;

    @Inject
    Answering answering;

    @Inject
    Uploads uploads;

    /**
     * Sends it; or, where a canned answer was chosen, only shows it in the field, after what was typed; or, where a file is
     * to be left out, does only that.
     */
    @POST
    @Path("/replies")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response reply(
            @PathParam("number") String number,
            @RestForm String draft,
            @RestForm String seen,
            @RestForm String text,
            @RestForm String canned,
            @RestForm String remove,
            @RestForm("files") List<FileUpload> files) {
        var about = Case.of(number);
        var customer = about.customer().id;
        var typing = Typing.reply(Seal.id(draft).orElseGet(UUID::randomUUID), Typing.clean(text));
        List<Rejection> rejected = files == null
                ? List.of()
                : uploads.take(customer, typing.draft(), files).rejected();
        if (remove != null) {
            answering.leaveOut(customer, typing.draft(), remove);
            return rejected.isEmpty() ? pages.with(about, typing) : pages.refused(about, typing.with(null, rejected));
        }
        if (canned != null) {
            return pages.with(about, filled(about, typing, canned));
        }
        var problem = Typing.problem(typing.text(), Problem.NO_REPLY);
        if (problem != null || !rejected.isEmpty()) {
            return pages.refused(about, typing.with(problem, rejected));
        }
        var before = Seen.of(seen);
        return switch (answering.reply(customer, number, typing.draft(), before, typing.text())) {
            case DONE -> to(about, "answered");
            case CHANGED -> pages.refused(Case.anew(number), typing.crossed(before));
            case OTHER_OPEN, NOT_SO -> pages.refused(about, typing.with(Problem.OTHER_OPEN));
        };
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("number") String number, @RestForm String form, @RestForm String note) {
        var about = Case.of(number);
        var typing = Typing.note(Seal.id(form).orElseGet(UUID::randomUUID), Typing.clean(note));
        var problem = Typing.problem(typing.note(), Problem.NO_NOTE);
        if (problem != null) {
            return pages.refused(about, typing.with(problem));
        }
        answering.note(about.customer().id, number, typing.form(), typing.note());
        return to(about, "noted");
    }

    private Typing filled(Case about, Typing typing, String key) {
        var text = pages.ready(about, key).map(Canned::text).orElse("");
        return Typing.reply(typing.draft(), (typing.text() + "\n\n" + text).strip());
    }

    private static Response to(Case about, String did) {
        return Response.seeOther(URI.create(about.href() + "?did=" + did)).build();
    }
}
