package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.web.Cursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.jpa.AvailableHints;

/**
 * A view of a customer's projects, newest first and page by page: each part walks an index from where the last page
 * ended, and nothing is counted or skipped.
 *
 * @param behind whether lines of this customer are missing, see {@link Attention}
 * @param text a name's part, an id or a pasted link; empty for all
 */
record ProjectQuery(UUID viewer, Show show, String text, boolean behind, Instant now) {

    static final int SIZE = 25;
    private static final int MANY = 99;

    /**
     * A page's projects and where the next one begins; {@code next} is null on the last page.
     *
     * @param attention how many need attention, where the page shows them all; null where they have to be counted
     */
    record Found(List<Project> projects, Cursor next, Integer attention) {}

    Found page(Cursor from) {
        var parts = parts();
        var first = Math.min(Math.max(0, from.part()), parts.size() - 1);
        var rows = read(parts, first, from);
        var shown = rows.subList(0, Math.min(SIZE, rows.size()));
        var isLast = shown.size() == rows.size();
        var isAttentionShown = from.isStart()
                && text.isEmpty()
                && parts.get(0).equals(Attention.CONDITION)
                && (isLast || rows.get(SIZE).part() > 0);
        return new Found(
                shown.stream().map(Placed::project).toList(),
                isLast ? null : shown.get(SIZE - 1).cursor(),
                isAttentionShown ? Integer.valueOf(inFirstPart(shown)) : null);
    }

    private static int inFirstPart(List<Placed> shown) {
        return (int) shown.stream().filter(row -> row.part() == 0).count();
    }

    /** A project and which part of the list it stands in. */
    private record Placed(Project project, int part) {

        Cursor cursor() {
            return new Cursor(part, project.listedAt, project.id);
        }
    }

    /** How many need attention, counted no further than a tab shows. */
    int attention() {
        return Project.getEntityManager()
                .createQuery(
                        "select id from Project where customerId = :viewer and " + Attention.CONDITION, String.class)
                .setParameter("viewer", viewer)
                .setParameter("behind", behind)
                .setParameter("now", now)
                .setMaxResults(MANY + 1)
                .getResultList()
                .size();
    }

    static boolean isMany(int count) {
        return count > MANY;
    }

    /** All puts those first that need attention; two walks instead of a sort. */
    private List<String> parts() {
        return switch (show) {
            case ALL ->
                text.isEmpty()
                        ? List.of(Attention.CONDITION, "not coalesce(" + Attention.CONDITION + ", false)")
                        : List.of("true = true");
            case ATTENTION -> List.of(Attention.CONDITION);
            case FAILED -> List.of("status = 'error'");
            case COMPLETED -> List.of("status = 'complete'");
            case PROGRESS -> List.of("status in ('draft', 'queued', 'rendering')");
        };
    }

    /** All parts from the first one on in one question, up to one more than is shown. */
    private List<Placed> read(List<String> parts, int first, Cursor from) {
        Map<String, Object> parameters = new HashMap<>();
        var queries = new ArrayList<String>();
        for (var part = first; part < parts.size(); part++) {
            queries.add(select(parts.get(part), part, part == from.part() ? from : Cursor.START, parameters));
        }
        var query = Project.getEntityManager()
                .createQuery(String.join(" union all ", queries), Object[].class)
                .setHint(AvailableHints.HINT_READ_ONLY, true);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new Placed((Project) row[0], (Integer) row[1]))
                .sorted(Comparator.comparing(Placed::part))
                .limit(SIZE + 1)
                .toList();
    }

    private String select(String condition, int part, Cursor from, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add("customerId = :viewer");
        parameters.put("viewer", viewer);
        conditions.add(condition);
        if (condition.contains(":behind")) {
            parameters.put("behind", behind);
            parameters.put("now", now);
        }
        if (!from.isStart()) {
            conditions.add("(listedAt < :at or listedAt = :at and id < :id)");
            parameters.put("at", from.at());
            parameters.put("id", from.id());
        }
        if (!text.isEmpty()) {
            var id = ProjectLink.idIn(text);
            conditions.add(id.isPresent() ? "id = :text" : "lower(name) like :text escape '\\'");
            parameters.put("text", id.orElseGet(() -> "%" + escape(text.toLowerCase(Locale.ROOT)) + "%"));
        }
        return "select p, " + part + " from Project p where " + String.join(" and ", conditions)
                + " order by p.listedAt desc, p.id desc fetch first " + (SIZE + 1) + " rows only";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
