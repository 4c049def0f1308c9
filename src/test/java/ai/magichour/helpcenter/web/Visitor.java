package ai.magichour.helpcenter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser that runs no script: signs in by the real code flow, keeps cookies, reads pages. */
public final class Visitor {

    /** The test application's own address. */
    public static final String SITE = "http://localhost:8081";

    /** What a page answered. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public Document page() {
            return Jsoup.parse(body, SITE);
        }

        public String text() {
            return page().text();
        }

        public String location() {
            return response.headers().firstValue("Location").orElse(null);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private String language;

    private Visitor() {}

    public static Visitor stranger() {
        return new Visitor();
    }

    /** A person of that name, which is their subject at the provider too, with these roles. */
    public static Visitor signedIn(String name, String... roles) {
        var visitor = new Visitor();
        visitor.signIn("/sign-in", name, roles);
        return visitor;
    }

    /** The same person, whose browser asks for this in its {@code Accept-Language} from now on. */
    public Visitor reading(String asked) {
        language = asked;
        return this;
    }

    /** A name that no other test uses. */
    public static String named(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Asks for {@code path}, signs in where that leads, and returns where the provider sends the person back to. */
    public String signIn(String path, String name, String... roles) {
        var login = get(get(path).location());
        var form = login.page().select("form:has(input[name=name])").first();
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("name", name);
        fields.put("roles", String.join(",", roles));
        fields.put("login", "");
        var provider = login.response().uri();
        var back = send(HttpRequest.newBuilder(provider.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields))));
        return get(back.location()).location();
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    /** Posts a form as our own page would. */
    public Answer post(String path, Map<String, String> fields) {
        return post(path, fields, "Origin", SITE);
    }

    /** Posts a form with headers of one's own. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public CookieManager cookies() {
        return cookies;
    }

    /** Another browser with the same cookies: what a thief of them would have. */
    public Visitor copy() {
        var copy = new Visitor();
        cookies.getCookieStore()
                .getURIs()
                .forEach(uri -> cookies.getCookieStore()
                        .get(uri)
                        .forEach(cookie -> copy.cookies.getCookieStore().add(uri, cookie)));
        return copy;
    }

    public HttpClient client() {
        return client;
    }

    public static URI address(String path) {
        return URI.create(path.startsWith("http") ? path : SITE + path);
    }

    private Answer send(HttpRequest.Builder request) {
        if (language != null) {
            request.setHeader("Accept-Language", language);
        }
        try {
            var response = client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
