package ai.magichour.helpcenter.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much may come in: little everywhere, and much only where files are added, since they go to disk as they come and
 * everything else is read into memory. What announces more is answered with a page; what doesn't say how much it is, is
 * cut where it goes too far.
 */
@ApplicationScoped
class BodyLimit {

    /** After the shield: what it refuses needs no measuring. */
    private static final int SECOND = Shield.FIRST - 1;
    /** After Quarkus has noted its own, wider limit, and before anything reads. */
    private static final int AFTER_QUARKUS = -1;

    private static final String QUARKUS_LIMIT = "io.quarkus.max-request-size";
    private static final int TOO_LARGE = 413;
    /** A browser reads an answer only after it has sent everything. So much is heard out, and forgotten as it comes. */
    private static final long HEARD_OUT = 1L << 30;

    @ConfigProperty(name = "helpcenter.limits.body")
    MemorySize body;

    @ConfigProperty(name = "helpcenter.uploads.paths")
    List<String> uploads;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize upload;

    void register(@Observes Filters filters) {
        filters.register(this::check, SECOND);
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_QUARKUS).handler(context -> {
            if (context.get(QUARKUS_LIMIT) != null) {
                context.put(QUARKUS_LIMIT, limit(context));
            }
            context.next();
        });
    }

    private void check(RoutingContext context) {
        var announced = length(context.request());
        if (announced <= limit(context)) {
            context.next();
        } else if (isUpload(context)
                && announced <= HEARD_OUT
                && context.request().getHeader("Expect") == null) {
            context.request()
                    .handler(forgotten -> {})
                    .endHandler(end -> refuse(context))
                    .resume();
        } else {
            context.response()
                    .putHeader("Connection", "close")
                    .endHandler(end -> context.request().connection().close());
            refuse(context);
        }
    }

    private long limit(RoutingContext context) {
        return (isUpload(context) ? upload : body).asLongValue();
    }

    private boolean isUpload(RoutingContext context) {
        var type = context.request().getHeader("Content-Type");
        var path = context.normalizedPath();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                && uploads.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }

    /** What isn't a number has been refused before: here it is none. */
    private static long length(HttpServerRequest request) {
        var announced = request.getHeader("Content-Length");
        try {
            return announced == null ? 0 : Long.parseLong(announced);
        } catch (NumberFormatException unreadable) {
            return Long.MAX_VALUE;
        }
    }

    private void refuse(RoutingContext context) {
        Shield.refuse(
                context,
                TOO_LARGE,
                WebWords::tooMuchTitle,
                isUpload(context) ? WebWords::tooManyFilesWhy : WebWords::tooMuchWhy);
    }
}
