package ai.magichour.helpcenter.desk.reports;

import ai.magichour.helpcenter.checklists.Advice;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.web.Formats;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A report over some days.
 *
 * @param chosen the one tool that is looked at, as an address has it; empty for all
 * @param days every day of the span; the counts of one that wasn't counted are null
 * @param tools the tools that something was counted of, worst first
 * @param advice how the advice of checklists did lately, whatever the span
 */
public record ReportsPage(
        Span span, String chosen, List<Row> days, List<Tool> tools, List<Advice> advice, Formats formats) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    /** One day: what was counted of everything, and of the chosen tool or of all; null where nothing was. */
    public record Row(LocalDate date, Day day, ToolDay tool) {

        public String inWords() {
            return DATE.format(date);
        }
    }

    /** A tool's counts over all the days. */
    public record Tool(String address, String name, long failed, long returned, long overdue) {

        public String inAddress() {
            return URLEncoder.encode(address, StandardCharsets.UTF_8);
        }
    }

    static ReportsPage of(
            Span span,
            String chosen,
            Map<LocalDate, Day> days,
            List<ToolDay> toolDays,
            List<Advice> advice,
            Catalogue catalogue,
            Formats formats) {
        var ofChosen = toolDays.stream()
                .filter(each -> each.tool().equals(chosen))
                .collect(Collectors.toMap(ToolDay::day, each -> each));
        var isOne = toolDays.stream().anyMatch(each -> each.tool().equals(chosen));
        var rows = span.days().stream()
                .map(date -> new Row(date, days.get(date), ofDay(date, days.get(date), isOne ? ofChosen : null)))
                .toList();
        var tools = toolDays.stream().collect(Collectors.groupingBy(ToolDay::tool)).values().stream()
                .map(all -> tool(all, catalogue))
                .sorted((a, b) -> Long.compare(b.failed, a.failed))
                .toList();
        return new ReportsPage(span, isOne ? chosen : "", rows, tools, advice, formats);
    }

    /** A day that was counted and has no row for this tool had none of it. */
    private static ToolDay ofDay(LocalDate date, Day day, Map<LocalDate, ToolDay> chosen) {
        if (day == null) {
            return null;
        }
        var all = new ToolDay(
                date, "", "", day.failed(), day.returned(), day.returnedMedian(), day.returned95th(), day.overdue());
        return chosen == null ? all : chosen.getOrDefault(date, new ToolDay(date, "", "", 0, 0, null, null, 0));
    }

    private static Tool tool(List<ToolDay> all, Catalogue catalogue) {
        var first = all.get(0);
        return new Tool(
                first.tool(),
                catalogue.nameOf(first.media(), first.type()),
                all.stream().mapToLong(ToolDay::failed).sum(),
                all.stream().mapToLong(ToolDay::returned).sum(),
                all.stream().mapToLong(ToolDay::overdue).sum());
    }

    public String toolName() {
        return tools.stream()
                .filter(tool -> tool.address.equals(chosen))
                .map(Tool::name)
                .findFirst()
                .orElse("All tools");
    }

    public String query() {
        return "from=" + span.from() + "&to=" + span.to();
    }

    /** When the oldest of these counts was made that may still change; null where nothing was counted. */
    public Instant countedAt() {
        return days.stream()
                .map(Row::day)
                .filter(Objects::nonNull)
                .map(Day::countedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** "2 min 14 s", or a dash where there was nothing to time. */
    public String length(Long seconds) {
        return Length.inWords(seconds);
    }

    /** "40 %", or a dash where there was nothing to share. */
    public String percent(Integer share) {
        return share == null ? "–" : share + " %";
    }

    /** "face size": a check's name in words. */
    public String advised(Advice each) {
        return each.check().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** Of those who say that they did it: with a result, of how many. */
    public String ofTicked(Advice each) {
        return part(each.tickedAndFollowed(), each.ticked(), AdviceCount.percent(each.shareOfTicked()));
    }

    public String ofOthers(Advice each) {
        return part(
                each.followed() - each.tickedAndFollowed(),
                each.shown() - each.ticked(),
                AdviceCount.percent(each.shareOfOthers()));
    }

    /** "3 of 7", "12 of 40 (30 %)", or a dash where there is nothing to be a part of. */
    private String part(long some, long all, Integer share) {
        if (all == 0) {
            return "–";
        }
        var counts = formats.number(some) + " of " + formats.number(all);
        return share == null ? counts : counts + " (" + percent(share) + ")";
    }

    public Charts charts() {
        return new Charts(toolName(), span.days(), days);
    }
}
