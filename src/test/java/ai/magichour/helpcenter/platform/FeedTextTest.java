package ai.magichour.helpcenter.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and numbers that a database or a page could choke on. */
@QuarkusTest
class FeedTextTest {

    private static final long LARGEST = 1_000_000_000_000_000L;

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0001\\u001b", "\\ud800", "\\udc00\\ud800", "\\u0085\\u007f", "\\r"})
    void characters_that_cannot_be_shown_are_left_out_of_what_people_typed(String escaped) {
        var event = Platform.json(platform.project(
                        project,
                        1,
                        "error",
                        Map.of(
                                "name",
                                "left@right",
                                "error",
                                Map.of("code", "unheard_of", "message", "says@so"),
                                "parameters",
                                Map.of("prompt", "a@prompt", "own", "x@y"),
                                "unknown",
                                "@")))
                .replace("@", escaped);
        accepted(event);
        var page = Visitor.signedIn(ada).get("/projects/" + project);
        assertEquals(200, page.status());
        assertEquals("leftright", page.page().select("h1").text());
        for (var text : new String[] {"saysso", "aprompt", "xy"}) {
            assertTrue(page.text().contains(text), page.text());
        }
    }

    @Test
    void a_fields_own_name_loses_them_too() {
        var said = platform.project(project, 1, "complete", Map.of("parameters", Map.of("own@field", "value")));
        accepted(Platform.json(said).replace("@", "\\u0000\\n"));
        assertEquals(200, Visitor.signedIn(ada).get("/projects/" + project).status());
    }

    @Test
    void a_contradiction_with_such_characters_is_kept_too() {
        var event = platform.project(project, 1, "error", Map.of("name", "first"));
        accepted(Platform.json(event));
        var other = platform.project(project, 1, "error", Map.of("name", "😀".repeat(600) + "@"));
        other.put("id", event.get("id"));
        accepted(Platform.json(other).replace("@", "\\ud800\\u0000"));
        assertEquals("UNKNOWN", refund());
    }

    @Test
    void long_texts_are_kept_whole_up_to_20_000_characters() {
        var name = "n".repeat(19_999) + "!";
        var prompt = "p".repeat(19_999) + "!!";
        platform.add(platform.project(
                        project,
                        1,
                        "error",
                        Map.of(
                                "name", name,
                                "parameters", Map.of("prompt", prompt),
                                "error", Map.of("message", "m".repeat(30_000)))))
                .tell();
        var visitor = Visitor.signedIn(ada);
        var page = visitor.get("/projects/" + project);
        assertEquals(200, page.status());
        assertEquals(name, page.page().select("h1").text());
        assertTrue(page.body().contains("p".repeat(19_999) + "!"));
        assertFalse(page.body().contains("p".repeat(19_999) + "!!"));
        assertFalse(page.body().contains("m".repeat(20_001)));
        assertEquals(200, visitor.get("/projects").status());
    }

    @Test
    void the_largest_credits_are_kept_to_the_last_one() {
        platform.grant(LARGEST).charge(project, LARGEST).grant(LARGEST).tell();
        platform.says(project, 1, "complete").tell();
        var page = Visitor.signedIn(ada).get("/projects/" + project);
        assertEquals(
                String.valueOf(LARGEST),
                page.page().select("[data-balance]").first().attr("data-balance"));
        assertTrue(page.text().contains("the 1,000,000,000,000,000 credits were used"), page.text());
    }

    @Test
    void a_balance_may_be_zero_or_below() {
        var visitor = Visitor.signedIn(ada);
        platform.grant(10).charge(project, 10).tell();
        assertEquals("0", balance(visitor));
        platform.charge(project, 5).tell();
        assertEquals("-5", balance(visitor));
    }

    @Test
    void a_first_line_far_away_waits_and_the_balance_is_not_known() {
        platform.add(platform.credits(LARGEST, "grant", 1, 1, null));
        assertEquals(1, platform.tell().path("waiting").asInt());
        var page = Visitor.signedIn(ada).get("/credits");
        assertTrue(page.page().select("[data-balance]").isEmpty());
        assertTrue(page.text().contains("isn’t known here"), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e-400", "1E+30000", "0.1e5", "123456789012345678901234567890", "-0", "5.0"})
    void numbers_of_any_size_in_parameters_do_no_harm(String number) {
        var event = Platform.json(platform.project(
                        project, 1, "complete", Map.of("parameters", Map.of("seconds", "@", "sources", new Object[] {
                            Map.of("width", "@", "bytes", "@")
                        }))))
                .replace("\"@\"", number);
        accepted(event);
        assertEquals("NOT_DUE", refund());
    }

    @Test
    void deep_parameters_are_kept_and_shown() {
        for (var depth : new int[] {100, 500, 900}) {
            var id = Platform.projectId();
            var event = Platform.json(platform.project(id, 1, "complete", Map.of("parameters", Map.of("deep", "@"))))
                    .replace("\"@\"", "[".repeat(depth) + "7" + "]".repeat(depth));
            accepted(event);
            assertEquals(200, Visitor.signedIn(ada).get("/projects/" + id).status(), "depth " + depth);
        }
    }

    private String refund() {
        var page = Visitor.signedIn(ada).get("/projects/" + project);
        assertEquals(200, page.status(), page.text());
        return page.page().select("[data-refund]").attr("data-refund");
    }

    private static String balance(Visitor visitor) {
        return visitor.get("/credits").page().select("[data-balance]").first().attr("data-balance");
    }

    private static void accepted(String body) {
        var answer = Platform.send(body);
        assertEquals(202, answer.statusCode(), answer.body());
    }
}
