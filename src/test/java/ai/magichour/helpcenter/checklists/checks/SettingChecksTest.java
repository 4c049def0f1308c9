package ai.magichour.helpcenter.checklists.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.checklists.findings.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingChecksTest {

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            video AUDIO_TO_VIDEO  | {"resolution": "1080p"}            | resolution    | FINE
            video AUDIO_TO_VIDEO  | {"resolution": "4k"}               | resolution    | LIKELY
            video AUDIO_TO_VIDEO  | {}                                 | resolution    | UNKNOWN
            video TEXT_TO_VIDEO   | {"resolution": "4k"}               | resolution    | none
            video LIP_SYNC        | {"mode": "lite"}                   | mode          | FINE
            video LIP_SYNC        | {"mode": "turbo"}                  | mode          | LIKELY
            video LIP_SYNC        | {"mode": {}}                       | mode          | UNKNOWN
            video TALKING_PHOTO   | {"mode": "expressive"}             | mode          | FINE
            image IMAGE_UPSCALER  | {"mode": "pro"}                    | mode          | FINE
            image IMAGE_UPSCALER  | {"scale": 2}                       | scale         | FINE
            image IMAGE_UPSCALER  | {"scale": 3}                       | scale         | LIKELY
            image IMAGE_UPSCALER  | {"scale": 0}                       | scale         | LIKELY
            image IMAGE_UPSCALER  | {"scale": "2"}                     | scale         | UNKNOWN
            image IMAGE_UPSCALER  | {}                                 | scale         | UNKNOWN
            video AUTO_SUBTITLE   | {"template": "karaoke"}            | template      | FINE
            video AUTO_SUBTITLE   | {"template": "opera"}              | template      | LIKELY
            image AI_GIF          | {"outputFormat": "webm"}           | output-format | FINE
            image AI_GIF          | {"outputFormat": "avi"}            | output-format | LIKELY
            video ANIMATION       | {"transitionSpeed": 1}             | transition    | FINE
            video ANIMATION       | {"transitionSpeed": 10}            | transition    | FINE
            video ANIMATION       | {"transitionSpeed": 11}            | transition    | LIKELY
            video ANIMATION       | {"transitionSpeed": 0}             | transition    | LIKELY
            video ANIMATION       | {"fps": 1}                         | frames        | FINE
            video ANIMATION       | {"fps": 0.5}                       | frames        | LIKELY
            video ANIMATION       | {"fps": 0}                         | frames        | LIKELY
            video FACE_SWAP       | {"faces": 5}                       | faces         | FINE
            video FACE_SWAP       | {"faces": 6}                       | faces         | LIKELY
            video FACE_SWAP       | {"faces": 0}                       | faces         | LIKELY
            video FACE_SWAP       | {}                                 | faces         | UNKNOWN
            image FACE_EDITOR     | {"sliders": {"smile": 100}}        | sliders       | FINE
            image FACE_EDITOR     | {"sliders": {"smile": 101}}        | sliders       | LIKELY
            image FACE_EDITOR     | {"sliders": {"smile": -100, "gaze": 5}} | sliders  | FINE
            image FACE_EDITOR     | {"sliders": {"smile": 7}}          | sliders       | LIKELY
            image FACE_EDITOR     | {"sliders": {"smile": "wide"}}     | sliders       | UNKNOWN
            image FACE_EDITOR     | {"sliders": 5}                     | sliders       | UNKNOWN
            image FACE_EDITOR     | {}                                 | sliders       | UNKNOWN
            video NEW_TOOL        | {"mode": "turbo"}                  | mode          | none
            """)
    void a_setting_is_one_that_the_tool_takes(String tool, String parameters, String id, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict(id));
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            video ANIMATION      | {"width": 64, "height": 64}       | sides         | FINE
            video ANIMATION      | {"width": 63, "height": 640}      | sides         | LIKELY
            video ANIMATION      | {"width": 0, "height": 640}       | sides         | UNKNOWN
            video ANIMATION      | {"width": 640}                    | sides         | UNKNOWN
            video ANIMATION      | {"width": 1472, "height": 64}     | output-edge   | FINE
            video ANIMATION      | {"width": 1473, "height": 64}     | output-edge   | LIKELY
            video ANIMATION      | {"width": 1e300, "height": 64}    | output-edge   | UNKNOWN
            video VIDEO_TO_VIDEO | {"width": 640, "height": 384}     | side-multiple | FINE
            video VIDEO_TO_VIDEO | {"width": 640, "height": 385}     | side-multiple | LIKELY
            video VIDEO_TO_VIDEO | {"width": -64, "height": 64}      | side-multiple | UNKNOWN
            video LIP_SYNC       | {"width": 641, "height": 385}     | side-multiple | none
            video TALKING_PHOTO  | {"resolution": "720p"}            | output-cap    | FINE
            video TALKING_PHOTO  | {"resolution": "1080p"}           | output-cap    | WORTH_TRYING
            video TALKING_PHOTO  | {"resolution": "12k"}             | output-cap    | UNKNOWN
            video TALKING_PHOTO  | {}                                | output-cap    | UNKNOWN
            """)
    void the_sides_of_a_result_are_what_can_be_made(String tool, String parameters, String id, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict(id));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            video LIP_SYNC       | {"mode": "pro"}  | -            | mode-plan  | UNKNOWN
            video LIP_SYNC       | {"mode": "pro"}  | plan=free    | mode-plan  | LIKELY
            video LIP_SYNC       | {"mode": "pro"}  | plan=creator | mode-plan  | FINE
            video LIP_SYNC       | {"mode": "lite"} | plan=free    | mode-plan  | none
            image IMAGE_UPSCALER | {"scale": 4}     | -            | scale-plan | UNKNOWN
            image IMAGE_UPSCALER | {"scale": 4}     | plan=free    | scale-plan | LIKELY
            image IMAGE_UPSCALER | {"scale": 4}     | plan=pro     | scale-plan | FINE
            image IMAGE_UPSCALER | {"scale": 2}     | plan=free    | scale-plan | none
            """)
    void some_settings_are_for_paid_plans(String tool, String parameters, String plan, String id, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).answering(plan).verdict(id));
    }

    @Test
    void what_completed_had_the_plan_for_it() {
        assertEquals(
                "FINE",
                Cases.of("video LIP_SYNC", "{\"mode\": \"pro\"}").completed().verdict("mode-plan"));
    }
}
