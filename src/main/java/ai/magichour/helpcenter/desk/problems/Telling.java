package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.outbox.Courier;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.projects.verdict.CreditsSentence;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.Unit;
import ai.magichour.helpcenter.web.live.Announcement;
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
 * A problem is over: one customer is told once, in one letter and in their open tickets about it, what happened to the credits
 * of each project it hit, as the verdict has it in that moment. Somebody without an address and without a ticket isn't told
 * and isn't noted as told: the pages of their projects say it.
 */
@ApplicationScoped
class Telling implements Courier {

    static final String TOPIC = "problem-over";

    /** One customer, one problem. */
    record Over(UUID problem, UUID customer) {}

    /** How many projects one letter goes into; of more it says how many. */
    static final int MOST_PROJECTS = 20;

    private static final String IS_TOLD =
            "select 1 from known_problem_told where customer_id = :customer and problem_id = :problem";

    private static final String TOLD =
            "insert into known_problem_told (customer_id, problem_id, told_at)" + " values (:customer, :problem, :now)";

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
        var customer = Customer.held(over.customer());
        if (customer == null || isTold(over)) {
            return;
        }
        var now = clock.instant();
        KnownProblem problem = KnownProblem.findById(over.problem());
        var formats = Account.formats(customer, now);
        var words = formats.words(ProblemWords.class);
        var affected = new Affected(database);
        var projects = affected.projects(problem, customer.id, MOST_PROJECTS);
        var cases = new ArrayList<String>();
        var tickets = new ArrayList<Ticket>();
        for (var project : projects) {
            witness.of(customer.id, project, formats).ifPresent(found -> {
                var credits = new CreditsSentence(found.told()).words();
                cases.add(words.ofProject(found.title(), credits));
                var open = Ticket.open(customer.id, project);
                open.forEach(ticket -> say(ticket, words.inTicket(problem.sentence, credits), now));
                tickets.addAll(open);
            });
        }
        if (cases.isEmpty()) {
            return;
        }
        var more = projects.size() < MOST_PROJECTS ? 0 : affected.count(problem, customer.id) - projects.size();
        if (more > 0) {
            cases.add(words.more(formats.count(more, Unit.PROJECT)));
        }
        var letter = write(customer, problem, projects, tickets, cases);
        if (letter != null || !tickets.isEmpty()) {
            note(over, now);
            audit(customer, problem, projects, now);
            new Announcement(database).of(Set.of(customer.id), false);
        }
    }

    /** The letter's parcel; null where there is no address to write to. */
    private UUID write(
            Customer customer, KnownProblem problem, List<String> projects, List<Ticket> tickets, List<String> cases) {
        var first = "/projects/" + projects.get(0);
        var thread = tickets.isEmpty() ? "project-" + projects.get(0) : tickets.get(0).number;
        var path = !tickets.isEmpty() ? tickets.get(0).href() : projects.size() == 1 ? first : "/projects?show=failed";
        return letters.problemOver(customer, thread, path, problem.sentence, cases);
    }

    private static void say(Ticket ticket, String words, Instant now) {
        Message.in(ticket, Message.Author.SYSTEM, words, now).persist();
        ticket.changedAt = now;
    }

    /** Projects by their ids: their names are the customer's, and what is written here stays. */
    private static void audit(Customer customer, KnownProblem problem, List<String> projects, Instant now) {
        AuditEvent.write(
                customer.id,
                AuditEvent.SYSTEM,
                "told that a known problem is over",
                problem.id.toString(),
                null,
                String.join(" ", projects),
                problem.sentence,
                now);
    }

    private boolean isTold(Over over) {
        return !database.createNativeQuery(IS_TOLD)
                .setParameter("customer", over.customer())
                .setParameter("problem", over.problem())
                .getResultList()
                .isEmpty();
    }

    private void note(Over over, Instant now) {
        database.createNativeQuery(TOLD)
                .setParameter("customer", over.customer())
                .setParameter("problem", over.problem())
                .setParameter("now", now)
                .executeUpdate();
    }
}
