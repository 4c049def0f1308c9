package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.desk.canned.Canned;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.web.Formats;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A case as support works on it.
 *
 * @param offer what can be returned with one press; null without a project that has arrived
 * @param notice what just happened; null for nothing
 * @param me the agent
 */
public record CasePage(
        Case about,
        List<Entry> thread,
        Beside beside,
        Offer offer,
        List<Canned> canned,
        Typing typing,
        List<Attachment> attached,
        String notice,
        UUID me,
        Formats formats,
        TicketWords words) {

    public Ticket ticket() {
        return about.ticket();
    }

    public String title() {
        return beside.title() == null ? concern() : beside.title();
    }

    public String concern() {
        return ticket().concern.inWords(words);
    }

    /** How far this page shows the case; each of its forms says so. */
    public String seen() {
        return about.seen(formats.now()).toString();
    }

    /** What happened since they had opened the page that they sent. */
    public List<Entry> changed() {
        return typing.since() == null
                ? List.of()
                : thread.stream()
                        .filter(entry -> entry.isAfter(typing.since().at()))
                        .toList();
    }

    /** Who waits for whom, for those who work here. */
    public String standing() {
        var ticket = ticket();
        if (!ticket.isOpen()) {
            return "Closed " + formats.moment(ticket.closedAt) + ": " + Ending.of(ticket.resolution);
        }
        return switch (ticket.waitingFor) {
            case SUPPORT -> ticket.dueAt == null ? "Waiting for us" : "Waiting for us, " + promise();
            case CUSTOMER -> "Waiting for the customer since " + formats.moment(ticket.waitingSince);
            case PLATFORM -> "Waiting for the platform since " + formats.moment(ticket.waitingSince);
        };
    }

    private String promise() {
        var late = Duration.between(ticket().dueAt, formats.now());
        return late.isNegative()
                ? "answer by " + formats.moment(ticket().dueAt)
                : "promised by " + formats.moment(ticket().dueAt) + ", " + formats.duration(late) + " ago";
    }

    public String tone() {
        var ticket = ticket();
        return !ticket.isOpen()
                ? "done"
                : switch (ticket.waitingFor) {
                    case SUPPORT -> ticket.dueAt != null && ticket.dueAt.isBefore(formats.now()) ? "act" : "waiting";
                    case CUSTOMER -> "neutral";
                    case PLATFORM -> "running";
                };
    }

    public boolean isMine() {
        return about.claim().isLive(formats.now()) && about.claim().isOf(me);
    }

    /** "kim is writing since 14:03 UTC", where somebody else has it open; else null. */
    public String other() {
        var claim = about.claim();
        if (!ticket().isOpen() || !claim.isAnothers(me, formats.now())) {
            return null;
        }
        return claim.writingSince() == null
                ? claim.name() + " has it since " + formats.moment(claim.since())
                : claim.name() + " is writing since " + formats.moment(claim.writingSince());
    }

    public List<Reason> reasons() {
        return List.of(Reason.values());
    }

    /** How support may say that it ended. */
    public List<Ending> endings() {
        return Ending.all();
    }
}
