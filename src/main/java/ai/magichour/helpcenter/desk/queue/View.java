package ai.magichour.helpcenter.desk.queue;

import java.util.Locale;

/** The saved views of the queue, each an address. */
public enum View {
    US("Waiting for us", "Nobody waits for an answer of ours."),
    OVERDUE("Overdue refunds", "No ticket’s credits are overdue."),
    REPEATED("Failing repeatedly", "Nobody writes that things fail again and again."),
    NEW("New", "Every ticket has had a first answer."),
    CUSTOMER("Waiting for the customer", "No customer owes us an answer."),
    PLATFORM("Waiting for the platform", "The platform owes nothing that was asked for in a ticket."),
    MINE("Mine", "You have no ticket. Press c on one to claim it."),
    CLOSED("Closed", "No ticket was closed yet.");

    private static final String WAITING_FOR_US = "t.state = 'OPEN' and t.waiting_for = 'SUPPORT'";
    private static final String FAILED =
            "('CREDITS_NOT_BACK', 'FAILED_REPEATEDLY', 'CHARGED_FOR_ERRORS', 'NOT_SURE'," + " 'SOMETHING_ELSE')";

    /**
     * Whether a project's credits are overdue as its page says, in the words of the database; a test holds the two
     * together. Needs {@code :late}, before which the clock must have started, and {@code :unpublished}. The books are
     * read last, since few get that far.
     */
    private static final String IS_OVERDUE = """
            case when (select p.status in ('error', 'canceled') and p.charged > p.back and p.asked = 0 and not p.disputed
                and greatest(coalesce(p.finished_at, p.failed_at), p.charged_at) <= :late
                and not (p.status || ':' || coalesce(p.error_code, '')) = any(:unpublished)
                and not (p.status || ':' || coalesce(p.media, '')) = any(:unpublished)
                from project p where p.customer_id = t.customer_id and p.id = t.project_id)
            then not coalesce((select b.known_up_to > coalesce(b.sequence, 0)
                from book b where b.customer_id = t.customer_id), false)
            else false end""";

    private final String title;
    private final String empty;

    View(String title, String empty) {
        this.title = title;
        this.empty = empty;
    }

    public String title() {
        return title;
    }

    /** What stands there where nothing does. */
    public String empty() {
        return empty;
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A word that is no view shows what waits for us. */
    static View of(String word) {
        for (var view : values()) {
            if (view.address().equals(word)) {
                return view;
            }
        }
        return US;
    }

    /** What a ticket {@code t} must be to stand in it; each has an index of its own kind. */
    String condition() {
        return switch (this) {
            case US -> WAITING_FOR_US;
            case OVERDUE -> candidates() + " and " + check();
            case REPEATED -> WAITING_FOR_US + " and t.concern in ('FAILED_REPEATEDLY', 'CHARGED_FOR_ERRORS')";
            case NEW -> WAITING_FOR_US + " and t.answered_at is null";
            case CUSTOMER -> "t.state = 'OPEN' and t.waiting_for = 'CUSTOMER'";
            case PLATFORM -> "t.state = 'OPEN' and t.waiting_for = 'PLATFORM'";
            case MINE -> "t.state = 'OPEN' and t.claimed_by is not null and t.claimed_by = :me";
            case CLOSED -> "t.state = 'CLOSED'";
        };
    }

    /** Those among which it has to look at each, along its index; the same as the condition where there is no check. */
    String candidates() {
        return this == OVERDUE
                ? WAITING_FOR_US + " and t.project_id is not null and t.concern in " + FAILED
                : condition();
    }

    /** What is looked at of each candidate; null where each stands in the view. */
    String check() {
        return this == OVERDUE ? IS_OVERDUE : null;
    }

    Order order() {
        return this == CLOSED ? Order.CLOSED : Order.PROMISE;
    }
}
