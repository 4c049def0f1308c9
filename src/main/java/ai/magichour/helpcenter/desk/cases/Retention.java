package ai.magichour.helpcenter.desk.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets notes go whose ticket is gone; none is younger than tickets are kept after their end. */
@ApplicationScoped
class Retention {

    private static final int SLICE = 1_000;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "helpcenter.tickets.kept")
    Duration kept;

    @Scheduled(every = "6h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (forget() == SLICE) {
            // the rest, in a transaction of its own
        }
    }

    /** How many were let go in one slice. */
    int forget() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("delete from note where (customer_id, id) in"
                                + " (select n.customer_id, n.id from note n where n.at < :before and not exists"
                                + " (select from ticket t where t.customer_id = n.customer_id and t.id = n.ticket_id)"
                                + " limit :slice)")
                        .setParameter("before", clock.instant().minus(kept))
                        .setParameter("slice", SLICE)
                        .executeUpdate());
    }
}
