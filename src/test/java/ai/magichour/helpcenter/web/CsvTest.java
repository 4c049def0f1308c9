package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static final List<String> WORDS = List.of(
            "Lip Sync",
            "=1+1",
            "+SUM(A1)",
            "-2+3",
            "@cmd",
            "\tx",
            "\rx",
            "\nx",
            "say \"hi\", twice",
            "two\r\nlines",
            "=\"a\",\"b\"",
            "Zoë’s 95 %");

    @Test
    void failure_09_no_cell_can_run_as_a_formula() {
        for (var word : WORDS) {
            var cell = read(Csv.row(List.of(word, 1))).get(0);
            assertFalse("=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0, cell);
        }
    }

    @Test
    void failure_09_what_was_written_is_what_is_read() {
        var written = new ArrayList<Object>(WORDS);
        written.addAll(List.of(7, -7L, LocalDate.of(2026, 11, 1)));
        var read = read(Csv.row(written));
        for (var i = 0; i < WORDS.size(); i++) {
            assertEquals(WORDS.get(i), read.get(i).replaceFirst("^'", ""));
        }
        assertEquals(List.of("7", "-7", "2026-11-01"), read.subList(WORDS.size(), read.size()));
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertEquals("1,,\"\",2\r\n".replace("\"\"", ""), Csv.row(Arrays.asList(1, null, "", 2)));
    }

    /** One row, read as RFC 4180 has it. */
    private static List<String> read(String row) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < row.length() - 2; i++) {
            var c = row.charAt(i);
            if (c == '"' && isQuoted && row.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
