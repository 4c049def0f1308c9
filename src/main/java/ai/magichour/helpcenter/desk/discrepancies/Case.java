package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.ledger.Dispute.About;
import ai.magichour.helpcenter.ledger.Kind;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * All that is known about one project, or about a customer's whole ledger, when somebody looks whether it fits.
 *
 * @param facts null for a project that hasn't arrived, and for a ledger
 * @param lines the project's visible lines, oldest first
 * @param asked credits that an open command asks for
 * @param doubts contradictions that leave it in doubt, oldest first
 */
record Case(
        Facts facts,
        List<Line> lines,
        long asked,
        List<Doubt> doubts,
        Standing standing,
        RefundPolicy policy,
        Instant now) {

    /** A gap in a ledger closes by itself mostly; one older than this needs somebody. */
    private static final Duration GAP_PATIENCE = Duration.ofMinutes(10);

    /** A contradiction: its id, what it is about, both words, and when it was found. */
    record Doubt(String id, About about, Long line, String kept, String beside, Instant foundAt) {}

    /**
     * The instant as of which absence is evidence: now, or when the platform last spoke where it has been quiet since. What
     * had not come by then had not come.
     */
    Instant at() {
        return !standing.quiet(now) ? now : standing.fedUntil() == null ? Instant.EPOCH : standing.fedUntil();
    }

    Sums sums() {
        return Sums.of(lines, !doubts.isEmpty());
    }

    Refund refund() {
        return Refund.of(facts, sums(), asked, standing, at(), policy);
    }

    /** Credits that came back because something went wrong, goodwill not among them. */
    long returned() {
        return sums().back() - sums().goodwill();
    }

    long returns() {
        return lines.stream().filter(line -> line.is() == Kind.REFUND).count();
    }

    /** Whether what it cost is certain: no line is missing, and none can lie before the ledger's first. */
    boolean isWhole() {
        var isFromTheStart = standing.book() != null && standing.book().startSequence == 0;
        return !standing.behind() && (isFromTheStart || lines.stream().anyMatch(line -> line.is() == Kind.CHARGE));
    }

    /** The last line of a kind that we have no rule for; null for none. */
    Line unknownLine() {
        return lines.stream()
                .filter(line -> line.is() == Kind.UNKNOWN)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** When missing lines have been missing for long; null where none are. */
    Instant gapIsOld() {
        var book = standing.book();
        return book == null || !book.behind() || book.stopped || book.behindSince == null
                ? null
                : book.behindSince.plus(GAP_PATIENCE);
    }
}
