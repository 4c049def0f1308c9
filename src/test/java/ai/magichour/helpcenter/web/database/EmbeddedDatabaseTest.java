package ai.magichour.helpcenter.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

    private final DatabaseFolder folder = DatabaseFolder.thrownAway(Path.of("").toAbsolutePath());

    @Test
    void a_jvm_has_one_server_however_often_it_is_asked() {
        assertEquals(EmbeddedDatabase.in(folder), EmbeddedDatabase.in(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarkus.datasource", "quarkus.flyway"})
    void the_application_and_flyway_can_sign_in_with_their_settings(String who) throws Exception {
        var settings = EmbeddedDatabase.in(folder).settings();
        var user = settings.get(who + ".username");

        try (var connection = DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"), user, settings.get(who + ".password"))) {
            assertEquals(user, PostgresServerTest.ask(connection, "select session_user"));
        }
        assertEquals(settings.get("quarkus.datasource.jdbc.url"), settings.get("quarkus.flyway.jdbc-url"));
    }
}
