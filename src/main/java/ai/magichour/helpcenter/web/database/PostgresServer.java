package ai.magichour.helpcenter.web.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** An embedded server that stops when this JVM does. Its data, if it is kept, is there again at the next start. */
final class PostgresServer implements Closeable {

    private static final Logger LOG = Logger.getLogger(PostgresServer.class);

    private final DatabaseFolder folder;
    private final FileClaim claim;
    private final EmbeddedPostgres postgres;

    private PostgresServer(DatabaseFolder folder, FileClaim claim, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.claim = claim;
        this.postgres = postgres;
    }

    static PostgresServer start(DatabaseFolder folder) {
        try {
            folder.createPrograms();
            try (var turn = FileClaim.whenFree(folder.turn())) {
                Leftovers.removeHalfUnpacked(folder.programs());
                if (!folder.kept()) {
                    Leftovers.removeThrownAway(folder.root().getParent());
                }
                folder.createRoot();
                return startClaimed(folder);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("The embedded database can't use %s: %s.".formatted(folder.root(), e), e);
        }
    }

    private static PostgresServer startClaimed(DatabaseFolder folder) throws IOException {
        var claim = FileClaim.ifFree(folder.owner()).orElseThrow(() -> inUse(folder));
        try {
            Orphan.stop(folder.data());
            var server = new PostgresServer(folder, claim, Launch.in(folder));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "embedded-database"));
            if (folder.kept()) {
                LOG.infof("Embedded PostgreSQL 18 keeps its data in %s", shown(folder.root()));
            }
            return server;
        } catch (IOException | RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private static DatabaseUnavailable inUse(DatabaseFolder folder) {
        return new DatabaseUnavailable(("Process %s already uses the embedded database in %s: stop it,"
                        + " start this one in another directory, or set QUARKUS_DATASOURCE_JDBC_URL.")
                .formatted(FileClaim.holderOf(folder.owner()), shown(folder.root())));
    }

    private static Path shown(Path folder) {
        var here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }

    int port() {
        return postgres.getPort();
    }

    /** Also called while the JVM ends, at the same time as the application stops. */
    @Override
    public void close() {
        try {
            if (folder.kept()) {
                letTheApplicationFinish();
            }
            postgres.close();
            if (!folder.kept()) {
                Leftovers.delete(folder.root());
            }
            claim.close();
        } catch (IOException e) {
            LOG.warnf(e, "The embedded database in %s did not stop in order", folder.root());
        }
    }

    /** Work that is under way is finished and not cut off; but nobody waits for ever to leave. */
    private void letTheApplicationFinish() {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sessions = connection.prepareStatement(
                        "select from pg_stat_activity where datname = ? and backend_type = 'client backend' limit 1")) {
            sessions.setString(1, FirstStart.DATABASE);
            for (var patience = 50; patience > 0 && sessions.executeQuery().next(); patience--) {
                Thread.sleep(100);
            }
        } catch (SQLException e) {
            LOG.debug("The embedded database has stopped already", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
