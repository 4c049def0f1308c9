package ai.magichour.helpcenter.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of a customer's credits as the platform sent it: {@code amount} credits (taken is negative) and the
 * {@code balance} after it.
 */
public record Line(
        long sequence,
        String kind,
        long amount,
        long balance,
        String project,
        String reference,
        String command,
        Instant at,
        String event) {

    public Kind is() {
        return Kind.of(kind);
    }

    /** The same word on the credits, though perhaps another delivery of it. */
    public boolean saysTheSameAs(Line other) {
        return sequence == other.sequence
                && kind.equals(other.kind)
                && amount == other.amount
                && balance == other.balance
                && Objects.equals(project, other.project)
                && Objects.equals(reference, other.reference)
                && Objects.equals(command, other.command);
    }

    public long before() {
        return balance - amount;
    }

    Line withBalance(long confirmed) {
        return new Line(sequence, kind, amount, confirmed, project, reference, command, at, event);
    }

    @Override
    public String toString() {
        return "line " + sequence + ": " + kind + " " + amount + ", balance " + balance
                + (project == null ? "" : ", project " + project);
    }
}
