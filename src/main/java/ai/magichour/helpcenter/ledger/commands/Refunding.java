package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.Contradiction;
import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Sums;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What support does about a command. Each act is done under the lock of the customer's books, so that however many press
 * at once, one command comes of it; and each can be part of the caller's transaction, which may write down who did it.
 */
@ApplicationScoped
public class Refunding {

    @Inject
    Sending sending;

    @Inject
    Clock clock;

    @ConfigProperty(name = "helpcenter.refunds.limit")
    long limit;

    /** What it would do. Reads only; what is allowed is decided anew when it is asked for. */
    public Preview preview(UUID customer, String project, long amount, boolean goodwill) {
        var book = Book.of(customer);
        return new Preview(allowance(book, customer, project, null), book, amount, goodwill);
    }

    /** The same for one that waits for a lead: itself doesn't stand in its way. */
    public Preview preview(Command command) {
        var book = Book.of(command.customerId);
        var allowance = allowance(book, command.customerId, command.projectId, command.id);
        return new Preview(allowance, book, command.amount, command.goodwill);
    }

    /** Asks the platform for it, or above the limit a lead. The same form sent again gives the same command. */
    @Transactional
    public Outcome ask(Ask ask) {
        var now = clock.instant();
        var locked = Locked.of(ask.customer(), now);
        var before = locked.keyed(ask.key());
        if (before != null) {
            return before.ask().equals(ask) ? Outcome.of(before) : Outcome.of(Refusal.OTHER_CONTENT);
        }
        var allowance = allowance(locked.book(), ask.customer(), ask.project(), null);
        var refusal = allowance.refusal(ask.amount(), ask.goodwill());
        if (refusal != null) {
            return Outcome.of(refusal);
        }
        var command = Command.of(ask, now);
        command.persist();
        if (!allowance.needsLead(ask.amount())) {
            command.send(now);
            sending.put(command, now);
        }
        return Outcome.of(command);
    }

    /** A lead lets it go to the platform, if it is still allowed: credits may have come back since it was asked. */
    @Transactional
    public Outcome approve(UUID customer, UUID id, String lead) {
        var now = clock.instant();
        var locked = Locked.of(customer, now);
        var command = locked.command(id);
        var refusal = mayApprove(command, lead, locked.book());
        if (refusal != null) {
            return Outcome.of(refusal);
        }
        command.approve(lead, now);
        sending.put(command, now);
        return Outcome.of(command);
    }

    /** Takes it back while it waits for a lead. What has gone to the platform can't be taken back. */
    @Transactional
    public Outcome withdraw(UUID customer, UUID id, String by) {
        var now = clock.instant();
        var command = Locked.of(customer, now).command(id);
        if (command == null || command.state != CommandState.ASKED) {
            return Outcome.of(command == null ? Refusal.NOT_THERE : Refusal.NOT_WAITING);
        }
        command.withdraw(by, now);
        return Outcome.of(command);
    }

    /**
     * Asks the platform again where it took a command and no line comes of it. The key is the same, so that nothing is
     * given twice, and a refusal now sets the project free.
     */
    @Transactional
    public Outcome askAgain(UUID customer, UUID id) {
        var now = clock.instant();
        var command = Locked.of(customer, now).command(id);
        if (command == null || command.state != CommandState.TAKEN) {
            return Outcome.of(command == null ? Refusal.NOT_THERE : Refusal.NOT_TAKEN);
        }
        command.sendAgain();
        sending.put(command, now);
        return Outcome.of(command);
    }

    private Refusal mayApprove(Command command, String lead, Book book) {
        if (command == null || command.state != CommandState.ASKED) {
            return command == null ? Refusal.NOT_THERE : Refusal.NOT_WAITING;
        }
        return command.askedBy.equals(lead)
                ? Refusal.OWN_REQUEST
                : allowance(book, command.customerId, command.projectId, command.id)
                        .refusal(command.amount, command.goodwill);
    }

    private Allowance allowance(Book book, UUID customer, String project, UUID except) {
        var asked = 0L;
        var given = 0L;
        for (var command : Command.of(customer, project)) {
            asked += command.state.isOpen() && !command.id.equals(except) ? command.amount : 0;
            given += command.state == CommandState.DONE ? command.amount : 0;
        }
        var sums = Sums.of(CreditEntry.of(customer, project), Contradiction.isAbout(customer, project));
        return new Allowance(sums, asked, given, book != null && book.behind(), book != null && book.checked(), limit);
    }
}
