package ai.magichour.helpcenter.outbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Tells what is in the outbox: claims with a lease, commits, tells, marks. Each topic goes its own pace, so that a mail
 * server that hangs holds up nothing else.
 */
@ApplicationScoped
public class Relay {

    /** For how long a claimed parcel is left alone by others; whoever died with it is taken to be dead after this. */
    public static final Duration LEASE = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 20;

    @Inject
    @All
    List<Courier> couriers;

    @Inject
    Claims claims;

    @Inject
    Telling telling;

    @Inject
    Clock clock;

    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    @Scheduled(every = "1s")
    void tick() {
        for (var courier : couriers) {
            if (busy.add(courier.topic())) {
                Infrastructure.getDefaultWorkerPool().execute(() -> {
                    try {
                        run(courier);
                    } catch (RuntimeException broken) {
                        LOG.warnf(broken, "The outbox can't be read for %s; it is tried again", courier.topic());
                    } finally {
                        busy.remove(courier.topic());
                    }
                });
            }
        }
    }

    /** Tells all that is due now, topic by topic. */
    public void run() {
        couriers.forEach(this::run);
    }

    void run(Courier courier) {
        while (true) {
            var parcels = claims.take(courier.topic(), BATCH, clock.instant());
            if (parcels.isEmpty()) {
                return;
            }
            parcels.stream().filter(this::isStillOurs).forEach(parcel -> telling.of(courier, parcel));
        }
    }

    /** Telling the others took long: this one is left to whoever claims it next. */
    private boolean isStillOurs(Parcel parcel) {
        return clock.instant().isBefore(parcel.leaseUntil.minus(LEASE.dividedBy(2)));
    }
}
