package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.commands.Command;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A project and what happened to its credits, read in one question, since its page is asked for most.
 *
 * @param project null where nothing but lines is known of it
 * @param lines the visible ones, oldest first
 * @param commands all that was ever asked for, oldest first
 */
record CreditHistory(Project project, List<Line> lines, List<Command> commands) {

    private static final String ALL = "select p, e, c from Project p"
            + " left join CreditEntry e on e.customerId = p.customerId and e.projectId = p.id"
            + " left join Command c on c.customerId = p.customerId and c.projectId = p.id"
            + " where p.customerId = :viewer and p.id = :id order by e.sequence, c.askedAt, c.id";

    /** The viewer's own; of what isn't theirs there is neither project nor line, as of what isn't there. */
    static CreditHistory of(UUID viewer, String id) {
        var rows = Project.getEntityManager()
                .createQuery(ALL, Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            return new CreditHistory(null, CreditEntry.of(viewer, id), List.of());
        }
        // A line comes once for each command and a command once for each line; where there is none of one, it is null.
        Set<CreditEntry> entries = new LinkedHashSet<>();
        Set<Command> commands = new LinkedHashSet<>();
        for (var row : rows) {
            if (row[1] instanceof CreditEntry entry) {
                entries.add(entry);
            }
            if (row[2] instanceof Command command) {
                commands.add(command);
            }
        }
        return new CreditHistory(
                (Project) rows.get(0)[0],
                entries.stream().map(CreditEntry::line).toList(),
                List.copyOf(commands));
    }
}
