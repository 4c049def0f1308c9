package ai.magichour.helpcenter.platform.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One exchange with a platform that may hang, drip, flood or send us elsewhere. */
class SignedPostTest {

    private static final String SECRET = "a-secret-of-both-sides";
    private static final Instant NOW = Instant.parse("2026-09-11T12:00:00Z");
    private static final Duration SOON = Duration.ofMillis(500);
    private static final byte[] BODY = "{\"amount\":95}".getBytes(StandardCharsets.UTF_8);

    private final SignedPost post = new SignedPost();
    private final CountDownLatch over = new CountDownLatch(1);
    private Counter counter;

    @BeforeEach
    void open() throws IOException {
        counter = new Counter(0);
    }

    @AfterEach
    void close() {
        over.countDown();
        counter.close();
    }

    @Test
    void it_is_signed_over_time_and_body_as_the_feed_is() throws Exception {
        assertEquals(202, send("one").statusCode());
        var request = counter.requests("one").get(0);
        assertArrayEquals(BODY, request.body());
        assertEquals("1789128000", request.timestamp());
        assertEquals(hmac("1789128000." + request.text()), request.signature());
        assertEquals("application/json", request.type());
    }

    @Test
    void a_platform_that_never_answers_is_not_waited_for() {
        counter.answers("one", exchange -> hold());
        assertThrows(IOException.class, () -> send("one"));
    }

    @Test
    void an_answer_that_drips_is_not_waited_for() {
        counter.answers("one", exchange -> {
            exchange.sendResponseHeaders(202, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            hold();
        });
        assertThrows(IOException.class, () -> send("one"));
    }

    @Test
    void an_answer_that_floods_is_cut() {
        counter.answers("one", exchange -> {
            exchange.sendResponseHeaders(202, 0);
            for (var i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(new byte[1024]);
            }
        });
        var failure = assertThrows(IOException.class, () -> send("one"));
        assertTrue(failure.getMessage().contains("16384 bytes"), failure.getMessage());
    }

    @Test
    void it_is_not_led_elsewhere() throws Exception {
        try (var elsewhere = new Counter(0)) {
            counter.answers("one", exchange -> {
                exchange.getResponseHeaders().set("Location", address(elsewhere).toString());
                exchange.sendResponseHeaders(307, -1);
            });
            assertEquals(307, send("one").statusCode());
            assertEquals(0, elsewhere.requests("one").size());
        }
    }

    @Test
    void a_connection_that_is_cut_is_a_failure() {
        counter.answers("one", Counter.silence());
        assertThrows(IOException.class, () -> send("one"));
    }

    private HttpResponse<byte[]> send(String key) throws IOException, InterruptedException {
        return post.send(address(counter), SECRET, key, BODY, NOW, SOON);
    }

    private static URI address(Counter counter) {
        return URI.create("http://localhost:" + counter.port() + "/credits/refunds");
    }

    private void hold() {
        try {
            over.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Written apart from the sender's, so that the two can disagree. */
    private static String hmac(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var hex = new StringBuilder();
        for (var part : mac.doFinal(text.getBytes(StandardCharsets.UTF_8))) {
            hex.append(String.format("%02x", part));
        }
        return hex.toString();
    }
}
