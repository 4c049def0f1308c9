package ai.magichour.helpcenter.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Multipart;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever anybody typed or the platform said is text: on every page of a ticket, and in the letters about it. */
@QuarkusTest
class MarkupPagesTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    @Test
    void failure_05_nothing_that_was_typed_or_told_is_markup() {
        var name = Visitor.named("ada");
        var platform = new Platform(name).at(Instant.now().minusSeconds(3_600));
        var project = Platform.projectId();
        platform.grant(400)
                .charge(project, 95)
                .add(platform.project(
                        project,
                        1,
                        "error",
                        Map.of(
                                "name",
                                MARKUP,
                                "type",
                                MARKUP,
                                "error",
                                Map.of("code", MARKUP, "message", MARKUP),
                                "parameters",
                                Map.of("prompt", MARKUP, MARKUP, MARKUP))))
                .tell();
        var asking = Asking.of(name, platform, project);
        var form = new Multipart();
        asking.form("/tickets/new?project=" + project, Map.of("expected", MARKUP, "wrong", MARKUP))
                .forEach(form::text);
        form.file("files", MARKUP + ".txt", "text/html", MARKUP.getBytes(StandardCharsets.UTF_8));
        var check =
                asking.visitor.get(form.post(asking.visitor, "/tickets/check").location());
        assertClean(check);
        var ticket = "/tickets/" + Asking.number(asking.send(check));
        assertClean(asking.visitor.get("/tickets"));
        assertClean(asking.visitor.get(ticket));
        assertClean(asking.visitor.get(ticket + "/confirmation"));
        assertClean(asking.visitor.get("/tickets/new?project=" + project));
        assertClean(asking.visitor.get("/tickets/new?find=" + "%3Cscript%3Ealert(2)%3C%2Fscript%3E"));
        var reply = Asking.fields(asking.visitor.get(ticket), Map.of("text", MARKUP + "x".repeat(4_000)));
        assertClean(asking.visitor.post(ticket + "/replies", reply));
    }

    @Test
    void failure_10_a_letter_holds_no_markup_and_its_subject_nothing_that_was_typed() {
        var ada = Asking.overdue();
        var number = ada.ticket(MARKUP);
        var letters = QuarkusTransaction.requiringNew().call(() -> Parcel.<Parcel>list("key", number));
        assertEquals(1, letters.size());
        var letter = letters.get(0).payload;
        assertFalse(letter.get("html").asText().contains("<script>"));
        assertTrue(letter.get("html").asText().contains("&lt;script&gt;"));
        assertTrue(letter.get("text").asText().contains(MARKUP));
        assertEquals(
                "We have your message (" + number + ")", letter.get("subject").asText());
    }

    private static void assertClean(Visitor.Answer answer) {
        assertTrue(answer.body().contains("&lt;img") || answer.body().contains("&lt;script"), answer.text());
        assertFalse(answer.body().contains("<img src=x"), answer.body());
        assertFalse(answer.body().contains("<script>"), answer.body());
    }
}
