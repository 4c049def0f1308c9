package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.outbox.Courier;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.projects.verdict.CreditsSentence;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.live.Announcement;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A problem is over: one customer is told once, in a letter and in their open tickets about it, what happened to the credits
 * of each project it hit, as the verdict has it in that moment.
 */
@ApplicationScoped
class Telling implements Courier {

    static final String TOPIC = "problem-over";

    /** One customer, one problem. */
    record Over(UUID problem, UUID customer) {}

    private static final int MOST_PROJECTS = 20;

    private static final String TOLD = "insert into known_problem_told (customer_id, problem_id, told_at)"
            + " values (:customer, :problem, :now) on conflict do nothing";

    @Inject
    Witness witness;

    @Inject
    Letters letters;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Runnable deliver(Parcel parcel) {
        var over = parcel.payload(Over.class);
        return () -> tell(over);
    }

    private void tell(Over over) {
        var now = clock.instant();
        var customer = Customer.held(over.customer());
        KnownProblem problem = KnownProblem.findById(over.problem());
        if (!isFirst(over, now)) {
            return;
        }
        var words = MessageBundles.get(ProblemWords.class);
        var cases = new ArrayList<String>();
        var tickets = new ArrayList<Ticket>();
        var projects = new Affected(database).projects(problem, customer.id, MOST_PROJECTS);
        for (var project : projects) {
            witness.of(customer.id, project, Account.formats(customer, now)).ifPresent(found -> {
                var credits = new CreditsSentence(found.told()).words();
                cases.add(words.ofProject(found.title(), credits));
                var open = Ticket.open(customer.id, project);
                open.forEach(ticket -> say(ticket, words.inTicket(problem.sentence, credits), now));
                tickets.addAll(open);
            });
        }
        if (!cases.isEmpty()) {
            write(customer, problem, projects.get(0), tickets, cases);
            new Announcement(database).of(Set.of(customer.id), false);
        }
    }

    private void write(
            Customer customer, KnownProblem problem, String project, List<Ticket> tickets, List<String> cases) {
        var thread = tickets.isEmpty() ? "project-" + project : tickets.get(0).number;
        var path = tickets.isEmpty() ? "/projects/" + project : tickets.get(0).href();
        letters.problemOver(customer, thread, path, problem.sentence, cases);
    }

    private static void say(Ticket ticket, String words, Instant now) {
        Message.in(ticket, Message.Author.SYSTEM, words, now).persist();
        ticket.changedAt = now;
    }

    private boolean isFirst(Over over, Instant now) {
        return database.createNativeQuery(TOLD)
                        .setParameter("customer", over.customer())
                        .setParameter("problem", over.problem())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
