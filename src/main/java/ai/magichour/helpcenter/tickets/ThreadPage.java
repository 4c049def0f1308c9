package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.files.Rejection;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;
import java.util.UUID;

/**
 * A ticket as its customer sees it.
 *
 * @param now the facts as they are now where they differ from the evidence; null where they don't
 * @param answerable whether the credits came back since, so that the page asks if that solves it
 * @param notice what just happened; null for nothing
 * @param joined the ticket this one's reply was added to instead; null usually
 */
public record ThreadPage(
        Ticket ticket,
        List<Said> messages,
        Evidence then,
        Evidence now,
        Reply reply,
        String notice,
        String mailAddress,
        Formats formats,
        TicketWords words) {

    /** What is typed at the end of the thread. */
    public record Reply(
            UUID draft, String seal, String text, String problem, List<Attachment> attached, List<Rejection> rejected) {

        public boolean isRefused() {
            return problem != null || !rejected.isEmpty();
        }
    }

    public String concern() {
        return ticket.concern.inWords(words);
    }

    public String title() {
        return then.project() == null ? concern() : then.project().title();
    }

    /** Who waits for whom, in one sentence. */
    public String standing() {
        if (!ticket.isOpen()) {
            return words.closedAt(formats.moment(ticket.closedAt)) + " " + resolution();
        }
        return switch (ticket.waitingFor) {
            case SUPPORT ->
                ticket.dueAt == null
                        ? words.waitingForSupport()
                        : ticket.dueAt.isBefore(formats.now())
                                ? words.waitingTooLong(formats.moment(ticket.dueAt))
                                : words.waitingUntil(formats.moment(ticket.dueAt));
            case CUSTOMER -> words.waitingForYou(formats.moment(ticket.waitingSince));
            case PLATFORM -> words.waitingForPlatform(formats.moment(ticket.waitingSince));
        };
    }

    public String resolution() {
        return switch (ticket.resolution) {
            case SOLVED -> words.resolvedSolved();
            case CREDITS_RETURNED -> words.resolvedReturned();
            case EXPLAINED -> words.resolvedExplained();
            case DUPLICATE -> words.resolvedDuplicate();
            case NO_ANSWER -> words.resolvedNoAnswer();
        };
    }

    public String tone() {
        return !ticket.isOpen()
                ? "done"
                : switch (ticket.waitingFor) {
                    case SUPPORT -> "waiting";
                    case CUSTOMER -> "act";
                    case PLATFORM -> "running";
                };
    }

    /** Whether a reply still reaches this ticket; later a new one goes on from it. */
    public boolean isRepliable() {
        return ticket.isReopenableOrOpen(formats.now());
    }

    public String reopensUntil() {
        return formats.moment(ticket.reopensUntil());
    }
}
