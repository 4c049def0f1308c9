package ai.magichour.helpcenter.checklists.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.checklists.findings.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationChecksTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            video TEXT_TO_VIDEO     | {"model": "kling-2.6", "seconds": 5}       | FINE
            video TEXT_TO_VIDEO     | {"model": "kling-2.6", "seconds": 10}      | FINE
            video TEXT_TO_VIDEO     | {"model": "kling-2.6", "seconds": 7}       | LIKELY
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3", "seconds": 10}        | FINE
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3", "seconds": 11}        | LIKELY
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3", "seconds": 2.5}       | LIKELY
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3", "seconds": 0}         | LIKELY
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3", "seconds": -5}        | LIKELY
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3", "seconds": 1e300}     | UNKNOWN
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3", "seconds": "5"}       | UNKNOWN
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3"}                       | UNKNOWN
            video TEXT_TO_VIDEO     | {"model": "sora-9", "seconds": 60}         | FINE
            video TEXT_TO_VIDEO     | {"model": "sora-9", "seconds": 61}         | LIKELY
            video TEXT_TO_VIDEO     | {"seconds": 1}                             | FINE
            video TEXT_TO_VIDEO     | {"seconds": 0.9}                           | LIKELY
            video TALKING_PHOTO     | {"mode": "realistic", "seconds": 180}      | FINE
            video TALKING_PHOTO     | {"mode": "realistic", "seconds": 180.1}    | LIKELY
            video TALKING_PHOTO     | {"mode": "prompted", "seconds": 45}        | FINE
            video TALKING_PHOTO     | {"mode": "prompted", "seconds": 46}        | LIKELY
            video TALKING_PHOTO     | {"mode": "standard", "seconds": 46}        | LIKELY
            video VIDEO_EDITOR      | {"model": "gemini-omni", "seconds": 3}     | FINE
            video VIDEO_EDITOR      | {"model": "gemini-omni", "seconds": 2.9}   | LIKELY
            video VIDEO_EDITOR      | {"model": "gemini-omni", "seconds": 10.1}  | LIKELY
            video CHARACTER_REPLACE | {"seconds": 60}                            | FINE
            video CHARACTER_REPLACE | {"seconds": 61}                            | LIKELY
            video LIP_SYNC          | {"seconds": 0.1}                           | FINE
            video LIP_SYNC          | {"seconds": 0}                             | LIKELY
            video LIP_SYNC          | {"startSeconds": 2, "endSeconds": 9}       | FINE
            video LIP_SYNC          | {"startSeconds": 9, "endSeconds": 9}       | LIKELY
            video LIP_SYNC          | {"endSeconds": 9}                          | UNKNOWN
            image AI_IMAGE          | {"seconds": 5}                             | none
            video NEW_TOOL          | {"seconds": 5}                             | none
            """)
    void a_clip_is_as_long_as_can_be_made(String tool, String parameters, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict("seconds"));
    }

    @Test
    void the_nearest_length_is_named() {
        var asked = Cases.of("video TEXT_TO_VIDEO", "{\"model\": \"ltx-2.3\", \"seconds\": 12}");
        assertEquals("Make the clip 10 s long.", asked.finding("seconds").change());
        var long60 = Cases.of("video CHARACTER_REPLACE", "{\"seconds\": 75}");
        assertEquals("Set “Length” to 60 s.", long60.finding("seconds").change());
        var swap = Cases.of("video FACE_SWAP", "{\"seconds\": 40}");
        assertEquals("Cut the clip to 10 s.", swap.finding("seconds-advice").change());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            video FACE_SWAP     | {"seconds": 5}    | FINE
            video FACE_SWAP     | {"seconds": 10}   | FINE
            video FACE_SWAP     | {"seconds": 4.9}  | WORTH_TRYING
            video FACE_SWAP     | {"seconds": 10.1} | WORTH_TRYING
            video FACE_SWAP     | {"seconds": 0}    | UNKNOWN
            video FACE_SWAP     | {}                | UNKNOWN
            video TALKING_PHOTO | {"seconds": 30}   | FINE
            video TALKING_PHOTO | {"seconds": 31}   | WORTH_TRYING
            video LIP_SYNC      | {"seconds": 31}   | none
            """)
    void some_lengths_work_best(String tool, String parameters, String verdict) {
        assertEquals(verdict, Cases.of(tool, parameters).verdict("seconds-advice"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"startSeconds": 1, "endSeconds": 2}     | FINE
            {"startSeconds": 2, "endSeconds": 2}     | LIKELY
            {"startSeconds": 3, "endSeconds": 2}     | LIKELY
            {"startSeconds": 3}                      | none
            {"startSeconds": "a", "endSeconds": 2}   | none
            """)
    void an_end_comes_after_its_start(String parameters, String verdict) {
        assertEquals(verdict, Cases.of("video LIP_SYNC", parameters).verdict("clip-order"));
    }

    @ParameterizedTest(name = "sound {0}, picture {1}: {2}")
    @CsvSource({
        "10, 10, FINE",
        "9, 10, FINE",
        "10, 9, FINE",
        "8.9, 10, WORTH_TRYING",
        "10, 8.9, WORTH_TRYING",
        "0, 10, UNKNOWN",
        "null, 10, UNKNOWN",
        "-3, 10, UNKNOWN",
        "1e300, 10, UNKNOWN"
    })
    void sound_and_picture_are_about_as_long(String sound, String picture, String verdict) {
        var asked = "{\"sources\": [{\"role\": \"video\", \"seconds\": " + picture
                + "}, {\"role\": \"audio\", \"seconds\": " + sound + "}]}";
        assertEquals(verdict, Cases.of("video LIP_SYNC", asked).verdict("sound-length"));
        assertEquals("none", Cases.of("video TALKING_PHOTO", asked).verdict("sound-length"));
    }

    @ParameterizedTest(name = "{0} s: {1}")
    @CsvSource({"10, FINE", "30, FINE", "9.9, WORTH_TRYING", "30.1, WORTH_TRYING", "0, UNKNOWN", "null, UNKNOWN"})
    void a_voice_is_cloned_from_a_sample_of_some_length(String seconds, String verdict) {
        var asked = "{\"sources\": [{\"role\": \"audio\", \"seconds\": " + seconds + "}]}";
        assertEquals(verdict, Cases.of("audio VOICE_CLONER", asked).verdict("sample-length"));
    }

    @ParameterizedTest(name = "{0} {1} s at {2}: {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
            sora-2,    4, 720p,  end-image, LIKELY
            wan-2.2,   5, 720p,  end-image, LIKELY
            ltx-2.3,   5, 720p,  end-image, FINE
            sora-9,    5, 720p,  end-image, none
            veo3.1,    8, 720p,  end-image-seconds, FINE
            veo3.1,   16, 720p,  end-image-seconds, LIKELY
            ltx-2.3,  16, 720p,  end-image-seconds, none
            kling-2.6, 5, 1080p, end-image-resolution, FINE
            kling-2.6, 5, 720p,  end-image-resolution, LIKELY
            ltx-2.3,   5, 720p,  end-image-resolution, none
            """)
    void an_end_picture_asks_more_of_the_model(
            String model, String seconds, String resolution, String id, String verdict) {
        var asked =
                "{\"model\": \"" + model + "\", \"seconds\": " + seconds + ", \"resolution\": \"" + resolution + "\"";
        var ended = asked + ", \"sources\": [{\"role\": \"image\"}, {\"role\": \"end image\"}]}";
        assertEquals(verdict, Cases.of("video IMAGE_TO_VIDEO", ended).verdict(id));
        assertEquals("none", Cases.of("video IMAGE_TO_VIDEO", asked + "}").verdict(id));
    }
}
