package ai.magichour.helpcenter.tickets.files.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to S3-compatible storage over HTTP, word by word, to a server that keeps objects in memory. */
class ObjectStoreTest {

    private static final String SECRET = "a-secret-key-that-stays-here";

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Store.Key key = new Store.Key(UUID.randomUUID(), UUID.randomUUID());
    private HttpServer server;
    private int failures;
    private ObjectStore store;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
        store = new ObjectStore(endpoint, "eu-central-1", "attachments", "an-access-key", SECRET);
    }

    @AfterEach
    void stop() {
        store.close();
        server.stop(0);
        assertEquals(List.of(), wrong);
    }

    @Test
    void bytes_come_back_as_they_were_put() throws IOException {
        var bytes = new byte[3 << 20];
        new Random(7).nextBytes(bytes);
        store.put(key, Files.write(folder.resolve("file"), bytes));
        assertEquals(List.of("/attachments/" + key.customer() + "/" + key.id()), List.copyOf(objects.keySet()));
        try (var in = store.open(key)) {
            assertArrayEquals(bytes, in.readAllBytes());
        }
    }

    @Test
    void what_is_not_there_is_an_error_at_once_and_can_be_removed_all_the_same() throws IOException {
        assertThrows(IOException.class, () -> store.open(key));
        store.remove(key);
        store.put(key, Files.write(folder.resolve("file"), new byte[] {1}));
        store.remove(key);
        assertTrue(objects.isEmpty());
    }

    @Test
    void a_storage_that_fails_once_is_asked_again() throws IOException {
        failures = 1;
        store.put(key, Files.write(folder.resolve("file"), new byte[] {1, 2, 3}));
        assertArrayEquals(new byte[] {1, 2, 3}, objects.values().iterator().next());
    }

    @Test
    void a_storage_that_fails_and_fails_is_an_error() {
        failures = 100;
        assertThrows(
                IOException.class, () -> store.put(key, Files.write(folder.resolve("file"), new byte[] {1, 2, 3})));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var address = exchange.getRequestURI().toString();
            check(exchange, body);
            if (failures-- > 0) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    objects.put(address, body);
                    exchange.sendResponseHeaders(200, -1);
                }
                case "DELETE" -> {
                    objects.remove(address);
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> give(exchange, objects.get(address));
            }
        }
    }

    private static void give(HttpExchange exchange, byte[] object) throws IOException {
        if (object == null) {
            var missing = "<Error><Code>NoSuchKey</Code></Error>".getBytes();
            exchange.sendResponseHeaders(404, missing.length);
            exchange.getResponseBody().write(missing);
        } else {
            exchange.sendResponseHeaders(200, object.length);
            exchange.getResponseBody().write(object);
        }
    }

    /** Signed by version 4 for this region, over a digest of exactly the bytes that are put, without the secret itself. */
    private void check(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        var signature = String.valueOf(headers.getFirst("Authorization"));
        if (!signature.matches("AWS4-HMAC-SHA256 Credential=an-access-key/\\d{8}/eu-central-1/s3/aws4_request,"
                + " ?SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, ?Signature=[0-9a-f]{64}")) {
            wrong.add("signature " + signature);
        }
        var isSigned = digest(body).equals(headers.getFirst("X-Amz-Content-Sha256"));
        if (!isSigned && exchange.getRequestMethod().equals("PUT")) {
            wrong.add("digest " + headers.getFirst("X-Amz-Content-Sha256"));
        }
        headers.forEach((name, values) -> {
            if (values.toString().contains(SECRET) || name.equalsIgnoreCase("Content-Encoding")) {
                wrong.add(name);
            }
        });
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
