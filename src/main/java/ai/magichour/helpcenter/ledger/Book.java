package ai.magichour.helpcenter.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** How far a customer's visible ledger reaches. Its row is the lock under which all their events are taken. */
@Entity
public class Book extends PanacheEntityBase {

    @Id
    public UUID customerId;

    public long startSequence;
    public long startBalance;
    /** The last visible line; null until a line or a statement has arrived. */
    public Long sequence;
    /** Credits after that line; null until then, and never zero for want of knowledge. */
    public Long balance;

    public long knownUpTo;
    public Instant behindSince;
    public int disputes;
    /** The next line is there and its balance doesn't follow. */
    public boolean stopped;

    public Instant changedAt;

    /** Whether lines are missing, or stopped before a contradiction: nothing is concluded from what is absent. */
    public boolean behind() {
        return knownUpTo > (sequence == null ? 0 : sequence);
    }

    public boolean checked() {
        return disputes > 0;
    }

    public boolean started() {
        return sequence != null && (sequence > 0 || balance != 0);
    }

    /** The books of these customers, locked in one order so that two requests never wait for each other in a ring. */
    public static List<Book> lock(Collection<UUID> customers, Instant now) {
        var ordered = new TreeSet<>(customers).toArray(UUID[]::new);
        getEntityManager()
                .createNativeQuery(
                        "insert into book (customer_id, start_sequence, start_balance, known_up_to, disputes,"
                                + " changed_at) select c, 0, 0, 0, 0, :now from unnest(:customers) as c order by c"
                                + " on conflict do nothing")
                .setParameter("now", now)
                .setParameter("customers", ordered)
                .executeUpdate();
        return getEntityManager()
                .createNativeQuery(
                        "select * from book where customer_id = any(:customers) order by customer_id for update",
                        Book.class)
                .setParameter("customers", ordered)
                .getResultList();
    }

    public static Book of(UUID customer) {
        return findById(customer);
    }
}
