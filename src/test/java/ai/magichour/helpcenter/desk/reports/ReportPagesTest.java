package ai.magichour.helpcenter.desk.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A day on which only what these tests made happened: what is counted of it, shown of it and written into files. */
@QuarkusTest
class ReportPagesTest {

    private static final Random RANDOM = new Random();

    @Inject
    Counting counting;

    @Inject
    EntityManager database;

    private final Visitor kim = Visitor.signedIn(Visitor.named("kim"), "support");
    private final String type =
            "TOOL_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    /** Long ago, so that no other test's doings fall on it; within what is kept. */
    private final LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(400 + RANDOM.nextInt(3_000));

    @Test
    void failures_and_the_time_to_returns_are_counted_by_tool_and_day() {
        var platform = new Platform(Visitor.named("ada")).at(at(8, 0));
        platform.grant(5_000);
        for (var minutes : new int[] {1, 2, 30}) {
            var project = Platform.projectId();
            platform.at(at(10, 0)).charge(project, 95).add(failed(platform, project));
            platform.at(at(10, minutes)).refund(project, 95);
        }
        var out = Platform.projectId();
        platform.at(at(11, 0)).charge(out, 95).add(failed(platform, out)).tell();
        moveFinding(out);
        counting.count(day);
        var page = page("");
        assertEquals(List.of("4", "3", "2 min 0 s", "30 min 0 s", "1"), cells(page, "Failures by day"));
        var one = page("&tool=video+" + type);
        assertEquals(List.of("4", "3", "2 min 0 s", "30 min 0 s", "1"), cells(one, "Failures by day"));
        assertTrue(one.select("h2").text().contains("Tool " + type.substring(5).toLowerCase()));
        assertEquals(1, page.select("[aria-label='Failures by tool'] tbody tr").size());
        assertTrue(file("tools")
                .contains(day + ",\"video\",\"" + type + "\",\"Tool "
                        + type.substring(5).toLowerCase() + "\",4,3,120,1800,1\r\n"));
    }

    @Test
    void tickets_and_first_answers_are_counted_by_the_day_they_were_opened_on() {
        for (var minutes : new int[] {10, 20, 0}) {
            var somebody = Asking.overdue();
            var number = somebody.ticket("Where are they?");
            QuarkusTransaction.requiringNew().run(() -> {
                var ticket = move(number);
                if (minutes > 0) {
                    Message.in(ticket, Message.Author.SUPPORT, "Here.", at(12, minutes))
                            .persist();
                    Message.in(ticket, Message.Author.SUPPORT, "And there.", at(18, 0))
                            .persist();
                }
            });
        }
        counting.count(day);
        assertEquals(List.of("3", "0", "2", "10 min 0 s", "20 min 0 s"), cells(page(""), "Tickets by day"));
    }

    @Test
    void a_case_is_found_first_by_whoever_saw_it_first() {
        var late = Asking.overdue();
        var number = late.ticket("Where are they?");
        QuarkusTransaction.requiringNew().run(() -> move(number));
        find(late.project, at(9, 0));
        var early = Asking.overdue();
        var other = early.ticket("Where are they?");
        QuarkusTransaction.requiringNew().run(() -> move(other));
        find(early.project, at(15, 0));
        var silent = Asking.overdue();
        find(silent.project, at(9, 0));
        counting.count(day);
        var cells = cells(page(""), "Shares by day");
        assertEquals(List.of("3", "2", "67 %"), cells.subList(0, 3));
    }

    @Test
    void who_left_is_not_counted_as_helped() {
        var helped = Asking.pending();
        watch(helped);
        helped.platform.at(Instant.now()).refund(helped.project, 95).tell();
        var left = Asking.overdue();
        watch(left);
        var began = Asking.overdue();
        began.checked("I began and went away", Map.of("concern", "credits-not-back"));
        var sent = Asking.overdue();
        watch(sent);
        var number = sent.ticket("Where are they?");
        QuarkusTransaction.requiringNew().run(() -> {
            move(number);
            run("update watch set asked_at = :at where project_id = any(:projects)", helped, left, sent);
            run("update draft set changed_at = :at where project_id = any(:projects)", began);
        });
        counting.count(day);
        var cells = cells(page(""), "Shares by day");
        assertEquals(List.of("4", "1", "1", "2", "25 %"), cells.subList(3, 8));
    }

