package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.projects.verdict.State;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that doesn't fit: a pure function of what is known and the clock.
 *
 * @param facts what it consists of. The same facts are the same discrepancy, however often it is found
 * @param stake credits
 * @param since since when it is so, by the platform's times
 */
record Finding(Kind kind, ObjectNode facts, long stake, Instant since) {

    private static final int LONGEST_WORD = 300;

    /** What doesn't fit about a project. */
    static List<Finding> ofProject(Case c) {
        if (c.sums().disputed()) {
            return List.of(doubt(c));
        }
        var found = new ArrayList<Finding>();
        if (c.isWhole()) {
            tooMuch(c, found);
        }
        if (c.facts() != null) {
            tooLittle(c, found);
            late(c, found);
            empty(c, found);
        }
        return found;
    }

    /** What doesn't fit about a customer's ledger as a whole. */
    static List<Finding> ofLedger(Case c) {
        var found = new ArrayList<Finding>();
        if (!c.doubts().isEmpty()) {
            found.add(doubt(c));
        }
        var gap = c.gapIsOld();
        if (gap != null && !c.at().isBefore(gap)) {
            var book = c.standing().book();
            var facts = json();
            if (book.sequence != null) {
                facts.put("after", book.sequence);
            }
            found.add(new Finding(Kind.GAP, facts, 0, book.behindSince));
        }
        return found;
    }

    private static void tooMuch(Case c, List<Finding> found) {
        var sums = c.sums();
        var cost = Math.max(0, sums.charged());
        if (c.returned() <= 0 || sums.back() <= cost) {
            return;
        }
        var kind = sums.charges() == 0
                ? Kind.WITHOUT_CHARGE
                : c.returns() > 1 && c.returned() > cost ? Kind.RETURNED_TWICE : Kind.MORE_THAN_CHARGED;
        var facts = json().put("charged", cost).put("back", sums.back()).put("returns", c.returns());
        found.add(new Finding(kind, facts, sums.back() - cost, sums.backAt()));
    }

    private static void tooLittle(Case c, List<Finding> found) {
        var refund = c.refund();
        if (isOverdue(refund, c.at())) {
            var sums = refund.sums();
            var facts = json().put("charged", sums.charged()).put("back", sums.back());
            found.add(new Finding(Kind.OVERDUE, facts, sums.out(), refund.expectedBy()));
        }
    }

    static boolean isOverdue(Refund refund, Instant at) {
        return refund.status() == RefundStatus.OVERDUE
                || refund.status() == RefundStatus.PARTLY_RETURNED && refund.isPast(at);
    }

    /** A draft that nothing was charged for waits for its customer and is stuck nowhere. */
    private static void late(Case c, List<Finding> found) {
        var isIdle = c.facts().state() == State.DRAFT && c.sums().charged() <= 0;
        if (c.facts().isLate(c.at()) && !isIdle) {
            found.add(new Finding(Kind.STUCK, json(), c.sums().out(), c.facts().lateAfter()));
        }
    }

    /** Only where nothing came back, which is certain only with all lines there, and nobody has asked for it. */
    private static void empty(Case c, List<Finding> found) {
        if (c.facts().isWithoutOutput()
                && c.sums().back() == 0
                && c.asked() == 0
                && !c.standing().behind()) {
            var ended = c.facts().finishedAt() != null
                    ? c.facts().finishedAt()
                    : c.facts().createdAt();
            var facts = json().put("charged", c.sums().charged());
            found.add(new Finding(Kind.WITHOUT_OUTPUT, facts, c.sums().out(), ended == null ? c.now() : ended));
        }
    }

    private static Finding doubt(Case c) {
        if (c.doubts().isEmpty()) {
            var line = c.unknownLine();
            var facts = json().put("line", line.sequence()).put("word", shortened(line.kind()));
            return new Finding(Kind.CONTRADICTION, facts, c.sums().out(), line.at());
        }
        var last = c.doubts().get(c.doubts().size() - 1);
        var facts = json().put("id", last.id()).put("about", last.about().name());
        if (last.line() != null) {
            facts.put("line", last.line());
        }
        facts.put("kept", shortened(last.kept())).put("beside", shortened(last.beside()));
        return new Finding(Kind.CONTRADICTION, facts, c.sums().out(), last.foundAt());
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD - 1) + "…";
    }
}
