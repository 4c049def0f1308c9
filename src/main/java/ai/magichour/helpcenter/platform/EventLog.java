package ai.magichour.helpcenter.platform;

import ai.magichour.helpcenter.projects.Project;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The raw events: each id once, with what it first said. The text goes after 30 days, the id stays. */
record EventLog(EntityManager database, Instant now) {

    /** What stood under an id before. */
    record First(String digest, UUID customer, String project) {}

    private static final String INSERT = """
            insert into feed_event (id, type, customer_id, project_id, digest, body, received_at)
            select *, cast(:now as timestamptz)
            from unnest(:ids, :types, cast(:customers as uuid[]), :projects, :digests, :bodies)
            on conflict do nothing returning id""";

    /** Stores the new ones; returns, by place in {@code events}, those whose id stood already, with what stood. */
    Map<Integer, First> store(List<FeedEvent> events, Map<String, UUID> customers) {
        var first = new HashMap<String, Integer>();
        for (var i = 0; i < events.size(); i++) {
            first.putIfAbsent(events.get(i).id(), i);
        }
        var ids = List.copyOf(first.keySet());
        var fresh = insert(ids.stream().map(id -> events.get(first.get(id))).toList(), customers);
        var stood = read(ids.stream().filter(id -> !fresh.contains(id)).toList());
        var repeats = new HashMap<Integer, First>();
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (stood.containsKey(event.id())) {
                repeats.put(i, stood.get(event.id()));
            } else if (first.get(event.id()) != i) {
                var before = events.get(first.get(event.id()));
                repeats.put(i, new First(before.digest(), customers.get(before.customer()), before.project()));
            }
        }
        return repeats;
    }

    /** What these projects were called and made of goes from the log as well. */
    void forget(List<Project> deleted) {
        if (!deleted.isEmpty()) {
            database.createNativeQuery("update feed_event e set body = null"
                            + " from unnest(:customers, :projects) as t(customer_id, id)"
                            + " where e.customer_id = t.customer_id and e.project_id = t.id and e.body is not null")
                    .setParameter(
                            "customers", deleted.stream().map(p -> p.customerId).toArray(UUID[]::new))
                    .setParameter("projects", deleted.stream().map(p -> p.id).toArray(String[]::new))
                    .executeUpdate();
        }
    }

    private HashSet<String> insert(List<FeedEvent> events, Map<String, UUID> customers) {
        if (events.isEmpty()) {
            return new HashSet<>();
        }
        var rows = new ArrayList<>(events);
        // One order for all requests, so that two with the same ids don't wait for each other in a ring.
        rows.sort(Comparator.comparing(FeedEvent::id));
        var inserted = database.createNativeQuery(INSERT, String.class)
                .setParameter("now", now)
                .setParameter("ids", column(rows, FeedEvent::id))
                .setParameter("types", column(rows, FeedEvent::type))
                .setParameter("customers", column(rows, e -> {
                    var customer = e.customer() == null ? null : customers.get(e.customer());
                    return customer == null ? null : customer.toString();
                }))
                .setParameter("projects", column(rows, FeedEvent::project))
                .setParameter("digests", column(rows, FeedEvent::digest))
                .setParameter("bodies", column(rows, FeedEvent::body))
                .getResultList();
        var fresh = new HashSet<String>();
        inserted.forEach(id -> fresh.add((String) id));
        return fresh;
    }

    private Map<String, First> read(List<String> ids) {
        var stood = new HashMap<String, First>();
        if (!ids.isEmpty()) {
            for (var row : database.createNativeQuery(
                            "select id, digest, customer_id, project_id from feed_event where id = any(:ids)",
                            Object[].class)
                    .setParameter("ids", ids.toArray(String[]::new))
                    .getResultList()) {
                var columns = (Object[]) row;
                stood.put((String) columns[0], new First((String) columns[1], (UUID) columns[2], (String) columns[3]));
            }
        }
        return stood;
    }

    private static String[] column(List<FeedEvent> rows, Function<FeedEvent, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
