package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Dispute.About;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.intake.Touched.Place;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the cases of many places at once, in four queries however many there are, each along an index. */
@ApplicationScoped
class Cases {

    static final String PROJECTS = "select p.* from unnest(:customers, :projects) as t(customer_id, id)"
            + " join project p on p.customer_id = t.customer_id and p.id = t.id";

    static final String LINES = "select e.* from unnest(:customers, :projects) as t(customer_id, id)"
            + " join credit_entry e on e.customer_id = t.customer_id and e.project_id = t.id"
            + " order by e.customer_id, e.sequence";

    /** Contradictions that are open or left a doubt; those that name no project are the ledger's. */
    static final String DOUBTS = """
            select t.id as place, c.customer_id, cast(c.id as text) as id, c.about, c.sequence, c.kept, c.beside, c.found_at
            from unnest(:customers, :projects) as t(customer_id, id)
            join contradiction c on c.customer_id = t.customer_id and (c.settled_at is null or c.aside)
                and (c.project_id = t.id or c.other_project_id = t.id
                    or t.id = '' and c.project_id is null and c.other_project_id is null)
            order by c.customer_id, c.id""";

    @Inject
    EntityManager database;

    @Inject
    RefundPolicy policy;

    @ConfigProperty(name = "helpcenter.platform.quiet-after")
    Duration quietAfter;

    Map<Place, Case> of(Collection<Place> places, Instant now) {
        var projects = new HashMap<Place, Project>();
        this.<Project>read(PROJECTS, places, Project.class)
                .forEach(project -> projects.put(new Place(project.customerId, project.id), project));
        var lines = new HashMap<Place, List<Line>>();
        this.<CreditEntry>read(LINES, places, CreditEntry.class)
                .forEach(entry -> lines.computeIfAbsent(
                                new Place(entry.customerId, entry.projectId), p -> new ArrayList<>())
                        .add(entry.line()));
        var doubts = doubts(places);
        var standings =
                Standing.of(places.stream().map(Place::customer).distinct().toList(), quietAfter);
        var cases = new HashMap<Place, Case>();
        for (var place : places) {
            var project = projects.get(place);
            cases.put(
                    place,
                    new Case(
                            project == null ? null : project.facts(),
                            lines.getOrDefault(place, List.of()),
                            project == null ? 0 : project.asked,
                            doubts.getOrDefault(place, List.of()),
                            standings.get(place.customer()),
                            policy,
                            now));
        }
        return cases;
    }

    private Map<Place, List<Case.Doubt>> doubts(Collection<Place> places) {
        var doubts = new HashMap<Place, List<Case.Doubt>>();
        for (var row : this.<Object[]>read(DOUBTS, places, Object[].class)) {
            doubts.computeIfAbsent(new Place((UUID) row[1], (String) row[0]), p -> new ArrayList<>())
                    .add(new Case.Doubt(
                            (String) row[2],
                            About.valueOf((String) row[3]),
                            (Long) row[4],
                            (String) row[5],
                            (String) row[6],
                            (Instant) row[7]));
        }
        return doubts;
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> read(String sql, Collection<Place> places, Class<T> type) {
        return database.createNativeQuery(sql, type)
                .setParameter("customers", places.stream().map(Place::customer).toArray(UUID[]::new))
                .setParameter("projects", places.stream().map(Place::project).toArray(String[]::new))
                .getResultList();
    }
}
