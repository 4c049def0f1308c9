package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.tickets.Ticket.State;
import ai.magichour.helpcenter.web.Cursor;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;
import java.util.UUID;

/**
 * A page of the viewer's tickets, those that changed last first.
 *
 * @param next the key of the next page; null on the last
 */
public record TicketList(
        State state, List<Ticket> tickets, String next, boolean isFirst, Formats formats, TicketWords words) {

    static final int SIZE = 25;

    static TicketList of(UUID viewer, State state, Cursor from, Formats formats, TicketWords words) {
        var after = from.isStart() ? "" : " and (changedAt < ?3 or changedAt = ?3 and id < ?4)";
        var query = "customerId = ?1 and state = ?2" + after + " order by changedAt desc, id desc";
        var parameters = from.isStart()
                ? new Object[] {viewer, state}
                : new Object[] {viewer, state, from.at(), UUID.fromString(from.id())};
        var found = Ticket.<Ticket>find(query, parameters).range(0, SIZE).list();
        var isMore = found.size() > SIZE;
        var tickets = isMore ? found.subList(0, SIZE) : found;
        var last = tickets.isEmpty() ? null : tickets.get(tickets.size() - 1);
        return new TicketList(
                state,
                tickets,
                isMore ? new Cursor(0, last.changedAt, last.id.toString()).toString() : null,
                from.isStart(),
                formats,
                words);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public String concern(Ticket ticket) {
        return ticket.concern.inWords(words);
    }

    public String title(Ticket ticket) {
        var evidence = ticket.evidence();
        return evidence.project() == null ? concern(ticket) : evidence.project().title();
    }

    /** Who waits for whom and since when, in a few words. */
    public String waiting(Ticket ticket) {
        if (!ticket.isOpen()) {
            return words.listClosed(formats.moment(ticket.closedAt));
        }
        var since = formats.moment(ticket.waitingSince);
        return switch (ticket.waitingFor) {
            case SUPPORT -> words.listSupport(since);
            case CUSTOMER -> words.listYou(since);
            case PLATFORM -> words.listPlatform(since);
        };
    }

    public String tone(Ticket ticket) {
        return !ticket.isOpen()
                ? "done"
                : switch (ticket.waitingFor) {
                    case SUPPORT -> "waiting";
                    case CUSTOMER -> "act";
                    case PLATFORM -> "running";
                };
    }
}
