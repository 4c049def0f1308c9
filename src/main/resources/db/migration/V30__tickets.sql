-- A customer's question and what came of it. The evidence is what was true when it was sent, and never changes.
create table ticket (
    customer_id uuid not null,
    id uuid not null,
    -- what people say: HC-7F3K-22
    number text not null,
    project_id text,
    concern text not null,
    opened_by text not null check (opened_by in ('CUSTOMER', 'WATCH', 'SUPPORT')),
    state text not null check (state in ('OPEN', 'CLOSED')),
    waiting_for text not null check (waiting_for in ('SUPPORT', 'CUSTOMER', 'PLATFORM')),
    waiting_since timestamptz not null,
    -- the promise: answered by then
    due_at timestamptz,
    opened_at timestamptz not null,
    changed_at timestamptz not null,
    closed_at timestamptz,
    resolution text,
    -- the number of the ticket that this one goes on from
    follows text,
    evidence jsonb not null,
    version int not null default 0,
    primary key (customer_id, id),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create unique index ticket_number on ticket (number);
-- One open ticket for each project and concern; "no project" counts as one.
create unique index ticket_open_once on ticket (customer_id, coalesce(project_id, ''), concern) where state = 'OPEN';
create index ticket_newest on ticket (customer_id, state, changed_at desc, id desc);
create index ticket_project on ticket (customer_id, project_id) where project_id is not null;

create index ticket_old on ticket (closed_at) where closed_at is not null;

create table message (
    customer_id uuid not null,
    id uuid not null,
    ticket_id uuid not null,
    author text not null check (author in ('CUSTOMER', 'SUPPORT', 'SYSTEM')),
    author_name text,
    -- what a message of the system says happened; its words are made when it is read
    event text,
    -- the ledger line that it speaks of
    line_sequence bigint,
    body text not null,
    -- the form it came from: the same form sent again is the same message
    draft_id uuid,
    -- the mail that told about it
    parcel_id uuid,
    at timestamptz not null,
    primary key (customer_id, id)
);
create index message_ticket on message (customer_id, ticket_id, id);
create index message_draft on message (customer_id, draft_id) where draft_id is not null;
-- Credits that came back are told once.
create unique index message_line_once on message (customer_id, ticket_id, line_sequence) where line_sequence is not null;
revoke update, truncate on message from helpcenter_app;
