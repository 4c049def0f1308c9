package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not yours, not there, malformed and not allowed: one answer, so that nobody learns what another has. */
@QuarkusTest
class RefusalsTest {

    private final String ada = Visitor.named("ada");
    private final String sam = Visitor.named("sam");

    @Test
    void failure_13_not_yours_not_there_and_malformed_are_the_same_page() {
        var adas = Platform.projectId();
        new Platform(ada)
                .grant(400)
                .charge(adas, 95)
                .fails(adas, 1, "no_source_face")
                .tell();
        new Platform(sam).grant(10).tell();
        var visitor = Visitor.signedIn(sam);
        var refused = List.of(
                "GET /projects/" + adas,
                "GET /projects/" + adas + "/live",
                "GET /projects/" + Platform.projectId(),
                "GET /projects/" + Platform.projectId() + "/live",
                "GET /projects/x",
                "GET /projects/" + "x".repeat(5_000),
                "GET /projects/%27%20or%201%3D1",
                "GET /projects/%0a",
                "GET /projects/%F0%9F%99%82",
                "GET /projects/%ff",
                "GET /projects/" + adas + "/nothing",
                "GET /nothing",
                "GET /desk",
                "GET /desk/tickets/HC-7F3K-22",
                "GET /tickets/HC-7F3K-22/files/1",
                "GET /articles/no-such-article",
                "GET /articles/failed-or-completed/nothing",
                "GET /q/health",
                "GET /q/metrics",
                "GET /q/openapi",
                "GET /platform/events",
                "GET /articles/failed-or-completed/feedback",
                "POST /projects/" + adas,
                "POST /projects",
                "PUT /projects/" + adas,
                "DELETE /projects/" + adas,
                "DELETE /credits",
                "PATCH /nothing",
                "POST /articles/no-such-article/feedback");
        assertAllTheSame(visitor, "en", refused);
        assertAllTheSame(visitor, "de", refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects;x",
                "/projects/..;/credits",
                "/projects/a%2fb",
                "/projects/a%2Fb",
                "/projects/a%5cb",
                "/projects/a%5Cb",
                "/projects/a%3bb",
                "/projects/a%00",
                "//projects",
                "/projects//x",
                "/articles//..%2fprojects",
                "//elsewhere.example/",
                "http://elsewhere.example/projects"
            })
    void a_raw_path_with_tricks_in_it_is_not_read(String path) throws Exception {
        var answer = Wire.ask("GET " + path + " HTTP/1.1", "Host: localhost:8081");
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("<h1>We can’t read this address</h1>"), answer.body());
        assertFalse(answer.body().contains("elsewhere"), answer.body());
    }

    @Test
    void a_raw_path_with_a_backslash_is_not_read() throws Exception {
        var answer = Wire.ask("GET /projects/a\\b HTTP/1.1", "Host: localhost:8081");
        assertEquals(400, answer.status());
        assertEquals("", answer.body());
    }

    @Test
    void an_address_may_have_in_its_query_what_its_path_may_not() {
        assertEquals(200, Visitor.stranger().get("/articles?q=a%2fb%5c%3b;//").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: elsewhere.example",
                "Host: localhost.elsewhere.example",
                "Host: localhost@elsewhere.example",
                "Host: elsewhere.example:8081",
                "Host:",
                "X-Forwarded-Host: localhost"
            })
    void a_host_that_is_not_ours_is_refused(String header) throws Exception {
        for (var path : List.of("/", "/projects", "/assets/x", "/platform/events", "/nothing")) {
            var answer = Wire.ask("GET " + path + " HTTP/1.1", header);
            assertEquals(400, answer.status(), path);
            assertFalse(answer.body().contains("elsewhere"), answer.body());
        }
    }

    @Test
    void failure_04_what_a_proxy_might_say_is_not_believed_from_anybody() throws Exception {
        var answer = Wire.ask(
                "GET /projects HTTP/1.1",
                "Host: localhost:8081",
                "X-Forwarded-Host: elsewhere.example",
                "X-Forwarded-Proto: https",
                "Forwarded: host=elsewhere.example",
                "X-Forwarded-User: ada",
                "Remote-User: ada");
        assertEquals(302, answer.status());
        assertFalse(answer.headers().get("location").contains("elsewhere"), answer.toString());
    }

    @Test
    void failure_16_what_operators_look_at_is_on_a_port_of_its_own() throws Exception {
        var operators = URI.create("http://localhost:9001/q/");
        var client = Visitor.stranger().client();
        for (var page : List.of("health", "metrics")) {
            var there =
                    client.send(HttpRequest.newBuilder(operators.resolve(page)).build(), BodyHandlers.ofString());
            assertEquals(200, there.statusCode(), page);
        }
        for (var path : List.of("/projects", "/articles", "/platform/events", "/credits.csv")) {
            var there =
                    client.send(HttpRequest.newBuilder(operators.resolve(path)).build(), BodyHandlers.ofString());
            assertEquals(404, there.statusCode(), path);
        }
    }

    /** The page's header has a time in it, so a round during which a minute went by is made again. */
    private static void assertAllTheSame(Visitor visitor, String language, List<String> requests) {
        visitor.reading(language);
        for (var rounds = 3; rounds > 0; rounds--) {
            var before = visitor.get("/nothing-at-all").body();
            var answers = new LinkedHashMap<String, String>();
            for (var request : requests) {
                answers.put(request, ask(visitor, language, request));
            }
            if (before.equals(visitor.get("/nothing-at-all").body())) {
                assertEquals(
                        Map.of(),
                        answers.entrySet().stream()
                                .filter(answer -> !answer.getValue().equals("404 " + before))
                                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
                return;
            }
        }
        throw new AssertionError("A minute went by in each of three rounds");
    }

    private static String ask(Visitor visitor, String language, String request) {
        var parts = request.split(" ");
        try {
            var answer = visitor.client()
                    .send(
                            HttpRequest.newBuilder(Visitor.address(parts[1]))
                                    .header("Origin", Visitor.SITE)
                                    .header("Accept-Language", language)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .method(parts[0], BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (java.io.IOException | InterruptedException broken) {
            throw new AssertionError(request, broken);
        }
    }
}
