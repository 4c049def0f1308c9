package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.ledger.commands.Ask;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.ledger.commands.Refunding;
import ai.magichour.helpcenter.ledger.commands.Sending;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import ai.magichour.helpcenter.web.Watching;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the customer sees while support asks for their credits: on the page, in the list, and live. */
@QuarkusTest
class AskedForPagesTest {

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @Inject
    Refunding refunding;

    @Inject
    Sending sending;

    private UUID customer;
    private Visitor visitor;

    @BeforeEach
    void ada_has_a_project_whose_credits_are_overdue() {
        platform.at(Instant.now().minus(Duration.ofMinutes(30)));
        platform.grant(2_000).charge(project, 95).fails(project, 1, "x").tell();
        platform.at(Instant.now());
        customer = Customer.find("dev", ada).id;
        visitor = Visitor.signedIn(ada);
    }

    @AfterEach
    void leave_nothing_that_waits() {
        QuarkusTransaction.requiringNew()
                .run(() -> Parcel.update("doneAt = ?1 where topic = 'refund' and doneAt is null", Instant.now()));
    }

    @Test
    void the_page_says_asked_for_and_returned_only_when_the_line_is_there() {
        shows("OVERDUE");
        var command = ask(95, false);
        shows("ASKED_FOR");
        assertTrue(says("Support asked for your 95 credits to be returned."));
        assertEquals(
                List.of("Started", "Charged", "Failed", "Support asked the platform to give back 95 credits"),
                timeline());
        sending.taken(customer, command.id);
        shows("ASKED_FOR");
        platform.at(Instant.now()).gives(project, 95, command.id.toString()).tell();
        shows("RETURNED");
        assertEquals(
                List.of(
                        "Started",
                        "Charged",
                        "Failed",
                        "Support asked the platform to give back 95 credits",
                        "Returned"),
                timeline());
    }

    @Test
    void a_part_that_was_asked_for_is_called_by_its_own_amount() {
        ask(40, false);
        assertTrue(says("Support asked for your 40 credits to be returned."));
        assertTrue(visitor.get("/projects").text().contains("40 credits asked for"));
    }

    @Test
    void a_refusal_is_said_calmly_and_the_rest_goes_on() {
        var command = ask(95, false);
        sending.refused(customer, command.id, "not_owed", "Ledger team says no");
        shows("OVERDUE");
        assertTrue(timeline().contains("The platform declined. Support can see why"));
        assertFalse(says("Ledger team says no"));
    }

    @Test
    void what_was_asked_for_twice_and_came_in_two_lines_stands_there_once_each() {
        var first = ask(95, false);
        sending.refused(customer, first.id, "not_owed", "No");
        var second = ask(60, false);
        sending.taken(customer, second.id);
        platform.at(Instant.now()).gives(project, 60, second.id.toString()).tell();
        platform.refund(project, 35).tell();
        shows("RETURNED");
        assertEquals(
                List.of(
                        "Started",
                        "Charged",
                        "Failed",
                        "Support asked the platform to give back 95 credits",
                        "The platform declined. Support can see why",
                        "Support asked the platform to give back 60 credits",
                        "Returned",
                        "Returned"),
                timeline());
        assertTrue(says("Net cost 0."));
    }

    @Test
    void what_waits_for_a_lead_is_not_said_to_be_asked() {
        platform.charge(project, 900).tell();
        var command = ask(995, false);
        assertFalse(timeline().toString().contains("Support asked"));
        shows("PENDING");
        refunding.approve(customer, command.id, "lee");
        shows("ASKED_FOR");
    }

    @Test
    void goodwill_for_what_completed_is_in_its_timeline() {
        platform.says(project, 2, "complete").tell();
        ask(40, true);
        shows("NOT_DUE");
        assertTrue(timeline().contains("Support asked the platform to give you 40 credits"));
    }

    @Test
    void a_list_says_so_and_keeps_it_among_what_needs_attention() {
        platform.add(platform.project(project, 2, "error", Map.of("creditsCharged", 0)))
                .line("adjustment", 95, project)
                .tell();
        assertFalse(visitor.get("/projects?show=attention").text().contains("A clip"));
        ask(30, true);
        var list = visitor.get("/projects?show=attention").text();
        assertTrue(list.contains("A clip") && list.contains("30 credits asked for"), list);
    }

    @Test
    void an_open_page_says_so_at_once() throws Exception {
        try (var page = Watching.at("/projects/" + project + "/live", visitor)) {
            page.until("data-refund=\"OVERDUE\"");
            var command = ask(95, false);
            page.until("data-refund=\"ASKED_FOR\"");
            sending.refused(customer, command.id, "not_owed", "No");
            page.until("The platform declined");
            platform.gives(project, 95, command.id.toString()).tell();
            page.until("data-refund=\"RETURNED\"");
        }
    }

    @Test
    void what_was_asked_for_before_the_project_arrived_is_there_when_it_does() {
        var other = Platform.projectId();
        platform.charge(other, 50).tell();
        refunding.ask(new Ask(customer, other, 50, Reason.CHARGED_TWICE, false, null, "kim", "other"));
        platform.fails(other, 1, "x").tell();
        var page = visitor.get("/projects/" + other).page();
        assertEquals("ASKED_FOR", page.select("[data-refund]").attr("data-refund"));
    }

    private Command ask(long amount, boolean goodwill) {
        return refunding
                .ask(new Ask(customer, project, amount, Reason.STUCK, goodwill, null, "kim", "form " + amount))
                .command();
    }

    private void shows(String refund) {
        assertEquals(
                refund,
                visitor.get("/projects/" + project)
                        .page()
                        .select("[data-refund]")
                        .attr("data-refund"));
    }

    private boolean says(String words) {
        return visitor.get("/projects/" + project).text().contains(words);
    }

    private List<String> timeline() {
        return visitor.get("/projects/" + project)
                .page()
                .select(".timeline li:not([data-estimate]) .what")
                .eachText();
    }
}
