package ai.magichour.helpcenter.desk.customers;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.cases.Looks;
import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.projects.ProjectLists;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.TicketWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** A customer's page at the desk. */
@Path("/desk/customers/{customer}")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
class CustomerResource {

    private static final int SOME = 20;

    @Inject
    Account account;

    @Inject
    ProjectLists lists;

    @Inject
    Standings standings;

    @Inject
    Looks looks;

    @GET
    public TemplateInstance show(@PathParam("customer") UUID id, @RestQuery String did) {
        Customer customer = Customer.findById(id);
        if (customer == null) {
            throw new NotFoundException();
        }
        looks.at(id, "looked at a customer", customer.subject);
        return Templates.customer(new CustomerPage(
                customer,
                lists.attention(id, account.formats()),
                Ticket.<Ticket>find("customerId = ?1 order by id desc", id)
                        .range(0, SOME - 1)
                        .list(),
                standings.of(id),
                CreditEntry.before(id, Long.MAX_VALUE, SOME),
                Command.latest(id, SOME),
                account.isLead() ? AuditEvent.latest(id, SOME) : null,
                customer.mailAddress().orElse(null),
                notice(did),
                account.formats(),
                MessageBundles.get(TicketWords.class)));
    }

    private static String notice(String did) {
        return switch (did == null ? "" : did) {
            case "withdrawn" -> "That is withdrawn. Nobody but support knew of it.";
            case "again" -> "The platform is asked once more, under the same key.";
            case "decided" -> "Somebody had decided it already: see below how.";
            default -> null;
        };
    }
}
