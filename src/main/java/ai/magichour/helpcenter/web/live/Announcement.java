package ai.magichour.helpcenter.web.live;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/**
 * Tells every node whose facts changed, when the transaction commits. Ids only and few of them: the database takes one
 * lock for all that is announced, so past 200 customers everybody is woken instead.
 */
public record Announcement(EntityManager database) {

    private static final int MOST = 200;

    /** {@code everybody}: something changed that is on everybody's pages. */
    public void of(Set<UUID> customers, boolean everybody) {
        if (customers.isEmpty() && !everybody) {
            return;
        }
        var payloads = everybody || customers.size() > MOST
                ? new String[] {"*"}
                : customers.stream().map(UUID::toString).toArray(String[]::new);
        database.createNativeQuery("select cast(pg_notify(:channel, p) as text) from unnest(:payloads) as p")
                .setParameter("channel", Notified.CHANGES)
                .setParameter("payloads", payloads)
                .getResultList();
    }
}
