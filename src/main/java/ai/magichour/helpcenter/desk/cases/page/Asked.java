package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.CommandState;
import ai.magichour.helpcenter.outbox.Parcel;
import java.util.List;
import java.util.UUID;

/**
 * What support asked the platform for, and how the telling goes.
 *
 * @param parcel in which it travels; null where it was never sent, or was told long ago
 */
public record Asked(Command command, Parcel parcel) {

    /** All that was ever asked for a project, oldest first. */
    static List<Asked> of(UUID customer, String project) {
        var commands = Command.of(customer, project);
        var parcels = Parcel.of(commands.stream()
                .filter(command -> command.state.isOnItsWay())
                .map(command -> command.id)
                .toList());
        return commands.stream()
                .map(command -> new Asked(command, parcels.get(command.id)))
                .toList();
    }

    /** What keeps it from arriving; null where nothing does. */
    public String trouble() {
        return parcel == null || parcel.state() == Parcel.State.DONE ? null : parcel.problem;
    }

    public boolean isWithdrawable() {
        return command.state.isOpen() && !command.state.isOnItsWay();
    }

    /** The platform took it, and no line came of it so far. */
    public boolean isTaken() {
        return command.state == CommandState.TAKEN;
    }

    public String tone() {
        return switch (command.state) {
            case ASKED, SENT, TAKEN -> "waiting";
            case DONE -> "done";
            case REFUSED -> "act";
            case WITHDRAWN -> "neutral";
        };
    }
}
