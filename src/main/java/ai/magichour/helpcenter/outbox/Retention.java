package ai.magichour.helpcenter.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Empties what was told 30 days ago, a slice at a time. That it was told, and when, stays. */
@ApplicationScoped
class Retention {

    private static final int SLICE = 10_000;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (empty() == SLICE) {
            // the rest, in a transaction of its own
        }
    }

    /** How many were emptied in one slice. */
    int empty() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("update outbox set payload = null where id in"
                                + " (select id from outbox where done_at < :before and payload is not null"
                                + " order by done_at limit :slice)")
                        .setParameter("before", clock.instant().minus(Parcel.KEPT))
                        .setParameter("slice", SLICE)
                        .executeUpdate());
    }
}
