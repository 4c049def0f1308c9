package ai.magichour.helpcenter.projects.verdict;

import java.util.Locale;

/** What a verdict feels like; always shown with a word and a shape, never by colour alone. */
public enum Tone {
    /** Something is on its way, and nobody has to act. */
    WAITING,
    /** It is settled. */
    DONE,
    /** The reader should do something. */
    ACT,
    /** It is going on. */
    RUNNING,
    /** There is nothing to feel about it. */
    NEUTRAL;

    /** The word that the style sheet knows. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
