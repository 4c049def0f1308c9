-- What doesn't fit in a customer's ledger or projects, as reconciliation found it. A row is kept when it healed or was
-- worked, so that the same facts are never shown as new.
create table discrepancy (
    customer_id uuid not null,
    -- '' where it concerns the customer's whole ledger
    project_id text not null,
    kind text not null
        check (kind in ('OVERDUE', 'WITHOUT_CHARGE', 'RETURNED_TWICE', 'MORE_THAN_CHARGED', 'STUCK', 'WITHOUT_OUTPUT',
            'GAP', 'CONTRADICTION')),
    -- what it consists of: once it was worked, only other facts bring it back
    facts jsonb not null,
    -- credits
    stake bigint not null,
    -- since when it is so, by the platform's own times
    since timestamptz not null,
    -- when these facts were first found here, and when any of this kind were
    found_at timestamptz not null,
    first_found_at timestamptz not null,
    state text not null check (state in ('OPEN', 'WORKED', 'GONE')),
    gone_at timestamptz,
    worked_at timestamptz,
    worked_by text,
    worked_as text,
    ticket text,
    primary key (customer_id, project_id, kind)
);
-- For the desk: what is open, longest first, of all kinds and of one; and for reports what was found on a day.
create index discrepancy_open on discrepancy (found_at, customer_id, project_id, kind) where state = 'OPEN';
create index discrepancy_of_kind on discrepancy (kind, found_at, customer_id, project_id) where state = 'OPEN';
create index discrepancy_first_found on discrepancy (first_found_at);
revoke delete, truncate on discrepancy from helpcenter_app;

-- When the clock alone will make something of it: a return becomes overdue, a project late, a gap old.
create table reconciliation_due (
    customer_id uuid not null,
    project_id text not null,
    at timestamptz not null,
    primary key (customer_id, project_id)
);
create index reconciliation_due_at on reconciliation_due (at);

-- What the feed has just changed and nobody has looked at since. Written with the change, so that none is missed, and read
-- elsewhere, so that whoever reads can't stop the feed.
create table touched (
    id uuid primary key,
    customer_id uuid not null,
    -- '' for the customer's ledger
    project_id text not null
);

-- What was there before there was anybody to look.
insert into touched (id, customer_id, project_id)
select gen_random_uuid(), customer_id, id from project
where disputed or status in ('draft', 'queued', 'rendering') or back > greatest(0, charged)
    or status in ('error', 'canceled') and charged > back or status = 'complete' and outputs = 0;
insert into touched (id, customer_id, project_id)
select gen_random_uuid(), customer_id, '' from book where disputes > 0 or known_up_to > coalesce(sequence, 0);
