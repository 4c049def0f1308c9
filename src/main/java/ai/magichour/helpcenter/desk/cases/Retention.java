package ai.magichour.helpcenter.desk.cases;

import ai.magichour.helpcenter.tickets.TicketForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets notes go with their ticket, in the transaction in which it goes. */
@ApplicationScoped
class Retention {

    void forget(@Observes TicketForgotten gone) {
        Note.delete("customerId = ?1 and ticketId = ?2", gone.customer(), gone.ticket());
    }
}
