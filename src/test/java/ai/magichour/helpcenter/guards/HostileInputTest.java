package ai.magichour.helpcenter.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import ai.magichour.helpcenter.web.Watching;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that wants to be more than text, from the feed, in forms and in addresses. */
@QuarkusTest
class HostileInputTest {

    private static final String MARKUP = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'</title></textarea>";

    private final String ada = Visitor.named("ada");
    private final String sam = Visitor.named("sam");
    private final String project = Platform.projectId();
    private final Platform platform = new Platform(ada);

    @Test
    void failure_05_markup_in_what_the_platform_tells_stays_text() throws Exception {
        var parameters = Map.of("prompt", MARKUP, "model", MARKUP, "sources", List.of(Map.of("role", MARKUP)));
        var line = platform.credits(1, MARKUP, 400, 400, project);
        line.put("reference", MARKUP);
        platform.add(line)
                .add(platform.project(
                        project,
                        1,
                        "error",
                        Map.of(
                                "name", MARKUP,
                                "type", MARKUP,
                                "media", MARKUP,
                                "parameters", parameters,
                                "retryOf", MARKUP,
                                "error", Map.of("code", MARKUP, "message", MARKUP))))
                .add(platform.project(Platform.projectId(), 1, MARKUP, Map.of("name", MARKUP)))
                .tell();
        var visitor = Visitor.signedIn(ada);
        for (var path : List.of(
                "/",
                "/projects",
                "/projects/" + project,
                "/projects/" + project + "/checklist",
                "/credits",
                "/projects?q=" + encode(MARKUP))) {
            var answer = visitor.get(path);
            assertEquals(200, answer.status(), path);
            assertNothingRuns(answer.page());
        }
        assertTrue(visitor.get("/projects/" + project).text().contains("<script>alert(1)</script>"));
        try (var watching = Watching.at("/projects/" + project + "/live", visitor)) {
            assertNothingRuns(org.jsoup.Jsoup.parse(watching.until("</section>")));
        }
    }

    @Test
    void failure_05_markup_in_what_a_reader_types_stays_text() {
        var stranger = Visitor.stranger();
        assertNothingRuns(stranger.get("/articles?q=" + encode(MARKUP)).page());
        assertNothingRuns(stranger.get("/articles/better-results?thanks=" + encode(MARKUP))
                .page());
        var form = Map.of("answer", MARKUP, "comment", MARKUP);
        assertNothingRuns(
                stranger.post("/articles/better-results/feedback", form).page());
        assertNothingRuns(Visitor.signedIn(ada + MARKUP).get("/projects").page());
    }

    @Test
    void failure_09_a_cell_that_a_spreadsheet_would_run_is_made_text() {
        var formulas = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A0", "a\",=1+1,\"");
        var sequence = 0;
        for (var formula : formulas) {
            var line = platform.credits(++sequence, formula, 1, sequence, formula);
            line.put("reference", formula);
            platform.add(line);
        }
        platform.tell();
        var file = Visitor.signedIn(ada).get("/credits.csv");
        assertEquals(
                "text/csv;charset=utf-8",
                file.header("Content-Type").replace(" ", "").toLowerCase());
        assertEquals("attachment; filename=\"credits.csv\"", file.header("Content-Disposition"));
        assertTrue(file.body().contains("\"'=cmd|'/c calc'!A0\""), file.body());
        var cells =
                java.util.regex.Pattern.compile("(?<=^|,)\"((?:[^\"]|\"\")*)\"").matcher(file.body());
        var found = 0;
        while (cells.find()) {
            found++;
            assertFalse(cells.group(1).matches("(?s)[=+\\-@\t\r].*"), cells.group());
        }
        assertTrue(found >= formulas.size() * 2, file.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "%",
                "_",
                "\\",
                "'; drop table project; --",
                "\") or 1=1 --",
                "$1",
                ":customer",
                "?1",
                "{name}",
                "*"
            })
    void failure_19_a_search_is_never_more_than_a_search(String text) {
        platform.grant(400).charge(project, 95).says(project, 1, "complete").tell();
        var cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("0 2999-01-01T00:00:00Z " + text).getBytes(StandardCharsets.UTF_8));
        var visitor = Visitor.signedIn(sam);
        for (var query :
                List.of("q=" + encode(text), "show=" + encode(text), "after=" + encode(text), "after=" + cursor)) {
            for (var path : List.of("/projects?", "/credits?", "/articles?", "/articles/better-results?")) {
                var answer = visitor.get(path + query);
                assertEquals(200, answer.status(), path + query);
                assertFalse(answer.body().contains(project), path + query);
            }
        }
        var own = Visitor.signedIn(ada).get("/projects?q=" + encode(text)).page();
        assertEquals(0, own.select("a[href=/projects/" + project + "]").size(), "found by what isn't in it: " + text);
    }

    @Test
    void failure_17_more_than_anybody_types_is_refused_or_cut() {
        var stranger = Visitor.stranger();
        var visitor = Visitor.signedIn(ada);
        assertEquals(200, stranger.get("/articles?q=" + "a".repeat(50_000)).status());
        assertEquals(200, stranger.get("/articles?q=" + "a%20".repeat(10_000)).status());
        assertEquals(200, visitor.get("/projects?q=" + "%25".repeat(10_000)).status());
        assertEquals(200, visitor.get("/projects?q=%00&show=%00&after=%00").status());
        assertEquals(200, visitor.get("/projects?after=" + "A".repeat(50_000)).status());
        assertEquals(200, visitor.get("/credits?after=" + "9".repeat(50_000)).status());
        var feedback = "/articles/better-results/feedback";
        assertEquals(
                422,
                stranger.post(feedback, Map.of("answer", "yes", "comment", "a".repeat(20_000)))
                        .status());
        assertEquals(
                413,
                stranger.post(feedback, Map.of("answer", "yes", "comment", "a".repeat(80_000)))
                        .status());
        assertEquals(
                413,
                stranger.post(feedback, Map.of("comment", "a".repeat(2_000_000)))
                        .status());
        assertEquals(400, Platform.send("[".repeat(500_000)).statusCode());
        var endless = platform.credits(1, "grant", 1, 1, null);
        var text = Platform.json(endless).replace("\"sequence\":1", "\"sequence\":1e999999999");
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertEquals(400, Platform.send(text).statusCode()));
    }

    private static void assertNothingRuns(Document page) {
        assertEquals(
                0,
                page.select(
                                "script:not([type=module][src^=/assets/]), img:not([src^=/assets/]), style, iframe, [onerror]")
                        .size(),
                page.html());
        assertEquals(0, page.select("[href^=javascript], [href^=data]").size());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
