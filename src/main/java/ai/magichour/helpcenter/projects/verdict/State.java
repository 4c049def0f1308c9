package ai.magichour.helpcenter.projects.verdict;

import java.util.Locale;

/** The platform's word for where a project is. */
public enum State {
    /** It is being put together and hasn't been sent off. */
    DRAFT(Group.PROGRESS),
    /** It waits for a server. */
    QUEUED(Group.PROGRESS),
    /** A server works on it. */
    RENDERING(Group.PROGRESS),
    /** It finished. */
    COMPLETE(Group.COMPLETED),
    /** It failed. */
    ERROR(Group.FAILED),
    /** Somebody stopped it. */
    CANCELED(Group.CANCELED),
    /** A word that we have no rule for: shown as it was sent. */
    UNKNOWN(Group.UNKNOWN);

    /** What customers tell apart. */
    public enum Group {
        /** Not over yet. */
        PROGRESS,
        /** Over, and it gave a result or should have. */
        COMPLETED,
        /** Over, with an error. */
        FAILED,
        /** Over, because somebody stopped it. */
        CANCELED,
        /** We can't tell. */
        UNKNOWN
    }

    private final Group group;

    State(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    public static State of(String word) {
        for (var state : values()) {
            if (state != UNKNOWN && state.name().toLowerCase(Locale.ROOT).equals(word)) {
                return state;
            }
        }
        return UNKNOWN;
    }
}
