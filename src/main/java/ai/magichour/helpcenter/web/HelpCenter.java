package ai.magichour.helpcenter.web;

import ai.magichour.helpcenter.web.database.Database;
import io.quarkus.bootstrap.runner.RunnerClassLoader;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesLocationConfigSourceFactory;
import java.util.Optional;
import java.util.function.Function;

/** Starts the help center. A jar that can't work says in one sentence what to set, before anything else starts. */
@QuarkusMain
public class HelpCenter {

    public static void main(String... args) {
        if (isJar()) {
            missingSetting().ifPresent(sentence -> {
                System.err.println(sentence);
                System.exit(1);
            });
        }
        Quarkus.run(args);
    }

    /** Dev mode, tests and IDEs load classes in other ways, and have a database and an identity provider of their own. */
    private static boolean isJar() {
        return HelpCenter.class.getClassLoader() instanceof RunnerClassLoader
                && !ApplicationLifecycleManager.isAppCDSGeneration();
    }

    /** Looks where Quarkus will look, but without what starts the embedded database. */
    private static Optional<String> missingSetting() {
        var config = ConfigUtils.emptyConfigBuilder()
                .withSources(new PropertiesLocationConfigSourceFactory())
                .build();
        return missing(name -> config.getOptionalValue(name, String.class));
    }

    /**
     * The sentence that says what a production start lacks, if it lacks anything.
     *
     * @param setting the value of a setting by its name, empty when it is unset or blank
     */
    public static Optional<String> missing(Function<String, Optional<String>> setting) {
        if (Database.of(LaunchMode.NORMAL, setting) == Database.NONE) {
            return Optional.of("No database is configured: set QUARKUS_DATASOURCE_JDBC_URL,"
                    + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD, or HELPCENTER_DATABASE=embedded.");
        }
        if (setting.apply("quarkus.oidc.auth-server-url").isEmpty()) {
            return Optional.of("No identity provider is configured: set QUARKUS_OIDC_AUTH_SERVER_URL,"
                    + " QUARKUS_OIDC_CLIENT_ID and QUARKUS_OIDC_CREDENTIALS_SECRET.");
        }
        return Optional.empty();
    }
}
