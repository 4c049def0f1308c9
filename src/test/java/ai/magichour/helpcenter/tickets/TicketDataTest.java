package ai.magichour.helpcenter.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.desk.cases.Note;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of a customer's tickets: handed out, let go in time, and removed where it may be. */
@QuarkusTest
class TicketDataTest {

    @Inject
    Retention retention;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_customers_file_holds_their_tickets_and_nobody_elses() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var sam = Asking.overdue();
        sam.ticket("Only sam may read this");
        var file = Platform.parse(ada.visitor.get("/me/data.json").body());
        assertEquals(number, file.get("tickets").get(0).get("number").asText());
        assertEquals("Where are they?", file.get("messages").get(0).get("text").asText());
        assertFalse(file.toString().contains("Only sam may read this"));
    }

    @Test
    void a_request_for_deletion_takes_what_was_not_sent_and_keeps_tickets() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        ada.checked("Half a thought", Map.of("concern", "something-else"));
        ada.visitor.post("/me/deletion", Map.of());
        assertFalse(ada.visitor
                .get("/tickets/new?project=" + ada.project + "&write=yes")
                .text()
                .contains("Half a thought"));
        assertEquals(200, ada.visitor.get("/tickets/" + number).status());
    }

    @Test
    void a_closed_ticket_goes_after_24_months_and_an_open_one_stays() {
        var ada = Asking.overdue();
        var closed = ada.ticket("Where are they?");
        ada.visitor.post("/tickets/" + closed + "/resolution", Map.of("solved", "yes"));
        Agent.kim().note(closed, "For us");
        var ticket = Tickets.read(closed);
        var open = ada.ticket("And these?");
        clock.forward(Duration.ofDays(729));
        retention.run();
        assertTrue(Ticket.count("number", closed) == 1);
        clock.forward(Duration.ofDays(2));
        retention.run();
        assertEquals(0, Ticket.count("number", closed));
        assertEquals(0, Note.of(ticket).size());
        assertEquals(1, Ticket.count("number", open));
    }
}
