package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.ledger.commands.Command;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** A lead lets a return of credits go to the platform; whoever asked, or a lead, takes it back before; anybody asks again. */
@Path("/desk/customers/{customer}/commands/{command}")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
class ApprovalResource {

    @Inject
    Account account;

    @Inject
    Returning returning;

    @Inject
    Approvals approvals;

    @POST
    @Path("/approval")
    @RolesAllowed(Account.LEAD)
    public Response approve(@PathParam("customer") UUID customer, @PathParam("command") UUID id) {
        find(customer, id);
        if (!account.isLead()) {
            throw new NotFoundException();
        }
        var outcome = returning.approve(customer, id);
        return outcome.isRefused()
                ? Response.status(422)
                        .entity(approvals.page(outcome.refusal().sentence(), null))
                        .build()
                : to("/desk?view=approvals&did=approved");
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@PathParam("customer") UUID customer, @PathParam("command") UUID id) {
        var command = find(customer, id);
        if (!account.isLead() && !command.askedBy.equals(account.customer().subject)) {
            throw new NotFoundException();
        }
        var isTooLate = returning.withdraw(customer, id).isRefused();
        return to(back(command) + (isTooLate ? "?did=decided" : "?did=withdrawn"));
    }

    /** Asks the platform once more for what it took and didn't do. */
    @POST
    @Path("/again")
    public Response again(@PathParam("customer") UUID customer, @PathParam("command") UUID id) {
        var command = find(customer, id);
        var isTooLate = returning.askAgain(customer, id).isRefused();
        return to(back(command) + (isTooLate ? "?did=decided" : "?did=again"));
    }

    private static String back(Command command) {
        return command.ticket == null ? "/desk/customers/" + command.customerId : "/desk/tickets/" + command.ticket;
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static Command find(UUID customer, UUID id) {
        var command = Command.of(customer, id);
        if (command == null) {
            throw new NotFoundException();
        }
        return command;
    }
}
