package ai.magichour.helpcenter.checklists.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.checklists.findings.Cases;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Spoken;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    @ParameterizedTest(name = "{0}, “{1}”, answered {2}: {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            video VIDEO_TO_VIDEO    | Add a dog to the street        | -            | tool-wish | WORTH_TRYING | VIDEO_EDITOR
            video IMAGE_TO_VIDEO    | She is talking to the camera   | -            | tool-wish | WORTH_TRYING | TALKING_PHOTO
            video VIDEO_EDITOR      | Replace the man with a robot   | -            | tool-wish | WORTH_TRYING | CHARACTER_REPLACE
            video VIDEO_EDITOR      | Make it in the style of a woodcut | -         | tool-wish | WORTH_TRYING | VIDEO_TO_VIDEO
            image AI_IMAGE_EDITOR   | Swap the face with mine        | -            | tool-wish | WORTH_TRYING | FACE_SWAP
            video VIDEO_TO_VIDEO    | Soft watercolour               | -            | tool-wish | none         | -
            video VIDEO_TO_VIDEO    | Füge einen Hund hinzu          | -            | tool-wish | none         | -
            video FACE_SWAP         | -                              | tool-fit=no  | tool-fit  | WORTH_TRYING | CHARACTER_REPLACE
            video FACE_SWAP         | -                              | tool-fit=yes | tool-fit  | FINE         | -
            video FACE_SWAP         | -                              | -            | tool-fit  | UNKNOWN      | -
            image PHOTO_COLORIZER   | -                              | tool-fit=no  | tool-fit  | WORTH_TRYING | -
            video NEW_TOOL          | -                              | tool-fit=no  | tool-fit  | none         | -
            """)
    void another_tool_may_be_made_for_it(
            String tool, String prompt, String answer, String id, String verdict, String other) {
        var parameters = prompt == null ? "{}" : "{\"prompt\": \"" + prompt + "\"}";
        var asked = Cases.of(tool, parameters).answering(answer);
        assertEquals(verdict, asked.verdict(id));
        Tool elsewhere = asked.finding(id) == null ? null : asked.finding(id).elsewhere();
        assertEquals(other, elsewhere == null ? null : elsewhere.type());
    }

    @Test
    void a_tool_that_is_not_listed_is_one_thing_that_we_can_not_tell() {
        var found = Cases.of("video NEW_TOOL", "{\"prompt\": \"A dog\", \"seconds\": 900}")
                .findings();
        assertEquals(1, found.size());
        assertEquals(Check.TOOL_KNOWN, found.get(0).check());
        assertEquals(Verdict.UNKNOWN, found.get(0).verdict());
    }

    @Test
    void the_likely_cause_stands_first_and_what_is_fine_last() {
        for (var tool : Cases.catalogue().tools()) {
            var found = Cases.of(tool.media() + " " + tool.type(), "{\"seconds\": 0, \"prompt\": \"A nice video\"}")
                    .answering("steady=no, speech=yes")
                    .findings();
            var verdicts = found.stream().map(Finding::verdict).toList();
            assertEquals(verdicts.stream().sorted().toList(), verdicts, tool.slug());
        }
    }

    @Test
    void what_the_error_code_speaks_for_stands_before_the_rest() {
        var parameters = """
                {"mode": "nothing of the kind", "seconds": 0,
                 "sources": [{"role": "image", "faceWidth": 20, "bytes": 90000000000}]}""";
        assertEquals(
                "face-size-1",
                Cases.of("video FACE_SWAP", parameters)
                        .failed("no_source_face")
                        .findings()
                        .get(0)
                        .id());
        assertEquals(
                "file-size-1",
                Cases.of("video FACE_SWAP", parameters)
                        .failed("file_too_large")
                        .findings()
                        .get(0)
                        .id());
        assertEquals(
                "seconds",
                Cases.of("video FACE_SWAP", parameters)
                        .failed("processing_timeout")
                        .findings()
                        .get(0)
                        .id());
    }

    @Test
    void the_error_code_leads_a_failure_and_nothing_else() {
        var lead = Checks.lead(Cases.of("video FACE_SWAP", "{}")
                        .failed("no_source_face")
                        .made())
                .orElseThrow();
        assertEquals(Verdict.LIKELY, lead.verdict());
        assertEquals("It failed because no face was found in your source image.", lead.words());
        assertTrue(lead.change().contains("512 × 512 px"), lead.change());
        assertTrue(Checks.lead(Cases.of("video FACE_SWAP", "{}").completed().made())
                .isEmpty());
    }

    @Test
    void a_code_that_nobody_has_named_is_answered_with_the_platforms_words() {
        var lead = Checks.lead(
                        Cases.of("video FACE_SWAP", "{}").failed("gpu_on_fire").made("The server is on fire"))
                .orElseThrow();
        assertEquals(Verdict.UNKNOWN, lead.verdict());
        assertEquals("The platform’s own words: “The server is on fire”", lead.words());
        assertNull(lead.change());
        var silent = Checks.lead(Cases.of("video FACE_SWAP", "{}").failed(null).made())
                .orElseThrow();
        assertEquals("It failed, and the platform gave no reason.", silent.words());
    }

    @Test
    void every_tool_has_something_to_check_and_each_finding_has_an_id_of_its_own() {
        for (var tool : Cases.catalogue().tools()) {
            var found = Cases.of(tool.media() + " " + tool.type(), "{}").findings();
            assertFalse(found.isEmpty(), tool.slug());
            var ids = found.stream().map(Finding::id).toList();
            assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
            assertTrue(ids.stream().allMatch(id -> id.matches("[a-z0-9-]+")), ids.toString());
        }
    }

    @Test
    void every_check_has_a_title_of_its_own_where_it_stands() {
        var words = Spoken.words();
        for (var check : Check.values()) {
            assertFalse(check.title(words).isBlank());
        }
        assertEquals(
                List.of(),
                List.of(Check.values()).stream()
                        .filter(check -> check.heading() == null && check != Check.ERROR)
                        .toList());
    }
}
