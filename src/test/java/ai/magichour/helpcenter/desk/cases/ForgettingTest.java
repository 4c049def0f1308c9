package ai.magichour.helpcenter.desk.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.TicketForgotten;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What support wrote for support goes with the ticket, and not without it. */
@QuarkusTest
class ForgettingTest {

    private final Agent kim = Agent.kim();
    private final Tickets ada = Tickets.ofSomebody();
    private final Ticket gone = Tickets.read(ada.open(null, Concern.SOMETHING_ELSE));
    private final Ticket kept = Tickets.read(ada.open("c123", Concern.SOMETHING_ELSE));

    @Inject
    Event<TicketForgotten> forgotten;

    @AfterEach
    void close() {
        ada.close();
    }

    @Test
    void notes_go_with_their_ticket_and_those_of_others_stay() {
        notes();
        QuarkusTransaction.requiringNew().run(this::forget);
        assertEquals(0, count(gone));
        assertEquals(1, count(kept));
    }

    @Test
    void where_the_ticket_stays_after_all_so_do_its_notes() {
        notes();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    forget();
                    throw new IllegalStateException("The ticket can't be let go");
                }));
        assertEquals(1, count(gone));
    }

    private void notes() {
        kim.note(gone.number, "For us");
        kim.note(kept.number, "For us");
    }

    private void forget() {
        forgotten.fire(new TicketForgotten(gone.customerId, gone.id));
    }

    private static long count(Ticket ticket) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Note.of(ticket).size())
                .longValue();
    }
}
