package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.tickets.files.Attachment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets closed tickets go with all that was said in them, 24 months after their end unless configured otherwise. */
@ApplicationScoped
class Retention {

    private static final int SLICE = 100;

    @Inject
    Clock clock;

    @Inject
    Event<TicketForgotten> forgotten;

    @ConfigProperty(name = "helpcenter.tickets.kept")
    Duration kept;

    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (forget() == SLICE) {
            // the rest, in a transaction of its own
        }
    }

    /** How many were let go in one slice. */
    int forget() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> {
            var old = Ticket.<Ticket>find("closedAt < ?1 order by closedAt", now.minus(kept))
                    .range(0, SLICE - 1)
                    .list();
            for (var ticket : old) {
                Attachment.removeTicket(ticket.customerId, ticket.id, now);
                Message.delete("customerId = ?1 and ticketId = ?2", ticket.customerId, ticket.id);
                ticket.delete();
                forgotten.fire(new TicketForgotten(ticket.customerId, ticket.id));
            }
            return old.size();
        });
    }
}
