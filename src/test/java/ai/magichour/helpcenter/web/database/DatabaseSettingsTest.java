package ai.magichour.helpcenter.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    private static final Map<String, String> APPLICATION = Map.of(
            "quarkus.uuid", "a starting application",
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://db/helpcenter",
            "quarkus.datasource.username", "ada",
            "quarkus.datasource.password", "secret");

    @Test
    void flyway_signs_in_like_the_application_when_nothing_else_is_said() {
        var config = configured(APPLICATION, Map.of());

        assertEquals("jdbc:postgresql://db/helpcenter", config.getRawValue("quarkus.flyway.jdbc-url"));
        assertEquals("ada", config.getRawValue("quarkus.flyway.username"));
        assertEquals("secret", config.getRawValue("quarkus.flyway.password"));
    }

    @Test
    void flyway_keeps_an_owner_of_its_own() {
        var owner = Map.of("quarkus.flyway.username", "olga", "quarkus.flyway.password", "other secret");

        var config = configured(APPLICATION, owner);

        assertEquals("jdbc:postgresql://db/helpcenter", config.getRawValue("quarkus.flyway.jdbc-url"));
        assertEquals("olga", config.getRawValue("quarkus.flyway.username"));
        assertEquals("other secret", config.getRawValue("quarkus.flyway.password"));
    }

    @Test
    void flyway_shares_the_connections_of_an_application_that_needs_no_password() {
        var config = configured(APPLICATION, Map.of("quarkus.datasource.password", ""));

        assertNull(config.getRawValue("quarkus.flyway.jdbc-url"));
        assertNull(config.getRawValue("quarkus.flyway.username"));
    }

    @Test
    void a_build_gets_no_settings() {
        var config = configured(APPLICATION, Map.of("quarkus.uuid", ""));

        assertNull(config.getRawValue("quarkus.flyway.jdbc-url"));
    }

    @Test
    void a_jar_without_any_database_gets_no_settings() {
        assertEquals(Map.of(), DatabaseSettings.settings(LaunchMode.NORMAL, name -> Optional.empty()));
    }

    private static SmallRyeConfig configured(Map<String, String> settings, Map<String, String> more) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .withSources(new PropertiesConfigSource(more, "more settings", 200))
                .withSources(new DatabaseSettings())
                .build();
    }
}
