package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An unsafe request is taken from our own pages only, whatever cookie it brings. */
@QuarkusTest
class CrossSiteTest {

    private static final String FEEDBACK = "/articles/better-results/feedback";

    @Inject
    EntityManager database;

    private final Visitor ada = Visitor.signedIn(Visitor.named("ada"));
    private final String words = "words " + UUID.randomUUID();

    static Stream<List<String>> strangers() {
        return Stream.of(
                List.of("Origin", "http://elsewhere.example"),
                List.of("Origin", "http://localhost:8081.elsewhere.example"),
                List.of("Origin", "http://elsewhere.example", "Sec-Fetch-Site", "same-origin"),
                List.of("Origin", "http://localhost:9999"),
                List.of("Origin", "localhost:8081"),
                List.of("Origin", "null"),
                List.of("Origin", "x"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Sec-Fetch-Site", "none"),
                List.of("Referer", Visitor.SITE + "/projects"),
                List.of());
    }

    static Stream<List<String>> ours() {
        return Stream.of(
                List.of("Origin", Visitor.SITE),
                List.of("Origin", Visitor.SITE, "Sec-Fetch-Site", "same-origin"),
                List.of("Sec-Fetch-Site", "same-origin"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void failure_14_another_site_can_not_sign_anybody_out(List<String> headers) {
        var answer = ada.post("/sign-out", Map.of(), headers.toArray(String[]::new));
        assertEquals(403, answer.status());
        assertTrue(answer.text().contains("Nothing was changed."), answer.text());
        assertEquals(200, ada.get("/projects").status());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void failure_14_another_site_can_not_speak_for_anybody(List<String> headers) {
        assertEquals(
                403,
                ada.post(FEEDBACK, Map.of("answer", "no", "comment", words), headers.toArray(String[]::new))
                        .status());
        assertEquals(0, kept());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void our_own_pages_may_sign_out(List<String> headers) {
        assertEquals(
                303,
                ada.post("/sign-out", Map.of(), headers.toArray(String[]::new)).status());
        assertEquals(302, ada.get("/projects").status());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void our_own_pages_may_send_an_answer(List<String> headers) {
        assertEquals(
                303,
                ada.post(FEEDBACK, Map.of("answer", "no", "comment", words), headers.toArray(String[]::new))
                        .status());
        assertEquals(1, kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/platform/../sign-out", "/platform/%2e%2e/sign-out", "/./sign-out", "/platform/./events"})
    void failure_14_a_detour_through_the_feed_is_no_way_around(String path) throws Exception {
        var answer = Wire.ask("POST " + path + " HTTP/1.1", "Host: localhost:8081", "Content-Length: 0");
        assertEquals(path.endsWith("events") ? 401 : 403, answer.status());
    }

    @Test
    void failure_14_an_origin_without_a_word_in_it_is_refused() throws Exception {
        assertEquals(
                403,
                Wire.ask("POST /sign-out HTTP/1.1", "Host: localhost:8081", "Origin:", "Content-Length: 0")
                        .status());
    }

    private long kept() {
        return (Long)
                database.createNativeQuery("select count(*) from article_feedback where comment = :words", Long.class)
                        .setParameter("words", words)
                        .getSingleResult();
    }
}
