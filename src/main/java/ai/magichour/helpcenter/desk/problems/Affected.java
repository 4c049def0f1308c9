package ai.magichour.helpcenter.desk.problems;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose projects a problem hit, read along the index over what failed of one tool with one error. */
record Affected(EntityManager database) {

    static final int MANY = 999;

    /** A project that it hit. */
    record Hit(Instant failedAt, UUID customer, String project) {}

    static final String COUNTS = """
            select k.id, (select count(*) from (select from project p where p.status = 'error'
                and p.failed_at >= k.began_at and p.failed_at <= coalesce(k.ended_at, 'infinity')
                and coalesce(p.media, '') = k.media and coalesce(p.type, '') = k.type
                and coalesce(p.error_code, '') = k.error_code limit :most) as counted)
            from known_problem k where k.id = any(:ids)""";

    private static final String HIT = " from project p where p.status = 'error'"
            + " and coalesce(p.media, '') = :media and coalesce(p.type, '') = :type"
            + " and coalesce(p.error_code, '') = :code and p.failed_at >= :began and p.failed_at <= :ended";

    /** Those of customers who weren't told yet, from a place on. */
    static final String UNTOLD = "select p.failed_at, p.customer_id, p.id" + HIT
            + " and (p.failed_at, p.customer_id, p.id) > (:at, :customer, :project)"
            + " and not exists (select from known_problem_told t"
            + " where t.customer_id = p.customer_id and t.problem_id = :problem)"
            + " order by p.failed_at, p.customer_id, p.id limit :most";

    /** One customer's: those with an open ticket first, then the newest. */
    static final String PROJECTS = "select p.id" + HIT + " and p.customer_id = :customer"
            + " order by exists (select from ticket t where t.customer_id = p.customer_id and t.project_id = p.id"
            + " and t.state = 'OPEN') desc, p.listed_at desc, p.id limit :most";

    private static final String COUNT = "select count(*)" + HIT + " and p.customer_id = :customer";

    /** How many projects each of these hit, counted no further than is shown. */
    Map<UUID, Integer> counts(Collection<KnownProblem> problems) {
        var counts = new HashMap<UUID, Integer>();
        for (var row : database.createNativeQuery(COUNTS, Object[].class)
                .setParameter("ids", problems.stream().map(p -> p.id).toArray(UUID[]::new))
                .setParameter("most", MANY + 1)
                .getResultList()) {
            var columns = (Object[]) row;
            counts.put((UUID) columns[0], ((Number) columns[1]).intValue());
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    List<Hit> untold(KnownProblem problem, Reaching.From from, int most) {
        var rows = (List<Object[]>) of(problem, database.createNativeQuery(UNTOLD, Object[].class))
                .setParameter("problem", problem.id)
                .setParameter("at", Instant.parse(from.failedAt()))
                .setParameter("customer", from.customer())
                .setParameter("project", from.project())
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Hit((Instant) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<String> projects(KnownProblem problem, UUID customer, int most) {
        return of(problem, database.createNativeQuery(PROJECTS, String.class))
                .setParameter("customer", customer)
                .setParameter("most", most)
                .getResultList();
    }

    /** How many of one customer's it hit. */
    long count(KnownProblem problem, UUID customer) {
        var count = of(problem, database.createNativeQuery(COUNT, Long.class)).setParameter("customer", customer);
        return ((Number) count.getSingleResult()).longValue();
    }

    private static Query of(KnownProblem problem, Query query) {
        return query.setParameter("began", problem.beganAt)
                .setParameter("ended", problem.endedAt)
                .setParameter("media", problem.media)
                .setParameter("type", problem.type)
                .setParameter("code", problem.errorCode);
    }
}
