package ai.magichour.helpcenter.desk.cases;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Languages;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A ticket as support works on it: with its customer, and with what only the desk keeps beside it.
 *
 * @param notes how many internal notes there are
 */
public record Case(Ticket ticket, Customer customer, Claim claim, int notes) {

    private static final int EARLIER = 8;

    private static final String BESIDE = """
            select t.notes, t.claimed_by, coalesce(a.name, a.subject), t.claimed_at, t.claimed_until, t.writing_since
            from ticket t left join customer a on a.id = t.claimed_by
            where t.customer_id = :customer and t.id = :ticket""";

    /** The case of this number, whosever it is. A number that isn't there isn't there. */
    public static Case of(String number) {
        var ticket = Ticket.<Ticket>find("number", number).firstResult();
        if (ticket == null) {
            throw new NotFoundException();
        }
        return of(ticket);
    }

    /** The same as it is by now, after an act of somebody else's. */
    public static Case anew(String number) {
        Ticket.getEntityManager().clear();
        return of(number);
    }

    /** The same, held until the caller's transaction ends. */
    public static Case held(UUID customer, String number) {
        return of(Ticket.held(customer, number));
    }

    private static Case of(Ticket ticket) {
        var row = (Object[]) Ticket.getEntityManager()
                .createNativeQuery(BESIDE, Object[].class)
                .setParameter("customer", ticket.customerId)
                .setParameter("ticket", ticket.id)
                .getSingleResult();
        var claim = new Claim((UUID) row[1], (String) row[2], (Instant) row[3], (Instant) row[4], (Instant) row[5]);
        return new Case(ticket, Customer.findById(ticket.customerId), claim, (Integer) row[0]);
    }

    /** What somebody has seen who looks at it now. */
    public Seen seen(Instant now) {
        return new Seen(ticket.version, notes, now);
    }

    public boolean isSeen(Seen seen) {
        return seen.isAll(ticket.version, notes);
    }

    public String href() {
        return "/desk/tickets/" + ticket.number;
    }

    /** What we call the customer. */
    public String who() {
        return customer.name == null ? customer.subject : customer.name;
    }

    /** Times as the customer reads them, in support's language. */
    public Formats theirs(Instant now) {
        return Account.formats(customer, now).in(Languages.FIRST);
    }

    /** The customer's other tickets, newest first. */
    public List<Ticket> others() {
        return Ticket.<Ticket>find("customerId = ?1 and id <> ?2 order by id desc", ticket.customerId, ticket.id)
                .range(0, EARLIER - 1)
                .list();
    }
}
