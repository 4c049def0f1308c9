package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.projects.intake.Touched.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Looks at places and writes down what doesn't fit there now: what is found, what healed, and when the clock has to look
 * again. Constant in statements however many places; one at a time on all nodes, so that what was read last is written last.
 */
@ApplicationScoped
class Reconciliation {

    /** An advisory lock of ours; the number is only ours in this database. */
    private static final long LOCK = 4_401;

    private static final String FOUND = """
            insert into discrepancy as d (customer_id, project_id, kind, facts, stake, since, found_at, first_found_at, state)
            select f.customer_id, f.project_id, f.kind, cast(f.facts as jsonb), f.stake, cast(f.since as timestamptz), :now, :now, 'OPEN'
            from unnest(:customers, :projects, :kinds, :facts, :stakes, :sinces)
                as f(customer_id, project_id, kind, facts, stake, since)
            order by f.customer_id, f.project_id, f.kind
            on conflict (customer_id, project_id, kind) do update set
                found_at = case when d.facts = excluded.facts then d.found_at else excluded.found_at end,
                facts = excluded.facts, stake = excluded.stake, since = excluded.since, state = 'OPEN', gone_at = null,
                worked_at = null, worked_by = null, worked_as = null, ticket = null
            where d.facts <> excluded.facts or d.state = 'GONE'""";

    private static final String HEALED = """
            update discrepancy d set state = 'GONE', gone_at = :now
            from unnest(:customers, :projects, :kinds) as t(customer_id, project_id, kinds)
            where d.customer_id = t.customer_id and d.project_id = t.project_id and d.state = 'OPEN'
                and strpos(' ' || t.kinds || ' ', ' ' || d.kind || ' ') = 0""";

    private static final String DUE = """
            insert into reconciliation_due as r (customer_id, project_id, at)
            select t.customer_id, t.project_id, cast(t.at as timestamptz)
            from unnest(:customers, :projects, :ats) as t(customer_id, project_id, at)
            where t.at is not null order by t.customer_id, t.project_id
            on conflict (customer_id, project_id) do update set at = excluded.at where r.at <> excluded.at""";

    private static final String NOT_DUE = """
            delete from reconciliation_due r
            using unnest(:customers, :projects, :ats) as t(customer_id, project_id, at)
            where r.customer_id = t.customer_id and r.project_id = t.project_id and t.at is null""";

    @Inject
    EntityManager database;

    @Inject
    Cases cases;

    /** Waits until it is this caller's turn, which lasts until their transaction ends. */
    void takeTurn() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** What doesn't fit at one place as it is now. */
    List<Finding> at(Place place, Instant now) {
        return findings(place, cases.of(List.of(place), now).get(place));
    }

    /** Looks at these places, in the caller's transaction. */
    void look(Collection<Place> places, Instant now) {
        if (places.isEmpty()) {
            return;
        }
        var looked = cases.of(places, now);
        var order = List.copyOf(looked.keySet());
        var found = new ArrayList<Found>();
        var kinds = new ArrayList<String>();
        var next = new ArrayList<String>();
        for (var place : order) {
            var findings = findings(place, looked.get(place));
            findings.forEach(finding -> found.add(new Found(place, finding)));
            kinds.add(
                    String.join(" ", findings.stream().map(f -> f.kind().name()).toList()));
            var at = Due.of(looked.get(place));
            next.add(at == null ? null : at.toString());
        }
        write(found, now);
        run(HEALED, order, Map.of("kinds", kinds.toArray(String[]::new), "now", now));
        run(DUE, order, Map.of("ats", next.toArray(String[]::new)));
        run(NOT_DUE, order, Map.of("ats", next.toArray(String[]::new)));
    }

    private record Found(Place place, Finding finding) {}

    private static List<Finding> findings(Place place, Case known) {
        return place.project().isEmpty() ? Finding.ofLedger(known) : Finding.ofProject(known);
    }

    private void write(List<Found> found, Instant now) {
        if (!found.isEmpty()) {
            run(
                    FOUND,
                    found.stream().map(Found::place).toList(),
                    Map.of(
                            "kinds", column(found, f -> f.kind().name()),
                            "facts", column(found, f -> f.facts().toString()),
                            "stakes",
                                    found.stream().map(f -> f.finding().stake()).toArray(Long[]::new),
                            "sinces", column(found, f -> f.since().toString()),
                            "now", now));
        }
    }

    private static String[] column(List<Found> found, Function<Finding, String> value) {
        return found.stream().map(f -> value.apply(f.finding())).toArray(String[]::new);
    }

    private void run(String sql, List<Place> places, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql)
                .setParameter("customers", places.stream().map(Place::customer).toArray(UUID[]::new))
                .setParameter("projects", places.stream().map(Place::project).toArray(String[]::new));
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }
}
