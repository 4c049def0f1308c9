package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a customer's list shows first is found without looking through all that they ever made. */
@QuarkusTest
class PlansTest {

    private static final String CUSTOMER = "'00000000-0000-7000-8000-00000000abcd'::uuid";

    private static final String STOCK = """
            insert into project (customer_id, id, media, type, status, outputs, revision, at, listed_at, charged, charges)
            select %s, 'many' || i, 'video', 'LIP_SYNC', case i %% 500 when 0 then 'error' else 'complete' end, 1, 1, now(),
                now() - i * interval '1 minute', 95, 1
            from generate_series(1, 20000) i""".formatted(CUSTOMER);

    @Inject
    Owner owner;

    @Test
    void what_needs_attention_is_found_along_an_index_of_what_may_need_it() throws SQLException {
        var condition = Attention.CONDITION
                .replace("creditsCharged", "credits_charged")
                .replace("lateAfter", "late_after")
                .replace(":behind", "false")
                .replace(":now", "now()");
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            execute(connection, STOCK);
            execute(connection, "analyze project");
            var plan = plan(
                    connection,
                    "select id from project where customer_id = " + CUSTOMER + " and " + condition
                            + " order by listed_at desc, id desc limit 26");
            connection.rollback();
            assertTrue(plan.contains("project_attention"), plan);
        }
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
