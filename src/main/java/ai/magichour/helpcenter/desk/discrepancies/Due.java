package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.projects.verdict.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** When a place has to be looked at again though the feed says nothing about it: a pure function of its case. */
final class Due {

    /** How long until one looks again where only a platform that speaks again can tell. */
    private static final Duration QUIET_PAUSE = Duration.ofMinutes(1);

    /** The same where lines are missing: the one that closes a gap may be about anything. */
    private static final Duration GAP_PAUSE = Duration.ofMinutes(5);

    private Due() {}

    /** Null where only the platform's word about this place can change what is found. */
    static Instant of(Case c) {
        return Stream.of(refundIsLate(c), projectIsLate(c), c.facts() == null ? c.gapIsOld() : null, linesAreThere(c))
                .filter(Objects::nonNull)
                .filter(at -> at.isAfter(c.at()))
                .min(Instant::compareTo)
                .map(at -> at.isAfter(c.now()) ? at : c.now().plus(QUIET_PAUSE))
                .orElse(null);
    }

    private static Instant refundIsLate(Case c) {
        return c.facts() == null ? null : c.refund().expectedBy();
    }

    /** Late is what comes after that instant, not the instant itself. */
    private static Instant projectIsLate(Case c) {
        var late = c.facts() == null || c.facts().group() != State.Group.PROGRESS
                ? null
                : c.facts().lateAfter();
        return late == null ? null : late.plusMillis(1);
    }

    /** Where something may not fit, and can't be said while lines are missing. */
    private static Instant linesAreThere(Case c) {
        return c.standing().behind() && (isTooMuch(c) || isTooLittle(c))
                ? c.now().plus(GAP_PAUSE)
                : null;
    }

    private static boolean isTooMuch(Case c) {
        return c.sums().back() > Math.max(0, c.sums().charged());
    }

    private static boolean isTooLittle(Case c) {
        var facts = c.facts();
        return facts != null
                && c.sums().out() > 0
                && (facts.isWithoutOutput()
                        || facts.group() == State.Group.FAILED
                        || facts.group() == State.Group.CANCELED);
    }
}
