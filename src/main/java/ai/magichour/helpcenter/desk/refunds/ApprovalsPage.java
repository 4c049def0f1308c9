package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * What waits for a lead.
 *
 * @param me the lead's subject, since nobody approves what they asked for
 * @param problem why the last press did nothing; null for nothing
 * @param notice what the last press did; null for nothing
 */
public record ApprovalsPage(List<Waiting> waiting, String me, String problem, String notice, Formats formats) {

    /**
     * One of them, with what it would do.
     *
     * @param words "return 900: balance 40 → 940, net cost of the project 0"
     */
    public record Waiting(Command command, String customer, String words) {

        public String href() {
            return command.ticket == null ? "/desk/customers/" + command.customerId : "/desk/tickets/" + command.ticket;
        }

        public String act() {
            return "/desk/customers/" + command.customerId + "/commands/" + command.id;
        }
    }

    public boolean isMine(Waiting one) {
        return me.equals(one.command.askedBy);
    }
}
