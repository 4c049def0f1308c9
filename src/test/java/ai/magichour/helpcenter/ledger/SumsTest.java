package ai.magichour.helpcenter.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

    private static final Instant AT = Instant.parse("2026-09-11T06:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            lines                                          | charged | back | goodwill | charges | out | chargedAt | backAt | disputed
            -                                              |       0 |    0 |        0 |       0 |   0 |         - |      - | false
            charge -95                                     |      95 |    0 |        0 |       1 |  95 |         1 |      - | false
            charge -120, adjustment 25                     |      95 |    0 |        0 |       2 |  95 |         2 |      - | false
            charge -120, adjustment -25                    |     145 |    0 |        0 |       2 | 145 |         2 |      - | false
            charge -95, adjustment 95                      |       0 |    0 |        0 |       2 |   0 |         2 |      - | false
            adjustment 25                                  |     -25 |    0 |        0 |       1 |   0 |         1 |      - | false
            charge -95, refund 95                          |      95 |   95 |        0 |       1 |   0 |         1 |      2 | false
            charge -95, refund 40                          |      95 |   40 |        0 |       1 |  55 |         1 |      2 | false
            charge -95, refund 40, refund 55               |      95 |   95 |        0 |       1 |   0 |         1 |      3 | false
            charge -95, refund 95, refund 95               |      95 |  190 |        0 |       1 |   0 |         1 |      3 | false
            charge -95, refund 95, charge -30              |     125 |   95 |        0 |       2 |  30 |         3 |      2 | false
            refund 95                                      |       0 |   95 |        0 |       0 |   0 |         - |      1 | false
            goodwill 50                                    |       0 |   50 |       50 |       0 |   0 |         - |      1 | false
            charge -95, refund 40, goodwill 10             |      95 |   50 |       10 |       1 |  45 |         1 |      3 | false
            grant 400, charge -95, expiry -305             |      95 |    0 |        0 |       1 |  95 |         2 |      - | false
            charge -95, cashback 95                        |      95 |    0 |        0 |       1 |  95 |         1 |      - | true
            charge -95, REFUND 95                          |      95 |    0 |        0 |       1 |  95 |         1 |      - | true
            charge -95, unknown 95                         |      95 |    0 |        0 |       1 |  95 |         1 |      - | true
            """, useHeadersInDisplayName = true)
    void lines_add_up(
            String lines,
            long charged,
            long back,
            long goodwill,
            int charges,
            long out,
            Integer chargedAt,
            Integer backAt,
            boolean disputed) {
        var sums = Sums.of(lines(lines), false);
        assertEquals(new Sums(charged, back, goodwill, charges, time(chargedAt), time(backAt), disputed), sums, lines);
        assertEquals(out, sums.out());
    }

    @Test
    void a_contradiction_stays_whatever_the_lines_are() {
        assertTrue(Sums.of(List.of(), true).disputed());
        assertTrue(Sums.of(lines("charge -95, refund 95"), true).disputed());
    }

    @Test
    void the_latest_time_counts_though_its_line_came_first() {
        var early = new Line(2, "charge", -5, 0, "p", null, null, AT, "evt_1");
        var late = new Line(1, "charge", -5, 5, "p", null, null, AT.plusSeconds(60), "evt_2");
        var sums = Sums.of(List.of(late, early), false);
        assertEquals(AT.plusSeconds(60), sums.chargedAt());
        assertNull(sums.backAt());
    }

    private static Instant time(Integer line) {
        return line == null ? null : AT.plusSeconds(line);
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        for (var each : text == null ? List.<String>of() : Arrays.asList(text.split(", "))) {
            var word = each.split(" ");
            var sequence = lines.size() + 1;
            var amount = Long.parseLong(word[1]);
            lines.add(new Line(
                    sequence, word[0], amount, 0, "p", null, null, AT.plusSeconds(sequence), "evt_" + sequence));
        }
        return lines;
    }
}
