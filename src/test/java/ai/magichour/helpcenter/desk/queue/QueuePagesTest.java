package ai.magichour.helpcenter.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The queue: its views, what a row says, in which order, and page by page. */
@QuarkusTest
class QueuePagesTest {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T09:00:00Z");

    private final Agent kim = Agent.kim();

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_row_says_what_happened_what_is_at_stake_how_old_it_is_and_who_has_it() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var row = kim.row(number);
        assertEquals("Failed", row.select(".tag").first().text());
        assertTrue(row.text().contains("95 credits not back yet"), row.text());
        assertEquals("95", row.select("td.number").text());
        assertTrue(row.text().contains("Lip Sync"));
        assertTrue(row.text().contains(Agent.shown(ada.visitor)), row.text());
        assertTrue(row.text().contains(" by "), row.text());
        kim.claim(number, "take");
        assertTrue(kim.row(number).text().contains("you until"));
        assertTrue(Agent.lee().row(number).text().contains(kim.shown() + " until"));
        ada.platform.refund(ada.project, 95).tell();
        assertTrue(kim.row(number).text().contains("95 credits returned"), "the verdict is the one of right now");
    }

    @Test
    void a_ticket_wanders_through_the_views() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        assertIn(number, "us", "new", "overdue");
        kim.claim(number, "take");
        assertIn(number, "us", "new", "overdue", "mine");
        kim.reply(number, "What do you see?");
        assertIn(number, "customer", "mine");
        var form = Asking.fields(ada.visitor.get("/tickets/" + number), java.util.Map.of("text", "Nothing"));
        ada.visitor.post("/tickets/" + number + "/replies", form);
        assertIn(number, "us", "overdue", "mine");
        kim.refund(number);
        assertIn(number, "platform", "mine");
        kim.close(number, "EXPLAINED");
        assertIn(number, "closed");
    }

    @Test
    void who_writes_that_it_fails_again_and_again_stands_in_a_view_of_their_own() {
        var ada = Tickets.ofSomebody();
        var one = ada.open(Platform.projectId(), Concern.FAILED_REPEATEDLY);
        var other = ada.open(Platform.projectId(), Concern.LOOKS_BROKEN);
        assertTrue(kim.sees("repeated", one));
        assertFalse(kim.sees("repeated", other));
        ada.close();
    }

    @Test
    void first_comes_what_was_promised_then_what_costs_most_then_what_waits_longest() {
        var ada = Tickets.ofSomebody();
        var late = LONG_AGO.plusSeconds(60);
        var little = ada.open(Platform.projectId(), Concern.CREDITS_NOT_BACK, 10, LONG_AGO, "a");
        var much = ada.open(Platform.projectId(), Concern.CREDITS_NOT_BACK, 900, LONG_AGO, "b");
        var later = ada.open(Platform.projectId(), Concern.CREDITS_NOT_BACK, 5_000, late, "c");
        var younger = ada.open(Platform.projectId(), Concern.CREDITS_NOT_BACK, 10, LONG_AGO, "d");
        var numbers = numbers(kim.queue("")).subList(0, 4);
        ada.close();
        assertEquals(List.of(much, little, younger, later), numbers);
    }

    @Test
    void the_pages_of_a_view_lose_and_repeat_nothing_and_its_count_ends_at_99() {
        var ada = Tickets.ofSomebody();
        var wanted = new HashSet<String>();
        for (var i = 0; i < 120; i++) {
            var due = i % 3 == 0 ? null : LONG_AGO.plusSeconds(i % 5);
            var number = ada.open(Platform.projectId(), Concern.SOMETHING_ELSE, i % 7, due, "x");
            wanted.add(number);
            kim.claim(number, "take");
        }
        var seen = new ArrayList<String>();
        var page = kim.queue("?view=mine");
        assertEquals("99+", page.select(".views a[href$=mine] .many").text());
        seen.addAll(numbers(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            page = kim.visitor.get(page.select("a[rel=next]").attr("href")).page();
            seen.addAll(numbers(page));
        }
        ada.close();
        assertEquals(120, seen.size());
        assertEquals(wanted, new HashSet<>(seen));
    }

    @Test
    void a_cursor_that_is_nonsense_shows_the_first_page() {
        for (var after : List.of("nonsense", "%00", "MCAyMDAxLTAxLTAxVDA5OjAwOjAwWiB4")) {
            assertEquals(200, kim.visitor.get("/desk?after=" + after).status());
        }
        assertEquals("Waiting for us", kim.queue("?view=nonsense").select("h1").text());
    }

    @Test
    void an_empty_view_says_so() {
        assertTrue(kim.queue("?view=mine").text().contains("You have no ticket."));
    }

    @Test
    void while_the_platform_is_quiet_nothing_is_called_overdue() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        assertTrue(kim.sees("overdue", number));
        clock.forward(Duration.ofMinutes(3));
        var later = Agent.kim();
        assertFalse(later.sees("overdue", number));
        assertTrue(later.queue("").text().contains("no return is called overdue"));
    }

    @Test
    void single_letters_can_be_switched_off_and_on_again() {
        assertEquals("keys", kim.queue("").select("[data-desk]").attr("data-desk"));
        assertEquals(
                303,
                kim.visitor.post("/desk/keys", java.util.Map.of("keys", "off")).status());
        assertEquals("", kim.queue("").select("[data-desk]").attr("data-desk"));
        kim.visitor.post("/desk/keys", java.util.Map.of("keys", "on"));
        assertEquals("keys", kim.queue("").select("[data-desk]").attr("data-desk"));
    }

    @Test
    void the_way_to_the_desk_is_shown_to_support_alone() {
        assertEquals(
                1,
                kim.visitor.get("/").page().select("header nav a[href=/desk]").size());
        assertEquals(
                1,
                kim.visitor
                        .get("/projects")
                        .page()
                        .select("header nav a[href=/desk]")
                        .size());
        var ada = Visitor.signedIn(Visitor.named("ada"));
        assertEquals(0, ada.get("/projects").page().select("a[href^=/desk]").size());
        assertEquals(
                0, Visitor.stranger().get("/").page().select("a[href^=/desk]").size());
    }

    private void assertIn(String number, String... views) {
        var in = List.of("us", "overdue", "repeated", "new", "customer", "platform", "mine", "closed").stream()
                .filter(view -> kim.sees(view, number))
                .toList();
        assertEquals(new HashSet<>(List.of(views)), new HashSet<>(in));
    }

    private static List<String> numbers(org.jsoup.nodes.Document page) {
        return page.select("[data-open]").eachAttr("href").stream()
                .map(href -> href.replace("/desk/tickets/", ""))
                .toList();
    }
}
