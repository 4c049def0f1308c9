package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.cases.Claim;
import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.CommandState;
import ai.magichour.helpcenter.ledger.commands.Outcome;
import ai.magichour.helpcenter.ledger.commands.Preview;
import ai.magichour.helpcenter.ledger.commands.Refunding;
import ai.magichour.helpcenter.tickets.Ticket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Asks for credits, approves and withdraws, each with its line in the audit, in the transaction that does it. */
@RequestScoped
public class Returning {

    @Inject
    Account account;

    @Inject
    Refunding refunding;

    /** The books are locked first, so that of many presses at once the first alone writes a line. */
    @Transactional
    Outcome ask(Ticket ticket, RefundForm form) {
        var now = account.formats().now();
        Book.lock(List.of(ticket.customerId), now);
        var isRepeated = Command.count(
                        "customerId = ?1 and key = ?2",
                        ticket.customerId,
                        form.key().toString())
                > 0;
        var preview = refunding.preview(ticket.customerId, ticket.projectId, form.amount(), form.isGift());
        var outcome = refunding.ask(form.ask(ticket, account.customer().subject));
        if (!outcome.isRefused() && !isRepeated) {
            var isSent = outcome.command().state != CommandState.ASKED;
            write(outcome.command(), isSent ? "asked the platform for credits" : "asked a lead for credits", preview);
            Claim.renew(ticket, account.id(), now);
        }
        return outcome;
    }

    @Transactional
    Outcome approve(UUID customer, UUID id) {
        var outcome = refunding.approve(customer, id, account.customer().subject);
        if (!outcome.isRefused()) {
            write(outcome.command(), "approved a return of credits", null);
        }
        return outcome;
    }

    @Transactional
    Outcome withdraw(UUID customer, UUID id) {
        var outcome = refunding.withdraw(customer, id, account.customer().subject);
        if (!outcome.isRefused()) {
            write(outcome.command(), "withdrew a return of credits", null);
        }
        return outcome;
    }

    /** The platform took it, and no line comes of it. */
    @Transactional
    Outcome askAgain(UUID customer, UUID id) {
        var outcome = refunding.askAgain(customer, id);
        if (!outcome.isRefused()) {
            write(outcome.command(), "asked the platform again for credits", null);
        }
        return outcome;
    }

    private void write(Command command, String act, Preview preview) {
        AuditEvent.write(
                command.customerId,
                account.customer().subject,
                act,
                command.ticket == null ? command.projectId : command.ticket,
                preview == null ? null : "net cost " + preview.netCostBefore(),
                command.amount + (command.goodwill ? " as goodwill" : "") + " for " + command.projectId
                        + (preview == null ? "" : ", net cost " + preview.netCostAfter()),
                command.reason.name(),
                account.formats().now());
    }
}
