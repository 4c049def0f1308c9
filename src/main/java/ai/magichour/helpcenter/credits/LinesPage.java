package ai.magichour.helpcenter.credits;

import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Settlement;
import ai.magichour.helpcenter.ledger.SettlementRow;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.WaitingLine;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.web.Formats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One page of a customer's lines, newest first, with what each belongs to, the notes between them, and on the first page
 * the lines that can't be shown in order yet.
 *
 * @param below the notes under which no line stands; they come last
 * @param next where the next page begins: before this line; null on the last page
 */
public record LinesPage(
        Balance balance,
        List<Row> rows,
        List<Settlement> below,
        List<Line> waiting,
        boolean isFirst,
        Long next,
        Long startsAfter) {

    private static final int SIZE = 50;
    private static final long BELOW = 0;

    /**
     * A line, the words for its kind and its project, and the notes that stand after it.
     *
     * @param project its name in words; null where the line belongs to none
     * @param hasArrived whether the platform has told us of that project
     */
    public record Row(Line line, String word, String project, boolean hasArrived, List<Settlement> notes) {}

    static LinesPage of(
            UUID viewer, Long before, Standing standing, Formats formats, Words words, Catalogue catalogue) {
        var from = before == null ? Long.MAX_VALUE : before;
        var lines = CreditEntry.before(viewer, from, SIZE + 1);
        var shown = lines.subList(0, Math.min(SIZE, lines.size()));
        var projects = projects(viewer, shown);
        var hasMore = lines.size() > SIZE;
        var notes = notes(viewer, shown, from, hasMore);
        var rows = shown.stream()
                .map(line -> row(line, words, projects.get(line.project()), catalogue, notes))
                .toList();
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new LinesPage(
                new Balance(standing, formats),
                rows,
                notes.getOrDefault(BELOW, List.of()),
                before == null ? WaitingLine.of(viewer) : List.of(),
                before == null,
                hasMore ? last.sequence() : null,
                !hasMore && standing.book() != null && standing.book().startSequence > 0
                        ? (Long) standing.book().startSequence
                        : null);
    }

    private static Row row(
            Line line, Words words, Project project, Catalogue catalogue, Map<Long, List<Settlement>> notes) {
        var name = line.project() == null ? null : project == null ? line.project() : title(project, catalogue);
        return new Row(line, words.of(line), name, project != null, notes.getOrDefault(line.sequence(), List.of()));
    }

    private static String title(Project project, Catalogue catalogue) {
        return project.name == null || project.name.isBlank()
                ? catalogue.nameOf(project.media, project.type)
                : project.name;
    }

    private static Map<String, Project> projects(UUID viewer, List<Line> lines) {
        var ids = lines.stream()
                .map(Line::project)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var projects = new HashMap<String, Project>();
        Project.of(viewer, ids).forEach(p -> projects.put(p.id, p));
        return projects;
    }

    /** The notes by the line they stand after: the one they name, or where that was left out, the nearest before it. */
    private static Map<Long, List<Settlement>> notes(UUID viewer, List<Line> lines, long before, boolean hasMore) {
        var notes = new HashMap<Long, List<Settlement>>();
        if (lines.isEmpty() && before != Long.MAX_VALUE) {
            return notes;
        }
        var places = new TreeSet<>(lines.stream().map(Line::sequence).toList());
        SettlementRow.between(viewer, hasMore ? places.first() : BELOW, before - 1)
                .forEach(note -> {
                    var place = places.floor(note.sequence());
                    notes.merge(place == null ? BELOW : place, List.of(note), LinesPage::join);
                });
        return notes;
    }

    private static List<Settlement> join(List<Settlement> one, List<Settlement> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
