package ai.magichour.helpcenter.desk.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.CommandState;
import ai.magichour.helpcenter.ledger.commands.Sending;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Ticket;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Returning credits from a case: what it would do, doing it once, and what both sides read of it. */
@QuarkusTest
class RefundPagesTest {

    private static final int PRESSES = 50;

    private final Agent kim = Agent.kim();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are they?");

    @Inject
    Sending sending;

    @Inject
    Relay relay;

    @Test
    void before_the_press_the_case_says_what_it_would_do() {
        var offer = kim.ticket(number).select("#return");
        assertEquals(
                "return 95: balance 305 → 400, net cost of the project 0",
                offer.select("[data-preview]").text());
        assertEquals("FAILED_NOT_RETURNED", offer.select("option[selected]").val());
        assertEquals("Return 95 credits", offer.select("button").text());
        assertEquals(List.of(), commands());
    }

    @Test
    void one_press_asks_the_platform_and_both_sides_read_that_it_is_asked_for() {
        var asked = kim.refund(number);
        assertEquals(303, asked.status());
        var ours = kim.visitor.get(asked.location()).page();
        assertTrue(ours.text().contains("The credits count as back when its line arrives."));
        assertEquals(1, ours.select("[data-command=SENT]").size());
        assertTrue(ours.select("#return").text().contains("have been asked for on this project already"));
        assertEquals(Ticket.Party.PLATFORM, Tickets.read(number).waitingFor);
        var theirs = ada.visitor.get("/tickets/" + number).page();
        assertTrue(theirs.select("[data-author=SYSTEM]")
                .text()
                .contains("Support asked the platform to return 95 credits."));
        assertEquals(
                "ASKED_FOR",
                ada.visitor
                        .get("/projects/" + ada.project)
                        .page()
                        .select("[data-refund]")
                        .attr("data-refund"));
        assertEquals("305", balance());
        var audit = audits("asked the platform for credits").get(0);
        assertEquals("net cost 95", audit.before);
        assertEquals("95 for " + ada.project + ", net cost 0", audit.after);
        assertEquals("FAILED_NOT_RETURNED", audit.why);
    }

    @Test
    void they_count_as_back_when_the_line_arrives_and_the_ticket_says_so() {
        kim.refund(number);
        var command = commands().get(0);
        ada.platform.gives(ada.project, 95, command.id.toString()).tell();
        relay.run();
        assertEquals("400", balance());
        var theirs = ada.visitor.get("/tickets/" + number).page();
        assertTrue(theirs.text().contains("95 credits came back. Does that solve it?"), theirs.text());
        assertEquals(1, kim.ticket(number).select("[data-command=DONE]").size());
        assertEquals(Ticket.Party.CUSTOMER, Tickets.read(number).waitingFor);
    }

    @Test
    void a_refusal_of_the_platform_is_told_to_both_and_the_ticket_is_ours_again() {
        kim.refund(number);
        var command = commands().get(0);
        sending.refused(command.customerId, command.id, "not_refundable", "Used up");
        var theirs = ada.visitor.get("/tickets/" + number).page();
        assertTrue(theirs.text().contains("The platform declined to return 95 credits."), theirs.text());
        var ours = kim.ticket(number);
        assertTrue(ours.select("[data-command=REFUSED]").text().contains("not_refundable Used up"));
        assertEquals(Ticket.Party.SUPPORT, Tickets.read(number).waitingFor);
        assertTrue(ours.select("#return button").text().equals("Return 95 credits"), "it can be asked for again");
        assertEquals(303, kim.refund(number).status());
        assertEquals(2, commands().size());
    }

    @Test
    void closing_while_a_return_is_on_its_way_does_not_hide_its_arrival() {
        kim.refund(number);
        kim.close(number, "EXPLAINED");
        ada.platform.gives(ada.project, 95, commands().get(0).id.toString()).tell();
        relay.run();
        for (var page : List.of(ada.visitor.get("/tickets/" + number).page(), kim.ticket(number))) {
            assertEquals(
                    "95 credits came back. The ticket stays closed.",
                    page.select("[data-author=SYSTEM] .text").last().text());
        }
        assertFalse(Tickets.read(number).isOpen());
    }

