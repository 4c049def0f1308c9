package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.platform.Signature;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/**
 * Where the help center asks the platform for credits: a door of its own, on this machine only. A question waits here
 * until the platform's own thread answers it, so that everything that happens on the platform happens in one order.
 */
final class Till {

    private static final Logger LOG = Logger.getLogger(Till.class);
    private static final String PATH = "/credits/refunds";
    private static final int MOST_BYTES = 16 * 1024;
    private static final long PATIENCE_SECONDS = 10;

    private record Question(String key, JsonNode asked, CompletableFuture<Orders.Answer> answer) {}

    private final List<String> secrets;
    private final Clock clock;
    private final BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "demo-till");
        thread.setDaemon(true);
        return thread;
    });
    private HttpServer server;

    Till(List<String> secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Where the port is taken, the platform runs without: what it would be asked waits, as if it were away. */
    void open(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), port), 0);
            server.setExecutor(threads);
            server.createContext(PATH, this::take);
            server.start();
        } catch (IOException taken) {
            LOG.warnf("The demo platform can't be asked for credits, because port %d is taken: %s", port, taken);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    void close() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    /** Answers what is asked in the next {@code millis}. */
    void serve(long millis, BiFunction<String, JsonNode, Orders.Answer> decide) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        Question next = questions.poll(millis, TimeUnit.MILLISECONDS);
        while (next != null) {
            next.answer.complete(decide.apply(next.key, next.asked));
            next = questions.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
            JsonNode asked = read(body);
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            if (!exchange.getRequestMethod().equals("POST")
                    || !exchange.getRequestURI().getPath().equals(PATH)) {
                say(exchange, 404, "{}");
            } else if (!isSigned(exchange, body)) {
                say(exchange, 401, "{}");
            } else if (key == null || asked == null) {
                say(exchange, 400, "{}");
            } else {
                answer(exchange, key, asked);
            }
        }
    }

    private static JsonNode read(byte[] body) throws IOException {
        try {
            return Props.JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) {
        String timestamp = exchange.getRequestHeaders().getFirst("magic-hour-event-timestamp");
        String signature = exchange.getRequestHeaders().getFirst("magic-hour-event-signature");
        return Signature.isGood(secrets, timestamp, signature, body, clock.instant());
    }

    private void answer(HttpExchange exchange, String key, JsonNode asked) throws IOException {
        Question question = new Question(key, asked, new CompletableFuture<>());
        questions.add(question);
        try {
            Orders.Answer answer = question.answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            say(exchange, answer.status(), answer.body().toString());
        } catch (ExecutionException | TimeoutException busy) {
            say(exchange, 503, "{}");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
