package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.projects.cost.Cost;
import ai.magichour.helpcenter.projects.verdict.Explanation;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Everything a project's page says.
 *
 * @param pace how long most returns took lately; null where it isn't measured or doesn't matter
 * @param moments the timeline, oldest first
 * @param isWatched whether the reader waits to be told, so that the page doesn't offer it again
 * @param cost why it cost what it cost; null where there is nothing to explain
 * @param letter a way to reach support about this project, whatever its state
 */
public record ProjectPage(
        Row row,
        Refund refund,
        Explanation explanation,
        Steps.Link primary,
        Steps.Link secondary,
        Steps.Link letter,
        String pace,
        List<Moment> moments,
        List<Parameters.Sent> sent,
        Cost cost,
        Standing standing,
        Formats formats,
        String library,
        Duration usual,
        boolean isWatched,
        MomentWords words) {

    public Project project() {
        return row.project();
    }

    /** When the verdict changes by the clock alone, so that an open page knows when to look again; else null. */
    public Instant changesAt() {
        if (refund.expectedBy() != null && !refund.isPast(formats.now())) {
            return refund.expectedBy();
        }
        var facts = project().facts();
        return facts.group() == State.Group.PROGRESS && facts.lateAfter() != null && !facts.isLate(formats.now())
                ? facts.lateAfter()
                : null;
    }
}
