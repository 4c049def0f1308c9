package ai.magichour.helpcenter.ledger;

import java.time.Instant;

/** The platform's signed word: after line {@code sequence} the balance is {@code balance} credits. */
public record Statement(long sequence, long balance, Instant at, String event) {

    @Override
    public String toString() {
        return "statement at line " + sequence + ": balance " + balance;
    }
}
