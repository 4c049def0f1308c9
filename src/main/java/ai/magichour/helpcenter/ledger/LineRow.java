package ai.magichour.helpcenter.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The columns that a visible line and a waiting one share. */
@MappedSuperclass
public abstract class LineRow extends PanacheEntityBase {

    /** A line's place: whose books, and where in them. */
    public record Place(UUID customerId, Long sequence) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public long sequence;

    public String kind;
    public long amount;
    public long balance;
    public String projectId;
    public String reference;
    public String command;
    public Instant at;
    public Instant receivedAt;

    void fill(UUID customer, Line line, Instant now) {
        customerId = customer;
        sequence = line.sequence();
        kind = line.kind();
        amount = line.amount();
        balance = line.balance();
        projectId = line.project();
        reference = line.reference();
        command = line.command();
        at = line.at();
        receivedAt = now;
    }

    Line line(String event) {
        return new Line(sequence, kind, amount, balance, projectId, reference, command, at, event);
    }
}
