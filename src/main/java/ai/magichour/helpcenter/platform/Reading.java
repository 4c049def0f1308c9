package ai.magichour.helpcenter.platform;

import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Statement;
import ai.magichour.helpcenter.projects.intake.Said;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Reads a request of the feed: one event or an array of them. All can be read, or all are refused. */
final class Reading {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Instant now;

    private Reading(Instant now) {
        this.now = now;
    }

    /** The events of {@code body}, in its order; {@code now} stands in where a statement carries no time. */
    static List<FeedEvent> of(byte[] body, Instant now) {
        JsonNode root;
        try {
            root = JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new Refused("The body isn't JSON that can be read.");
        }
        if (root == null || !root.isContainerNode()) {
            throw new Refused("The body must be one event or an array of events.");
        }
        var reading = new Reading(now);
        var events = new ArrayList<FeedEvent>();
        if (root.isObject()) {
            events.add(reading.event(root, 1));
        } else {
            for (var i = 0; i < root.size(); i++) {
                events.add(reading.event(root.get(i), i + 1));
            }
        }
        return events;
    }

    private FeedEvent event(JsonNode node, int place) {
        if (!node.isObject()) {
            throw new Refused("Event " + place + " must be an object.");
        }
        var unnamed = new Fields("Event " + place, "", node);
        var id = unnamed.key("id");
        var fields = new Fields("Event " + place + " (" + id + ")", "", node);
        var type = fields.key("type");
        var digest = digest(node);
        return switch (type) {
            case "project" -> project(id, fields, digest, node);
            case "credits" -> {
                var customer = fields.key("customer");
                yield new FeedEvent(id, type, customer, digest, node.toString(), null, line(id, fields), null);
            }
            case "statement" -> {
                var customer = fields.key("customer");
                yield new FeedEvent(id, type, customer, digest, node.toString(), null, null, statement(id, fields));
            }
            // A type that we don't know may use any field as it likes.
            default -> new FeedEvent(id, type, null, digest, node.toString(), null, null, null);
        };
    }

    private FeedEvent project(String id, Fields fields, String digest, JsonNode node) {
        var customer = fields.key("customer");
        var at = fields.time("at");
        var revision = fields.number("revision", 0);
        var project = fields.object("project");
        if (project == null) {
            throw fields.refuse("project", "is required");
        }
        var error = project.object("error");
        var parameters = project.object("parameters");
        var said = new Said(
                id,
                revision,
                at,
                project.key("id"),
                project.optionalKey("media"),
                project.optionalKey("type"),
                project.text("name"),
                project.key("status"),
                project.optionalTime("createdAt"),
                project.optionalTime("finishedAt"),
                project.optionalTime("deletedAt"),
                project.optionalNumber("creditsCharged"),
                error == null ? null : error.optionalKey("code"),
                error == null ? null : error.text("message"),
                project.optionalCount("outputs"),
                project.optionalKey("retryOf"),
                parameters == null ? null : parameters.cleaned(),
                digest(project.node()));
        return new FeedEvent(id, "project", customer, digest, node.toString(), said, null, null);
    }

    private static Line line(String id, Fields fields) {
        return new Line(
                fields.number("sequence", 1),
                fields.key("kind"),
                fields.number("amount"),
                fields.number("balance"),
                fields.optionalKey("project"),
                fields.optionalKey("reference"),
                fields.optionalKey("command"),
                fields.time("at"),
                id);
    }

    private Statement statement(String id, Fields fields) {
        var at = fields.optionalTime("at");
        return new Statement(fields.number("sequence", 0), fields.number("balance"), at == null ? now : at, id);
    }

    /** The same for the same content, in whatever order its fields come. */
    private static String digest(JsonNode node) {
        try {
            var ordered = JSON.writeValueAsString(JSON.convertValue(node, Map.class));
            var hash = MessageDigest.getInstance("SHA-256").digest(ordered.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
