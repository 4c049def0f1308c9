package ai.magichour.helpcenter.projects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void it_knows_twenty_seven_tools_and_both_kinds_of_models() {
        assertEquals(27, catalogue.tools().size());
        Tool text = catalogue.tool("video", "TEXT_TO_VIDEO").orElseThrow();
        assertEquals(12, text.models().size());
        assertEquals(Duration.ofSeconds(51), text.usual());
        assertEquals(
                10, catalogue.tool("image", "AI_IMAGE").orElseThrow().models().size());
        assertTrue(catalogue.model("image", "qwen-edit").isPresent());
    }

    @Test
    void the_same_type_is_another_tool_in_another_media() {
        assertEquals("Face Swap Video", catalogue.nameOf("video", "FACE_SWAP"));
        assertEquals("Face Swap Photo", catalogue.nameOf("image", "FACE_SWAP"));
    }

    @Test
    void a_type_it_does_not_know_is_put_into_words() {
        assertEquals("Video color grader", catalogue.nameOf("video", "VIDEO_COLOR_GRADER"));
        assertEquals("Lip sync", catalogue.nameOf("hologram", "LIP_SYNC"));
        assertEquals("Project", catalogue.nameOf("video", null));
        assertEquals("Project", catalogue.nameOf(null, " "));
    }

    @Test
    void limits_can_be_checked_by_a_machine() {
        Tool photo = catalogue.tool("video", "TALKING_PHOTO").orElseThrow();
        assertTrue(photo.limits().secondsByMode().get("realistic").contains(180));
        assertTrue(!photo.limits().secondsByMode().get("prompted").contains(46));
        assertEquals(
                512, catalogue.tool("video", "FACE_SWAP").orElseThrow().advice().faceSideMin());
        assertTrue(catalogue.formats("image").contains("heic"));
        assertEquals(200, catalogue.uploadMegabytesMax().get("free"));
    }

    @ParameterizedTest(name = "{1} {2} costs {3}")
    @CsvSource(delimiter = '|', textBlock = """
            image | AI_IMAGE        | {"model": "nano-banana-2-lite", "resolution": "1k", "images": 1}             | 50
            image | AI_IMAGE_EDITOR | {"model": "nano-banana-2-lite", "resolution": "1k", "images": 1}             | 50
            video | TEXT_TO_VIDEO   | {"model": "ltx-2.3", "resolution": "720p", "seconds": 5, "audio": false}     | 240
            video | IMAGE_TO_VIDEO  | {"model": "ltx-2.3", "resolution": "720p", "seconds": 5}                     | 240
            audio | VOICE_GENERATOR | {"prompt": "forty-two characters of text are read out."}                     | 5
            video | FACE_SWAP       | {"seconds": 5}                                                               | 120
            video | TALKING_PHOTO   | {"seconds": 3.920042, "mode": "realistic"}                                   | 190
            video | LIP_SYNC        | {"seconds": 3.920042, "mode": "standard", "fps": 24}                         | 95
            video | ANIMATION       | {"seconds": 8, "fps": 12}                                                    | 96
            video | AUDIO_TO_VIDEO  | {"seconds": 8, "resolution": "720p"}                                         | 384
            image | BODY_SWAP       | {"resolution": "1k"}                                                         | 50
            image | FACE_SWAP       | {"mode": "individual-faces"}                                                 | 10
            """)
    void prices_agree_with_jobs_the_platform_published(String media, String type, String parameters, long credits)
            throws IOException {
        assertEquals(OptionalLong.of(credits), catalogue.price(media, type, JSON.readTree(parameters)));
    }

    @Test
    void the_one_published_job_that_disagrees_was_a_video_to_video_charged_for_thirty_frames_a_second()
            throws IOException {
        assertEquals(
                OptionalLong.of(240), catalogue.price("video", "VIDEO_TO_VIDEO", JSON.readTree("{\"seconds\": 5}")));
        assertEquals(
                OptionalLong.of(300),
                catalogue.price("video", "VIDEO_TO_VIDEO", JSON.readTree("{\"seconds\": 5, \"fps\": 30}")));
    }

    @ParameterizedTest(name = "{0} at {1} with sound: {2}")
    @CsvSource({
        "kling-3.0, 720p, 360",
        "kling-3.0, 4k, 1440",
        "veo3.1, 1080p, 720",
        "seedance-1.5, 480p, 300",
        "ltx-2.3, 720p, 240",
        "wan-2.2, 480p, 120"
    })
    void sound_costs_what_its_model_says(String model, String resolution, long credits) {
        ObjectNode asked = JSON.createObjectNode().put("model", model).put("resolution", resolution);
        asked.put("seconds", 5).put("audio", true);
        assertEquals(OptionalLong.of(credits), catalogue.price("video", "TEXT_TO_VIDEO", asked));
    }

    @Test
    void a_qr_code_is_free_and_what_has_no_published_rate_has_no_price() throws IOException {
        assertEquals(OptionalLong.of(0), catalogue.price("image", "QR_CODE", JSON.createObjectNode()));
        JsonNode large = JSON.readTree("{\"resolution\": \"4k\"}");
        assertEquals(OptionalLong.empty(), catalogue.price("image", "BODY_SWAP", large));
        assertEquals(OptionalLong.empty(), catalogue.price("video", "LIP_SYNC", JSON.readTree("{\"seconds\": 5}")));
        assertEquals(OptionalLong.empty(), catalogue.price("video", "HOLOGRAM", large));
    }

    @Test
    void a_wrong_catalogue_is_refused_with_a_sentence() throws IOException {
        refused(
                "The tool video TEXT_TO_VIDEO is there twice.",
                file -> tools(file).add(tools(file).get(0)));
        refused("A price per FRAME is negative: any -2.", file -> rates(file).put("any", -2));
        refused(
                "The tool video TEXT_TO_VIDEO names an unknown model: ltx-9.",
                file -> ((ArrayNode) tools(file).get(0).get("models")).add("ltx-9"));
        refused(
                "The model ltx-2.3 names an unknown resolution: 8k.",
                file -> ((ArrayNode) file.at("/models/0/resolutions")).add("8k"));
        refused("The upload limits aren't one for each plan.", file -> ((ArrayNode) file.get("plans")).add("vip"));
        refused(
                "TEXT_TO_VIDEO has no usual time.",
                file -> ((ObjectNode) tools(file).get(0)).remove("usualSeconds"));
    }

    @Test
    void a_misspelt_limit_is_refused() throws IOException {
        refused("secondMax", file -> ((ObjectNode) file.at("/tools/0/limits")).put("secondMax", 5));
    }

    private static void refused(String sentence, Consumer<ObjectNode> change) throws IOException {
        ObjectNode file = (ObjectNode) JSON.readTree(Catalogue.class.getResourceAsStream("/catalogue.json"));
        change.accept(file);
        byte[] bytes = JSON.writeValueAsBytes(file);
        Exception refusal =
                assertThrows(IllegalStateException.class, () -> new Catalogue(new ByteArrayInputStream(bytes)));
        assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
    }

    private static ArrayNode tools(ObjectNode file) {
        return (ArrayNode) file.get("tools");
    }

    private static ObjectNode rates(ObjectNode file) {
        return (ObjectNode) file.at("/tools/2/price/credits");
    }
}
