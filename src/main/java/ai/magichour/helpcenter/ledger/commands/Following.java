package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.ledger.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Lets commands know of the lines that name them, once those are visible: a line that waits gives nothing yet. An id that
 * is none of this customer's commands is somebody else's business and passed over.
 */
public final class Following {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Following() {}

    /** Runs in the caller's transaction, under the books' locks; {@code shown} are each customer's lines. */
    public static void of(Map<UUID, List<Line>> shown, Instant now) {
        var named = new HashMap<Command.Place, List<Line>>();
        shown.forEach((customer, lines) -> lines.stream()
                .filter(line ->
                        line.command() != null && ID.matcher(line.command()).matches())
                .forEach(line -> named.computeIfAbsent(
                                new Command.Place(customer, UUID.fromString(line.command())), p -> new ArrayList<>())
                        .add(line)));
        if (!named.isEmpty()) {
            Command.at(named.keySet())
                    .forEach(command -> named.get(new Command.Place(command.customerId, command.id))
                            .forEach(line -> command.follow(line, now)));
        }
    }
}
