package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.limits.Kind;
import ai.magichour.helpcenter.accounts.limits.Limits;
import ai.magichour.helpcenter.tickets.files.Rejection;
import ai.magichour.helpcenter.tickets.files.Uploads;
import ai.magichour.helpcenter.tickets.form.Keeping;
import ai.magichour.helpcenter.tickets.form.Parking;
import ai.magichour.helpcenter.tickets.form.Seal;
import ai.magichour.helpcenter.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
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

/** What a customer can do in a thread: answer, and say whether it is solved. */
@Path("/tickets")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ReplyResource {

    private static final int LONGEST_SHOWN = 20_000;
    private static final int LONGEST = 4_000;

    @Inject
    Account account;

    @Inject
    ThreadPages pages;

    @Inject
    Replying replying;

    @Inject
    Uploads uploads;

    @Inject
    Limits limits;

    @Inject
    Parking parking;

    /** Takes a post whose session has ended too, to keep its text; without a session it does nothing else. */
    @POST
    @Path("/{number}/replies")
    @PermitAll
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response reply(
            @PathParam("number") String number,
            @RestForm String draft,
            @RestForm("seal") String sealed,
            @RestForm String text,
            @RestForm("files") List<FileUpload> files) {
        var id = Seal.id(draft).orElseGet(UUID::randomUUID);
        if (!account.isSignedIn()) {
            var kept = TicketNumber.in(number);
            return kept.isEmpty() ? to("/sign-in") : parking.keep(id, text, sealed, kept.get());
        }
        var ticket = find(number);
        var typed = Typed.clean((text == null ? "" : text).replace("\r\n", "\n").replace('\r', '\n'), LONGEST_SHOWN)
                .strip();
        var back = replying.keep(account.id(), ticket, id, typed);
        TooOften.check(limits, account.id(), Kind.UPLOADS, Keeping.chosen(files), back);
        List<Rejection> rejected = files == null
                ? List.of()
                : uploads.take(account.id(), id, files).rejected();
        var problem = problem(typed);
        if (problem != null || !rejected.isEmpty()) {
            return Response.status(422)
                    .entity(Templates.thread(pages.page(ticket, pages.reply(id, typed, problem, rejected), null)))
                    .build();
        }
        TooOften.check(limits, account.id(), Kind.REPLIES, 1, back);
        return to(replying.reply(account.id(), ticket.number, id, typed));
    }

    /** "This solved it", or not. */
    @POST
    @Path("/{number}/resolution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resolve(@PathParam("number") String number, @RestForm String solved) {
        var ticket = find(number);
        if (!"yes".equals(solved) && !"no".equals(solved)) {
            return to(ticket.href());
        }
        return to(replying.resolve(account.id(), ticket.number, solved.equals("yes")));
    }

    private String problem(String text) {
        var words = account.formats().words(TicketWords.class);
        var length = text.codePointCount(0, text.length());
        if (text.isBlank()) {
            return words.problemNoReply();
        }
        return length > LONGEST
                ? words.problemTooLong(
                        account.formats().number(LONGEST), account.formats().number(length - LONGEST))
                : null;
    }

    private Ticket find(String number) {
        var ticket = Ticket.of(account.id(), number);
        if (ticket == null) {
            throw new NotFoundException();
        }
        return ticket;
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
