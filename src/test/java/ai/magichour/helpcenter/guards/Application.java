package ai.magichour.helpcenter.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The whole application as it was compiled, without its tests. */
final class Application {

    static final String PACKAGE = "ai.magichour.helpcenter";
    static final Path SOURCES = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private Application() {}

    static JavaClasses classes() {
        return new ClassFileImporter().importPath(Path.of("target/classes"));
    }
}
