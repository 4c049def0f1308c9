package ai.magichour.helpcenter.desk.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.tickets.Asking;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A customer at the desk. */
@QuarkusTest
class CustomerPagesTest {

    private final Agent kim = Agent.kim();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are they?");
    private final String address = "/desk/customers/" + Tickets.read(number).customerId;

    @Test
    void everything_of_theirs_is_on_one_page() {
        kim.refund(number);
        var page = kim.visitor.get(address).page();
        assertEquals(Agent.shown(ada.visitor), page.select("h1").text());
        assertTrue(page.select("#attention").text().contains("95 credits asked for"));
        assertEquals("/desk/tickets/" + number, page.select("#tickets a").attr("href"));
        assertTrue(page.text().contains("305 credits as of line 2."));
        assertTrue(page.select("#commands").text().contains("95 credits for " + ada.project));
    }

    @Test
    void who_looked_and_who_did_what_is_for_leads() {
        kim.ticket(number);
        assertEquals(0, kim.visitor.get(address).page().select("#audit").size());
        var page = Agent.lee().visitor.get(address).page();
        assertEquals(
                1,
                page.select("a[href='/desk/audit?about=" + Tickets.read(number).customerId + "']")
                        .size());
        var audit = page.select("#audit").text();
        assertTrue(audit.contains(kim.name + " looked at a ticket " + number), audit);
        assertTrue(audit.contains(kim.name + " looked at a customer " + ada.name), audit);
        assertTrue(audit.contains(ada.name + " opened a ticket " + number), audit);
    }

    @Test
    void somebody_of_whom_nothing_is_known_has_a_page_too() {
        var nobody = Tickets.ofSomebody();
        var page = kim.visitor.get("/desk/customers/" + nobody.customer).page();
        assertTrue(page.text().contains("never signed in"));
        assertTrue(page.text().contains("No line of theirs has reached us."));
    }
}
