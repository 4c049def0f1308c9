package ai.magichour.helpcenter.ledger;

import java.util.Objects;

/**
 * Two words of the platform that can't both be true. The first stands, the other is kept beside it, and both sides are
 * told that the books are being checked until something settles it.
 */
public record Dispute(
        About about, Long sequence, String project, String otherProject, String event, String kept, String beside) {

    public enum About {
        /** The next line's balance isn't the one before plus its amount: the visible ledger stops before it. */
        BALANCE,
        /** Another content came under the sequence of a line that stands. */
        LINE,
        /** A statement names another balance than our lines add up to. */
        STATEMENT,
        /** Another content came under the id of an event that stands. */
        EVENT,
        /** Another content came under a revision that stands. */
        REVISION,
        /** An event names another owner for a project. */
        OWNER
    }

    /** Whether one line has two contents. */
    boolean isContested() {
        return about == About.LINE || about == About.EVENT;
    }

    boolean isBetweenProjects() {
        return !Objects.equals(project, otherProject);
    }

    static Dispute balance(Line line, long before) {
        return new Dispute(
                About.BALANCE,
                line.sequence(),
                line.project(),
                null,
                line.event(),
                "balance before it: " + before,
                line.toString());
    }

    static Dispute line(Line stands, Line other) {
        return new Dispute(
                About.LINE,
                stands.sequence(),
                stands.project(),
                other.project(),
                other.event(),
                stands.toString(),
                other.toString());
    }

    /** A line for a place that a statement has passed over: it isn't shown, and its project stays in doubt. */
    static Dispute passed(Line line) {
        return new Dispute(
                About.LINE,
                line.sequence(),
                line.project(),
                null,
                line.event(),
                "left out by a statement",
                line.toString());
    }

    static Dispute statement(Statement statement, long ours) {
        return new Dispute(
                About.STATEMENT,
                statement.sequence(),
                null,
                null,
                statement.event(),
                "our lines: balance " + ours,
                statement.toString());
    }
}
