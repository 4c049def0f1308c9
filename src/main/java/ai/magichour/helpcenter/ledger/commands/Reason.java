package ai.magichour.helpcenter.ledger.commands;

import java.util.Locale;

/** Why support asks for credits: what the platform is told, and what stands in the books of the help center. */
public enum Reason {
    FAILED_NOT_RETURNED("The project failed and its credits didn’t come back."),
    CANCELED_NOT_RETURNED("The project was canceled and its credits didn’t come back."),
    RETURNED_IN_PART("Only a part of the credits came back."),
    CHARGED_TWICE("The same project was charged more than once."),
    STUCK("The project has been running far too long."),
    NO_OUTPUT("The project counts as completed and gave no result."),
    BROKEN_RESULT("The result is broken or unusable."),
    KNOWN_PROBLEM("The project was hit by a known problem of the platform."),
    GOODWILL("Nothing is due, and we want to make up for it.");

    private static final String MARK = "goodwill";

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** Whether it can only be goodwill. */
    public boolean isGoodwill() {
        return this == GOODWILL;
    }

    /** The platform's word for it; a mark in front says that it is goodwill. */
    String code(boolean goodwill) {
        var code = name().toLowerCase(Locale.ROOT);
        return goodwill && !isGoodwill() ? MARK + ":" + code : code;
    }
}
