package ai.magichour.helpcenter.desk.cases.page;

/** Why an act wasn't done, and the id of the field that mends it. */
public record Problem(String field, String sentence) {

    public static final Problem CHANGED = new Problem(
            "changed", "Somebody was faster: look at what changed since you opened this, then send yours again.");
    public static final Problem NO_REPLY = new Problem("reply", "Write your answer.");
    public static final Problem NO_NOTE = new Problem("note", "Write your note.");
    public static final Problem NO_REASON = new Problem("reason", "Choose how it ended.");
    public static final Problem NOT_BACK = new Problem(
            "reason", "The ledger doesn’t show that the credits are back, so it can’t be closed with that.");
    public static final Problem OTHER_OPEN =
            new Problem("reply", "The customer has another open ticket about the same thing. Answer there.");
    public static final Problem TAKEN =
            new Problem("claim", "Somebody else took it a moment ago. You can still take it over.");

    public static final Problem CLOSED = new Problem("reason", "It is closed. To work on it, take it up again.");

    /** A text that is longer than a message may be. */
    public static Problem tooLong(String field, int by) {
        return new Problem(field, "This text may have 4,000 characters; it has " + by + " more.");
    }
}
