package ai.magichour.helpcenter.checklists;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one piece of advice did: on how many projects it was shown, and after how many of them the same customer made one
 * that completed, with the same tool, within a day. That a result followed doesn't prove that the advice brought it, so
 * those who say that they followed it stand beside those who don't.
 *
 * @param check the check's name
 * @param shown projects on which it was shown at least a day ago; the rest isn't over yet and isn't counted
 * @param followed of these, after how many a completed project came
 * @param ticked of these, on how many somebody said that they changed it
 * @param tickedAndFollowed of the latter, after how many a completed project came
 * @param solved on how many somebody said that it was solved
 */
public record Advice(String check, long shown, long followed, long ticked, long tickedAndFollowed, long solved) {

    /** A share of fewer says nothing. */
    private static final long ENOUGH = 20;

    private static final Duration SOON = Duration.ofDays(1);

    private static final String WORKED = """
            select check_name, count(*), count(*) filter (where followed), count(*) filter (where ticked),
              count(*) filter (where ticked and followed), count(*) filter (where solved)
            from (
              select s.check_name, s.ticked, s.solved, exists (
                select from project p
                where p.customer_id = s.customer_id and p.media = s.media and p.type = s.type
                  and p.id <> s.project_id and p.status = 'complete' and coalesce(p.outputs, 1) > 0
                  and p.listed_at > s.shown_at
                  and coalesce(p.finished_at, p.at) <= s.shown_at + cast(:soon as interval)) as followed
              from (
                select f.customer_id, f.project_id, f.check_name, f.media, f.type, min(f.shown_at) as shown_at,
                  bool_or(coalesce(jsonb_exists(c.ticks, f.finding), false)) as ticked,
                  bool_or(coalesce(c.outcome = 'SOLVED', false)) as solved
                from shown_finding f
                left join checklist c on c.customer_id = f.customer_id and c.project_id = f.project_id
                where f.shown_at >= :since and f.shown_at <= :until
                group by f.customer_id, f.project_id, f.check_name, f.media, f.type) s) w
            group by check_name order by count(*) desc, check_name""";

    /** Every check that was shown as advice since then, the most shown first. */
    public static List<Advice> worked(Instant since, Instant now) {
        return Panache.getEntityManager()
                .createNativeQuery(WORKED, Object[].class)
                .setParameter("since", since)
                .setParameter("until", now.minus(SOON))
                .setParameter("soon", SOON.toSeconds() + " seconds")
                .getResultStream()
                .map(row -> of((Object[]) row))
                .toList();
    }

    private static Advice of(Object[] row) {
        return new Advice(
                (String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    /** Of those who say that they changed it, how many had a result after; empty on too few to say. */
    public OptionalDouble shareOfTicked() {
        return share(tickedAndFollowed, ticked);
    }

    /** Of those who don't say so, how many had a result all the same. */
    public OptionalDouble shareOfOthers() {
        return share(followed - tickedAndFollowed, shown - ticked);
    }

    private static OptionalDouble share(long some, long all) {
        return all < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of((double) some / all);
    }
}
