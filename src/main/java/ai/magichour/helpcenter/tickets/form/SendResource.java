package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.accounts.Account;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** Sends what was checked. */
@Path("/tickets")
@Produces(MediaType.TEXT_HTML)
class SendResource {

    @Inject
    Account account;

    @Inject
    Submission submission;

    /** However often it is pressed, it ends at the same ticket. Whoever has no session is led to sign in and back. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestForm String draft) {
        if (!account.isSignedIn()) {
            return to(Seal.id(draft).map(id -> "/tickets/check?draft=" + id).orElse("/sign-in"));
        }
        var id = Seal.id(draft).orElse(null);
        var sent = id == null ? null : submission.sendOnce(account.id(), id);
        if (sent == null) {
            return Response.status(404).entity(Templates.gone()).build();
        }
        return switch (sent.outcome()) {
            case OPENED, REPEATED -> to(sent.ticket().href() + "/confirmation");
            case ADDED -> to(sent.ticket().href() + "?said=added");
        };
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
