package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A customer's question to support, the facts as they were when it was asked, and who is waiting for whom. */
@Entity
@IdClass(Ticket.Owned.class)
public class Ticket extends PanacheEntityBase {

    /** For how long after its end a ticket can be taken up again; later a new one goes on from it. */
    public static final Duration REOPENS = Duration.ofDays(14);

    /** A ticket's key: its customer first. */
    public record Owned(UUID customerId, UUID id) implements Serializable {}

    /** Who opened it. */
    public enum Opener {
        /** The customer, with the form. */
        CUSTOMER,
        /** We did, because the customer had asked to be told and the credits became overdue. */
        WATCH,
        /** Support did, before the customer wrote. */
        SUPPORT
    }

    public enum State {
        /** Somebody waits for somebody. */
        OPEN,
        /** Nobody does. */
        CLOSED
    }

    /** Who has to do something next. */
    public enum Party {
        /** Support owes an answer. */
        SUPPORT,
        /** The customer was asked something. */
        CUSTOMER,
        /** The platform was asked to return credits. */
        PLATFORM
    }

    /** How it ended. */
    public enum Resolution {
        /** The customer said that it is solved. */
        SOLVED,
        /** The credits came back. */
        CREDITS_RETURNED,
        /** Support explained what happened. */
        EXPLAINED,
        /** It goes on in another ticket. */
        DUPLICATE,
        /** The customer was asked and didn't answer. */
        NO_ANSWER
    }

    @Id
    public UUID customerId;

    @Id
    public UUID id;

    public String number;
    public String projectId;

    @Enumerated(EnumType.STRING)
    public Concern concern;

    @Enumerated(EnumType.STRING)
    public Opener openedBy;

    @Enumerated(EnumType.STRING)
    public State state;

    @Enumerated(EnumType.STRING)
    public Party waitingFor;

    public Instant waitingSince;
    public Instant dueAt;
    public Instant openedAt;
    public Instant changedAt;
    public Instant closedAt;

    @Enumerated(EnumType.STRING)
    public Resolution resolution;

    public String follows;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode evidence;

    @Version
    public int version;

    /** Opens a ticket, with the facts as they are now. It is written when the caller's transaction commits. */
    public static Ticket open(
            UUID customer, String project, Concern concern, Opener opener, Evidence evidence, Instant now) {
        var ticket = new Ticket();
        ticket.customerId = customer;
        ticket.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        ticket.number = TicketNumber.next();
        ticket.projectId = project;
        ticket.concern = concern;
        ticket.openedBy = opener;
        ticket.state = State.OPEN;
        ticket.openedAt = now;
        ticket.evidence = evidence.json();
        ticket.waitFor(Party.SUPPORT, now, null);
        ticket.persist();
        return ticket;
    }

    /** The viewer's own ticket of this number, or null. */
    public static Ticket of(UUID viewer, String number) {
        return find("customerId = ?1 and number = ?2", viewer, number).firstResult();
    }

    /**
     * The same, held until the caller's transaction ends. Its customer is held first, always in this order, so that of two
     * acts on one customer's tickets neither waits for the other for ever.
     */
    public static Ticket held(UUID viewer, String number) {
        Customer.held(viewer);
        return Ticket.<Ticket>find("customerId = ?1 and number = ?2", viewer, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The viewer's ticket with this key, or null. */
    public static Ticket of(UUID viewer, UUID id) {
        return findById(new Owned(viewer, id));
    }

    /** The viewer's open ticket about this project and concern, or null; a null project is a project of its own. */
    public static Ticket open(UUID viewer, String project, Concern concern) {
        return open(viewer, project).stream()
                .filter(ticket -> ticket.concern == concern)
                .findFirst()
                .orElse(null);
    }

    /** The viewer's open tickets about this project, newest first. */
    public static List<Ticket> open(UUID viewer, String project) {
        return list(
                "customerId = ?1 and state = ?2 and coalesce(projectId, '') = ?3 order by id desc",
                viewer,
                State.OPEN,
                project == null ? "" : project);
    }

    /** The viewer's tickets about this project, open or not, newest first. */
    public static List<Ticket> about(UUID viewer, String project) {
        return list("customerId = ?1 and projectId = ?2 order by id desc", viewer, project);
    }

    /** All of the viewer's tickets, a slice that follows this one; the first for null. */
    static List<Ticket> after(UUID viewer, Ticket last) {
        return Ticket.<Ticket>find(
                        "customerId = ?1 and id > ?2 order by id", viewer, last == null ? new UUID(0, 0) : last.id)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** Somebody has to do something now; {@code by} is a promise, or null. */
    public void waitFor(Party party, Instant now, Instant by) {
        if (waitingFor != party || waitingSince == null) {
            waitingSince = now;
        }
        waitingFor = party;
        dueAt = by;
        changedAt = now;
    }

    /** Credits of its project came back: whoever has it open says whether that solves it. A closed one only says so. */
    public void returned(Instant now) {
        if (isOpen()) {
            waitFor(Party.CUSTOMER, now, null);
        }
        changedAt = now;
    }

    public void close(Resolution how, Instant now) {
        state = State.CLOSED;
        resolution = how;
        closedAt = now;
        changedAt = now;
        dueAt = null;
    }

    public void reopen(Instant now, Instant by) {
        state = State.OPEN;
        resolution = null;
        closedAt = null;
        waitingSince = null;
        waitFor(Party.SUPPORT, now, by);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether it can be taken up again; until {@link #reopensUntil()}. */
    public boolean isReopenable(Instant now) {
        return !isOpen() && now.isBefore(reopensUntil());
    }

    public boolean isReopenableOrOpen(Instant now) {
        return isOpen() || isReopenable(now);
    }

    public Instant reopensUntil() {
        return closedAt == null ? null : closedAt.plus(REOPENS);
    }

    public String href() {
        return "/tickets/" + number;
    }

    /** The facts as they were when it was opened. */
    public Evidence evidence() {
        return Evidence.read(evidence);
    }
}
