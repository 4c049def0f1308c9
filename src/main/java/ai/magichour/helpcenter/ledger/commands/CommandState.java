package ai.magichour.helpcenter.ledger.commands;

import java.util.EnumSet;
import java.util.Set;

/** Where a command is, as the desk reads it. */
public enum CommandState {
    ASKED("Waits for a lead’s approval."),
    SENT("Waits for the platform’s answer."),
    TAKEN("Taken by the platform; its line hasn’t arrived yet."),
    DONE("Done: the ledger shows it."),
    REFUSED("Refused by the platform."),
    WITHDRAWN("Withdrawn before it was sent.");

    /** A project has at most one command in these. */
    static final Set<CommandState> OPEN = EnumSet.of(ASKED, SENT, TAKEN);

    private final String sentence;

    CommandState(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the platform has been asked and may still give: what customers are told of. */
    public boolean isOnItsWay() {
        return this == SENT || this == TAKEN;
    }
}
