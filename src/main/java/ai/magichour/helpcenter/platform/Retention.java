package ai.magichour.helpcenter.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Lets the raw events go after 30 days, a slice at a time. Their ids stay: a repeat is still a repeat. */
@ApplicationScoped
class Retention {

    static final Duration KEPT = Duration.ofDays(30);
    private static final int SLICE = 10_000;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (forget() == SLICE) {
            // the rest, in a transaction of its own
        }
    }

    /** How many were let go in one slice. */
    int forget() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("update feed_event set body = null where id in"
                                + " (select id from feed_event where body is not null and received_at < :before"
                                + " order by received_at limit :slice)")
                        .setParameter("before", clock.instant().minus(KEPT))
                        .setParameter("slice", SLICE)
                        .executeUpdate());
    }
}
