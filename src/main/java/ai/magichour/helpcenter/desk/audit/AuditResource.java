package ai.magichour.helpcenter.desk.audit;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.web.Cursor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** Who did what, for whoever leads. */
@Path("/desk/audit")
@RolesAllowed(Account.LEAD)
@Produces(MediaType.TEXT_HTML)
class AuditResource {

    @Inject
    Account account;

    @Inject
    EntityManager database;

    /** {@code who}, {@code about} and {@code act} each leave only those lines. */
    @GET
    public TemplateInstance list(
            @RestQuery String who, @RestQuery String about, @RestQuery String act, @RestQuery String after) {
        if (!account.isLead()) {
            throw new NotFoundException();
        }
        var lines = new Lines(database, account.customer().issuer);
        var filter = Filter.of(who, about, act);
        var from = Cursor.of(after);
        var found = lines.page(filter, from);
        return Templates.audit(new AuditPage(
                filter,
                found.events(),
                lines.acts(),
                customers(found.events()),
                names(found.events()),
                found.next() == null ? null : found.next().toString(),
                from.isStart(),
                account.formats()));
    }

    private static Map<UUID, Customer> customers(List<AuditEvent> events) {
        var ids = events.stream().map(event -> event.customerId).distinct().toList();
        return Customer.<Customer>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(customer -> customer.id, Function.identity()));
    }

    private Map<String, String> names(List<AuditEvent> events) {
        var subjects = events.stream().map(event -> event.who).distinct().toList();
        var names = new HashMap<String, String>();
        Customer.<Customer>list("issuer = ?1 and subject in ?2", account.customer().issuer, subjects)
                .forEach(customer -> names.put(customer.subject, customer.name));
        return names;
    }
}
