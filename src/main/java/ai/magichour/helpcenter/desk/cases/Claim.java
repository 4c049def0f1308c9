package ai.magichour.helpcenter.desk.cases;

import ai.magichour.helpcenter.tickets.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Who of support has a ticket. It runs out by itself, so that nobody's lunch holds up a customer; acting renews it.
 *
 * @param agent null where nobody ever had it
 * @param writingSince since when they have been typing an answer; null if they aren't
 */
public record Claim(UUID agent, String name, Instant since, Instant until, Instant writingSince) {

    public static final Duration LASTS = Duration.ofMinutes(15);

    private static final String TAKE = """
            update ticket set claimed_by = :agent, claimed_until = :until,
                claimed_at = case when claimed_by = :agent and claimed_until > :now then claimed_at else :now end,
                writing_since = case when claimed_by = :agent and claimed_until > :now then writing_since end
            where customer_id = :customer and id = :ticket and state = 'OPEN'
                and (claimed_by is null or claimed_by = :agent or claimed_until <= :now or :over = true)""";

    private static final String RELEASE = """
            update ticket set claimed_by = null, claimed_at = null, claimed_until = null, writing_since = null
            where customer_id = :customer and id = :ticket and claimed_by = :agent""";

    private static final String WRITING = """
            update ticket set writing_since = coalesce(writing_since, :now)
            where customer_id = :customer and id = :ticket and claimed_by = :agent and claimed_until > :now""";

    private static final String DONE_WRITING = """
            update ticket set writing_since = null
            where customer_id = :customer and id = :ticket and claimed_by = :agent""";

    public boolean isLive(Instant now) {
        return agent != null && now.isBefore(until);
    }

    public boolean isOf(UUID someone) {
        return someone.equals(agent);
    }

    /** Whether somebody else has it right now. */
    public boolean isAnothers(UUID me, Instant now) {
        return isLive(now) && !isOf(me);
    }

    /**
     * Takes a ticket for an agent, or renews that they have it, in the caller's transaction; of two who take it at once
     * the database lets one.
     *
     * @param over also if somebody else has it
     * @return false where somebody else has it, or it is closed
     */
    public static boolean take(Ticket ticket, UUID agent, boolean over, Instant now) {
        return statement(TAKE, ticket, agent)
                        .setParameter("now", now)
                        .setParameter("until", now.plus(LASTS))
                        .setParameter("over", over)
                        .executeUpdate()
                > 0;
    }

    /** They act, so it is theirs for a while longer, unless it is somebody else's; and they aren't typing any more. */
    public static void renew(Ticket ticket, UUID agent, Instant now) {
        take(ticket, agent, false, now);
        statement(DONE_WRITING, ticket, agent).executeUpdate();
    }

    /** They are typing; takes it for them if it is free. False where somebody else has it, or it is closed. */
    public static boolean writing(Ticket ticket, UUID agent, Instant now) {
        return take(ticket, agent, false, now)
                && statement(WRITING, ticket, agent).setParameter("now", now).executeUpdate() > 0;
    }

    public static void release(Ticket ticket, UUID agent) {
        statement(RELEASE, ticket, agent).executeUpdate();
    }

    private static jakarta.persistence.Query statement(String sql, Ticket ticket, UUID agent) {
        return Ticket.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("customer", ticket.customerId)
                .setParameter("ticket", ticket.id)
                .setParameter("agent", agent);
    }
}
