-- What the desk ranks and finds tickets by, beside each of them. The first two say what the evidence says; the others are
-- written by the desk alone, and never with what the customer sees, so that neither overwrites the other.
alter table ticket
    -- credits that were out when it was opened
    add column at_stake bigint not null generated always as (
        greatest(0, coalesce((evidence #>> '{verdict,charged}')::bigint, 0)
            - coalesce((evidence #>> '{verdict,back}')::bigint, 0))) stored,
    add column tool text generated always as (evidence #>> '{project,tool}') stored,
    -- when support first answered
    add column answered_at timestamptz,
    -- how many internal notes there are
    add column notes int not null default 0,
    -- who of support has it, since when, until when, and whether they are typing
    add column claimed_by uuid,
    add column claimed_at timestamptz,
    add column claimed_until timestamptz,
    add column writing_since timestamptz;

-- Each view walks one of these: by promise, then by credits at stake, then by age.
create index ticket_desk on ticket
    (waiting_for, (coalesce(due_at, 'infinity'::timestamptz)), (-at_stake), opened_at, id)
    where state = 'OPEN';
create index ticket_desk_new on ticket
    ((coalesce(due_at, 'infinity'::timestamptz)), (-at_stake), opened_at, id)
    where state = 'OPEN' and waiting_for = 'SUPPORT' and answered_at is null;
create index ticket_desk_late on ticket
    ((coalesce(due_at, 'infinity'::timestamptz)), (-at_stake), opened_at, id, customer_id, project_id)
    where state = 'OPEN' and waiting_for = 'SUPPORT' and project_id is not null
        and concern in ('CREDITS_NOT_BACK', 'FAILED_REPEATEDLY', 'CHARGED_FOR_ERRORS', 'NOT_SURE', 'SOMETHING_ELSE');
create index ticket_desk_repeated on ticket
    ((coalesce(due_at, 'infinity'::timestamptz)), (-at_stake), opened_at, id)
    where state = 'OPEN' and waiting_for = 'SUPPORT' and concern in ('FAILED_REPEATEDLY', 'CHARGED_FOR_ERRORS');
create index ticket_desk_claimed on ticket
    (claimed_by, (coalesce(due_at, 'infinity'::timestamptz)), (-at_stake), opened_at, id)
    where state = 'OPEN' and claimed_by is not null;
create index ticket_desk_closed on ticket (closed_at desc, id desc) where state = 'CLOSED';
