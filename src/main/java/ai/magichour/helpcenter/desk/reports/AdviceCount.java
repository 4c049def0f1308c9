package ai.magichour.helpcenter.desk.reports;

import ai.magichour.helpcenter.checklists.Advice;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/** Which advice of the checklists worked, as it was last counted: the counting looks at each time it was given. */
record AdviceCount(EntityManager database) {

    private static final Duration SPAN = Duration.ofDays(30);

    private static final String KEEP = "insert into report_advice"
            + " (check_name, shown, followed, ticked, ticked_and_followed, solved, counted_at)"
            + " values (:check, :shown, :followed, :ticked, :both, :solved, :now)";

    /** Counts anew, in the caller's transaction. */
    void count(Instant now) {
        database.createNativeQuery("delete from report_advice").executeUpdate();
        for (var advice : Advice.worked(now.minus(SPAN), now)) {
            database.createNativeQuery(KEEP)
                    .setParameter("check", advice.check())
                    .setParameter("shown", advice.shown())
                    .setParameter("followed", advice.followed())
                    .setParameter("ticked", advice.ticked())
                    .setParameter("both", advice.tickedAndFollowed())
                    .setParameter("solved", advice.solved())
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** The most given first. */
    @SuppressWarnings("unchecked")
    List<Advice> read() {
        var rows = (List<Object[]>) database.createNativeQuery(
                        "select check_name, shown, followed, ticked, ticked_and_followed, solved from report_advice"
                                + " order by shown desc, check_name",
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(c -> new Advice((String) c[0], (Long) c[1], (Long) c[2], (Long) c[3], (Long) c[4], (Long) c[5]))
                .toList();
    }

    /** A share in percent; null on too few to say. */
    static Integer percent(OptionalDouble share) {
        return share.isEmpty() ? null : (Integer) (int) Math.round(100 * share.getAsDouble());
    }
}
