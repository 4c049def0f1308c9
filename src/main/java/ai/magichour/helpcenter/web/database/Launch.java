package ai.magichour.helpcenter.web.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Starts PostgreSQL on a folder's data, and makes that data at the first start. The embedding library is made for data
 * that is thrown away: it trusts everybody, listens on all addresses and doesn't wait for the disk. For data that is
 * kept none of this may be so, not even during the first start.
 */
final class Launch {

    /** After a crash PostgreSQL first replays what it had promised to keep. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Tells in many lines what the server's log tells already. Held, because a logger nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("io.zonky");

    private static final Pattern REASON = Pattern.compile("(?:error|FATAL): +(.+)");

    private Launch() {}

    static EmbeddedPostgres in(DatabaseFolder folder) throws IOException {
        LIBRARY.setLevel(Level.OFF);
        Files.deleteIfExists(folder.log());
        try {
            return folder.isNew() ? first(folder) : again(folder);
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            // The library forgets a server that comes up too late.
            Orphan.stop(folder.data());
            throw new DatabaseUnavailable(
                    ("The embedded database did not start: %s (more in %s);"
                                    + " QUARKUS_DATASOURCE_JDBC_URL can name another one.")
                            .formatted(reason(folder.log(), e), folder.log()),
                    e);
        }
    }

    private static EmbeddedPostgres first(DatabaseFolder folder) throws IOException, SQLException {
        folder.markUnfinished();
        Orphan.stopMaking(folder.data());
        Leftovers.delete(folder.data());
        var passwords = Passwords.generated();
        passwords.writeTo(folder.passwords());
        passwords.writeSuperuserTo(folder.superuser());
        var postgres = start(folder, passwords);
        Files.delete(folder.superuser());
        FirstStart.prepare(postgres.getPostgresDatabase(), passwords);
        folder.markFinished();
        return postgres;
    }

    private static EmbeddedPostgres again(DatabaseFolder folder) throws IOException {
        return start(folder, Passwords.readFrom(folder.passwords()));
    }

    private static EmbeddedPostgres start(DatabaseFolder folder, Passwords passwords) throws IOException {
        // Where the library unpacks PostgreSQL; by default that is a folder which everybody may write to.
        System.setProperty("ot.epg.working-dir", folder.programs().toString());
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                .setConnectConfig("password", passwords.superuser());
        // These become options of initdb, whatever their name says, and the last word on who is trusted.
        server.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.superuser().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        server.setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", folder.kept() ? "on" : "off")
                .setServerConfig("synchronous_commit", folder.kept() ? "on" : "off")
                .setServerConfig("full_page_writes", folder.kept() ? "on" : "off");
        return server.start();
    }

    /** What PostgreSQL said last is why it gave up. */
    private static String reason(Path log, Throwable otherwise) throws IOException {
        var reason = otherwise.toString();
        if (Files.exists(log)) {
            for (var found = REASON.matcher(Files.readString(log)); found.find(); ) {
                reason = found.group(1);
            }
        }
        return reason;
    }
}
