package ai.magichour.helpcenter.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is telling what right now: each parcel is one node's for the time of a lease, and of one key the oldest only. */
@ApplicationScoped
class Claims {

    private static final String CLAIM = """
            update outbox set lease_until = :until, tries = tries + 1
            where id in (
                select o.id from outbox o
                where o.topic = :topic and o.done_at is null and o.dead_at is null and o.due_at <= :now
                    and (o.lease_until is null or o.lease_until <= :now)
                    and not exists (select from outbox e where e.topic = o.topic and e.key = o.key and e.id < o.id
                        and e.done_at is null and e.dead_at is null)
                order by o.due_at limit :most for update skip locked)
            returning id""";

    @Inject
    EntityManager database;

    List<Parcel> take(String topic, int most, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            var ids = (List<UUID>) database.createNativeQuery(CLAIM, UUID.class)
                    .setParameter("topic", topic)
                    .setParameter("now", now)
                    .setParameter("until", now.plus(Relay.LEASE))
                    .setParameter("most", most)
                    .getResultList();
            return ids.isEmpty() ? List.<Parcel>of() : Parcel.<Parcel>list("id in ?1 order by id", ids);
        });
    }

    /** Whether the parcel is still ours to mark, which it isn't if the lease ran out and another node took it. */
    boolean isHeld(Parcel parcel) {
        return database.createNativeQuery("select 1 from outbox where id = :id and tries = :tries"
                                + " and done_at is null and dead_at is null for update")
                        .setParameter("id", parcel.id)
                        .setParameter("tries", parcel.tries)
                        .getResultList()
                        .size()
                == 1;
    }
}
