package ai.magichour.helpcenter.checklists.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.checklists.findings.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelChecksTest {

    private static final String TEXT = "video TEXT_TO_VIDEO";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            video TEXT_TO_VIDEO | {"model": "ltx-2.3"}     | FINE
            video TEXT_TO_VIDEO | {"model": "ltx-2"}       | LIKELY
            video TEXT_TO_VIDEO | {"model": "gemini-omni"} | LIKELY
            video TEXT_TO_VIDEO | {"model": "default"}     | UNKNOWN
            video TEXT_TO_VIDEO | {"model": "sora-9"}      | UNKNOWN
            video TEXT_TO_VIDEO | {"model": ""}            | UNKNOWN
            video TEXT_TO_VIDEO | {"model": 3}             | UNKNOWN
            video TEXT_TO_VIDEO | {}                       | UNKNOWN
            video VIDEO_EDITOR  | {"model": "gemini-omni"} | FINE
            video VIDEO_EDITOR  | {"model": "sora-2"}      | LIKELY
            image AI_IMAGE      | {"model": "qwen-edit"}   | LIKELY
            image AI_IMAGE      | {"model": "seedream"}    | LIKELY
            video LIP_SYNC      | {"model": "sora-2"}      | none
            video NEW_TOOL      | {"model": "sora-2"}      | none
            """)
    void a_model_is_one_that_the_tool_offers(String tool, String parameters, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict("model-offered"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            video TEXT_TO_VIDEO | {"model": "kling-3.0", "resolution": "4k"}     | FINE
            video TEXT_TO_VIDEO | {"model": "ltx-2.3", "resolution": "4k"}       | LIKELY
            video TEXT_TO_VIDEO | {"model": "sora-2", "resolution": "1080p"}     | LIKELY
            video TEXT_TO_VIDEO | {"model": "sora-2", "resolution": "720p"}      | FINE
            video TEXT_TO_VIDEO | {"model": "sora-2", "resolution": "8k"}        | LIKELY
            video TEXT_TO_VIDEO | {"model": "sora-2", "resolution": "auto"}      | UNKNOWN
            video TEXT_TO_VIDEO | {"model": "sora-2", "resolution": 720}         | UNKNOWN
            video TEXT_TO_VIDEO | {"model": "sora-2"}                            | UNKNOWN
            video TEXT_TO_VIDEO | {"model": "sora-9", "resolution": "720p"}      | none
            video VIDEO_EDITOR  | {"model": "gemini-omni", "resolution": "480p"} | LIKELY
            video VIDEO_EDITOR  | {"model": "ltx-2.3", "resolution": "480p"}     | FINE
            image AI_IMAGE      | {"model": "nano-banana", "resolution": "2k"}   | LIKELY
            image AI_IMAGE      | {"model": "nano-banana-pro", "resolution": "2k"} | FINE
            """)
    void a_model_makes_some_resolutions(String tool, String parameters, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict("model-resolution"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"model": "wan-2.2", "audio": true}      | LIKELY
            {"model": "kling-2.6", "audio": true}    | LIKELY
            {"model": "kling-3.0", "audio": true}    | FINE
            {"model": "wan-2.2", "audio": false}     | FINE
            {"model": "wan-2.2"}                     | UNKNOWN
            {"model": "wan-2.2", "audio": "yes"}     | UNKNOWN
            {"model": "sora-9", "audio": true}       | none
            {"audio": true}                          | none
            """)
    void some_models_make_no_sound(String parameters, String verdict) {
        assertEquals(verdict, Cases.of(TEXT, parameters).verdict("model-sound"));
    }

    @Test
    void a_silent_model_is_answered_with_those_that_make_sound() {
        var change = Cases.of(TEXT, "{\"model\": \"wan-2.2\", \"audio\": true}")
                .finding("model-sound")
                .change();
        assertTrue(change.contains("kling-3.0") && !change.contains("kling-2.6"), change);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            video TEXT_TO_VIDEO   | {"model": "ltx-2.3", "aspectRatio": "1:1"} | FINE
            video TEXT_TO_VIDEO   | {"model": "sora-2", "aspectRatio": "1:1"}  | LIKELY
            video TEXT_TO_VIDEO   | {"model": "sora-2", "aspectRatio": "9:16"} | FINE
            video TEXT_TO_VIDEO   | {"aspectRatio": "4:3"}                     | LIKELY
            video TEXT_TO_VIDEO   | {"aspectRatio": "16:9"}                    | FINE
            video TEXT_TO_VIDEO   | {}                                         | UNKNOWN
            image AI_IMAGE_EDITOR | {"aspectRatio": "auto"}                    | FINE
            image AI_IMAGE        | {"aspectRatio": "auto"}                    | UNKNOWN
            video IMAGE_TO_VIDEO  | {"aspectRatio": "4:3"}                     | none
            """)
    void an_aspect_ratio_is_one_of_the_tools_and_the_models(String tool, String parameters, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict("aspect-ratio"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            flux-schnell,    -,            FINE
            nano-banana-pro, -,            UNKNOWN
            nano-banana-pro, plan=free,    LIKELY
            nano-banana-pro, plan=creator, FINE
            nano-banana-pro, plan=unsure,  UNKNOWN
            unheard-of,      plan=free,    none
            """)
    void some_models_are_for_some_plans(String model, String plan, String verdict) {
        var asked = Cases.of("image AI_IMAGE", "{\"model\": \"" + model + "\"}");
        assertEquals(verdict, asked.answering(plan).verdict("model-plan"));
    }

    @Test
    void what_completed_had_the_plan_for_it() {
        var asked =
                Cases.of("image AI_IMAGE", "{\"model\": \"nano-banana-pro\"}").completed();
        assertEquals("FINE", asked.verdict("model-plan"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            image AI_IMAGE        | {"model": "flux-2-klein", "images": 1}    | FINE
            image AI_IMAGE        | {"model": "flux-2-klein", "images": 2}    | LIKELY
            image AI_IMAGE        | {"model": "nano-banana-2", "images": 16}  | FINE
            image AI_IMAGE        | {"model": "nano-banana-2", "images": 2}   | LIKELY
            image AI_IMAGE        | {"images": 16}                            | FINE
            image AI_IMAGE        | {"images": 17}                            | LIKELY
            image AI_IMAGE        | {"images": 0}                             | LIKELY
            image AI_IMAGE        | {"images": -4}                            | LIKELY
            image AI_IMAGE        | {"images": 1e300}                         | UNKNOWN
            image AI_IMAGE        | {"images": "2"}                           | UNKNOWN
            image AI_IMAGE_EDITOR | {"model": "qwen-edit", "images": 4}       | FINE
            image AI_IMAGE_EDITOR | {"model": "qwen-edit", "images": 5}       | LIKELY
            """)
    void a_model_makes_so_many_images_at_once(String tool, String parameters, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict("images-at-once"));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            video TEXT_TO_VIDEO  | {"model": "ltx-2.3"}     | model-finer  | WORTH_TRYING
            video TEXT_TO_VIDEO  | {"model": "veo3.1-lite"} | model-finer  | WORTH_TRYING
            video TEXT_TO_VIDEO  | {"model": "kling-3.0"}   | model-finer  | none
            video VIDEO_EDITOR   | {"model": "ltx-2.3"}     | model-finer  | none
            video LIP_SYNC       | {"mode": "lite"}         | mode-quality | WORTH_TRYING
            video LIP_SYNC       | {"mode": "pro"}          | mode-quality | FINE
            video LIP_SYNC       | {"mode": "unheard"}      | mode-quality | UNKNOWN
            video LIP_SYNC       | {}                       | mode-quality | UNKNOWN
            video TALKING_PHOTO  | {"mode": "realistic"}    | mode-quality | none
            video FACE_SWAP      | {"version": "v1"}        | version      | WORTH_TRYING
            video FACE_SWAP      | {"version": "v2"}        | version      | WORTH_TRYING
            video FACE_SWAP      | {"version": "default"}   | version      | UNKNOWN
            video FACE_SWAP      | {"version": "v9"}        | version      | LIKELY
            video FACE_SWAP      | {}                       | version      | UNKNOWN
            video LIP_SYNC       | {"version": "v1"}        | version      | none
            """)
    void there_may_be_a_better_one_for_the_final_result(String tool, String parameters, String id, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict(id));
    }
}
