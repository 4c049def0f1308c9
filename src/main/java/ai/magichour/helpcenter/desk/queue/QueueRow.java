package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.web.Formats;
import java.time.Duration;
import java.util.UUID;

/**
 * A ticket in a list, as it reads.
 *
 * @param verdict the project as its page says right now; null without one that has arrived
 */
public record QueueRow(
        Row row, ai.magichour.helpcenter.projects.Row verdict, UUID me, Formats formats, TicketWords words) {

    public String href() {
        return "/desk/tickets/" + row.number();
    }

    public String title() {
        return row.title() == null ? concern() : row.title();
    }

    public String concern() {
        return row.concern().inWords(words);
    }

    public String pick() {
        return row.pick(formats.now());
    }

    public String age() {
        return formats.duration(Duration.between(row.openedAt(), formats.now()));
    }

    /** What was promised, or who owes what since when. */
    public String promise() {
        if (!row.isOpen()) {
            return "closed " + formats.plain(row.closedAt());
        }
        return switch (row.waitingFor()) {
            case SUPPORT ->
                row.dueAt() == null
                        ? "no promise"
                        : isLate()
                                ? formats.duration(Duration.between(row.dueAt(), formats.now())) + " late"
                                : "by " + formats.plain(row.dueAt());
            case CUSTOMER, PLATFORM -> "since " + formats.plain(row.waitingSince());
        };
    }

    public boolean isLate() {
        return row.isOpen() && row.dueAt() != null && row.dueAt().isBefore(formats.now());
    }

    /** Who has it: a name, or nothing. */
    public String holder() {
        var claim = row.claim();
        if (claim.agent() == null || !row.isOpen()) {
            return "";
        }
        var name = claim.isOf(me) ? "you" : claim.name();
        if (!claim.isLive(formats.now())) {
            return claim.isOf(me) ? "you, until " + formats.plain(claim.until()) : "";
        }
        return claim.writingSince() == null || claim.isOf(me)
                ? name + " until " + formats.plain(claim.until())
                : name + " is writing";
    }

    public boolean isMine() {
        return row.claim().isLive(formats.now()) && row.claim().isOf(me);
    }
}
