package ai.magichour.helpcenter.tickets.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.projects.watch.Watch;
import ai.magichour.helpcenter.tickets.Asking;
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
    void a_closed_ticket_and_a_project_without_one_say_nothing() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        ada.visitor.post("/tickets/" + number + "/resolution", Map.of("solved", "yes"));
        ada.platform.refund(ada.project, 95).tell();
        relay.run();
        assertTrue(!ada.visitor.get("/tickets/" + number).text().contains("Does that solve it?"));
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

    private static boolean waits(Asking ada) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Watch.count("projectId = ?1 and toldAt is null", ada.project) > 0);
    }

    private static List<Ticket> tickets(Asking ada) {
        return QuarkusTransaction.requiringNew().call(() -> Ticket.<Ticket>list("projectId", ada.project));
    }
}
