package ai.magichour.helpcenter.checklists.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ai.magichour.helpcenter.checklists.findings.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileChecksTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            image PHOTO_COLORIZER | {"role": "image", "format": "heic"}  | format-1 | FINE
            image PHOTO_COLORIZER | {"role": "image", "format": ".JPG"}  | format-1 | FINE
            image PHOTO_COLORIZER | {"role": "image", "format": "gif"}   | format-1 | LIKELY
            image PHOTO_COLORIZER | {"role": "image", "format": "pdf"}   | format-1 | LIKELY
            image PHOTO_COLORIZER | {"role": "image", "format": ""}      | format-1 | UNKNOWN
            image PHOTO_COLORIZER | {"role": "image", "format": 7}       | format-1 | UNKNOWN
            image PHOTO_COLORIZER | {"format": "png"}                    | format-1 | UNKNOWN
            video FACE_SWAP       | {"role": "video", "format": "gif"}   | format-2 | FINE
            video LIP_SYNC        | {"role": "video", "format": "gif"}   | format-1 | LIKELY
            video LIP_SYNC        | {"role": "video", "format": "webm"}  | format-1 | FINE
            video LIP_SYNC        | {"role": "audio", "format": "webm"}  | format-2 | FINE
            video LIP_SYNC        | {"role": "audio", "format": "mp4"}   | format-2 | LIKELY
            video TEXT_TO_VIDEO   | {"role": "image", "format": "pdf"}   | format-1 | none
            video NEW_TOOL        | {"role": "image", "format": "pdf"}   | format-1 | none
            """)
    void a_file_is_of_a_kind_that_the_tool_reads(String tool, String source, String id, String verdict) {
        assertEquals(verdict, Cases.of(tool, "{\"sources\": [" + source + "]}").verdict(id));
    }

    @ParameterizedTest(name = "{0} bytes on {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            0,             -,         LIKELY
            1,             -,         FINE
            200000000,     -,         FINE
            200000001,     -,         UNKNOWN
            200000001,     plan=free, LIKELY
            200000001,     plan=creator, FINE
            200000001,     plan=unsure, UNKNOWN
            200000001,     plan=gold, UNKNOWN
            2000000000,    plan=creator, FINE
            2000000001,    plan=creator, LIKELY
            5000000001,    plan=pro,  LIKELY
            10000000000,   plan=business, FINE
            10000000001,   plan=business, LIKELY
            10000000001,   -,         LIKELY
            -5,            -,         UNKNOWN
            1e300,         -,         UNKNOWN
            '"big"',       -,         UNKNOWN
            """)
    void a_file_is_as_large_as_the_plan_takes(String bytes, String plan, String verdict) {
        var source = "{\"sources\": [{\"role\": \"image\", \"bytes\": " + bytes + "}]}";
        assertEquals(
                verdict,
                Cases.of("image PHOTO_COLORIZER", source).answering(plan).verdict("file-size-1"));
    }

    @Test
    void what_completed_was_not_too_large_whatever_the_plan() {
        var source = "{\"sources\": [{\"role\": \"image\", \"bytes\": 300000000}]}";
        assertEquals(
                "FINE", Cases.of("image PHOTO_COLORIZER", source).completed().verdict("file-size-1"));
        assertEquals(
                "300 MB",
                Cases.of("image PHOTO_COLORIZER", source).finding("file-size-1").measured());
    }

    @ParameterizedTest(name = "{0} answered {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            video VIDEO_TO_VIDEO, youtube-public-1=yes, FINE
            video VIDEO_TO_VIDEO, youtube-public-1=no,  LIKELY
            video VIDEO_TO_VIDEO, -,                    UNKNOWN
            video VIDEO_EDITOR,   -,                    LIKELY
            video VIDEO_EDITOR,   youtube-public-1=yes, LIKELY
            """)
    void a_youtube_address_is_taken_by_some_tools_and_must_be_public(String tool, String answer, String verdict) {
        var asked = Cases.of(tool, "{\"sources\": [{\"role\": \"video\", \"youtube\": true}]}")
                .answering(answer);
        assertEquals(verdict, asked.verdict("youtube-1"));
        assertNull(asked.finding("format-1"));
    }

    @ParameterizedTest(name = "{0} × {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            4096, 4096, FINE
            4097, 100,  LIKELY
            100,  4097, LIKELY
            -,    100,  UNKNOWN
            0,    0,    UNKNOWN
            """)
    void an_upscaled_picture_has_a_longest_side(String width, String height, String verdict) {
        var source = "{\"sources\": [{\"role\": \"image\", \"width\": " + width + ", \"height\": " + height + "}]}";
        assertEquals(verdict, Cases.of("image IMAGE_UPSCALER", source).verdict("source-edge"));
    }

    @ParameterizedTest(name = "{0} × {1} for {2}: {3}")
    @CsvSource({
        "1920, 1080, sora-2, FINE",
        "1080, 1920, sora-2, FINE",
        "854, 480, sora-2, FINE",
        "1000, 1000, sora-2, LIKELY",
        "1600, 1200, sora-2, LIKELY",
        "0, 1080, sora-2, UNKNOWN",
        "1000, 1000, ltx-2.3, none",
        "1000, 1000, sora-9, none"
    })
    void a_model_may_want_a_shape(String width, String height, String model, String verdict) {
        var asked = "{\"model\": \"" + model + "\", \"sources\": [{\"role\": \"image\", \"width\": " + width
                + ", \"height\": " + height + "}]}";
        assertEquals(verdict, Cases.of("video IMAGE_TO_VIDEO", asked).verdict("source-shape"));
    }

    @ParameterizedTest(name = "{0} pictures for {1}: {2}")
    @CsvSource({
        "1, nano-banana, FINE",
        "10, nano-banana, FINE",
        "11, nano-banana, LIKELY",
        "3, qwen-edit, FINE",
        "4, qwen-edit, LIKELY",
        "11, unheard-of, LIKELY",
        "0, nano-banana, UNKNOWN"
    })
    void a_model_takes_so_many_pictures(int count, String model, String verdict) {
        var pictures = String.join(", ", java.util.Collections.nCopies(count, "{\"role\": \"image\"}"));
        var asked = "{\"model\": \"" + model + "\", \"sources\": [" + pictures + "]}";
        assertEquals(verdict, Cases.of("image AI_IMAGE_EDITOR", asked).verdict("source-count"));
    }
}
