package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Model;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up what people ask of a tool: a name, a prompt, settings the catalogue allows, and files of a plausible size. */
final class Studio {

    private static final long DEAREST = 700;
    private static final Map<String, List<String>> FORMATS = Map.of(
            "image", List.of("jpg", "png", "webp", "heic"),
            "video", List.of("mp4", "mov", "webm"),
            "audio", List.of("mp3", "wav", "m4a"));
    private static final List<int[]> SIZES = List.of(
            new int[] {640, 480}, new int[] {1280, 720}, new int[] {1080, 1350}, new int[] {1920, 1080}, new int[] {
                3024, 4032
            });

    private final Catalogue catalogue;
    private final Props props;
    private final World world;
    private final Random random;

    Studio(Catalogue catalogue, Props props, World world, Random random) {
        this.catalogue = catalogue;
        this.props = props;
        this.world = world;
        this.random = random;
    }

    /** A new job that has a published price people would pay; the world doesn't know it yet. */
    Job draw(String customer, Tool tool, Instant at) {
        while (true) {
            Job job = new Job(new Request(
                    Request.id(at, random),
                    customer,
                    tool.media(),
                    tool.type(),
                    one(props.names().get(tool.media())),
                    at,
                    parameters(tool),
                    null));
            if (world.price(job).orElse(Long.MAX_VALUE) <= DEAREST) {
                return job;
            }
        }
    }

    private ObjectNode parameters(Tool tool) {
        ObjectNode asked = Props.JSON.createObjectNode();
        if (tool.inputs().isEmpty() || !tool.models().isEmpty() || tool.type().equals("VOICE_CLONER")) {
            asked.put("prompt", one(props.prompts(tool.slug(), tool.media())));
        }
        List<String> resolutions = tool.limits().resolutions();
        if (!tool.models().isEmpty()) {
            Model model = catalogue.model(tool.media(), one(tool.models())).orElseThrow();
            asked.put("model", model.name());
            resolutions = model.resolutions();
            if (model.audio() != null && model.audio().offered()) {
                asked.put("audio", random.nextInt(4) == 0);
            }
        }
        put(asked, "resolution", resolutions);
        put(asked, "mode", tool.limits().modes());
        put(asked, "version", tool.limits().versions());
        put(asked, "aspectRatio", tool.limits().aspectRatios());
        if (!tool.limits().scales().isEmpty()) {
            asked.put("scale", one(tool.limits().scales()).intValue());
        }
        switch (tool.media()) {
            case "video" -> film(asked, tool);
            case "image" -> asked.put("images", 1);
            default -> {}
        }
        sources(asked.putArray("sources"), tool, asked.path("seconds").asInt(20));
        return asked;
    }

    private void film(ObjectNode asked, Tool tool) {
        List<Integer> lengths = catalogue
                .model("video", asked.path("model").asText())
                .map(Model::seconds)
                .filter(some -> !some.isEmpty())
                .orElse(List.of(3, 4, 5, 6, 8));
        asked.put("seconds", one(lengths).intValue());
        switch (tool.type()) {
            case "LIP_SYNC" -> asked.put("fps", one(List.of(24, 25, 30)).intValue());
            case "ANIMATION" -> asked.put("fps", one(List.of(8, 12, 24)).intValue());
            default -> {}
        }
    }

    private void sources(ArrayNode sources, Tool tool, int seconds) {
        for (Tool.Input input : tool.inputs()) {
            if (input.optional() && random.nextInt(3) > 0) {
                continue;
            }
            ObjectNode file = sources.addObject().put("role", input.role());
            put(file, "format", FORMATS.get(input.media()));
            boolean seen = !input.media().equals("audio");
            boolean timed = !input.media().equals("image");
            file.put("bytes", (timed ? 180_000L * seconds : 400_000L) + random.nextInt(900_000));
            int[] size = one(SIZES);
            file.put("width", seen ? size[0] : null).put("height", seen ? size[1] : null);
            file.put("seconds", timed ? seconds + random.nextInt(10) / 10.0 : null);
            if (tool.advice().faceSideMin() != null && input.media().equals("image")) {
                file.put("faceWidth", size[0] * (20 + random.nextInt(40)) / 100);
            }
        }
    }

    private void put(ObjectNode into, String name, List<String> choices) {
        if (!choices.isEmpty()) {
            into.put(name, one(choices));
        }
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
