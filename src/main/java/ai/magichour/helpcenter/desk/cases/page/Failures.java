package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.projects.Project;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Other projects that failed like one, on the same tool with the same error, in the last day: whether it is this customer's
 * luck or the platform's.
 *
 * @param some the latest of them
 * @param count how many there are, counted up to {@code MOST}
 */
public record Failures(List<Failure> some, int count) {

    static final int MOST = 100;
    private static final int SHOWN = 5;
    private static final Duration LATELY = Duration.ofDays(1);

    public static final Failures NONE = new Failures(List.of(), 0);

    static final String ALIKE = """
            select p.customer_id, p.id, p.failed_at, p.charged, p.back from project p
            where p.media = :media and p.type = :type and p.error_code = :code and p.status = 'error'
                and p.failed_at > :since and p.id <> :except
            order by p.failed_at desc limit :most""";

    /** One of them; credits charged and back. */
    public record Failure(UUID customer, String project, Instant at, long charged, long back) {

        public long out() {
            return Math.max(0, charged - back);
        }
    }

    /** None where the platform named no error. */
    static Failures like(Project project, Instant now) {
        if (project == null || project.errorCode == null || project.media == null || project.type == null) {
            return NONE;
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) Project.getEntityManager()
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("media", project.media)
                .setParameter("type", project.type)
                .setParameter("code", project.errorCode)
                .setParameter("since", now.minus(LATELY))
                .setParameter("except", project.id)
                .setParameter("most", MOST)
                .getResultList();
        var some = rows.stream().limit(SHOWN).map(Failures::failure).toList();
        return new Failures(some, rows.size());
    }

    private static Failure failure(Object[] row) {
        return new Failure((UUID) row[0], (String) row[1], (Instant) row[2], (Long) row[3], (Long) row[4]);
    }

    /** "12", or "99+". */
    public String many() {
        return count < MOST ? String.valueOf(count) : MOST - 1 + "+";
    }
}
