package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever anybody wrote is text on our pages, never markup. */
@QuarkusTest
class EscapingPagesTest {

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @Test
    void text_from_elsewhere_is_never_markup() {
        platform.grant(100);
        var line = platform.credits(2, evil("kind"), -10, 90, project);
        line.put("reference", evil("reference"));
        platform.add(line).add(platform.credits(3, "charge", -1, 89, "unheard-of " + evil("id")));
        platform.add(platform.project(
                project,
                1,
                "error",
                Map.of(
                        "name", evil("name"),
                        "media", evil("media"),
                        "type", evil("type"),
                        "retryOf", evil("retry"),
                        "error", Map.of("code", evil("code"), "message", evil("message")),
                        "parameters",
                                Map.of(
                                        "prompt",
                                        evil("prompt"),
                                        evil("field"),
                                        evil("value"),
                                        "nested",
                                        Map.of("x", evil("nested")),
                                        "sources",
                                        List.of(Map.of("role", evil("role"), "format", evil("format")))))));
        var unknown = Platform.projectId();
        platform.add(platform.project(unknown, 1, evil("status"), Map.of())).tell();

        var visitor = Visitor.signedIn(ada);
        var search = "/projects?q=" + URLEncoder.encode(evil("search"), StandardCharsets.UTF_8);
        for (var path : List.of("/", "/projects", search, "/projects/" + project, "/projects/" + unknown, "/credits")) {
            var page = visitor.get(path);
            assertEquals(200, page.status(), path);
            assertFalse(page.body().contains("<img src=x"), path);
            assertTrue(
                    page.page()
                            .select("[onerror], [onmouseover], script:not([src])")
                            .isEmpty(),
                    path);
        }
        var text = visitor.get("/projects/" + project).text();
        for (var word : List.of("name", "message", "code", "prompt", "value", "nested", "role", "reference", "kind")) {
            assertTrue(text.contains(evil(word).substring(0, 20)), word + ": " + text);
        }
        assertTrue(visitor.get("/projects/" + unknown).text().contains(evil("status")));
        assertTrue(visitor.get("/credits").text().contains(evil("kind")));
        assertTrue(visitor.get(search).text().contains(evil("search")));
    }

    @Test
    void a_name_at_the_provider_is_never_markup() {
        var name = evil(Visitor.named("ada"));
        var page = Visitor.signedIn(name).get("/credits");
        assertFalse(page.body().contains("<img src=x"));
        assertTrue(page.text().contains(name), page.text());
    }

    private static String evil(String word) {
        return "<img src=x onerror=alert('" + word + "')>\" onmouseover=\"a()' {" + word + "} &amp;";
    }
}
