package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.tickets.files.store.Store;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets go what nobody needs: files of forms that were never sent, and the bytes of what was removed. First the bytes, then
 * the row; whatever fails is tried again at the next turn, on any node.
 */
@ApplicationScoped
class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final Duration ARRIVAL = Duration.ofHours(1);
    private static final int SLICE = 100;

    @Inject
    Store store;

    @Inject
    Clock clock;

    @ConfigProperty(name = "helpcenter.drafts.kept")
    Duration kept;

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> removeOld(now));
        while (clear(removed()) == SLICE) {
            // the next slice
        }
    }

    /** What was never sent, and what never arrived: its node stopped in between. */
    private void removeOld(Instant now) {
        Attachment.update(
                "removedAt = ?1 where ticketId is null and removedAt is null and keptFrom < ?2", now, now.minus(kept));
        Attachment.update(
                "removedAt = ?1 where ticketId is null and removedAt is null and storedAt is null and keptFrom < ?2",
                now,
                now.minus(ARRIVAL));
    }

    private static List<Attachment> removed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Attachment.<Attachment>find("removedAt is not null order by removedAt")
                        .page(0, SLICE)
                        .list());
    }

    /** How many are gone now. */
    private int clear(List<Attachment> removed) {
        var gone = 0;
        for (var attachment : removed) {
            try {
                store.remove(attachment.key());
                QuarkusTransaction.requiringNew()
                        .run(() -> Attachment.deleteById(new Attachment.Owned(attachment.customerId, attachment.id)));
                gone++;
            } catch (IOException broken) {
                LOG.warnf(broken, "The bytes of attachment %s are still there", attachment.id);
            }
        }
        return gone;
    }
}
