package ai.magichour.helpcenter.desk.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.reports.Chart.Series;
import ai.magichour.helpcenter.desk.reports.Chart.Shape;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void bars_are_as_high_as_their_numbers_and_stand_on_one_line() {
        var bars = chart(Shape.BARS, 0, 25, 50, 100).bars();
        assertEquals(
                List.of(0.0, 29.5, 59.0, 118.0),
                bars.stream().map(Chart.Bar::height).toList());
        bars.forEach(bar -> assertEquals(128, bar.y() + bar.height(), 0.01));
    }

    @Test
    void a_day_without_a_number_has_no_bar_and_breaks_the_line() {
        assertEquals(2, chart(Shape.BARS, 5, null, 5).bars().size());
        var curves = chart(Shape.LINE, 5, 6, null, 7, null, 8, 9).curves();
        assertEquals(
                List.of(false, true, false),
                curves.stream().map(Chart.Curve::isPoint).toList());
        assertEquals(2, curves.get(2).points().split(" ").length);
        assertEquals(List.of(), chart(Shape.LINE, null, null).curves());
    }

    @Test
    void the_scale_ends_at_a_number_that_is_easy_to_read() {
        for (var pair :
                new double[][] {{0, 2}, {1, 2}, {2, 2}, {3, 5}, {7, 10}, {11, 20}, {49, 50}, {51, 100}, {1_001, 2_000}
                }) {
            assertEquals(pair[1], Chart.roof(pair[0]), "above " + pair[0]);
        }
        assertEquals(
                List.of("0", "50 min", "100 min"),
                Chart.of("x", "X", " min", days(1), List.of(new Series("A", Shape.LINE, List.of(99.5))))
                        .ticks()
                        .stream()
                        .map(Chart.Tick::label)
                        .toList());
    }

    @Test
    void everything_stays_inside_however_many_days_there_are() {
        for (var days : new int[] {1, 2, 14, 92}) {
            var values =
                    IntStream.range(0, days).mapToObj(i -> (Number) (i * 3)).toList();
            var chart = Chart.of("x", "X", "", days(days), List.of(new Series("A", Shape.BARS, values)));
            chart.bars().forEach(bar -> assertTrue(bar.x() >= 40 && bar.x() + bar.width() <= 356 && bar.y() >= 0));
            assertTrue(chart.marks().size() <= 6 && !chart.marks().isEmpty());
        }
    }

    @Test
    void its_words_say_what_somebody_would_see() {
        assertEquals(
                "X, 1 Nov to 3 Nov. A: between 1 and 9, at last 4.",
                chart(Shape.BARS, 9, 1, 4).words());
        assertEquals(
                "X, 1 Nov to 2 Nov. A: nothing was counted.",
                chart(Shape.LINE, null, null).words());
    }

    @Test
    void lengths_are_said_exactly() {
        assertEquals(
                List.of("–", "0 s", "59 s", "1 min 0 s", "2 min 14 s", "1 h 0 min", "3 h 5 min", "2 d 4 h"),
                Arrays.asList(null, 0L, 59L, 60L, 134L, 3_600L, 11_130L, 187_400L).stream()
                        .map(Length::inWords)
                        .toList());
    }

    @Test
    void a_span_is_two_weeks_unless_asked_otherwise_and_a_quarter_at_most() {
        var today = LocalDate.of(2026, 11, 20);
        assertEquals(new Span(LocalDate.of(2026, 11, 7), today), Span.of(null, null, today));
        assertEquals(new Span(LocalDate.of(2026, 11, 7), today), Span.of("soon", "=1+1", today));
        assertEquals(new Span(LocalDate.of(2026, 11, 7), today), Span.of("", "2030-01-01", today));
        var day = LocalDate.of(2026, 10, 1);
        assertEquals(new Span(day, day), Span.of("2026-10-01", "2026-10-01", today));
        assertEquals(14, Span.of("2026-11-19", "2026-11-01", today).days().size());
        assertEquals(92, Span.of("2020-01-01", null, today).days().size());
        assertEquals(14, Span.of("-999999999-01-01", null, today).days().size());
    }

    private static Chart chart(Shape shape, Integer... values) {
        var padded = Collections.unmodifiableList(Arrays.asList(values));
        return Chart.of("x", "X", "", days(values.length), List.of(new Series("A", shape, padded)));
    }

    private static List<LocalDate> days(int count) {
        return FIRST.datesUntil(FIRST.plusDays(count)).toList();
    }
}
