package ai.magichour.helpcenter.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the database would go about a statement: with scans priced out, one that is left has no index to go along. */
public final class Plans {

    private Plans() {}

    /** No table is read from end to end, but for those named, which stay small. */
    public static void assertGoesAlongIndexes(
            EntityManager database, String sql, Map<String, Object> parameters, String... small) {
        var plan = of(database, sql, parameters);
        var rest = plan;
        for (var table : small) {
            rest = rest.replace("Seq Scan on " + table, "");
        }
        assertFalse(rest.contains("Seq Scan"), plan);
    }

    /** The plan's words, with scans priced out. */
    public static String of(EntityManager database, String sql, Map<String, Object> parameters) {
        database.createNativeQuery("set local enable_seqscan = off").executeUpdate();
        var query = database.createNativeQuery("explain " + sql, String.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
