package ai.magichour.helpcenter.tickets.files.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** The store that the configuration chooses. Of the other nothing is loaded. */
@Singleton
class Stores {

    private static final String SETTING = "helpcenter.files.";

    @Inject
    Config config;

    @Inject
    DataSource database;

    /** Looked at when the application starts, so that a missing setting is known before the first file comes. */
    void check(@Observes StartupEvent start, Store store) {}

    @Produces
    @Singleton
    Store store() {
        var chosen = config.getValue(SETTING + "store", String.class);
        return switch (chosen) {
            case "database" -> new DatabaseStore(database);
            case "s3" ->
                new ObjectStore(
                        URI.create(s3("endpoint")), s3("region"), s3("bucket"), s3("access-key"), s3("secret-key"));
            default ->
                throw new IllegalStateException(
                        "helpcenter.files.store is “" + chosen + "”: it must be database or s3.");
        };
    }

    void close(@Disposes Store store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }

    private String s3(String name) {
        return setting("s3." + name)
                .orElseThrow(() -> new IllegalStateException(
                        "Files are to be stored on S3: set helpcenter.files.s3.endpoint, .region, .bucket, .access-key"
                                + " and .secret-key. Missing: ." + name));
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue(SETTING + name, String.class).filter(value -> !value.isBlank());
    }
}
