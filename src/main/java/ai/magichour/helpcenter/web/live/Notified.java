package ai.magichour.helpcenter.web.live;

/** The database told every node something on {@code channel}. */
public record Notified(String channel, String payload) {

    /** Customers' facts changed: the payload is a customer's id, or {@code *} for everybody. */
    public static final String CHANGES = "changes";

    /** A session ended: the payload is its id and the second at which its token runs out. */
    public static final String SESSIONS = "sessions";

    /** The connection was away and is back: whatever was told meanwhile must be read again. */
    public static final String RESYNC = "resync";
}
