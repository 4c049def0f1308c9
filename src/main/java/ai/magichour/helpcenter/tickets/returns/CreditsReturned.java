package ai.magichour.helpcenter.tickets.returns;

import ai.magichour.helpcenter.ledger.Kind;
import ai.magichour.helpcenter.ledger.Line;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A line that gives credits back for a project became visible, and somebody has a ticket about it or asked to be told. */
record CreditsReturned(UUID customer, String project, long line, long amount) {

    static final String TOPIC = "credits-returned";

    /** One statement for a whole request of the feed; what nobody waits for is passed over. */
    private static final String PUT = """
        insert into outbox (id, topic, key, payload, made_at, due_at)
        select r.id, :topic, r.customer || ' ' || r.project,
            jsonb_build_object('customer', r.customer, 'project', r.project, 'line', r.line, 'amount', r.amount),
            :now, :now
        from unnest(:ids, :customers, :projects, :lines, :amounts) as r(id, customer, project, line, amount)
        where exists (select from watch w
                where w.customer_id = r.customer and w.project_id = r.project and w.told_at is null)
            or exists (select from ticket t
                where t.customer_id = r.customer and t.project_id = r.project)\
        """;

    /** Writes into the outbox, in the intake's transaction, which of the lines that became visible somebody waits for. */
    static void put(EntityManager database, Map<UUID, List<Line>> shown, Instant now) {
        var returned = new ArrayList<CreditsReturned>();
        shown.forEach((customer, lines) -> lines.stream()
                .filter(CreditsReturned::isReturn)
                .map(line -> new CreditsReturned(customer, line.project(), line.sequence(), line.amount()))
                .forEach(returned::add));
        if (returned.isEmpty()) {
            return;
        }
        database.createNativeQuery(PUT)
                .setParameter("topic", TOPIC)
                .setParameter("now", now)
                .setParameter(
                        "ids",
                        returned.stream()
                                .map(r -> UuidVersion7Strategy.INSTANCE.generateUuid(null))
                                .toArray(UUID[]::new))
                .setParameter(
                        "customers",
                        returned.stream().map(CreditsReturned::customer).toArray(UUID[]::new))
                .setParameter(
                        "projects",
                        returned.stream().map(CreditsReturned::project).toArray(String[]::new))
                .setParameter(
                        "lines", returned.stream().map(CreditsReturned::line).toArray(Long[]::new))
                .setParameter(
                        "amounts",
                        returned.stream().map(CreditsReturned::amount).toArray(Long[]::new))
                .executeUpdate();
    }

    private static boolean isReturn(Line line) {
        return line.project() != null && (line.is() == Kind.REFUND || line.is() == Kind.GOODWILL) && line.amount() > 0;
    }
}
