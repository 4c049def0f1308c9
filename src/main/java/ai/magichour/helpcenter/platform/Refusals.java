package ai.magichour.helpcenter.platform;

import ai.magichour.helpcenter.web.Typed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;

/** Keeps the last requests that were refused, for the desk: at most a thousand, and none longer than raw events are kept. */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int HEAD = 2_000;
    private static final int MOST = 1_000;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    EntityManager database;

    /** Whatever becomes of this, the platform gets its answer. */
    void keep(int status, String sentence, String sender, byte[] body, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> store(status, sentence, sender, body, now));
        } catch (RuntimeException broken) {
            LOG.warnf(broken, "A refused request of the feed couldn't be kept");
        }
    }

    private void store(int status, String sentence, String sender, byte[] body, Instant now) {
        var refusal = new FeedRefusal();
        refusal.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        refusal.at = now;
        refusal.sender = sender == null ? "" : sender;
        refusal.status = status;
        refusal.sentence = sentence;
        refusal.bytes = body.length;
        refusal.head = head(body);
        refusal.persist();
        database.flush();
        database.createNativeQuery(
                        "delete from feed_refusal where at < :before or id <"
                                + " (select id from (select id from feed_refusal order by id desc limit :most) kept order by id limit 1)")
                .setParameter("before", now.minus(KEPT))
                .setParameter("most", MOST)
                .executeUpdate();
    }

    /** A character has at most four bytes; one that was cut in two at the end goes with what follows it. */
    private static String head(byte[] body) {
        var start = Arrays.copyOf(body, Math.min(body.length, HEAD * 4));
        return Typed.clean(new String(start, StandardCharsets.UTF_8), HEAD);
    }
}
