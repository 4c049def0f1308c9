package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.problems.KnownProblem.State;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.web.live.Announcement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** What support does about a problem, each in one transaction that leaves a line in the audit. */
@ApplicationScoped
class Acts {

    /** An act about everybody's case is written down under nobody's. */
    static final UUID NOBODY = new UUID(0, 0);

    /** What came of saying what is wrong. */
    enum Outcome {
        /** It is said. */
        DONE,
        /** Somebody else said something since the form was opened; nothing was changed. */
        CROSSED,
        /** Somebody else said that it is over, or none; nothing was changed. */
        CLOSED,
        /** There is no such problem. */
        NOTHING
    }

    @Inject
    Account account;

    @Inject
    EntityManager database;

    /**
     * Says in a sentence what is wrong, or says it better; everybody who has it reads that.
     *
     * @param seen the version that whoever says it had before them; null where their form named none
     */
    @Transactional
    Outcome confirm(UUID id, String sentence, Integer seen) {
        var problem = KnownProblem.held(id);
        if (problem == null) {
            return Outcome.NOTHING;
        }
        if (problem.state != State.PROPOSED && problem.state != State.CONFIRMED) {
            return Outcome.CLOSED;
        }
        if (seen == null || problem.version != seen) {
            return Outcome.CROSSED;
        }
        audit(problem, "said what is wrong", problem.sentence, sentence);
        problem.confirm(sentence, subject(), account.formats().now());
        announce();
        return Outcome.DONE;
    }

    /** Returns whether it could still be done. */
    @Transactional
    boolean dismiss(UUID id) {
        var problem = KnownProblem.held(id);
        if (problem == null || problem.state != State.PROPOSED) {
            return false;
        }
        audit(problem, "said that it is no problem", "proposed", "dismissed");
        problem.dismiss(subject(), account.formats().now());
        return true;
    }

    /** It is over: everybody whom it hit is told, some at a time. Returns whether it could still be done. */
    @Transactional
    boolean end(UUID id) {
        var problem = KnownProblem.held(id);
        if (problem == null || problem.state != State.CONFIRMED) {
            return false;
        }
        var now = account.formats().now();
        audit(problem, "said that it is over", problem.sentence, "over");
        problem.end(subject(), now);
        Parcel.put(Reaching.TOPIC, problem.id.toString(), Reaching.From.start(problem), now);
        announce();
        return true;
    }

    private void announce() {
        new Announcement(database).of(Set.of(), true);
    }

    private void audit(KnownProblem problem, String act, String before, String after) {
        AuditEvent.write(
                NOBODY,
                subject(),
                act,
                problem.id.toString(),
                before,
                after,
                problem.inWords(),
                account.formats().now());
    }

    private String subject() {
        return account.customer().subject;
    }
}
