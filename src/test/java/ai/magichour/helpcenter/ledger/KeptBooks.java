package ai.magichour.helpcenter.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * One customer's books over many requests. Between them only what the database keeps is left, and each request gets
 * back only what it would load: so a rule that forgets something between two requests is found without a database.
 */
public final class KeptBooks {

    private Books books = Books.empty();
    private final NavigableMap<Long, Line> visible = new TreeMap<>();
    private final List<Settlement> settlements = new ArrayList<>();
    private final List<Books.Settled> settled = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Set<Long> named = new HashSet<>();
    private List<Line> appended = List.of();

    /** One request; a line's place in the answer says what became of it. */
    public List<Taken> take(Object... arrivals) {
        open(arrivals);
        var taken = new ArrayList<Taken>();
        for (var arrival : arrivals) {
            if (arrival instanceof Line line) {
                named.add(line.sequence());
                taken.add(books.take(line));
            } else {
                statements.add((Statement) arrival);
                taken.add(books.take((Statement) arrival));
            }
        }
        for (var i = 0; i < arrivals.length; i++) {
            if (taken.get(i) == Taken.ACCEPTED && arrivals[i] instanceof Line line && books.waits(line)) {
                taken.set(i, Taken.WAITING);
            }
        }
        keep();
        return taken;
    }

    private void open(Object... arrivals) {
        var sequences = new HashSet<Long>();
        var ahead = statements.stream()
                .filter(s -> books.sequence != null && s.sequence() >= books.sequence)
                .toList();
        ahead.forEach(s -> sequences.add(s.sequence()));
        for (var arrival : arrivals) {
            sequences.add(arrival instanceof Line line ? line.sequence() : ((Statement) arrival).sequence());
        }
        var loaded = new HashMap<>(visible);
        loaded.keySet().retainAll(sequences);
        var next = new Books(loaded);
        next.start = books.start;
        next.startBalance = books.startBalance;
        next.sequence = books.sequence;
        next.balance = books.sequence == null ? 0 : books.balance;
        next.knownUpTo = books.knownUpTo;
        next.movedAfter = settlements.stream()
                .filter(s -> s.difference() != 0)
                .mapToLong(Settlement::sequence)
                .max()
                .orElse(-1);
        next.statements.addAll(ahead);
        books.waiting.forEach((at, lines) -> next.waiting.put(at, new ArrayList<>(lines)));
        next.open.addAll(books.open);
        books = next;
    }

    private void keep() {
        appended = List.copyOf(books.appended);
        for (var line : books.appended) {
            if (visible.put(line.sequence(), line) != null) {
                throw new AssertionError("A second line came under a visible one: " + line);
            }
        }
        settlements.addAll(books.settlements);
        settled.addAll(books.settled);
    }

    /** Visible lines, oldest first. */
    public List<Line> visible() {
        return List.copyOf(visible.values());
    }

    /** The visible lines of one project, oldest first. */
    public List<Line> visible(String project) {
        return visible.values().stream()
                .filter(l -> project.equals(l.project()))
                .toList();
    }

    /** The lines that the last request made visible, in the order in which they became so. */
    public List<Line> appended() {
        return appended;
    }

    public Long sequence() {
        return books.sequence;
    }

    /** Null until anything is known. */
    public Long balance() {
        return books.sequence == null ? null : Long.valueOf(books.balance);
    }

    public long start() {
        return books.start;
    }

    public long startBalance() {
        return books.startBalance;
    }

    public long knownUpTo() {
        return books.knownUpTo;
    }

    public boolean behind() {
        return books.behind();
    }

    public List<Settlement> settlements() {
        return settlements;
    }

    public List<Dispute> open() {
        return List.copyOf(books.open);
    }

    public List<Books.Settled> settled() {
        return settled;
    }

    /** Every place for which a line has arrived, whatever became of it. */
    public Set<Long> named() {
        return named;
    }

    /** Whether two words on this project's lines don't fit together, as its sums are kept with it. */
    public boolean contradicts(String project) {
        return books.open.stream().anyMatch(d -> isAbout(d, project))
                || settled.stream().anyMatch(s -> s.aside() && isAbout(s.dispute(), project));
    }

    private static boolean isAbout(Dispute dispute, String project) {
        return Objects.equals(dispute.project(), project) || Objects.equals(dispute.otherProject(), project);
    }

    /** As a page reads it. */
    public Book book() {
        var book = new Book();
        book.startSequence = books.start;
        book.startBalance = books.startBalance;
        book.sequence = books.sequence;
        book.balance = balance();
        book.knownUpTo = books.knownUpTo;
        book.disputes = books.open.size();
        return book;
    }
}
