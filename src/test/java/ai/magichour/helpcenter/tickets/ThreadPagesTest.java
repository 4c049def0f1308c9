package ai.magichour.helpcenter.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A ticket after it was sent: the list, the thread, answers, the end and what comes after it. */
@QuarkusTest
class ThreadPagesTest {

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_list_says_who_waits_for_whom_and_since_when() {
        var ada = Asking.overdue();
        assertTrue(ada.visitor.get("/tickets").text().contains("You have no open ticket."));
        var number = ada.ticket("Where are they?");
        var page = ada.visitor.get("/tickets").page();
        assertEquals("/tickets/" + number, page.select("ul.rows a").attr("href"));
        assertTrue(page.select("ul.rows .tag").text().startsWith("Waiting for support since"));
        resolve(ada, number, "yes");
        assertTrue(ada.visitor.get("/tickets").text().contains("You have no open ticket."));
        assertTrue(ada.visitor.get("/tickets?show=closed").text().contains(number));
    }

    @Test
    void the_list_pages_without_losing_or_repeating_one() {
        var ada = Asking.overdue();
        QuarkusTransaction.requiringNew().run(() -> {
            var evidence = new Evidence(
                    clock.instant(),
                    "",
                    null,
                    null,
                    List.of(),
                    new Evidence.Books(null, null, null, false, false),
                    null,
                    null);
            var customer = Customer.find("dev", ada.name).id;
            for (var i = 0; i < 30; i++) {
                Ticket.open(
                        customer, "p" + i, Concern.SOMETHING_ELSE, Ticket.Opener.CUSTOMER, evidence, clock.instant());
            }
        });
        var first = ada.visitor.get("/tickets").page();
        var second = ada.visitor.get(first.select("a[rel=next]").attr("href")).page();
        var seen = new TreeSet<>(first.select("ul.rows a").eachAttr("href"));
        assertEquals(25, seen.size());
        seen.addAll(second.select("ul.rows a").eachAttr("href"));
        assertEquals(30, seen.size());
        assertTrue(second.select("a[rel=next]").isEmpty());
        assertEquals(200, ada.visitor.get("/tickets?after=nonsense").status());
    }

