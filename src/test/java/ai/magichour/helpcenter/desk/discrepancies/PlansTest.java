package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.desk.Plans;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With five million lines and a million tickets none of these may read a table from end to end. */
@QuarkusTest
@TestTransaction
class PlansTest {

    private static final Map<String, Object> PLACES =
            Map.of("customers", new UUID[] {new UUID(1, 1)}, "projects", new String[] {"p"});

    @Inject
    EntityManager database;

    @Test
    void cases_are_read_along_indexes() {
        Plans.assertGoesAlongIndexes(database, Cases.PROJECTS, PLACES);
        Plans.assertGoesAlongIndexes(database, Cases.LINES, PLACES);
        Plans.assertGoesAlongIndexes(database, Cases.DOUBTS, PLACES);
        Plans.assertGoesAlongIndexes(database, DiscrepancyPages.TICKETS, PLACES);
    }

    @Test
    void rounds_go_along_indexes() {
        Plans.assertGoesAlongIndexes(database, Rounds.TOUCHED, Map.of("most", 200));
        Plans.assertGoesAlongIndexes(database, Rounds.DUE, Map.of("most", 200, "now", Instant.now()));
        Plans.assertGoesAlongIndexes(database, Rounds.LISTED, Map.of("customers", new UUID[] {new UUID(1, 1)}));
        Plans.assertGoesAlongIndexes(
                database, Rounds.NEXT, Map.of("most", 200, "customer", new UUID(1, 1), "project", "p"));
    }

    @Test
    void the_list_goes_along_indexes() {
        Plans.assertGoesAlongIndexes(
                database,
                Listing.ALL,
                Map.of("at", Instant.now(), "customer", new UUID(1, 1), "project", "p", "after", "GAP", "most", 26));
        Plans.assertGoesAlongIndexes(
                database,
                Listing.OF_KIND,
                Map.of("at", Instant.now(), "customer", new UUID(1, 1), "project", "p", "kind", "GAP", "most", 26));
        Plans.assertGoesAlongIndexes(
                database, Listing.COUNTS, Map.of("kinds", new String[] {"GAP", "STUCK"}, "most", 100));
    }
}
