package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Signature;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as an operator starts it: with nothing but its environment, in a folder of its own. */
class ProductionJarIT {

    private static final String SECRET = "a-secret-of-the-environment";
    private static final String EVENT = "{\"id\":\"evt_jar\",\"type\":\"credits\",\"customer\":\"ada\","
            + "\"at\":\"2026-09-11T06:23:15.159Z\",\"sequence\":1,\"kind\":\"grant\",\"amount\":400,\"balance\":400}";

    private static HttpServer provider;

    @TempDir
    Path folder;

    /** As much of an identity provider as it takes to start beside one. */
    @BeforeAll
    static void open_the_provider() throws Exception {
        provider = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        answer("/.well-known/openid-configuration", """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(providersAddress()));
        answer("/keys", "{\"keys\":[]}");
        provider.start();
    }

    @AfterAll
    static void close_the_provider() {
        provider.stop(0);
    }

    @Test
    void without_a_database_it_says_in_one_sentence_what_to_set() throws Exception {
        try (var jar = Jar.start(folder, Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", providersAddress()))) {
            assertEquals(1, jar.exit());
            assertIsOneSentence(jar.said(), "QUARKUS_DATASOURCE_JDBC_URL");
        }
    }

    @Test
    void without_an_identity_provider_it_says_in_one_sentence_what_to_set() throws Exception {
        try (var jar = Jar.start(folder, Map.of("HELPCENTER_DATABASE", "embedded"))) {
            assertEquals(1, jar.exit());
            assertIsOneSentence(jar.said(), "QUARKUS_OIDC_AUTH_SERVER_URL");
        }
    }

    @Test
    void with_both_it_serves_takes_the_feed_and_keeps_it_through_a_kill() throws Exception {
        try (var jar = Jar.start(folder, settings(Map.of("HELPCENTER_PLATFORM_SECRETS", SECRET)))) {
            assertEquals(200, jar.get("/").statusCode());
            assertTrue(jar.get("/projects")
                    .headers()
                    .firstValue("Location")
                    .orElse("")
                    .startsWith(providersAddress()));
            assertTrue(jar.operators("/q/health").body().contains("\"status\": \"UP\""));
            assertEquals(200, jar.operators("/q/metrics").statusCode());
            assertEquals(
                    "{\"accepted\":1,\"duplicates\":0,\"stale\":0,\"waiting\":0}",
                    feed(jar, SECRET).body());
            assertEquals(401, feed(jar, "the-demo-platforms-secret").statusCode());
            assertEquals(401, feed(jar, "").statusCode());
            assertFalse(jar.threads().contains("demo-platform"));
            assertFalse(jar.said().toLowerCase().contains("demo"), jar.said());
            jar.kill();
        }
        try (var jar = Jar.start(folder, settings(Map.of("HELPCENTER_PLATFORM_SECRETS", SECRET)))) {
            assertEquals(
                    "{\"accepted\":0,\"duplicates\":1,\"stale\":0,\"waiting\":0}",
                    feed(jar, SECRET).body());
            assertEquals(143, jar.stop());
        }
    }

    @Test
    void without_a_secret_no_feed_is_believed() throws Exception {
        try (var jar = Jar.start(folder, settings(Map.of()))) {
            assertEquals(200, jar.get("/").statusCode());
            assertEquals(401, feed(jar, SECRET).statusCode());
            assertEquals(401, feed(jar, "the-demo-platforms-secret").statusCode());
        }
    }

    @Test
    void no_bean_of_the_demo_is_in_it() throws Exception {
        try (var beans =
                new JarFile(Jar.FOLDER.resolve("quarkus/generated-bytecode.jar").toFile())) {
            var names = beans.stream()
                    .map(Object::toString)
                    .filter(name -> name.endsWith("_Bean.class"))
                    .toList();
            assertTrue(names.stream().anyMatch(name -> name.contains("helpcenter/projects/")), names.toString());
            assertFalse(names.stream().anyMatch(name -> name.contains("helpcenter/demo/")), names.toString());
        }
    }

    private static void assertIsOneSentence(String said, String name) {
        assertTrue(said.contains(name), said);
        assertEquals(1, said.strip().lines().count(), said);
        assertTrue(said.strip().endsWith("."), said);
    }

    private static Map<String, String> settings(Map<String, String> more) {
        var settings = new TreeMap<>(more);
        settings.put("HELPCENTER_DATABASE", "embedded");
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", providersAddress());
        settings.put("QUARKUS_OIDC_CLIENT_ID", "help-center");
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "a-client-secret-of-more-than-32-characters");
        return settings;
    }

    private static HttpResponse<String> feed(Jar jar, String secret) throws Exception {
        var now = String.valueOf(Instant.now().getEpochSecond());
        var signature = secret.isEmpty()
                ? "0".repeat(64)
                : HexFormat.of().formatHex(Signature.of(secret, now, EVENT.getBytes(StandardCharsets.UTF_8)));
        return jar.send(HttpRequest.newBuilder(jar.address("/platform/events"))
                .header("Content-Type", "application/json")
                .header("magic-hour-event-timestamp", now)
                .header("magic-hour-event-signature", signature)
                .POST(BodyPublishers.ofString(EVENT)));
    }

    private static String providersAddress() {
        return "http://127.0.0.1:" + provider.getAddress().getPort();
    }

    private static void answer(String path, String json) {
        provider.createContext(path, exchange -> {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
