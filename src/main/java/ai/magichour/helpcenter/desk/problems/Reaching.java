package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.outbox.Courier;
import ai.magichour.helpcenter.outbox.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.UUID;

/**
 * A problem is over: everybody whom it hit gets a parcel of their own, a slice of projects at a time. A slice, its parcels and
 * the parcel of the next slice are one transaction, so a crash between two slices leaves nobody out; whoever is put in twice
 * is told once, since {@link Telling} looks under the customer's lock. After an hour it is gone through once more, for
 * failures that reached us late.
 */
@ApplicationScoped
class Reaching implements Courier {

    static final String TOPIC = "problem-reach";
    static final int SLICE = 100;
    static final Duration AGAIN_AFTER = Duration.ofHours(1);

    /**
     * What failed after this project is still to be looked at.
     *
     * @param failedAt as text, since a number would lose its last digits on the way
     * @param isAgain whether this is the second time through
     */
    record From(UUID problem, String failedAt, UUID customer, String project, boolean isAgain) {

        static From start(KnownProblem problem) {
            return new From(problem.id, problem.beganAt.toString(), new UUID(0, 0), "", false);
        }

        From again() {
            return new From(problem, failedAt, customer, project, true);
        }

        From after(Affected.Hit last) {
            return new From(problem, last.failedAt().toString(), last.customer(), last.project(), isAgain);
        }
    }

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    int slice = SLICE;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Runnable deliver(Parcel parcel) {
        var from = parcel.payload(From.class);
        return () -> reach(from, clock.instant());
    }

    private void reach(From from, Instant now) {
        KnownProblem problem = KnownProblem.findById(from.problem());
        var hits = new Affected(database).untold(problem, from, slice);
        var customers = new LinkedHashSet<UUID>();
        hits.forEach(hit -> customers.add(hit.customer()));
        customers.forEach(customer ->
                Parcel.put(Telling.TOPIC, customer.toString(), new Telling.Over(problem.id, customer), now));
        if (hits.size() == slice) {
            put(from.after(hits.get(slice - 1)), now);
        } else if (!from.isAgain()) {
            put(From.start(problem).again(), now).dueAt = now.plus(AGAIN_AFTER);
        }
    }

    /** The second time through has a key of its own, so that it never holds up the first while it waits for its hour. */
    private static Parcel put(From from, Instant now) {
        return Parcel.put(TOPIC, from.problem() + (from.isAgain() ? " again" : ""), from, now);
    }
}
