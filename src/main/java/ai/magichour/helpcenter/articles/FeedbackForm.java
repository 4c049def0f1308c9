package ai.magichour.helpcenter.articles;

import ai.magichour.helpcenter.articles.Feedback.Answer;
import ai.magichour.helpcenter.web.Typed;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a reader chose and typed about an article. Typed text survives every refusal; only characters that nobody can
 * see are taken out, and the reader is told, so that sending again works.
 */
public record FeedbackForm(Answer answer, String comment, Set<Problem> problems) {

    static final int LONGEST_COMMENT = 1_000;
    /** Text beyond this isn't shown again: it wasn't typed into this field. */
    private static final int LONGEST_SHOWN = 10_000;

    static final FeedbackForm BLANK = new FeedbackForm(null, "", Set.of());

    /** Why a form isn't taken, and which field mends it. */
    public enum Problem {
        NO_ANSWER("answer-yes"),
        TOO_LONG("comment"),
        HIDDEN_CHARACTERS("comment");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        public String getField() {
            return field;
        }
    }

    static FeedbackForm read(String chosen, String typed) {
        var answer = Answer.named(chosen);
        var lines = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
        var comment = Typed.clean(lines, LONGEST_SHOWN);
        var problems = EnumSet.noneOf(Problem.class);
        if (answer == null) {
            problems.add(Problem.NO_ANSWER);
        }
        if (count(comment) > LONGEST_COMMENT) {
            problems.add(Problem.TOO_LONG);
        } else if (!comment.equals(lines)) {
            problems.add(Problem.HIDDEN_CHARACTERS);
        }
        return new FeedbackForm(answer, comment.strip(), problems);
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** What is wrong with the choice, or null. */
    public Problem getAnswerProblem() {
        return at("answer-yes");
    }

    /** What is wrong with the comment, or null. */
    public Problem getCommentProblem() {
        return at("comment");
    }

    public boolean isYes() {
        return answer == Answer.YES;
    }

    public boolean isNo() {
        return answer == Answer.NO;
    }

    public int getTooManyBy() {
        return count(comment) - LONGEST_COMMENT;
    }

    private Problem at(String field) {
        return problems.stream()
                .filter(problem -> problem.field.equals(field))
                .findFirst()
                .orElse(null);
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
