package ai.magichour.helpcenter.ledger;

import ai.magichour.helpcenter.ledger.Dispute.About;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a statement moves books that have stopped before a line whose balance doesn't follow. Nothing is smoothed over: a
 * line is shown only if the statement bears it out, the jump is a visible note, and what is left out is said.
 */
final class Settling {

    private final Books books;

    Settling(Books books) {
        this.books = books;
    }

    /** Goes on past the line where the books have stopped, if a statement allows it. */
    boolean settle() {
        var next = books.sequence + 1;
        var stopped = books.open.stream().anyMatch(d -> d.about() == About.BALANCE && d.sequence() == next);
        return stopped && (explained(next) || reached(next));
    }

    /** Moves the balance by {@code difference} at the visible end: the platform said so twice. */
    void move(Statement statement, long difference) {
        note(books.sequence, books.balance + difference, 0, statement);
        books.settleUpTo(books.sequence, statement.event());
        books.statements.removeIf(s -> s.sequence() <= books.sequence);
    }

    /** A disputed statement about the last visible line, and a next line that follows from it: two words against one. */
    private boolean explained(long next) {
        for (var statement : books.statementsAt(books.sequence)) {
            if (books.waiting.get(next).stream().anyMatch(l -> l.before() == statement.balance())) {
                move(statement, statement.balance() - books.balance);
                return true;
            }
        }
        return false;
    }

    /** Lines that haven't arrived are waited for: a statement passes over what is wrong, never over what is missing. */
    private boolean reached(long next) {
        var statement = books.statements.stream()
                .filter(s -> s.sequence() >= next)
                .min(Comparator.comparingLong(Statement::sequence))
                .filter(s ->
                        books.waiting.subMap(next, true, s.sequence(), true).size() == s.sequence() - next + 1);
        statement.ifPresent(this::anchor);
        return statement.isPresent();
    }

    private void anchor(Statement statement) {
        var forwards = forwards(statement);
        var lines = forwards.isEmpty() ? backwards(statement) : forwards;
        var from = books.sequence;
        var to = lines.isEmpty() ? statement.sequence() : lines.get(0).sequence() - 1;
        var before = lines.isEmpty() ? statement.balance() : lines.get(0).before();
        var aside = aside(from, to, statement);
        books.sequence = to;
        if (before != books.balance || !aside.isEmpty() || !forwards.isEmpty()) {
            note(to, before, aside.size(), statement);
        }
        for (var line : lines) {
            var variants = books.waiting.remove(line.sequence());
            books.show(line);
            variants.stream()
                    .filter(other -> !other.event().equals(line.event()))
                    .forEach(other -> books.dispute(Dispute.line(line, other)));
        }
        books.settleUpTo(statement.sequence(), statement.event());
    }

    /** Takes out the lines that the statement doesn't bear out; their projects stay in doubt. */
    private List<Line> aside(long from, long to, Statement statement) {
        var aside = new ArrayList<Line>();
        var places = books.waiting.subMap(from, false, to, true);
        places.values().forEach(aside::addAll);
        places.clear();
        for (var line : aside) {
            var dispute = Dispute.balance(line, books.balance);
            if (!books.open.contains(dispute)) {
                books.dispute(dispute);
            }
            books.settle(dispute, statement.event(), true);
        }
        return aside;
    }

    /** All lines up to the statement are there and their amounts lead to it: only a stated balance was wrong. */
    private List<Line> forwards(Statement statement) {
        var lines = new ArrayList<Line>();
        var balance = books.balance;
        for (var at = books.sequence + 1; at <= statement.sequence(); at++) {
            var variants = books.waiting.get(at);
            if (variants == null) {
                return List.of();
            }
            balance += variants.get(0).amount();
            lines.add(variants.get(0).withBalance(balance));
        }
        return balance == statement.balance() ? lines : List.of();
    }

    /** The lines that lead up to the statement, walked back from it for as long as they follow. */
    private List<Line> backwards(Statement statement) {
        var lines = new ArrayDeque<Line>();
        var expected = statement.balance();
        for (var at = statement.sequence(); at > books.sequence; at--) {
            Line found = null;
            for (var line : books.waiting.getOrDefault(at, List.of())) {
                found = found == null && line.balance() == expected ? line : found;
            }
            if (found == null) {
                break;
            }
            lines.addFirst(found);
            expected = found.before();
        }
        return List.copyOf(lines);
    }

    private void note(long at, long balance, int aside, Statement statement) {
        if (balance != books.balance) {
            books.movedAfter = Math.max(books.movedAfter, at);
        }
        books.settlements.add(new Settlement(at, books.balance, balance, aside, statement.at(), statement.event()));
        books.balance = balance;
    }
}
