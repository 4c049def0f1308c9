package ai.magichour.helpcenter.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One sitting at the books of many customers: loads what their arrivals may touch in a constant number of queries, lets
 * {@link Books} decide, and writes what came of it. Runs inside the caller's transaction, under the books' locks.
 */
public final class Posting {

    private final Instant now;
    private final Map<UUID, Book> rows = new HashMap<>();
    private final Map<UUID, Books> books = new HashMap<>();
    private final Map<UUID, List<WaitingLine>> waited = new HashMap<>();
    private final Map<Dispute, Contradiction> disputes = new HashMap<>();

    private Posting(Instant now) {
        this.now = now;
    }

    /** Opens the books that are {@code locked}; {@code named} are the places that the arrivals speak of. */
    public static Posting open(List<Book> locked, Collection<LineRow.Place> named, Instant now) {
        var posting = new Posting(now);
        locked.forEach(row -> posting.rows.put(row.customerId, row));
        posting.load(named);
        return posting;
    }

    public Taken take(UUID customer, Line line) {
        return books.get(customer).take(line);
    }

    public Taken take(UUID customer, Statement statement) {
        StatementRow.of(customer, statement, now).persist();
        return books.get(customer).take(statement);
    }

    public boolean waits(UUID customer, Line line) {
        return books.get(customer).waits(line);
    }

    /** Another content came under the id of an event that stands; settled like a line's contradiction. */
    public void dispute(UUID customer, Dispute dispute) {
        if (!books.get(customer).open.contains(dispute)) {
            books.get(customer).dispute(dispute);
        }
    }

    /** Writes what changed and returns, for each customer, the projects whose lines or disputes changed. */
    public Map<UUID, Set<String>> close() {
        var touched = new HashMap<UUID, Set<String>>();
        books.forEach((customer, book) -> touched.put(customer, save(customer, book)));
        return touched;
    }

    /** For each customer, the lines that became visible in this sitting. */
    public Map<UUID, List<Line>> shown() {
        var shown = new HashMap<UUID, List<Line>>();
        books.forEach((customer, book) -> shown.put(customer, book.appended));
        return shown;
    }

    /** The customers whose books changed in this sitting, and {@code others}. */
    public Set<UUID> changed(Set<UUID> others) {
        var changed = new HashSet<>(others);
        books.forEach((customer, book) -> {
            if (rows.get(customer).changedAt.equals(now)) {
                changed.add(customer);
            }
        });
        return changed;
    }

    private void load(Collection<LineRow.Place> arriving) {
        var customers = rows.keySet();
        if (customers.isEmpty()) {
            return;
        }
        var visible = new HashMap<UUID, Map<Long, Line>>();
        var ahead = StatementRow.ahead(customers);
        var named = new HashSet<>(arriving);
        ahead.forEach(s -> named.add(new LineRow.Place(s.customerId, s.sequence)));
        CreditEntry.at(named)
                .forEach(e -> visible.computeIfAbsent(e.customerId, c -> new TreeMap<>())
                        .put(e.sequence, e.line()));
        var moved = SettlementRow.moved(customers);
        rows.forEach((customer, row) -> {
            var book = new Books(visible.getOrDefault(customer, new TreeMap<>()));
            book.start = row.startSequence;
            book.startBalance = row.startBalance;
            book.sequence = row.sequence;
            book.balance = row.balance == null ? 0 : row.balance;
            book.knownUpTo = row.knownUpTo;
            book.movedAfter = moved.getOrDefault(customer, -1L);
            books.put(customer, book);
        });
        ahead.forEach(s -> books.get(s.customerId).statements.add(s.statement()));
        for (var row : WaitingLine.of(customers)) {
            waited.computeIfAbsent(row.customerId, c -> new ArrayList<>()).add(row);
            books.get(row.customerId)
                    .waiting
                    .computeIfAbsent(row.sequence, s -> new ArrayList<>())
                    .add(row.line());
        }
        for (var row : Contradiction.open(customers)) {
            disputes.put(row.dispute(), row);
            books.get(row.customerId).open.add(row.dispute());
        }
    }

    private Set<String> save(UUID customer, Books book) {
        if (!book.changed()) {
            return Set.of();
        }
        var row = rows.get(customer);
        row.startSequence = book.start;
        row.startBalance = book.startBalance;
        row.sequence = book.sequence;
        row.balance = book.sequence == null ? null : book.balance;
        row.knownUpTo = book.knownUpTo;
        row.behindSince = !book.behind() ? null : row.behindSince == null ? now : row.behindSince;
        row.disputes = book.open.size();
        row.stopped = book.stopped();
        row.changedAt = now;
        book.appended.forEach(line -> CreditEntry.of(customer, line, now).persist());
        book.settlements.forEach(s -> SettlementRow.of(customer, s).persist());
        saveWaiting(customer, book);
        return saveDisputes(customer, book);
    }

    private void saveWaiting(UUID customer, Books book) {
        var known = new HashSet<Line>();
        for (var old : waited.getOrDefault(customer, List.of())) {
            known.add(old.line());
            if (!book.waits(old.line())) {
                old.delete();
            }
        }
        book.waiting.values().stream()
                .flatMap(List::stream)
                .filter(line -> !known.contains(line))
                .forEach(line -> WaitingLine.of(customer, line, now).persist());
    }

    private Set<String> saveDisputes(UUID customer, Books book) {
        var projects = new HashSet<String>();
        book.appended.forEach(line -> projects.add(line.project()));
        for (var dispute : book.opened) {
            disputes.put(dispute, Contradiction.keep(customer, dispute, now));
            projects.add(dispute.project());
            projects.add(dispute.otherProject());
        }
        for (var settled : book.settled) {
            disputes.get(settled.dispute()).settle(settled.by(), settled.aside(), now);
            projects.add(settled.dispute().project());
            projects.add(settled.dispute().otherProject());
        }
        projects.remove(null);
        return projects;
    }
}
