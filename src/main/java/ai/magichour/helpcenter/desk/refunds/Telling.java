package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.Moved;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Message.Event;
import ai.magichour.helpcenter.tickets.SupportHours;
import ai.magichour.helpcenter.tickets.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Says in a ticket that the platform was asked for credits, and that it refused, in the transaction in which that happened.
 * That they came back is said by the line alone, when it arrives.
 */
@ApplicationScoped
class Telling {

    @Inject
    SupportHours hours;

    @Inject
    Clock clock;

    void moved(@Observes Moved what) {
        var now = clock.instant();
        Command.of(what.customer(), what.project()).stream()
                .filter(command -> command.ticket != null && command.sentAt != null)
                .forEach(command -> tell(command, now));
    }

    private void tell(Command command, Instant now) {
        var said = Message.ofDraft(command.customerId, command.id).stream()
                .map(message -> message.event)
                .toList();
        var isAskedNews = !said.contains(Event.CREDITS_ASKED_FOR);
        var isRefusedNews = command.isDeclined() && !said.contains(Event.CREDITS_REFUSED);
        if (!isAskedNews && !isRefusedNews) {
            return;
        }
        var ticket = Ticket.held(command.customerId, command.ticket);
        if (ticket == null) {
            return;
        }
        if (isAskedNews) {
            say(ticket, Event.CREDITS_ASKED_FOR, command, now);
            wait(ticket, Ticket.Party.PLATFORM, now, null);
        }
        if (isRefusedNews) {
            say(ticket, Event.CREDITS_REFUSED, command, now);
            refused(ticket, now);
        }
    }

    /** Support has to look at it, also where the ticket was closed meanwhile and no other is open. */
    private void refused(Ticket ticket, Instant now) {
        if (!ticket.isOpen() && Ticket.open(ticket.customerId, ticket.projectId, ticket.concern) == null) {
            ticket.reopen(now, null);
            Message.happened(ticket, Event.REOPENED, "", now).persist();
        }
        wait(ticket, Ticket.Party.SUPPORT, now, hours.answerBy(now));
    }

    private static void wait(Ticket ticket, Ticket.Party party, Instant now, Instant by) {
        if (ticket.isOpen()) {
            ticket.waitFor(party, now, by);
        }
    }

    /** Its form is the command, so that each is said once. */
    private static void say(Ticket ticket, Event event, Command command, Instant now) {
        Message.happened(ticket, event, String.valueOf(command.amount), now)
                .by(command.id)
                .persist();
    }
}
