package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Looks;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.files.Downloads;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** A case's page and its files. Each look is written down. */
@Path("/desk/tickets/{number}")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
class CaseResource {

    @Inject
    CasePages pages;

    @Inject
    Looks looks;

    @Inject
    Downloads downloads;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @RestQuery String did) {
        var about = Case.of(number);
        return pages.page(about, notice(did, about.customer().mailAddress().isPresent()));
    }

    @GET
    @Path("/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Blocking
    public Response file(@PathParam("number") String number, @PathParam("file") UUID id) {
        var ticket = Case.of(number).ticket();
        var attachment = Attachment.of(ticket.customerId, ticket.id, id);
        if (attachment == null) {
            throw new NotFoundException();
        }
        looks.at(ticket.customerId, "opened a file", number);
        return downloads.response(attachment);
    }

    /** Who has no address is sent no letter, and isn't said to be told. */
    private static String notice(String did, boolean isMailed) {
        return switch (did == null ? "" : did) {
            case "answered" ->
                isMailed
                        ? "Your answer is sent."
                        : "Your answer is on the ticket’s page. No letter goes out: no address is known.";
            case "noted" -> "Your note is kept. Only support sees it.";
            case "claimed" -> "It’s yours for 15 minutes, and longer whenever you do something.";
            case "released" -> "It’s free for others again.";
            case "closed" ->
                isMailed
                        ? "The ticket is closed, and the customer is told."
                        : "The ticket is closed, and its page says so. No letter goes out: no address is known.";
            case "reopened" -> "The ticket is open again.";
            case "asked" -> "The platform is asked. The credits count as back when its line arrives.";
            case "waits" -> "That is above the limit, so it waits for a lead.";
            case "withdrawn" -> "That is withdrawn. Nobody but support knew of it.";
            case "again" -> "The platform is asked once more, under the same key.";
            case "decided" -> "Somebody had decided it already: see below how.";
            case "approved" -> "That is approved, and the platform is asked.";
            default -> null;
        };
    }
}
