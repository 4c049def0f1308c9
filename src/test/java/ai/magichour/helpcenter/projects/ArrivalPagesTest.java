package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts that arrive in any order, and those that go: what a page says meanwhile and afterwards. */
@QuarkusTest
class ArrivalPagesTest {

    private static final Map<String, Object> SECRET =
            Map.of("name", "Garden party", "parameters", Map.of("prompt", "the Garden at dusk"));

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();
    private final Visitor visitor = Visitor.signedIn(ada);

    @Inject
    EntityManager database;

    @Test
    void a_line_may_name_a_project_that_has_not_arrived_and_then_it_does() {
        platform.grant(400).charge(project, 95).tell();
        var before = visitor.get("/projects/" + project);
        assertEquals(200, before.status());
        assertTrue(before.text().contains("Charged 95 credits; the project hasn’t reached us yet."), before.text());
        assertEquals("UNKNOWN", before.page().select("[data-refund]").attr("data-refund"));
        assertTrue(visitor.get("/credits").text().contains("The project hasn’t reached us yet"));
        assertEquals(
                404,
                Visitor.signedIn(Visitor.named("sam"))
                        .get("/projects/" + project)
                        .status());

        platform.says(project, 1, "complete").tell();
        var after = visitor.get("/projects/" + project);
        assertEquals("A clip", after.page().select("h1").text());
        assertEquals("NOT_DUE", after.page().select("[data-refund]").attr("data-refund"));
        assertTrue(after.text().contains("the 95 credits were used"), after.text());
        assertFalse(visitor.get("/credits").text().contains("hasn’t reached us"));
    }

    @Test
    void an_older_revision_is_history_and_does_not_overwrite() {
        platform.says(project, 3, "complete").tell();
        assertEquals(
                1, platform.says(project, 2, "rendering").tell().path("stale").asInt());
        assertEquals("complete", status());
        platform.says(project, 4, "error").tell();
        assertEquals("error", status());
    }

    @Test
    void the_clock_starts_at_the_first_failing_revision_whatever_came_first() {
        var start = Instant.parse("2026-01-05T10:00:00Z");
        platform.grant(100).charge(project, 10).tell();
        platform.at(start.plusSeconds(600)).add(unfinished(3)).tell();
        platform.at(start).add(unfinished(2)).tell();
        var failed = visitor.get("/projects/" + project).page().select("time[datetime=2026-01-05T10:00:00Z]");
        assertFalse(failed.isEmpty());
    }

    @Test
    void what_is_deleted_on_the_platform_loses_its_name_and_what_was_sent_and_keeps_its_lines() {
        platform.grant(400)
                .charge(project, 95)
                .add(platform.project(project, 1, "error", SECRET))
                .tell();
        assertTrue(page().contains("Garden at dusk"));
        platform.add(deleted(2)).tell();
        assertTrue(page().contains("This project was deleted on the platform"), page());
        assertTrue(page().contains("−95"), page());
        assertGone();
        assertEquals(
                "305",
                visitor.get("/credits").page().select("[data-balance]").first().attr("data-balance"));
    }

    @Test
    void a_later_or_older_revision_does_not_bring_back_what_was_deleted() {
        platform.add(deleted(2)).tell();
        platform.add(platform.project(project, 3, "error", SECRET)).tell();
        assertGone();
        platform.add(platform.project(project, 1, "rendering", SECRET)).tell();
        assertGone();
        platform.add(platform.project(project, 3, "complete", SECRET)).tell();
        assertGone();
    }

    @Test
    void a_deletion_counts_though_a_later_revision_came_first() {
        platform.add(platform.project(project, 3, "error", SECRET)).tell();
        platform.add(deleted(2)).tell();
        assertGone();
    }

    @Test
    void a_deletion_takes_what_is_kept_beside_a_contradiction_too() {
        var said = platform.project(project, 1, "error", Map.of());
        platform.add(said).tell();
        var other = platform.project(project, 1, "error", SECRET);
        other.put("id", said.get("id"));
        platform.add(other).tell();
        platform.add(deleted(2)).tell();
        platform.add(other).tell();
        assertGone();
    }

    private Map<String, Object> unfinished(long revision) {
        var event = platform.project(project, revision, "error", Map.of());
        ((Map<?, ?>) event.get("project")).remove("finishedAt");
        return event;
    }

    private Map<String, Object> deleted(long revision) {
        var more = new java.util.HashMap<String, Object>(SECRET);
        more.put("deletedAt", Instant.now().toString());
        return platform.project(project, revision, "error", more);
    }

    private String status() {
        return visitor.get("/projects/" + project)
                .page()
                .select("[data-status]")
                .attr("data-status");
    }

    private String page() {
        return visitor.get("/projects/" + project).text();
    }

    private void assertGone() {
        for (var path : List.of("/projects/" + project, "/projects", "/", "/credits", "/projects?q=garden")) {
            var body = visitor.get(path).body();
            assertFalse(body.contains("Garden"), path);
        }
        for (var kept : List.of(
                "select count(*) from feed_event where project_id = :project and body like '%Garden%'",
                "select count(*) from project where id = :project and (name is not null or parameters is not null)",
                "select count(*) from contradiction where project_id = :project and (beside || kept) like '%Garden%'")) {
            assertEquals(
                    0L,
                    database.createNativeQuery(kept, Long.class)
                            .setParameter("project", project)
                            .getSingleResult(),
                    kept);
        }
    }
}
