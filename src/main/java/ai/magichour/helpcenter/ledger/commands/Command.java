package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.ledger.Kind;
import ai.magichour.helpcenter.ledger.Line;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Credits that support asks the platform to give back for one project, from the question to the line that answers it. */
@Entity
@Table(name = "refund_command")
@IdClass(Command.Place.class)
public class Command extends PanacheEntityBase {

    /** A command's key: its customer first. */
    public record Place(UUID customerId, UUID id) implements Serializable {}

    private static final int LONGEST_DOUBT = 500;

    @Id
    public UUID customerId;

    @Id
    public UUID id;

    public String key;
    public String projectId;
    public long amount;

    @Enumerated(EnumType.STRING)
    public Reason reason;

    public boolean goodwill;
    public String ticket;
    public String askedBy;
    public String approvedBy;
    public String withdrawnBy;

    @Enumerated(EnumType.STRING)
    public CommandState state;

    public Instant askedAt;
    public Instant approvedAt;
    public Instant withdrawnAt;
    public Instant sentAt;
    public Instant answeredAt;
    public String answerCode;
    public String answerMessage;
    public Instant doneAt;
    public Long line;
    public String doubt;

    static Command of(Ask ask, Instant now) {
        var command = new Command();
        command.customerId = ask.customer();
        command.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        command.key = ask.key();
        command.projectId = ask.project();
        command.amount = ask.amount();
        command.reason = ask.reason();
        command.goodwill = ask.goodwill();
        command.ticket = ask.ticket();
        command.askedBy = ask.by();
        command.state = CommandState.ASKED;
        command.askedAt = now;
        return command;
    }

    /** The slice that follows {@code last} of a customer's that were sent: before that nobody but support knows of it. */
    static List<Command> sentAfter(UUID customer, Command last) {
        return Command.<Command>find(
                        "customerId = ?1 and id > ?2 and sentAt is not null order by id",
                        customer,
                        last == null ? new UUID(0, 0) : last.id)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** The content that the form was sent with. */
    Ask ask() {
        return new Ask(customerId, projectId, amount, reason, goodwill, ticket, askedBy, key);
    }

    void send(Instant now) {
        state = CommandState.SENT;
        sentAt = now;
    }

    void approve(String lead, Instant now) {
        approvedBy = lead;
        approvedAt = now;
        send(now);
    }

    /** The first time it was sent is when it was asked for. */
    void sendAgain() {
        state = CommandState.SENT;
        answeredAt = null;
    }

    void withdraw(String by, Instant now) {
        state = CommandState.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = now;
    }

    /** The platform took it, or had done it already; that alone moves no credits. */
    void taken(Instant now) {
        answeredAt = answeredAt == null ? now : answeredAt;
        state = state == CommandState.SENT ? CommandState.TAKEN : state;
    }

    /** The platform won't do it. Where its line is there already, the ledger is believed. */
    void refused(String code, String message, Instant now) {
        answeredAt = now;
        if (state.isOnItsWay()) {
            state = CommandState.REFUSED;
            answerCode = code;
            answerMessage = message;
        }
    }

    /**
     * A line that names this command has become visible. Whatever was answered, the ledger is the truth: a line that gives
     * to the same project does it, also late after a refusal; what doesn't fit is noted, and another project's line does
     * nothing.
     */
    void follow(Line shown, Instant now) {
        if (line != null) {
            doubt("it is named again by " + shown);
        } else if (!projectId.equals(shown.project()) || !isReturn(shown)) {
            doubt("it is named by " + shown + ", which gives nothing to its project");
        } else {
            doubt(sentAt == null ? "it was never sent" : null);
            doubt(shown.amount() == amount ? null : "it asked for " + amount + " and got " + shown.amount());
            state = CommandState.DONE;
            doneAt = now;
            line = shown.sequence();
        }
    }

    private static boolean isReturn(Line line) {
        return line.amount() > 0 && (line.is() == Kind.REFUND || line.is() == Kind.GOODWILL);
    }

    private void doubt(String what) {
        if (what != null && (doubt == null || doubt.length() < LONGEST_DOUBT)) {
            doubt = doubt == null ? what : doubt + "; " + what;
        }
    }

    /** Whether the platform said no, though its line may have come since. */
    public boolean isDeclined() {
        return answerCode != null;
    }

    // Finders: the customer first.

    public static Command of(UUID customer, UUID id) {
        return findById(new Place(customer, id));
    }

    /** All that was ever asked for a project, oldest first. */
    public static List<Command> of(UUID customer, String project) {
        return list("customerId = ?1 and projectId = ?2 order by askedAt, id", customer, project);
    }

    /** What was asked for from a ticket, oldest first. */
    public static List<Command> ofTicket(UUID customer, String ticket) {
        return list("customerId = ?1 and ticket = ?2 order by askedAt, id", customer, ticket);
    }

    /** What was asked for somebody, newest first. */
    public static List<Command> latest(UUID customer, int most) {
        return Command.<Command>find("customerId = ?1 order by id desc", customer)
                .range(0, most - 1)
                .list();
    }

    /** The one that isn't over; null if there is none. */
    public static Command open(UUID customer, String project) {
        return find("customerId = ?1 and projectId = ?2 and state in ?3", customer, project, CommandState.OPEN)
                .firstResult();
    }

    /** Those at these places. */
    static List<Command> at(Collection<Place> places) {
        return getEntityManager()
                .createNativeQuery(
                        "select c.* from unnest(:customers, :ids) as t(customer_id, id)"
                                + " join refund_command c on c.customer_id = t.customer_id and c.id = t.id",
                        Command.class)
                .setParameter(
                        "customers", places.stream().map(Place::customerId).toArray(UUID[]::new))
                .setParameter("ids", places.stream().map(Place::id).toArray(UUID[]::new))
                .getResultList();
    }

    static Command keyed(UUID customer, String key) {
        return find("customerId = ?1 and key = ?2", customer, key).firstResult();
    }

    /** For the desk: those of everybody that aren't over, longest first. */
    public static List<Command> open(int most) {
        return Command.<Command>find("state in ?1 order by askedAt, id", CommandState.OPEN)
                .range(0, most - 1)
                .list();
    }
}
