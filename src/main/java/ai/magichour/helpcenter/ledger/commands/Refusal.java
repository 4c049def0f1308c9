package ai.magichour.helpcenter.ledger.commands;

/** Why nothing was done, in words for the desk. */
public enum Refusal {
    NO_AMOUNT("Enter a whole number of credits, from 1 to 1,000,000."),
    ALREADY_ASKED("Credits have been asked for on this project already. Wait for the platform’s answer."),
    LINES_MISSING("Lines of this customer’s ledger are missing, and the credits may have come back in one of them."
            + " Wait for them, or mark it as goodwill."),
    BOOKS_CHECKED("This customer’s books are being checked, so what the project costs isn’t certain."
            + " Wait until that is settled, or mark it as goodwill."),
    NOTHING_OUT("The project costs nothing any more, so there is nothing to return. More can only be goodwill."),
    TOO_MUCH("That is more than the project still costs. Ask for less, or mark it as goodwill."),
    OTHER_CONTENT("This form was sent before with something else in it. Reload the page and look at what was asked."),
    NOT_THERE("There is no such request."),
    NOT_WAITING("Somebody has decided this already. Reload the page to see how."),
    NOT_TAKEN("The platform isn’t holding this request, so there is nothing to ask it again."),
    OWN_REQUEST("You asked for this yourself, so another lead has to approve it.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
