package ai.magichour.helpcenter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door at which the demo platform is asked for credits. */
class TillTest {

    private static final Instant AT = Instant.parse("2026-10-05T09:00:00Z");
    private static final String SECRET = "a-secret-of-both-sides";
    private static final String BODY = "{\"amount\":95}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> keys = new ArrayList<>();
    private final Moment clock = new Moment(AT);
    private final Till till = new Till(List.of("another-secret", SECRET), clock);

    @BeforeEach
    void open() {
        till.open(0);
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void a_signed_question_is_answered_by_whoever_serves() throws Exception {
        var response = send("/credits/refunds", "key", hmac(AT.getEpochSecond() + "." + BODY), BODY);
        assertEquals(422, response.statusCode());
        assertEquals("{\"code\":\"no\"}", response.body());
        assertEquals(List.of("key"), keys);
    }

    @Test
    void without_a_signature_a_key_a_body_or_at_another_door_nobody_is_asked() throws Exception {
        var signed = hmac(AT.getEpochSecond() + "." + BODY);
        assertEquals(401, send("/credits/refunds", "key", "0".repeat(64), BODY).statusCode());
        assertEquals(
                401, send("/credits/refunds", "key", signed, "{\"amount\":96}").statusCode());
        assertEquals(400, send("/credits/refunds", null, signed, BODY).statusCode());
        assertEquals(404, send("/credits/refunds/x", "key", signed, BODY).statusCode());
        var garbage = hmac(AT.getEpochSecond() + ".{");
        assertEquals(400, send("/credits/refunds", "key", garbage, "{").statusCode());
        assertEquals(List.of(), keys);
    }

    @Test
    void where_the_port_is_taken_the_platform_goes_on_without() throws Exception {
        var other = new Till(List.of(SECRET), clock);
        other.open(till.port());
        other.serve(1, (key, asked) -> null);
        other.close();
    }

    private HttpResponse<String> send(String path, String key, String signature, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + till.port() + path))
                .header("magic-hour-event-timestamp", String.valueOf(AT.getEpochSecond()))
                .header("magic-hour-event-signature", signature)
                .POST(BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request.build(), BodyHandlers.ofString());
        while (!answer.isDone()) {
            till.serve(10, (asked, order) -> {
                keys.add(asked);
                ObjectNode no = Props.JSON.createObjectNode().put("code", "no");
                return new Orders.Answer(422, no, null);
            });
        }
        return answer.get();
    }

    /** Written apart from the sender's, so that the two can disagree. */
    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        StringBuilder hex = new StringBuilder();
        for (byte part : mac.doFinal(text.getBytes(StandardCharsets.UTF_8))) {
            hex.append(String.format("%02x", part));
        }
        return hex.toString();
    }
}
