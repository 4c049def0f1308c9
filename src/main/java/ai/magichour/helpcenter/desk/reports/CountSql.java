package ai.magichour.helpcenter.desk.reports;

/**
 * How a day is counted.
 *
 * <ul>
 *   <li><i>failed</i>: projects whose first failure was on that day and that count as failed now; <i>returned</i>: projects
 *       whose credits were all back on that day, and how long that took; <i>overdue</i>: projects first found overdue on it.
 *   <li><i>tickets</i>: opened by customers; <i>answered</i>: those of them that somebody of support has written in since.
 *   <li><i>cases</i>: projects of which the first sign came on that day: a discrepancy found here, a ticket opened here, or a
 *       customer's ticket. Of them <i>found first</i>: no customer's ticket was earlier than our sign.
 *   <li><i>came</i>: a customer asked to be told about a project, opened its checklist, began a form, or sent one. <i>Sent</i>:
 *       a ticket came of it, by them or because their credits were late. <i>Solved</i>: none did, and after they came the
 *       ledger gave back all the project cost or they said that the checklist solved it. The rest left, and is not counted
 *       as helped, whatever they may have found.
 * </ul>
 */
final class CountSql {

    static final String TOOLS = """
            insert into report_tool (day, media, type, failed, returned, returned_median_seconds, returned_95th_seconds, overdue)
            select :day, media, type, sum(failed), sum(returned), max(median), max(most), sum(overdue) from (
                select coalesce(media, '') as media, coalesce(type, '') as type, count(*) as failed, 0 as returned,
                    cast(null as bigint) as median, cast(null as bigint) as most, 0 as overdue
                from project where status = 'error' and failed_at >= :from and failed_at < :to group by 1, 2
                union all
                select coalesce(media, ''), coalesce(type, ''), 0, count(*),
                    percentile_disc(0.5) within group (order by seconds),
                    percentile_disc(0.95) within group (order by seconds), 0
                from refund_time where returned_at >= :from and returned_at < :to group by 1, 2
                union all
                select coalesce(p.media, ''), coalesce(p.type, ''), 0, 0, null, null, count(*)
                from discrepancy d join project p on p.customer_id = d.customer_id and p.id = d.project_id
                where d.kind = 'OVERDUE' and d.first_found_at >= :from and d.first_found_at < :to group by 1, 2) as counted
            group by media, type""";

    private static final String TIMES = """
            (select count(*) as returned, percentile_disc(0.5) within group (order by seconds) as median,
                percentile_disc(0.95) within group (order by seconds) as most
             from refund_time where returned_at >= :from and returned_at < :to) as r""";

    private static final String ANSWERS = """
            (select count(seconds) as answered, percentile_disc(0.5) within group (order by seconds) as median,
                percentile_disc(0.95) within group (order by seconds) as most
             from (select cast(extract(epoch from first.at - k.opened_at) as bigint) as seconds
                from ticket k left join lateral (select min(m.at) as at from message m where m.customer_id = k.customer_id
                    and m.ticket_id = k.id and m.author = 'SUPPORT') as first on true
                where k.opened_by = 'CUSTOMER' and k.opened_at >= :from and k.opened_at < :to) as each) as a""";

    private static final String CASES = """
            (select count(*) as cases, count(*) filter (where ours is not null and (theirs is null or ours < theirs)) as first
             from (select customer_id, project_id, min(at) filter (where is_ours) as ours,
                    min(at) filter (where not is_ours) as theirs
                from (select customer_id, project_id, first_found_at as at, true as is_ours from discrepancy
                        where project_id <> '' and first_found_at >= :from and first_found_at < :to
                    union all
                    select customer_id, project_id, opened_at, opened_by <> 'CUSTOMER' from ticket
                        where project_id is not null and opened_at >= :from and opened_at < :to) as sign
                group by customer_id, project_id) as s
             where not exists (select from discrepancy d where d.customer_id = s.customer_id
                    and d.project_id = s.project_id and d.first_found_at < :from)
                and not exists (select from ticket k where k.customer_id = s.customer_id
                    and k.project_id = s.project_id and k.opened_at < :from)) as c""";

    private static final String VISITS = """
            (with each as materialized (
                select v.customer_id, v.project_id, v.at,
                    exists (select from ticket k where k.customer_id = v.customer_id and k.project_id = v.project_id
                        and k.opened_by <> 'SUPPORT' and k.opened_at >= :from)
                    or v.project_id = '' and exists (select from ticket k where k.customer_id = v.customer_id
                        and k.project_id is null and k.opened_by <> 'SUPPORT' and k.opened_at >= :from) as is_sent
                from (select customer_id, project_id, min(at) as at
                    from (select customer_id, project_id, asked_at as at from watch
                            where asked_at >= :from and asked_at < :to
                        union all
                        select customer_id, project_id, opened_at from checklist
                            where opened_at >= :from and opened_at < :to
                        union all
                        select customer_id, coalesce(project_id, ''), changed_at from draft
                            where ticket_id is null and changed_at >= :from and changed_at < :to
                        union all
                        select customer_id, coalesce(project_id, ''), opened_at from ticket
                            where opened_by = 'CUSTOMER' and opened_at >= :from and opened_at < :to) as visit
                    group by customer_id, project_id) as v)
             select count(*) as came, count(*) filter (where is_sent) as sent,
                count(*) filter (where not is_sent and (
                    exists (select from project p where p.customer_id = each.customer_id and p.id = each.project_id
                        and p.back > 0 and p.back >= p.charged and p.back_at >= each.at)
                    or exists (select from checklist l where l.customer_id = each.customer_id
                        and l.project_id = each.project_id and l.outcome = 'SOLVED'
                        and l.outcome_at >= each.at))) as solved
             from each) as w""";

    static final String DAY = """
            insert into report_day (day, failed, returned, returned_median_seconds, returned_95th_seconds, overdue, tickets,
                opened_by_us, answered, answer_median_seconds, answer_95th_seconds, cases, found_first, came, solved, sent,
                counted_at)
            select :day, f.failed, r.returned, r.median, r.most, o.overdue, t.tickets, t.ours, a.answered, a.median, a.most,
                c.cases, c.first, w.came, w.solved, w.sent, :now
            from (select count(*) as failed from project
                    where status = 'error' and failed_at >= :from and failed_at < :to) as f,
                (select count(*) as overdue from discrepancy
                    where kind = 'OVERDUE' and first_found_at >= :from and first_found_at < :to) as o,
                (select count(*) filter (where opened_by = 'CUSTOMER') as tickets,
                    count(*) filter (where opened_by <> 'CUSTOMER') as ours from ticket
                    where opened_at >= :from and opened_at < :to) as t,
                """ + String.join(",\n", TIMES, ANSWERS, CASES, VISITS);

    private CountSql() {}
}
