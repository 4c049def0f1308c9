package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.ledger.Settlement;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.intake.Said;
import ai.magichour.helpcenter.projects.intake.Succession;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Many thousand made-up histories, each delivered badly: what is said must hold at every step, and be true at the end. */
class HistoryTest {

    private static final int HISTORIES = 20_000;
    private static final Set<String> RESTS_ON_ABSENCE = Set.of("PENDING", "OVERDUE", "NOT_CHARGED", "PARTLY_RETURNED");

    private static final Set<String> AFTER_COMMANDS = Set.of("NO_CHARGE_SEEN", "NOT_PUBLISHED", "QUIET");

    private static final Catalogue CATALOGUE = Catalogue.load();

    private int verdicts;
    private int doubtful;
    private final Set<RefundStatus> met = EnumSet.noneOf(RefundStatus.class);

    @Test
    void whatever_happened_and_however_it_is_told_the_verdict_holds_and_ends_up_true() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var history = new History(seed);
            try {
                run(history);
            } catch (AssertionError wrong) {
                throw new AssertionError("history " + seed + ": " + wrong.getMessage() + "\n" + told(history), wrong);
            }
        }
        assertTrue(verdicts > HISTORIES, "too few verdicts: " + verdicts);
        assertTrue(doubtful < verdicts / 6, doubtful + " of " + verdicts + " verdicts were left in doubt");
        assertEquals(EnumSet.allOf(RefundStatus.class), met);
    }

    private void run(History history) {
        var mirror = new Mirror();
        for (var from = 0; from < history.delivery.size(); ) {
            var to = from + history.some(history.delivery.size() - from);
            mirror.take(history.delivery.subList(from, to));
            balances(mirror);
            for (var project : mirror.projects.keySet()) {
                var refund = mirror.refund(project, history.someTime(), history.chance(20));
                holds(mirror, project, refund);
                asks(mirror, project, refund);
            }
            from = to;
        }
        if (history.isComplete) {
            history.projects.forEach(project -> ends(history, mirror, project));
        }
    }

    /** The balance that is shown is what the lines up to the one it names, and the notes between them, add up to. */
    private static void balances(Mirror mirror) {
        var books = mirror.books;
        if (books.sequence() == null) {
            assertEquals(List.of(), books.visible());
            assertNull(books.balance());
            return;
        }
        var sum = books.startBalance();
        for (var line : books.visible()) {
            assertTrue(line.sequence() > books.start() && line.sequence() <= books.sequence(), line.toString());
            sum += line.amount();
        }
        sum += books.settlements().stream().mapToLong(Settlement::difference).sum();
        assertEquals(sum, books.balance(), "as of line " + books.sequence());
    }

    /** What is said to be back is in the lines; what rests on absence isn't said while anything is missing. */
    private static void holds(Mirror mirror, String project, Refund refund) {
        var back = 0L;
        var charged = 0L;
        for (var line : mirror.lines(project)) {
            switch (line.kind()) {
                case "refund", "goodwill" -> back += line.amount();
                case "charge", "adjustment" -> charged -= line.amount();
                default -> {}
            }
        }
        assertEquals(back, refund.sums().back(), project);
        assertEquals(charged, refund.sums().charged(), project);
        switch (refund.status()) {
            case RETURNED ->
                assertTrue(
                        back > 0
                                && (back >= charged
                                        || mirror.projects.get(project).status.equals("complete")),
                        project + " has " + back + " of " + charged);
            case PARTLY_RETURNED -> assertTrue(back > 0 && back < charged, project + " has " + back);
            default -> {}
        }
        if (RESTS_ON_ABSENCE.contains(refund.status().name())) {
            var books = mirror.books;
            var shown = books.sequence() == null ? 0 : books.sequence();
            for (var at = books.start() + 1; at <= Math.max(books.knownUpTo(), shown); at++) {
                assertTrue(
                        at <= shown && books.named().contains(at),
                        project + " is " + refund.status() + " though line " + at + " is missing");
            }
        }
    }

    /** What is asked for is open until it is refused or its line is there, and as long as it is, nothing else is awaited. */
    private static void asks(Mirror mirror, String project, Refund refund) {
        var isOpen = mirror.isOpen(project);
        assertEquals(isOpen, refund.asked() > 0 || mirror.commands.open(project) > 0, project);
        switch (refund.status()) {
            case ASKED_FOR -> assertTrue(isOpen, project + " isn't asked for");
            case PENDING, OVERDUE, NOT_CHARGED, PARTLY_RETURNED -> assertFalse(isOpen, project + " is asked for");
            default -> assertFalse(isOpen && AFTER_COMMANDS.contains(String.valueOf(refund.reason())), project);
        }
    }

    private void ends(History history, Mirror mirror, String project) {
        var now = history.someTime();
        var quiet = history.chance(20);
        var refund = mirror.refund(project, now, quiet);
        var isAskedFor = mirror.asked.values().stream()
                .filter(one -> one.project().equals(project) && !mirror.refused.contains(one.id()))
                .anyMatch(one -> history.lines.stream().noneMatch(line -> Mirror.gives(line, one)));
        var truth = history.truth(project, isAskedFor, now, quiet);
        verdicts++;
        met.add(refund.status());
        if (!history.isCorrected) {
            assertEquals(truth, RefundTable.answer(refund), project);
        } else if (mirror.books.contradicts(project)) {
            doubtful++;
            assertEquals(Refund.Reason.CHECKING, refund.reason(), project);
        } else if (mirror.books.behind()) {
            doubtful++;
            assertTrue(
                    truth.equals(RefundTable.answer(refund))
                            || refund.reason() == Refund.Reason.LINES_MISSING
                            // what came back is said; a line nobody understands is still ahead
                            || refund.status() == RefundStatus.RETURNED && "CHECKING".equals(truth.why())
                            || refund.sums().back() == 0
                                    && Set.of("HELD", "NOT_DUE", "UNKNOWN")
                                            .contains(refund.status().name()),
                    project + " is " + refund + ", in truth " + truth);
        } else {
            assertEquals(truth, RefundTable.answer(refund), project);
        }
    }

    private static String told(History history) {
        var text = new StringBuilder();
        history.lines.forEach(line -> text.append("true: ").append(line).append('\n'));
        history.delivery.stream()
                .filter(event -> !(event.content() instanceof Said))
                .forEach(event -> text.append("sent: ")
                        .append(event.id())
                        .append(' ')
                        .append(event.content())
                        .append('\n'));
        return text.toString();
    }

    @Test
    void the_highest_revision_is_what_a_project_is_whatever_order_they_come_in() {
        var random = new Random(11);
        for (var round = 0; round < 5_000; round++) {
            var revisions = revisions(random);
            var inOrder = state(revisions);
            Collections.shuffle(revisions, random);
            assertEquals(inOrder, state(revisions));
        }
    }

    @Test
    void the_first_failure_is_the_earliest_whichever_revision_said_so_and_whenever_it_came() {
        var project = new Project();
        assertTrue(Succession.take(project, said(5, "error", 50, null), CATALOGUE));
        assertTrue(!Succession.take(project, said(4, "error", 20, null), CATALOGUE));
        assertEquals(at(20), project.failedAt);
        assertEquals(5, project.revision);
        assertTrue(Succession.take(project, said(6, "error", 60, null), CATALOGUE));
        assertEquals(at(20), project.failedAt);
    }

    @Test
    void a_deletion_that_comes_late_still_takes_away_what_the_customer_made() {
        var project = new Project();
        Succession.take(project, said(3, "complete", 30, null), CATALOGUE);
        assertEquals("Ada’s clip", project.name);
        Succession.take(project, said(2, "complete", 20, at(20)), CATALOGUE);
        assertTrue(project.isDeleted());
        assertNull(project.name);
        assertNull(project.parameters());
    }

    private static List<Said> revisions(Random random) {
        var all = new ArrayList<Said>();
        var deleted = random.nextInt(12);
        for (var revision = 0; revision < 6; revision++) {
            var status = List.of("queued", "rendering", "error", "canceled", "complete", "archived")
                    .get(random.nextInt(6));
            all.add(said(revision, status, 10 * revision, revision >= deleted ? at(deleted) : null));
        }
        return all;
    }

    private static List<Object> state(List<Said> revisions) {
        var project = new Project();
        revisions.forEach(said -> Succession.take(project, said, CATALOGUE));
        var deleted = project.deletedAt == null ? "never" : project.deletedAt;
        return List.of(project.facts(), project.revision, project.at, project.listedAt, deleted, project.name == null);
    }

    private static Said said(long revision, String status, int second, Instant deletedAt) {
        var created = revision > 1 ? at(1) : null;
        return new Said(
                "evt_" + revision,
                revision,
                at(second),
                "lipsync",
                "video",
                "LIP_SYNC",
                "Ada’s clip",
                status,
                created,
                null,
                deletedAt,
                revision,
                null,
                null,
                null,
                null,
                JsonNodeFactory.instance.objectNode(),
                "digest");
    }

    private static Instant at(int second) {
        return History.START.plusSeconds(second);
    }
}
