package ai.magichour.helpcenter.projects;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How fast credits really came back: nine of ten in the last 7 days, rounded up to the minute. Measured once a minute
 * for all pages, and not said at all on fewer than 20 returns.
 */
@ApplicationScoped
class Pace {

    private static final Duration SPAN = Duration.ofDays(7);

    private static final String MEASURE = """
            select case when count(*) >= 20 then cast(percentile_disc(0.9) within group (order by seconds) as bigint) end
            from refund_time where returned_at > :since""";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private volatile Duration measured;

    /** Empty until there is enough to measure. */
    Optional<Duration> most() {
        return Optional.ofNullable(measured);
    }

    void start(@Observes StartupEvent event) {
        measure();
    }

    @Scheduled(every = "60s", delayed = "60s")
    void measure() {
        var seconds = (Long) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(MEASURE, Long.class)
                        .setParameter("since", clock.instant().minus(SPAN))
                        .getSingleResult());
        measured = seconds == null ? null : Duration.ofMinutes(seconds / 60 + 1);
    }
}
