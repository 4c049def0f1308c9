package ai.magichour.helpcenter.platform.out;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The platform's side of a command, which answers as it is told to: by default it takes each key once. */
public final class Counter implements AutoCloseable {

    /** Where the tests' configuration says that the platform is. */
    public static final int PORT = 8082;

    /** What somebody asked for. */
    public record Request(String key, String timestamp, String signature, String type, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What it answers with. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();

    public Counter() throws IOException {
        this(PORT);
    }

    Counter(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/credits/refunds", this::take);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What comes under this key is answered so, one after the other; then as by default. */
    void answers(String key, Answer... next) {
        answers.put(key, new ArrayDeque<>(List.of(next)));
    }

    /** All that came under a key. */
    public List<Request> requests(String key) {
        return requests.stream().filter(request -> key.equals(request.key)).toList();
    }

    /** The keys that came for a project. */
    List<String> keys(String project) {
        return requests.stream()
                .filter(request -> request.text().contains(project))
                .map(Request::key)
                .distinct()
                .toList();
    }

    static Answer status(int status) {
        return json(status, "{}");
    }

    static Answer json(int status, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Hangs up without a word. */
    static Answer silence() {
        return exchange -> {};
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var request = new Request(
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("magic-hour-event-timestamp"),
                headers.getFirst("magic-hour-event-signature"),
                headers.getFirst("Content-Type"),
                exchange.getRequestBody().readAllBytes());
        var isKnown = !requests(request.key).isEmpty();
        requests.add(request);
        var told = answers.getOrDefault(request.key, new ArrayDeque<>());
        try (exchange) {
            (told.isEmpty() ? status(isKnown ? 200 : 202) : told.poll()).to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
