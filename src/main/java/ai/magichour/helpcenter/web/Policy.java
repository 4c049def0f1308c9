package ai.magichour.helpcenter.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells a browser. No page has inline script or style, so none is allowed anywhere. */
@ApplicationScoped
class Policy {

    /** A form that signs out is sent on to the provider, which browsers count as a form's target. */
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<URI> provider;

    private Map<String, String> headers;

    Map<String, String> headers() {
        if (headers == null) {
            headers = Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                            + " form-action 'self'"
                            + provider.map(Policy::origin).orElse("")
                            + "; frame-ancestors 'none'; base-uri 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=()",
                    "Cache-Control",
                    "no-store");
        }
        return headers;
    }

    private static String origin(URI uri) {
        return " " + uri.getScheme() + "://" + uri.getAuthority();
    }
}
