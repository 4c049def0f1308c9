package ai.magichour.helpcenter.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in: a signature over the raw bytes by a shared secret, at most 300 seconds from now. */
@QuarkusTest
class FeedSignatureTest {

    private static final Instant NOON = Instant.parse("2026-09-11T12:00:00.900Z");
    private static final List<String> SECRETS = List.of("old", "new");

    private final String id = "evt_" + UUID.randomUUID();
    private final String body = "{\"id\": \"" + id + "\", \"type\": \"heartbeat\"}";
    private final String now = String.valueOf(Instant.now().getEpochSecond());

    @Inject
    EntityManager database;

    @Test
    void each_of_the_configured_secrets_opens_while_they_are_exchanged() {
        assertEquals(
                202,
                Platform.send(body, now, signed(Platform.SECRET, now, body)).statusCode());
        assertEquals(
                202,
                Platform.send(body, now, signed("the-next-secret", now, body)).statusCode());
        assertEquals(
                401,
                Platform.send(body, now, signed("the-last-secret", now, body)).statusCode());
        assertEquals(
                401,
                Platform.send(body, now, signed(Visitor.named("x"), now, body)).statusCode());
    }

    @Test
    void a_signature_counts_in_either_case_of_its_hex() {
        var signature = signed(Platform.SECRET, now, body).toUpperCase(Locale.ROOT);
        assertEquals(202, Platform.send(body, now, signature).statusCode());
    }

    @Test
    void a_missing_short_long_or_wrong_signature_is_refused_and_nothing_is_stored() {
        var good = signed(Platform.SECRET, now, body);
        var wrong = (good.charAt(0) == '0' ? '1' : '0') + good.substring(1);
        for (var signature :
                new String[] {null, "", good.substring(0, 62), good.substring(0, 63), good + "00", wrong, "z".repeat(64)
                }) {
            refused(now, signature);
        }
        refused(null, good);
        assertEquals(0L, stored());
    }

    @Test
    void the_signature_is_over_the_bytes_and_not_over_what_they_mean() {
        var sameMeaning = body.replace(": ", ":");
        var answer = Platform.send(sameMeaning, now, signed(Platform.SECRET, now, body));
        assertEquals(401, answer.statusCode());
        assertEquals(0L, stored());
    }

    @Test
    void the_signature_is_over_the_time_too() {
        var later = String.valueOf(Instant.now().getEpochSecond() + 10);
        refused(later, signed(Platform.SECRET, now, body));
        assertEquals(0L, stored());
    }

    @ParameterizedTest
    @ValueSource(longs = {-100_000, -310, 310, 100_000})
    void a_request_from_another_time_is_refused(long seconds) {
        var then = String.valueOf(Instant.now().getEpochSecond() + seconds);
        refused(then, signed(Platform.SECRET, then, body));
        assertEquals(0L, stored());
    }

    @ParameterizedTest
    @ValueSource(longs = {-290, 290})
    void clocks_may_differ_a_little(long seconds) {
        var then = String.valueOf(Instant.now().getEpochSecond() + seconds);
        assertEquals(
                202,
                Platform.send(body, then, signed(Platform.SECRET, then, body)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "1e9",
                "12.5",
                "0x10",
                "99999999999999999999",
                "-9223372036854775808",
                "9223372036854775807",
                "2026-09-11T12:00:00Z"
            })
    void a_time_that_is_no_number_of_seconds_from_now_is_refused(String time) {
        refused(time, signed(Platform.SECRET, time, body));
        assertEquals(0L, stored());
    }

    @Test
    void the_tolerance_is_300_seconds_to_the_second() {
        for (var seconds : new long[] {-300, 0, 300}) {
            assertTrue(isGood(NOON.getEpochSecond() + seconds), seconds + " s");
        }
        for (var seconds : new long[] {-301, 301}) {
            assertFalse(isGood(NOON.getEpochSecond() + seconds), seconds + " s");
        }
    }

    @Test
    void with_no_secret_configured_nobody_is_let_in() {
        var time = String.valueOf(NOON.getEpochSecond());
        assertFalse(Signature.isGood(List.of(), time, signed("old", time, body), bytes(body), NOON));
    }

    private boolean isGood(long timestamp) {
        var time = String.valueOf(timestamp);
        return Signature.isGood(SECRETS, time, signed("new", time, body), bytes(body), NOON);
    }

    private void refused(String timestamp, String signature) {
        var answer = Platform.send(body, timestamp, signature);
        assertEquals(401, answer.statusCode(), timestamp + " " + signature);
        assertTrue(Platform.parse(answer.body()).path("error").asText().contains("signature"), answer.body());
    }

    private long stored() {
        return (Long) database.createNativeQuery("select count(*) from feed_event where id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static String signed(String secret, String timestamp, String body) {
        return HexFormat.of().formatHex(Signature.of(secret, timestamp, bytes(body)));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
