package ai.magichour.helpcenter.outbox;

import java.time.Duration;

/** Tells the parcels of one topic to whom they are for. */
public interface Courier {

    String topic();

    /**
     * Tells it, with no transaction open and well within {@link Relay#LEASE}.
     *
     * @return what to write in the transaction that marks the parcel as told
     * @throws Undeliverable if it can never be told
     * @throws Exception if it should be tried again later
     */
    Runnable deliver(Parcel parcel) throws Exception;

    /** What to write in the transaction that gives the parcel up. */
    default void giveUp(Parcel parcel) {}

    /** For how long it is tried again before it is given up. */
    default Duration patience() {
        return Duration.ofDays(2);
    }

    /** How long to wait between two tries at most. */
    default Duration longestPause() {
        return Duration.ofHours(1);
    }
}
