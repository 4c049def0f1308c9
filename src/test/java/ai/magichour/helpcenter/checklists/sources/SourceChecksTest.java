package ai.magichour.helpcenter.checklists.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import ai.magichour.helpcenter.checklists.findings.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceChecksTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a face of just enough      | {"role": "image", "width": 1600, "height": 1200, "faceWidth": 512}   | -                | FINE
            one pixel less             | {"role": "image", "width": 1600, "height": 1200, "faceWidth": 511}   | -                | LIKELY
            no face was measured       | {"role": "image", "width": 1600, "height": 1200, "faceWidth": 0}     | -                | LIKELY
            a negative face            | {"role": "image", "width": 1600, "height": 1200, "faceWidth": -700}  | -                | UNKNOWN
            a face beyond any picture  | {"role": "image", "faceWidth": 1e30}                                 | -                | UNKNOWN
            a face wider than it       | {"role": "image", "width": 600, "height": 600, "faceWidth": 700}     | -                | UNKNOWN
            a face in words            | {"role": "image", "width": 1600, "height": 1200, "faceWidth": "700"} | -                | UNKNOWN
            no face told, small        | {"role": "image", "width": 1600, "height": 511}                      | -                | LIKELY
            no face told, large enough | {"role": "image", "width": 1600, "height": 512}                      | -                | UNKNOWN
            they say it is             | {"role": "image", "width": 1600, "height": 1200}                     | face-large-1=yes | FINE
            they say it isn't          | {"role": "image", "width": 1600, "height": 1200}                     | face-large-1=no  | LIKELY
            they aren't sure           | {"role": "image", "width": 1600, "height": 1200}                     | face-large-1=unsure | UNKNOWN
            nothing told               | {}                                                                   | -                | UNKNOWN
            of another file            | {"role": "video", "width": 1600, "height": 1200, "faceWidth": 700}   | -                | UNKNOWN
            nothing but a role         | {"role": "image"}                                                    | -                | UNKNOWN
            no file at all             | null                                                                 | -                | UNKNOWN
            """)
    void a_face_needs_512_pixels(String what, String source, String answers, String verdict) {
        var found =
                Cases.of("video FACE_SWAP", "{\"sources\": [" + source + "]}").answering(answers);
        assertEquals(verdict, found.verdict("face-size-1"), what);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            video IMAGE_TO_VIDEO  | {"role": "image", "width": 1280, "height": 720}   | FINE
            video IMAGE_TO_VIDEO  | {"role": "image", "width": 720, "height": 1280}   | FINE
            video IMAGE_TO_VIDEO  | {"role": "image", "width": 1280, "height": 719}   | LIKELY
            video IMAGE_TO_VIDEO  | {"role": "image", "width": 640, "height": 480}    | LIKELY
            video IMAGE_TO_VIDEO  | {"role": "image", "width": 1280}                  | UNKNOWN
            video IMAGE_TO_VIDEO  | {"role": "image", "width": 0, "height": 0}        | UNKNOWN
            video IMAGE_TO_VIDEO  | {"role": "image", "width": -1280, "height": 720}  | UNKNOWN
            video IMAGE_TO_VIDEO  | {"role": "image", "width": 1e300, "height": 1e300} | UNKNOWN
            video IMAGE_TO_VIDEO  | {"width": 1280, "height": 720}                    | UNKNOWN
            image AI_IMAGE_EDITOR | {"role": "image", "width": 512, "height": 4000}   | FINE
            image AI_IMAGE_EDITOR | {"role": "image", "width": 511, "height": 4000}   | LIKELY
            image FACE_EDITOR     | {"role": "image", "width": 512, "height": 512}    | FINE
            image FACE_EDITOR     | {"role": "image", "width": 300, "height": 512}    | LIKELY
            video TALKING_PHOTO   | {"role": "image", "width": 512, "height": 700}    | FINE
            video TALKING_PHOTO   | {"role": "image", "width": 511, "height": 700}    | LIKELY
            video VIDEO_TO_VIDEO  | {"role": "video", "width": 64, "height": 64}      | none
            image HEAD_SWAP       | {"role": "body image", "width": 64, "height": 64} | none
            """)
    void a_picture_needs_what_its_tool_says(String tool, String source, String verdict) {
        assertEquals(verdict, Cases.of(tool, "{\"sources\": [" + source + "]}").verdict("source-size-1"));
    }

    @Test
    void the_measured_value_stands_beside_what_is_needed() {
        var small = "{\"sources\": [{\"role\": \"image\", \"width\": 640, \"height\": 480}]}";
        var finding = Cases.of("video IMAGE_TO_VIDEO", small).finding("source-size-1");
        assertEquals("640 × 480 px", finding.measured());
        assertEquals("at least 720 px on the shorter side", finding.needed());
        assertEquals("Use a picture of at least 720 px on its shorter side.", finding.change());
        assertEquals("Size of the picture", finding.title());
    }

    @Test
    void both_pictures_of_a_face_swap_are_looked_at_each_by_its_name() {
        var sources = """
                {"sources": [{"role": "source image", "faceWidth": 96, "width": 420, "height": 300},
                             {"role": "target image", "faceWidth": 900, "width": 1800, "height": 1200}]}""";
        var swap = Cases.of("image FACE_SWAP", sources);
        assertEquals("LIKELY", swap.verdict("face-size-1"));
        assertEquals("FINE", swap.verdict("face-size-2"));
        assertEquals(
                "Size of the face · source image", swap.finding("face-size-1").title());
    }

    @Test
    void a_picture_that_may_be_left_out_is_looked_at_only_where_it_was_told() {
        var one = "{\"role\": \"image\", \"width\": 1280, \"height\": 720}";
        assertNull(
                Cases.of("video IMAGE_TO_VIDEO", "{\"sources\": [" + one + "]}").finding("source-size-2"));
        var two = one + ", {\"role\": \"end image\", \"width\": 100, \"height\": 100}";
        assertEquals(
                "LIKELY",
                Cases.of("video IMAGE_TO_VIDEO", "{\"sources\": [" + two + "]}").verdict("source-size-2"));
    }

    @Test
    void what_is_not_told_is_asked_and_what_is_told_is_not() {
        assertNotNull(Cases.of("image AI_HEADSHOT", "{}").finding("face-size-1").ask());
        var told = "{\"sources\": [{\"role\": \"image\", \"faceWidth\": 600}]}";
        assertNull(Cases.of("image AI_HEADSHOT", told).finding("face-size-1").ask());
    }

    @ParameterizedTest(name = "{0}: {1}, answered {2}: {3}")
    @CsvSource({
        "video FACE_SWAP, look-face, face=yes, FINE",
        "video FACE_SWAP, look-face, face=no, LIKELY",
        "video FACE_SWAP, look-face, face=unsure, UNKNOWN",
        "video FACE_SWAP, look-face, steady=yes, UNKNOWN",
        "video FACE_SWAP, look-one-person, one-person=no, LIKELY",
        "video LIP_SYNC, look-in-frame, in-frame=no, LIKELY",
        "video LIP_SYNC, look-speech, speech=yes, FINE",
        "video VIDEO_TO_VIDEO, look-steady, steady=no, LIKELY",
        "video IMAGE_TO_VIDEO, look-room, room=no, LIKELY",
        "video CHARACTER_REPLACE, look-full-view, full-view=no, LIKELY",
        "video CHARACTER_REPLACE, look-same-framing, same-framing=yes, FINE",
        "video AUDIO_TO_VIDEO, look-agree, agree=no, LIKELY",
        "video AUTO_SUBTITLE, look-letters, letters=no, LIKELY",
        "image AI_HEADSHOT, look-one-face, one-face=no, LIKELY",
        "image IMAGE_UPSCALER, look-picture, picture=no, LIKELY",
        "image QR_CODE, look-picture, picture=no, none",
        "video NEW_TOOL, look-face, face=yes, none"
    })
    void what_only_a_person_can_see_is_what_they_say(String tool, String id, String answer, String verdict) {
        assertEquals(verdict, Cases.of(tool, "{}").answering(answer).verdict(id));
    }
}
