-- With millions of rows: what is asked for most reads an index and little else.

-- What a customer's list shows first, and its tab counts: the few projects that may need attention, before the clock and
-- the ledger have their say.
create index project_attention on project (customer_id, listed_at desc, id desc)
    where disputed or status in ('error', 'canceled') and not (back > 0 and back >= charged)
        or status in ('draft', 'queued', 'rendering') or status = 'complete' and outputs = 0
        or status not in ('draft', 'queued', 'rendering', 'complete', 'error', 'canceled');

-- What reports count of a day, from the indexes alone.
create index ticket_day on ticket (opened_at) include (customer_id, id, project_id, opened_by);
drop index ticket_opened;
create index ticket_project_day on ticket (customer_id, project_id, opened_at) include (opened_by)
    where project_id is not null;
drop index ticket_project;
create index message_answered on message (customer_id, ticket_id, at) where author = 'SUPPORT';
