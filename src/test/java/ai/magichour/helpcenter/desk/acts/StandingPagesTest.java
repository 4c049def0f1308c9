package ai.magichour.helpcenter.desk.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Ticket;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Ending a ticket and taking it up again; and two who do something at once. */
@QuarkusTest
class StandingPagesTest {

    private static final int AT_ONCE = 12;

    private final Agent kim = Agent.kim();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are they?");

    @Test
    void closing_says_why_to_both_and_tells_the_customer() {
        assertEquals(303, kim.close(number, "NO_ANSWER").status());
        var theirs = ada.visitor.get("/tickets/" + number).page();
        assertTrue(theirs.text().contains("We asked you something and heard nothing since."));
        assertTrue(theirs.select("[data-author=SYSTEM]").text().contains("This ticket was closed."));
        assertTrue(kim.ticket(number).text().contains("we asked and heard nothing"));
        assertEquals(303, kim.close(number, "REOPEN").status());
        assertEquals(Ticket.Party.SUPPORT, Tickets.read(number).waitingFor);
        assertTrue(ada.visitor.get("/tickets/" + number).text().contains("This ticket was taken up again."));
    }

    @Test
    void that_credits_came_back_is_a_reason_only_when_the_ledger_says_so() {
        var refused = kim.close(number, "CREDITS_RETURNED");
        assertEquals(422, refused.status());
        assertEquals("#reason", refused.page().select(".errors a").attr("href"));
        assertTrue(refused.text().contains("The ledger doesn’t show that the credits are back"));
        assertTrue(Tickets.read(number).isOpen());
        ada.platform.refund(ada.project, 95).tell();
        assertEquals(303, kim.close(number, "CREDITS_RETURNED").status());
        assertEquals(Ticket.Resolution.CREDITS_RETURNED, Tickets.read(number).resolution);
    }

    @Test
    void a_refused_close_keeps_the_reason_that_was_chosen() {
        var refused = kim.close(number, "CREDITS_RETURNED").page();
        assertEquals(
                "CREDITS_RETURNED", refused.select("#reason option[selected]").val());
        var form = Agent.form(kim.ticket(number), "/resolution", Map.of("reason", "NO_ANSWER"));
        Agent.lee().note(number, "Wait");
        var crossed = kim.visitor.post(Agent.at(number) + "/resolution", form);
        assertEquals(409, crossed.status());
        assertEquals(
                "NO_ANSWER", crossed.page().select("#reason option[selected]").val());
    }

    @Test
    void what_is_closed_can_not_be_claimed_and_the_page_does_not_offer_it() {
        kim.claim(number, "take");
        ada.visitor.post("/tickets/" + number + "/resolution", Map.of("solved", "yes"));
        var refused = Agent.lee().claim(number, "take");
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("It is closed. To work on it, take it up again."), refused.text());
        assertEquals(0, refused.page().select("#claim, #other").size());
    }

    @Test
    void who_has_no_address_is_not_said_to_be_told() {
        assertTrue(kim.visitor
                .get(kim.close(number, "EXPLAINED").location())
                .text()
                .contains("the customer is told."));
        var sam = Tickets.ofSomebody();
        var silent = sam.open(null, Concern.SOMETHING_ELSE);
        var answered = kim.visitor.get(kim.reply(silent, "Hello").location()).text();
        assertTrue(answered.contains("Your answer is on the ticket’s page. No letter goes out"), answered);
        var closed = kim.visitor.get(kim.close(silent, "EXPLAINED").location()).text();
        assertTrue(closed.contains("its page says so") && !closed.contains("is told"), closed);
    }

    @Test
    void that_it_is_solved_is_the_customers_to_say() {
        assertEquals(0, kim.ticket(number).select("option[value=SOLVED]").size());
        for (var reason : new String[] {"SOLVED", "", "x"}) {
            assertEquals(422, kim.close(number, reason).status());
        }
        assertTrue(Tickets.read(number).isOpen());
    }

    @Test
    void closing_over_what_the_customer_just_wrote_is_refused() {
        var form = Agent.form(kim.ticket(number), "/resolution", Map.of("reason", "EXPLAINED"));
        var theirs = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", "One more thing"));
        ada.visitor.post("/tickets/" + number + "/replies", theirs);
        var refused = kim.visitor.post(Agent.at(number) + "/resolution", form);
        assertEquals(409, refused.status());
        assertTrue(refused.page().select("#changed").text().contains("One more thing"));
        assertTrue(Tickets.read(number).isOpen());
    }

    @Test
    void of_many_who_claim_at_once_one_has_it() throws Exception {
        var agents = new ArrayList<Agent>();
        for (var i = 0; i < AT_ONCE; i++) {
            agents.add(Agent.kim());
        }
        var answers = new ArrayList<Callable<Integer>>();
        agents.forEach(agent -> answers.add(() -> agent.claim(number, "take").status()));
        var statuses = together(answers);
        assertEquals(1, statuses.stream().filter(status -> status == 303).count(), statuses.toString());
        assertEquals(
                AT_ONCE - 1, statuses.stream().filter(status -> status == 422).count());
        assertEquals(
                1,
                agents.stream()
                        .filter(agent -> agent.ticket(number).text().contains("It’s yours until"))
                        .count());
    }

    @Test
    void of_many_who_answer_at_once_one_does_and_the_others_see_it() throws Exception {
        var answers = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < AT_ONCE; i++) {
            var agent = Agent.kim();
            var form = Agent.form(agent.ticket(number), "/replies", Map.of("text", "Answer " + i));
            answers.add(() ->
                    agent.visitor.post(Agent.at(number) + "/replies", form).status());
        }
        var statuses = together(answers);
        assertEquals(1, statuses.stream().filter(status -> status == 303).count(), statuses.toString());
        assertEquals(
                AT_ONCE - 1, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        assertEquals(
                1,
                ada.visitor
                        .get("/tickets/" + number)
                        .page()
                        .select("[data-author=SUPPORT]")
                        .size());
    }

    @Test
    void failure_12_fields_that_nobody_asked_for_change_nothing() {
        var form = Agent.form(
                kim.ticket(number),
                "/replies",
                Map.of(
                        "text",
                        "Hello",
                        "author",
                        "sam",
                        "state",
                        "CLOSED",
                        "customerId",
                        "x",
                        "role",
                        "lead",
                        "refund",
                        "95"));
        kim.visitor.post(Agent.at(number) + "/replies", form);
        var ticket = Tickets.read(number);
        assertTrue(ticket.isOpen());
        assertEquals(0, kim.ticket(number).select("[data-command]").size());
        assertTrue(kim.ticket(number).select("[data-author=SUPPORT] b").text().equals(kim.shown()));
        ada.visitor.post(
                "/tickets/" + number + "/resolution",
                Map.of("solved", "no", "reason", "EXPLAINED", "claimedBy", ada.name, "act", "take"));
        assertFalse(kim.row(number).text().contains(Agent.shown(ada.visitor) + " until"));
    }

    private static java.util.List<Integer> together(java.util.List<Callable<Integer>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var calls = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            var results = new ArrayList<Integer>();
            for (var call : calls) {
                results.add(call.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
