package ai.magichour.helpcenter.projects.verdict;

import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.web.Formats;
import java.time.Duration;

/**
 * The verdict in words: what happened and by which rule, what it means for the credits, one thing to do and another one.
 * A pure function of the project's facts and its refund; a new status doesn't compile until it has words.
 *
 * @param fix how to mend the cause; null where it isn't known or nothing failed
 * @param moneyTone the tone of the credits, which may differ from the project's
 */
public record Explanation(
        Tone tone, String happened, String credits, String fix, Tone moneyTone, Step primary, Step secondary) {

    /** Everything a sentence may need. */
    public record Case(
            Facts facts,
            Refund refund,
            Standing standing,
            String tool,
            Duration usual,
            Formats formats,
            ProjectWords words,
            CauseWords causes) {}

    public static Explanation of(Case c) {
        var cause = c.facts.group() == State.Group.FAILED ? Cause.of(c.facts.errorCode(), c.causes) : null;
        var primary = primary(c);
        return new Explanation(
                tone(c),
                happened(c, cause),
                new CreditsSentence(c).words(),
                cause == null ? null : cause.fix(),
                moneyTone(c),
                primary,
                secondary(c, primary));
    }

    private static String happened(Case c, Cause cause) {
        var words = c.words;
        return switch (c.facts.state()) {
            case ERROR ->
                cause != null
                        ? words.failedBecause(c.tool, cause.because())
                        : c.facts.errorMessage() != null
                                        && !c.facts.errorMessage().isBlank()
                                ? words.failedSaying(c.tool, c.facts.errorMessage(), stop(c.facts.errorMessage()))
                                : words.failed(c.tool);
            case CANCELED -> words.canceled(c.tool);
            case COMPLETE -> c.facts.isWithoutOutput() ? words.completedWithoutOutput(c.tool) : words.completed(c.tool);
            case DRAFT, QUEUED, RENDERING -> progress(c);
            case UNKNOWN -> words.unknownStatus(c.tool, c.facts.status());
        };
    }

    /** A full stop after somebody else's words, where they have no end of their own. */
    private static String stop(String message) {
        return message.strip().matches("(?s).*[.!?…。！？]") ? "" : ".";
    }

    private static String progress(Case c) {
        if (c.facts.isLate(c.formats.now()) && c.facts.createdAt() != null && c.facts.state() != State.DRAFT) {
            var length = Duration.between(c.facts.createdAt(), c.formats.now());
            return c.words.late(c.tool, c.formats.duration(length), c.formats.duration(c.usual));
        }
        return switch (c.facts.state()) {
            case DRAFT -> c.words.draft(c.tool);
            case QUEUED -> c.words.queued(c.tool);
            case RENDERING, COMPLETE, ERROR, CANCELED, UNKNOWN -> c.words.rendering(c.tool);
        };
    }

    /** What the project feels like, without the cost of its words. */
    public static Tone tone(Case c) {
        return switch (c.facts.group()) {
            case FAILED -> settled(c) ? Tone.NEUTRAL : moneyTone(c);
            case CANCELED, UNKNOWN -> Tone.NEUTRAL;
            case COMPLETED -> c.facts.isWithoutOutput() ? Tone.ACT : Tone.DONE;
            case PROGRESS -> c.facts.isLate(c.formats.now()) ? Tone.ACT : Tone.RUNNING;
        };
    }

    private static boolean settled(Case c) {
        var status = c.refund.status();
        return status == RefundStatus.RETURNED || status == RefundStatus.NOT_CHARGED;
    }

    /** What its credits feel like. */
    public static Tone moneyTone(Case c) {
        return switch (c.refund.status()) {
            case RETURNED -> Tone.DONE;
            case NOT_DUE, NOT_CHARGED -> Tone.NEUTRAL;
            case HELD -> Tone.RUNNING;
            case ASKED_FOR, PENDING -> Tone.WAITING;
            case PARTLY_RETURNED -> c.refund.isPast(c.formats.now()) ? Tone.ACT : Tone.WAITING;
            case OVERDUE -> Tone.ACT;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }

    private static Step primary(Case c) {
        return switch (c.refund.status()) {
            case RETURNED, NOT_CHARGED -> settledStep(c);
            case NOT_DUE -> c.facts.isWithoutOutput() ? Step.ASK : Step.IMPROVE;
            case HELD -> c.facts.isLate(c.formats.now()) ? Step.ASK : Step.CREDITS;
            case ASKED_FOR -> Step.CREDITS;
            case PENDING -> Step.WATCH;
            case PARTLY_RETURNED -> partlyStep(c);
            case OVERDUE -> Step.REPORT;
            case UNKNOWN ->
                switch (c.refund.reason()) {
                    case NOT_PUBLISHED, NO_RULE_FOR_STATUS, NO_CHARGE_SEEN -> Step.ASK;
                    case CHECKING, LINES_MISSING, QUIET -> Step.CREDITS;
                };
        };
    }

    private static Step partlyStep(Case c) {
        if (c.refund.isPast(c.formats.now())) {
            return Step.REPORT;
        }
        return c.refund.expectedBy() != null
                ? Step.WATCH
                : c.refund.reason() == Refund.Reason.NOT_PUBLISHED ? Step.ASK : Step.CREDITS;
    }

    private static Step settledStep(Case c) {
        return switch (c.facts.group()) {
            case FAILED, CANCELED -> Step.TRY_AGAIN;
            case COMPLETED -> c.facts.isWithoutOutput() ? Step.TRY_AGAIN : Step.IMPROVE;
            case PROGRESS -> c.facts.isLate(c.formats.now()) ? Step.ASK : Step.CREDITS;
            case UNKNOWN -> Step.CREDITS;
        };
    }

    private static Step secondary(Case c, Step primary) {
        return switch (c.facts.group()) {
            case FAILED -> afterFailure(c.facts.errorCode());
            case PROGRESS -> Step.WAITING;
            case COMPLETED -> primary == Step.ASK ? Step.ARTICLE : Step.WRITE;
            case CANCELED, UNKNOWN -> primary == Step.ASK ? Step.ARTICLE : Step.WRITE;
        };
    }

    /** What was sent is looked at, unless it can't be what failed. */
    private static Step afterFailure(String code) {
        return switch (code == null ? "" : code) {
            case "content_policy_violation" -> Step.POLICY;
            case "insufficient_credits", "unknown_error" -> Step.ERRORS;
            default -> Step.CHECK;
        };
    }
}
