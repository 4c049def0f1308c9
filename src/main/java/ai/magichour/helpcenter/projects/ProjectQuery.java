package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.web.Cursor;
import java.time.Instant;
import java.util.ArrayList;
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
        var found = new ArrayList<Project>();
        var next = from;
        var parts = parts();
        Integer attention = null;
        for (var part = Math.min(Math.max(0, from.part()), parts.size() - 1); part < parts.size(); part++) {
            var rows = read(parts.get(part), part == from.part() ? from : Cursor.START, SIZE + 1 - found.size());
            for (var row : rows) {
                if (found.size() == SIZE) {
                    return new Found(found, next, attention);
                }
                found.add(row);
                next = new Cursor(part, row.listedAt, row.id);
            }
            if (from.isStart() && text.isEmpty() && parts.get(part).equals(Attention.CONDITION)) {
                attention = found.size();
            }
        }
        return new Found(found, null, attention);
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

    private List<Project> read(String part, Cursor from, int most) {
        var conditions = new ArrayList<String>();
        Map<String, Object> parameters = new HashMap<>();
        conditions.add("customerId = :viewer");
        parameters.put("viewer", viewer);
        conditions.add(part);
        if (part.contains(":behind")) {
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
        return Project.<Project>find(String.join(" and ", conditions) + " order by listedAt desc, id desc", parameters)
                .withHint(AvailableHints.HINT_READ_ONLY, true)
                .range(0, most - 1)
                .list();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
