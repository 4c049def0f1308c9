package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.live.Notified;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Sessions that were ended before their token ran out. The cookie is the session, so ending one means that every node
 * knows its id until the token is worthless by itself.
 */
@ApplicationScoped
public class Sessions {

    /** How long a session without a token may stream; only tests sign in that way. */
    private static final Duration WITHOUT_TOKEN = Duration.ofMinutes(5);

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    public Session of(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            var until = Instant.ofEpochSecond(token.getExpirationTime());
            for (var claim : new String[] {"sid", "jti"}) {
                if (token.getClaim(claim) instanceof String id) {
                    return new Session(digest(id), until);
                }
            }
            return new Session(digest(String.valueOf(token.getRawToken())), until);
        }
        return new Session(
                digest(identity.getPrincipal().getName()), clock.instant().plus(WITHOUT_TOKEN));
    }

    public boolean isEnded(Session session) {
        return ended.containsKey(session.id());
    }

    /** Ends a session on every node. */
    public void end(Session session) {
        ended.put(session.id(), session.until());
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("insert into ended_session values (:id, :until) on conflict do nothing")
                    .setParameter("id", session.id())
                    .setParameter("until", session.until())
                    .executeUpdate();
            database.createNativeQuery("select cast(pg_notify(:channel, :payload) as text)")
                    .setParameter("channel", Notified.SESSIONS)
                    .setParameter(
                            "payload", session.id() + " " + session.until().getEpochSecond())
                    .getSingleResult();
        });
    }

    void notified(@Observes Notified told) {
        if (told.channel().equals(Notified.SESSIONS)) {
            var parts = told.payload().split(" ");
            ended.put(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])));
        } else if (told.channel().equals(Notified.RESYNC)) {
            QuarkusTransaction.requiringNew().run(this::read);
        }
    }

    @Scheduled(every = "10m")
    void forget() {
        var now = clock.instant();
        ended.values().removeIf(until -> until.isBefore(now));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from ended_session where until < :now")
                        .setParameter("now", now)
                        .executeUpdate());
    }

    private void read() {
        for (var row : database.createNativeQuery("select id, until from ended_session", Object[].class)
                .getResultList()) {
            ended.put((String) ((Object[]) row)[0], (Instant) ((Object[]) row)[1]);
        }
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
