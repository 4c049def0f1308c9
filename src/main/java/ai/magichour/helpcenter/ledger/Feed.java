package ai.magichour.helpcenter.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When the platform last spoke to us: the time of receipt of the last request that was accepted. */
@Entity
@Table(name = "feed_state")
public class Feed extends PanacheEntityBase {

    @Id
    int id;

    Instant fedUntil;

    /** Whether the platform had said nothing since {@code since}. */
    public static boolean wasQuiet(Instant since) {
        return getEntityManager()
                .createNativeQuery("select 1 from feed_state where fed_until > :since", Integer.class)
                .setParameter("since", since)
                .getResultList()
                .isEmpty();
    }

    /** Notes that the platform spoke. Skipped while another request is noting the same, so that none waits here. */
    public static void heard(Instant now) {
        getEntityManager()
                .createNativeQuery("update feed_state set fed_until = greatest(fed_until, :now)"
                        + " where id = (select id from feed_state for update skip locked)")
                .setParameter("now", now)
                .executeUpdate();
    }
}
