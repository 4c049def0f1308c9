package ai.magichour.helpcenter.desk.discrepancies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.Dispute.About;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import ai.magichour.helpcenter.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What doesn't fit, case by case. Minute 0 is when a project was made, 10 when it ended; the window is 15 minutes. */
class FindingTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    private static final RefundPolicy POLICY =
            new RefundPolicy(Duration.ofMinutes(15), Set.of("error:content_policy_violation"));

    /** Written down as one would say it, and turned into a {@link Case}. */
    private record Told(String status, String lines, String more, int minute) {

        Case known() {
            var book = new Book();
            var all = booked();
            book.sequence = (long) all.size();
            book.balance = 0L;
            book.knownUpTo = all.size();
            book.startSequence = has("starts later") ? 1 : 0;
            if (has("behind") || has("stopped")) {
                book.knownUpTo = all.size() + 3L;
                book.behindSince = at(20);
                book.stopped = has("stopped");
            }
            var fedUntil = has("never fed") ? null : has("quiet since 12") ? at(12) : at(minute);
            return new Case(
                    status == null ? null : facts(),
                    all,
                    has("asked") ? 95 : 0,
                    doubts(),
                    new Standing(book, fedUntil, Duration.ofMinutes(2)),
                    POLICY,
                    at(minute));
        }

        private boolean has(String words) {
            return more.contains(words);
        }

        private Facts facts() {
            var isOver = Set.of("error", "canceled", "complete").contains(status);
            return new Facts(
                    "video",
                    status,
                    at(0),
                    isOver ? at(10) : null,
                    isOver && !status.equals("complete") ? at(10) : null,
                    at(30),
                    has("free") ? 0L : null,
                    has("policy") ? "content_policy_violation" : "no_source_face",
                    null,
                    status.equals("complete") ? (Integer) (has("empty") ? 0 : 1) : null);
        }

        private List<Line> booked() {
            var all = new ArrayList<Line>();
            for (var word : lines.isEmpty() ? new String[0] : lines.split(" ")) {
                var kind = word.replaceAll("[-0-9]", "");
                var amount = Long.parseLong(word.replaceAll("[^-0-9]", ""));
                all.add(new Line(all.size() + 1, kind, amount, 0, "p", null, null, at(11), "e" + all.size()));
            }
            return all;
        }

        private List<Case.Doubt> doubts() {
            return Stream.of(About.values())
                    .filter(about -> has(about.name()))
                    .map(about -> new Case.Doubt("d1", about, 4L, "the one", "the other", at(15)))
                    .toList();
        }
    }

    static Stream<Arguments> projects() {
        return Stream.of(
                // failed and canceled
                row("error", "charge-95", "", 24, ""),
                row("error", "charge-95", "", 26, "OVERDUE 95"),
                row("canceled", "charge-95", "", 26, "OVERDUE 95"),
                row("error", "charge-95 refund40", "", 24, ""),
                row("error", "charge-95 refund40", "", 26, "OVERDUE 55"),
                row("error", "charge-95 refund95", "", 26, ""),
                row("error", "charge-95 goodwill95", "", 26, ""),
                row("error", "charge-95", "asked", 26, ""),
                row("error", "charge-95", "behind", 26, ""),
                row("error", "charge-95", "policy", 26, ""),
                row("error", "", "", 26, ""),
                row("error", "", "free", 26, ""),
                row("error", "charge-95 adjustment95", "", 26, ""),
                // absence counts up to when the platform last spoke
                row("error", "charge-95", "quiet since 12", 90, ""),
                row("error", "charge-95", "never fed", 90, ""),
                // too much came back
                row("error", "refund95", "", 26, "WITHOUT_CHARGE 95"),
                row("complete", "refund95", "", 26, "WITHOUT_CHARGE 95"),
                row(null, "refund95", "", 26, "WITHOUT_CHARGE 95"),
                row("error", "goodwill95", "", 26, ""),
                row("error", "refund95", "starts later", 26, ""),
                row("error", "refund95", "behind", 26, ""),
                row("error", "charge-95 refund95 refund95", "", 26, "RETURNED_TWICE 95"),
                row("error", "charge-95 refund95 refund95", "starts later", 26, "RETURNED_TWICE 95"),
                row("error", "charge-95 refund40 refund55", "", 26, ""),
                row("error", "charge-95 refund120", "", 26, "MORE_THAN_CHARGED 25"),
                row("complete", "charge-95 refund120", "", 26, "MORE_THAN_CHARGED 25"),
                row("rendering", "charge-95 refund120", "", 26, "MORE_THAN_CHARGED 25"),
                row("error", "charge-95 adjustment95 refund95", "", 26, "MORE_THAN_CHARGED 95"),
                row("error", "charge-95 refund95 goodwill20", "", 26, "MORE_THAN_CHARGED 20"),
                row("error", "charge-95 goodwill95 refund95", "", 26, "MORE_THAN_CHARGED 95"),
                row("error", "charge-95 goodwill120", "", 26, ""),
                row("error", "adjustment-5 refund95", "starts later", 26, ""),
                row("complete", "charge-95 refund95", "", 26, ""),
                // in progress
                row("rendering", "charge-95", "", 30, ""),
                row("rendering", "charge-95", "", 31, "STUCK 95"),
                row("queued", "", "", 31, "STUCK 0"),
                row("draft", "", "", 31, ""),
                row("draft", "charge-95", "", 31, "STUCK 95"),
                row("rendering", "charge-95", "behind", 31, "STUCK 95"),
                row("rendering", "charge-95", "quiet since 12", 90, ""),
                // complete
                row("complete", "charge-95", "", 26, ""),
                row("complete", "charge-95", "empty", 26, "WITHOUT_OUTPUT 95"),
                row("complete", "", "empty", 26, "WITHOUT_OUTPUT 0"),
                row("complete", "charge-95 refund95", "empty", 26, ""),
                row("complete", "charge-95", "empty asked", 26, ""),
                row("complete", "charge-95", "empty behind", 26, ""),
                // what nobody has a rule for
                row("archived", "charge-95", "", 90, ""),
                row("error", "charge-95 cashback10", "", 90, "CONTRADICTION 95"),
                // while its books are in doubt nothing else is said of it
                row("error", "charge-95", "LINE", 90, "CONTRADICTION 95"),
                row("error", "charge-95 refund95 refund95", "EVENT", 90, "CONTRADICTION 0"),
                row("rendering", "charge-95", "REVISION", 90, "CONTRADICTION 95"),
                row(null, "", "OWNER", 90, "CONTRADICTION 0"));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_project_is_found_for_what_does_not_fit_and_for_nothing_else(Told told, String expected) {
        assertEquals(expected, shown(Finding.ofProject(told.known())));
    }

    static Stream<Arguments> ledgers() {
        return Stream.of(
                row(null, "grant95", "", 90, ""),
                row(null, "grant95", "behind", 29, ""),
                row(null, "grant95", "behind", 30, "GAP 0"),
                row(null, "", "behind", 30, "GAP 0"),
                // a line that doesn't fit stops the ledger too, and is a contradiction, not a gap
                row(null, "grant95", "stopped BALANCE", 90, "CONTRADICTION 0"),
                row(null, "grant95", "STATEMENT", 90, "CONTRADICTION 0"),
                row(null, "grant95", "STATEMENT behind", 90, "CONTRADICTION 0, GAP 0"),
                row(null, "grant95", "behind quiet since 12", 90, ""));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void a_ledger_is_found_for_old_gaps_and_contradictions(Told told, String expected) {
        assertEquals(expected, shown(Finding.ofLedger(told.known())));
    }

    @Test
    void the_clock_looks_again_when_it_may_matter_and_not_otherwise() {
        assertEquals(at(26), next("error", "charge-95", "", 20));
        assertEquals(at(30).plusMillis(1), next("rendering", "charge-95", "", 20));
        assertEquals(at(30), Due.of(new Told(null, "charge-95", "behind", 25).known()));
        // what can't be said while lines are missing, and could once they are there
        assertEquals(at(25), next("error", "charge-95", "behind", 20));
        assertEquals(at(25), next("complete", "charge-95", "behind empty", 20));
        assertEquals(at(25), next("complete", "refund95", "behind", 20));
        assertNull(next("complete", "charge-95", "behind", 20));
        assertNull(next("error", "charge-95", "", 26));
        assertNull(next("error", "charge-95 refund95", "", 20));
        assertNull(next("complete", "charge-95", "", 20));
        assertNull(next("rendering", "charge-95", "", 31));
        // past its time, but the platform hasn't spoken since: soon again
        assertEquals(at(91), next("error", "charge-95", "quiet since 12", 90));
    }

    @Test
    void the_same_facts_are_the_same_discrepancy_and_others_are_another() {
        var late = facts("error", "charge-95", "", 26);
        assertEquals(late, facts("error", "charge-95", "", 500));
        assertNotEquals(late, facts("error", "charge-95 refund40", "", 26));
        assertEquals(facts("rendering", "charge-95", "", 31), facts("queued", "charge-95", "", 300));
        assertNotEquals(
                facts("error", "charge-95 refund95 refund95", "", 26),
                facts("error", "charge-95 refund95 refund95 refund95", "", 26));
    }

    @Test
    void each_kind_is_one_sentence_with_its_facts() {
        assertEquals("95 credits should have been back by 12:26 UTC.", sentence("error", "charge-95", "", 27));
        assertEquals(
                "40 of 95 credits came back; the other 55 should have by 12:26 UTC.",
                sentence("error", "charge-95 refund40", "", 27));
        assertEquals(
                "95 credits came back at 12:11 UTC, and the ledger shows no charge for it.",
                sentence("error", "refund95", "", 27));
        assertEquals(
                "2 lines gave back 190 credits for a charge of 95.",
                sentence("error", "charge-95 refund95 refund95", "", 27));
        assertEquals("120 credits came back for a charge of 95.", sentence("error", "charge-95 refund120", "", 27));
        assertEquals(
                "It is still in progress, and three times its tool’s usual time was over at 12:30 UTC.",
                sentence("rendering", "charge-95", "", 31));
        assertEquals(
                "It counts as complete and gave no result; 95 credits were charged.",
                sentence("complete", "charge-95", "empty", 27));
        assertEquals(
                "It counts as complete and gave no result; nothing was charged.",
                sentence("complete", "", "empty", 27));
        assertEquals(
                "Line 2 is of a kind that we have no rule for: “cashback”.",
                sentence("error", "charge-95 cashback10", "", 27));
        assertEquals(
                "Line 4 has two contents. Kept: “the one”; beside it: “the other”.",
                sentence("error", "charge-95", "LINE", 27));
        assertEquals("Line 2 has been missing since 12:20 UTC.", ledgerSentence("charge-95", "behind"));
    }

    @Test
    void every_kind_of_contradiction_has_words() {
        var said = Stream.of(About.values())
                .map(about -> sentence("error", "charge-95", about.name(), 27))
                .collect(Collectors.toSet());
        assertEquals(About.values().length, said.size());
    }

    private static Arguments row(String status, String lines, String more, int minute, String expected) {
        return Arguments.of(new Told(status, lines, more, minute), expected);
    }

    private static String shown(List<Finding> found) {
        return found.stream()
                .map(finding -> finding.kind() + " " + finding.stake())
                .collect(Collectors.joining(", "));
    }

    private static Instant next(String status, String lines, String more, int minute) {
        return Due.of(new Told(status, lines, more, minute).known());
    }

    private static Object facts(String status, String lines, String more, int minute) {
        return Finding.ofProject(new Told(status, lines, more, minute).known())
                .get(0)
                .facts();
    }

    private static String sentence(String status, String lines, String more, int minute) {
        return words(
                Finding.ofProject(new Told(status, lines, more, minute).known()).get(0));
    }

    private static String ledgerSentence(String lines, String more) {
        return words(Finding.ofLedger(new Told(null, lines, more, 90).known()).get(0));
    }

    private static String words(Finding found) {
        var formats = new Formats(ZoneOffset.UTC, Locale.ENGLISH, at(90));
        return new Sentence(found.kind(), found.facts(), found.stake(), found.since(), formats).words();
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
