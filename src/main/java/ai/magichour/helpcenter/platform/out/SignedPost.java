package ai.magichour.helpcenter.platform.out;

import ai.magichour.helpcenter.platform.Signature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts to the platform, signed as it signs its feed. The whole exchange has a time by which it is over. */
final class SignedPost {

    /** Well below the time for which a parcel is left alone by other nodes, connecting included. */
    private static final Duration WHOLE = Duration.ofSeconds(15);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 16 * 1024;

    /** HTTP/1.1, since an answer cut short must end its connection and nothing else. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    HttpResponse<byte[]> send(URI address, String secret, String key, byte[] body, Instant now)
            throws IOException, InterruptedException {
        return send(address, secret, key, body, now, WHOLE);
    }

    HttpResponse<byte[]> send(URI address, String secret, String key, byte[] body, Instant now, Duration whole)
            throws IOException, InterruptedException {
        var timestamp = String.valueOf(now.getEpochSecond());
        var request = HttpRequest.newBuilder(address)
                .timeout(whole)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("magic-hour-event-timestamp", timestamp)
                .header("magic-hour-event-signature", HexFormat.of().formatHex(Signature.of(secret, timestamp, body)))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var answer = http.sendAsync(request, head -> new Bounded(MOST_BYTES));
        try {
            // The request's own timeout ends with the headers; a body may drip for as long as it likes.
            return answer.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new IOException("The platform didn’t answer within " + whole.toSeconds() + " seconds", silent);
        } catch (ExecutionException failed) {
            throw new IOException("The platform can’t be heard: " + failed.getCause(), failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
