package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.ledger.Sums;

/**
 * How many credits support may have given back for one project right now: a pure function of what is known.
 *
 * <p>While lines are missing or the books are being checked, what the project costs isn't certain, so nothing is asked
 * back. Goodwill doesn't rest on that cost, so it stays possible. Above the limit a lead decides; what support had given
 * for the same project before counts towards it, so that many small requests are still one large one.
 *
 * @param sums of the project's visible lines
 * @param asked credits that an open command asks for already
 * @param given credits that earlier commands for this project have given
 * @param behind whether lines of the customer's ledger are missing
 * @param checked whether anything in the customer's books, or about this project, is in dispute
 * @param limit the most credits that need no lead
 */
public record Allowance(Sums sums, long asked, long given, boolean behind, boolean checked, long limit) {

    /** Far above the dearest project, far below where sums could overflow. */
    static final long MOST = 1_000_000;

    /** The most that can be returned without being goodwill. */
    public long most() {
        return Math.max(0, sums.out() - asked);
    }

    /** Why this can't be asked for; null if it can. */
    public Refusal refusal(long amount, boolean goodwill) {
        if (amount <= 0 || amount > MOST) {
            return Refusal.NO_AMOUNT;
        }
        if (asked > 0) {
            return Refusal.ALREADY_ASKED;
        }
        return goodwill ? null : owed(amount);
    }

    private Refusal owed(long amount) {
        if (behind) {
            return Refusal.LINES_MISSING;
        }
        if (checked || sums.disputed()) {
            return Refusal.BOOKS_CHECKED;
        }
        if (most() == 0) {
            return Refusal.NOTHING_OUT;
        }
        return amount > most() ? Refusal.TOO_MUCH : null;
    }

    /** Whether a lead has to approve it. */
    public boolean needsLead(long amount) {
        return amount + given > limit;
    }
}
