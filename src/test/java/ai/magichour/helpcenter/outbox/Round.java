package ai.magichour.helpcenter.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** One round of the relay with a courier that a test made. */
@Singleton
public class Round {

    @Inject
    Relay relay;

    @Inject
    Claims claims;

    @Inject
    Clock clock;

    public void with(Courier courier) {
        relay.run(courier);
    }

    /** What a node does that dies before it marks anything. */
    public List<Parcel> claimedOnly(Courier courier) {
        return claims.take(courier.topic(), 10, clock.instant());
    }
}
