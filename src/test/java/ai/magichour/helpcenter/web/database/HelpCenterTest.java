package ai.magichour.helpcenter.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.web.HelpCenter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HelpCenterTest {

    private static final String NO_DATABASE = "No database is configured: set QUARKUS_DATASOURCE_JDBC_URL,"
            + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD, or HELPCENTER_DATABASE=embedded.";
    private static final String NO_IDENTITY = "No identity provider is configured: set QUARKUS_OIDC_AUTH_SERVER_URL,"
            + " QUARKUS_OIDC_CLIENT_ID and QUARKUS_OIDC_CREDENTIALS_SECRET.";
    private static final String URL = "jdbc:postgresql://db/helpcenter";
    private static final String PROVIDER = "https://id.example.com";

    static Stream<Arguments> starts() {
        return Stream.of(
                Arguments.of(Map.of(), NO_DATABASE),
                Arguments.of(Map.of("quarkus.oidc.auth-server-url", PROVIDER), NO_DATABASE),
                Arguments.of(Map.of("helpcenter.database", "embeded"), NO_DATABASE),
                Arguments.of(Map.of("helpcenter.database", "embedded"), NO_IDENTITY),
                Arguments.of(Map.of("quarkus.datasource.jdbc.url", URL), NO_IDENTITY),
                Arguments.of(
                        Map.of("quarkus.datasource.jdbc.url", URL, "quarkus.oidc.auth-server-url", PROVIDER), null),
                Arguments.of(
                        Map.of("helpcenter.database", "embedded", "quarkus.oidc.auth-server-url", PROVIDER), null));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void a_jar_says_what_to_set_before_it_can_start(Map<String, String> settings, String sentence) {
        assertEquals(
                Optional.ofNullable(sentence), HelpCenter.missing(name -> Optional.ofNullable(settings.get(name))));
    }
}
