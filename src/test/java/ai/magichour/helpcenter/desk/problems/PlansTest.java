package ai.magichour.helpcenter.desk.problems;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Plans;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Counting costs what failed lately, and not what is stored. */
@QuarkusTest
@TestTransaction
class PlansTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Inject
    EntityManager database;

    @Test
    void counting_goes_along_what_failed_lately() {
        var lately = new HashMap<String, Object>(Map.of("from", NOW, "now", NOW, "most", 3));
        Plans.assertGoesAlongIndexes(database, Figures.COUNT, lately);
        lately.putAll(Map.of("fewest", 5, "people", 3));
        Plans.assertGoesAlongIndexes(database, Figures.LATELY, lately);
    }

    @Test
    void so_does_finding_whom_it_hit() {
        Plans.assertGoesAlongIndexes(
                database, Affected.COUNTS, Map.of("ids", new UUID[] {new UUID(1, 1)}, "most", 1_000));
        var problem = new HashMap<String, Object>(Map.of(
                "began",
                NOW,
                "ended",
                NOW,
                "media",
                "video",
                "type",
                "LIP_SYNC",
                "code",
                "x",
                "customer",
                new UUID(1, 1)));
        problem.put("most", 20);
        Plans.assertGoesAlongIndexes(database, Affected.PROJECTS, problem);
        problem.putAll(Map.of("at", NOW, "project", "", "problem", new UUID(1, 1)));
        Plans.assertGoesAlongIndexes(database, Affected.UNTOLD, problem);
    }

    @Test
    void a_slice_is_read_in_order_along_the_failures_of_one_tool_and_error() {
        fill();
        var plan = Plans.of(
                database,
                Affected.UNTOLD,
                Map.of(
                        "began",
                        NOW.minusSeconds(86_400),
                        "ended",
                        NOW,
                        "at",
                        NOW.minusSeconds(86_400),
                        "media",
                        "video",
                        "type",
                        "LIP_SYNC",
                        "code",
                        "x",
                        "customer",
                        new UUID(0, 0),
                        "project",
                        "",
                        "problem",
                        new UUID(1, 1),
                        "most",
                        100));
        assertTrue(plan.contains("project_of_problem"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    /** Enough failures of many tools that a plan is worth making. */
    private void fill() {
        database.createNativeQuery("insert into project (customer_id, id, media, type, status, failed_at, error_code,"
                        + " revision, at, listed_at) select gen_random_uuid(), 'plan-' || i, 'video', 'TOOL_' || i % 40,"
                        + " 'error', :now, 'x', 1, :now, :now from generate_series(1, 4000) as i")
                .setParameter("now", NOW)
                .executeUpdate();
    }
}
