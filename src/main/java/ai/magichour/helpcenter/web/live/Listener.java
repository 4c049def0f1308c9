package ai.magichour.helpcenter.web.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * The node's one LISTEN connection, direct and unpooled, on its own thread. After a break it connects again and has
 * everything read anew, since nobody knows what was told meanwhile.
 */
@ApplicationScoped
class Listener {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final int POLL_MILLIS = 5_000;
    private static final int RETRY_MILLIS = 500;

    @Inject
    Event<Notified> notified;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username", defaultValue = "")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "")
    String password;

    private volatile boolean running;
    private volatile boolean connected;
    private volatile Connection connection;
    private Thread thread;

    void start(@Observes StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "listener");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        close();
        thread.join(POLL_MILLIS);
    }

    private void run() {
        while (running) {
            try {
                listen();
            } catch (SQLException | RuntimeException broken) {
                if (running && connected) {
                    LOG.warnf("The listening connection broke, connecting again: %s", broken.getMessage());
                }
                connected = false;
                close();
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        connection = DriverManager.getConnection(url, credentials());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Notified.CHANGES);
            statement.execute("listen " + Notified.SESSIONS);
        }
        connected = true;
        notified.fire(new Notified(Notified.RESYNC, "*"));
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            // With no limit this would never return on a peer that died silently.
            var told = postgres.getNotifications(POLL_MILLIS);
            if (told.length == 0 && !connection.isValid(POLL_MILLIS / 1000)) {
                throw new SQLException("no answer");
            }
            for (var each : told) {
                notified.fire(new Notified(each.getName(), each.getParameter()));
            }
        }
    }

    private Properties credentials() {
        var properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "help-center-listener");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        return properties;
    }

    private void close() {
        try (var closing = connection) {
            connection = null;
        } catch (SQLException gone) {
            LOG.debug("Already closed", gone);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
