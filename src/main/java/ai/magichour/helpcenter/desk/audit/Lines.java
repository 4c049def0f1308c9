package ai.magichour.helpcenter.desk.audit;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.projects.ProjectLink;
import ai.magichour.helpcenter.tickets.TicketNumber;
import ai.magichour.helpcenter.web.Cursor;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Reads the audit page by page, each along an index from where the last one ended.
 *
 * @param issuer whose subjects we know
 */
record Lines(EntityManager database, String issuer) {

    static final int SIZE = 50;
    private static final int MOST_PEOPLE = 10;
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String NEWEST = "select e.* from audit_event e where %s order by e.id desc limit %d";

    /** Several people may be called alike: of each the newest, and of those the newest. */
    private static final String OF_PEOPLE = "select e.* from unnest(:who) p cross join lateral"
            + " (select e.* from audit_event e where e.who = p and %s order by e.id desc limit %d) e"
            + " order by e.id desc limit " + (SIZE + 1);

    private static final String PEOPLE = """
            (select subject from customer where subject = :who limit %d)
            union (select subject from customer where lower(name) = :name limit %d)
            union select cast(:who as text)""".formatted(MOST_PEOPLE, MOST_PEOPLE);

    /** From one kind of act to the next: as many steps as there are kinds. */
    static final String ACTS = """
            with recursive kind as (
                (select act from audit_event order by act limit 1)
                union all
                select (select act from audit_event where act > k.act order by act limit 1) from kind k
                where k.act is not null)
            select act from kind where act is not null""";

    /** A statement that waits for its parameters. */
    record Statement(String sql, Map<String, Object> parameters) {}

    /** A page's lines; {@code next} is null on the last one. */
    record Found(List<AuditEvent> events, Cursor next) {}

    Found page(Filter filter, Cursor from) {
        var statement = statement(filter, from);
        var query = database.createNativeQuery(statement.sql(), AuditEvent.class);
        statement.parameters().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        var events = (List<AuditEvent>) query.getResultList();
        if (events.size() <= SIZE) {
            return new Found(events, null);
        }
        var last = events.get(SIZE - 1);
        return new Found(events.subList(0, SIZE), new Cursor(0, last.at, last.id.toString()));
    }

    Statement statement(Filter filter, Cursor from) {
        var conditions = new ArrayList<>(List.of("true"));
        var parameters = new HashMap<String, Object>();
        if (!filter.act().isEmpty()) {
            conditions.add("e.act = :act");
            parameters.put("act", filter.act());
        }
        if (!filter.about().isEmpty()) {
            about(filter.about(), conditions, parameters);
        }
        if (!from.isStart()) {
            conditions.add("e.id < cast(:after as uuid)");
            parameters.put("after", key(from.id()).toString());
        }
        if (!filter.who().isEmpty()) {
            parameters.put("who", people(filter.who()));
        }
        var sql = filter.who().isEmpty() ? NEWEST : OF_PEOPLE;
        return new Statement(sql.formatted(String.join(" and ", conditions), SIZE + 1), parameters);
    }

    private void about(String text, List<String> conditions, Map<String, Object> parameters) {
        var customer = customer(text);
        if (customer == null) {
            conditions.add("e.about = :about");
            parameters.put(
                    "about",
                    TicketNumber.in(text).or(() -> ProjectLink.idIn(text)).orElse(text));
        } else {
            conditions.add("e.customer_id = :customer");
            parameters.put("customer", customer.id);
        }
    }

    private Customer customer(String text) {
        var key = key(text);
        return key.equals(NOBODY) ? Customer.find(issuer, text) : Customer.findById(key);
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return NOBODY;
        }
    }

    @SuppressWarnings("unchecked")
    private String[] people(String who) {
        return ((List<String>) database.createNativeQuery(PEOPLE, String.class)
                        .setParameter("who", who)
                        .setParameter("name", who.toLowerCase(Locale.ROOT))
                        .getResultList())
                .toArray(String[]::new);
    }

    /** What was ever done, each once. */
    @SuppressWarnings("unchecked")
    List<String> acts() {
        return database.createNativeQuery(ACTS, String.class).getResultList();
    }
}
