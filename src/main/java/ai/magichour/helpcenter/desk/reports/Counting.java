package ai.magichour.helpcenter.desk.reports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Counts days: today and yesterday often, the last eight once an hour, since answers and returns come late; what is older stays
 * as it was counted. Each day costs what happened on it, found along indexes by time.
 */
@ApplicationScoped
public class Counting {

    private static final int LATE = 8;
    private static final int AT_FIRST = 92;
    private static final long LOCK = 4_601;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Scheduled(every = "5m", delayed = "45s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void often() {
        count(2);
    }

    @Scheduled(every = "1h", delayed = "90s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hourly() {
        count(isEmptyBefore(today().minusDays(2)) ? AT_FIRST : LATE);
        countAdvice();
    }

    void countAdvice() {
        QuarkusTransaction.requiringNew().run(() -> {
            takeTurn();
            new AdviceCount(database).count(clock.instant());
        });
    }

    /** Counts today and the days before it, so many in all. */
    public void count(int days) {
        for (var ago = 0; ago < days; ago++) {
            count(today().minusDays(ago));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private boolean isEmptyBefore(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select 1 from report_day where day < :day limit 1")
                        .setParameter("day", day)
                        .getResultList()
                        .isEmpty());
    }

    void count(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            takeTurn();
            for (var table : new String[] {"report_tool", "report_day"}) {
                database.createNativeQuery("delete from " + table + " where day = :day")
                        .setParameter("day", day)
                        .executeUpdate();
            }
            run(CountSql.TOOLS, day);
            run(CountSql.DAY, day);
        });
    }

    /** One node counts at a time. */
    private void takeTurn() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private void run(String sql, LocalDate day) {
        var query = database.createNativeQuery(sql)
                .setParameter("day", day)
                .setParameter("from", day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .setParameter("to", day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        if (sql.contains(":now")) {
            query.setParameter("now", clock.instant());
        }
        query.executeUpdate();
    }
}
