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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"seconds": 0}
            {"seconds": -5}
            {"seconds": 1e300}
            {"seconds": "5"}
            {"seconds": "1e400"}
            {"seconds": 5, "fps": 0}
            {"seconds": 5, "fps": 1e300}
            {"seconds": 5, "fps": "24"}
            {"seconds": []}
            []
            null
            """)
    void what_can_not_be_right_has_no_price(String parameters) throws IOException {
        assertEquals(OptionalLong.empty(), catalogue.price("video", "FACE_SWAP", JSON.readTree(parameters)));
        assertEquals(OptionalLong.empty(), catalogue.price("video", "FACE_SWAP", null));
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

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            /models/0/price/credits | {"4k": 9}                       | has other prices than resolutions.
            /models/2/audio         | {"extraPerSecond": {"480p": 5}} | prices sound that it doesn't offer.
            /models/0               | {"finer": "ltx-9"}              | names an unknown finer model: ltx-9.
            /models/0               | {"name": "kling-1.6", "finer": null} | is listed as retired.
            /models/0               | {"source": null}                | doesn't say where its facts come from.
            /models/0               | {"seconds": [1, 90]}            | takes fewer seconds than its model ltx-2.3.
            /tools/0/limits         | {"aspectRatiosByModel": {"sora-2": ["4:3"]}} | names an unknown aspect ratio: 4:3.
            /tools/0/limits         | {"aspectRatiosByModel": {"gemini-omni": ["1:1"]}} | limits a model it doesn't offer
            /tools/0/advice         | {"seconds": {"min": 1, "max": 90}} | advises a length that it doesn't take.
            /tools/0/advice         | {"faceSideMin": 512}            | asks for a size of a picture that it doesn't take.
            /tools/0/advice         | {"prompt": "poem"}              | poem
            /tools/1/instead/0      | {"type": "HOLOGRAM"}            | leads to an unknown tool: video HOLOGRAM.
            /tools/1/instead/0      | {"type": "IMAGE_TO_VIDEO"}      | leads to itself.
            /tools/1                | {"slug": "text-to-video"}       | shares its slug.
            /tools/4/limits         | {"paidModes": ["gold"]}         | names an unknown paid mode: gold.
            /tools/4/advice         | {"betterModes": ["gold"]}       | names an unknown better mode: gold.
            /tools/4/limits         | {"promptModes": ["gold"]}       | names an unknown mode that reads a prompt: gold.
            /tools/5/limits         | {"formerModes": {"realistic": "prompted"}} | has a mode that is former and current.
            /tools/5/limits         | {"seconds": {"max": 60}}        | takes other seconds than it says for a part.
            /tools/3/advice         | {"versions": {"v9": "is new"}}  | names an unknown version: v9.
            /tools/6/limits         | {"sidePixelsMin": 5000}         | wants sides longer than its longest edge.
            """)
    void a_catalogue_that_contradicts_itself_is_refused_with_a_sentence(String where, String change, String sentence)
            throws IOException {
        var changes = (ObjectNode) JSON.readTree(change);
        refused(sentence, file -> ((ObjectNode) file.at(where)).setAll(changes));
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
