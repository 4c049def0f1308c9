package ai.magichour.helpcenter.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's own connections can't change or take away a line, whatever its code would try. */
@QuarkusTest
class AppendOnlyTest {

    private static final String NO_PERMISSION = "42501";

    private final String ada = Visitor.named("ada");

    @Inject
    AgroalDataSource connections;

    @BeforeEach
    void a_line_is_there() {
        new Platform(ada).grant(100).tell();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update credit_entry set amount = 1000000",
                "update credit_entry set received_at = now() where false",
                "delete from credit_entry",
                "truncate credit_entry",
                "alter table credit_entry add column more int",
                "alter table credit_entry disable trigger all",
                "drop table credit_entry",
                "create table of_its_own (id int)",
                "update settlement set balance_after = 0",
                "delete from contradiction",
                "truncate contradiction",
                "delete from project_revision",
                "update project_revision set status = 'complete'"
            })
    void the_database_refuses(String statement) throws SQLException {
        try (var connection = connections.getConnection();
                var sql = connection.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> sql.execute(statement));
            assertEquals(NO_PERMISSION, refused.getSQLState(), refused.getMessage());
        }
        var balance = Visitor.signedIn(ada).get("/credits").page().select("[data-balance]");
        assertEquals("100", balance.first().attr("data-balance"));
    }

    @Test
    void every_connection_works_as_the_lesser_role() throws SQLException {
        try (var connection = connections.getConnection();
                var sql = connection.createStatement();
                var row = sql.executeQuery("select current_user")) {
            row.next();
            assertEquals("helpcenter_app", row.getString(1));
        }
    }
}
