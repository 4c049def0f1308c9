package ai.magichour.helpcenter.web.database;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a database administrator does once for the help center: two people to sign in as, and a database that belongs to
 * the one who migrates. The application's login can do nothing but what {@code helpcenter_app} may do.
 */
final class FirstStart {

    static final String DATABASE = "helpcenter";

    private FirstStart() {}

    static void prepare(DataSource server, Passwords passwords) throws SQLException {
        var statements = List.of(
                "create role helpcenter_app nologin",
                "create role helpcenter_owner login password '" + passwords.owner() + "'",
                "create role helpcenter login password '" + passwords.application() + "'",
                "grant helpcenter_app to helpcenter_owner, helpcenter",
                "create database " + DATABASE + " owner helpcenter_owner");
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
