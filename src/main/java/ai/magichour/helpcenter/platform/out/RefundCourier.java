package ai.magichour.helpcenter.platform.out;

import ai.magichour.helpcenter.ledger.commands.Order;
import ai.magichour.helpcenter.ledger.commands.Sending;
import ai.magichour.helpcenter.outbox.Courier;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.web.Typed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the platform for credits until it answers. A command that isn't answered stays open, so it is never given up by
 * age: whoever looks at it sees for how long and with what problem, and nobody can ask for the same credits meanwhile.
 */
@ApplicationScoped
class RefundCourier implements Courier {

    private static final String PATH = "/credits/refunds";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofDays(36_500);
    /** Somebody waits for it, and a platform that is back should hear of it soon. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_MESSAGE = 500;

    private final SignedPost post = new SignedPost();

    @Inject
    Sending sending;

    @Inject
    Clock clock;

    @ConfigProperty(name = "helpcenter.platform.url")
    Optional<String> platform;

    @ConfigProperty(name = "helpcenter.platform.secrets")
    Optional<List<String>> secrets;

    @Override
    public String topic() {
        return Order.TOPIC;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public Duration longestPause() {
        return LONGEST_PAUSE;
    }

    @Override
    public Runnable deliver(Parcel parcel) throws IOException, InterruptedException {
        var order = parcel.payload(Order.class);
        var answer = post.send(address(), secret(), parcel.id.toString(), body(order), clock.instant());
        return switch (answer.statusCode()) {
            case 200, 202 -> () -> sending.taken(order.customer(), parcel.id);
            case 422 -> {
                var why = refusal(answer);
                var code = Typed.line(why.path("code").textValue(), LONGEST_CODE);
                var message = Typed.clean(why.path("message").textValue(), LONGEST_MESSAGE);
                yield () -> sending.refused(order.customer(), parcel.id, code, message);
            }
            default -> throw new IOException("The platform answered " + answer.statusCode());
        };
    }

    /** A refusal that names no code may be anybody's on the way: it closes nothing, and the question is asked again. */
    private static JsonNode refusal(HttpResponse<byte[]> answer) throws IOException {
        try {
            var why = JSON.readTree(answer.body());
            if (why != null
                    && why.path("code").isTextual()
                    && !why.path("code").textValue().isBlank()) {
                return why;
            }
        } catch (JsonProcessingException unreadable) {
            // said below
        }
        throw new IOException("The platform answered 422 without a code");
    }

    private static byte[] body(Order order) throws JsonProcessingException {
        return JSON.writeValueAsBytes(order.body());
    }

    private URI address() throws IOException {
        return URI.create(set(platform, "helpcenter.platform.url").replaceFirst("/+$", "") + PATH);
    }

    private String secret() throws IOException {
        return set(secrets.map(some -> some.get(0)), "helpcenter.platform.secrets");
    }

    private static String set(Optional<String> value, String name) throws IOException {
        return value.orElseThrow(() -> new IOException(name + " isn't set"));
    }
}
