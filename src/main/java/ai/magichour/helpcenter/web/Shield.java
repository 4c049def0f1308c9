package ai.magichour.helpcenter.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before everything else: refuses hosts that aren't ours, raw paths with tricks in them, and unsafe methods from
 * another site; says with every answer what a browser may do with it.
 */
@ApplicationScoped
class Shield {

    static final int FIRST = 10_000;
    private static final List<String> TRICKS = List.of(";", "\\", "%2f", "%5c", "%3b", "%00", "//");
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String SIGNED = "/platform/";
    private static final int NEEDS_SIGN_IN = 499;

    @Inject
    Policy policy;

    @ConfigProperty(name = "helpcenter.hosts")
    Set<String> hosts;

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        policy.headers().forEach((name, value) -> context.response().putHeader(name, value));
        if (request.authority() == null
                || !hosts.contains(request.authority().host().toLowerCase(Locale.ROOT))) {
            refuse(context, 400, WebWords::otherHostTitle, WebWords::otherHostWhy);
        } else if (isTrick(request.uri())) {
            refuse(context, 400, WebWords::trickTitle, WebWords::trickWhy);
        } else if (!isSameSite(context)) {
            refuse(context, 403, WebWords::otherSiteTitle, WebWords::otherSiteWhy);
        } else {
            forgetUnreadable(context.request().headers());
            answerStreams(context);
            context.next();
        }
    }

    /** A language that can't be read is none that is asked for; further in, it would be refused with the whole page. */
    private static void forgetUnreadable(MultiMap headers) {
        if (!Languages.isReadable(headers.get("Accept-Language"))) {
            headers.remove("Accept-Language");
        }
    }

    /** A stream can't follow anybody to a sign-in form: it is told 401, which ends it. */
    private static void answerStreams(RoutingContext context) {
        if (context.request().path().endsWith("/live")) {
            context.request().headers().set("X-Requested-With", "JavaScript");
            context.addHeadersEndHandler(end -> {
                if (context.response().getStatusCode() == NEEDS_SIGN_IN) {
                    context.response().setStatusCode(401);
                }
            });
        }
    }

    private static boolean isTrick(String uri) {
        var query = uri.indexOf('?');
        var path = (query < 0 ? uri : uri.substring(0, query)).toLowerCase(Locale.ROOT);
        return TRICKS.stream().anyMatch(path::contains);
    }

    /**
     * An unsafe method must come from our own page: by its Origin, or where a browser leaves that out by its
     * Sec-Fetch-Site. Neither is there: refused. The platform's requests have neither and are guarded by a signature.
     */
    private static boolean isSameSite(RoutingContext context) {
        var request = context.request();
        if (SAFE.contains(request.method()) || context.normalizedPath().startsWith(SIGNED)) {
            return true;
        }
        var origin = Optional.ofNullable(request.getHeader("Origin"));
        return origin.map(from -> isOurs(from, request))
                .orElseGet(() -> "same-origin".equals(request.getHeader("Sec-Fetch-Site")));
    }

    /** Compared without the scheme, which a proxy that ends TLS may change on the way to us. */
    private static boolean isOurs(String origin, HttpServerRequest request) {
        return origin.contains("://")
                && origin.substring(origin.indexOf("://") + 3)
                        .equalsIgnoreCase(request.authority().toString());
    }

    /** A page that needs nothing, for what is refused before there is anybody to ask who it is. */
    static void refuse(
            RoutingContext context, int status, Function<WebWords, String> title, Function<WebWords, String> sentence) {
        var language =
                Languages.asked(context.request().getHeader("Accept-Language")).orElse(Languages.FIRST);
        var words = Languages.words(WebWords.class, language);
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.toLanguageTag())
                .putHeader("Vary", "Accept-Language")
                .end("<!doctype html><html lang=\"" + language.toLanguageTag() + "\"><head><title>" + title.apply(words)
                        + "</title></head><body><h1>" + title.apply(words) + "</h1><p>" + sentence.apply(words)
                        + "</p><p><a href=\"/\">" + words.firstPage() + "</a></p></body></html>");
    }
}
