package ai.magichour.helpcenter.ledger;

import ai.magichour.helpcenter.accounts.Slices;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A line that arrived and can't be shown yet: one before it is missing, or its balance doesn't follow. */
@Entity
@Table(name = "waiting_line")
@IdClass(WaitingLine.Place.class)
public class WaitingLine extends LineRow {

    /** Several contents may wait under one sequence, each from its own event. */
    public record Place(UUID customerId, Long sequence, String eventId) implements Serializable {}

    @Id
    public String eventId;

    static WaitingLine of(UUID customer, Line line, Instant now) {
        var row = new WaitingLine();
        row.fill(customer, line, now);
        row.eventId = line.event();
        return row;
    }

    public Line line() {
        return line(eventId);
    }

    public static List<Line> of(UUID customer) {
        return of(List.of(customer)).stream().map(WaitingLine::line).toList();
    }

    /** The slice of a customer's that follows {@code last}. */
    static List<WaitingLine> after(UUID customer, WaitingLine last) {
        return WaitingLine.<WaitingLine>find(
                        "customerId = ?1 and (sequence > ?2 or sequence = ?2 and eventId > ?3) order by sequence, eventId",
                        customer,
                        last == null ? Long.MIN_VALUE : last.sequence,
                        last == null ? "" : last.eventId)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    static List<WaitingLine> of(Collection<UUID> customers) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from waiting_line where customer_id = any(:customers)"
                                + " order by customer_id, sequence, received_at, event_id",
                        WaitingLine.class)
                .setParameter("customers", customers.toArray(UUID[]::new))
                .getResultList();
    }
}
