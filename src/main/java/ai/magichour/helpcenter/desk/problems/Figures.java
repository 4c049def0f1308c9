package ai.magichour.helpcenter.desk.problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Counts failures. The slots of the last hour are counted anew each time from an index over what failed lately, so the cost
 * follows what failed in that hour and not what is stored; later arrivals are few and don't move what is usual.
 */
@ApplicationScoped
class Figures {

    /** What failed, as one tool's error. */
    record Failure(String media, String type, String errorCode) {}

    /** How often it happened in the last half hour, and since when. */
    record Lately(Failure failure, int failures, int customers, Instant first) {}

    private static final Duration RECOUNTED = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(Rise.DAYS + 1);

    private static final String CLEAR = "delete from failure_slot where slot >= :from or slot < :old";

    static final String COUNT = """
            insert into failure_slot (media, type, error_code, slot, failures)
            select media, type, error_code, slot, sum(least(failures, :most)) from (
                select coalesce(media, '') as media, coalesce(type, '') as type, coalesce(error_code, '') as error_code,
                    date_bin('5 minutes', failed_at, to_timestamp(0)) as slot, customer_id,
                    count(*) as failures
                from project where status = 'error' and failed_at >= :from and failed_at <= :now
                group by 1, 2, 3, 4, 5) as ofOne
            group by media, type, error_code, slot
            on conflict (media, type, error_code, slot) do update set failures = excluded.failures""";

    static final String LATELY = """
            select media, type, error_code, cast(sum(least(failures, :most)) as int), cast(count(*) as int), min(first)
            from (
                select coalesce(media, '') as media, coalesce(type, '') as type, coalesce(error_code, '') as error_code,
                    customer_id, count(*) as failures, min(failed_at) as first
                from project where status = 'error' and failed_at > :from and failed_at <= :now
                group by 1, 2, 3, 4) as ofOne
            group by media, type, error_code
            having sum(least(failures, :most)) >= :fewest and count(*) >= :people""";

    private static final String SLOTS = "select slot, failures from failure_slot"
            + " where media = :media and type = :type and error_code = :code and slot >= :from";

    private static final String KNOWN_SINCE =
            "select min(slot) from failure_slot where media = :media and type = :type";

    @Inject
    EntityManager database;

    /** Counts the last hour's slots anew and lets go of those that nobody compares with any more. */
    void count(Instant now) {
        var from = slotOf(now.minus(RECOUNTED));
        database.createNativeQuery(CLEAR)
                .setParameter("from", from)
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        database.createNativeQuery(COUNT)
                .setParameter("from", from)
                .setParameter("now", now)
                .setParameter("most", Rise.MOST_OF_ONE)
                .executeUpdate();
    }

    /** What failed often enough in the last half hour to be compared at all. */
    List<Lately> lately(Instant now) {
        var lately = new ArrayList<Lately>();
        for (var row : database.createNativeQuery(LATELY, Object[].class)
                .setParameter("from", now.minus(Rise.SPAN))
                .setParameter("now", now)
                .setParameter("most", Rise.MOST_OF_ONE)
                .setParameter("fewest", Rise.FEWEST)
                .setParameter("people", Rise.FEWEST_CUSTOMERS)
                .getResultList()) {
            var columns = (Object[]) row;
            lately.add(new Lately(
                    new Failure((String) columns[0], (String) columns[1], (String) columns[2]),
                    (Integer) columns[3],
                    (Integer) columns[4],
                    (Instant) columns[5]));
        }
        return lately;
    }

    Map<Failure, Rise> rises(List<Lately> lately, Instant now) {
        var rises = new HashMap<Failure, Rise>();
        lately.forEach(each -> rises.put(
                each.failure(),
                Rise.of(
                        each.failures(),
                        each.customers(),
                        slots(each.failure(), now),
                        knownSince(each.failure()),
                        now)));
        return rises;
    }

    private NavigableMap<Instant, Integer> slots(Failure failure, Instant now) {
        var slots = new TreeMap<Instant, Integer>();
        for (var row : database.createNativeQuery(SLOTS, Object[].class)
                .setParameter("media", failure.media())
                .setParameter("type", failure.type())
                .setParameter("code", failure.errorCode())
                .setParameter("from", now.minus(KEPT))
                .getResultList()) {
            var columns = (Object[]) row;
            slots.put((Instant) columns[0], (Integer) columns[1]);
        }
        return slots;
    }

    private Instant knownSince(Failure failure) {
        return (Instant) database.createNativeQuery(KNOWN_SINCE, Instant.class)
                .setParameter("media", failure.media())
                .setParameter("type", failure.type())
                .getSingleResult();
    }

    static Instant slotOf(Instant at) {
        var seconds = Rise.SLOT.toSeconds();
        return Instant.ofEpochSecond(at.getEpochSecond() / seconds * seconds);
    }
}
