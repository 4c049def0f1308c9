package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every answer tells a browser, whichever part of the application gave it. */
@QuarkusTest
class HeadersTest {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");

    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private final String ada = Visitor.named("ada");
    private final Visitor visitor = Visitor.signedIn(ada);
    private final Visitor stranger = Visitor.stranger();

    @Test
    void pages_say_it() {
        for (var path : List.of("/", "/articles", "/articles?q=credits", "/articles/better-results")) {
            assertGuarded(200, stranger.get(path));
        }
        for (var path : List.of("/", "/projects", "/credits", "/credits.csv")) {
            assertGuarded(200, visitor.get(path));
        }
    }

    @Test
    void redirects_say_it() {
        assertGuarded(302, stranger.get("/projects"));
        assertGuarded(303, visitor.get("/sign-in"));
        assertGuarded(303, stranger.post("/articles/better-results/feedback", Map.of("answer", "yes")));
        assertGuarded(303, visitor.post("/sign-out", Map.of()));
    }

    @Test
    void refusals_say_it() {
        assertGuarded(404, visitor.get("/nothing"));
        assertGuarded(404, stranger.get("/articles/nothing"));
        assertGuarded(404, visitor.get("/nothing/live"));
        assertGuarded(401, stranger.get("/credits/live"));
        assertGuarded(422, stranger.post("/articles/better-results/feedback", Map.of()));
        assertGuarded(403, stranger.post("/sign-out", Map.of(), "Origin", "http://elsewhere.example"));
        assertGuarded(500, stranger.get("/articles/breakage/code"));
    }

    @Test
    void the_feed_says_it() {
        assertGuarded(new Visitor.Answer(202, "", Platform.send("[]")));
        assertGuarded(new Visitor.Answer(400, "", Platform.send("nothing")));
        assertGuarded(new Visitor.Answer(401, "", Platform.send("[]", null, null)));
        assertGuarded(413, stranger.post("/platform/events", Map.of("a", "a".repeat(1 << 20))));
    }

    @Test
    void streams_say_it() throws Exception {
        try (var watching = Watching.at("/credits/live", visitor)) {
            assertEquals(200, watching.status());
            assertGuarded(watching.response().headers());
            assertEquals(
                    "no-store",
                    watching.response().headers().firstValue("Cache-Control").orElse(null));
        }
    }

    @Test
    void addresses_that_can_not_be_read_say_it() throws Exception {
        for (var start : List.of("GET /a//b HTTP/1.1", "GET /a;b HTTP/1.1")) {
            var answer = Wire.ask(start, "Host: localhost:8081");
            assertEquals(400, answer.status());
            EVERYWHERE.forEach(
                    (name, value) -> assertEquals(value, answer.headers().get(name.toLowerCase()), name));
            POLICY.forEach(rule ->
                    assertTrue(answer.headers().get("content-security-policy").contains(rule), rule));
        }
    }

    @Test
    void style_and_script_say_it_and_may_be_kept() {
        var page = stranger.get("/").page();
        var files = page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href");
        files.addAll(page.select("script").eachAttr("src"));
        assertTrue(files.size() >= 4, files.toString());
        for (var file : files) {
            var answer = stranger.get(file);
            assertEquals(200, answer.status(), file);
            assertGuarded(answer.response().headers());
            assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
        }
        var missing = stranger.get("/assets/nothing.css");
        assertGuarded(404, missing);
    }

    @Test
    void forms_may_be_sent_to_us_and_to_the_provider_only() {
        var policy = stranger.get("/").header("Content-Security-Policy");
        var provider = java.net.URI.create(stranger.get("/projects").location());
        assertTrue(policy.contains("form-action 'self' http://" + provider.getAuthority() + ";"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("*") || policy.contains("data:"), policy);
    }

    @Test
    void nobody_is_told_what_the_server_is_made_of() {
        for (var answer : List.of(stranger.get("/"), stranger.get("/articles/breakage/code"))) {
            assertEquals(null, answer.header("Server"));
            assertEquals(null, answer.header("X-Powered-By"));
        }
    }

    private static void assertGuarded(int status, Visitor.Answer answer) {
        assertEquals(status, answer.status());
        assertGuarded(answer);
    }

    private static void assertGuarded(Visitor.Answer answer) {
        assertEquals(answer.status(), answer.response().statusCode());
        assertGuarded(answer.response().headers());
        assertEquals(List.of("no-store"), answer.response().headers().allValues("Cache-Control"));
    }

    private static void assertGuarded(HttpHeaders headers) {
        EVERYWHERE.forEach((name, value) -> assertEquals(List.of(value), headers.allValues(name), name));
        var policies = headers.allValues("Content-Security-Policy");
        assertEquals(1, policies.size());
        POLICY.forEach(rule -> assertTrue(policies.get(0).contains(rule), rule));
    }
}
