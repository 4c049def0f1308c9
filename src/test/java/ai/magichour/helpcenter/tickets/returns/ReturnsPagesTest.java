package ai.magichour.helpcenter.tickets.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.projects.watch.Watch;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When credits come back, and when they don't, a customer hears of it by itself. */
@QuarkusTest
class ReturnsPagesTest {

    @Inject
    Relay relay;

    @Inject
    Overdue overdue;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void an_open_ticket_says_that_credits_came_back_and_asks_if_that_solves_it() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        ada.platform.refund(ada.project, 95).tell();
        relay.run();
        var page = ada.visitor.get("/tickets/" + number).page();
        var happened = page.select("article[data-author=SYSTEM] .text").eachText();
        assertEquals(List.of("95 credits came back. Does that solve it?"), happened);
        assertTrue(page.text().contains("Support is waiting for you since"));
    }

    @Test
    void a_line_that_is_told_twice_is_said_once() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var again = ada.platform.credits(3, "refund", 95, 400, ada.project);
        ada.platform.add(again).tell();
        ada.platform.add(again).tell();
        relay.run();
        relay.run();
        assertEquals(
                1,
                ada.visitor
                        .get("/tickets/" + number)
                        .page()
                        .select("article[data-author=SYSTEM]")
                        .size());
    }

    @Test
    void a_closed_ticket_says_it_too_asks_nothing_and_stays_closed() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        ada.visitor.post("/tickets/" + number + "/resolution", Map.of("solved", "yes"));
        ada.platform.refund(ada.project, 95).tell();
        relay.run();
        var page = ada.visitor.get("/tickets/" + number).page();
        assertEquals(
                "95 credits came back. The ticket stays closed.",
                page.select("article[data-author=SYSTEM] .text").last().text());
        assertFalse(page.text().contains("Does that solve it?"));
        assertFalse(tickets(ada).get(0).isOpen());
        assertEquals(1, letters(ada));
    }

    @Test
    void where_another_is_open_both_say_it_and_one_letter_comes() {
        var ada = Asking.overdue();
        var closed = ada.ticket("Where are they?");
        ada.visitor.post("/tickets/" + closed + "/resolution", Map.of("solved", "yes"));
        var open = ada.ticket("They still aren’t there");
        ada.platform.refund(ada.project, 95).tell();
        relay.run();
        for (var number : List.of(closed, open)) {
            assertEquals(
                    1,
                    ada
                            .visitor
                            .get("/tickets/" + number)
                            .page()
                            .select("article[data-author=SYSTEM] .text")
                            .eachText()
                            .stream()
                            .filter(text -> text.startsWith("95 credits came back."))
                            .count());
        }
        assertEquals(1, letters(ada));
    }

    @Test
    void who_asked_to_be_told_and_waits_too_long_has_a_ticket_opened_once() {
        var ada = Asking.almostLate();
        ada.visitor.post("/projects/" + ada.project + "/watch", Map.of());
        overdue.look();
        assertEquals(List.of(), tickets(ada));
        clock.forward(Duration.ofMinutes(1));
        overdue.look();
        overdue.look();
        var opened = tickets(ada);
        assertEquals(1, opened.size());
        assertEquals(Ticket.Opener.WATCH, opened.get(0).openedBy);
        var back = Visitor.signedIn(ada.name);
        assertTrue(back.get(opened.get(0).href()).text().contains("They are late, so this ticket was opened for you"));
        back.post(opened.get(0).href() + "/resolution", Map.of("solved", "yes"));
        overdue.look();
        assertEquals(1, tickets(ada).size());
    }

    @Test
    void with_a_quiet_feed_nothing_is_called_late() {
        var ada = Asking.pending();
        ada.visitor.post("/projects/" + ada.project + "/watch", Map.of());
        clock.forward(Duration.ofMinutes(30));
        overdue.look();
        assertEquals(List.of(), tickets(ada));
    }

    @Test
    void who_asked_to_be_told_is_told_when_all_of_it_is_back_and_no_ticket_opens() {
        var ada = Asking.almostLate();
        ada.visitor.post("/projects/" + ada.project + "/watch", Map.of());
        ada.platform.refund(ada.project, 40).tell();
        relay.run();
        assertTrue(waits(ada));
        ada.platform.refund(ada.project, 55).tell();
        relay.run();
        assertTrue(!waits(ada));
        clock.forward(Duration.ofMinutes(1));
        overdue.look();
        assertEquals(List.of(), tickets(ada));
    }

    /** How many letters were written about a return. */
    private static long letters(Asking ada) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tickets(ada).stream()
                        .flatMap(ticket -> Message.of(ticket).stream())
                        .filter(message -> message.event == Message.Event.CREDITS_RETURNED && message.parcelId != null)
                        .count());
    }

    private static boolean waits(Asking ada) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Watch.count("projectId = ?1 and toldAt is null", ada.project) > 0);
    }

    private static List<Ticket> tickets(Asking ada) {
        return QuarkusTransaction.requiringNew().call(() -> Ticket.<Ticket>list("projectId", ada.project));
    }
}
