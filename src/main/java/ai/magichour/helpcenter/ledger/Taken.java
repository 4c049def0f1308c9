package ai.magichour.helpcenter.ledger;

/** What became of one event of the feed; each event is exactly one of these. */
public enum Taken {
    /** It is stored and counts. */
    ACCEPTED,
    /** We had it already; nothing changed. */
    DUPLICATE,
    /** It is older than what we know; kept as history. */
    STALE,
    /** A line that is stored and can't be shown until one before it arrives or is settled. */
    WAITING
}
