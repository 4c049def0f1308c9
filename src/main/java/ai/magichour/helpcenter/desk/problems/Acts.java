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

/** What support does about a problem, each in one transaction; returns whether it could still be done. */
@ApplicationScoped
class Acts {

    /** An act about everybody's case is written down under nobody's. */
    static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Account account;

    @Inject
    EntityManager database;

    /** Says in a sentence what is wrong, or says it better; everybody who has it reads that. */
    @Transactional
    boolean confirm(UUID id, String sentence) {
        var problem = KnownProblem.held(id);
        if (problem == null || problem.state != State.PROPOSED && problem.state != State.CONFIRMED) {
            return false;
        }
        audit(problem, "said what is wrong", problem.sentence, sentence);
        problem.confirm(sentence, subject(), account.formats().now());
        announce();
        return true;
    }

    @Transactional
    boolean dismiss(UUID id) {
        var problem = KnownProblem.held(id);
        if (problem == null || problem.state != State.PROPOSED) {
            return false;
        }
        audit(problem, "said that it is no problem", null, null);
        problem.dismiss(subject(), account.formats().now());
        return true;
    }

    /** It is over. Whoever wrote or asked to be told is told by a parcel of their own, one after the other. */
    @Transactional
    boolean end(UUID id) {
        var problem = KnownProblem.held(id);
        if (problem == null || problem.state != State.CONFIRMED) {
            return false;
        }
        var now = account.formats().now();
        audit(problem, "said that it is over", null, null);
        problem.end(subject(), now);
        for (var customer : new Affected(database).waiting(problem)) {
            Parcel.put(Telling.TOPIC, customer.toString(), new Telling.Over(problem.id, customer), now);
        }
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
                problem.type + " " + problem.errorCode,
                account.formats().now());
    }

    private String subject() {
        return account.customer().subject;
    }
}
