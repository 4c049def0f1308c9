package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.web.Formats;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What is proposed, what goes on and what is over.
 *
 * @param isCut whether more are proposed or go on than are shown
 * @param isLater whether those that are over don't begin with the latest
 * @param next where the older ones that are over begin; null where there are none
 * @param notice what just happened; null for nothing
 * @param refused the sentence that couldn't be taken; null for none
 */
public record ProblemsPage(
        List<Row> proposed,
        List<Row> confirmed,
        List<Row> closed,
        boolean isCut,
        boolean isLater,
        String next,
        String notice,
        Refused refused,
        Formats formats) {

    static final int LONGEST = 300;

    /** A problem with its tool's name, and how many projects it hit, counted up to a point. */
    public record Row(KnownProblem problem, String tool, int affected) {

        public boolean isMany() {
            return affected > Affected.MANY;
        }

        public String error() {
            return problem.errorCode.isEmpty() ? "no error code" : problem.errorCode;
        }
    }

    /**
     * What was typed for which problem, and why it wasn't taken.
     *
     * @param why what is wrong with it, or that somebody was faster
     */
    public record Refused(UUID problem, String sentence, Why why, String words) {

        public boolean isCrossed() {
            return why == Why.CROSSED;
        }

        public boolean isClosed() {
            return why == Why.CLOSED;
        }
    }

    /** Why a sentence wasn't taken. */
    enum Why {
        /** It is missing or too long. */
        WRONG,
        /** Somebody else said something in the meantime. */
        CROSSED,
        /** Somebody else said that it is over, or none. */
        CLOSED
    }

    public boolean isRefused(Row row) {
        return refused != null && refused.problem().equals(row.problem().id);
    }

    /** Whether what was typed for this one stands beside what somebody else said in the meantime. */
    public boolean isCrossed(Row row) {
        return isRefused(row) && refused.isCrossed();
    }

    /** Where the error leads: to the field, or to what was typed for one that has no field any more. */
    public String mended() {
        return refused.isClosed() ? "typed" : "sentence-" + refused.problem();
    }

    public boolean isWrong() {
        return refused != null;
    }

    /** What stands in a form's field: what was typed, what was said before, or a beginning. */
    public String sentence(Row row) {
        if (isRefused(row)) {
            return refused.sentence();
        }
        return row.problem().sentence != null
                ? row.problem().sentence
                : "Many " + row.tool() + " projects fail at the moment. We are looking into it.";
    }

    /** "12 failures of 8 people within 30 minutes; usual are 1.5." */
    public String figures(Row row) {
        var problem = row.problem();
        return formats.count(problem.failures, "failure", "failures") + " of "
                + formats.count(problem.customers, "person", "people") + " within "
                + formats.duration(Rise.SPAN) + "; usual are " + problem.usualInWords() + ".";
    }

    public String age(Row row) {
        return formats.duration(Duration.between(row.problem().beganAt, formats.now()));
    }
}
