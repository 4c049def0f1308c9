package ai.magichour.helpcenter.platform;

import ai.magichour.helpcenter.web.Visitor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * One customer's platform, for tests: keeps their sequence and balance, tells it over HTTP as the real one would, and
 * can be told to keep a line back or to repeat one.
 */
public final class Platform {

    /** The first secret of the test configuration. */
    public static final String SECRET = "the-demo-platforms-secret";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Random RANDOM = new Random(7);

    private final String customer;
    private final List<Map<String, Object>> events = new ArrayList<>();
    private long sequence;
    private long balance;
    private Instant at = Instant.now();

    public Platform(String customer) {
        this.customer = customer;
    }

    /** A project id in the real shape. */
    public static String projectId() {
        var id = new StringBuilder("c");
        while (id.length() < 25) {
            id.append(Character.forDigit(RANDOM.nextInt(36), 36));
        }
        return id.toString();
    }

    /** From now on things happen at this time. */
    public Platform at(Instant time) {
        at = time;
        return this;
    }

    public Platform grant(long amount) {
        return line("grant", amount, null);
    }

    public Platform charge(String project, long amount) {
        return line("charge", -amount, project);
    }

    public Platform refund(String project, long amount) {
        return line("refund", amount, project);
    }

    /** The next line of the ledger. */
    public Platform line(String kind, long amount, String project) {
        balance += amount;
        return add(credits(++sequence, kind, amount, balance, project));
    }

    /** The next line of the ledger, which says that it answers a command. */
    public Platform gives(String project, long amount, String command) {
        refund(project, amount);
        events.get(events.size() - 1).put("command", command);
        return this;
    }

    /** A line with a sequence and a balance of its own. */
    public Map<String, Object> credits(long line, String kind, long amount, long after, String project) {
        var event = event("credits");
        event.put("customer", customer);
        event.put("at", at.toString());
        event.put("sequence", line);
        event.put("kind", kind);
        event.put("amount", amount);
        event.put("balance", after);
        event.put("project", project);
        event.put("reference", kind.equals("refund") ? "MH-TEST-" + line : null);
        return event;
    }

    public Map<String, Object> statement(long line, long after) {
        var event = event("statement");
        event.put("customer", customer);
        event.put("at", at.toString());
        event.put("sequence", line);
        event.put("balance", after);
        return event;
    }

    /** What a project is at a revision: a lip sync of 95 credits, unless {@code more} says otherwise. */
    public Map<String, Object> project(String id, long revision, String status, Map<String, Object> more) {
        var project = new java.util.LinkedHashMap<String, Object>();
        project.put("id", id);
        project.put("media", "video");
        project.put("type", "LIP_SYNC");
        project.put("name", "A clip");
        project.put("status", status);
        project.put("createdAt", at.minusSeconds(60).toString());
        project.put("finishedAt", List.of("complete", "error", "canceled").contains(status) ? at.toString() : null);
        project.put("outputs", status.equals("complete") ? 1 : 0);
        project.putAll(more);
        var event = event("project");
        event.put("customer", customer);
        event.put("at", at.toString());
        event.put("revision", revision);
        event.put("project", project);
        return event;
    }

    public Platform says(String id, long revision, String status) {
        return add(project(id, revision, status, Map.of()));
    }

    public Platform fails(String id, long revision, String code) {
        return add(
                project(id, revision, "error", Map.of("error", Map.of("code", code, "message", "No luck: " + code))));
    }

    public Platform add(Map<String, Object> event) {
        events.add(event);
        return this;
    }

    /** Leaves out the next line of the ledger: it happened, and nobody told. */
    public Platform loses(String kind, long amount, String project) {
        line(kind, amount, project);
        events.remove(events.size() - 1);
        return this;
    }

    /** Tells all that happened since the last time, and expects it to be taken. */
    public JsonNode tell() {
        var answer = send(json(events));
        events.clear();
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return parse(answer.body());
    }

    public long balance() {
        return balance;
    }

    public long sequence() {
        return sequence;
    }

    /** Sends a body signed as it should be. */
    public static HttpResponse<String> send(String body) {
        var timestamp = String.valueOf(Instant.now().getEpochSecond());
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(body, timestamp, HexFormat.of().formatHex(Signature.of(SECRET, timestamp, bytes)));
    }

    /** Sends a body with any signature; null sends no such header. */
    public static HttpResponse<String> send(String body, String timestamp, String signature) {
        var request = HttpRequest.newBuilder(Visitor.address("/platform/events"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (timestamp != null) {
            request.header("magic-hour-event-timestamp", timestamp);
        }
        if (signature != null) {
            request.header("magic-hour-event-signature", signature);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(text, unreadable);
        }
    }

    private static Map<String, Object> event(String type) {
        var event = new java.util.LinkedHashMap<String, Object>();
        event.put("id", "evt_" + UUID.randomUUID());
        event.put("type", type);
        return event;
    }
}
