package ai.magichour.helpcenter.tickets.files.content;

/** Why a file isn't taken. Each has its own sentence. */
public enum Reason {
    EMPTY,
    TOO_LARGE,
    TOO_MANY,
    NOT_TAKEN,
    AMBIGUOUS,
    UNREADABLE,
    TOO_MANY_PIXELS,
    NOT_TEXT,
    BUSY,
    NOT_KEPT
}
