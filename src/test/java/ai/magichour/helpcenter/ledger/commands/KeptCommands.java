package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Sums;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One customer's commands by the rules that hold for them, without a database. */
public final class KeptCommands {

    private static final long LIMIT = 1_000_000;

    private final Map<UUID, Command> commands = new LinkedHashMap<>();

    /** Whether it may be asked; if so, it is on its way. */
    public boolean ask(UUID id, Sums sums, boolean behind, boolean checked, Ask ask, Instant now) {
        var allowance = new Allowance(sums, open(ask.project()), 0, behind, checked, LIMIT);
        if (allowance.refusal(ask.amount(), ask.goodwill()) != null) {
            return false;
        }
        var command = Command.of(ask, now);
        command.id = id;
        command.send(now);
        commands.put(id, command);
        return true;
    }

    public void answer(UUID id, boolean refused, Instant now) {
        var command = commands.get(id);
        if (command != null && refused) {
            command.refused("not_now", "Not now", now);
        } else if (command != null) {
            command.taken(now);
        }
    }

    public void follow(List<Line> shown, Instant now) {
        shown.stream().filter(line -> line.command() != null).forEach(line -> {
            var command = commands.get(UUID.fromString(line.command()));
            if (command != null) {
                command.follow(line, now);
            }
        });
    }

    public List<Command> of(String project) {
        return commands.values().stream()
                .filter(command -> command.projectId.equals(project))
                .toList();
    }

    /** What is kept beside a project. */
    public long open(String project) {
        return of(project).stream()
                .filter(command -> command.state.isOnItsWay())
                .mapToLong(command -> command.amount)
                .sum();
    }
}
