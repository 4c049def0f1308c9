package ai.magichour.helpcenter.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a customer reads on a project's checklist. */
@QuarkusTest
class ChecklistPagesTest {

    private static final List<String> HEADINGS = List.of(
            "1. Source quality",
            "2. Prompt clarity",
            "3. Model choice",
            "4. Duration",
            "5. Tool selection",
            "6. Input compatibility");

    private static final String SMALL = """
            {"model": "ltx-2.3", "resolution": "720p", "seconds": 5, "prompt": "A woman with red hair",
             "sources": [{"role": "image", "format": "png", "bytes": 812344, "width": 640, "height": 480}]}""";

    static Stream<Tool> tools() {
        return Catalogue.load().tools().stream();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void every_tool_has_a_checklist_with_six_headings(Tool tool) {
        for (var parameters : List.of("{}", SMALL)) {
            var page = Patient.completed(tool.media() + " " + tool.type(), parameters)
                    .open();
            assertEquals(200, page.status());
            assertEquals(
                    HEADINGS,
                    page.page().select("section[aria-labelledby^=heading] > h2").eachText());
            assertFalse(page.text().contains("null"), page.text());
            assertTrue(page.text().contains(tool.goodFor()), tool.slug());
            assertTrue(page.page().select("[data-verdict]").size() > 0);
        }
    }

    @Test
    void the_measured_value_stands_beside_what_is_needed_and_what_to_change() {
        var patient = Patient.completed("video IMAGE_TO_VIDEO", SMALL);
        var page = patient.open();
        var finding = page.page().getElementById("source-size-1");
        assertEquals("LIKELY", finding.attr("data-verdict"));
        assertTrue(finding.text().contains("Likely the cause"), finding.text());
        assertEquals(
                List.of("640 × 480 px", "at least 720 px on the shorter side"),
                finding.select("dd").eachText());
        assertEquals(
                "Use a picture of at least 720 px on its shorter side.",
                finding.select("[data-copy]").text());
        assertEquals(
                "https://magichour.ai/create/image-to-video",
                finding.select("a").attr("href"));
        assertEquals(
                "Most likely: size of the picture. Yours is 640 × 480 px, and it needs at least 720 px on the shorter side.",
                page.page().select(".hero").text());
    }

    @Test
    void the_most_likely_stands_on_top_and_leads_to_where_it_is_explained() {
        var page = Patient.completed("video IMAGE_TO_VIDEO", SMALL).open().page();
        var top = page.select(".likely li");
        assertEquals("#source-size-1", top.get(0).select("a").attr("href"));
        assertTrue(top.get(0).text().contains("640 × 480 px · needed: at least 720 px"), top.text());
        assertEquals("#prompt-motion", top.get(1).select("a").attr("href"));
        assertTrue(top.size() <= 3);
        top.select("a")
                .eachAttr("href")
                .forEach(href -> assertEquals(1, page.select(href).size(), href));
    }

    @Test
    void of_a_failure_the_platforms_word_leads() {
        var parameters = """
                {"seconds": 4, "sources": [{"role": "image", "format": "jpg", "width": 640, "height": 480, "faceWidth": 212}]}""";
        var page = Patient.failed("video FACE_SWAP", parameters, "no_source_face")
                .open()
                .page();
        assertEquals(
                "It failed because no face was found in your source image.",
                page.select(".hero").text());
        var lead = page.getElementById("error");
        assertEquals(0, page.select("[data-verdict]").indexOf(lead));
        assertTrue(lead.text().contains("What the platform said"), lead.text());
        assertTrue(lead.select("[data-copy]").text().contains("at least 512 × 512 px"), lead.text());
        assertEquals("#face-size-1", page.select(".likely a").get(0).attr("href"));
    }

    @Test
    void a_code_without_words_shows_the_platforms_own() {
        var page = Patient.failed("video FACE_SWAP", "{}", "gpu_on_fire").open().page();
        assertEquals(
                "The platform’s own words: “Words of its own”",
                page.select(".hero").text());
        assertEquals("UNKNOWN", page.getElementById("error").attr("data-verdict"));
    }

    @Test
    void a_tool_that_is_not_listed_is_called_so_under_every_heading() {
        var page = Patient.completed("video NEW_TOOL", SMALL).open();
        assertEquals(200, page.status());
        assertEquals(
                HEADINGS,
                page.page().select("section[aria-labelledby^=heading] > h2").eachText());
        assertEquals(1, page.page().select("[data-verdict]").size());
        assertTrue(page.text().contains("This tool isn’t in our list"), page.text());
        assertNull(page.page().selectFirst("input[name=tick], input[type=radio]"));
        assertEquals(2, page.page().select("button[name=outcome]").size());
    }

    @Test
    void nothing_told_is_nothing_fine() {
        var patient = Patient.completed("video TEXT_TO_VIDEO", "{}");
        assertEquals(0, patient.open().page().select("[data-verdict=FINE]").size());
        assertEquals(
                "Nothing that we can measure stands out. What you see and hear may tell more.",
                patient.open().page().select(".hero").text());
    }

    @Test
    void the_two_ways_out_look_alike() {
        var buttons = Patient.completed("image QR_CODE", "{}").open().page().select("button[name=outcome]");
        assertEquals(List.of("This solved it", "I still need help"), buttons.eachText());
        assertEquals(buttons.get(0).className(), buttons.get(1).className());
        assertEquals(buttons.get(0).parent(), buttons.get(1).parent());
    }

    @Test
    void a_question_is_asked_once() {
        var parameters = "{\"mode\": \"pro\", \"sources\": [{\"role\": \"video\", \"bytes\": 300000000}]}";
        var page = Patient.failed("video LIP_SYNC", parameters, "invalid_parameters")
                .open()
                .page();
        assertEquals(1, page.select("#answer-plan").size());
        assertEquals(
                List.of("Free", "Creator", "Pro", "Business", "I’m not sure"),
                page.select("#answer-plan label").eachText());
        assertEquals("UNKNOWN", page.getElementById("mode-plan").attr("data-verdict"));
        assertEquals("UNKNOWN", page.getElementById("file-size-1").attr("data-verdict"));
    }

    @Test
    void anothers_and_none_are_the_same_page() {
        var patient = Patient.completed("video LIP_SYNC", "{}");
        var sam = Visitor.signedIn(Visitor.named("sam"));
        var others = sam.get(patient.address());
        var none = sam.get("/projects/" + Platform.projectId() + "/checklist");
        assertEquals(404, others.status());
        assertEquals(none.body(), others.body());
        assertEquals(
                404, sam.post(patient.address(), Map.of("outcome", "solved")).status());
        assertEquals(404, sam.get("/projects/nothing/checklist").status());
        assertTrue(patient.open().page().select(".notice[data-tone=done]").isEmpty());
    }

    @Test
    void a_deleted_project_has_a_checklist_that_can_tell_nothing() {
        var patient = new Patient();
        patient.platform
                .add(patient.platform.project(
                        patient.project,
                        1,
                        "complete",
                        Map.of("deletedAt", "2026-09-01T00:00:00Z", "parameters", Map.of("seconds", 4))))
                .tell();
        assertEquals(0, patient.open().page().select("[data-verdict=FINE]").size());
    }

    @Test
    void a_project_leads_to_its_checklist() {
        var completed = Patient.completed("video IMAGE_TO_VIDEO", SMALL);
        var step =
                completed.visitor().get("/projects/" + completed.project).page().select(".verdict .button");
        assertEquals("Improve the result", step.text());
        assertEquals(completed.address(), step.attr("href"));
        var failed = Patient.failed("video FACE_SWAP", "{}", "no_source_face");
        var second = failed.visitor()
                .get("/projects/" + failed.project)
                .page()
                .select(".verdict .steps a")
                .last();
        assertEquals("Check what you sent", second.text());
        assertEquals(failed.address(), second.attr("href"));
        assertNotNull(failed.finding("face-size-1"));
    }
}