    @Test
    void who_says_that_the_checklist_solved_it_is_helped_and_who_only_opened_it_is_not() {
        var helped = Asking.completed();
        var opened = Asking.completed();
        QuarkusTransaction.requiringNew().run(() -> {
            open(helped, "'SOLVED', :at");
            open(opened, "null, null");
        });
        counting.count(day);
        assertEquals(
                List.of("2", "1", "0", "1", "50 %"),
                cells(page(""), "Shares by day").subList(3, 8));
    }

    @Test
    void advice_stands_with_counts_and_a_share_only_where_there_are_enough() {
        var often = "OFTEN_" + UUID.randomUUID();
        var seldom = "SELDOM_" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < 45; i++) {
                advise(often, i < 21, i % 3 == 0, i == 0);
            }
            for (var i = 0; i < 3; i++) {
                advise(seldom, i < 2, i == 0, false);
            }
        });
        counting.countAdvice();
        assertEquals(List.of("45", "21", "7 of 21 (33 %)", "8 of 24 (33 %)", "1"), advised(often));
        assertEquals(List.of("3", "2", "1 of 2", "0 of 1", "0"), advised(seldom));
        var table = kim.get("/desk/reports").page().select("[aria-label='Advice of checklists']");
        assertTrue(table.select("caption").text().contains("doesn’t prove that the advice brought it"));
        assertEquals(
                List.of(
                        "Advice",
                        "Given",
                        "Say they did it",
                        "Of them with a result",
                        "Of the others with a result",
                        "Say it’s solved"),
                table.select("thead th").eachText());
    }

    @Test
    void advice_that_nobody_says_they_followed_has_no_share_of_nothing() {
        var check = "NOBODY_" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < 20; i++) {
                advise(check, false, false, false);
            }
        });
        counting.countAdvice();
        assertEquals(List.of("20", "0", "–", "0 of 20 (0 %)", "0"), advised(check));
    }

    @Test
    void a_day_that_was_not_counted_is_a_dash_and_not_zero() {
        var page = page("");
        assertEquals(List.of("–", "–", "–", "–", "–"), cells(page, "Failures by day"));
        assertTrue(page.text().contains("Nothing has been counted for these days."));
        counting.count(day);
        assertEquals(List.of("0", "0", "–", "–", "0"), cells(page(""), "Failures by day"));
    }

    @Test
    void a_picture_has_a_title_and_words_and_the_numbers_stand_beneath() {
        counting.count(day);
        var page = page("");
        assertEquals(5, page.select(".chart > svg[role=img]").size());
        for (var picture : page.select(".chart > svg")) {
            for (var id : picture.attr("aria-labelledby").split(" ")) {
                assertTrue(!page.getElementById(id).text().isBlank());
            }
        }
        assertEquals(0, page.select("[style], style, svg script").size());
        assertEquals(3, page.select("tr[data-day=" + day + "]").size());
    }

    @Test
    void failure_09_a_tool_named_like_a_formula_does_not_run() {
        var platform = new Platform(Visitor.named("ada")).at(at(10, 0));
        var project = Platform.projectId();
        platform.add(platform.project(project, 1, "error", Map.of("type", "=HYPERLINK(\"x\")", "media", "@video")))
                .tell();
        counting.count(day);
        assertTrue(file("tools")
                .contains(day + ",\"'@video\",\"'=HYPERLINK(\"\"x\"\")\",\"'=hyperlink(\"\"x\"\")\",1,0,,,"));
    }

    @Test
    void a_file_has_a_row_for_each_counted_day() {
        counting.count(day);
        var rows = file("days").split("\r\n");
        assertEquals(2, rows.length);
        assertEquals(rows[0].split(",").length, rows[1].split(",", -1).length);
        var answer = kim.get("/desk/reports/days.csv?from=" + day + "&to=" + day);
        assertEquals("attachment; filename=\"days-" + day + "-" + day + ".csv\"", answer.header("Content-Disposition"));
    }

    @Test
    void the_last_days_are_shown_when_none_are_asked_for_and_today_is_counted() {
        counting.count(2);
        for (var query : List.of("", "?from=zebra&to=%3D1", "?tool=nothing")) {
            var page = kim.get("/desk/reports" + query).page();
            assertEquals(14 * 3, page.select("tr[data-day]").size());
            assertTrue(!page.select("tr[data-day=" + LocalDate.now(ZoneOffset.UTC) + "]")
                    .text()
                    .contains("– – – – –"));
        }
    }

    @Test
    void customers_find_nothing_here() {
        var ada = Visitor.signedIn(Visitor.named("ada"));
        for (var path : List.of("/desk/reports", "/desk/reports/days.csv", "/desk/reports/tools.csv")) {
            assertEquals(404, ada.get(path).status());
        }
    }

    private Map<String, Object> failed(Platform platform, String project) {
        return platform.project(
                project, 1, "error", Map.of("type", type, "error", Map.of("code", "no_source_face", "message", "No")));
    }

    private Document page(String more) {
        return kim.get("/desk/reports?from=" + day + "&to=" + day + more).page();
    }

    private String file(String name) {
        return kim.get("/desk/reports/" + name + ".csv?from=" + day + "&to=" + day)
                .body();
    }

    private List<String> cells(Document page, String table) {
        return page.select("[aria-label='" + table + "'] tr[data-day=" + day + "] td")
                .eachText();
    }

    private Instant at(int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).toInstant(ZoneOffset.UTC);
    }

    /** As if it had been found overdue on that day. */
    private void moveFinding(String project) {
        find(project, at(11, 30));
    }

    private void find(String project, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into discrepancy (customer_id, project_id, kind, facts, stake,"
                                        + " since, found_at, first_found_at, state) select customer_id, id, 'OVERDUE', '{}', 95,"
                                        + " :at, :at, :at, 'OPEN' from project where id = :project"
                                        + " on conflict (customer_id, project_id, kind) do update set first_found_at = :at")
                        .setParameter("project", project)
                        .setParameter("at", at)
                        .executeUpdate());
    }

    /** As if it had been opened at noon of that day. */
    private Ticket move(String number) {
        Ticket ticket = Ticket.<Ticket>find("number", number).firstResult();
        ticket.openedAt = at(12, 0);
        return ticket;
    }

    private void open(Asking somebody, String outcome) {
        database.createNativeQuery("insert into checklist (customer_id, project_id, opened_at, changed_at, outcome,"
                        + " outcome_at) select customer_id, id, :at, :at, " + outcome + " from project where id = :id")
                .setParameter("at", at(11, 0))
                .setParameter("id", somebody.project)
                .executeUpdate();
    }

    private List<String> advised(String check) {
        return kim.get("/desk/reports").page().select("[aria-label='Advice of checklists'] tr").stream()
                .filter(each -> each.text().startsWith(check.replace('_', ' ').toLowerCase()))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    /** As a checklist notes what it showed two days ago, what somebody said of it, and what they made after. */
    private void advise(String check, boolean isTicked, boolean isFollowed, boolean isSolved) {
        var customer = UUID.randomUUID();
        var project = Platform.projectId();
        var shown = Instant.now().minusSeconds(2 * 86_400);
        database.createNativeQuery("insert into shown_finding (customer_id, project_id, finding,"
                        + " check_name, verdict, media, type, shown_at)"
                        + " values (:customer, :project, 'f', :check, 'LIKELY', 'video', 'LIP_SYNC', :at)")
                .setParameter("customer", customer)
                .setParameter("project", project)
                .setParameter("check", check)
                .setParameter("at", shown)
                .executeUpdate();
        if (isTicked) {
            database.createNativeQuery("insert into checklist (customer_id, project_id, ticks, outcome, opened_at,"
                            + " changed_at) values (:customer, :project, '{\"f\": \"x\"}', :outcome, :at, :at)")
                    .setParameter("customer", customer)
                    .setParameter("project", project)
                    .setParameter("outcome", isSolved ? "SOLVED" : null)
                    .setParameter("at", shown)
                    .executeUpdate();
        }
        if (isFollowed) {
            database.createNativeQuery(
                            "insert into project (customer_id, id, media, type, status, outputs, finished_at,"
                                    + " revision, at, listed_at) values (:customer, :id, 'video', 'LIP_SYNC', 'complete', 1, :end,"
                                    + " 1, :end, :start)")
                    .setParameter("customer", customer)
                    .setParameter("id", Platform.projectId())
                    .setParameter("start", shown.plusSeconds(3_600))
                    .setParameter("end", shown.plusSeconds(7_200))
                    .executeUpdate();
        }
    }

    private static void watch(Asking somebody) {
        somebody.visitor.post("/projects/" + somebody.project + "/watch", Map.of());
    }

    private void run(String sql, Asking... somebody) {
        database.createNativeQuery(sql)
                .setParameter("at", at(11, 0))
                .setParameter(
                        "projects",
                        Stream.of(somebody).map(each -> each.project).toArray(String[]::new))
                .executeUpdate();
    }
}
