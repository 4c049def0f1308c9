package ai.magichour.helpcenter.web.database;

import static io.quarkus.runtime.LaunchMode.DEVELOPMENT;
import static io.quarkus.runtime.LaunchMode.NORMAL;
import static io.quarkus.runtime.LaunchMode.TEST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.LaunchMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseTest {

    private static final String URL = "jdbc:postgresql://db/helpcenter";

    static Stream<Arguments> starts() {
        return Stream.of(
                Arguments.of(DEVELOPMENT, Map.of(), Database.EMBEDDED_KEPT),
                Arguments.of(TEST, Map.of(), Database.EMBEDDED_THROWN_AWAY),
                Arguments.of(NORMAL, Map.of(), Database.NONE),
                Arguments.of(NORMAL, Map.of("helpcenter.database", "embedded"), Database.EMBEDDED_KEPT),
                Arguments.of(NORMAL, Map.of("helpcenter.database", "embeded"), Database.NONE),
                Arguments.of(DEVELOPMENT, Map.of("quarkus.datasource.jdbc.url", URL), Database.CONFIGURED),
                Arguments.of(TEST, Map.of("quarkus.datasource.jdbc.url", URL), Database.CONFIGURED),
                Arguments.of(NORMAL, Map.of("quarkus.datasource.jdbc.url", URL), Database.CONFIGURED),
                Arguments.of(
                        NORMAL,
                        Map.of("quarkus.datasource.jdbc.url", URL, "helpcenter.database", "embedded"),
                        Database.CONFIGURED));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void a_configured_database_wins_and_only_the_jar_must_ask_for_the_embedded_one(
            LaunchMode mode, Map<String, String> settings, Database expected) {
        assertEquals(expected, Database.of(mode, name -> Optional.ofNullable(settings.get(name))));
    }
}
