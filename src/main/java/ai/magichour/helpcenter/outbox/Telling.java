package ai.magichour.helpcenter.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Tells one claimed parcel and marks what came of it: told, to be told again, or given up. */
@ApplicationScoped
class Telling {

    private static final Logger LOG = Logger.getLogger(Telling.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    @Inject
    Claims claims;

    @Inject
    Clock clock;

    @ActivateRequestContext
    public void of(Courier courier, Parcel parcel) {
        try {
            var after = courier.deliver(parcel);
            mark(parcel, held -> {
                held.doneAt = clock.instant();
                held.problem = null;
                after.run();
            });
        } catch (Undeliverable never) {
            giveUp(courier, parcel, never);
        } catch (Exception later) {
            if (clock.instant().isAfter(parcel.madeAt.plus(courier.patience()))) {
                giveUp(courier, parcel, later);
            } else {
                LOG.warnf("%s %s wasn't told, try %d: %s", parcel.topic, parcel.id, parcel.tries, later);
                mark(parcel, held -> {
                    held.dueAt = clock.instant().plus(pause(parcel.tries, courier.longestPause()));
                    held.problem = words(later);
                });
            }
        }
    }

    private void giveUp(Courier courier, Parcel parcel, Exception why) {
        LOG.errorf("%s %s is given up after %d tries: %s", parcel.topic, parcel.id, parcel.tries, why);
        mark(parcel, held -> {
            held.deadAt = clock.instant();
            held.problem = words(why);
            courier.giveUp(held);
        });
    }

    private void mark(Parcel parcel, Consumer<Parcel> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (claims.isHeld(parcel)) {
                var held = Parcel.<Parcel>findById(parcel.id);
                held.leaseUntil = null;
                change.accept(held);
            }
        });
    }

    static Duration pause(int tries, Duration longest) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    private static String words(Exception why) {
        var message = String.valueOf(why.getMessage());
        return why.getClass().getSimpleName() + ": " + message.substring(0, Math.min(message.length(), 300));
    }
}
