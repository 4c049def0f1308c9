package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Question;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import ai.magichour.helpcenter.projects.verdict.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes up parameters: half of a value is what the catalogue knows, half is anything at all. */
final class Trees {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "default",
            "auto",
            "720p",
            "4k",
            "1k",
            "16:9",
            "1:1",
            "v1",
            "pro",
            "lite",
            "realistic",
            "karaoke",
            "gif",
            "png",
            "mp4",
            "mp3",
            "image",
            "end image",
            "video",
            "audio",
            "source image",
            "A nice video",
            "Add a fast dog in slow motion that talks",
            "Ein Hund",
            "浜辺を走る犬",
            "\u0000\uD800",
            "x".repeat(3_000),
            "<b>",
            "${x}",
            "NaN",
            "-1",
            "1e400");

    private static final List<Double> NUMBERS = List.of(
            0.0,
            -1.0,
            1.0,
            2.0,
            4.0,
            5.0,
            7.5,
            10.0,
            24.0,
            30.0,
            46.0,
            64.0,
            500.0,
            512.0,
            720.0,
            1_472.0,
            1_920.0,
            5_000.0,
            1e9,
            3e8,
            1e11,
            1e16,
            1e300,
            -1e300,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.MIN_VALUE);

    private static final List<String> FIELDS = List.of(
            "prompt",
            "model",
            "resolution",
            "seconds",
            "startSeconds",
            "endSeconds",
            "aspectRatio",
            "audio",
            "fps",
            "width",
            "height",
            "mode",
            "version",
            "scale",
            "images",
            "template",
            "faces",
            "outputFormat",
            "transitionSpeed",
            "sliders",
            "sources");

    private static final Set<String> NUMERIC = Set.of(
            "seconds", "fps", "width", "height", "scale", "images", "faces", "transitionSpeed", "bytes", "faceWidth");

    private static final List<String> OF_SOURCE =
            List.of("role", "format", "bytes", "width", "height", "seconds", "faceWidth", "youtube");

    private static final List<String> CODES = List.of(
            "no_source_face",
            "file_too_large",
            "invalid_parameters",
            "processing_timeout",
            "gpu_on_fire",
            "text_too_long");

    private final Random random;
    private final Catalogue catalogue;

    Trees(Random random, Catalogue catalogue) {
        this.random = random;
        this.catalogue = catalogue;
    }

    Tool tool() {
        return one(catalogue.tools());
    }

    State.Group group() {
        return one(List.of(State.Group.values()));
    }

    String errorCode() {
        return random.nextInt(4) == 0 ? null : one(CODES);
    }

    Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        for (var question : Question.values()) {
            if (random.nextInt(3) == 0) {
                var suffix = random.nextBoolean() ? "" : "-" + (1 + random.nextInt(2));
                answers.put(question.key() + suffix, one(List.of("yes", "no", "unsure", "free", "pro", "anything")));
            }
        }
        return answers;
    }

    JsonNode parameters(Tool tool) {
        if (random.nextInt(50) == 0) {
            return anything(2);
        }
        var tree = JSON.objectNode();
        for (var field : FIELDS) {
            if (random.nextInt(5) > 0) {
                tree.set(field, field.equals("sources") ? sources(tool) : value(field, tool));
            }
        }
        return tree;
    }

    private JsonNode sources(Tool tool) {
        var sources = JSON.arrayNode();
        for (var input : tool.inputs()) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            var source = sources.addObject().put("role", input.role());
            for (var field : OF_SOURCE) {
                if (random.nextInt(4) > 0 && !field.equals("role")) {
                    source.set(field, value(field, tool));
                }
            }
        }
        for (var more = random.nextInt(4); more > 2; more--) {
            sources.add(anything(1));
        }
        return random.nextInt(20) == 0 ? anything(1) : sources;
    }

    private JsonNode value(String field, Tool tool) {
        if (random.nextInt(8) == 0) {
            return anything(1);
        }
        return switch (field) {
            case "model" ->
                text(
                        tool.models().isEmpty() || random.nextInt(4) == 0
                                ? List.of("ltx-2", "sora-9", "qwen-edit")
                                : tool.models());
            case "resolution" -> text(List.of("480p", "720p", "1080p", "4k", "640px", "1k", "2k", "8k"));
            case "mode" ->
                text(tool.limits().modes().isEmpty() ? WORDS : tool.limits().modes());
            case "version" ->
                text(tool.limits().versions().isEmpty() ? WORDS : tool.limits().versions());
            case "audio", "youtube" -> JSON.booleanNode(random.nextInt(5) == 0);
            case "sliders" -> JSON.objectNode().set("smile", number());
            case "prompt", "aspectRatio", "template", "outputFormat", "role", "format" -> text(WORDS);
            default -> number();
        };
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> text(WORDS);
            case 3 -> JSON.numberNode(BigInteger.TEN.pow(400));
            case 4 -> JSON.numberNode(new BigDecimal("1e-400"));
            case 5 -> number();
            case 6 -> JSON.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
            default -> JSON.objectNode().set(one(OF_SOURCE), anything(depth - 1));
        };
    }

    /** The same shape with every value replaced by one of a kind that it can't be; what names a file stays. */
    JsonNode spoiled(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            var copy = JSON.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), spoiled(field.getKey(), field.getValue())));
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            var copy = JSON.arrayNode();
            array.forEach(each -> copy.add(spoiled(each)));
            return copy;
        }
        return JSON.arrayNode();
    }

    private JsonNode spoiled(String field, JsonNode value) {
        if (field.equals("role")) {
            return value;
        }
        var isCount = NUMERIC.contains(field) && value.isNumber();
        return isCount ? JSON.textNode(value.asText()) : spoiled(value);
    }

    /** Every tree that lacks one value of this one. */
    List<JsonNode> eachWithout(JsonNode tree) {
        var trees = new ArrayList<JsonNode>();
        if (tree instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                // What is no YouTube address is a file, and other checks are run on it.
                if (!name.equals("youtube")) {
                    trees.add(object.deepCopy().without(name));
                }
            });
            if (object.path("sources") instanceof ArrayNode sources) {
                for (var at = 0; at < sources.size(); at++) {
                    for (var less : eachWithout(sources.get(at))) {
                        var copy = object.deepCopy();
                        ((ArrayNode) copy.get("sources")).set(at, less);
                        trees.add(copy);
                    }
                }
            }
        }
        return trees;
    }

    private JsonNode number() {
        return JSON.numberNode(one(NUMBERS));
    }

    private JsonNode text(List<String> words) {
        return JSON.textNode(one(words));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
