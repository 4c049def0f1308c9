package ai.magichour.helpcenter.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    static Path somewhere;

    private static DatabaseFolder folder;
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        folder = keptIn(somewhere.resolve("a folder with spaces"));
        server = PostgresServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A folder of its own, with the programs that all tests of this project have unpacked already. */
    static DatabaseFolder keptIn(Path root) {
        var here = DatabaseFolder.kept(Path.of("").toAbsolutePath());
        return new DatabaseFolder(root, here.programs(), true);
    }

    static Connection connect(PostgresServer server, String role, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.port() + "/helpcenter", role, password);
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection asOwner() throws SQLException, IOException {
        return connect(
                server,
                "helpcenter_owner",
                Passwords.readFrom(folder.passwords()).owner());
    }

    private static Connection asApplication() throws SQLException, IOException {
        return connect(
                server, "helpcenter", Passwords.readFrom(folder.passwords()).application());
    }

    @Test
    void kept_data_is_on_the_disk_before_anything_is_confirmed() throws Exception {
        try (var connection = asApplication()) {
            assertEquals("on", ask(connection, "show fsync"));
            assertEquals("on", ask(connection, "show synchronous_commit"));
            assertEquals("on", ask(connection, "show full_page_writes"));
        }
    }

    @Test
    void only_this_machine_can_connect_and_nobody_without_a_password() throws Exception {
        try (var connection = asApplication()) {
            assertEquals("127.0.0.1", ask(connection, "show listen_addresses"));
        }
        for (var role : new String[] {"postgres", "helpcenter_owner", "helpcenter"}) {
            assertThrows(SQLException.class, () -> connect(server, role, "wrong"), role);
        }
    }

    @Test
    void the_application_is_only_a_member_of_its_role_and_the_owner_owns() throws Exception {
        try (var connection = asApplication()) {
            assertEquals(
                    "helpcenter_app",
                    ask(
                            connection,
                            "select string_agg(roleid::regrole::text, ',') from pg_auth_members where member = 'helpcenter'::regrole"));
            assertEquals(
                    "helpcenter_owner",
                    ask(connection, "select datdba::regrole from pg_database where datname = 'helpcenter'"));
            assertEquals("postgres", ask(connection, "select string_agg(rolname, ',') from pg_roles where rolsuper"));
        }
    }

    @Test
    void the_passwords_are_for_the_eyes_of_one_person() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.passwords())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())));
        assertFalse(Files.exists(folder.superuser()));
        assertFalse(Passwords.readFrom(folder.passwords()).toString().contains("owner="));
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        try (var connection = asOwner()) {
            connection.createStatement().execute("create table note as select 'still here' as words");
        }

        server.close();
        server = PostgresServer.start(folder);

        try (var connection = asOwner()) {
            assertEquals("still here", ask(connection, "select words from note"));
        }
    }

    @Test
    void data_whose_making_was_interrupted_is_made_anew(@TempDir Path root) throws Exception {
        var halfMade = keptIn(root);
        Files.createDirectories(halfMade.data());
        Files.writeString(halfMade.data().resolve("postgresql.conf"), "");
        halfMade.markUnfinished();

        PostgresServer.start(halfMade).close();

        assertFalse(halfMade.isNew());
        assertTrue(Files.exists(halfMade.data().resolve("PG_VERSION")));
    }

    @Test
    void a_folder_that_can_not_be_used_is_named_in_one_sentence(@TempDir Path root) throws Exception {
        var file = Files.createFile(root.resolve("a file"));

        var refusal = assertThrows(DatabaseUnavailable.class, () -> PostgresServer.start(keptIn(file)));

        assertTrue(refusal.getMessage().startsWith("The embedded database can't use " + file), refusal.getMessage());
    }
}
