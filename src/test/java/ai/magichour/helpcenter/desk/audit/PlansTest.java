package ai.magichour.helpcenter.desk.audit;

import ai.magichour.helpcenter.desk.Plans;
import ai.magichour.helpcenter.web.Cursor;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However long the audit is, a page costs a page. */
@QuarkusTest
@TestTransaction
class PlansTest {

    private static final Cursor LATER = new Cursor(0, Instant.parse("2026-11-20T12:00:00Z"), new UUID(5, 5).toString());

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource({"'','',''", "kim,'',''", "'',HC-7F3K-22,''", "'','',replied", "kim,'',replied", "kim,HC-7F3K-22,x"})
    void every_choice_walks_an_index_to_where_it_ends(String who, String about, String act) {
        for (var from : new Cursor[] {Cursor.START, LATER}) {
            var statement = new Lines(database, "dev").statement(Filter.of(who, about, act), from);
            Plans.assertGoesAlongIndexes(database, statement.sql(), statement.parameters());
        }
    }

    @Test
    void what_can_be_chosen_is_found_without_reading_it_all() {
        Plans.assertGoesAlongIndexes(database, Lines.ACTS, Map.of());
    }
}
