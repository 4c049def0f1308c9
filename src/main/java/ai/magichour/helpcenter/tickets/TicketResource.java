package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.files.Downloads;
import ai.magichour.helpcenter.tickets.form.Seal;
import ai.magichour.helpcenter.web.Cursor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** A customer's tickets: the list, each one's thread, its confirmation and its files. */
@Path("/tickets")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class TicketResource {

    @Inject
    Account account;

    @Inject
    ThreadPages pages;

    @Inject
    Downloads downloads;

    @GET
    public TemplateInstance list(@RestQuery String show, @RestQuery String after) {
        var state = "closed".equals(show) ? Ticket.State.CLOSED : Ticket.State.OPEN;
        return Templates.list(TicketList.of(
                account.id(),
                state,
                Cursor.of(after),
                account.formats(),
                account.formats().words(TicketWords.class)));
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(@PathParam("number") String number, @RestQuery String said, @RestQuery String draft) {
        var ticket = find(number);
        return Templates.thread(pages.page(ticket, pages.reply(ticket, draft), said));
    }

    @GET
    @Path("/{number}/confirmation")
    public TemplateInstance confirm(@PathParam("number") String number) {
        var ticket = find(number);
        return Templates.confirmation(pages.page(ticket, pages.reply(ticket, null), null));
    }

    @GET
    @Path("/{number}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Blocking
    public Response file(@PathParam("number") String number, @PathParam("file") String file) {
        var id = Seal.id(file).orElseThrow(NotFoundException::new);
        var attachment = Attachment.of(account.id(), find(number).id, id);
        if (attachment == null) {
            throw new NotFoundException();
        }
        return downloads.response(attachment);
    }

    private Ticket find(String number) {
        var ticket = Ticket.of(account.id(), number);
        if (ticket == null) {
            throw new NotFoundException();
        }
        return ticket;
    }
}
