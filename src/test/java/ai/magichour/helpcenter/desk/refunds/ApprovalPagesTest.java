package ai.magichour.helpcenter.desk.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.CommandState;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Ticket;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Above the limit a lead decides, and nobody but support hears of it before. */
@QuarkusTest
class ApprovalPagesTest {

    private final Agent kim = Agent.kim();
    private final Agent lee = Agent.lee();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are they?");

    @BeforeEach
    void kim_asks_for_900() {
        ada.platform.charge(ada.project, 805).tell();
        assertTrue(kim.ticket(number).select("#return").text().contains("Above the limit: a lead approves it first."));
        assertTrue(kim.refund(number).location().endsWith("did=waits"));
    }

    @Test
    void it_waits_where_leads_look_and_the_customer_hears_nothing() {
        var waiting = mine(lee);
        assertTrue(
                waiting.text().contains("return 900: balance -500 → 400, net cost of the project 0")
                        || waiting.text().contains("return 900: balance −500 → 400, net cost of the project 0"),
                waiting.text());
        assertTrue(waiting.text().contains("asked by " + kim.name));
        assertEquals(
                0,
                ada.visitor
                        .get("/tickets/" + number)
                        .page()
                        .select("[data-author=SYSTEM]")
                        .size());
        assertEquals(Ticket.Party.SUPPORT, Tickets.read(number).waitingFor);
        assertEquals("Waiting for us", kim.queue("?view=approvals").select("h1").text());
    }

    @Test
    void a_lead_lets_it_go_once() {
        var act = mine(lee).select("form[action$=/approval]").attr("action");
        assertEquals(404, kim.visitor.post(act, Map.of()).status());
        assertEquals(303, lee.visitor.post(act, Map.of()).status());
        assertEquals(CommandState.SENT, command().state);
        assertEquals(lee.name, command().approvedBy);
        assertEquals(Ticket.Party.PLATFORM, Tickets.read(number).waitingFor);
        assertTrue(ada.visitor
                .get("/tickets/" + number)
                .text()
                .contains("Support asked the platform to return 900 credits."));
        var again = lee.visitor.post(act, Map.of());
        assertEquals(422, again.status());
        assertTrue(again.text().contains("Somebody has decided this already."));
    }

    @Test
    void nobody_approves_what_they_asked_for_themselves() {
        withdraw(kim);
        lee.refund(number);
        var mine = mine(lee);
        assertTrue(mine.text().contains("another lead has to approve it"));
        assertEquals(0, mine.select("form[action$=/approval]").size());
        var act = "/desk/customers/" + command().customerId + "/commands/" + command().id + "/approval";
        var refused = lee.visitor.post(act, Map.of());
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("You asked for this yourself"));
        assertEquals(CommandState.ASKED, command().state);
    }

    @Test
    void who_asked_takes_it_back_and_another_agent_can_not() {
        var act = kim.ticket(number).select("form[action$=/withdrawal]").attr("action");
        assertEquals(404, Agent.kim().visitor.post(act, Map.of()).status());
        withdraw(kim);
        assertEquals(CommandState.WITHDRAWN, command().state);
        assertTrue(kim.visitor.post(act, Map.of()).location().endsWith("did=decided"));
        assertEquals(
                0,
                ada.visitor
                        .get("/tickets/" + number)
                        .page()
                        .select("[data-author=SYSTEM]")
                        .size());
    }

    @Test
    void what_came_back_meanwhile_is_not_approved() {
        var act = mine(lee).select("form[action$=/approval]").attr("action");
        ada.platform.refund(ada.project, 900).tell();
        var refused = lee.visitor.post(act, Map.of());
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("there is nothing to return"));
    }

    private void withdraw(Agent agent) {
        var act = agent.ticket(number).select("form[action$=/withdrawal]").attr("action");
        assertEquals(303, agent.visitor.post(act, Map.of()).status());
    }

    private org.jsoup.nodes.Element mine(Agent agent) {
        return agent.queue("?view=approvals")
                .select("li:has(a[href$=" + number + "])")
                .first();
    }

    private Command command() {
        var customer = Tickets.read(number).customerId;
        return QuarkusTransaction.requiringNew().call(() -> {
            var commands = Command.of(customer, ada.project);
            return commands.get(commands.size() - 1);
        });
    }
}
