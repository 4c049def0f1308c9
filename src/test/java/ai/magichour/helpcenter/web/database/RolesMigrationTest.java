package ai.magichour.helpcenter.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roles in the ways that people set up a PostgreSQL: olga owns the database, ada is an application's login. */
class RolesMigrationTest {

    @TempDir
    static Path somewhere;

    private static PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        var folder = PostgresServerTest.keptIn(somewhere);
        server = PostgresServer.start(folder);
        var superuser = Passwords.readFrom(folder.passwords()).superuser();
        try (var connection = PostgresServerTest.connect(server, "postgres", superuser)) {
            run(connection, "create role administrator superuser login password 'administrator'");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void nobodyHasTheRoleYet() throws SQLException {
        administrator(
                "drop database if exists tickets",
                "drop database if exists helpcenter",
                "drop role if exists helpcenter, helpcenter_owner, helpcenter_app, olga, ada",
                "create role olga login createrole password 'olga'",
                "create role ada login password 'ada'",
                "create database tickets owner olga");
    }

    @Test
    void an_owner_that_may_create_roles_creates_it_and_may_work_as_it() throws Exception {
        migrateAs("olga");

        assertWorks("olga", "olga");
    }

    @Test
    void a_superuser_creates_it_and_may_work_as_it() throws Exception {
        migrateAs("administrator");

        assertWorks("administrator", "administrator");
    }

    @Test
    void a_role_that_an_administrator_granted_to_the_owner_is_used() throws Exception {
        administrator("alter role olga nocreaterole", "create role helpcenter_app", "grant helpcenter_app to olga");

        migrateAs("olga");

        assertWorks("olga", "olga");
    }

    @Test
    void a_role_that_only_the_application_has_is_no_hindrance() throws Exception {
        administrator("alter role olga nocreaterole", "create role helpcenter_app", "grant helpcenter_app to ada");

        migrateAs("olga");

        assertWorks("olga", "ada");
    }

    @Test
    void an_owner_that_may_not_create_the_role_is_told_what_an_administrator_must_run() throws Exception {
        administrator("alter role olga nocreaterole");

        var refusal = assertThrows(SQLException.class, () -> migrateAs("olga"));

        assertTrue(
                refusal.getMessage().contains("CREATE ROLE helpcenter_app NOLOGIN; GRANT helpcenter_app TO olga;"),
                refusal.getMessage());
    }

    private static void assertWorks(String owner, String application) throws SQLException {
        try (var connection = as(owner)) {
            run(connection, "create table note (id bigserial primary key, words text)");
        }
        try (var connection = as(application)) {
            run(
                    connection,
                    "set role helpcenter_app",
                    "insert into note (words) values ('first')",
                    "update note set words = 'second'");
            assertEquals("second", PostgresServerTest.ask(connection, "select words from note"));
            run(connection, "delete from note");
            assertThrows(SQLException.class, () -> run(connection, "drop table note"));
        }
    }

    private static void migrateAs(String role) throws SQLException, IOException {
        try (var script = RolesMigrationTest.class.getResourceAsStream("/db/migration/V1__roles.sql");
                var connection = as(role)) {
            connection.setAutoCommit(false);
            run(connection, new String(script.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        }
    }

    private static void administrator(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "administrator", "administrator")) {
            run(connection, statements);
        }
    }

    private static Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url("tickets"), role, role);
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
