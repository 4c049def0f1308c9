package ai.magichour.helpcenter.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose a thing is comes from the platform's signed word, and from nothing that a browser sends. */
@QuarkusTest
class OwnershipTest {

    private static final String NAME = "The film that only ada may see";

    @Inject
    EntityManager database;

    private final String ada = Visitor.named("ada");
    private final String sam = Visitor.named("sam");
    private final String project = Platform.projectId();
    private final Platform adas = new Platform(ada);
    private final Platform sams = new Platform(sam);

    private void ada_has_a_failed_project() {
        adas.grant(400)
                .charge(project, 95)
                .add(adas.project(project, 1, "error", Map.of("name", NAME)))
                .tell();
    }

    @Test
    void failure_01_a_line_that_names_anothers_project_shows_nothing_of_it() {
        ada_has_a_failed_project();
        sams.grant(50).charge(project, 7).refund(project, 95).tell();
        var visitor = Visitor.signedIn(sam);
        for (var path : List.of("/", "/projects", "/projects?q=" + project, "/credits", "/projects/" + project)) {
            assertFalse(visitor.get(path).body().contains(NAME), path);
        }
        assertEquals("PENDING", adasRefund());
    }

    @Test
    void failure_01_a_try_again_of_anothers_project_shows_nothing_of_it() {
        ada_has_a_failed_project();
        var own = Platform.projectId();
        sams.grant(50)
                .add(sams.project(own, 1, "complete", Map.of("retryOf", project)))
                .tell();
        var visitor = Visitor.signedIn(sam);
        assertFalse(visitor.get("/projects/" + own).body().contains(NAME));
        assertEquals(404, visitor.get("/projects/" + project).status());
    }

    @Test
    void failure_01_an_event_that_gives_anothers_project_away_changes_no_owner() {
        ada_has_a_failed_project();
        sams.grant(50)
                .add(sams.project(project, 2, "complete", Map.of("name", "Mine now")))
                .tell();
        assertEquals(404, Visitor.signedIn(sam).get("/projects/" + project).status());
        var page = Visitor.signedIn(ada).get("/projects/" + project);
        assertEquals(200, page.status());
        assertFalse(page.body().contains("Mine now"), page.text());
    }

    @Test
    void failure_12_fields_that_nobody_asked_for_change_nothing() {
        ada_has_a_failed_project();
        var visitor = Visitor.signedIn(sam);
        visitor.get("/projects");
        var words = "words " + UUID.randomUUID();
        var fields = Map.of(
                "answer", "no",
                "comment", words,
                "slug", "wrong-balance",
                "id", "00000000-0000-0000-0000-000000000000",
                "customerId", customer(ada).toString(),
                "customer_id", customer(ada).toString(),
                "at", "2001-01-01T00:00:00Z",
                "role", "support",
                "status", "published");
        assertEquals(
                303,
                visitor.post("/articles/better-results/feedback?slug=x&customer=" + ada, fields)
                        .status());
        var kept = (Object[]) database.createNativeQuery("select slug, customer_id, at > now() - interval '1 day', id"
                        + " from article_feedback where comment = :words")
                .setParameter("words", words)
                .getSingleResult();
        assertEquals("better-results", kept[0]);
        assertEquals(customer(sam), kept[1]);
        assertEquals(true, kept[2]);
        assertEquals(7, ((UUID) kept[3]).version());
    }

    @Test
    void failure_12_an_address_can_not_say_who_is_asking() {
        ada_has_a_failed_project();
        var visitor = Visitor.signedIn(sam);
        var query = "?customer=" + ada + "&customerId=" + ada + "&subject=" + ada + "&sub=" + ada + "&user=" + ada
                + "&role=support&roles=support,lead&owner=" + ada;
        for (var path : List.of("/", "/projects", "/credits", "/credits.csv")) {
            var answer = visitor.get(path + query);
            assertEquals(200, answer.status(), path);
            assertFalse(answer.body().contains(project) || answer.body().contains(NAME), path);
        }
        assertEquals(404, visitor.get("/projects/" + project + query).status());
        assertEquals(404, visitor.get("/desk" + query).status());
    }

    @Test
    void failure_12_sums_and_verdicts_in_an_event_are_not_taken_from_it() {
        adas.grant(400)
                .charge(project, 95)
                .add(adas.project(
                        project,
                        1,
                        "error",
                        Map.of("charged", 0, "back", 95, "refund", "RETURNED", "customer", sam, "customerId", sam)))
                .tell();
        assertEquals("PENDING", adasRefund());
        assertEquals(404, Visitor.signedIn(sam).get("/projects/" + project).status());
    }

    private String adasRefund() {
        var refund = Visitor.signedIn(ada)
                .get("/projects/" + project)
                .page()
                .select("[data-refund]")
                .attr("data-refund");
        return refund;
    }

    private UUID customer(String subject) {
        return (UUID) database.createNativeQuery(
                        "select id from customer where issuer = 'dev' and subject = :subject", UUID.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
