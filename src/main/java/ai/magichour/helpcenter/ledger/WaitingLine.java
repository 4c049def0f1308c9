package ai.magichour.helpcenter.ledger;

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

    static List<WaitingLine> of(Collection<UUID> customers) {
        return list("customerId in ?1 order by customerId, sequence, receivedAt, eventId", customers);
    }
}
