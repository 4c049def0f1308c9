package ai.magichour.helpcenter.accounts.limits;

import java.util.Locale;

/** What is counted. */
public enum Kind {
    /** Tickets opened. */
    TICKETS,
    /** Messages added to tickets. */
    REPLIES,
    /** Files sent. */
    UPLOADS,
    /** Searches through projects and articles. */
    SEARCHES,
    /** Mails asked for to confirm an address. */
    CONFIRMATIONS;

    /** The name under which it is configured. */
    String setting() {
        return "helpcenter.limits." + name().toLowerCase(Locale.ROOT);
    }
}
