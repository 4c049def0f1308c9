package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.web.live.Announcement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** A command's way through the outbox: put in by the transaction that decided it, and what the platform answered. */
@ApplicationScoped
public class Sending {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Event<Moved> moved;

    /** Puts it into the outbox under its own id, or once more where it was told before. */
    void put(Command command, Instant now) {
        var parcel = Parcel.<Parcel>findById(command.id);
        if (parcel != null) {
            parcel.delete();
            database.flush();
        }
        var body = new Order.Body(
                Customer.<Customer>findById(command.customerId).subject,
                command.projectId,
                command.amount,
                command.reason.code(command.goodwill),
                command.ticket);
        Parcel.put(command.id, Order.TOPIC, command.projectId, new Order(command.customerId, body), now);
        tell(command);
    }

    /** The platform took it or had done it already. */
    @Transactional
    public void taken(UUID customer, UUID id) {
        answered(customer, id, (command, now) -> command.taken(now));
    }

    /** The platform refused it for good. */
    @Transactional
    public void refused(UUID customer, UUID id, String code, String message) {
        answered(customer, id, (command, now) -> command.refused(code, message, now));
    }

    private void answered(UUID customer, UUID id, BiConsumer<Command, Instant> how) {
        var now = clock.instant();
        var command = Locked.of(customer, now).command(id);
        how.accept(command, now);
        tell(command);
    }

    private void tell(Command command) {
        moved.fire(new Moved(command.customerId, command.projectId));
        new Announcement(database).of(Set.of(command.customerId), false);
    }
}
