package ai.magichour.helpcenter.desk.discrepancies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What support sees of what doesn't fit, and what they do about it. */
@QuarkusTest
class DiscrepancyPagesTest {

    private static final String LATE = "95 credits should have been back by";

    @Inject
    Rounds rounds;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    private final String name = Visitor.named("kim");
    private final Visitor kim = Visitor.signedIn(name, "support");

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void what_is_overdue_is_listed_before_the_customer_writes_and_leaves_when_it_is_back() {
        var ada = Asking.overdue();
        rounds.run();
        var row = row("overdue", ada.project);
        assertTrue(row.text().contains(LATE), row.text());
        assertTrue(row.text().contains(ada.name) && row.text().contains("A clip"), row.text());
        assertEquals("95 credits", row.select(".tag").text());
        ada.platform.refund(ada.project, 95).tell();
        rounds.run();
        assertNull(row("overdue", ada.project));
    }

    @Test
    void the_clock_alone_makes_a_return_overdue() {
        var ada = Asking.almostLate();
        rounds.run();
        assertNull(row("overdue", ada.project));
        clock.forward(Duration.ofMinutes(1));
        rounds.run();
        assertNotNull(row("overdue", ada.project));
    }

    @Test
    void with_a_quiet_feed_nothing_new_is_called_late_and_what_was_late_stays() {
        var late = Asking.overdue();
        var pending = Asking.pending();
        rounds.run();
        clock.forward(Duration.ofMinutes(30));
        rounds.run();
        assertNull(found(pending.project, Kind.OVERDUE));
        assertEquals(Discrepancy.State.OPEN, found(late.project, Kind.OVERDUE).state);
    }

    @Test
    void one_press_opens_a_ticket_for_the_customer_however_often_it_is_pressed() {
        var ada = Asking.overdue();
        ada.visitor.get("/projects");
        rounds.run();
        var form = form(row("overdue", ada.project), "tickets");
        var opened = kim.post("/desk/discrepancies/tickets", form);
        assertEquals(303, opened.status());
        assertEquals(
                opened.location(), kim.post("/desk/discrepancies/tickets", form).location());
        var number = Asking.number(opened.location());
        assertTrue(opened.location().endsWith("/desk/tickets/" + number));
        assertTrue(Visitor.signedIn(ada.name)
                .get("/tickets/" + number)
                .text()
                .contains("Support saw that something went wrong and opened this ticket for you."));
        assertEquals(List.of(Ticket.Opener.SUPPORT), openers(ada.project));
        var letters = QuarkusTransaction.requiringNew().call(() -> Parcel.<Parcel>list("key", number));
        assertEquals(1, letters.size());
        assertEquals(
                "We saw that something went wrong, so we opened a ticket (" + number + ")",
                letters.get(0).payload.path("subject").asText());
        assertNull(row("overdue", ada.project));
        assertTrue(acts(ada).contains(name + " opened a ticket for a customer"));
        var line = line(ada, "worked a discrepancy");
        assertEquals(ada.project, line.about);
        assertTrue(line.before.startsWith(Kind.OVERDUE.label() + " {"), line.before);
        assertTrue(line.after.startsWith("ticket HC-"), line.after);
        assertEquals("A ticket", line.why);
    }

    @Test
    void one_press_leads_to_returning_credits_in_a_ticket_that_is_opened_for_it() {
        var ada = Asking.overdue();
        rounds.run();
        var form = new HashMap<>(form(row("overdue", ada.project), "tickets"));
        form.put("then", "refund");
        var to = kim.post("/desk/discrepancies/tickets", form).location();
        assertTrue(to.endsWith("/refund"), to);
        assertTrue(kim.get(to).text().contains("return 95: balance"), to);
    }

    @Test
    void what_was_worked_comes_back_with_other_facts_only() {
        var ada = Asking.overdue();
        rounds.run();
        kim.post("/desk/discrepancies/tickets", form(row("overdue", ada.project), "tickets"));
        ada.platform
                .add(ada.platform.project(ada.project, 2, "error", Map.of()))
                .tell();
        rounds.run();
        assertEquals(Discrepancy.State.WORKED, found(ada.project, Kind.OVERDUE).state);
        // a gap takes the evidence away for a while, and its end brings back the same facts
        ada.platform.loses("grant", 5, null).grant(5).tell();
        rounds.run();
        var lost = ada.platform.credits(3, "grant", 5, 310, null);
        ada.platform.add(lost).tell();
        rounds.run();
        assertEquals(Discrepancy.State.WORKED, found(ada.project, Kind.OVERDUE).state);
        ada.platform.refund(ada.project, 40).tell();
        rounds.run();
        var again = row("overdue", ada.project);
        assertTrue(again.text().contains("40 of 95 credits came back"), again.text());
        assertEquals(1, again.select("a[href^=/desk/tickets/HC-]").size());
    }

