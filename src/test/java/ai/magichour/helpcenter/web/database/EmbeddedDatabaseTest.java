package ai.magichour.helpcenter.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private final DatabaseFolder folder = DatabaseFolder.thrownAway(Path.of("").toAbsolutePath());

    @Test
    void a_jvm_has_one_server_however_often_it_is_asked() {
        assertEquals(EmbeddedDatabase.in(folder), EmbeddedDatabase.in(folder));
    }

    @Test
    void the_application_and_flyway_sign_in_with_the_settings_they_get() throws Exception {
        var settings = EmbeddedDatabase.in(folder).settings();

        for (var who :
                new String[] {"quarkus.datasource.jdbc.url quarkus.datasource", "quarkus.flyway.jdbc-url quarkus.flyway"
                }) {
            var names = who.split(" ");
            try (var connection = DriverManager.getConnection(
                    settings.get(names[0]),
                    settings.get(names[1] + ".username"),
                    settings.get(names[1] + ".password"))) {
                assertEquals(
                        settings.get(names[1] + ".username"),
                        PostgresServerTest.ask(connection, "select session_user"));
            }
        }
    }
}
