package ai.magichour.helpcenter.tickets.form;

import static ai.magichour.helpcenter.projects.verdict.RefundStatus.ASKED_FOR;
import static ai.magichour.helpcenter.projects.verdict.RefundStatus.NOT_CHARGED;
import static ai.magichour.helpcenter.projects.verdict.RefundStatus.RETURNED;

import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.tickets.Concern;
import java.time.Instant;
import java.util.List;

/**
 * What somebody may want to write about, by what is known of the project: which concerns fit, and which one the facts
 * themselves suggest. A pure function.
 *
 * @param failedInARow projects of this tool that failed one after the other, this one the last
 * @param failedStillOut failed projects, of any tool, with credits still out
 */
record Situation(Facts facts, Refund refund, int failedInARow, int failedStillOut, Instant now) {

    static final int IN_A_ROW = 3;
    static final int STILL_OUT = 2;

    /** Why a concern is chosen already. */
    enum Reason {
        /** The credits should have been back. */
        OVERDUE,
        /** A part came back, and the rest should have. */
        PARTLY,
        /** The credits aren't back so far. */
        OUT,
        /** This tool failed several times in a row. */
        IN_A_ROW,
        /** Several failed projects still cost something. */
        STILL_OUT,
        /** It is in progress far beyond the usual time. */
        LATE,
        /** It counts as completed and gave nothing. */
        NO_OUTPUT,
        /** The platform's word for it isn't known here. */
        STATUS_UNKNOWN
    }

    /** The concern that the facts suggest, and why. */
    record Suggestion(Concern concern, Reason reason) {}

    /** The concerns that fit, most likely first. */
    List<Concern> offered() {
        return switch (facts.group()) {
            case FAILED, CANCELED ->
                List.of(
                        Concern.CREDITS_NOT_BACK,
                        Concern.FAILED_REPEATEDLY,
                        Concern.CHARGED_FOR_ERRORS,
                        Concern.SOMETHING_ELSE);
            case COMPLETED ->
                facts.isWithoutOutput()
                        ? List.of(
                                Concern.NOT_SURE,
                                Concern.LOOKS_BROKEN,
                                Concern.NOT_WHAT_I_HOPED,
                                Concern.SOMETHING_ELSE)
                        : List.of(Concern.LOOKS_BROKEN, Concern.NOT_WHAT_I_HOPED, Concern.SOMETHING_ELSE);
            case PROGRESS -> List.of(Concern.NOT_SURE, Concern.SOMETHING_ELSE);
            case UNKNOWN -> List.of(Concern.NOT_SURE, Concern.CREDITS_NOT_BACK, Concern.SOMETHING_ELSE);
        };
    }

    /** Null where the facts suggest none. */
    Suggestion suggested() {
        return switch (facts.group()) {
            case FAILED, CANCELED -> failed();
            case COMPLETED -> facts.isWithoutOutput() ? new Suggestion(Concern.NOT_SURE, Reason.NO_OUTPUT) : null;
            case PROGRESS -> facts.isLate(now) ? new Suggestion(Concern.NOT_SURE, Reason.LATE) : null;
            case UNKNOWN -> new Suggestion(Concern.NOT_SURE, Reason.STATUS_UNKNOWN);
        };
    }

    private Suggestion failed() {
        var status = refund.status();
        var isOut = status != RETURNED && status != NOT_CHARGED && refund.sums().out() > 0;
        if (isOut && failedStillOut >= STILL_OUT) {
            return new Suggestion(Concern.CHARGED_FOR_ERRORS, Reason.STILL_OUT);
        }
        if (failedInARow >= IN_A_ROW && (!isOut || status == ASKED_FOR)) {
            return new Suggestion(Concern.FAILED_REPEATEDLY, Reason.IN_A_ROW);
        }
        if (!isOut) {
            return null;
        }
        return new Suggestion(
                Concern.CREDITS_NOT_BACK,
                switch (status) {
                    case OVERDUE -> Reason.OVERDUE;
                    case PARTLY_RETURNED -> Reason.PARTLY;
                    case RETURNED, NOT_DUE, HELD, ASKED_FOR, NOT_CHARGED, PENDING, UNKNOWN -> Reason.OUT;
                });
    }

    /** Whether the result should be described beside what was expected. */
    boolean isCompleted() {
        return facts.group() == State.Group.COMPLETED;
    }

    /** A question without a project can be about anything. */
    static List<Concern> offeredWithoutProject() {
        return List.of(Concern.CREDITS_NOT_BACK, Concern.NOT_SURE, Concern.SOMETHING_ELSE);
    }
}
