package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Kind;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.projects.intake.Rebooking;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums that are kept beside a project are those of its lines, however the lines came. */
@QuarkusTest
class RebookingTest {

    private static final List<String> KINDS =
            List.of("charge", "charge", "adjustment", "refund", "refund", "goodwill", "grant", "expiry");
    private static final int LINES = 120;

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final List<String> projects =
            Stream.generate(Platform::projectId).limit(6).toList();

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void kept_sums_are_those_of_the_lines_after_a_messy_history(long seed) {
        var random = new Random(seed);
        var events = history(random);
        for (var from = 0; from < events.size(); from += 17) {
            events.subList(from, Math.min(events.size(), from + 17)).forEach(platform::add);
            platform.tell();
            assertKept();
        }
        platform.add(platform.statement(LINES, 0)).tell();
        assertKept();
        assertSameWhenRebuilt();
    }

    @Test
    void a_contradiction_that_left_a_line_out_keeps_its_project_unknown() {
        var project = projects.get(0);
        platform.grant(100).tell();
        platform.add(platform.credits(2, "charge", -10, 95, project))
                .says(project, 1, "error")
                .tell();
        platform.add(platform.statement(2, 42)).tell();
        assertTrue(project(project).disputed);
        assertSameWhenRebuilt();
    }

    /** Lines out of order, some with rivals or wrong balances or unknown kinds, between revisions of the projects. */
    private List<Map<String, Object>> history(Random random) {
        var events = new ArrayList<Map<String, Object>>();
        var balance = 0L;
        for (var line = 1; line <= LINES; line++) {
            var kind = random.nextInt(60) == 0 ? "rebate" : KINDS.get(random.nextInt(KINDS.size()));
            var amount = (kind.equals("charge") || kind.equals("expiry") ? -1 : 1) * (long) random.nextInt(100);
            balance += amount;
            var project = random.nextInt(5) == 0 ? null : projects.get(random.nextInt(projects.size()));
            events.add(platform.credits(line, kind, amount, balance, project));
            if (random.nextInt(12) == 0) {
                events.add(platform.credits(line, kind, amount + 1, balance + random.nextInt(2), project));
            }
        }
        for (var revision = 1; revision <= 5; revision++) {
            for (var project : projects) {
                events.add(platform.project(project, revision, random.nextBoolean() ? "error" : "rendering", Map.of()));
            }
        }
        for (var i = 0; i < events.size(); i++) {
            Collections.swap(events, i, Math.min(events.size() - 1, i + random.nextInt(8)));
        }
        return events;
    }

    private void assertKept() {
        for (var id : projects) {
            var project = project(id);
            if (project != null) {
                var lines = CreditEntry.of(customer(), id);
                var isUnknown = lines.stream().anyMatch(line -> line.is() == Kind.UNKNOWN);
                assertEquals(Sums.of(lines, isUnknown || contradictions(id) > 0), project.sums(), id);
            }
        }
    }

    private void assertSameWhenRebuilt() {
        var kept = projects.stream()
                .map(this::project)
                .filter(p -> p != null)
                .map(Project::sums)
                .toList();
        QuarkusTransaction.requiringNew().run(() -> Rebooking.of(database, Map.of(customer(), Set.copyOf(projects))));
        assertEquals(
                kept,
                projects.stream()
                        .map(this::project)
                        .filter(p -> p != null)
                        .map(Project::sums)
                        .toList());
    }

    private long contradictions(String project) {
        return (Long) database.createNativeQuery(
                        "select count(*) from contradiction where customer_id = :customer and about <> 'OWNER'"
                                + " and (settled_at is null or aside) and :project in (project_id, other_project_id)",
                        Long.class)
                .setParameter("customer", customer())
                .setParameter("project", project)
                .getSingleResult();
    }

    private Project project(String id) {
        database.clear();
        return Project.of(customer(), id);
    }

    private UUID customer() {
        return Customer.find("dev", ada).id;
    }
}
