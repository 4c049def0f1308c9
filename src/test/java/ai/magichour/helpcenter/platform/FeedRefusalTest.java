package ai.magichour.helpcenter.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, with a sentence that names the event and the field, and with nothing of the request stored. */
@QuarkusTest
class FeedRefusalTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final Object NONE = new Object();

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final Map<String, Object> good = platform.credits(1, "grant", 10, 10, null);

    @Inject
    EntityManager database;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("project", "id", NONE, "id is required"),
                Arguments.of("project", "id", "x".repeat(201), "id must be text"),
                Arguments.of("project", "id", 7, "id must be text"),
                Arguments.of("project", "id", "a\u0000b", "id must be text"),
                Arguments.of("project", "type", NONE, "type is required"),
                Arguments.of("project", "type", " ", "type is required"),
                Arguments.of("project", "customer", NONE, "customer is required"),
                Arguments.of("project", "customer", "", "customer is required"),
                Arguments.of("project", "at", NONE, "at is required"),
                Arguments.of("project", "at", "yesterday", "at must be a time"),
                Arguments.of("project", "at", 1789000000, "at must be a time"),
                Arguments.of("project", "at", "+99999-01-01T00:00:00Z", "at must be a time"),
                Arguments.of("project", "revision", NONE, "revision is required"),
                Arguments.of("project", "revision", "3", "revision must be a whole number"),
                Arguments.of("project", "revision", -1, "revision must be at least 0"),
                Arguments.of("project", "project", NONE, "project is required"),
                Arguments.of("project", "project", "c1", "project must be an object"),
                Arguments.of("project", "project.id", NONE, "project.id is required"),
                Arguments.of("project", "project.status", NONE, "project.status is required"),
                Arguments.of("project", "project.status", List.of("error"), "project.status must be text"),
                Arguments.of("project", "project.name", 5, "project.name must be text"),
                Arguments.of("project", "project.createdAt", "noon", "project.createdAt must be a time"),
                Arguments.of("project", "project.outputs", -1, "project.outputs must be a count"),
                Arguments.of("project", "project.outputs", 3_000_000_000L, "project.outputs must be a count"),
                Arguments.of("project", "project.creditsCharged", 9.5, "project.creditsCharged must be a whole number"),
                Arguments.of("project", "project.error", "broken", "project.error must be an object"),
                Arguments.of("project", "project.parameters", List.of(1), "project.parameters must be an object"),
                Arguments.of("project", "project.error", Map.of("code", 5), "project.error.code must be text"),
                Arguments.of("credits", "customer", NONE, "customer is required"),
                Arguments.of("credits", "at", NONE, "at is required"),
                Arguments.of("credits", "sequence", NONE, "sequence is required"),
                Arguments.of("credits", "sequence", 0, "sequence must be at least 1"),
                Arguments.of("credits", "sequence", "2", "sequence must be a whole number"),
                Arguments.of("credits", "kind", NONE, "kind is required"),
                Arguments.of("credits", "amount", NONE, "amount is required"),
                Arguments.of("credits", "amount", 1.5, "amount must be a whole number"),
                Arguments.of("credits", "amount", true, "amount must be a whole number"),
                Arguments.of("credits", "amount", Long.MIN_VALUE, "amount must be a whole number"),
                Arguments.of("credits", "amount", Long.MAX_VALUE, "amount must be a whole number"),
                Arguments.of("credits", "balance", NONE, "balance is required"),
                Arguments.of("credits", "balance", Long.MIN_VALUE, "balance must be a whole number"),
                Arguments.of("credits", "project", Map.of("id", "c"), "project must be text"),
                Arguments.of("credits", "reference", "a\rb", "reference must be text"),
                Arguments.of("statement", "customer", NONE, "customer is required"),
                Arguments.of("statement", "sequence", NONE, "sequence is required"),
                Arguments.of("statement", "sequence", -1, "sequence must be at least 0"),
                Arguments.of("statement", "balance", NONE, "balance is required"),
                Arguments.of("statement", "balance", "10", "balance must be a whole number"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_field_that_cannot_be_read_is_named_and_nothing_is_stored(
            String type, String field, Object value, String sentence) {
        var bad = switch (type) {
            case "project" -> platform.project(Platform.projectId(), 1, "error", Map.of());
            case "credits" -> platform.credits(2, "grant", 1, 11, null);
            default -> platform.statement(2, 11);
        };
        change(bad, field, value);
        var answer = Platform.send(Platform.json(List.of(good, bad)));
        assertEquals(400, answer.statusCode(), answer.body());
        var error = Platform.parse(answer.body()).path("error").asText();
        assertTrue(error.startsWith("Event 2"), error);
        assertTrue(error.contains(sentence), error);
        if (!field.equals("id")) {
            assertTrue(error.contains((String) bad.get("id")), error);
        }
        assertEquals(0L, stored());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[{]",
                "null",
                "1",
                "\"text\"",
                "[1]",
                "[[]]",
                "[null]",
                "{} {}",
                "[] []",
                "{'id':1}",
                "{\"id\":\"a\",\"id\":\"b\",\"type\":\"heartbeat\"}",
                "NaN",
                "[{\"id\":\"a\",\"type\":\"x\",}]"
            })
    void what_is_not_json_of_events_is_refused(String body) {
        assertEquals(400, Platform.send(body).statusCode(), body);
    }

    @Test
    void good_events_beside_bad_json_are_not_stored() {
        assertEquals(400, Platform.send("[" + Platform.json(good) + ", {]").statusCode());
        assertEquals(400, Platform.send(Platform.json(good) + " trailing").statusCode());
        assertEquals(400, Platform.send("[" + Platform.json(good) + ", 5]").statusCode());
        assertEquals(0L, stored());
    }

    @Test
    void json_nested_without_end_is_refused() {
        var deep = "{\"id\":\"%s\",\"type\":\"deep\",\"x\":%s1%s}";
        for (var depth : new int[] {1_001, 5_000, 100_000}) {
            var body = deep.formatted(UUID.randomUUID(), "[".repeat(depth), "]".repeat(depth));
            assertEquals(400, Platform.send(body).statusCode(), "depth " + depth);
        }
    }

    @Test
    void a_thousand_events_are_taken_and_one_more_is_too_many() {
        var answer = Platform.send(Platform.json(heartbeats(1_000)));
        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals(1_000, Platform.parse(answer.body()).path("accepted").asInt());
        var events = heartbeats(1_000);
        events.add(good);
        assertEquals(413, Platform.send(Platform.json(events)).statusCode());
        assertEquals(0L, stored());
    }

    @Test
    void a_mebibyte_is_taken_and_one_byte_more_is_too_much() {
        var json = Platform.json(good);
        var padding = " ".repeat(MEBIBYTE - json.length());
        for (var more : new int[] {1, 10, MEBIBYTE - 1}) {
            assertEquals(413, Platform.send(json + padding + " ".repeat(more)).statusCode(), more + " more");
        }
        assertEquals(0L, stored());
        assertEquals(202, Platform.send(json + padding).statusCode());
        assertEquals(1L, stored());
    }

    @Test
    void nobody_reads_the_feed_back() {
        assertEquals(404, Visitor.signedIn(ada).get("/platform/events").status());
    }

    private static List<Object> heartbeats(int many) {
        return new ArrayList<>(IntStream.range(0, many)
                .mapToObj(i -> Map.of("id", "evt_" + UUID.randomUUID(), "type", "heartbeat"))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static void change(Map<String, Object> event, String field, Object value) {
        var inner = field.startsWith("project.");
        var target = inner ? (Map<String, Object>) event.get("project") : event;
        var name = inner ? field.substring("project.".length()) : field;
        if (value == NONE) {
            target.remove(name);
        } else {
            target.put(name, value);
        }
    }

    /** How much of the good event and of its customer there is. */
    private long stored() {
        return (Long) database.createNativeQuery(
                        "select greatest((select count(*) from feed_event where id = :id),"
                                + " (select count(*) from customer where subject = :subject))",
                        Long.class)
                .setParameter("id", good.get("id"))
                .setParameter("subject", ada)
                .getSingleResult();
    }
}
