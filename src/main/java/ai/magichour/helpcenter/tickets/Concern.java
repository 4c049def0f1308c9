package ai.magichour.helpcenter.tickets;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody writes to support. */
public enum Concern {
    /** It failed, and its credits aren't back. */
    CREDITS_NOT_BACK,
    /** Several projects of one tool failed, one after the other. */
    FAILED_REPEATEDLY,
    /** Several projects failed, and all of them still cost something. */
    CHARGED_FOR_ERRORS,
    /** It can't be told whether it failed or completed. */
    NOT_SURE,
    /** It completed, and what came out is broken. */
    LOOKS_BROKEN,
    /** It completed, and what came out isn't what was hoped for. */
    NOT_WHAT_I_HOPED,
    /** None of these. */
    SOMETHING_ELSE;

    /** How it is written in addresses and forms. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a word that is no concern. */
    public static Optional<Concern> at(String address) {
        return Stream.of(values())
                .filter(concern -> concern.address().equals(address))
                .findFirst();
    }

    public String inWords(TicketWords words) {
        return switch (this) {
            case CREDITS_NOT_BACK -> words.creditsNotBack();
            case FAILED_REPEATEDLY -> words.failedRepeatedly();
            case CHARGED_FOR_ERRORS -> words.chargedForErrors();
            case NOT_SURE -> words.notSure();
            case LOOKS_BROKEN -> words.looksBroken();
            case NOT_WHAT_I_HOPED -> words.notWhatIHoped();
            case SOMETHING_ELSE -> words.somethingElse();
        };
    }
}
