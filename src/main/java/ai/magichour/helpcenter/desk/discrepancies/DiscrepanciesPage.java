package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.web.Formats;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One page of what doesn't fit.
 *
 * @param kind the only one that is shown; null for all
 * @param after the key of this page; empty on the first
 * @param next the key of the next page; null on the last
 * @param notice what just happened; null for nothing
 * @param refusedAt the place of the form that lacks a reason; null for none
 */
public record DiscrepanciesPage(
        Kind kind,
        List<Row> rows,
        Map<Kind, Integer> counts,
        String after,
        String next,
        String notice,
        String refusedAt,
        Formats formats) {

    /**
     * A discrepancy with what it is about.
     *
     * @param customer the customer's subject at the identity provider
     * @param title the project's name or tool; null for a ledger, and for a project that isn't there or isn't theirs
     * @param ticket the number of the open ticket about the same project; null for none
     */
    public record Row(
            Discrepancy discrepancy, String customer, String title, String tool, String ticket, Formats formats) {

        public String sentence() {
            return new Sentence(discrepancy.kind, discrepancy.facts, discrepancy.stake, discrepancy.since, formats)
                    .words();
        }

        /** How long it has been so. */
        public String age() {
            return formats.duration(Duration.between(discrepancy.since, formats.now()));
        }
    }

    /** A view: all, or one kind that there is something of. */
    public record View(String href, String label, String count, boolean isHere) {}

    public List<View> views() {
        var all = new View(
                "/desk/discrepancies",
                "All",
                shown(counts.values().stream().mapToInt(Integer::intValue).sum()),
                kind == null);
        return Stream.concat(
                        Stream.of(all),
                        Stream.of(Kind.values())
                                .filter(each -> each == kind || counts.getOrDefault(each, 0) > 0)
                                .map(each -> new View(
                                        href(each), each.label(), shown(counts.getOrDefault(each, 0)), each == kind)))
                .toList();
    }

    public String here() {
        return kind == null ? "/desk/discrepancies" : href(kind);
    }

    public String nextHref() {
        return here() + (kind == null ? "?" : "&") + "after=" + next;
    }

    public List<Discrepancy.Work> reasons() {
        return Stream.of(Discrepancy.Work.values())
                .filter(work -> work != Discrepancy.Work.TICKET)
                .toList();
    }

    public boolean isRefused() {
        return refusedAt != null;
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static String href(Kind kind) {
        return "/desk/discrepancies?kind=" + kind.address();
    }

    private static String shown(int count) {
        return count > Listing.MANY ? Listing.MANY + "+" : String.valueOf(count);
    }
}
