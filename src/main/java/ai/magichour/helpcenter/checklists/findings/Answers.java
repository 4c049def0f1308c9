package ai.magichour.helpcenter.checklists.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody answered, by the key of the question. An answer of "not sure" is none. */
public record Answers(Map<String, String> given) {

    public static final Answers NONE = new Answers(Map.of());

    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String UNSURE = "unsure";

    private static final Set<String> WORDS = Set.of(YES, NO, UNSURE);

    /** Whether a form may hold this answer. */
    public static boolean isAnswer(Ask ask, String answer, List<String> plans) {
        return ask.isPlan() ? plans.contains(answer) || UNSURE.equals(answer) : WORDS.contains(answer);
    }

    public boolean isYes(String key) {
        return YES.equals(given.get(key));
    }

    public boolean isNo(String key) {
        return NO.equals(given.get(key));
    }

    /** The plan they say they are on. */
    public Optional<String> plan() {
        return Optional.ofNullable(given.get(Question.PLAN.key()))
                .filter(plan -> !plan.isEmpty() && !UNSURE.equals(plan));
    }
}
