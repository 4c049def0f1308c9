package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.web.Cursor;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What is open, found longest ago first, of all kinds or of one; each page walks an index from where the last ended. */
record Listing(EntityManager database, Kind kind) {

    static final int SIZE = 25;
    static final int MANY = 99;

    static final String ALL = "select d.* from discrepancy d where d.state = 'OPEN'"
            + " and (d.found_at, d.customer_id, d.project_id, d.kind) > (:at, :customer, :project, :after)"
            + " order by d.found_at, d.customer_id, d.project_id, d.kind limit :most";

    static final String OF_KIND = "select d.* from discrepancy d where d.state = 'OPEN' and d.kind = :kind"
            + " and (d.found_at, d.customer_id, d.project_id) > (:at, :customer, :project)"
            + " order by d.found_at, d.customer_id, d.project_id limit :most";

    /** How many there are of each kind, counted no further than is shown. */
    static final String COUNTS = """
            select k.kind, (select count(*) from (select from discrepancy d
                where d.state = 'OPEN' and d.kind = k.kind limit :most) as counted)
            from unnest(:kinds) as k(kind)""";

    record Found(List<Discrepancy> discrepancies, String next) {}

    @SuppressWarnings("unchecked")
    Found page(Cursor from) {
        var after = from.isStart() ? null : Discrepancy.at(from.id());
        var query = database.createNativeQuery(kind == null ? ALL : OF_KIND, Discrepancy.class)
                .setParameter("at", after == null ? Instant.EPOCH : from.at())
                .setParameter("customer", after == null ? new UUID(0, 0) : after.customerId())
                .setParameter("project", after == null ? "" : after.projectId())
                .setParameter("most", SIZE + 1);
        if (kind == null) {
            query.setParameter("after", after == null ? "" : after.kind().name());
        } else {
            query.setParameter("kind", kind.name());
        }
        var found = (List<Discrepancy>) query.getResultList();
        if (found.size() <= SIZE) {
            return new Found(found, null);
        }
        var last = found.get(SIZE - 1);
        return new Found(found.subList(0, SIZE), new Cursor(0, last.foundAt, last.address()).toString());
    }

    Map<Kind, Integer> counts() {
        var kinds = Stream.of(Kind.values()).map(Enum::name).toArray(String[]::new);
        var counts = new HashMap<Kind, Integer>();
        for (var row : database.createNativeQuery(COUNTS, Object[].class)
                .setParameter("kinds", kinds)
                .setParameter("most", MANY + 1)
                .getResultList()) {
            var columns = (Object[]) row;
            counts.put(Kind.valueOf((String) columns[0]), ((Number) columns[1]).intValue());
        }
        return counts;
    }
}
