package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.ledger.commands.Preview;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.ledger.commands.Refunding;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.verdict.Facts;
import java.util.UUID;

/**
 * What would be returned with one press: all that the project still costs.
 *
 * @param key drawn for this page, so that a form that is pressed again asks once
 */
public record Offer(Preview preview, Reason reason, UUID key) {

    /** Null for a project that hasn't arrived. */
    static Offer of(Refunding refunding, Project project) {
        if (project == null) {
            return null;
        }
        var asked = refunding.preview(project.customerId, project.id, 1, false);
        var most = asked.allowance().most();
        var preview = most == 0 ? asked : new Preview(asked.allowance(), asked.book(), most, false);
        return new Offer(preview, reason(project.facts(), project.back), UUID.randomUUID());
    }

    /** The reason that the facts speak for; somebody may know better. */
    public static Reason reason(Facts facts, long back) {
        return switch (facts.group()) {
            case FAILED -> back > 0 ? Reason.RETURNED_IN_PART : Reason.FAILED_NOT_RETURNED;
            case CANCELED -> back > 0 ? Reason.RETURNED_IN_PART : Reason.CANCELED_NOT_RETURNED;
            case COMPLETED -> facts.isWithoutOutput() ? Reason.NO_OUTPUT : Reason.BROKEN_RESULT;
            case PROGRESS, UNKNOWN -> Reason.STUCK;
        };
    }

    public boolean isPossible() {
        return preview.refusal() == null;
    }

    public boolean isSuggested(Reason one) {
        return one == reason;
    }
}
