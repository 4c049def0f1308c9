package ai.magichour.helpcenter.checklists.prompts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.checklists.findings.Cases;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptChecksTest {

    private static Cases typed(String tool, String prompt) {
        var parameters = JsonNodeFactory.instance.objectNode();
        if (prompt != null) {
            parameters.put("prompt", prompt);
        }
        return Cases.of(tool, parameters.toString());
    }

    @ParameterizedTest(name = "{0}, {1} characters: {2}")
    @CsvSource({
        "video TEXT_TO_VIDEO, 0, LIKELY",
        "video TEXT_TO_VIDEO, 1, FINE",
        "video TEXT_TO_VIDEO, 2000, FINE",
        "video TEXT_TO_VIDEO, 2001, LIKELY",
        "image AI_IMAGE_EDITOR, 15000, FINE",
        "image AI_IMAGE_EDITOR, 15001, LIKELY",
        "image AI_GIF, 500, FINE",
        "image AI_GIF, 501, LIKELY",
        "image AI_MEME, 0, FINE",
        "image AI_MEME, 200, FINE",
        "image AI_MEME, 201, LIKELY",
        "audio VOICE_GENERATOR, 1000, FINE",
        "audio VOICE_GENERATOR, 1001, LIKELY",
        "video IMAGE_TO_VIDEO, 5000, none",
        "image QR_CODE, 5000, none"
    })
    void a_prompt_is_as_long_as_its_tool_takes(String tool, int length, String verdict) {
        assertEquals(verdict, typed(tool, "🙂".repeat(length)).verdict("prompt-length"));
    }

    @Test
    void what_is_too_long_is_told_by_how_much() {
        assertEquals(
                "Shorten the prompt by 15 characters.",
                typed("image AI_MEME", "x".repeat(215)).finding("prompt-length").change());
    }

    @ParameterizedTest(name = "a prompt of {0}")
    @CsvSource({"null", "7", "true", "[]", "{}"})
    void a_prompt_that_is_no_text_was_not_told(String value) {
        var asked = Cases.of("video TEXT_TO_VIDEO", "{\"prompt\": " + value + "}");
        assertEquals("UNKNOWN", asked.verdict("prompt-length"));
        assertEquals("UNKNOWN", asked.verdict("prompt-language"));
        assertEquals("none", asked.verdict("prompt-detail"));
    }

    @ParameterizedTest(name = "{0} in mode {1}, “{2}”: {3}")
    @CsvSource(nullValues = "-", emptyValue = "", textBlock = """
            video TALKING_PHOTO,  realistic, She nods slowly, LIKELY
            video TALKING_PHOTO,  prompted,  She nods slowly, FINE
            video TALKING_PHOTO,  standard,  She nods slowly, FINE
            video TALKING_PHOTO,  pro,       She nods slowly, LIKELY
            video TALKING_PHOTO,  unheard,   She nods slowly, UNKNOWN
            video TALKING_PHOTO,  -,         She nods slowly, UNKNOWN
            video TALKING_PHOTO,  realistic, '',              FINE
            video TALKING_PHOTO,  realistic, -,               UNKNOWN
            image IMAGE_UPSCALER, creative,  Sharper leaves,  FINE
            image IMAGE_UPSCALER, balanced,  Sharper leaves,  LIKELY
            image IMAGE_UPSCALER, pro,       Sharper leaves,  LIKELY
            video LIP_SYNC,       lite,      Sharper leaves,  none
            """)
    void a_prompt_counts_only_in_a_mode_that_reads_one(String tool, String mode, String prompt, String verdict) {
        var parameters = JsonNodeFactory.instance.objectNode();
        if (mode != null) {
            parameters.put("mode", mode);
        }
        if (prompt != null) {
            parameters.put("prompt", prompt);
        }
        assertEquals(verdict, Cases.of(tool, parameters.toString()).verdict("prompt-read"));
    }

    @ParameterizedTest(name = "{0}, “{1}”: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            video TEXT_TO_VIDEO  | A nice video                                                | prompt-detail   | WORTH_TRYING
            video TEXT_TO_VIDEO  | A nice video                                                | prompt-parts    | WORTH_TRYING
            video TEXT_TO_VIDEO  | A city                                                      | prompt-detail   | WORTH_TRYING
            video TEXT_TO_VIDEO  | A fox trots through snow, tracking shot, cold light         | prompt-detail   | FINE
            video TEXT_TO_VIDEO  | A fox trots through snow, tracking shot, cold light         | prompt-parts    | FINE
            video TEXT_TO_VIDEO  | A fox trots through snow, tracking shot, cold light         | prompt-conflict | FINE
            video TEXT_TO_VIDEO  | A fast fox trots in slow motion through the snow            | prompt-conflict | WORTH_TRYING
            video IMAGE_TO_VIDEO | A woman with red hair                                       | prompt-motion   | WORTH_TRYING
            video IMAGE_TO_VIDEO | Her hair moves in a light wind                              | prompt-motion   | FINE
            video VIDEO_TO_VIDEO | Add a dog in watercolour style                              | prompt-style    | WORTH_TRYING
            video VIDEO_TO_VIDEO | Watercolour on rough paper, soft edges                      | prompt-style    | FINE
            video VIDEO_TO_VIDEO | Watercolour                                                 | prompt-detail   | none
            video VIDEO_EDITOR   | Add snow and remove the car                                 | prompt-change   | WORTH_TRYING
            video VIDEO_EDITOR   | Change the jacket to dark green                             | prompt-change   | FINE
            image AI_IMAGE       | A dog                                                       | prompt-parts    | WORTH_TRYING
            image AI_IMAGE       | A lighthouse on a cliff, oil painting                       | prompt-parts    | FINE
            video TEXT_TO_VIDEO  | Ein Hund läuft über den Strand                              | prompt-language | UNKNOWN
            video TEXT_TO_VIDEO  | Ein Hund läuft über den Strand                              | prompt-detail   | none
            video TEXT_TO_VIDEO  | 浜辺を走る犬                                                  | prompt-language | UNKNOWN
            audio VOICE_GENERATOR | A nice video                                               | prompt-detail   | none
            """)
    void words_suggest_and_never_judge(String tool, String prompt, String id, String verdict) {
        assertEquals(verdict, typed(tool, prompt).verdict(id));
    }

    @ParameterizedTest(name = "answered {0}: {1}")
    @CsvSource({"yes, FINE", "no, WORTH_TRYING", "unsure, UNKNOWN"})
    void of_a_prompt_that_we_can_not_read_the_person_says_what_it_says(String answer, String verdict) {
        var german = typed("video IMAGE_TO_VIDEO", "Die Haare wehen im Wind");
        assertEquals(
                "Does your prompt say what moves, and how?",
                german.finding("prompt-language").ask().text());
        assertEquals(verdict, german.answering("prompt-says=" + answer).verdict("prompt-language"));
    }

    @Test
    void no_rule_over_words_is_likely_the_cause() {
        for (var tool : Cases.catalogue().tools()) {
            for (var prompt : List.of("A nice video", "Add a fast, slow, realistic cartoon that talks", "x")) {
                var found = typed(tool.media() + " " + tool.type(), prompt).findings();
                assertFalse(found.stream().anyMatch(PromptChecksTest::judges), tool.slug());
            }
        }
    }

    private static boolean judges(Finding finding) {
        var isOverWords =
                finding.check().name().matches("PROMPT_(DETAIL|PARTS|MOTION|STYLE|CHANGE|CONFLICT)|TOOL_WISH");
        return isOverWords && finding.verdict() == Verdict.LIKELY;
    }

    @Test
    void what_to_copy_is_the_prompt_with_gaps_for_what_is_missing() {
        assertEquals(
                "A dog runs, [where], [style and light], [how the camera sees it]",
                typed("video TEXT_TO_VIDEO", "A dog runs.")
                        .finding("prompt-parts")
                        .change());
        var change = typed("video TEXT_TO_VIDEO", "The dog runs. ".repeat(40))
                .finding("prompt-parts")
                .change();
        assertTrue(change.startsWith("[where]"), change);
    }
}
