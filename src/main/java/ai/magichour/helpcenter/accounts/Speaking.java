package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.Languages;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Has every page speak its reader's language, and say so to browsers and caches. What is written for somebody who isn't
 * asking, such as a letter or a part for a stream, names its language itself.
 */
@Singleton
class Speaking {

    private static final String SPOKEN = "spoken language";
    private static final int AFTER_OTHERS = 1;

    @Inject
    Account account;

    @Inject
    CurrentVertxRequest request;

    void start(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(this::speak);
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(end -> say(context));
                    context.next();
                },
                AFTER_OTHERS);
    }

    private void speak(TemplateInstance page) {
        var current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        var language = current == null ? Languages.FIRST : account.language();
        page.setLocale(language);
        if (current != null) {
            current.put(SPOKEN, language);
        }
    }

    /** Of a page that was spoken; whatever else is sent has no language, or named its own. */
    private static void say(RoutingContext context) {
        Locale language = context.get(SPOKEN);
        var headers = context.response().headers();
        var type = headers.get("Content-Type");
        if (language != null && type != null && type.startsWith("text/html")) {
            headers.set("Content-Language", language.toLanguageTag()).add("Vary", "Accept-Language");
        }
    }
}
