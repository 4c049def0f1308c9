package ai.magichour.helpcenter.outbox;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.health.api.Wellness;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What those who run this can see, and what is forgotten. */
@QuarkusTest
class BacklogTest {

    private static final String MANAGEMENT = "http://localhost:9001/q/";

    private final String topic = "test-" + UUID.randomUUID();

    @Inject
    Backlog backlog;

    @Inject
    @Wellness
    BacklogStatus status;

    @Inject
    Retention retention;

    @Inject
    TestClock clock;

    @AfterEach
    void leave_nothing_that_waits() {
        clock.reset();
        change("update Parcel set doneAt = ?1 where topic = ?2");
    }

    @Test
    void what_waits_and_what_was_given_up_is_counted_by_topic() {
        put();
        clock.forward(Duration.ofSeconds(90));
        put();
        change("update Parcel set deadAt = ?1 where id = ?2", put());
        change("update Parcel set doneAt = ?1 where id = ?2", put());
        var counted = counted();
        assertEquals(2, counted.waiting());
        assertEquals(1, counted.dead());
        assertEquals(90, counted.oldest().toSeconds(), 5);
    }

    @Test
    void it_is_not_well_once_something_waits_for_a_quarter_of_an_hour_but_ready_all_the_same() {
        put();
        assertEquals(0, checked().getInt("data.'" + topic + ".dead'"));
        assertEquals(1, checked().getInt("data.'" + topic + ".waiting'"));
        clock.forward(Duration.ofMinutes(16));
        assertEquals("DOWN", checked().getString("status"));
        given().get(MANAGEMENT + "health/ready").then().statusCode(200);
        given().get(MANAGEMENT + "health/live").then().statusCode(200);
    }

    @Test
    void the_metrics_say_the_same() {
        put();
        status.measure();
        var text = given().get(MANAGEMENT + "metrics").asString();
        assertTrue(text.contains("outbox_waiting{topic=\"" + topic + "\"} 1.0"), text);
        assertTrue(text.contains("outbox_dead{topic=\"" + topic + "\"} 0.0"), text);
        assertTrue(text.contains("outbox_oldest_seconds{topic=\"" + topic + "\"}"), text);
    }

    @Test
    void failure_20_what_was_told_is_emptied_after_30_days_and_nothing_else_is() {
        var told = put();
        var waiting = put();
        var dead = put();
        change("update Parcel set doneAt = ?1 where id = ?2", told);
        change("update Parcel set deadAt = ?1 where id = ?2", dead);
        clock.forward(Duration.ofDays(29));
        retention.run();
        assertNotNull(read(told).payload);
        clock.forward(Duration.ofDays(2));
        retention.run();
        assertNull(read(told).payload);
        assertEquals(Parcel.State.DONE, read(told).state());
        assertNotNull(read(waiting).payload);
        assertNotNull(read(dead).payload);
    }

    private Backlog.Topic counted() {
        return backlog.read().stream()
                .filter(counted -> counted.name().equals(topic))
                .findAny()
                .orElseThrow();
    }

    private static JsonPath checked() {
        var checks = given().get(MANAGEMENT + "health/well").jsonPath();
        return new JsonPath(JsonObject.mapFrom(checks.<Map<String, Object>>get("checks.find { it.name == 'outbox' }"))
                .encode());
    }

    private UUID put() {
        return QuarkusTransaction.requiringNew().call(() -> Parcel.put(topic, "ada", "hello", clock.instant()).id);
    }

    private void change(String update) {
        QuarkusTransaction.requiringNew().run(() -> Parcel.update(update, clock.instant(), topic));
    }

    private void change(String update, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> Parcel.update(update, clock.instant(), id));
    }

    private static Parcel read(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.of(List.of(id)).get(id));
    }
}
