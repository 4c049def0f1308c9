package ai.magichour.helpcenter.desk.problems;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose projects a problem hit, read from the index over what failed in its time. */
record Affected(EntityManager database) {

    static final int MANY = 999;

    static final String COUNTS = """
            select k.id, (select count(*) from (select from project p where p.status = 'error'
                and p.failed_at >= k.began_at and p.failed_at <= coalesce(k.ended_at, 'infinity')
                and coalesce(p.media, '') = k.media and coalesce(p.type, '') = k.type
                and coalesce(p.error_code, '') = k.error_code limit :most) as counted)
            from known_problem k where k.id = any(:ids)""";

    /** Those who wrote to support about such a project, or asked to be told about it. */
    static final String WAITING = """
            select distinct p.customer_id from project p where p.status = 'error'
                and p.failed_at >= :began and p.failed_at <= :ended
                and coalesce(p.media, '') = :media and coalesce(p.type, '') = :type and coalesce(p.error_code, '') = :code
                and exists (select from ticket t where t.customer_id = p.customer_id and t.project_id = p.id
                    union all select from watch w where w.customer_id = p.customer_id and w.project_id = p.id)""";

    /** Such projects of one customer's, newest first. */
    static final String PROJECTS = """
            select p.id from project p where p.customer_id = :customer and p.status = 'error'
                and p.failed_at >= :began and p.failed_at <= :ended
                and coalesce(p.media, '') = :media and coalesce(p.type, '') = :type and coalesce(p.error_code, '') = :code
                and exists (select from ticket t where t.customer_id = p.customer_id and t.project_id = p.id
                    union all select from watch w where w.customer_id = p.customer_id and w.project_id = p.id)
            order by p.listed_at desc limit :most""";

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
    List<UUID> waiting(KnownProblem problem) {
        return of(problem, database.createNativeQuery(WAITING, UUID.class)).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> projects(KnownProblem problem, UUID customer, int most) {
        return of(problem, database.createNativeQuery(PROJECTS, String.class))
                .setParameter("customer", customer)
                .setParameter("most", most)
                .getResultList();
    }

    private static Query of(KnownProblem problem, Query query) {
        return query.setParameter("began", problem.beganAt)
                .setParameter("ended", problem.endedAt)
                .setParameter("media", problem.media)
                .setParameter("type", problem.type)
                .setParameter("code", problem.errorCode);
    }
}
