package ai.magichour.helpcenter.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A package may import those before it and none after it, so that a feature can be read, and taken out, by itself. */
class PackageOrderTest {

    private static final List<String> ORDER = List.of(
            "web",
            "accounts",
            "outbox",
            "ledger",
            "projects",
            "credits",
            "checklists",
            "articles",
            "tickets",
            "platform",
            "desk",
            "demo");

    private static final JavaClasses APPLICATION = Application.classes();

    static Stream<String> packages() {
        return ORDER.stream();
    }

    @Test
    void every_class_belongs_to_a_package_that_has_its_place_in_the_order() {
        assertFalse(APPLICATION.isEmpty());
        classes()
                .should()
                .resideInAnyPackage(ORDER.stream()
                        .map(name -> Application.PACKAGE + "." + name + "..")
                        .toArray(String[]::new))
                .check(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_only_those_before_it(String name) {
        var later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(after -> Application.PACKAGE + "." + after + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(Application.PACKAGE + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(APPLICATION);
    }

    @Test
    void no_packages_need_each_other() {
        slices().matching(Application.PACKAGE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(APPLICATION);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        var silent = new TreeSet<String>();
        try (var files = Files.walk(Application.SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> file.resolveSibling("package-info.java"))
                    .filter(file -> !Files.exists(file))
                    .forEach(file -> silent.add(file.toString()));
        }
        assertEquals(new TreeSet<>(), silent);
    }

    @Test
    void no_class_is_named_after_a_layer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|DTO)")
                .orShould()
                .haveNameMatching(".*\\.(Base|Abstract)[A-Z].*")
                .check(APPLICATION);
    }

    @Test
    void only_the_articles_made_from_our_own_files_reach_a_page_unescaped() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Application.PACKAGE + ".articles.ArticleResource")
                .and()
                .doNotHaveFullyQualifiedName(Application.PACKAGE + ".articles.Templates")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quarkus.qute.RawString")
                .check(APPLICATION);
    }
}
