package ai.magichour.helpcenter.platform;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.Contradiction;
import ai.magichour.helpcenter.ledger.Dispute;
import ai.magichour.helpcenter.ledger.Dispute.About;
import ai.magichour.helpcenter.ledger.Feed;
import ai.magichour.helpcenter.ledger.LineRow;
import ai.magichour.helpcenter.ledger.Posting;
import ai.magichour.helpcenter.ledger.Taken;
import ai.magichour.helpcenter.ledger.commands.Following;
import ai.magichour.helpcenter.projects.ProjectRevision;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.intake.Rebooking;
import ai.magichour.helpcenter.projects.intake.Recording;
import ai.magichour.helpcenter.projects.intake.Touched;
import ai.magichour.helpcenter.tickets.returns.Returns;
import ai.magichour.helpcenter.web.live.Announcement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes one request of the feed, whole, in one transaction and a constant number of queries. The customers' books are
 * locked first and in one order, so that all that happens to a customer happens one after the other.
 */
@ApplicationScoped
class Intake {

    @Inject
    EntityManager database;

    @Inject
    Catalogue catalogue;

    @ConfigProperty(name = "helpcenter.identity.issuer")
    String issuer;

    @ConfigProperty(name = "helpcenter.platform.quiet-after")
    Duration quietAfter;

    @Transactional
    Counts take(List<FeedEvent> events, Instant now) {
        var subjects = new HashSet<String>();
        events.stream().map(FeedEvent::customer).filter(Objects::nonNull).forEach(subjects::add);
        var customers = subjects.isEmpty() ? Map.<String, UUID>of() : Customer.named(issuer, subjects, now);
        var locked = subjects.isEmpty() ? List.<Book>of() : Book.lock(customers.values(), now);
        var log = new EventLog(database, now);
        var repeats = log.store(events, customers);
        var posting = Posting.open(locked, places(events, customers), now);
        var recording = Recording.open(catalogue, revisions(events, customers), now);

        var taken = new Taken[events.size()];
        for (var i = 0; i < taken.length; i++) {
            var event = events.get(i);
            var customer = event.customer() == null ? null : customers.get(event.customer());
            taken[i] = repeats.containsKey(i)
                    ? repeat(event, repeats.get(i), customer, posting, recording, now)
                    : take(event, customer, posting, recording);
        }
        var counts = new TreeMap<Taken, Integer>();
        for (var i = 0; i < taken.length; i++) {
            var event = events.get(i);
            var waits = taken[i] == Taken.ACCEPTED
                    && event.line() != null
                    && posting.waits(customers.get(event.customer()), event.line());
            counts.merge(waits ? Taken.WAITING : taken[i], 1, Integer::sum);
        }
        finish(posting, recording, log, now);
        return new Counts(
                counts.getOrDefault(Taken.ACCEPTED, 0),
                counts.getOrDefault(Taken.DUPLICATE, 0),
                counts.getOrDefault(Taken.STALE, 0),
                counts.getOrDefault(Taken.WAITING, 0));
    }

    private static List<LineRow.Place> places(List<FeedEvent> events, Map<String, UUID> customers) {
        return events.stream()
                .filter(event -> event.sequence() != null)
                .map(event -> new LineRow.Place(customers.get(event.customer()), event.sequence()))
                .toList();
    }

    private static Set<ProjectRevision.Key> revisions(List<FeedEvent> events, Map<String, UUID> customers) {
        return events.stream()
                .filter(event -> event.said() != null)
                .map(event -> new ProjectRevision.Key(
                        customers.get(event.customer()),
                        event.said().id(),
                        event.said().revision()))
                .collect(Collectors.toSet());
    }

    private static Taken take(FeedEvent event, UUID customer, Posting posting, Recording recording) {
        if (event.said() != null) {
            return recording.take(customer, event.said());
        }
        if (event.line() != null) {
            return posting.take(customer, event.line());
        }
        return event.statement() != null ? posting.take(customer, event.statement()) : Taken.ACCEPTED;
    }

    /** The same id again: a duplicate, and if it says something else now, a contradiction that is kept. */
    private static Taken repeat(
            FeedEvent event, EventLog.First first, UUID customer, Posting posting, Recording recording, Instant now) {
        if (first.digest().equals(event.digest()) || customer == null) {
            return Taken.DUPLICATE;
        }
        var mine = customer.equals(first.customer());
        var dispute = new Dispute(
                mine ? About.EVENT : About.OWNER,
                mine ? event.sequence() : null,
                mine ? first.project() : null,
                mine ? event.project() : null,
                event.id(),
                "the event as it first came",
                event.summary());
        if (Contradiction.isKept(customer, dispute)) {
            return Taken.DUPLICATE;
        }
        if (dispute.sequence() != null) {
            posting.dispute(customer, dispute);
        } else {
            Contradiction.keep(customer, dispute, now);
            recording.touch(customer, first.project(), event.project());
        }
        return Taken.DUPLICATE;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private void finish(Posting posting, Recording recording, EventLog log, Instant now) {
        recording.close();
        var touched = new HashMap<UUID, Set<String>>(posting.close());
        recording.touched().forEach((customer, projects) -> touched.merge(customer, projects, Intake::union));
        Following.of(posting.shown(), now);
        Rebooking.of(database, touched);
        Returns.announce(database, posting.shown(), now);
        log.forget(recording.deleted());
        database.flush();
        var changed = posting.changed(recording.touched().keySet());
        Touched.note(database, touched, changed);
        new Announcement(database).of(changed, Feed.wasQuiet(now.minus(quietAfter)));
        Feed.heard(now);
    }
}
