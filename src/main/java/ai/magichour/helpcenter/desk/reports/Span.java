package ai.magichour.helpcenter.desk.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The days a report is about, both ends included; the last two weeks unless somebody asks for others. */
public record Span(LocalDate from, LocalDate to) {

    /** A quarter of a year: more days than a picture can show apart. */
    static final int LONGEST = 92;

    private static final int USUAL = 14;

    /** Dates that can't be read, or lie in the future, are as good as none. */
    static Span of(String from, String to, LocalDate today) {
        var end = read(to, today);
        var last = end == null || end.isAfter(today) ? today : end;
        var begin = read(from, today);
        var first = begin == null || begin.isAfter(last) ? last.minusDays(USUAL - 1) : begin;
        return new Span(first.plusDays(LONGEST).isAfter(last) ? first : last.minusDays(LONGEST - 1), last);
    }

    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private static LocalDate read(String date, LocalDate today) {
        try {
            var read = date == null || date.isEmpty() ? null : LocalDate.parse(date);
            return read == null || read.isBefore(today.minusYears(20)) ? null : read;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
