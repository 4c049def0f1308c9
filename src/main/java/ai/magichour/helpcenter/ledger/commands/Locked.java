package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.ledger.Book;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A customer's books and commands behind their lock, read anew: what this session saw before may be old. */
record Locked(Book book) {

    static Locked of(UUID customer, Instant now) {
        var book = Book.lock(List.of(customer), now).get(0);
        Book.getEntityManager().refresh(book);
        return new Locked(book);
    }

    /** This customer's command, or null. */
    Command command(UUID id) {
        return fresh(Command.of(book.customerId, id));
    }

    Command keyed(String key) {
        return fresh(Command.keyed(book.customerId, key));
    }

    private static Command fresh(Command command) {
        if (command != null) {
            Command.getEntityManager().refresh(command);
        }
        return command;
    }
}
