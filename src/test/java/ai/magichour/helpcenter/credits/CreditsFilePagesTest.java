package ai.magichour.helpcenter.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines as a file: the same as the page, and nothing a spreadsheet would run. */
@QuarkusTest
class CreditsFilePagesTest {

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final Visitor visitor = Visitor.signedIn(ada);
    private final String project = Platform.projectId();

    @Test
    void the_file_is_the_page() {
        platform.grant(1_500)
                .charge(project, 1_200)
                .refund(project, 1_200)
                .line("rebate", -7, null)
                .tell();
        var answer = visitor.get("/credits.csv");
        assertEquals(200, answer.status());
        assertEquals(
                "text/csv;charset=utf-8",
                answer.header("Content-Type").replace(" ", "").toLowerCase());
        assertEquals("attachment; filename=\"credits.csv\"", answer.header("Content-Disposition"));
        var rows = cells(answer.body());
        assertEquals(List.of("line", "time (UTC)", "kind", "amount", "balance", "project", "reference"), rows.get(0));
        var page = visitor.get("/credits").page().select("tr[data-sequence]");
        assertEquals(page.eachAttr("data-sequence"), column(rows, 0));
        assertEquals(page.eachAttr("data-amount"), column(rows, 3));
        assertEquals(page.select("time").eachAttr("datetime"), column(rows, 1));
        assertEquals(List.of("1493", "1500", "300", "1500"), column(rows, 4));
        assertEquals(List.of("rebate", "refund", "charge", "grant"), column(rows, 2));
        assertEquals(List.of("", project, project, ""), column(rows, 5));
        assertEquals(List.of("", "MH-TEST-3", "", ""), column(rows, 6));
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_made_text() {
        var dangers = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "=HYPERLINK(\"http://x\",\"y\")");
        var sequence = 0;
        for (var danger : dangers) {
            var line = platform.credits(++sequence, danger, 1, sequence, danger);
            line.put("reference", danger);
            platform.add(line);
        }
        platform.tell();
        var rows = cells(visitor.get("/credits.csv").body());
        assertEquals(dangers.size() + 1, rows.size());
        for (var row : rows.subList(1, rows.size())) {
            var sent = dangers.get(Integer.parseInt(row.get(0)) - 1);
            for (var cell : List.of(row.get(2), row.get(5), row.get(6))) {
                assertEquals("'" + sent, cell);
            }
        }
    }

    @Test
    void commas_quotes_line_breaks_and_emoji_come_back_as_they_were() {
        var texts = List.of("a,b", "a\"b", "\"", "a\nb", "a;b", "😀 é", " a ", "'quoted'");
        var sequence = 0;
        for (var text : texts) {
            var line = platform.credits(++sequence, "grant", 1, sequence, null);
            line.put("reference", text);
            platform.add(line);
        }
        platform.tell();
        var rows = cells(visitor.get("/credits.csv").body());
        for (var row : rows.subList(1, rows.size())) {
            assertEquals(texts.get(Integer.parseInt(row.get(0)) - 1), row.get(6));
        }
    }

    @Test
    void the_file_has_every_line_however_many_there_are() {
        for (var i = 0; i < 2_100; i++) {
            platform.grant(1);
            if (i % 900 == 0) {
                platform.tell();
            }
        }
        platform.tell();
        var lines = column(cells(visitor.get("/credits.csv").body()), 0);
        assertEquals(2_100, lines.size());
        assertEquals("2100", lines.get(0));
        assertEquals(2_100, lines.stream().distinct().count());
        assertEquals("1", lines.get(2_099));
    }

    @Test
    void a_line_that_waits_is_not_in_the_file() {
        platform.grant(10).loses("grant", 1, null).grant(1).tell();
        assertEquals(List.of("1"), column(cells(visitor.get("/credits.csv").body()), 0));
        assertTrue(visitor.get("/credits").text().contains("1 line has arrived"));
    }

    private static List<String> column(List<List<String>> rows, int at) {
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    /** Reads RFC 4180. */
    private static List<List<String>> cells(String file) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < file.length(); i++) {
            var c = file.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                    cell.append(file.charAt(i++));
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || c != ',' && c != '\r' && c != '\n') {
                cell.append(c);
            } else if (c != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }
}
