package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.Verdicts;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.intake.Touched.Place;
import ai.magichour.helpcenter.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Builds the list: the discrepancies, their customers, projects and open tickets, in a constant number of queries. */
@ApplicationScoped
class DiscrepancyPages {

    /** The newest open ticket about each project. */
    static final String TICKETS = """
            select distinct on (k.customer_id, k.project_id) k.customer_id, k.project_id, k.number
            from unnest(:customers, :projects) as t(customer_id, id)
            join ticket k on k.customer_id = t.customer_id and k.project_id = t.id and k.state = 'OPEN'
            order by k.customer_id, k.project_id, k.id desc""";

    @Inject
    Account account;

    @Inject
    EntityManager database;

    @Inject
    Verdicts verdicts;

    @Inject
    Catalogue catalogue;

    DiscrepanciesPage page(Kind kind, Cursor from, String notice, String refusedAt) {
        var listing = new Listing(database, kind);
        var found = listing.page(from);
        return new DiscrepanciesPage(
                kind,
                rows(found.discrepancies()),
                listing.counts(),
                from.isStart() ? "" : from.toString(),
                found.next(),
                notice,
                refusedAt,
                account.formats());
    }

    private List<DiscrepanciesPage.Row> rows(List<Discrepancy> discrepancies) {
        var customers =
                Customer.<Customer>list(
                                "id in ?1",
                                discrepancies.stream()
                                        .map(d -> d.customerId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(customer -> customer.id, customer -> customer.subject));
        var projects = projects(discrepancies);
        var tickets = tickets(discrepancies);
        return discrepancies.stream()
                .map(each -> {
                    var place = new Place(each.customerId, each.projectId);
                    var project = projects.get(place);
                    return new DiscrepanciesPage.Row(
                            each,
                            customers.get(each.customerId),
                            project == null ? null : verdicts.title(project),
                            project == null ? null : catalogue.nameOf(project.media, project.type),
                            tickets.get(place),
                            account.formats());
                })
                .toList();
    }

    private Map<Place, Project> projects(List<Discrepancy> discrepancies) {
        var projects = new HashMap<Place, Project>();
        for (var row : query(Cases.PROJECTS, discrepancies, Project.class)) {
            var project = (Project) row;
            projects.put(new Place(project.customerId, project.id), project);
        }
        return projects;
    }

    private Map<Place, String> tickets(List<Discrepancy> discrepancies) {
        var tickets = new HashMap<Place, String>();
        for (var row : query(TICKETS, discrepancies, Object[].class)) {
            var columns = (Object[]) row;
            tickets.put(new Place((UUID) columns[0], (String) columns[1]), (String) columns[2]);
        }
        return tickets;
    }

    private List<?> query(String sql, List<Discrepancy> discrepancies, Class<?> type) {
        return database.createNativeQuery(sql, type)
                .setParameter(
                        "customers",
                        discrepancies.stream().map(d -> d.customerId).toArray(UUID[]::new))
                .setParameter(
                        "projects", discrepancies.stream().map(d -> d.projectId).toArray(String[]::new))
                .getResultList();
    }
}
