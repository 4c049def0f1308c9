package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.web.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How a list of tickets {@code t} is ordered, and what comes after one of its rows; what is said, by its places. */
enum Order {
    /** By what was promised, then by credits at stake, then by age. What has no promise comes last. */
    PROMISE(
            "By promise, then credits at stake, then age.",
            "coalesce(t.due_at, 'infinity'::timestamptz), (-t.at_stake), t.opened_at, t.id",
            "(coalesce(t.due_at, 'infinity'::timestamptz), (-t.at_stake), t.opened_at, t.id)"
                    + " > (cast(:due as timestamptz), :stake, :at, :id)"),
    /** Those that were closed last first. */
    CLOSED("What was closed last comes first.", "t.closed_at desc, t.id desc", "(t.closed_at, t.id) < (:at, :id)"),
    /** Those in which what was looked for was said last first. */
    SAID(
            "What was said or changed last comes first.",
            "t.said_at desc, t.id desc",
            "(max(at), ticket_id) < (:at, :id)");

    private static final String NEVER = "infinity";

    private final String words;
    private final String by;
    private final String after;

    Order(String words, String by, String after) {
        this.words = words;
        this.by = by;
        this.after = after;
    }

    String words() {
        return words;
    }

    String by() {
        return by;
    }

    String after() {
        return after;
    }

    /** Where the page after this row begins. */
    Cursor cursor(Row row) {
        return switch (this) {
            case PROMISE ->
                new Cursor(
                        ordinal(),
                        row.openedAt(),
                        (row.dueAt() == null ? NEVER : row.dueAt()) + " " + row.atStake() + " " + row.id());
            case CLOSED -> new Cursor(ordinal(), row.closedAt(), row.id().toString());
            case SAID -> new Cursor(ordinal(), row.saidAt(), row.id().toString());
        };
    }

    /** What {@code after} needs to begin there; empty for the first page, and for a cursor that isn't one of this order. */
    Map<String, Object> parameters(Cursor from) {
        if (from.isStart() || from.part() != ordinal()) {
            return Map.of();
        }
        try {
            return this == PROMISE ? promise(from) : Map.of("at", from.at(), "id", UUID.fromString(from.id()));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            return Map.of();
        }
    }

    private static Map<String, Object> promise(Cursor from) {
        var parts = from.id().split(" ", 3);
        var due = parts[0].equals(NEVER) ? NEVER : Instant.parse(parts[0]).toString();
        return Map.of("due", due, "stake", -Long.parseLong(parts[1]), "at", from.at(), "id", UUID.fromString(parts[2]));
    }
}
