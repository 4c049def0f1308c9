package ai.magichour.helpcenter.ledger.commands;

/** What came of asking, approving or withdrawing: the command as it now is, or why nothing was done; the other is null. */
public record Outcome(Command command, Refusal refusal) {

    static Outcome of(Command command) {
        return new Outcome(command, null);
    }

    static Outcome of(Refusal refusal) {
        return new Outcome(null, refusal);
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
