package ai.magichour.helpcenter.projects;

import java.util.Locale;

/** The saved views of the list, each an address. */
public enum Show {
    /** Those that somebody should look at. */
    ATTENTION,
    /** Those that failed. */
    FAILED,
    /** Those that finished. */
    COMPLETED,
    /** Those that aren't over. */
    PROGRESS,
    /** All, those that need attention first. */
    ALL;

    /** A word that is no view shows all. */
    static Show of(String word) {
        for (var show : values()) {
            if (show.address().equals(word)) {
                return show;
            }
        }
        return ALL;
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
