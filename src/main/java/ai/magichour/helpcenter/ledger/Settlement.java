package ai.magichour.helpcenter.ledger;

import java.time.Instant;

/**
 * The visible note that the platform's statement {@code event} moved the balance after line {@code sequence} from what
 * our lines said to what it says, leaving {@code setAside} lines out.
 */
public record Settlement(long sequence, long balanceBefore, long balanceAfter, int setAside, Instant at, String event) {

    public long difference() {
        return balanceAfter - balanceBefore;
    }
}
