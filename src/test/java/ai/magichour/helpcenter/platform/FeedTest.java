package ai.magichour.helpcenter.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a request of the feed is answered with, and what has happened by then. */
@QuarkusTest
class FeedTest {

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @Test
    void an_empty_array_is_taken_and_counts_nothing() {
        assertCounts(0, 0, 0, 0, taken(List.of()));
    }

    @Test
    void one_event_may_come_alone_or_in_an_array() {
        assertCounts(1, 0, 0, 0, taken(platform.credits(1, "grant", 10, 10, null)));
        assertCounts(1, 0, 0, 0, taken(List.of(platform.credits(2, "grant", 5, 15, null))));
    }

    @Test
    void every_event_is_counted_as_exactly_one_thing() {
        var first = platform.credits(1, "grant", 10, 10, null);
        assertCounts(
                4,
                1,
                1,
                2,
                taken(List.of(
                        first,
                        first,
                        platform.credits(3, "grant", 1, 12, null),
                        platform.credits(4, "grant", 1, 13, null),
                        platform.project(project, 2, "rendering", Map.of()),
                        platform.project(project, 1, "queued", Map.of()),
                        platform.statement(1, 10),
                        heartbeat())));
    }

    @Test
    void an_id_that_comes_twice_in_one_array_counts_once() {
        var line = platform.credits(1, "grant", 10, 10, null);
        assertCounts(1, 1, 0, 0, taken(List.of(line, line)));
        assertEquals("10", balance().attr("data-balance"));
    }

    @Test
    void what_is_delivered_again_changes_nothing() {
        var events = List.of(
                platform.credits(1, "grant", 100, 100, null),
                platform.credits(3, "charge", -20, 60, project),
                platform.project(project, 2, "rendering", Map.of()),
                platform.project(project, 1, "queued", Map.of()),
                heartbeat());
        assertCounts(3, 0, 1, 1, taken(events));
        assertCounts(0, 5, 0, 0, taken(events));
        assertEquals("1", balance().attr("data-sequence"));
    }

    @Test
    void the_same_line_under_another_id_is_a_duplicate() {
        taken(platform.credits(1, "grant", 100, 100, null));
        assertCounts(0, 1, 0, 0, taken(platform.credits(1, "grant", 100, 100, null)));
        taken(platform.credits(3, "grant", 100, 300, null));
        assertCounts(0, 1, 0, 0, taken(platform.credits(3, "grant", 100, 300, null)));
    }

    @Test
    void the_same_revision_under_another_id_is_a_duplicate() {
        var said = platform.project(project, 1, "queued", Map.of());
        taken(said);
        var again = new LinkedHashMap<>(said);
        again.put("id", "evt_" + UUID.randomUUID());
        assertCounts(0, 1, 0, 0, taken(again));
    }

    @Test
    void lines_in_any_order_are_all_accepted_once_none_is_missing() {
        var counts = taken(List.of(
                platform.credits(3, "grant", 1, 3, null),
                platform.credits(2, "grant", 1, 2, null),
                platform.credits(1, "grant", 1, 1, null)));
        assertCounts(3, 0, 0, 0, counts);
        assertEquals("3", balance().attr("data-sequence"));
    }

    @Test
    void what_was_answered_with_202_can_be_read_at_once() {
        var visitor = Visitor.signedIn(ada);
        for (var line = 1; line <= 10; line++) {
            taken(platform.credits(line, "grant", 7, 7L * line, null));
            var balance =
                    visitor.get("/credits").page().select("[data-balance]").first();
            assertEquals(String.valueOf(line), balance.attr("data-sequence"));
            assertEquals(String.valueOf(7 * line), balance.attr("data-balance"));
        }
    }

    @Test
    void words_that_we_do_not_know_are_kept_and_shown_as_they_came() {
        var said = platform.project(
                project,
                1,
                "defrosting",
                Map.of("media", "hologram", "type", "SMELL_SWAP", "flavour", List.of(1, "x")));
        said.put("urgency", "very");
        var line = platform.credits(1, "loyalty", 10, 10, project);
        line.put("mood", Map.of("of", "the day"));
        var other = heartbeat();
        other.put("type", "weather");
        other.put("customer", 17);
        other.put("project", "none of ours");
        assertCounts(3, 0, 0, 0, taken(List.of(said, line, other)));
        var visitor = Visitor.signedIn(ada);
        var page = visitor.get("/projects/" + project);
        assertEquals("defrosting", page.page().select("[data-status]").attr("data-status"));
        assertEquals("UNKNOWN", page.page().select("[data-refund]").attr("data-refund"));
        assertTrue(page.text().contains("“defrosting”, and we don’t know that word"), page.text());
        assertTrue(visitor.get("/credits").text().contains("“loyalty”, a kind we don’t know"));
    }

    @Test
    void only_what_is_required_need_be_there() {
        var said = Map.of(
                "id",
                "evt_" + UUID.randomUUID(),
                "type",
                "project",
                "customer",
                ada,
                "at",
                "2026-09-11T06:23:15Z",
                "revision",
                1,
                "project",
                Map.of("id", project, "status", "complete"));
        var line = Map.of(
                "id",
                "evt_" + UUID.randomUUID(),
                "type",
                "credits",
                "customer",
                ada,
                "at",
                "2026-09-11T06:23:15.159Z",
                "sequence",
                1,
                "kind",
                "grant",
                "amount",
                5,
                "balance",
                5);
        assertCounts(2, 0, 0, 0, taken(List.of(said, line)));
        var page = Visitor.signedIn(ada).get("/projects/" + project);
        assertEquals("NOT_DUE", page.page().select("[data-refund]").attr("data-refund"));
        assertTrue(page.text().contains("Not said"), page.text());
    }

    private org.jsoup.nodes.Element balance() {
        return Visitor.signedIn(ada)
                .get("/credits")
                .page()
                .select("[data-balance]")
                .first();
    }

    private static Map<String, Object> heartbeat() {
        var event = new LinkedHashMap<String, Object>();
        event.put("id", "evt_" + UUID.randomUUID());
        event.put("type", "heartbeat");
        event.put("at", "2026-09-11T06:23:15.159Z");
        return event;
    }

    private static JsonNode taken(Object events) {
        var answer = Platform.send(Platform.json(events));
        assertEquals(202, answer.statusCode(), answer.body());
        return Platform.parse(answer.body());
    }

    private static void assertCounts(int accepted, int duplicates, int stale, int waiting, JsonNode counts) {
        var expected = "{\"accepted\":%d,\"duplicates\":%d,\"stale\":%d,\"waiting\":%d}"
                .formatted(accepted, duplicates, stale, waiting);
        assertEquals(Platform.parse(expected), counts);
    }
}
