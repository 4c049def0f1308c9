package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.web.Formats;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What is proposed, what goes on and what is over.
 *
 * @param notice what just happened; null for nothing
 * @param refused the sentence that couldn't be taken; null for none
 */
public record ProblemsPage(
        List<Row> proposed, List<Row> confirmed, List<Row> closed, String notice, Refused refused, Formats formats) {

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

    /** What was typed for which problem, and what is wrong with it. */
    public record Refused(UUID problem, String sentence, String words) {}

    public boolean isRefused(Row row) {
        return refused != null && refused.problem().equals(row.problem().id);
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
                + formats.duration(Rise.SPAN) + "; usual are " + oneDecimal(problem.usual) + ".";
    }

    public String age(Row row) {
        return formats.duration(Duration.between(row.problem().beganAt, formats.now()));
    }

    private static String oneDecimal(double number) {
        var tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
