package ai.magichour.helpcenter.desk.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case at the desk: the customer's own facts, what belongs to it, who has it, and who looked. */
@QuarkusTest
class CasePagesTest {

    private final Agent kim = Agent.kim();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are they?");

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_evidence_is_what_the_customer_sees_word_for_word() {
        var theirs = ada.visitor.get("/tickets/" + number).page();
        var ours = kim.ticket(number);
        assertEquals(
                theirs.select("aside section dl").last().html(),
                ours.select("#then dl").first().html());
        ada.platform.refund(ada.project, 95).tell();
        theirs = ada.visitor.get("/tickets/" + number).page();
        ours = kim.ticket(number);
        assertEquals(
                theirs.select("#now dl").first().html(),
                ours.select("#now dl").first().html());
        assertTrue(ours.select("#now").text().contains("95 credits returned"));
        assertFalse(ours.select("#then").text().contains("95 credits returned"));
    }

    @Test
    void their_times_are_in_their_zone_and_ours_in_ours() {
        ada.visitor.post("/me/zone", Map.of("zone", "Asia/Tokyo"));
        var page = kim.ticket(number);
        assertTrue(page.select("#sees-title ~ .sub").text().contains("Japan"), page.text());
        assertTrue(page.select(".thread time").text().contains("UTC"));
    }

    @Test
    void the_thread_names_who_wrote_and_beside_it_stand_lines_others_and_failures_alike() {
        var other = Asking.number(ada.send(ada.checked("Another", Map.of("concern", "something-else"))));
        var sams = new Platform(Visitor.named("sam")).at(Instant.now());
        var alike = Platform.projectId();
        sams.grant(200).charge(alike, 95).fails(alike, 1, "no_source_face").tell();
        var page = kim.ticket(number);
        assertEquals(
                Agent.shown(ada.visitor),
                page.select("[data-author=CUSTOMER] b").first().text());
        assertEquals(
                List.of("−95", "+400"),
                page.select("aside tr[data-sequence] td:nth-child(3)").eachText());
        assertEquals(1, page.select("#others a[href$=" + other + "]").size());
        assertTrue(
                page.select("#alike").text().contains(alike),
                page.select("#alike").text());
        assertTrue(page.select("#alike").text().contains("95 credits out"));
        assertFalse(page.select("#alike").text().contains(ada.project));
    }

    @Test
    void a_ticket_about_no_project_has_nothing_to_return_and_a_page_all_the_same() {
        var sam = Tickets.ofSomebody();
        var about = sam.open(null, Concern.SOMETHING_ELSE);
        var page = kim.ticket(about);
        assertEquals("Something else", page.select("h1").text());
        assertEquals(0, page.select("#return").size());
        assertEquals(404, kim.visitor.get(Agent.at(about) + "/refund").status());
        sam.close();
    }

    @Test
    void failure_20_every_look_is_a_line_and_nothing_else_changes() {
        var before = Tickets.read(number);
        kim.ticket(number);
        kim.ticket(number);
        kim.visitor.get(Agent.at(number) + "/refund");
        assertEquals(
                List.of(
                        kim.name + " looked at a ticket",
                        kim.name + " looked at a ticket",
                        kim.name + " looked at what returning credits would do"),
                looks());
        var after = Tickets.read(number);
        assertEquals(before.version, after.version);
        assertEquals(before.changedAt, after.changedAt);
    }

    @Test
    void failure_20_a_page_shown_again_after_a_refusal_is_a_look_too() {
        kim.claim(number, "take");
        Agent.lee().claim(number, "take");
        kim.visitor.post(Agent.at(number) + "/notes", Map.of("note", ""));
        kim.visitor.post(Agent.at(number) + "/replies", Map.of("text", "Late", "seen", "0.0.0"));
        kim.visitor.post(Agent.at(number) + "/resolution", Map.of());
        assertEquals(4, looks().size(), looks().toString());
        kim.visitor.post(Agent.at(number) + "/refund", Map.of("amount", "95"));
        assertEquals(kim.name + " looked at what returning credits would do", looks().get(4));
    }

    @Test
    void failure_20_a_claim_made_by_typing_is_a_line_and_typing_on_is_none() {
        kim.claim(number, "writing");
        kim.claim(number, "writing");
        Agent.lee().claim(number, "writing");
        var customer = Tickets.read(number).customerId;
        var claims = QuarkusTransaction.requiringNew()
                .call(() -> AuditEvent.of(customer, number).stream()
                        .filter(event -> event.act.equals("claimed a ticket"))
                        .map(event -> event.who + ", " + event.why)
                        .toList());
        assertEquals(List.of(kim.name + ", began to write"), claims);
    }

    @Test
    void a_claim_is_seen_by_others_runs_out_by_itself_and_acting_renews_it() {
        assertEquals(303, kim.claim(number, "take").status());
        assertTrue(kim.ticket(number).text().contains("It’s yours until"));
        var lee = Agent.lee();
        assertTrue(lee.ticket(number).select("#other").text().startsWith(kim.shown() + " has it since"));
        clock.forward(Duration.ofMinutes(10));
        kim.note(number, "Still on it");
        clock.forward(Duration.ofMinutes(10));
        assertEquals(1, lee.ticket(number).select("#other").size());
        clock.forward(Duration.ofMinutes(6));
        assertEquals(0, lee.ticket(number).select("#other").size());
        assertEquals(303, lee.claim(number, "take").status());
    }

    @Test
    void who_is_writing_is_said_to_the_others() {
        kim.claim(number, "writing");
        var other = Agent.lee().ticket(number).select("#other").text();
        assertTrue(other.matches(kim.shown() + " is writing since \\d\\d:\\d\\d UTC\\."), other);
        assertTrue(Agent.lee().row(number).text().contains(kim.shown() + " is writing"));
        kim.reply(number, "Here you are.");
        other = Agent.lee().ticket(number).select("#other").text();
        assertTrue(other.startsWith(kim.shown() + " has it since"), other);
    }

    @Test
    void what_somebody_has_can_be_taken_over_on_purpose_only() {
        kim.claim(number, "take");
        var lee = Agent.lee();
        var refused = lee.claim(number, "take");
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("Somebody else took it a moment ago"));
        lee.claim(number, "writing");
        assertTrue(Agent.kim().ticket(number).text().contains(kim.shown() + " has it since"));
        assertEquals(303, lee.claim(number, "over").status());
        assertTrue(kim.ticket(number).text().contains(lee.shown() + " has it since"));
        lee.claim(number, "release");
        assertEquals(0, kim.ticket(number).select("#other").size());
    }

    @Test
    void failure_02_a_case_that_is_not_there_is_not_there_for_support_either() {
        var missing = kim.visitor.get("/desk/nothing");
        for (var path : List.of(
                "/desk/tickets/HC-0000-00",
                "/desk/tickets/" + number.toLowerCase(),
                "/desk/tickets/" + number + "/files/" + UUID.randomUUID(),
                "/desk/tickets/" + number + "/files/x",
                "/desk/customers/" + UUID.randomUUID(),
                "/desk/customers/x")) {
            var answer = kim.visitor.get(path);
            assertEquals(404, answer.status(), path);
            assertEquals(missing.body(), answer.body(), path);
        }
    }

    private List<String> looks() {
        var customer = Tickets.read(number).customerId;
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEvent.of(customer, number).stream()
                        .filter(event -> event.act.startsWith("looked"))
                        .map(event -> event.who + " " + event.act)
                        .toList());
    }
}
