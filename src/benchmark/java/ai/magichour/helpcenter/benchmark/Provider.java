package ai.magichour.helpcenter.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * An OpenID provider that asks nothing: whoever comes is signed in at once as the subject that their cookie names. The
 * rest is real, so that the application's sessions are: a code, a token request, a token signed with RS256.
 */
final class Provider implements AutoCloseable {

    static final String CLIENT = "help-center";
    static final String SECRET = "a-secret-of-the-benchmark-and-nowhere-else";
    /** The cookie that says who is coming. Cookies know no ports, so the application's visitors bring it along. */
    static final String WHO = "who";

    /** The one subject who works at the desk. */
    static final String AGENT = "kim";

    private static final Duration LIFE = Duration.ofHours(8);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final KeyPair keys;

    Provider() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 1_000);
        server.setExecutor(Executors.newFixedThreadPool(4, Provider::daemon));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, publicKeys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String discovery() {
        var at = issuer();
        return """
                {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%s/token",
                 "jwks_uri": "%s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}""".formatted(at, at, at, at);
    }

    private String publicKeys() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "1", "n": "%s", "e": "%s"}]}""".formatted(
                        encode(unsigned(key.getModulus().toByteArray())),
                        encode(unsigned(key.getPublicExponent().toByteArray())));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = fields(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        subjects.put(code, subject(exchange));
        exchange.getResponseHeaders()
                .set("Location", query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        // Of idle connections more than 200 are closed as soon as they are answered, the application's own among them.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var subject = subjects.remove(form.get("code"));
        if (subject == null) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        answer(exchange, """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": %d}""".formatted(UUID.randomUUID(), idToken(subject), LIFE.toSeconds()));
    }

    private String idToken(String subject) {
        var now = Instant.now().getEpochSecond();
        var claims = """
                {"iss": "%s", "sub": "%s", "aud": "%s", "iat": %d, "exp": %d, "sid": "%s", "name": "%s",
                 "groups": ["%s"]}""".formatted(
                        issuer(),
                        subject,
                        CLIENT,
                        now,
                        now + LIFE.toSeconds(),
                        UUID.randomUUID(),
                        subject,
                        subject.equals(AGENT) ? "support" : "customer");
        var signed = encode("{\"alg\":\"RS256\",\"kid\":\"1\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encode(claims.getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String subject(HttpExchange exchange) {
        var cookies = String.join("; ", exchange.getRequestHeaders().getOrDefault("Cookie", java.util.List.of()));
        return Arrays.stream(cookies.split("; *"))
                .filter(cookie -> cookie.startsWith(WHO + "="))
                .map(cookie -> cookie.substring(WHO.length() + 1))
                .findFirst()
                .orElse(Stock.READER);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String encoded) {
        var fields = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var at = pair.indexOf('=');
            fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String encode(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "provider");
        thread.setDaemon(true);
        return thread;
    }
}
