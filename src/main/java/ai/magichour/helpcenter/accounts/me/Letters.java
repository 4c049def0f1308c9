package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.web.Formats;
import java.time.Instant;
import java.util.UUID;

/** Writes to people; what knows how to send mail knows how. */
public interface Letters {

    /** Whether mail is sent at all. */
    boolean areSent();

    /**
     * Has a link mailed by which this customer can confirm that the mailbox is theirs; in the caller's transaction, so
     * that it is sent exactly when the link works.
     *
     * @param path of the link, on this site
     * @param formats of whoever reads it
     */
    void confirm(UUID customer, String address, String path, Instant until, Formats formats);
}
