package ai.magichour.helpcenter.desk.problems;

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
        var problem = new HashMap<String, Object>(
                Map.of("began", NOW, "ended", NOW, "media", "video", "type", "LIP_SYNC", "code", "x"));
        Plans.assertGoesAlongIndexes(database, Affected.WAITING, problem);
        problem.putAll(Map.of("customer", new UUID(1, 1), "most", 20));
        Plans.assertGoesAlongIndexes(database, Affected.PROJECTS, problem);
    }
}
