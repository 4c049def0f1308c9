package ai.magichour.helpcenter.tickets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Size;
import ai.magichour.helpcenter.tickets.files.content.Type;
import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The field that files are chosen in, and what it says of those that weren't taken. */
@QuarkusTest
class FieldTest {

    @Inject
    Engine engine;

    @Test
    void each_reason_has_its_own_sentence_which_names_the_file() {
        var rejected = Arrays.stream(Reason.values())
                .map(reason -> new Rejection("a <b>.png", reason, new Size(9_000, 8_000)))
                .toList();
        var page = render(rejected);
        var sentences = page.select(".error").eachText();
        assertEquals(Reason.values().length, new HashSet<>(sentences).size());
        sentences.forEach(sentence -> assertTrue(sentence.contains("“a <b>.png”"), sentence));
        assertTrue(sentences.toString().contains("is 9000 × 8000 pixels"), sentences.toString());
        assertEquals(0, page.select("b").size());
    }

    @Test
    void the_field_is_described_by_its_hint_and_by_what_went_wrong() {
        var field = render(List.of(new Rejection("a.png", Reason.EMPTY), new Rejection("b.png", Reason.TOO_LARGE)))
                .selectFirst("input");
        assertEquals("true", field.attr("aria-invalid"));
        for (var id : field.attr("aria-describedby").split(" ")) {
            assertEquals(1, field.ownerDocument().select("#" + id).size(), id);
        }
        assertFalse(render(List.of()).selectFirst("input").hasAttr("aria-invalid"));
    }

    @Test
    void the_browser_is_told_the_same_limits() {
        var field = render(List.of()).selectFirst("input");
        assertEquals("" + Uploads.MOST_FILES, field.attr("data-most-files"));
        assertEquals("" + Uploads.MOST_BYTES, field.attr("data-most-bytes"));
        assertEquals(
                Arrays.stream(Type.values())
                        .map(type -> type.media().replaceFirst(";.*", ""))
                        .collect(Collectors.toSet()),
                new HashSet<>(List.of(field.attr("accept").split(","))));
    }

    private Document render(List<Rejection> rejected) {
        return Jsoup.parse(engine.getTemplate("tickets/files-field")
                .data("attached", List.of(), "rejected", rejected, "removable", false)
                .render());
    }
}
