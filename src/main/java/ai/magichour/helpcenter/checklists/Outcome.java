package ai.magichour.helpcenter.checklists;

import java.util.Arrays;
import java.util.Locale;

/** How it ended, in the customer's own word. */
public enum Outcome {
    /** "This solved it" */
    SOLVED,
    /** "I still need help" */
    HELP;

    /** The outcome of that name as it stands in a form; null for anything else. */
    static Outcome named(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.value().equals(word))
                .findFirst()
                .orElse(null);
    }

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
