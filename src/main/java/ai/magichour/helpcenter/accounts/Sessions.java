package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.live.Notified;
import ai.magichour.helpcenter.web.live.SessionEnds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
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
public class Sessions implements SessionEnds {

    /** How long a session without a token may stream; only tests sign in that way. */
    private static final Duration WITHOUT_TOKEN = Duration.ofMinutes(5);

    /** What ended, when, and until when that must be remembered. */
    private record End(Instant at, Instant until) {}

    private final Map<String, End> ended = new ConcurrentHashMap<>();

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    public Session of(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            var issued = Instant.ofEpochSecond(token.getIssuedAtTime());
            var until = Instant.ofEpochSecond(token.getExpirationTime());
            for (var claim : new String[] {"sid", "jti"}) {
                if (token.getClaim(claim) instanceof String id) {
                    return new Session(digest(id), issued, until);
                }
            }
            return new Session(digest(String.valueOf(token.getRawToken())), issued, until);
        }
        var now = clock.instant();
        return new Session(digest(identity.getPrincipal().getName()), now, now.plus(WITHOUT_TOKEN));
    }

    /** A token issued after the end is a new sign-in, though the provider calls its session by the same name. */
    public boolean isEnded(Session session) {
        var end = ended.get(session.id());
        return end != null && session.issued().isBefore(end.at());
    }

    @Override
    public boolean isEnded(String session) {
        return ended.containsKey(session);
    }

    /** Ends a session on every node. */
    public void end(Session session) {
        var now = clock.instant();
        ended.put(session.id(), new End(now, session.until()));
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("insert into ended_session (id, at, until) values (:id, :at, :until)"
                            + " on conflict (id) do update set at = excluded.at, until = excluded.until")
                    .setParameter("at", now)
                    .setParameter("id", session.id())
                    .setParameter("until", session.until())
                    .executeUpdate();
            database.createNativeQuery("select cast(pg_notify(:channel, :payload) as text)")
                    .setParameter("channel", Notified.SESSIONS)
                    .setParameter(
                            "payload",
                            session.id() + " " + now.toEpochMilli() + " "
                                    + session.until().getEpochSecond())
                    .getSingleResult();
        });
    }

    /** Known before the first request, whether or not the listening connection is up yet. */
    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::read);
    }

    void notified(@Observes Notified told) {
        if (told.channel().equals(Notified.SESSIONS)) {
            var parts = told.payload().split(" ");
            ended.put(
                    parts[0],
                    new End(
                            Instant.ofEpochMilli(Long.parseLong(parts[1])),
                            Instant.ofEpochSecond(Long.parseLong(parts[2]))));
        } else if (told.channel().equals(Notified.RESYNC)) {
            QuarkusTransaction.requiringNew().run(this::read);
        }
    }

    @Scheduled(every = "10m")
    void forget() {
        var now = clock.instant();
        ended.values().removeIf(end -> end.until().isBefore(now));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from ended_session where until < :now")
                        .setParameter("now", now)
                        .executeUpdate());
    }

    private void read() {
        for (var row : database.createNativeQuery("select id, at, until from ended_session", Object[].class)
                .getResultList()) {
            var columns = (Object[]) row;
            ended.put((String) columns[0], new End((Instant) columns[1], (Instant) columns[2]));
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
