package ai.magichour.helpcenter.desk.customers;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.projects.Row;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * A customer as support sees them.
 *
 * @param attention their projects that somebody should look at
 * @param audit who did what lately, newest first; null for those who don't lead
 * @param mail where letters to them go; null where none do
 */
public record CustomerPage(
        Customer customer,
        List<Row> attention,
        List<Ticket> tickets,
        Standing standing,
        List<Line> lines,
        List<Command> commands,
        List<AuditEvent> audit,
        String mail,
        String notice,
        Formats formats,
        TicketWords words) {

    public String who() {
        return customer.name == null ? customer.subject : customer.name;
    }

    public String concern(Ticket ticket) {
        return ticket.concern.inWords(words);
    }

    public String standing(Ticket ticket) {
        return !ticket.isOpen()
                ? "closed " + formats.moment(ticket.closedAt)
                : switch (ticket.waitingFor) {
                    case SUPPORT -> "waiting for us";
                    case CUSTOMER -> "waiting for the customer";
                    case PLATFORM -> "waiting for the platform";
                };
    }
}
