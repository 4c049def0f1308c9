package ai.magichour.helpcenter.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenID provider for a jar: whoever comes is signed in at once, as the one person it knows. The rest is real. */
public final class Provider implements AutoCloseable {

    public static final String CLIENT = "help-center";
    public static final String SECRET = "a-client-secret-of-more-than-32-characters";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int LIFE_SECONDS = 3_600;

    private final HttpServer server;
    private final KeyPair keys;
    private final String subject;

    public Provider(String subject) throws IOException, GeneralSecurityException {
        this.subject = subject;
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, publicKeys()));
        server.createContext("/token", exchange -> answer(exchange, tokens()));
        server.createContext("/authorize", this::authorize);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String discovery() {
        return """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}\
            """.formatted(address());
    }

    private String publicKeys() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
            {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "1", "n": "%s", "e": "%s"}]}\
            """.formatted(encode(key.getModulus()), encode(key.getPublicExponent()));
    }

    private String tokens() {
        var now = Instant.now().getEpochSecond();
        var id = Jwt.issuer(address())
                .subject(subject)
                .audience(CLIENT)
                .claim("sid", UUID.randomUUID().toString())
                .claim("name", subject)
                .claim("email", subject + "@example.com")
                .claim("email_verified", true)
                .issuedAt(now)
                .expiresAt(now + LIFE_SECONDS)
                .jws()
                .keyId("1")
                .sign(keys.getPrivate());
        return """
            {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": %d}\
            """.formatted(UUID.randomUUID(), id, LIFE_SECONDS);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = Stream.of(
                        exchange.getRequestURI().getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        query.get("redirect_uri") + "?code=" + UUID.randomUUID() + "&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String encode(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
