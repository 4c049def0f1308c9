package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * What stands beside a thread.
 *
 * @param now the facts as they are where they differ from those of {@code then}; else null
 * @param theirs numbers and times as the customer reads them
 * @param lines the customer's last ledger lines
 */
public record Beside(
        Evidence then,
        Evidence now,
        Formats theirs,
        List<Line> lines,
        Standing standing,
        List<Ticket> others,
        Failures failures,
        List<Asked> asked) {

    /** The facts as they are. */
    public Evidence current() {
        return now == null ? then : now;
    }

    /** Credits that the platform has been asked for and hasn't given. */
    long onItsWay() {
        return asked.stream()
                .map(Asked::command)
                .filter(command -> command.state.isOnItsWay())
                .mapToLong(command -> command.amount)
                .sum();
    }

    public String title() {
        return then.project() == null ? null : then.project().title();
    }
}
