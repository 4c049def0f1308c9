package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The two forms of the rule of attention, one for a project and one for a list, over every combination. */
@QuarkusTest
class AttentionTest {

    private static final Instant NOW = Instant.parse("2026-09-11T12:00:00Z");
    private static final Duration QUIET_AFTER = Duration.ofMinutes(2);

    private static final String EVERY_COMBINATION = """
            insert into project (customer_id, id, status, media, error_code, disputed, charged, back, charges,
                    credits_charged, outputs, late_after, failed_at, asked, revision, at, listed_at)
                select :customer, gen_random_uuid(), status, media, error_code, disputed, charged, back, charges,
                    credits_charged, outputs, late_after, :now - ended, asked, 1, :now, :now
                from unnest(array['draft', 'queued', 'rendering', 'complete', 'error', 'canceled', 'unknown', 'ERROR'])
                    as s(status)
                cross join (values ('video', null, interval '1 minute'), ('video', null, interval '1 hour'),
                    ('image', 'content_policy_violation', interval '1 hour')) as m(media, error_code, ended)
                cross join unnest(array[false, true]) as d(disputed)
                cross join unnest(array[-5, 0, 95]) as c(charged)
                cross join unnest(array[-5, 0, 5, 95]) as b(back)
                cross join unnest(array[0, 1, 2]) as n(charges)
                cross join unnest(array[null, 0, 95]) as p(credits_charged)
                cross join unnest(array[null, 0, 1]) as o(outputs)
                cross join unnest(array[0, 95]) as a(asked)
                cross join unnest(array[null, :now - interval '1 second', :now, :now + interval '1 second'])
                    as l(late_after)""";

    @Inject
    EntityManager database;

    @Inject
    RefundPolicy policy;

    @Test
    void the_lists_condition_and_the_rule_for_one_project_agree() {
        var customer = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        8 * 3 * 2 * 3 * 4 * 3 * 3 * 3 * 2 * 4,
                        database.createNativeQuery(EVERY_COMBINATION.replace(":now", "timestamptz '" + NOW + "'"))
                                .setParameter("customer", customer)
                                .executeUpdate()));
        List<Project> projects = Project.list("customerId", customer);
        for (var behind : new boolean[] {false, true}) {
            var listed = listed(customer, behind);
            assertTrue(listed.size() > 100 && listed.size() < projects.size(), listed.size() + " listed");
            for (var fedUntil : new Instant[] {NOW, NOW.minus(Duration.ofHours(1)), null}) {
                var standing = new Standing(book(behind), fedUntil, QUIET_AFTER);
                for (var project : projects) {
                    var facts = project.facts();
                    var refund = Refund.of(facts, project.sums(), project.asked, standing, NOW, policy);
                    assertEquals(
                            Attention.isNeeded(facts, refund, NOW),
                            listed.contains(project.id),
                            () -> facts + " " + refund + ", behind: " + behind);
                }
            }
        }
        QuarkusTransaction.requiringNew().run(() -> Project.delete("customerId", customer));
    }

    private Set<String> listed(UUID customer, boolean behind) {
        return new HashSet<>(database.createQuery(
                        "select id from Project where customerId = :customer and " + Attention.CONDITION, String.class)
                .setParameter("customer", customer)
                .setParameter("behind", behind)
                .setParameter("now", NOW)
                .getResultList());
    }

    private static Book book(boolean behind) {
        var book = new Book();
        book.sequence = 5L;
        book.balance = 10L;
        book.knownUpTo = behind ? 7 : 5;
        return book;
    }
}
