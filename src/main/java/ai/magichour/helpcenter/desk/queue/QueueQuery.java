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

    private static final String IN_VIEW =
            "select t.*, null::timestamptz as said_at from ticket t where %s order by %s limit %d";

    /** Of a ticket that was found more than once only the last time counts. */
    private static final String FOUND = """
            select t.*, f.at as said_at from (
                select customer_id, ticket_id, max(at) as at from (%s) place group by customer_id, ticket_id%s
                order by max(at) desc, ticket_id desc limit %d) f
            join ticket t on t.customer_id = f.customer_id and t.id = f.ticket_id""";

    /** Looks each row's people up by their key, where a plain join would sooner read all customers than fifty. */
    private static final String PAGE = """
            select %s from (%s) t
            cross join lateral (select * from customer where id = t.customer_id limit 1) c
            left join lateral (select * from customer where id = t.claimed_by limit 1) a on true
            order by %s""";

    /** Ends where enough are found, and at one more than we look at, which tells that there are more. */
    private static final String CHECKED = """
            select %1$d, count(*) filter (where t.n < %4$d), coalesce(bool_or(t.n = %4$d), false) from (
                select t.n from (
                    select t.customer_id, t.project_id, row_number() over (order by %2$s) as n
                    from ticket t where %3$s order by %2$s limit %4$d) t
                where t.n = %4$d or %5$s limit %6$d) t""";

    /** Of all views, in one query. */
    static final String COUNTS =
            Stream.of(View.values()).map(QueueQuery::countSql).collect(Collectors.joining(" union all "));

    /** A page's rows; {@code next} is null on the last one. */
    record Found(List<Row> rows, Cursor next) {}

    Found page(View view, Cursor from) {
        var after = view.order().parameters(from);
        return page(sql(view, !after.isEmpty()), own(view.condition()), after, view.order());
    }

    Found page(Search search, Cursor from) {
        var after = Order.SAID.parameters(from);
        return page(sql(search, !after.isEmpty()), search.parameters(), after, Order.SAID);
    }

    private Found page(String sql, Map<String, Object> parameters, Map<String, Object> after, Order order) {
        var query = database().createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        after.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        var found = ((List<Tuple>) query.getResultList()).stream().map(Row::of).toList();
        var isMore = found.size() > SIZE;
        var rows = isMore ? found.subList(0, SIZE) : found;
        return new Found(rows, isMore ? order.cursor(rows.get(SIZE - 1)) : null);
    }

    static String sql(View view, boolean isNext) {
        var order = view.order();
        var condition = isNext ? view.condition() + " and " + order.after() : view.condition();
        return PAGE.formatted(Row.COLUMNS, IN_VIEW.formatted(condition, order.by(), SIZE + 1), order.by());
    }

    static String sql(Search search, boolean isNext) {
        var after = isNext ? " having " + Order.SAID.after() : "";
        return PAGE.formatted(Row.COLUMNS, FOUND.formatted(search.places(), after, SIZE + 1), Order.SAID.by());
    }

    /** How many stand in each view, in one query, each counted no further than a tab shows. */
    Map<View, Count> counts() {
        Query query = database().createNativeQuery(COUNTS, Object[].class);
        own(COUNTS).forEach(query::setParameter);
        var counts = new EnumMap<View, Count>(View.class);
        for (var each : query.getResultList()) {
            var row = (Object[]) each;
            counts.put(View.values()[number(row[0])], new Count(number(row[1]), (Boolean) row[2]));
        }
        return counts;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Of a view how many are found, and whether there are more to look at one by one than we do. */
    private static String countSql(View view) {
        return view.check() == null
                ? "select %d, count(*), false from (select 1 from ticket t where %s order by %s limit %d) counted"
                        .formatted(
                                view.ordinal(), view.condition(), view.order().by(), Count.MANY + 1)
                : CHECKED.formatted(
                        view.ordinal(),
                        view.order().by(),
                        view.candidates(),
                        Count.LOOKED_AT + 1,
                        view.check(),
                        Count.MANY + 1);
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
