package ai.magichour.helpcenter.tickets.files.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which store the configuration chooses, and the one that it chooses when it says nothing. */
@QuarkusTest
class StoresTest {

    private static final Map<String, String> S3 = Map.of(
            "helpcenter.files.store", "s3",
            "helpcenter.files.s3.endpoint", "http://localhost:1",
            "helpcenter.files.s3.region", "eu-central-1",
            "helpcenter.files.s3.bucket", "attachments",
            "helpcenter.files.s3.access-key", "an-access-key",
            "helpcenter.files.s3.secret-key", "a-secret-key");

    @Inject
    Store store;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private final Store.Key key = new Store.Key(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void the_database_keeps_files_unless_something_else_is_said() {
        assertInstanceOf(DatabaseStore.class, store);
        assertInstanceOf(ObjectStore.class, chosen(S3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"endpoint", "region", "bucket", "access-key", "secret-key"})
    void a_missing_setting_is_named(String name) {
        var settings = new HashMap<>(S3);
        settings.put("helpcenter.files.s3." + name, " ");
        var problem = assertThrows(IllegalStateException.class, () -> chosen(settings));
        assertTrue(problem.getMessage().endsWith("Missing: ." + name), problem.getMessage());
    }

    @Test
    void a_store_that_there_is_not_is_named() {
        var problem =
                assertThrows(IllegalStateException.class, () -> chosen(Map.of("helpcenter.files.store", "the attic")));
        assertTrue(problem.getMessage().contains("“the attic”"), problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, DatabaseStore.PART - 1, DatabaseStore.PART, DatabaseStore.PART + 1, 3 * DatabaseStore.PART})
    void bytes_come_back_as_they_were_put_however_they_fit_into_parts(int length) throws IOException {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        store.put(key, Files.write(folder.resolve("file"), bytes));
        try (var in = store.open(key)) {
            assertArrayEquals(bytes, in.readAllBytes());
        }
        try (var in = store.open(key)) {
            for (var i = 0; i < Math.min(length, 1_000); i++) {
                assertEquals(bytes[i] & 0xFF, in.read());
            }
        }
        store.remove(key);
        assertThrows(IOException.class, () -> store.open(key));
        store.remove(key);
    }

    @Test
    void somebody_with_a_slow_line_holds_no_connection() throws Exception {
        store.put(key, Files.write(folder.resolve("file"), new byte[2 * DatabaseStore.PART]));
        var other = new Store.Key(key.customer(), UUID.randomUUID());
        // More readers in the middle of a part than there are connections.
        var readers = new java.util.ArrayList<java.io.InputStream>();
        for (var i = 0; i < 50; i++) {
            var in = store.open(key);
            in.read();
            readers.add(in);
        }
        store.put(other, folder.resolve("file"));
        for (var in : readers) {
            var out = new ByteArrayOutputStream();
            in.transferTo(out);
            assertEquals(2 * DatabaseStore.PART - 1, out.size());
        }
    }

    private Store chosen(Map<String, String> settings) {
        var stores = new Stores();
        stores.config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        stores.database = database;
        return stores.store();
    }
}
