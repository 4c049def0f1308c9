package ai.magichour.helpcenter.accounts.me;

import java.util.Locale;

/** What was just done, for the notice above the page that follows. */
public enum Done {
    ZONE,
    LANGUAGE,
    ASKED,
    CONFIRMED,
    REMOVED,
    KEEPING;

    /** The one of this name as it stands in an address; null for anything else. */
    static Done named(String word) {
        for (var done : values()) {
            if (done.word().equals(word)) {
                return done;
            }
        }
        return null;
    }

    /** Whether something else has to happen before it counts. */
    public boolean isWaiting() {
        return this == ASKED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
