package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.Refund;
import java.time.Instant;

/**
 * Which projects somebody should look at: failed or canceled with credits out, in progress far past the usual time,
 * complete without a result, or unknown. The rule stands twice, here for one project and as a query's condition for
 * lists; a test holds the two together over every combination.
 */
final class Attention {

    /** Needs the parameters {@code :behind} (lines of this customer are missing) and {@code :now}. */
    static final String CONDITION = """
            (disputed
              or status in ('error', 'canceled') and not (back > 0 and back >= charged)
                and (:behind = true or charged > 0 or back > 0 or asked > 0
                  or (charges = 0 or charged < 0 and charges = 1) and coalesce(creditsCharged, 1) <> 0)
              or status in ('draft', 'queued', 'rendering') and lateAfter < :now
              or status = 'complete' and outputs = 0 and not (back > 0)
              or status not in ('draft', 'queued', 'rendering', 'complete', 'error', 'canceled')
                and not (back > 0 and back >= charged))""";

    private Attention() {}

    static boolean isNeeded(Facts facts, Refund refund, Instant now) {
        return switch (refund.status()) {
            case UNKNOWN, PENDING, OVERDUE, PARTLY_RETURNED, ASKED_FOR -> true;
            case RETURNED, NOT_CHARGED -> facts.isLate(now);
            case HELD -> facts.isLate(now);
            case NOT_DUE -> facts.isWithoutOutput();
        };
    }
}
