package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectPagesTest {

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @Test
    void a_failed_project_shows_when_the_credits_came_back() {
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "no_source_face")
                .refund(project, 95)
                .tell();
        var page = Visitor.signedIn(ada).get("/projects/" + project);
        assertEquals(200, page.status());
        var verdict = page.page().select("[data-status]");
        assertEquals(1, verdict.size());
        assertEquals("error", verdict.attr("data-status"));
        assertEquals("RETURNED", verdict.attr("data-refund"));
        assertTrue(page.text().contains("no face was found in your source image"), page.text());
        assertTrue(page.text().contains("Your 95 credits came back at"), page.text());
        var balance = page.page().select("[data-balance]").first();
        assertEquals("400", balance.attr("data-balance"));
        assertEquals("3", balance.attr("data-sequence"));
    }

    @Test
    void credits_that_did_not_come_back_in_time_are_overdue() {
        platform.at(Instant.now().minus(Duration.ofHours(1)));
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "no_source_face")
                .tell();
        var page = Visitor.signedIn(ada).get("/projects/" + project);
        assertEquals("OVERDUE", page.page().select("[data-refund]").attr("data-refund"));
        assertTrue(page.text().contains("Report missing credits"), page.text());
    }
}
