package ai.magichour.helpcenter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesTest {

    private final Told told = Told.fresh();

    @ParameterizedTest(name = "{0}: {2}, {3} charged, {4} back")
    @CsvSource(delimiter = '|', textBlock = """
            returned       | RETURNED         | error     | 120 | 120
            new-code       | RETURNED         | error     | 288 | 288
            row-1          | RETURNED         | error     |  10 |  10
            row-2          | RETURNED         | error     |  10 |  10
            row-3          | RETURNED         | error     |  10 |  10
            canceled-video | RETURNED         | canceled  | 192 | 192
            goodwill       | RETURNED         | complete  | 240 | 240
            retry          | NOT_DUE          | complete  |  96 |   0
            adjusted       | NOT_DUE          | complete  |  96 |   0
            vague          | NOT_DUE          | complete  | 240 |   0
            no-outputs     | NOT_DUE          | complete  | 240 |   0
            qr             | NOT_DUE          | complete  |   0 |   0
            qr-failed      | NOT_CHARGED      | error     |   0 |   0
            too-poor       | NOT_CHARGED      | error     |   0 |   0
            stuck          | HELD             | rendering | 576 |   0
            held           | HELD             | rendering |  96 |   0
            pending        | PENDING          | error     | 240 |   0
            overdue        | OVERDUE          | error     | 300 |   0
            overdue-again  | OVERDUE          | error     | 300 |   0
            partly         | PARTLY_RETURNED  | error     | 240 | 120
            policy         | UNKNOWN          | error     |  50 |   0
            canceled-image | UNKNOWN          | canceled  |  50 |   0
            no-charge      | UNKNOWN          | error     |   0 |   0
            new-status     | UNKNOWN          | paused    | 480 |   0
            new-kind       | UNKNOWN          | error     |  60 |   0
            """)
    void ada_has_a_project_for(String story, String refund, String status, long charged, long back) {
        String id = told.simulation.stories().get(story);
        assertEquals(status, told.project(id).get("status").asText());
        assertEquals(charged, -sum(id, Set.of("charge", "adjustment")));
        assertEquals(back, sum(id, Set.of("refund", "goodwill")));
    }

    @Test
    void a_return_that_never_comes_never_comes() {
        told.pass(Duration.ofDays(1));
        assertEquals(0, sum(story("overdue"), Set.of("refund", "goodwill")));
        assertTrue(story("stuck", "status").equals("rendering"));
    }

    @Test
    void what_is_pending_at_first_comes_back_within_a_minute() {
        told.pass(Duration.ofMinutes(1));
        assertEquals(240, sum(story("pending"), Set.of("refund")));
    }

    @Test
    void what_the_platform_says_a_project_cost_can_differ_from_its_lines() {
        assertEquals(25, told.project(story("no-charge")).get("creditsCharged").asLong());
        assertEquals(0, told.project(story("too-poor")).get("creditsCharged").asLong());
        assertEquals(0, told.project(story("returned")).get("creditsCharged").asLong());
        assertEquals(120, told.project(story("partly")).get("creditsCharged").asLong());
    }

    @Test
    void an_estimate_of_120_is_followed_by_an_adjustment_of_24() {
        List<Long> amounts = told.linesOf(story("adjusted"))
                .map(line -> line.get("amount").asLong())
                .toList();
        assertEquals(List.of(-120L, 24L), amounts);
    }

    @Test
    void a_line_names_a_project_that_never_arrives() {
        String id = story("never-arrives");
        assertEquals(1, told.linesOf(id).count());
        assertFalse(told.events.stream()
                .anyMatch(event -> event.at("/project/id").asText().equals(id)));
    }

    @Test
    void a_retry_names_what_it_retries() {
        assertEquals(
                story("returned"), told.project(story("retry")).get("retryOf").asText());
    }

    @Test
    void a_code_nobody_has_translated_comes_with_the_platforms_own_words() {
        JsonNode error = told.project(story("new-code")).get("error");
        assertEquals("gpu_pool_drained", error.get("code").asText());
        assertFalse(error.get("message").asText().isBlank());
    }

    @Test
    void every_return_has_a_reference_people_can_quote() {
        told.lines("ada")
                .filter(line -> line.get("kind").asText().equals("refund"))
                .forEach(line -> assertTrue(
                        line.get("reference").asText().matches("MH-[0-9A-HJKMNP-TV-Z]{4}-[0-9]{4}"), line.toString()));
    }

    @Test
    void sam_is_on_the_free_plan_and_zoe_is_brand_new() {
        List<Long> grants = told.lines("sam")
                .filter(line -> line.get("kind").asText().equals("grant"))
                .map(line -> line.get("amount").asLong())
                .toList();
        assertEquals(List.of(400L, 100L, 100L), grants);
        assertEquals(0, told.lines("zoe").count());
    }

    @Test
    void after_a_restart_every_ledger_goes_on_where_it_was() {
        told.simulation.seen("ada");
        told.pass(Duration.ofSeconds(8));
        Told again = Told.resumed(told.events, told.now().plusSeconds(90));
        again.pass(Duration.ZERO);
        again.pass(Duration.ofMinutes(30));
        for (String person : List.of("ada", "sam", "mira.holt")) {
            long expected = 1;
            long balance = 0;
            for (ObjectNode line : again.lines(person).toList()) {
                balance += line.get("amount").asLong();
                assertEquals(expected++, line.get("sequence").asLong(), line.toString());
                assertEquals(balance, line.get("balance").asLong(), line.toString());
            }
        }
        assertTrue(again.events.size() > told.events.size());
    }

    @Test
    void after_a_restart_unfinished_projects_end_and_old_stories_stay() {
        Told again = Told.resumed(told.events, told.now().plusSeconds(5));
        again.pass(Duration.ofHours(1));
        assertEquals("complete", again.project(story("held")).get("status").asText());
        assertEquals("rendering", again.project(story("stuck")).get("status").asText());
        assertEquals("error", again.project(story("overdue")).get("status").asText());
        assertEquals(1, again.linesOf(story("overdue")).count());
        assertEquals(2, again.linesOf(story("pending")).count());
        Instant hourAgo = told.now().minus(Duration.ofHours(1));
        assertTrue(again.simulation
                .unfinished()
                .allMatch(job -> job.request.createdAt().isBefore(hourAgo)
                        || job.request.createdAt().isAfter(told.now())));
    }

    private String story(String key) {
        return told.simulation.stories().get(key);
    }

    private String story(String key, String field) {
        return told.project(story(key)).get(field).asText();
    }

    private long sum(String project, Set<String> kinds) {
        return told.linesOf(project)
                .filter(line -> kinds.contains(line.get("kind").asText()))
                .mapToLong(line -> line.get("amount").asLong())
                .sum();
    }
}
