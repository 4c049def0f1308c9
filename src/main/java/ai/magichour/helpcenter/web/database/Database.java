package ai.magichour.helpcenter.web.database;

import io.quarkus.runtime.LaunchMode;
import java.util.Optional;
import java.util.function.Function;

/** Which database an application uses. A configured one always wins, so that nobody is embedded by surprise. */
public enum Database {
    CONFIGURED,
    EMBEDDED_KEPT,
    EMBEDDED_THROWN_AWAY,
    NONE;

    static final String URL = "quarkus.datasource.jdbc.url";
    static final String WISH = "helpcenter.database";

    /**
     * @param mode how the application was started; only a production start has to ask for the embedded database
     * @param setting the value of a setting by its name, empty when it is unset or blank
     */
    public static Database of(LaunchMode mode, Function<String, Optional<String>> setting) {
        if (setting.apply(URL).isPresent()) {
            return CONFIGURED;
        }
        if (mode == LaunchMode.DEVELOPMENT) {
            return EMBEDDED_KEPT;
        }
        if (mode == LaunchMode.TEST) {
            return EMBEDDED_THROWN_AWAY;
        }
        return setting.apply(WISH).filter("embedded"::equals).isPresent() ? EMBEDDED_KEPT : NONE;
    }
}
