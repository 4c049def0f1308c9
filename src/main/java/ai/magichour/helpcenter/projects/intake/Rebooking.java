package ai.magichour.helpcenter.projects.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the sums of a project's visible lines beside it, and what the platform has been asked to give back for it, in two
 * statements for however many projects changed.
 */
public final class Rebooking {

    private static final String SUMS = """
            update project p set charged = s.charged, back = s.back, goodwill = s.goodwill, charges = s.charges,
                charged_at = s.charged_at, back_at = s.back_at, disputed = s.disputed, asked = s.asked
            from (select t.customer_id, t.id,
                    coalesce(-sum(e.amount) filter (where e.kind in ('charge', 'adjustment')), 0) as charged,
                    coalesce(sum(e.amount) filter (where e.kind in ('refund', 'goodwill')), 0) as back,
                    coalesce(sum(e.amount) filter (where e.kind = 'goodwill'), 0) as goodwill,
                    count(e.*) filter (where e.kind in ('charge', 'adjustment')) as charges,
                    max(e.at) filter (where e.kind in ('charge', 'adjustment')) as charged_at,
                    max(e.at) filter (where e.kind in ('refund', 'goodwill')) as back_at,
                    coalesce(bool_or(e.kind not in ('grant', 'charge', 'adjustment', 'refund', 'goodwill', 'expiry')), false)
                        or exists (select from contradiction c where c.customer_id = t.customer_id
                            and (c.project_id = t.id or c.other_project_id = t.id)
                            and (c.settled_at is null or c.aside) and c.about <> 'OWNER') as disputed,
                    coalesce((select sum(c.amount) from refund_command c where c.customer_id = t.customer_id
                        and c.project_id = t.id and c.state in ('SENT', 'TAKEN')), 0) as asked
                from unnest(:customers, :projects) as t(customer_id, id)
                left join credit_entry e on e.customer_id = t.customer_id and e.project_id = t.id
                group by t.customer_id, t.id) s
            where p.customer_id = s.customer_id and p.id = s.id""";

    /** How long the credits of a failed project took, noted once, when its ledger first holds them all. */
    private static final String TIMES = """
            insert into refund_time (customer_id, project_id, media, type, seconds, returned_at)
            select p.customer_id, p.id, p.media, p.type,
                greatest(0, extract(epoch from p.back_at - greatest(coalesce(p.finished_at, p.failed_at), p.charged_at))),
                p.back_at
            from unnest(:customers, :projects) as t(customer_id, id)
            join project p on p.customer_id = t.customer_id and p.id = t.id
            where p.status in ('error', 'canceled') and p.charged > 0 and p.back >= p.charged and p.goodwill = 0
            on conflict do nothing""";

    private Rebooking() {}

    /** Rebuilds the sums of {@code touched}, by customer; those whose project hasn't arrived are passed over. */
    public static void of(EntityManager database, Map<UUID, Set<String>> touched) {
        var customers = new ArrayList<UUID>();
        var projects = new ArrayList<String>();
        touched.forEach((customer, ids) -> ids.forEach(id -> {
            customers.add(customer);
            projects.add(id);
        }));
        if (customers.isEmpty()) {
            return;
        }
        database.flush();
        for (var sql : new String[] {SUMS, TIMES}) {
            database.createNativeQuery(sql)
                    .setParameter("customers", customers.toArray(UUID[]::new))
                    .setParameter("projects", projects.toArray(String[]::new))
                    .executeUpdate();
        }
    }
}
