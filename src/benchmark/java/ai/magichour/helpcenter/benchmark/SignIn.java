package ai.magichour.helpcenter.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/** A sign-in by the real code flow, there and back again, for the session that it leaves behind. */
final class SignIn {

    private SignIn() {}

    /** The session's cookies, as a browser sends them. */
    static String as(String subject, String application) {
        var cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        var at = URI.create(application + "/");
        var who = new HttpCookie(Provider.WHO, subject);
        who.setPath("/");
        who.setVersion(0);
        cookies.getCookieStore().add(at, who);
        var client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try {
            var page = client.send(
                    HttpRequest.newBuilder(at.resolve("/projects")).build(), BodyHandlers.ofString());
            if (page.statusCode() != 200 || !page.body().contains(subject)) {
                throw new IllegalStateException("Signing in led to " + page.statusCode() + " at " + page.uri());
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return cookies.getCookieStore().get(at).stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
