package ai.magichour.helpcenter.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A visible line of a customer's ledger. Only ever added: the database refuses the application anything else. */
@Entity
@Immutable
@Table(name = "credit_entry")
@IdClass(LineRow.Place.class)
public class CreditEntry extends LineRow {

    public String eventId;

    static CreditEntry of(UUID customer, Line line, Instant now) {
        var entry = new CreditEntry();
        entry.fill(customer, line, now);
        entry.eventId = line.event();
        return entry;
    }

    public Line line() {
        return line(eventId);
    }

    /** The visible lines of one project, oldest first. */
    public static List<Line> of(UUID customer, String project) {
        return CreditEntry.<CreditEntry>list("customerId = ?1 and projectId = ?2 order by sequence", customer, project)
                .stream()
                .map(CreditEntry::line)
                .toList();
    }

    /** At most {@code most} lines, newest first, those before {@code sequence}. */
    public static List<Line> before(UUID customer, long sequence, int most) {
        return CreditEntry.<CreditEntry>find(
                        "customerId = ?1 and sequence < ?2 order by sequence desc", customer, sequence)
                .range(0, most - 1)
                .stream()
                .map(CreditEntry::line)
                .toList();
    }

    /** The lines that stand at these places. */
    static List<CreditEntry> at(Collection<Place> places) {
        return getEntityManager()
                .createNativeQuery(
                        "select e.* from unnest(:customers, :sequences) as t(customer_id, sequence)"
                                + " join credit_entry e on e.customer_id = t.customer_id and e.sequence = t.sequence",
                        CreditEntry.class)
                .setParameter(
                        "customers", places.stream().map(Place::customerId).toArray(UUID[]::new))
                .setParameter("sequences", places.stream().map(Place::sequence).toArray(Long[]::new))
                .getResultList();
    }
}
