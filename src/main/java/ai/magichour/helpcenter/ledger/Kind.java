package ai.magichour.helpcenter.ledger;

import java.util.Locale;

/** What a line of the ledger does, as the platform names it. */
public enum Kind {
    /** Credits given: at sign-up, by a plan, by a pack. */
    GRANT,
    /** Credits taken for a project; an estimate until it finishes. */
    CHARGE,
    /** The estimate corrected to the final charge, either way. */
    ADJUSTMENT,
    /** Credits given back because a project failed or was canceled. */
    REFUND,
    /** Credits given back although nothing was due. */
    GOODWILL,
    /** Credits that ran out of time. */
    EXPIRY,
    /** A kind that we have no rule for: shown as it was sent, and nothing is concluded from it. */
    UNKNOWN;

    public static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind != UNKNOWN && kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