    @Test
    void a_reply_is_shown_once_however_often_it_is_sent() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var reply = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", "Any <i>news</i>?"));
        for (var i = 0; i < 3; i++) {
            assertEquals(
                    303,
                    ada.visitor.post("/tickets/" + number + "/replies", reply).status());
        }
        var page = ada.visitor.get("/tickets/" + number + "?said=sent").page();
        var said = page.select("article[data-author=CUSTOMER] .text").eachText();
        assertEquals(List.of("Where are they?", "Any <i>news</i>?"), said);
        assertEquals("Your reply is sent.", page.select(".notice[role=status]").text());
    }

    @Test
    void an_empty_reply_is_refused_and_a_long_one_kept() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var form = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", " "));
        var empty = ada.visitor.post("/tickets/" + number + "/replies", form);
        assertEquals(422, empty.status());
        assertEquals("#reply", empty.page().select(".errors a").attr("href"));
        assertTrue(empty.page().title().startsWith("Error: "));
        form.put("text", "x".repeat(4_001));
        var long_ = ada.visitor.post("/tickets/" + number + "/replies", form);
        assertEquals(422, long_.status());
        assertEquals(
                4_001, long_.page().select("#reply").first().wholeText().strip().length());
    }

    @Test
    void a_reply_after_the_session_ended_waits_in_its_thread_for_the_same_person() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var form = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", "Typed for long"));
        var parked = Visitor.stranger().post("/tickets/" + number + "/replies", form);
        assertEquals(303, parked.status());
        var address = parked.location().replace(Visitor.SITE, "");
        assertEquals(404, Visitor.signedIn(Visitor.named("sam")).get(address).status());
        var page = ada.visitor.get(address).page();
        assertEquals("Typed for long", page.select("#reply").first().wholeText().strip());
        assertFalse(page.select("article .text").text().contains("Typed for long"));
    }

    @Test
    void failure_02_anothers_ticket_is_not_there_by_any_way() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var sam = Visitor.signedIn(Visitor.named("sam"));
        var missing = sam.get("/tickets/HC-0000-00");
        assertEquals(404, missing.status());
        for (var path : new String[] {"", "/confirmation", "/files/" + UUID.randomUUID()}) {
            assertEquals(missing.body(), sam.get("/tickets/" + number + path).body());
        }
        for (var act : new String[] {"/replies", "/resolution"}) {
            var answer = sam.post("/tickets/" + number + act, Map.of("text", "x", "solved", "yes"));
            assertEquals(404, answer.status());
            assertEquals(missing.body(), answer.body());
        }
        assertTrue(ada.visitor
                .get("/tickets/" + number)
                .page()
                .select("[data-state]")
                .attr("data-state")
                .equals("OPEN"));
    }

    @Test
    void this_solved_it_closes_and_a_reply_within_two_weeks_opens_it_again() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        resolve(ada, number, "yes");
        var closed = ada.visitor.get("/tickets/" + number).page();
        assertEquals("CLOSED", closed.select("[data-state]").attr("data-state"));
        assertTrue(closed.text().contains("You said that it’s solved."));
        clock.forward(Duration.ofDays(13));
        var back = Visitor.signedIn(ada.name);
        var form = Asking.fields(back.get("/tickets/" + number), Map.of("text", "It happened again"));
        assertEquals(303, back.post("/tickets/" + number + "/replies", form).status());
        assertEquals(
                "OPEN",
                back.get("/tickets/" + number).page().select("[data-state]").attr("data-state"));
    }

    @Test
    void after_two_weeks_a_new_ticket_goes_on_from_it_with_what_was_typed() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var form = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", "It happened again"));
        resolve(ada, number, "yes");
        clock.forward(Duration.ofDays(15));
        var back = Visitor.signedIn(ada.name);
        var page = back.get("/tickets/" + number).page();
        assertTrue(page.select("#reply").isEmpty());
        assertTrue(page.select("a:contains(Go on in a new ticket)").attr("href").contains("follows=" + number));
        var late = back.post("/tickets/" + number + "/replies", form);
        assertEquals(303, late.status());
        var ask = back.get(late.location());
        assertEquals(
                "It happened again",
                ask.page().select("#expected").first().wholeText().strip());
        var check = back.post("/tickets/check", Asking.fields(ask, Map.of("concern", "credits-not-back")));
        var sent = back.post("/tickets", Asking.fields(back.get(check.location()), Map.of()));
        var second = Asking.number(sent.location());
        assertNotEquals(number, second);
        assertTrue(back.get("/tickets/" + second).text().contains("It goes on from " + number));
    }

    @Test
    void a_reopening_that_meets_an_open_ticket_is_added_to_it() {
        var ada = Asking.overdue();
        var first = ada.ticket("Where are they?");
        resolve(ada, first, "yes");
        var second = ada.ticket("Still missing");
        assertNotEquals(first, second);
        var form = Asking.fields(ada.visitor.get("/tickets/" + first), Map.of("text", "I mean the same"));
        var answer = ada.visitor.post("/tickets/" + first + "/replies", form);
        assertTrue(answer.location().contains(second), answer.location());
        assertTrue(ada.visitor.get(answer.location()).text().contains("I mean the same"));
        assertEquals(
                "CLOSED",
                ada.visitor
                        .get("/tickets/" + first)
                        .page()
                        .select("[data-state]")
                        .attr("data-state"));
    }

    @Test
    void the_facts_stand_as_they_were_and_as_they_are_now() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        assertTrue(ada.visitor.get("/tickets/" + number).page().select("#now").isEmpty());
        ada.platform.refund(ada.project, 95).tell();
        var page = ada.visitor.get("/tickets/" + number).page();
        assertTrue(page.select("#now").text().contains("95 credits returned"));
        assertFalse(page.select("aside section").last().text().contains("95 credits returned"));
    }

    @Test
    void every_act_leaves_a_line_that_nobody_can_change() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        resolve(ada, number, "no");
        resolve(ada, number, "yes");
        var acts = QuarkusTransaction.requiringNew().call(() -> {
            var customer = Customer.find("dev", ada.name).id;
            return AuditEvent.of(customer, number).stream()
                    .map(event -> event.who + " " + event.act)
                    .toList();
        });
        assertEquals(
                List.of(
                        ada.name + " opened a ticket",
                        ada.name + " said that a ticket isn't solved",
                        ada.name + " closed a ticket as solved"),
                acts);
    }

    private static void resolve(Asking ada, String number, String solved) {
        assertEquals(
                303,
                ada.visitor
                        .post("/tickets/" + number + "/resolution", Map.of("solved", solved))
                        .status());
    }
}
