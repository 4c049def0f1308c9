package ai.magichour.helpcenter.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a customer answers, changes and says of how it ended is kept, theirs, and changes what they read. */
@QuarkusTest
class ProgressPagesTest {

    private static final String SMALL = """
            {"mode": "all-faces", "seconds": 4,
             "sources": [{"role": "image", "format": "jpg", "width": 640, "height": 480, "faceWidth": 212},
                         {"role": "video", "format": "mp4", "width": 1280, "height": 720, "seconds": 4}]}""";

    private final Patient ada = Patient.completed("video FACE_SWAP", SMALL);

    @Test
    void an_answer_changes_the_verdict_and_is_kept() {
        assertEquals("UNKNOWN", ada.finding("look-face").attr("data-verdict"));
        var answer = ada.sends(Map.of("answer-face", "no"));
        assertEquals(303, answer.status());
        assertTrue(answer.location().endsWith(ada.address() + "?saved=yes"), answer.location());
        var page = ada.visitor().get(answer.location()).page();
        assertEquals(
                "Saved. Your answers are in the result below.",
                page.select(".notice").text());
        var finding = page.getElementById("look-face");
        assertEquals("LIKELY", finding.attr("data-verdict"));
        assertTrue(finding.text().contains("You said no"), finding.text());
        assertEquals("no", finding.select("input[checked]").attr("value"));

        ada.sends(Map.of("answer-face", "yes"));
        assertEquals("FINE", ada.finding("look-face").attr("data-verdict"));
        ada.sends(Map.of("answer-face", "unsure"));
        assertEquals("UNKNOWN", ada.finding("look-face").attr("data-verdict"));
    }

    @Test
    void an_answer_that_a_form_does_not_hold_stays() {
        ada.sends(Map.of("answer-face", "yes"));
        ada.sends(Map.of("answer-steady", "yes"));
        assertEquals("FINE", ada.finding("look-face").attr("data-verdict"));
        assertEquals("FINE", ada.finding("look-steady").attr("data-verdict"));
    }

    @Test
    void what_was_changed_is_ticked_until_it_is_unticked() {
        assertFalse(ada.finding("face-size-1").select("input[name=tick]").hasAttr("checked"));
        ada.sends(Map.of("tick", "face-size-1"));
        assertTrue(ada.finding("face-size-1").select("input[name=tick]").hasAttr("checked"));
        assertTrue(ada.open().text().contains("1 of "), ada.open().text());
        ada.sends(Map.of());
        assertFalse(ada.finding("face-size-1").select("input[name=tick]").hasAttr("checked"));
    }

    @Test
    void solved_is_said_once_with_its_time() {
        var answer = ada.sends(Map.of("outcome", "solved", "tick", "face-size-1"));
        assertEquals(303, answer.status());
        var page = ada.visitor().get(answer.location()).page();
        assertTrue(page.select(".notice[data-tone=done]").text().startsWith("You said at "), page.text());
        assertTrue(page.getElementById("face-size-1").select("input[name=tick]").hasAttr("checked"));
    }

    @Test
    void needing_help_leads_to_help_with_the_project_filled_in() {
        var answer = ada.sends(Map.of("outcome", "help", "answer-face", "yes"));
        assertEquals(303, answer.status());
        assertTrue(
                answer.location()
                        .endsWith("/tickets/new?project=" + ada.project + "&write=yes&concern=not-what-i-hoped"),
                answer.location());
        assertEquals(200, ada.visitor().get(answer.location()).status());
        var page = ada.open().page();
        assertTrue(page.select(".notice .button").attr("href").contains(ada.project), page.text());
        assertEquals("FINE", ada.finding("look-face").attr("data-verdict"));
        ada.sends(Map.of("outcome", "solved"));
        assertTrue(ada.open().page().select(".notice .button").isEmpty());
    }

    @Test
    void sending_twice_keeps_one() {
        for (var i = 0; i < 3; i++) {
            assertEquals(
                    303,
                    ada.sends(Map.of("outcome", "solved", "answer-face", "yes")).status());
        }
        assertEquals(1, ada.open().page().select(".notice[data-tone=done]").size());
    }

    @Test
    void an_answer_that_is_none_of_the_choices_is_refused_and_nothing_is_kept() {
        var answer = ada.sends(
                Map.of("answer-face", "maybe", "answer-steady", "no", "tick", "face-size-1", "outcome", "solved"));
        assertEquals(422, answer.status());
        var page = answer.page();
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertEquals("#answer-face", page.select(".errors a").attr("href"));
        assertEquals("Choose one of the answers.", page.select("#face-error").text());
        assertTrue(page.getElementById("face-size-1").select("input[name=tick]").hasAttr("checked"));
        assertEquals("no", page.select("#answer-steady input[checked]").attr("value"));
        var after = ada.open().page();
        assertNull(after.selectFirst(".notice, input[checked]"));
        assertEquals(422, ada.sends(Map.of("outcome", "vanished")).status());
    }

    @Test
    void markup_and_what_nobody_asked_for_change_nothing() {
        var markup = "\"><script>alert(1)</script>";
        assertEquals(
                303,
                ada.sends(Map.of(
                                "tick",
                                markup,
                                "answer-" + markup,
                                "yes",
                                "answer-plan",
                                "gold",
                                "customerId",
                                "x",
                                "at",
                                "y"))
                        .status());
        assertTrue(ada.open().page().select("main script:not([src])").isEmpty());
        assertEquals(422, ada.sends(Map.of("answer-face", markup)).status());
    }

    @Test
    void an_answer_is_its_customers_alone() {
        ada.sends(Map.of("answer-face", "no", "outcome", "solved"));
        var sam = Visitor.signedIn(Visitor.named("sam"));
        assertEquals(404, sam.get(ada.address()).status());
        var other = Patient.completed("video FACE_SWAP", SMALL);
        assertEquals("UNKNOWN", other.finding("look-face").attr("data-verdict"));
        assertNull(other.open().page().selectFirst(".notice"));
    }

    @Test
    void the_platform_may_change_its_word_and_the_answers_stay() {
        ada.sends(Map.of("answer-face", "yes", "tick", "face-size-1"));
        ada.platform
                .add(ada.platform.project(
                        ada.project,
                        2,
                        "complete",
                        Map.of("media", "video", "type", "FACE_SWAP", "parameters", Map.of("seconds", 5))))
                .tell();
        assertEquals("FINE", ada.finding("look-face").attr("data-verdict"));
        assertEquals("UNKNOWN", ada.finding("face-size-1").attr("data-verdict"));
    }
}
