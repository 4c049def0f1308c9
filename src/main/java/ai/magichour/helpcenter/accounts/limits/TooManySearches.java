package ai.magichour.helpcenter.accounts.limits;

import java.time.Instant;

/**
 * Somebody searched more than they may.
 *
 * @see SearchesPage
 */
class TooManySearches extends RuntimeException {

    final String address;
    final String typed;
    final Instant again;

    TooManySearches(String address, String typed, Instant again) {
        super("Over the limit of searches until " + again, null, false, false);
        this.address = address;
        this.typed = typed;
        this.again = again;
    }
}
