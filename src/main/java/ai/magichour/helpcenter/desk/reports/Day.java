package ai.magichour.helpcenter.desk.reports;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was counted of one day; times are in seconds, and null where there was nothing to time. */
public record Day(
        LocalDate day,
        int failed,
        int returned,
        Long returnedMedian,
        Long returned95th,
        int overdue,
        int tickets,
        int openedByUs,
        int answered,
        Long answerMedian,
        Long answer95th,
        int cases,
        int foundFirst,
        int came,
        int solved,
        int sent,
        Instant countedAt) {

    static final String DAYS = """
            select day, failed, returned, returned_median_seconds, returned_95th_seconds, overdue, tickets, opened_by_us,
                answered, answer_median_seconds, answer_95th_seconds, cases, found_first, came, solved, sent, counted_at
            from report_day where day between :from and :to""";

    /** The days of this span that were counted. */
    static Map<LocalDate, Day> of(EntityManager database, Span span) {
        var days = new HashMap<LocalDate, Day>();
        for (var row : database.createNativeQuery(DAYS, Object[].class)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultList()) {
            var c = (Object[]) row;
            var day = new Day(
                    (LocalDate) c[0],
                    (Integer) c[1],
                    (Integer) c[2],
                    (Long) c[3],
                    (Long) c[4],
                    (Integer) c[5],
                    (Integer) c[6],
                    (Integer) c[7],
                    (Integer) c[8],
                    (Long) c[9],
                    (Long) c[10],
                    (Integer) c[11],
                    (Integer) c[12],
                    (Integer) c[13],
                    (Integer) c[14],
                    (Integer) c[15],
                    (Instant) c[16]);
            days.put(day.day, day);
        }
        return days;
    }

    /** Whoever came and neither sent anything nor had it solved. */
    public int left() {
        return came - solved - sent;
    }

    /** Percent of the cases; null where there were none. */
    public Integer firstShare() {
        return percent(foundFirst, cases);
    }

    /** Percent of those who came; null where nobody did. */
    public Integer solvedShare() {
        return percent(solved, came);
    }

    static Integer percent(int part, int whole) {
        return whole == 0 ? null : (Integer) Math.round(100f * part / whole);
    }

    /** A day's numbers as a file has them. */
    List<Object> cells() {
        var cells = new ArrayList<Object>(List.of(day, failed, returned));
        cells.add(returnedMedian);
        cells.add(returned95th);
        cells.addAll(List.of(overdue, tickets, openedByUs, answered));
        cells.add(answerMedian);
        cells.add(answer95th);
        cells.addAll(List.of(cases, foundFirst, came, solved, sent, left()));
        return cells;
    }
}
