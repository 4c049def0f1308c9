package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When something breaks on our side: what a reader is told, and what the log must never be told. */
@QuarkusTest
class OurSideTest {

    private static final String PROMPT = "a prompt that nobody else should read";
    private static final String COMMENT = "a comment that nobody else should read";

    @Test
    void failure_18_the_page_says_nothing_of_the_inside_and_has_a_reference_that_is_in_the_log() {
        try (var log = LogBook.open()) {
            var answer = Visitor.stranger().get("/articles/breakage/code");
            assertEquals(500, answer.status());
            assertFalse(answer.body().contains(Breakage.INNER), answer.body());
            assertFalse(answer.body().contains("Exception"), answer.body());
            assertFalse(answer.body().contains("at ai.magichour"), answer.body());
            var reference = answer.page().select("code").text();
            assertTrue(reference.matches("[0-9a-f]{8}"), reference);
            assertTrue(log.text().contains("Reference " + reference), log.text());
            assertTrue(log.text().contains(Breakage.INNER), "the log says why");
        }
    }

    @Test
    void failure_18_a_row_that_the_database_refuses_is_not_in_the_log() {
        try (var log = LogBook.open()) {
            var answer = Visitor.stranger().get("/articles/breakage/row?text=" + COMMENT.replace(' ', '+'));
            assertEquals(500, answer.status());
            assertFalse(answer.body().contains(COMMENT), answer.body());
            assertTrue(log.text().contains("article_feedback"), log.text());
            assertFalse(log.text().contains(COMMENT), log.text());
        }
    }

    @Test
    void failure_18_secrets_and_private_words_are_not_in_the_log() {
        var ada = Visitor.named("ada");
        var platform = new Platform(ada);
        var project = Platform.projectId();
        try (var log = LogBook.open()) {
            platform.grant(400)
                    .charge(project, 95)
                    .add(platform.project(
                            project,
                            1,
                            "error",
                            Map.of(
                                    "parameters",
                                    Map.of("prompt", PROMPT),
                                    "error",
                                    Map.of("code", "odd", "message", PROMPT))))
                    .tell();
            assertEquals(
                    400,
                    Platform.send("[{\"id\":\"x\",\"type\":\"project\",\"at\":\"" + PROMPT + "\"}]")
                            .statusCode());
            assertEquals(400, Platform.send("{\"id\": " + PROMPT).statusCode());
            var now = String.valueOf(Instant.now().getEpochSecond());
            assertEquals(401, Platform.send("[]", now, Platform.SECRET).statusCode());
            var visitor = Visitor.signedIn(ada);
            visitor.get("/projects/" + project);
            visitor.get("/projects?q=" + PROMPT.replace(' ', '+'));
            visitor.post("/articles/better-results/feedback", Map.of("answer", "no", "comment", COMMENT));
            visitor.post("/articles/better-results/feedback", Map.of("comment", COMMENT));
            var cookies = visitor.cookies().getCookieStore().getCookies();
            assertFalse(cookies.isEmpty());
            var signedOut = visitor.post("/sign-out", Map.of()).location();
            visitor.copy().get("/projects");
            for (var secret : List.of(PROMPT, COMMENT, Platform.SECRET, "code_verifier")) {
                assertFalse(log.text().contains(secret), secret);
            }
            cookies.forEach(cookie -> assertFalse(log.text().contains(cookie.getValue()), cookie.getName()));
            assertFalse(log.text().contains(signedOut), "the address that signs out has the token in it");
        }
    }

    @Test
    void an_endpoint_that_forgot_to_say_who_may_use_it_is_for_nobody() {
        var nobody = Visitor.stranger().get("/articles/breakage/unannotated");
        var sam = Visitor.signedIn(Visitor.named("sam"), "support", "lead");
        assertFalse(nobody.body().contains(Breakage.INNER));
        assertTrue(List.of(302, 404).contains(nobody.status()), "" + nobody.status());
        assertEquals(404, sam.get("/articles/breakage/unannotated").status());
    }

    @Test
    void failure_13_a_role_that_somebody_lacks_is_not_spoken_of() {
        var sam = Visitor.signedIn(Visitor.named("sam"), "customer", "support");
        var lacked = sam.get("/articles/breakage/lead");
        assertEquals(404, lacked.status());
        assertEquals(sam.get("/nothing").body(), lacked.body());
        var lena = Visitor.signedIn(Visitor.named("lena"), "lead");
        assertEquals(Breakage.INNER, lena.get("/articles/breakage/lead").body());
        assertEquals(302, Visitor.stranger().get("/articles/breakage/lead").status());
    }
}
