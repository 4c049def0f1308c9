package ai.magichour.helpcenter.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A frozen result reads to support as it read to its customer. */
@QuarkusTest
class SnapshotPagesTest {

    private static final String SMALL = """
            {"mode": "all-faces", "seconds": 14,
             "sources": [{"role": "image", "format": "jpg", "width": 640, "height": 480, "faceWidth": 212},
                         {"role": "video", "format": "mp4", "width": 1280, "height": 720, "seconds": 14}]}""";

    private final Formats formats = new Formats(ZoneOffset.UTC, Locale.ENGLISH, Instant.now());
    private final Patient ada = Patient.failed("video FACE_SWAP", SMALL, "no_source_face");

    @Inject
    Checklist checklist;

    @Test
    void there_is_none_of_a_checklist_that_was_never_opened() {
        assertTrue(snapshot(ada).isEmpty());
        ada.open();
        assertTrue(snapshot(ada).isPresent());
    }

    @Test
    void it_reads_as_the_page_does() throws IOException {
        ada.sends(Map.of("answer-face", "no", "answer-steady", "yes", "tick", "face-size-1", "outcome", "help"));
        var page = ada.open().page();
        var stored = new ObjectMapper().readTree(snapshot(ada).orElseThrow().toString());
        var result = Result.read(stored);
        var shown = Jsoup.parse(Templates.result(result, formats).render());
        assertEquals(page.select(".hero").text(), shown.select(".hero").text());
        for (var part : new String[] {".finding > :is(h2, h3, h4)", ".measure", "[data-copy]", ".findings"}) {
            assertEquals(page.select(part).size(), shown.select(part).size(), part);
        }
        for (var part : new String[] {".finding > :is(h2, h3, h4)", ".measure", "[data-copy]"}) {
            assertEquals(page.select(part).eachText(), shown.select(part).eachText(), part);
        }
        var text = shown.text();
        assertTrue(text.contains("Asked: Does the face look at the camera") && text.contains("Answered: No."), text);
        assertTrue(text.contains("“I changed this”") && text.contains("“I still need help”"), text);
        assertEquals(0, shown.select("input, button, form, textarea").size());
        assertEquals("HELP", shown.select("[data-checklist]").attr("data-checklist"));
    }

    @Test
    void one_that_a_later_version_wrote_can_still_be_read() throws IOException {
        ada.open();
        var json = new ObjectMapper().readTree(snapshot(ada).orElseThrow().toString());
        ((com.fasterxml.jackson.databind.node.ObjectNode) json)
                .put("version", 9)
                .put("more", "than we know");
        var text = Templates.result(Result.read(json), formats).render();
        assertTrue(text.contains("no face was found in your source image"), text);
    }

    @Test
    void what_the_platform_wrote_stays_text_when_it_is_frozen() {
        var markup = "<script>alert(1)</script>";
        var sam = Patient.completed(
                "video TEXT_TO_VIDEO", "{\"prompt\": \"" + markup + "\", \"model\": \"" + markup + "\"}");
        sam.open();
        var html = Templates.result(Result.read(snapshot(sam).orElseThrow()), formats)
                .render();
        assertFalse(html.contains(markup), html);
        assertTrue(Jsoup.parse(html).text().contains(markup), html);
    }

    @Test
    void a_ticket_goes_with_what_the_checklist_found() {
        ada.sends(Map.of("answer-face", "no", "outcome", "help"));
        var form = ada.visitor()
                .get("/tickets/new?project=" + ada.project + "&write=yes")
                .page();
        assertEquals(1, form.select("[data-checklist=HELP]").size());
        assertTrue(form.select("[data-checklist]").text().contains("You said no"), form.text());
        var other = Patient.failed("video FACE_SWAP", SMALL, "no_source_face");
        var without = other.visitor()
                .get("/tickets/new?project=" + other.project + "&write=yes")
                .page();
        assertEquals(0, without.select("[data-checklist]").size());
    }

    private Optional<JsonNode> snapshot(Patient patient) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var customer = Customer.find("dev", patient.name);
            return checklist.snapshot(Project.of(customer.id, patient.project), formats);
        });
    }
}
