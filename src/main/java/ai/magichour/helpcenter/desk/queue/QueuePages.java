package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.canned.CannedReplies;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.Verdicts;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.web.Cursor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Builds a page of the queue, in as many queries however long it is. */
@RequestScoped
class QueuePages {

    @Inject
    Account account;

    @Inject
    Standings standings;

    @Inject
    Verdicts verdicts;

    @Inject
    RefundPolicy policy;

    @Inject
    CannedReplies replies;

    @Inject
    EntityManager database;

    TemplateInstance page(View view, Search search, Cursor from, Tally tally) {
        return page(view, search, from, Chosen.NOTHING, tally);
    }

    /** The page after a refusal. */
    TemplateInstance page(View view, Search search, Cursor from, Chosen chosen, Tally tally) {
        var formats = account.formats();
        var standing = standings.of(account.id());
        var query = query(standing);
        var found = search.isNothing() ? query.page(view, from) : query.page(search, from);
        return Templates.queue(new QueuePage(
                search.isNothing() ? view : null,
                search.text(),
                rows(found.rows()),
                query.counts(),
                from.isStart() ? Person.found(database, search) : List.of(),
                some(search, found, from),
                found.next() == null ? null : found.next().toString(),
                from.isStart(),
                replies.all(),
                UUID.randomUUID(),
                chosen,
                from.isStart() ? "" : from.toString(),
                tally,
                !standing.quiet(formats.now())
                        ? null
                        : standing.fedUntil() == null ? "" : formats.moment(standing.fedUntil()),
                formats));
    }

    /** Said on each page of a search for words that has more than one: there may be more than it finds. */
    private static String some(Search search, QueueQuery.Found found, Cursor from) {
        var isOne = from.isStart() && found.next() == null;
        return search.isWords() && !isOne ? Search.someOnly() : null;
    }

    /** While the platform says nothing, nothing is concluded from what is absent: no return counts as overdue. */
    private QueueQuery query(Standing standing) {
        var now = account.formats().now();
        var late = standing.quiet(now) ? Instant.EPOCH : now.minus(policy.window());
        return new QueueQuery(account.id(), late, policy.unpublished().toArray(String[]::new));
    }

    private List<QueueRow> rows(List<Row> rows) {
        var words = MessageBundles.get(TicketWords.class);
        var projects = projects(rows);
        var known = rows.isEmpty()
                ? Map.<UUID, Standing>of()
                : standings.of(rows.stream().map(Row::customer).distinct().toList());
        return rows.stream()
                .map(row -> new QueueRow(
                        row, verdict(projects.get(row.project()), row, known), account.id(), account.formats(), words))
                .toList();
    }

    private ai.magichour.helpcenter.projects.Row verdict(Project project, Row row, Map<UUID, Standing> known) {
        return project == null || !project.customerId.equals(row.customer())
                ? null
                : verdicts.row(project, known.get(row.customer()), account.formats());
    }

    private static Map<String, Project> projects(List<Row> rows) {
        var ids = rows.stream()
                .map(Row::project)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var projects = new HashMap<String, Project>();
        if (!ids.isEmpty()) {
            Project.owned(ids).forEach(project -> projects.put(project.id, project));
        }
        return projects;
    }
}