    @Test
    void a_refusal_after_the_ticket_was_closed_opens_it_again() {
        kim.refund(number);
        kim.close(number, "EXPLAINED");
        var command = commands().get(0);
        sending.refused(command.customerId, command.id, "not_refundable", "Used up");
        assertTrue(Tickets.read(number).isOpen());
        assertTrue(kim.sees("us", number));
    }

    @Test
    void what_the_platform_took_and_did_not_do_is_asked_for_once_more_under_the_same_key() {
        kim.refund(number);
        var command = commands().get(0);
        sending.taken(command.customerId, command.id);
        var again = kim.ticket(number).select("form[action$=/again]").attr("action");
        assertEquals(303, kim.visitor.post(again, Map.of()).status());
        assertEquals(CommandState.SENT, commands().get(0).state);
        assertEquals(1, commands().size());
        assertEquals(
                1,
                ada.visitor
                        .get("/tickets/" + number)
                        .page()
                        .select("[data-author=SYSTEM]")
                        .size());
    }

    @Test
    void an_amount_that_is_no_whole_number_is_refused_at_its_field_and_never_read_as_another() {
        for (var amount : List.of("9,5", "9.5", "1,00", "9 5", "-5", "x", "0")) {
            var page = kim.visitor
                    .get(Agent.at(number) + "/refund?reason=STUCK&amount="
                            + java.net.URLEncoder.encode(amount, java.nio.charset.StandardCharsets.UTF_8))
                    .page();
            assertEquals(
                    "Enter a whole number of credits, from 1 to 1,000,000.",
                    page.select("#amount-error").text(),
                    amount);
            assertEquals("#amount", page.select(".errors a").attr("href"));
            assertEquals(amount, page.select("#amount").val());
            assertEquals(0, page.select("[data-preview]").size());
            var fields = Map.of("amount", amount, "reason", "STUCK", "key", key());
            assertEquals(
                    422, kim.visitor.post(Agent.at(number) + "/refund", fields).status());
        }
        assertEquals(List.of(), commands());
        var grouped = kim.visitor
                .get(Agent.at(number) + "/refund?amount=1,000&reason=STUCK&goodwill=yes")
                .page();
        assertTrue(grouped.select("[data-preview]").text().startsWith("return 1,000:"));
    }

    @Test
    void each_error_stands_at_its_own_field_and_in_the_summary() {
        var refused = kim.visitor.post(Agent.at(number) + "/refund", Map.of("amount", "9.5", "key", key()));
        assertEquals(422, refused.status());
        var page = refused.page();
        assertEquals(List.of("#amount", "#why"), page.select(".errors a").eachAttr("href"));
        assertEquals("Choose a reason.", page.select("#why-error").text());
        assertEquals("why-error", page.select("#why[aria-invalid]").attr("aria-describedby"));
        assertTrue(page.title().startsWith("Error: "));
        page = kim.visitor.get(Agent.at(number) + "/refund").page();
        assertEquals(0, page.select(".errors, .error").size());
    }

    @Test
    void another_amount_shows_what_it_would_do_before_it_is_asked_for() {
        var page = kim.visitor
                .get(Agent.at(number) + "/refund?amount=40&reason=RETURNED_IN_PART")
                .page();
        assertEquals(
                "return 40: balance 305 → 345, net cost of the project 55",
                page.select("[data-preview]").text());
        var form = Agent.form(page, "/refund", Map.of());
        assertEquals(303, kim.visitor.post(Agent.at(number) + "/refund", form).status());
        assertEquals(40, commands().get(0).amount);
    }

    @Test
    void more_than_it_costs_is_refused_in_words_unless_it_is_goodwill() {
        var page = kim.visitor
                .get(Agent.at(number) + "/refund?amount=96&reason=BROKEN_RESULT")
                .page();
        assertTrue(page.text().contains("That is more than the project still costs."));
        assertEquals(0, page.select("[data-preview]").size());
        var refused = kim.visitor.post(
                Agent.at(number) + "/refund", Map.of("amount", "96", "reason", "BROKEN_RESULT", "key", key()));
        assertEquals(422, refused.status());
        assertTrue(refused.page().title().startsWith("Error: "));
        assertEquals("96", refused.page().select("#amount").val());
        page = kim.visitor
                .get(Agent.at(number) + "/refund?amount=96&reason=BROKEN_RESULT&goodwill=yes")
                .page();
        assertTrue(page.select("[data-preview]").text().endsWith("net cost of the project −1"));
        var form = Agent.form(page, "/refund", Map.of());
        assertEquals(303, kim.visitor.post(Agent.at(number) + "/refund", form).status());
        assertTrue(commands().get(0).goodwill);
    }

