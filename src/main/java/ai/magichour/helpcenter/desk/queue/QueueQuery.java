package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.Cursor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads tickets in the order of a list, page by page: each page walks an index from where the last one ended.
 *
 * @param me the agent's id
 * @param late the clock of a return must have started before this for it to be overdue
 * @param unpublished for which cases there is no rule, see {@code RefundPolicy}
 */
record QueueQuery(UUID me, Instant late, String[] unpublished) {

    static final int SIZE = 50;

    /** Looks each row's people up by their key, where a plain join would sooner read all customers than fifty. */
    private static final String PAGE = """
            select %s from (select t.* from ticket t where %s order by %s limit %d) t
            cross join lateral (select * from customer where id = t.customer_id limit 1) c
            left join lateral (select * from customer where id = t.claimed_by limit 1) a on true
            order by %s""";

    /** A page's rows; {@code next} is null on the last one. */
    record Found(List<Row> rows, Cursor next) {}

    Found page(View view, Cursor from) {
        return page(view.condition(), own(view.condition()), view.order(), from);
    }

    Found page(Search search, Cursor from) {
        return page(search.condition(), search.parameters(), Order.CHANGED, from);
    }

    private Found page(String condition, Map<String, Object> parameters, Order order, Cursor from) {
        var after = order.parameters(from);
        var query = database()
                .createNativeQuery(
                        sql(after.isEmpty() ? condition : condition + " and " + order.after(), order), Tuple.class);
        parameters.forEach(query::setParameter);
        after.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        var found = ((List<Tuple>) query.getResultList()).stream().map(Row::of).toList();
        var isMore = found.size() > SIZE;
        var rows = isMore ? found.subList(0, SIZE) : found;
        return new Found(rows, isMore ? order.cursor(rows.get(SIZE - 1)) : null);
    }

    static String sql(String condition, Order order) {
        return PAGE.formatted(Row.COLUMNS, condition, order.by(), SIZE + 1, order.by());
    }

    /** How many stand in each view, in one query, each counted no further than a tab shows. */
    Map<View, Count> counts() {
        Query query = database().createNativeQuery(countSql(), Object[].class);
        own(countSql()).forEach(query::setParameter);
        var row = (Object[]) query.getSingleResult();
        var counts = new EnumMap<View, Count>(View.class);
        for (var view : View.values()) {
            counts.put(view, new Count(number(row[2 * view.ordinal()]), number(row[2 * view.ordinal() + 1])));
        }
        return counts;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Of each view how many are found, and how many were looked at for that where not each one counts. */
    static String countSql() {
        return Stream.of(View.values())
                .flatMap(view -> Stream.of(foundSql(view), lookedAtSql(view)))
                .collect(Collectors.joining(", ", "select ", ""));
    }

    private static String foundSql(View view) {
        var from = view.check() == null
                ? "ticket t where " + view.condition() + " order by "
                        + view.order().by()
                : "(" + first(view, Count.LOOKED_AT) + ") t where " + view.check();
        return "(select count(*) from (select 1 from " + from + " limit " + (Count.MANY + 1) + ") " + view.address()
                + ")";
    }

    private static String lookedAtSql(View view) {
        return view.check() == null
                ? "0"
                : "(select count(*) from (" + first(view, Count.LOOKED_AT + 1) + ") " + view.address() + "_all)";
    }

    private static String first(View view, int most) {
        return "select t.customer_id, t.project_id from ticket t where " + view.candidates() + " order by "
                + view.order().by() + " limit " + most;
    }

    /** Those of our values that a condition asks for. */
    Map<String, Object> own(String condition) {
        var own = new HashMap<String, Object>();
        own.put("me", me);
        own.put("late", late);
        own.put("unpublished", unpublished);
        var asked = new ArrayList<>(own.keySet());
        asked.removeIf(name -> condition.contains(":" + name));
        asked.forEach(own::remove);
        return own;
    }

    private static EntityManager database() {
        return Ticket.getEntityManager();
    }
}
