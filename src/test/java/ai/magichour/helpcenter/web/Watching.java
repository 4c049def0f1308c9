package ai.magichour.helpcenter.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A visitor at an open page that changes by itself. */
public record Watching(HttpResponse<InputStream> response) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static Watching at(String path, Visitor visitor) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Visitor.address(path)).timeout(PATIENCE);
        return new Watching(visitor.client().send(request.build(), BodyHandlers.ofInputStream()));
    }

    public int status() {
        return response.statusCode();
    }

    /** What has come until {@code text} was in it. */
    public String until(String text) {
        return inTime(() -> {
            var seen = new StringBuilder();
            while (seen.indexOf(text) < 0) {
                var more = more();
                if (more == null) {
                    throw new AssertionError("The stream ended before \"" + text + "\": " + seen);
                }
                seen.append(more);
            }
            return seen.toString();
        });
    }

    /** Waits until the server ends the stream. */
    public void untilItEnds() {
        inTime(() -> {
            while (more() != null) {
                // What still came isn't asked for.
            }
            return null;
        });
    }

    private String more() throws IOException {
        var piece = new byte[8192];
        var read = response.body().read(piece);
        return read < 0 ? null : new String(piece, 0, read, StandardCharsets.UTF_8);
    }

    private static <T> T inTime(Callable<T> reading) {
        var task = new FutureTask<>(reading);
        var thread = new Thread(task, "watching");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new AssertionError("The stream didn't do it in time", failed);
        }
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
