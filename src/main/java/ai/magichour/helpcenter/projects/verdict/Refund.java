package ai.magichour.helpcenter.projects.verdict;

import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import java.time.Instant;

/**
 * Where a project's credits are, by the first rule that fits: a pure function of what the platform said, the visible
 * lines, an open command, how much we know, and the clock. "Returned" only ever rests on a line.
 *
 * @param reason why it, or what is still missing of it, is unknown; null where nothing is
 * @param expectedBy when, by our estimate, the credits should be back; null where none are awaited
 * @param asked credits that an open command has asked the platform for; 0 where none is open
 */
public record Refund(RefundStatus status, Reason reason, Sums sums, Instant expectedBy, long asked) {

    /** Where nothing was asked for. */
    public Refund(RefundStatus status, Reason reason, Sums sums, Instant expectedBy) {
        this(status, reason, sums, expectedBy, 0);
    }

    /** Why we can't say. */
    public enum Reason {
        /** Two words of the platform on this project's credits don't fit together. */
        CHECKING,
        /** The platform uses a status that we have no rule for. */
        NO_RULE_FOR_STATUS,
        /** Lines of the ledger are missing, and the answer may be in them. */
        LINES_MISSING,
        /** The ledger shows no charge, and the platform doesn't say that there was none. */
        NO_CHARGE_SEEN,
        /** The platform publishes no rule for whether such credits come back. */
        NOT_PUBLISHED,
        /** They would be overdue, but the platform hasn't spoken lately. */
        QUIET
    }

    public static Refund of(Facts facts, Sums sums, long asked, Standing standing, Instant now, RefundPolicy policy) {
        var returned = sums.back() > 0 && sums.back() >= sums.charged();
        if (sums.disputed()) {
            return unknown(Reason.CHECKING, sums);
        }
        if (returned) {
            return known(RefundStatus.RETURNED, sums);
        }
        return switch (facts.group()) {
            case UNKNOWN -> unknown(Reason.NO_RULE_FOR_STATUS, sums);
            case COMPLETED -> known(sums.back() > 0 ? RefundStatus.RETURNED : RefundStatus.NOT_DUE, sums);
            case PROGRESS -> known(RefundStatus.HELD, sums);
            case FAILED, CANCELED -> due(facts, sums, asked, standing, now, policy);
        };
    }

    private static Refund due(Facts facts, Sums sums, long asked, Standing standing, Instant now, RefundPolicy policy) {
        var expectedBy = start(facts, sums).plus(policy.window());
        if (standing.behind()) {
            return unknown(Reason.LINES_MISSING, sums);
        }
        if (asked > 0) {
            return new Refund(RefundStatus.ASKED_FOR, null, sums, null, asked);
        }
        if (sums.back() > 0) {
            return partly(facts, sums, expectedBy, standing, now, policy);
        }
        if (sums.charged() <= 0) {
            return isFree(facts, sums) ? known(RefundStatus.NOT_CHARGED, sums) : unknown(Reason.NO_CHARGE_SEEN, sums);
        }
        if (policy.isUnpublished(facts)) {
            return unknown(Reason.NOT_PUBLISHED, sums);
        }
        if (now.isBefore(expectedBy)) {
            return new Refund(RefundStatus.PENDING, null, sums, expectedBy);
        }
        return standing.quiet(now)
                ? new Refund(RefundStatus.UNKNOWN, Reason.QUIET, sums, expectedBy)
                : new Refund(RefundStatus.OVERDUE, null, sums, expectedBy);
    }

    /** Whether somebody says that it cost nothing; that no charge is there says nothing. */
    static boolean isFree(Facts facts, Sums sums) {
        var isSaid = facts.creditsCharged() != null && facts.creditsCharged() == 0;
        return sums.charged() <= 0 && (isSaid || sums.isCanceledOut());
    }

    /** What is there is certain; of the rest we say only what the rules and a feed that isn't quiet allow. */
    private static Refund partly(
            Facts facts, Sums sums, Instant expectedBy, Standing standing, Instant now, RefundPolicy policy) {
        if (policy.isUnpublished(facts)) {
            return new Refund(RefundStatus.PARTLY_RETURNED, Reason.NOT_PUBLISHED, sums, null);
        }
        return !now.isBefore(expectedBy) && standing.quiet(now)
                ? new Refund(RefundStatus.PARTLY_RETURNED, Reason.QUIET, sums, null)
                : new Refund(RefundStatus.PARTLY_RETURNED, null, sums, expectedBy);
    }

    /** The clock starts when it ended or when it was last charged, whichever came later. */
    private static Instant start(Facts facts, Sums sums) {
        var ended = facts.endedAt() == null ? Instant.EPOCH : facts.endedAt();
        return sums.chargedAt() != null && sums.chargedAt().isAfter(ended) ? sums.chargedAt() : ended;
    }

    /** Gave back more than it cost although it failed: worth a look by support. */
    public boolean isMoreThanCharged() {
        return status == RefundStatus.RETURNED && sums.back() > Math.max(0, sums.charged());
    }

    public boolean isGoodwill() {
        return sums.goodwill() > 0 && sums.goodwill() == sums.back();
    }

    /** Whether the time by which the rest should be back has passed. */
    public boolean isPast(Instant now) {
        return expectedBy != null && !now.isBefore(expectedBy);
    }

    private static Refund known(RefundStatus status, Sums sums) {
        return new Refund(status, null, sums, null);
    }

    private static Refund unknown(Reason reason, Sums sums) {
        return new Refund(RefundStatus.UNKNOWN, reason, sums, null);
    }
}
