package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.ledger.commands.Moved;
import ai.magichour.helpcenter.projects.intake.Touched;
import ai.magichour.helpcenter.projects.intake.Touched.Place;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * When somebody looks whether things fit: soon after the feed touched them, and when the clock alone may have changed
 * something. Besides, everything is walked past once in a while, so that a changed setting or a lost note mends itself.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int SLICE = 500;
    private static final Duration AFTER_A_FAULT = Duration.ofHours(1);
    private static final Place START = new Place(new UUID(0, 0), "");

    static final String TOUCHED = "delete from touched where id in (select id from touched order by id limit :most)"
            + " returning customer_id, project_id";

    static final String DUE =
            "select customer_id, project_id from reconciliation_due where at <= :now" + " order by at limit :most";

    static final String NEXT = "select customer_id, id from project where (customer_id, id) > (:customer, :project)"
            + " order by customer_id, id limit :most";

    /** What is listed about somebody may rest on all their lines being there, so it is looked at when their ledger changes. */
    static final String LISTED = "select customer_id, project_id from discrepancy"
            + " where customer_id = any(:customers) and state = 'OPEN'";

    private static final String POSTPONE = "insert into reconciliation_due (customer_id, project_id, at)"
            + " values (:customer, :project, :at) on conflict (customer_id, project_id) do update set at = excluded.at";

    @Inject
    EntityManager database;

    @Inject
    Reconciliation reconciliation;

    @Inject
    Clock clock;

    private volatile Place passed = START;

    /** A command that is sent, answered or refused changes what is awaited. */
    void moved(@Observes Moved command) {
        Touched.note(database, Map.of(command.customer(), Set.of(command.project())), Set.of());
    }

    /** Looks at all that was touched and all that is due. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        while (look(this::touched, SLICE) == SLICE) {
            // the rest, in a transaction of its own
        }
        while (look(this::due, SLICE) == SLICE) {
            // likewise
        }
    }

    /** Walks on past the next projects and their customers' ledgers; after the last it begins anew. */
    @Scheduled(every = "30s", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void walk() {
        if (look(this::next, SLICE) == 0) {
            passed = START;
        }
    }

    /** How many were looked at. One that can't be is put off by itself, so that it holds up no other. */
    private int look(IntFunction<List<Place>> some, int most) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                reconciliation.takeTurn();
                var places = some.apply(most);
                reconciliation.look(withListed(places), clock.instant());
                return places.size();
            });
        } catch (RuntimeException broken) {
            if (most == 1) {
                LOG.warnf(broken, "Something can't be reconciled; it is tried again in an hour");
                return QuarkusTransaction.requiringNew().call(() -> putOff(some.apply(1)));
            }
            var looked = 0;
            while (looked < most && look(some, 1) == 1) {
                looked++;
            }
            return looked;
        }
    }

    private Set<Place> withListed(List<Place> places) {
        var all = new HashSet<>(places);
        var ledgers = places.stream()
                .filter(place -> place.project().isEmpty())
                .map(Place::customer)
                .toArray(UUID[]::new);
        if (ledgers.length > 0) {
            all.addAll(rows(database.createNativeQuery(LISTED, Object[].class).setParameter("customers", ledgers)));
        }
        return all;
    }

    private int putOff(List<Place> places) {
        places.forEach(place -> database.createNativeQuery(POSTPONE)
                .setParameter("customer", place.customer())
                .setParameter("project", place.project())
                .setParameter("at", clock.instant().plus(AFTER_A_FAULT))
                .executeUpdate());
        return places.size();
    }

    private List<Place> touched(int most) {
        return places(database.createNativeQuery(TOUCHED, Object[].class), most);
    }

    private List<Place> due(int most) {
        return places(database.createNativeQuery(DUE, Object[].class).setParameter("now", clock.instant()), most);
    }

    private List<Place> next(int most) {
        var places = places(
                database.createNativeQuery(NEXT, Object[].class)
                        .setParameter("customer", passed.customer())
                        .setParameter("project", passed.project()),
                most);
        if (places.isEmpty()) {
            return places;
        }
        passed = places.get(places.size() - 1);
        var all = new HashSet<>(places);
        places.forEach(place -> all.add(new Place(place.customer(), "")));
        return List.copyOf(all);
    }

    private static List<Place> places(Query query, int most) {
        return rows(query.setParameter("most", most));
    }

    @SuppressWarnings("unchecked")
    private static List<Place> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(row -> new Place((UUID) row[0], (String) row[1])).toList();
    }
}