    @Test
    void an_open_ticket_of_the_customers_own_is_taken_instead() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        rounds.run();
        var row = row("overdue", ada.project);
        assertEquals(
                "/desk/tickets/" + number, row.select("a[href^=/desk/tickets]").attr("href"));
        assertTrue(kim.post("/desk/discrepancies/tickets", form(row, "tickets"))
                .location()
                .endsWith("/desk/tickets/" + number));
        assertEquals(List.of(Ticket.Opener.CUSTOMER), openers(ada.project));
    }

    @Test
    void what_healed_while_somebody_was_reading_opens_no_ticket() {
        var ada = Asking.overdue();
        rounds.run();
        var form = form(row("overdue", ada.project), "tickets");
        ada.platform.refund(ada.project, 95).tell();
        var answer = kim.post("/desk/discrepancies/tickets", form);
        assertTrue(kim.get(answer.location()).text().contains("It had healed in the meantime"));
        assertEquals(List.of(), openers(ada.project));
    }

    @Test
    void eight_presses_at_once_open_one_ticket() throws Exception {
        var ada = Asking.overdue();
        rounds.run();
        var form = form(row("overdue", ada.project), "tickets");
        var pool = Executors.newFixedThreadPool(8);
        try {
            var presses = pool.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<String>)
                            () -> kim.post("/desk/discrepancies/tickets", form).location())
                    .toList());
            var places = new TreeSet<String>();
            for (var press : presses) {
                places.add(press.get());
            }
            assertEquals(1, places.size());
        } finally {
            pool.shutdownNow();
        }
        assertEquals(List.of(Ticket.Opener.SUPPORT), openers(ada.project));
    }

    @Test
    void it_is_set_aside_for_a_reason_and_the_reason_is_written_down() {
        var ada = Asking.overdue();
        rounds.run();
        var form = form(row("overdue", ada.project), "reasons");
        var refused = kim.post("/desk/discrepancies/reasons", form);
        assertEquals(422, refused.status());
        assertTrue(refused.page().title().startsWith("Error: "));
        var link = refused.page().select(".errors a").attr("href");
        assertEquals(1, refused.page().select(link + "[aria-invalid=true]").size());
        form.put("reason", "PLATFORM_TOLD");
        assertEquals(303, kim.post("/desk/discrepancies/reasons", form).status());
        assertNull(row("overdue", ada.project));
        assertTrue(acts(ada).contains(name + " set a discrepancy aside"));
        var line = line(ada, "set a discrepancy aside");
        assertTrue(line.before.contains("{"), line.before);
        assertEquals("set aside", line.after);
        assertEquals(List.of(), openers(ada.project));
    }

    @Test
    void each_kind_is_a_view_and_a_page_ends_where_the_next_begins() {
        var many = Asking.overdue();
        for (var i = 0; i < Listing.SIZE + 1; i++) {
            var id = Platform.projectId();
            many.platform.charge(id, 95).fails(id, 1, "no_source_face");
        }
        many.platform.tell();
        rounds.run();
        var first = kim.get("/desk/discrepancies?kind=overdue").page();
        assertEquals(Listing.SIZE, first.select(".work > li").size());
        assertEquals(
                List.of("OVERDUE"),
                first.select(".work > li").eachAttr("data-kind").stream()
                        .distinct()
                        .toList());
        var second = kim.get(first.select("a[rel=next]").attr("href")).page();
        var seen = new HashSet<>(first.select(".work > li").eachAttr("data-project"));
        second.select(".work > li").eachAttr("data-project").forEach(each -> assertTrue(seen.add(each), each));
        assertEquals(
                List.of("stuck"),
                kim
                        .get("/desk/discrepancies?kind=stuck")
                        .page()
                        .select("nav[aria-label=Kinds] a[aria-current]")
                        .eachText()
                        .stream()
                        .map(text -> text.replaceAll("[ 0-9+]", "").toLowerCase())
                        .toList());
        assertEquals(
                200, kim.get("/desk/discrepancies?kind=nothing&after=zebra").status());
    }

    @Test
    void a_project_that_an_event_gives_to_another_customer_is_listed_and_told_to_neither() {
        var ada = Asking.completed();
        var other = new Platform(Visitor.named("sam"));
        other.says(ada.project, 1, "complete").tell();
        rounds.run();
        var row = row("contradiction", ada.project);
        assertTrue(row.text().contains("names this customer for somebody else’s project"), row.text());
        assertEquals(0, row.select("form[action$=tickets]").size());
        var form = form(row, "reasons");
        assertEquals(404, kim.post("/desk/discrepancies/tickets", form).status());
    }

    @Test
    void a_gap_is_listed_when_it_is_old_and_leaves_when_it_is_filled() {
        var platform = new Platform(Visitor.named("ada"));
        platform.grant(400).loses("grant", 50, null).grant(10).tell();
        rounds.run();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update book set behind_since = behind_since - interval '11 minutes'"
                            + " where behind_since is not null")
                    .executeUpdate();
            database.createNativeQuery("update reconciliation_due set at = now()")
                    .executeUpdate();
        });
        rounds.run();
        var gap = QuarkusTransaction.requiringNew().call(() -> Discrepancy.<Discrepancy>list("kind", Kind.GAP)).stream()
                .filter(each -> each.facts.path("after").asLong() == 1 && each.state == Discrepancy.State.OPEN)
                .toList();
        assertFalse(gap.isEmpty());
        platform.add(platform.credits(2, "grant", 50, 450, null)).tell();
        rounds.run();
        assertTrue(kim.get("/desk/discrepancies?kind=gap").status() == 200);
    }

    @Test
    void while_nobody_can_reconcile_the_feed_is_taken() throws Exception {
        var platform = new Platform(Visitor.named("ada"));
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("lock table discrepancy, reconciliation_due in exclusive mode")
                    .executeUpdate();
            assertEquals(2, platform.grant(400).grant(5).tell().path("accepted").asInt());
        });
    }

    @Test
    void a_customer_is_handed_out_what_was_noticed_about_them() {
        var ada = Asking.overdue();
        rounds.run();
        var noticed = Platform.parse(ada.visitor.get("/me/data.json").body()).path("noticed");
        assertEquals(1, noticed.size());
        assertEquals("Not back in time", noticed.at("/0/kind").asText());
        assertEquals(ada.project, noticed.at("/0/project").asText());
        assertEquals(95, noticed.at("/0/credits").asLong());
    }

    @Test
    void customers_find_nothing_here() {
        var ada = Visitor.signedIn(Visitor.named("ada"));
        var nothing = ada.get("/nothing/there").body();
        for (var path : List.of("/desk/discrepancies", "/desk/discrepancies?kind=overdue")) {
            assertEquals(404, ada.get(path).status());
            assertEquals(nothing, ada.get(path).body());
        }
        for (var act : List.of("tickets", "reasons")) {
            assertEquals(
                    404,
                    ada.post("/desk/discrepancies/" + act, Map.of("discrepancy", "x"))
                            .status());
            assertEquals(
                    404,
                    kim.post("/desk/discrepancies/" + act, Map.of("discrepancy", "x y z", "reason", "ELSEWHERE"))
                            .status());
        }
    }

    /** The row about this project, on whichever page it is; null for none. */
    private Element row(String kind, String project) {
        var path = "/desk/discrepancies?kind=" + kind;
        while (!path.isEmpty()) {
            var page = kim.get(path).page();
            var rows = page.select(".work > li[data-project=" + project + "]");
            if (!rows.isEmpty()) {
                return rows.first();
            }
            path = page.select("a[rel=next]").attr("href");
        }
        return null;
    }

    private static Map<String, String> form(Element row, String act) {
        var fields = new LinkedHashMap<String, String>();
        row.select("form[action$=" + act + "] input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    private static Discrepancy found(String project, Kind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Discrepancy.<Discrepancy>find("projectId = ?1 and kind = ?2", project, kind)
                        .firstResult());
    }

    private static List<Ticket.Opener> openers(String project) {
        return QuarkusTransaction.requiringNew().call(() -> Ticket.<Ticket>list("projectId", project)).stream()
                .map(ticket -> ticket.openedBy)
                .toList();
    }

    private static AuditEvent line(Asking ada, String act) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var customer = Customer.<Customer>list("subject", ada.name).get(0);
            return AuditEvent.<AuditEvent>list("customerId = ?1 and act = ?2", customer.id, act)
                    .get(0);
        });
    }

    private static List<String> acts(Asking ada) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var customer = Customer.<Customer>list("subject", ada.name).get(0);
            return AuditEvent.<AuditEvent>list("customerId", customer.id).stream()
                    .map(event -> event.who + " " + event.act)
                    .toList();
        });
    }
}
