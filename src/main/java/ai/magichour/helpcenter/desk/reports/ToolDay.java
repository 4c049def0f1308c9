package ai.magichour.helpcenter.desk.reports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** What was counted of one tool on one day. */
public record ToolDay(
        LocalDate day,
        String media,
        String type,
        int failed,
        int returned,
        Long returnedMedian,
        Long returned95th,
        int overdue) {

    static final String ALL = """
            select day, media, type, failed, returned, returned_median_seconds, returned_95th_seconds, overdue
            from report_tool where day between :from and :to order by day, media, type""";

    static List<ToolDay> of(EntityManager database, Span span) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) database.createNativeQuery(ALL, Object[].class)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultList();
        return rows.stream()
                .map(c -> new ToolDay(
                        (LocalDate) c[0],
                        (String) c[1],
                        (String) c[2],
                        (Integer) c[3],
                        (Integer) c[4],
                        (Long) c[5],
                        (Long) c[6],
                        (Integer) c[7]))
                .toList();
    }

    /** How its tool stands in an address. */
    String tool() {
        return media + " " + type;
    }
}
