package ai.magichour.helpcenter.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the platform says nothing for longer than its heartbeat, every page says since when facts may be behind. */
@QuarkusTest
class QuietFeedPagesTest {

    private static final String QUIET = "Last heard from the platform at";

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @Inject
    TestClock clock;

    @BeforeEach
    void something_is_known() {
        platform.grant(400).charge(project, 95).tell();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void every_page_that_depends_on_the_feed_says_that_it_is_quiet() {
        platform.says(project, 1, "complete").tell();
        var visitor = Visitor.signedIn(ada);
        var paths = List.of("/", "/projects", "/projects?show=failed", "/projects/" + project, "/credits");
        for (var path : paths) {
            assertFalse(visitor.get(path).text().contains(QUIET), path);
        }
        clock.forward(Duration.ofMinutes(30));
        for (var path : paths) {
            assertTrue(visitor.get(path).text().contains(QUIET), path);
        }
    }

    @Test
    void only_a_verdict_that_rests_on_absence_changes() {
        for (var status : Map.of("complete", "NOT_DUE", "rendering", "HELD", "error", "PENDING")
                .entrySet()) {
            var id = Platform.projectId();
            platform.charge(id, 5).says(id, 1, status.getKey()).tell();
            clock.forward(Duration.ofMinutes(10));
            var page = Visitor.signedIn(ada).get("/projects/" + id);
            assertTrue(page.text().contains(QUIET));
            assertEquals(status.getValue(), page.page().select("[data-refund]").attr("data-refund"));
            clock.reset();
        }
    }

    @Test
    void a_heartbeat_alone_says_that_the_platform_is_there() {
        clock.forward(Duration.ofSeconds(200));
        var visitor = Visitor.signedIn(ada);
        Platform.send(Platform.json(Map.of("id", "evt_" + UUID.randomUUID(), "type", "heartbeat")));
        assertFalse(visitor.get("/credits").text().contains(QUIET));
    }

    @Test
    void an_empty_request_says_so_too() {
        clock.forward(Duration.ofSeconds(200));
        assertEquals(202, Platform.send("[]").statusCode());
        assertFalse(Visitor.signedIn(ada).get("/credits").text().contains(QUIET));
    }

    @Test
    void a_refused_request_does_not() {
        clock.forward(Duration.ofMinutes(30));
        assertEquals(401, Platform.send("[]").statusCode());
        assertTrue(Visitor.signedIn(ada).get("/credits").text().contains(QUIET));
    }
}
