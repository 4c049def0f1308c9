package ai.magichour.helpcenter.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The passwords of an embedded server's login roles. They are kept in PostgreSQL's own passfile format, so that
 * {@code PGPASSFILE=.helpcenter/pg18/pgpass psql} works.
 *
 * @param superuser of {@code postgres}, which makes the roles
 * @param owner of {@code helpcenter_owner}, which migrates
 * @param application of {@code helpcenter}, which the application signs in with
 */
record Passwords(String superuser, String owner, String application) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "helpcenter_owner";
    static final String APPLICATION = "helpcenter";

    private static final String ANY_PORT_AND_DATABASE = "127.0.0.1:*:*:";

    static Passwords generated() {
        return new Passwords(generate(), generate(), generate());
    }

    private static String generate() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        // This alphabet means nothing to SQL, to a passfile and to the configuration, so nothing needs escaping.
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    static Passwords readFrom(Path file) throws IOException {
        Map<String, String> byRole = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(ANY_PORT_AND_DATABASE))
                .map(line -> line.substring(ANY_PORT_AND_DATABASE.length()).split(":", 2))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
        return new Passwords(byRole.get(SUPERUSER), byRole.get(OWNER), byRole.get(APPLICATION));
    }

    void writeTo(Path file) throws IOException {
        write(file, line(SUPERUSER, superuser), line(OWNER, owner), line(APPLICATION, application));
    }

    void writeSuperuserTo(Path file) throws IOException {
        write(file, superuser);
    }

    private static void write(Path file, String... lines) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, DatabaseFolder.readableByOwner("rw-------"));
        Files.write(file, List.of(lines));
    }

    private static String line(String role, String password) {
        return ANY_PORT_AND_DATABASE + role + ":" + password;
    }

    /** A record would print its secrets. */
    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
