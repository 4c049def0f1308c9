package ai.magichour.helpcenter.desk.audit;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.tickets.TicketNumber;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of who did what.
 *
 * @param acts what can be chosen
 * @param customers those of this page's lines whom a line is about, by their keys
 * @param names what those who acted are called, by their subjects, where we know it
 * @param next the key of the next page; null on the last
 */
public record AuditPage(
        Filter filter,
        List<AuditEvent> events,
        List<String> acts,
        Map<UUID, Customer> customers,
        Map<String, String> names,
        String next,
        boolean isFirst,
        Formats formats) {

    public String who() {
        return filter.who();
    }

    public String about() {
        return filter.about();
    }

    public boolean isChosen(String act) {
        return act.equals(filter.act());
    }

    /** What somebody is called, and nothing where their subject says as much. */
    public String name(AuditEvent event) {
        var name = names.get(event.who);
        return event.who.equals(name) ? null : name;
    }

    /** Whose case it is; null for an act that is about nobody's. */
    public Customer customer(AuditEvent event) {
        return customers.get(event.customerId);
    }

    public String name(Customer customer) {
        return customer.name == null ? customer.subject : customer.name;
    }

    public boolean isTicket(AuditEvent event) {
        return TicketNumber.in(event.about).isPresent();
    }

    public boolean isFiltered() {
        return !filter.isNothing();
    }

    public String query() {
        return filter.query();
    }
}
