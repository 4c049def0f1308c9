package ai.magichour.helpcenter.accounts.limits;

import ai.magichour.helpcenter.accounts.Account;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Counts what each customer does, for all nodes in one place. A row holds when all of an allowance will be free again;
 * each use moves that on by one's share, in one statement that two requests at once can't both win.
 */
@ApplicationScoped
public class Limits {

    private static final String TAKE = """
            insert into allowance (customer_id, kind, free_at)
            values (:customer, :kind, cast(:now as timestamptz) + :one * interval '1 microsecond')
            on conflict (customer_id, kind) do update
            set free_at = greatest(allowance.free_at, :now) + :one * interval '1 microsecond'
            where greatest(allowance.free_at, :now) + :one * interval '1 microsecond' <= :latest
            returning free_at""";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private final Map<Kind, Allowance> allowances = new EnumMap<>(Kind.class);

    @PostConstruct
    void read() {
        var config = ConfigProvider.getConfig();
        for (var kind : Kind.values()) {
            allowances.put(kind, config.getValue(kind.setting(), Allowance.class));
        }
    }

    public Allowance of(Kind kind) {
        return allowances.get(kind);
    }

    /**
     * Uses one; in the caller's transaction, so that what fails costs nothing.
     *
     * @return empty where there was one; else from when on there is one again
     */
    @Transactional
    public Optional<Instant> take(UUID customer, Kind kind) {
        var allowance = of(kind);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var taken = database.createNativeQuery(TAKE, Instant.class)
                .setParameter("customer", customer)
                .setParameter("kind", kind.name())
                .setParameter("now", now)
                .setParameter("one", allowance.microsForOne())
                .setParameter("latest", now.plus(allowance.in()))
                .getResultList();
        return taken.isEmpty() ? Optional.of(again(customer, kind)) : Optional.empty();
    }

    /** Counts a search, where somebody who is signed in typed something; the page that refuses keeps what that was. */
    public void search(Account account, String address, String typed) {
        if (account.isSignedIn() && !typed.isEmpty()) {
            take(account.id(), Kind.SEARCHES).ifPresent(again -> {
                throw new TooManySearches(address, typed, again);
            });
        }
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from allowance where free_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Instant again(UUID customer, Kind kind) {
        var allowance = of(kind);
        var freeAt = (Instant) database.createNativeQuery(
                        "select free_at from allowance where customer_id = :customer and kind = :kind", Instant.class)
                .setParameter("customer", customer)
                .setParameter("kind", kind.name())
                .getSingleResult();
        return freeAt.plus(allowance.microsForOne(), ChronoUnit.MICROS).minus(allowance.in());
    }
}
