package ai.magichour.helpcenter.web.database;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How to reach the embedded server that this JVM runs. There is one kept and one thrown away at most, however often an
 * application is configured: tests do so several times, and dev mode at every reload.
 */
record EmbeddedDatabase(int port, Passwords passwords) {

    static EmbeddedDatabase in(DatabaseFolder folder) {
        // Every reload brings a new class loader, so what is running is written where all of them look.
        var running = "helpcenter.embedded-database." + (folder.kept() ? "kept" : "thrown-away") + ".port";
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(running) == null) {
                var server = PostgresServer.start(folder);
                System.setProperty(running, Integer.toString(server.port()));
            }
            return new EmbeddedDatabase(Integer.getInteger(running), passwordsIn(folder));
        }
    }

    private static Passwords passwordsIn(DatabaseFolder folder) {
        try {
            return Passwords.readFrom(folder.passwords());
        } catch (IOException e) {
            throw new DatabaseUnavailable("The passwords of the embedded database can't be read: " + e.getMessage(), e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + FirstStart.DATABASE;
    }

    Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put(Database.URL, url());
        settings.put("quarkus.datasource.username", Passwords.APPLICATION);
        settings.put("quarkus.datasource.password", passwords.application());
        settings.put("quarkus.flyway.jdbc-url", url());
        settings.put("quarkus.flyway.username", Passwords.OWNER);
        settings.put("quarkus.flyway.password", passwords.owner());
        return settings;
    }
}
