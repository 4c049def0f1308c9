package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.discrepancies.Discrepancy.State;
import ai.magichour.helpcenter.desk.discrepancies.Discrepancy.Work;
import ai.magichour.helpcenter.projects.intake.Touched;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.SupportHours;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.live.Announcement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What support does about a discrepancy, each in one transaction. The customer's row is held meanwhile, so that two presses,
 * or a press and the customer's own form, make one ticket; and the facts are looked at anew, so that what healed in the
 * meantime opens none.
 */
@ApplicationScoped
class Working {

    @Inject
    Account account;

    @Inject
    Reconciliation reconciliation;

    @Inject
    Witness witness;

    @Inject
    SupportHours hours;

    @Inject
    Letters letters;

    @Inject
    EntityManager database;

    /** What came of a press; {@code ticket} is its number where there is one. */
    record Done(Outcome outcome, String ticket) {}

    enum Outcome {
        /** There is a ticket now, or there was one. */
        TICKET,
        /** It was set aside. */
        ASIDE,
        /** It had healed, so nothing was done. */
        HEALED,
        /** There is no such discrepancy, or none that this can be done about. */
        NOTHING
    }

    /** Opens a ticket for the customer, or takes the one that is open about the same project. */
    @Transactional
    Done open(Discrepancy.Place place) {
        var now = account.formats().now();
        var customer = Customer.held(place.customerId());
        var discrepancy = customer == null ? null : Discrepancy.held(place);
        if (discrepancy == null || !discrepancy.isTheirs()) {
            return new Done(Outcome.NOTHING, null);
        }
        if (discrepancy.state == State.WORKED && discrepancy.ticket != null) {
            return new Done(Outcome.TICKET, discrepancy.ticket);
        }
        if (!isStillSo(discrepancy, now)) {
            audit(discrepancy, "found that a discrepancy was gone", "gone", "the facts were looked at anew", now);
            discrepancy.heal(now);
            return new Done(Outcome.HEALED, null);
        }
        var ticket = ticket(customer, discrepancy, now);
        discrepancy.work(Work.TICKET, subject(), ticket.number, now);
        audit(discrepancy, "worked a discrepancy", "ticket " + ticket.number, Work.TICKET.label(), now);
        return new Done(Outcome.TICKET, ticket.number);
    }

    /** Says that it needs nothing more; the same facts won't be listed again. */
    @Transactional
    Done setAside(Discrepancy.Place place, Work as) {
        var now = account.formats().now();
        var discrepancy = Customer.held(place.customerId()) == null ? null : Discrepancy.held(place);
        if (discrepancy == null) {
            return new Done(Outcome.NOTHING, null);
        }
        if (discrepancy.state == State.OPEN) {
            discrepancy.work(as, subject(), null, now);
            audit(discrepancy, "set a discrepancy aside", "set aside", as.label(), now);
        }
        return new Done(Outcome.ASIDE, null);
    }

    private boolean isStillSo(Discrepancy discrepancy, Instant now) {
        return reconciliation.at(new Touched.Place(discrepancy.customerId, discrepancy.projectId), now).stream()
                .anyMatch(finding -> finding.kind() == discrepancy.kind);
    }

    /** A project of which there is nothing to see yet is no project to write about; then it is the ledger's matter. */
    private Ticket ticket(Customer customer, Discrepancy discrepancy, Instant now) {
        var formats = Account.formats(customer, now);
        var about = discrepancy.isAboutProject()
                ? witness.of(customer.id, discrepancy.projectId, formats)
                : Optional.<Witness.Case>empty();
        var concern = concern(discrepancy.kind);
        var open = about.isPresent()
                ? Ticket.open(customer.id, discrepancy.projectId).stream()
                        .findFirst()
                        .orElse(null)
                : Ticket.open(customer.id, null, concern);
        if (open != null) {
            return open;
        }
        var project = about.isPresent() ? discrepancy.projectId : null;
        var evidence = about.map(Witness.Case::evidence).orElseGet(() -> witness.ofNothing(customer.id, formats));
        var ticket = Ticket.open(customer.id, project, concern, Ticket.Opener.SUPPORT, evidence, now);
        ticket.waitFor(Ticket.Party.SUPPORT, now, hours.answerBy(now));
        Message.happened(ticket, Message.Event.OPENED_BY_SUPPORT, "", now)
                .toldBy(letters.openedBySupport(customer, ticket))
                .persist();
        AuditEvent.write(customer.id, subject(), "opened a ticket for a customer", ticket.number, now);
        new Announcement(database).of(Set.of(customer.id), false);
        return ticket;
    }

    private static Concern concern(Kind kind) {
        return switch (kind) {
            case OVERDUE -> Concern.CREDITS_NOT_BACK;
            case STUCK, WITHOUT_OUTPUT -> Concern.NOT_SURE;
            case WITHOUT_CHARGE, RETURNED_TWICE, MORE_THAN_CHARGED, GAP, CONTRADICTION -> Concern.SOMETHING_ELSE;
        };
    }

    private void audit(Discrepancy discrepancy, String act, String after, String why, Instant now) {
        var about = discrepancy.isAboutProject() ? discrepancy.projectId : "ledger";
        AuditEvent.write(
                discrepancy.customerId,
                subject(),
                act,
                about,
                discrepancy.kind.label() + " " + discrepancy.facts,
                after,
                why,
                now);
    }

    private String subject() {
        return account.customer().subject;
    }
}
