package ai.magichour.helpcenter.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

    @TempDir
    Path root;

    private Process other;

    @AfterEach
    void endTheOtherProcess() throws Exception {
        other.destroyForcibly().waitFor();
        Orphan.stop(PostgresServerTest.keptIn(root).data());
    }

    @Test
    void a_killed_process_leaves_its_data_to_the_next_one_and_its_server_is_stopped() throws Exception {
        var folder = PostgresServerTest.keptIn(root);
        var port = startInAnotherProcess(folder);
        var orphan = ProcessHandle.of(serverIn(folder)).orElseThrow();

        other.destroyForcibly().waitFor();
        assertTrue(orphan.isAlive(), "the server outlives the process that started it");

        try (var server = PostgresServer.start(folder)) {
            assertNotEquals(orphan.pid(), serverIn(folder));
            var owner = Passwords.readFrom(folder.passwords()).owner();
            try (var connection = PostgresServerTest.connect(server, "helpcenter_owner", owner)) {
                assertEquals(port, PostgresServerTest.ask(connection, "select port from note"));
            }
        }
    }

    @Test
    void a_killed_server_leaves_its_data_to_the_next_one() throws Exception {
        var folder = PostgresServerTest.keptIn(root);
        startInAnotherProcess(folder);
        var server = ProcessHandle.of(serverIn(folder)).orElseThrow();

        other.destroyForcibly().waitFor();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);

        PostgresServer.start(folder).close();
    }

    @Test
    void a_second_process_is_told_who_has_the_database() throws Exception {
        var folder = PostgresServerTest.keptIn(root);
        startInAnotherProcess(folder);

        var refusal = assertThrows(DatabaseUnavailable.class, () -> PostgresServer.start(folder));

        assertTrue(
                refusal.getMessage().startsWith("Process " + other.pid() + " already uses the embedded database in "),
                refusal.getMessage());
    }

    @Test
    void a_process_that_got_a_dead_servers_id_is_left_alone() throws Exception {
        other = new ProcessBuilder("sleep", "60").start();
        var pidFile = Files.writeString(root.resolve("postmaster.pid"), other.pid() + "\n" + root + "\n");

        Orphan.stop(root);

        assertTrue(other.isAlive());
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void a_postgres_that_may_work_on_the_data_after_all_is_left_to_people(@TempDir Path elsewhere) throws Exception {
        var folder = PostgresServerTest.keptIn(root);
        startInAnotherProcess(folder);
        var server = serverIn(folder);
        var pidFile = Files.writeString(elsewhere.resolve("postmaster.pid"), server + "\n" + elsewhere + "\n");

        assertThrows(DatabaseUnavailable.class, () -> Orphan.stop(elsewhere));

        assertEquals(server, serverIn(folder));
        assertTrue(ProcessHandle.of(server).orElseThrow().isAlive());
        assertTrue(Files.exists(pidFile));
    }

    private static long serverIn(DatabaseFolder folder) throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.data().resolve("postmaster.pid")).get(0));
    }

    private String startInAnotherProcess(DatabaseFolder folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        other = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.root().toString(),
                        folder.programs().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return other.inputReader().readLine();
    }

    /** Starts a server, writes something into it, says so, and waits to be killed. */
    static final class OtherProcess {

        public static void main(String... args) throws Exception {
            var folder = new DatabaseFolder(Path.of(args[0]), Path.of(args[1]), true);
            var server = PostgresServer.start(folder);
            var owner = Passwords.readFrom(folder.passwords()).owner();
            try (var connection = PostgresServerTest.connect(server, "helpcenter_owner", owner)) {
                connection.createStatement().execute("create table note as select " + server.port() + " as port");
            }
            System.out.println(server.port());
            Thread.currentThread().join();
        }
    }
}
