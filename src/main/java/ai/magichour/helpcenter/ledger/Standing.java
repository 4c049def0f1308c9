package ai.magichour.helpcenter.ledger;

import ai.magichour.helpcenter.accounts.Customer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * How much we know right now: a customer's books and when the platform last spoke.
 *
 * @param book null for somebody of whom the platform has said nothing
 * @param fedUntil null if the platform has never spoken
 * @param quietAfter how long the platform may say nothing before facts may be behind
 */
public record Standing(Book book, Instant fedUntil, Duration quietAfter) {

    /** Somebody and how much we know of them; both null for nobody. */
    record Named(Customer customer, Standing standing) {}

    static Named named(String issuer, String subject, Duration quietAfter) {
        var found = Book.getEntityManager()
                .createQuery(
                        "select c, f.fedUntil, b from Customer c left join Feed f on 1 = 1"
                                + " left join Book b on b.customerId = c.id where c.issuer = ?1 and c.subject = ?2",
                        Object[].class)
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .getResultList();
        if (found.isEmpty()) {
            return new Named(null, null);
        }
        var row = found.get(0);
        return new Named((Customer) row[0], new Standing((Book) row[2], (Instant) row[1], quietAfter));
    }

    /** One customer's. */
    public static Standing of(UUID customer, Duration quietAfter) {
        var rows = Book.getEntityManager()
                .createQuery("select f.fedUntil, b from Feed f left join Book b on b.customerId = ?1", Object[].class)
                .setParameter(1, customer)
                .getResultList();
        return read(rows, List.of(customer), quietAfter).get(customer);
    }

    /** Many customers' at once: in one array, since a query with a list of any length is translated anew each time. */
    public static Map<UUID, Standing> of(Collection<UUID> customers, Duration quietAfter) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) Book.getEntityManager()
                .createNativeQuery("select f.fed_until as fed, {b.*} from feed_state f"
                        + " left join book b on b.customer_id = any(:customers)")
                .unwrap(NativeQuery.class)
                .addScalar("fed", Instant.class)
                .addEntity("b", Book.class)
                .setParameter("customers", customers.toArray(UUID[]::new))
                .getResultList();
        return read(rows, customers, quietAfter);
    }

    private static Map<UUID, Standing> read(List<Object[]> rows, Collection<UUID> customers, Duration quietAfter) {
        var standings = new HashMap<UUID, Standing>();
        Instant fedUntil = null;
        for (var row : rows) {
            fedUntil = (Instant) row[0];
            if (row[1] instanceof Book book) {
                standings.put(book.customerId, new Standing(book, fedUntil, quietAfter));
            }
        }
        for (var customer : customers) {
            standings.putIfAbsent(customer, new Standing(null, fedUntil, quietAfter));
        }
        return standings;
    }

    /** The last visible line; null while nothing is known. */
    public Long sequence() {
        return book == null || !book.started() ? null : book.sequence;
    }

    /** Credits after that line; null while nothing is known, never zero instead. */
    public Long balance() {
        return book == null || !book.started() ? null : book.balance;
    }

    public boolean behind() {
        return book != null && book.behind();
    }

    public boolean checked() {
        return book != null && book.checked();
    }

    /** Whether the visible lines end before one that doesn't fit. */
    public boolean stopped() {
        return book != null && book.stopped;
    }

    /** Nothing heard for longer than the platform's heartbeat allows. */
    public boolean quiet(Instant now) {
        return fedUntil == null || now.isAfter(fedUntil.plus(quietAfter));
    }
}
