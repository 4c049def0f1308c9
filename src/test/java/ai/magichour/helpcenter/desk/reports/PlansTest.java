package ai.magichour.helpcenter.desk.reports;

import ai.magichour.helpcenter.desk.Plans;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A day is counted from what happened on it, and a report is read from what was counted. */
@QuarkusTest
@TestTransaction
class PlansTest {

    @Inject
    EntityManager database;

    @Test
    void counting_a_day_goes_along_indexes() {
        var day =
                new HashMap<String, Object>(Map.of("day", LocalDate.now(), "from", Instant.now(), "to", Instant.now()));
        Plans.assertGoesAlongIndexes(database, CountSql.TOOLS, day);
        day.put("now", Instant.now());
        Plans.assertGoesAlongIndexes(database, CountSql.DAY, day);
    }

    @Test
    void a_report_reads_only_what_was_counted() {
        var span = Map.<String, Object>of("from", LocalDate.now(), "to", LocalDate.now());
        Plans.assertGoesAlongIndexes(database, Day.DAYS, span);
        Plans.assertGoesAlongIndexes(database, ToolDay.ALL, span);
    }
}
