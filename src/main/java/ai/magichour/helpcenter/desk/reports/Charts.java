package ai.magichour.helpcenter.desk.reports;

import ai.magichour.helpcenter.desk.reports.Chart.Series;
import ai.magichour.helpcenter.desk.reports.Chart.Shape;
import ai.magichour.helpcenter.desk.reports.ReportsPage.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The pictures of a report: which of its numbers are drawn together, and how.
 *
 * @param tool whose failures they are, by name, or that they are of all
 * @param rows what was counted of each day, as many as there are days
 */
public record Charts(String tool, List<LocalDate> days, List<Row> rows) {

    public List<Chart> failures() {
        return List.of(
                chart(
                        "failures",
                        tool + ": failures",
                        "",
                        bars("Failed", each -> each.tool().failed()),
                        line("Overdue", each -> each.tool().overdue())),
                chart(
                        "returns",
                        tool + ": minutes until credits were back",
                        " min",
                        line("Median", each -> Length.minutes(each.tool().returnedMedian())),
                        line("95 % within", each -> Length.minutes(each.tool().returned95th()))));
    }

    public List<Chart> tickets() {
        return List.of(
                chart(
                        "tickets",
                        "Tickets",
                        "",
                        bars("By customers", each -> each.day().tickets()),
                        line("Opened for them by us", each -> each.day().openedByUs())),
                chart(
                        "answers",
                        "Hours until the first answer",
                        " h",
                        line("Median", each -> Length.hours(each.day().answerMedian())),
                        line("95 % within", each -> Length.hours(each.day().answer95th()))));
    }

    public Chart shares() {
        return chart(
                "shares",
                "Shares",
                " %",
                line("Found by us first", each -> each.day().firstShare()),
                line("Solved before a ticket", each -> each.day().solvedShare()));
    }

    private Chart chart(String id, String title, String unit, Series... series) {
        return Chart.of(id, title, unit, days, List.of(series));
    }

    private Series bars(String name, Function<Row, Number> value) {
        return new Series(name, Shape.BARS, values(value));
    }

    private Series line(String name, Function<Row, Number> value) {
        return new Series(name, Shape.LINE, values(value));
    }

    /** A day that wasn't counted has no number. */
    private List<Number> values(Function<Row, Number> value) {
        return rows.stream()
                .map(row -> row.day() == null ? null : value.apply(row))
                .toList();
    }
}
