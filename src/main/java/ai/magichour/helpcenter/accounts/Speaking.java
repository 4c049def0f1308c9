package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.Languages;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Has every page speak its reader's language, and say so to browsers and caches. What is written for somebody who isn't
 * asking, such as a letter or a part for a stream, names its language itself.
 */
@Singleton
class Speaking {

    @Inject
    Account account;

    @Inject
    CurrentVertxRequest request;

    void start(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance page) {
        page.setLocale(isAsked() ? account.language() : Languages.FIRST);
    }

    private boolean isAsked() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    @ServerResponseFilter
    public void say(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (response.hasEntity() && type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, account.language().toLanguageTag());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
