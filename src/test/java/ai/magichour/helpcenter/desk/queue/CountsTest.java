package ai.magichour.helpcenter.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With more tickets than are counted, each view's number is that of its list, as far as we count. */
@QuarkusTest
class CountsTest {

    private static final int MANY = 24_000;

    @Inject
    Owner owner;

    @Test
    void each_number_is_that_of_its_list_and_what_was_said_last_is_found_first() throws SQLException {
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            for (var sql : PlansTest.STOCK) {
                PlansTest.execute(connection, sql.formatted(MANY));
            }
            var words = new HashSet<String>();
            for (var days : List.of(0, 8, 9, 10, 11, 40)) {
                var counted = counted(connection, days);
                assertEquals(listed(connection, days), counted, days + " days");
                words.add(counted.get(View.OVERDUE.ordinal()).replaceFirst("^[1-9][0-9]? of", "some of"));
            }
            PlansTest.execute(
                    connection,
                    "insert into message (customer_id, id, ticket_id, author, body, at)"
                            + " select customer_id, gen_random_uuid(), id, 'CUSTOMER', 'And my credits?', now() + interval"
                            + " '1 hour' from ticket where number = 'PL-" + MANY + "'");
            assertEquals("PL-" + MANY, first(connection, "credits"), "of a word in each message, the last");
            assertTrue(words.containsAll(List.of("99+", "some of 500+", "0 of 500+")), words.toString());
            connection.rollback();
        }
    }

    private static String first(Connection connection, String word) throws SQLException {
        var sql = QueueQuery.sql(Search.of(word), false).replace(":words", "'" + word + "'");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(filled(sql, 0))) {
            rows.next();
            return rows.getString("number");
        }
    }

    private static List<String> counted(Connection connection, int days) throws SQLException {
        var counts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        filled("select * from (" + QueueQuery.COUNTS + ") c order by 1", days))) {
            while (rows.next()) {
                assertEquals(counts.size(), rows.getInt(1));
                counts.add(new Count(rows.getInt(2), rows.getBoolean(3)).inWords());
            }
        }
        return counts;
    }

    private static List<String> listed(Connection connection, int days) throws SQLException {
        var counts = new ArrayList<String>();
        for (var view : View.values()) {
            var check = view.check() == null ? "true" : view.check();
            var found = 0;
            var all = 0;
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(filled(
                            "select " + check + " from ticket t where " + view.candidates() + " order by "
                                    + view.order().by(),
                            days))) {
                while (rows.next()) {
                    all++;
                    found += (view.check() == null || all <= Count.LOOKED_AT) && rows.getBoolean(1) ? 1 : 0;
                }
            }
            counts.add(new Count(found, view.check() != null && all > Count.LOOKED_AT).inWords());
        }
        return counts;
    }

    private static String filled(String sql, int days) {
        return PlansTest.filled(sql.replace(":late", "now() - interval '" + days + " days'"));
    }
}
