package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.desk.cases.Claim;
import ai.magichour.helpcenter.desk.cases.Seen;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Ticket;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;

/**
 * A ticket in a list, as the database has it.
 *
 * @param atStake credits that were out when it was opened
 * @param saidAt when what was looked for was said last; null in a view
 * @param dueAt until when an answer is promised; null where nobody owes one
 */
public record Row(
        UUID customer,
        UUID id,
        String number,
        int version,
        int notes,
        String project,
        String title,
        Concern concern,
        String tool,
        long atStake,
        Ticket.State state,
        Ticket.Party waitingFor,
        Instant waitingSince,
        Instant dueAt,
        Instant openedAt,
        Instant closedAt,
        Instant saidAt,
        String who,
        Claim claim) {

    static final String COLUMNS = """
            t.customer_id, t.id, t.number, t.version, t.notes, t.project_id, t.evidence #>> '{project,title}' as title,
            t.concern, t.tool, t.at_stake, t.state, t.waiting_for, t.waiting_since, t.due_at, t.opened_at, t.closed_at,
            t.said_at, coalesce(c.name, c.subject) as who, t.claimed_by, coalesce(a.name, a.subject) as agent,
            t.claimed_at, t.claimed_until, t.writing_since""";

    static Row of(Tuple row) {
        return new Row(
                row.get("customer_id", UUID.class),
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("version", Integer.class),
                row.get("notes", Integer.class),
                row.get("project_id", String.class),
                row.get("title", String.class),
                Concern.valueOf(row.get("concern", String.class)),
                row.get("tool", String.class),
                row.get("at_stake", Long.class),
                Ticket.State.valueOf(row.get("state", String.class)),
                Ticket.Party.valueOf(row.get("waiting_for", String.class)),
                row.get("waiting_since", Instant.class),
                row.get("due_at", Instant.class),
                row.get("opened_at", Instant.class),
                row.get("closed_at", Instant.class),
                row.get("said_at", Instant.class),
                row.get("who", String.class),
                new Claim(
                        row.get("claimed_by", UUID.class),
                        row.get("agent", String.class),
                        row.get("claimed_at", Instant.class),
                        row.get("claimed_until", Instant.class),
                        row.get("writing_since", Instant.class)));
    }

    public boolean isOpen() {
        return state == Ticket.State.OPEN;
    }

    /** What a box for this row sends: the ticket, and how far whoever ticks it has seen it. */
    String pick(Instant now) {
        return number + " " + new Seen(version, notes, now);
    }
}
