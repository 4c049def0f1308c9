package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two words of the platform that can't both be true: the first stands, the refund is unknown until it is settled. */
@QuarkusTest
class ContradictionPagesTest {

    private static final String CHECKED = "The books are being checked";

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();
    private final Visitor visitor = Visitor.signedIn(ada);

    @Test
    void another_content_under_a_sequence_makes_its_project_unknown_until_a_statement() {
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "no_source_face")
                .refund(project, 95)
                .tell();
        assertEquals("RETURNED", refund());
        platform.add(platform.credits(3, "refund", 90, 395, project)).tell();
        assertEquals("UNKNOWN", refund());
        var page = visitor.get("/projects/" + project).text();
        assertTrue(page.contains("What the platform told us about it doesn’t fit together"), page);
        assertTrue(visitor.get("/credits").text().contains(CHECKED));
        assertEquals("400", balance());
        platform.add(platform.statement(3, 400)).tell();
        assertEquals("RETURNED", refund());
        assertFalse(visitor.get("/credits").text().contains(CHECKED));
    }

    @Test
    void a_line_moved_to_another_project_makes_both_unknown() {
        var other = Platform.projectId();
        platform.grant(400)
                .charge(project, 95)
                .says(project, 1, "complete")
                .says(other, 1, "complete")
                .tell();
        platform.add(platform.credits(2, "charge", -95, 305, other)).tell();
        assertEquals("UNKNOWN", refund());
        assertEquals("UNKNOWN", refund(other));
    }

    @Test
    void a_line_that_does_not_follow_makes_its_project_unknown_until_a_right_one() {
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "no_source_face")
                .tell();
        platform.add(platform.credits(3, "refund", 95, 410, project)).tell();
        assertEquals("UNKNOWN", refund());
        platform.add(platform.credits(3, "refund", 95, 400, project)).tell();
        assertEquals("RETURNED", refund());
    }

    @Test
    void another_content_under_a_lines_id_makes_its_project_unknown_until_a_statement() {
        var charge = platform.credits(2, "charge", -95, 305, project);
        platform.grant(400).add(charge).says(project, 1, "complete").tell();
        var other = new LinkedHashMap<>(charge);
        other.put("amount", -195);
        other.put("balance", 205);
        assertEquals(1, platform.add(other).tell().path("duplicates").asInt());
        assertEquals("UNKNOWN", refund());
        assertEquals("305", balance());
        platform.add(platform.statement(2, 305)).tell();
        assertEquals("NOT_DUE", refund());
    }

    @Test
    void a_contradiction_that_is_delivered_again_changes_nothing() {
        var charge = platform.credits(2, "charge", -95, 305, project);
        platform.grant(400).add(charge).says(project, 1, "complete").tell();
        var other = new LinkedHashMap<>(charge);
        other.put("amount", -195);
        platform.add(other).tell();
        platform.add(other).add(other).tell();
        platform.add(platform.statement(2, 305)).tell();
        assertEquals("NOT_DUE", refund());
        platform.add(platform.credits(3, "grant", 5, 310, null)).tell();
        assertEquals("NOT_DUE", refund());
        assertFalse(visitor.get("/credits").text().contains(CHECKED));
        platform.add(other).tell();
        assertEquals("NOT_DUE", refund());
        assertFalse(visitor.get("/credits").text().contains(CHECKED));
    }

    @Test
    void another_content_under_a_projects_event_is_checked_until_a_newer_revision() {
        var said = platform.project(project, 1, "complete", Map.of("name", "The first word"));
        platform.add(said).tell();
        var other = platform.project(project, 1, "error", Map.of("name", "Another word"));
        other.put("id", said.get("id"));
        platform.add(other).tell();
        platform.add(other).tell();
        assertEquals("UNKNOWN", refund());
        assertEquals("The first word", name());
        platform.says(project, 2, "complete").tell();
        assertEquals("NOT_DUE", refund());
    }

    @Test
    void another_content_under_a_revision_is_checked_and_the_first_stands() {
        platform.add(platform.project(project, 1, "complete", Map.of("name", "The first word")))
                .tell();
        platform.add(platform.project(project, 1, "error", Map.of("name", "Another word")))
                .tell();
        assertEquals("UNKNOWN", refund());
        assertEquals("The first word", name());
        assertEquals(
                "complete",
                visitor.get("/projects/" + project)
                        .page()
                        .select("[data-status]")
                        .attr("data-status"));
        platform.says(project, 2, "complete").tell();
        assertEquals("NOT_DUE", refund());
    }

    @Test
    void a_contradiction_and_the_newer_revision_may_come_in_one_request() {
        var first = platform.project(project, 1, "complete", Map.of("name", "The first word"));
        platform.add(first)
                .add(platform.project(project, 1, "error", Map.of()))
                .says(project, 2, "complete")
                .tell();
        assertEquals("NOT_DUE", refund());
        platform.says(project, 3, "complete").tell();
        var other = platform.project(project, 1, "error", Map.of());
        other.put("id", first.get("id"));
        platform.add(other).says(project, 4, "complete").tell();
        assertEquals("NOT_DUE", refund());
    }

    @Test
    void a_project_that_another_customer_claims_stays_with_its_first_owner() {
        platform.add(platform.project(project, 1, "complete", Map.of("name", "Ada’s clip")))
                .tell();
        var sam = Visitor.named("sam");
        var claim = new Platform(sam);
        claim.add(claim.project(project, 2, "error", Map.of("name", "Sam’s clip")))
                .tell();
        assertEquals("Ada’s clip", name());
        assertEquals("NOT_DUE", refund());
        assertFalse(visitor.get("/projects/" + project).body().contains("Sam"));
        var thief = Visitor.signedIn(sam);
        var refused = thief.get("/projects/" + project);
        var nowhere = thief.get("/projects/" + Platform.projectId());
        assertEquals(404, refused.status());
        assertEquals(nowhere.body(), refused.body());
        for (var path : List.of("/projects", "/projects?show=failed", "/projects?q=" + project, "/")) {
            assertTrue(thief.get(path).page().select("ul.rows li").isEmpty(), path);
            assertFalse(thief.get(path).text().contains("clip"), path);
        }
    }

    @Test
    void lines_belong_to_a_project_only_with_its_customer() {
        platform.says(project, 1, "complete").tell();
        var sam = Visitor.named("sam");
        new Platform(sam).grant(100).charge(project, 4_711).tell();
        assertFalse(visitor.get("/projects/" + project).text().contains("4,711"));
        var page = Visitor.signedIn(sam).get("/projects/" + project);
        assertTrue(page.text().contains("the project hasn’t reached us yet"), page.text());
        assertFalse(page.text().contains("A clip"), page.text());
    }

    @Test
    void an_event_id_of_another_customer_shows_neither_the_others_content() {
        var said = platform.project(project, 1, "complete", Map.of("name", "Ada’s clip"));
        platform.add(said).tell();
        var sam = Visitor.named("sam");
        var theirs = Platform.projectId();
        var other = new Platform(sam).project(theirs, 1, "error", Map.of("name", "Sam’s clip"));
        other.put("id", said.get("id"));
        assertEquals(1, platform.add(other).tell().path("duplicates").asInt());
        assertEquals("NOT_DUE", refund());
        assertEquals(404, Visitor.signedIn(sam).get("/projects/" + theirs).status());
        assertFalse(Visitor.signedIn(sam).get("/projects").text().contains("Ada’s"));
    }

    private String refund() {
        return refund(project);
    }

    private String refund(String id) {
        return visitor.get("/projects/" + id).page().select("[data-refund]").attr("data-refund");
    }

    private String name() {
        return visitor.get("/projects/" + project).page().select("h1").text();
    }

    private String balance() {
        return visitor.get("/credits").page().select("[data-balance]").first().attr("data-balance");
    }
}
