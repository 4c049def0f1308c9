package ai.magichour.helpcenter.accounts;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a minute whose session some cookies are. Decrypting a session and checking its signature costs more than
 * most pages do, and a page's parts are asked for one after the other.
 *
 * <p>Only reading is answered from here: whoever sends a form, signs in or signs out is looked at anew. A session that has
 * ended or run out is never answered from here, on whichever node it ended. Kept is what the cookies hash to, not they.
 */
@ApplicationScoped
class RememberedSessions implements HttpAuthenticationMechanism, SecurityIdentityAugmentor {

    private static final Duration LENGTH = Duration.ofMinutes(1);
    private static final int MOST = 2_000;
    private static final String SESSION_COOKIE = "q_session";
    private static final String SIGN_IN = "/sign-in";

    private record Known(SecurityIdentity identity, Session session, Instant until) {}

    private final Map<String, Known> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    OidcAuthenticationMechanism provider;

    @Inject
    Sessions sessions;

    @Inject
    Greeter greeter;

    @Inject
    Clock clock;

    /** Null where nothing is remembered, and the provider's own mechanism is asked. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var cookies = cookies(context);
        return cookies == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(recall(digest(cookies)));
    }

    /** Remembers whom the provider's mechanism found. */
    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        var request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        var cookies = request == null ? null : cookies(request);
        if (cookies != null) {
            remember(digest(cookies), identity);
        }
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    /** The cookies of a request that may be answered from memory; null for all others. */
    private static String cookies(RoutingContext context) {
        if (context.request().method() != HttpMethod.GET
                || context.normalizedPath().startsWith(SIGN_IN)) {
            return null;
        }
        var cookies = String.join("; ", context.request().headers().getAll("Cookie"));
        return cookies.contains(SESSION_COOKIE) ? cookies : null;
    }

    private SecurityIdentity recall(String key) {
        Known found;
        synchronized (known) {
            found = known.get(key);
        }
        return found == null || !clock.instant().isBefore(found.until) || sessions.isEnded(found.session)
                ? null
                : found.identity;
    }

    private void remember(String key, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken)) {
            return;
        }
        var session = sessions.of(identity);
        var soon = clock.instant().plus(LENGTH);
        var until = session.until().isBefore(soon) ? session.until() : soon;
        var entry = new Known(withoutRequest(identity), session, until);
        synchronized (known) {
            // Taken out first, so that the eldest is the one that was looked at longest ago.
            known.remove(key);
            known.put(key, entry);
        }
    }

    /** The same without the request that it came with, which would be kept as long, and with its claims read. */
    private SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                builder.addAttribute(name, value);
            }
        });
        return builder.addAttribute(Claims.REMEMBERED, Claims.of(identity.getPrincipal(), greeter.isMailVerified))
                .build();
    }

    @Scheduled(every = "1m")
    void forget() {
        var now = clock.instant();
        synchronized (known) {
            known.values().removeIf(each -> !now.isBefore(each.until));
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return provider.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return provider.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return provider.getCredentialTransport(context);
    }

    /** Before the provider's own. */
    @Override
    public int getPriority() {
        return provider.getPriority() + 1;
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
