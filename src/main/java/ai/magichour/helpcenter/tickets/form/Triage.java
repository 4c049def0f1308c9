package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.tickets.Ticket;
import java.time.Instant;
import java.util.List;

/** What can be answered before anybody writes. Writing stays one press away. A pure function. */
enum Triage {
    /** There is an open ticket about it already. */
    OPEN_TICKET,
    /** All credits are back. */
    RETURNED,
    /** The credits are on their way, and the time by which we expect them hasn't passed. */
    ON_THE_WAY,
    /** It cost nothing. */
    NOT_CHARGED,
    /** Support has asked the platform to return them. */
    ASKED_FOR,
    /** Nothing: write. */
    NOTHING;

    /** @param open the open tickets about the project */
    static Triage of(State.Group group, Refund refund, List<Ticket> open, Instant now) {
        if (!open.isEmpty()) {
            return OPEN_TICKET;
        }
        if (group != State.Group.FAILED && group != State.Group.CANCELED) {
            return NOTHING;
        }
        return switch (refund.status()) {
            case RETURNED -> RETURNED;
            case PENDING -> ON_THE_WAY;
            case PARTLY_RETURNED -> refund.expectedBy() != null && !refund.isPast(now) ? ON_THE_WAY : NOTHING;
            case NOT_CHARGED -> NOT_CHARGED;
            case ASKED_FOR -> ASKED_FOR;
            case NOT_DUE, HELD, OVERDUE, UNKNOWN -> NOTHING;
        };
    }
}
