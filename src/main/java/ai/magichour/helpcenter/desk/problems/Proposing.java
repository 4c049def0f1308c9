package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Looks once a minute whether something fails more often than usual, and asks support about it, once. */
@ApplicationScoped
public class Proposing {

    /** For how long a problem that support said was none, or was over, isn't proposed again. */
    private static final Duration PAUSE = Duration.ofHours(6);

    private static final long LOCK = 4_501;

    /** The database lets one open problem be for each tool and error. */
    private static final String PROPOSE = """
            insert into known_problem (id, media, type, error_code, state, began_at, proposed_at, failures, customers, usual)
            select :id, :media, :type, :code, 'PROPOSED', :began, :now, :failures, :customers, :usual
            where not exists (select from known_problem k where k.media = :media and k.type = :type and k.error_code = :code
                and (k.state in ('PROPOSED', 'CONFIRMED') or k.closed_at > :lately))
            on conflict do nothing""";

    @Inject
    EntityManager database;

    @Inject
    Figures figures;

    @Inject
    Clock clock;

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        QuarkusTransaction.requiringNew().run(() -> {
            takeTurn();
            look(clock.instant());
        });
    }

    /** One node counts at a time. */
    private void takeTurn() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private void look(Instant now) {
        figures.count(now);
        var lately = figures.lately(now);
        var rises = figures.rises(lately, now);
        lately.stream()
                .filter(each -> rises.get(each.failure()).isUnusual())
                .forEach(each -> propose(each, rises.get(each.failure()), now));
    }

    private void propose(Figures.Lately lately, Rise rise, Instant now) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var isNew = database.createNativeQuery(PROPOSE)
                        .setParameter("id", id)
                        .setParameter("media", lately.failure().media())
                        .setParameter("type", lately.failure().type())
                        .setParameter("code", lately.failure().errorCode())
                        .setParameter("began", lately.first())
                        .setParameter("now", now)
                        .setParameter("failures", rise.failures())
                        .setParameter("customers", rise.customers())
                        .setParameter("usual", rise.usual())
                        .setParameter("lately", now.minus(PAUSE))
                        .executeUpdate()
                == 1;
        if (isNew) {
            audit(KnownProblem.findById(id), now);
        }
    }

    private static void audit(KnownProblem problem, Instant now) {
        AuditEvent.write(
                Acts.NOBODY,
                AuditEvent.SYSTEM,
                "proposed a known problem",
                problem.id.toString(),
                null,
                "proposed",
                problem.inWords(),
                now);
    }
}
