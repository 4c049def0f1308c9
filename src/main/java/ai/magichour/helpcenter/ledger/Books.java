package ai.magichour.helpcenter.ledger;

import ai.magichour.helpcenter.ledger.Dispute.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One customer's books: takes lines and statements in whatever order they come and says what may be shown. Lines become
 * visible one by one, each only when the one before it is and its balance follows; everything else waits. Pure: it
 * reads and writes nothing but itself, so that a history can be tried a hundred thousand times.
 */
public final class Books {

    /** A dispute that is over, and whether its line was left out for good. */
    public record Settled(Dispute dispute, String by, boolean aside) {}

    long start;
    long startBalance;
    Long sequence;
    long balance;
    long knownUpTo;
    /** The last line after which a statement moved the balance: of the lines up to there, one isn't as we show it. */
    long movedAfter = -1;

    private boolean changed;

    final NavigableMap<Long, List<Line>> waiting = new TreeMap<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Dispute> open = new ArrayList<>();
    /** The visible lines that this sitting may need, by sequence. */
    final Map<Long, Line> ledger;

    final List<Line> appended = new ArrayList<>();
    final List<Settlement> settlements = new ArrayList<>();
    final List<Dispute> opened = new ArrayList<>();
    final List<Settled> settled = new ArrayList<>();

    Books(Map<Long, Line> ledger) {
        this.ledger = ledger;
    }

    /** Where a customer's books begin: nothing known, not even zero. */
    public static Books empty() {
        return new Books(new TreeMap<>());
    }

    /** Whether anything came in that wasn't known. */
    boolean changed() {
        return changed;
    }

    /** Takes a line; whether it waits is known once the whole request has been taken, see {@link #waits}. */
    public Taken take(Line line) {
        if (isPast(line.sequence())) {
            var stands = ledger.get(line.sequence());
            if (stands == null) {
                var late = Dispute.passed(line);
                dispute(late);
                settle(late, line.event(), true);
                return Taken.STALE;
            }
            if (stands.saysTheSameAs(line)) {
                return Taken.DUPLICATE;
            }
            dispute(Dispute.line(stands, line));
            return Taken.ACCEPTED;
        }
        knownUpTo = Math.max(knownUpTo, line.sequence());
        var variants = waiting.computeIfAbsent(line.sequence(), s -> new ArrayList<>());
        if (variants.stream().anyMatch(line::saysTheSameAs)) {
            return Taken.DUPLICATE;
        }
        variants.add(line);
        changed = true;
        if (sequence == null && line.sequence() == 1) {
            sequence = 0L;
        }
        advance();
        return Taken.ACCEPTED;
    }

    /** Takes the platform's signed word: it starts a ledger, confirms it, settles it, or shows that lines are missing. */
    public Taken take(Statement statement) {
        changed = true;
        knownUpTo = Math.max(knownUpTo, statement.sequence());
        if (sequence == null) {
            start = statement.sequence();
            startBalance = statement.balance();
            sequence = statement.sequence();
            balance = statement.balance();
        } else if (statement.sequence() > sequence) {
            statements.add(statement);
        } else if (statement.sequence() < start) {
            return Taken.STALE;
        } else {
            compare(statement);
        }
        advance();
        return Taken.ACCEPTED;
    }

    /** Whether this line is stored and can't be shown yet. */
    public boolean waits(Line line) {
        return waiting.getOrDefault(line.sequence(), List.of()).contains(line);
    }

    /** Whether the next line is there and doesn't fit, so that nothing after it can be shown. */
    boolean stopped() {
        return sequence != null
                && open.stream().anyMatch(d -> d.about() == About.BALANCE && d.sequence() == sequence + 1);
    }

    /** Whether somebody named a line that we can't show yet. */
    public boolean behind() {
        return knownUpTo > (sequence == null ? 0 : sequence);
    }

    private boolean isPast(long at) {
        return sequence != null && at > start && at <= sequence;
    }

    private void advance() {
        if (sequence == null) {
            return;
        }
        while (prepend() || append() || new Settling(this).settle()) {
            // each step makes one more line visible, or one dispute less
        }
    }

    private boolean append() {
        var variants = waiting.get(sequence + 1);
        if (variants == null) {
            return false;
        }
        for (var line : variants) {
            if (line.before() == balance) {
                waiting.remove(line.sequence());
                beside(line, variants);
                show(line);
                return true;
            }
        }
        var first = Dispute.balance(variants.get(0), balance);
        if (!open.contains(first)) {
            dispute(first);
        }
        return false;
    }

    /** A ledger that a statement started at a later line grows backwards when the earlier lines turn up. */
    private boolean prepend() {
        var variants = waiting.get(start);
        if (variants == null) {
            return false;
        }
        for (var line : variants) {
            if (line.balance() == startBalance && (line.sequence() > 1 || line.before() == 0)) {
                waiting.remove(line.sequence());
                beside(line, variants);
                ledger.put(line.sequence(), line);
                appended.add(line);
                start = line.sequence() - 1;
                startBalance = line.before();
                return true;
            }
        }
        return false;
    }

    /** What else came under the sequence of a line that now stands: a misfit before it is settled, a rival stays. */
    private void beside(Line stands, List<Line> variants) {
        var earlier = true;
        for (var other : variants) {
            if (other == stands) {
                earlier = false;
            } else {
                var dispute = Dispute.line(stands, other);
                dispute(dispute);
                if (earlier) {
                    settle(dispute, stands.event(), false);
                }
            }
        }
        List.copyOf(open).stream()
                .filter(d -> d.about() == About.BALANCE && d.sequence() == stands.sequence())
                .forEach(d -> settle(d, stands.event(), false));
    }

    void show(Line line) {
        ledger.put(line.sequence(), line);
        appended.add(line);
        sequence = line.sequence();
        balance = line.balance();
        statementsAt(line.sequence()).forEach(this::compare);
    }

    List<Statement> statementsAt(long at) {
        return statements.stream().filter(s -> s.sequence() == at).toList();
    }

    /** A statement about a line that is visible: it confirms what stands, or opens a dispute; a second one decides. */
    private void compare(Statement statement) {
        var at = statement.sequence();
        var ours = at == sequence ? Long.valueOf(balance) : at == start ? Long.valueOf(startBalance) : null;
        if (ours == null && ledger.containsKey(at)) {
            ours = ledger.get(at).balance();
        }
        if (ours == null) {
            return;
        }
        if (ours == statement.balance()) {
            settleUpTo(at, statement.event());
        } else if (open.stream().anyMatch(d -> d.about() == About.STATEMENT && d.sequence() <= at)) {
            new Settling(this).move(statement, statement.balance() - ours);
        } else {
            dispute(Dispute.statement(statement, ours));
            statements.add(statement);
        }
    }

    /**
     * Ends the disputes up to a line by a statement. It speaks of a balance alone: who owned a contested line it can't
     * say, and where one has moved our balance, what we show in the line's place isn't borne out either.
     */
    void settleUpTo(long at, String by) {
        List.copyOf(open).stream()
                .filter(d -> d.sequence() != null && d.sequence() <= at)
                .forEach(d -> settle(d, by, d.isContested() && (d.sequence() <= movedAfter || d.isBetweenProjects())));
    }

    void dispute(Dispute dispute) {
        open.add(dispute);
        opened.add(dispute);
        changed = true;
    }

    void settle(Dispute dispute, String by, boolean aside) {
        open.remove(dispute);
        settled.add(new Settled(dispute, by, aside));
    }
}
