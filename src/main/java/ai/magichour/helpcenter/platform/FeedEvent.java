package ai.magichour.helpcenter.platform;

import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Statement;
import ai.magichour.helpcenter.projects.intake.Said;

/**
 * One event as it was read. At most one of {@code said}, {@code line} and {@code statement} is there; a type that we
 * have no rule for has none, and is kept all the same.
 *
 * @param customer the OIDC subject it speaks of; null where it speaks of nobody
 * @param digest of what it says, for telling a repeat from another content under the same id
 * @param body the event as it came
 */
record FeedEvent(
        String id,
        String type,
        String customer,
        String digest,
        String body,
        Said said,
        Line line,
        Statement statement) {

    String project() {
        return said != null ? said.id() : line != null ? line.project() : null;
    }

    /** What it says in short, without what the customer made: that must be able to go. */
    String summary() {
        var what = said != null
                ? "project " + said.id() + ", revision " + said.revision() + ": " + said.status()
                : line != null ? line.toString() : statement != null ? statement.toString() : type;
        return what + " (content " + digest.substring(0, 12) + ")";
    }

    Long sequence() {
        return line != null ? (Long) line.sequence() : statement != null ? (Long) statement.sequence() : null;
    }
}
