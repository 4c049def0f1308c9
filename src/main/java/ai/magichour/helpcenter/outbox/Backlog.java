package ai.magichour.helpcenter.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What wasn't told yet, topic by topic. Reads only what waits or was given up, however much was told before. */
@ApplicationScoped
class Backlog {

    /** @param oldest for how long the oldest of those that wait has been waiting */
    record Topic(String name, long waiting, Duration oldest, long dead) {}

    private static final String COUNT = """
            select topic, sum(waiting)::bigint, min(since), sum(dead)::bigint from (
                select topic, count(*) waiting, min(made_at) since, 0 dead from outbox
                    where done_at is null and dead_at is null group by topic
                union all
                select topic, 0, null, count(*) from outbox where dead_at is not null group by topic) counted
            group by topic order by topic""";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    List<Topic> read() {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            var rows = (List<Object[]>) database.createNativeQuery(COUNT).getResultList();
            return rows.stream().map(this::topic).toList();
        });
    }

    private Topic topic(Object[] row) {
        var since = (Instant) row[2];
        var oldest = since == null ? Duration.ZERO : Duration.between(since, clock.instant());
        return new Topic((String) row[0], (Long) row[1], oldest, (Long) row[3]);
    }
}
