package ai.magichour.helpcenter.web.database;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Supplies the database's settings while an application is being configured, which is before Flyway and Hibernate look
 * for them. Flyway always gets settings of its own: the application's connections give up the owner's rights, and
 * migrations need them.
 */
public final class DatabaseSettings implements ConfigSourceFactory {

    /** Above everything else: an address, a user and a password that don't belong together open no door. */
    private static final int ORDINAL = 500;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        // Quarkus also reads the configuration to build and to prepare tests; only a starting application has this.
        if (valueOf(context, "quarkus.uuid").isEmpty()) {
            return List.of();
        }
        var settings = settings(LaunchMode.current(), name -> valueOf(context, name));
        return List.of(new PropertiesConfigSource(settings, "Help center database", ORDINAL));
    }

    static Map<String, String> settings(LaunchMode mode, Function<String, Optional<String>> setting) {
        var workingDirectory = Path.of("").toAbsolutePath();
        return switch (Database.of(mode, setting)) {
            case CONFIGURED -> forFlyway(setting);
            case EMBEDDED_KEPT ->
                EmbeddedDatabase.in(DatabaseFolder.kept(workingDirectory)).settings();
            case EMBEDDED_THROWN_AWAY ->
                EmbeddedDatabase.in(DatabaseFolder.thrownAway(workingDirectory)).settings();
            case NONE -> Map.of();
        };
    }

    /** Refers to the application's settings, without copying a secret, for those that Flyway has no own of. */
    private static Map<String, String> forFlyway(Function<String, Optional<String>> setting) {
        var fallbacks = Map.of(
                "quarkus.flyway.jdbc-url", Database.URL,
                "quarkus.flyway.username", "quarkus.datasource.username",
                "quarkus.flyway.password", "quarkus.datasource.password");
        var filled = new TreeMap<String, String>();
        for (var fallback : fallbacks.entrySet()) {
            if (setting.apply(fallback.getKey()).isEmpty()) {
                if (setting.apply(fallback.getValue()).isEmpty()) {
                    // Flyway refuses an address without a user and a password; without one it shares the connections.
                    return Map.of();
                }
                filled.put(fallback.getKey(), "${" + fallback.getValue() + "}");
            }
        }
        return filled;
    }

    private static Optional<String> valueOf(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name))
                .map(ConfigValue::getValue)
                .filter(value -> !value.isBlank());
    }
}