    @Test
    void what_is_no_amount_or_has_no_reason_is_refused_with_what_was_typed() {
        for (var amount : List.of("", "0", "-5", "1.5", "x", "99999999999999", "<b>")) {
            var refused = kim.visitor.post(
                    Agent.at(number) + "/refund", Map.of("amount", amount, "reason", "STUCK", "key", key()));
            assertEquals(422, refused.status(), amount);
            assertTrue(refused.text().contains("Enter a whole number of credits"), amount);
            assertEquals(amount, refused.page().select("#amount").val());
        }
        var refused = kim.visitor.post(Agent.at(number) + "/refund", Map.of("amount", "95", "reason", "x"));
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("Choose a reason."));
        assertEquals(List.of(), commands());
    }

    @Test
    void failure_21_fifty_presses_by_two_agents_ask_for_the_credits_once() throws Exception {
        var lee = Agent.lee();
        var forms = List.of(
                Agent.form(kim.ticket(number), "/refund", Map.of()),
                Agent.form(lee.ticket(number), "/refund", Map.of()),
                Agent.form(kim.ticket(number), "/refund", Map.of()));
        var start = new CyclicBarrier(PRESSES);
        var threads = Executors.newFixedThreadPool(PRESSES);
        var presses = new ArrayList<Future<Integer>>();
        for (var i = 0; i < PRESSES; i++) {
            var which = i % 3;
            presses.add(threads.submit(() -> {
                start.await();
                var agent = which == 1 ? lee : kim;
                return agent.visitor
                        .post(Agent.at(number) + "/refund", forms.get(which))
                        .status();
            }));
        }
        for (var press : presses) {
            assertTrue(List.of(303, 422).contains(press.get()), "status " + press.get());
        }
        threads.shutdown();
        assertEquals(1, commands().size());
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Parcel.count("key", ada.project)));
        assertEquals(1, audits("asked the platform for credits").size());
        assertEquals(
                1,
                ada.visitor
                        .get("/tickets/" + number)
                        .page()
                        .select("[data-author=SYSTEM]")
                        .size());
        var command = commands().get(0).id.toString();
        ada.platform.gives(ada.project, 95, command).tell();
        assertEquals("400", balance());
    }

    @Test
    void failure_12_nobody_gets_past_the_limit_by_fields_that_nobody_asked_for() {
        ada.platform.charge(ada.project, 805).tell();
        var fields = Agent.form(
                kim.ticket(number),
                "/refund",
                Map.of(
                        "approvedBy",
                        "lee",
                        "state",
                        "SENT",
                        "limit",
                        "100000",
                        "approved",
                        "true",
                        "needsLead",
                        "false"));
        assertTrue(kim.visitor
                .post(Agent.at(number) + "/refund", fields)
                .location()
                .endsWith("did=waits"));
        assertEquals(CommandState.ASKED, commands().get(0).state);
    }

    private String key() {
        return java.util.UUID.randomUUID().toString();
    }

    private String balance() {
        return ada.visitor
                .get("/credits")
                .page()
                .select("[data-balance]")
                .first()
                .attr("data-balance");
    }

    private List<Command> commands() {
        var customer = Tickets.read(number).customerId;
        return QuarkusTransaction.requiringNew().call(() -> Command.of(customer, ada.project));
    }

    private List<AuditEvent> audits(String act) {
        var customer = Tickets.read(number).customerId;
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEvent.of(customer, number).stream()
                        .filter(event -> event.act.equals(act))
                        .toList());
    }

    @Test
    void a_customer_can_not_ask_for_their_own_credits() {
        var form = Agent.form(kim.ticket(number), "/refund", Map.of());
        assertEquals(404, ada.visitor.post(Agent.at(number) + "/refund", form).status());
        assertFalse(ada.visitor.get(Agent.at(number) + "/refund").body().contains("net cost"));
        assertEquals(List.of(), commands());
    }
}
