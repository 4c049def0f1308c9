-- One row a customer: how far the visible ledger reaches. Its lock orders all that happens to a customer's books.
create table book (
    customer_id uuid primary key,
    -- the line before the first visible one: 0, or where a statement started the ledger
    start_sequence bigint not null,
    start_balance bigint not null,
    -- the last visible line and the balance after it; null until a line or a statement has arrived
    sequence bigint,
    balance bigint,
    -- the highest line anybody has named; above "sequence" means that we are behind
    known_up_to bigint not null,
    behind_since timestamptz,
    disputes int not null,
    -- the next line is there and doesn't fit: not a gap, but a contradiction
    stopped boolean not null default false,
    changed_at timestamptz not null
);

create table credit_entry (
    customer_id uuid not null,
    sequence bigint not null,
    kind text not null,
    amount bigint not null,
    balance bigint not null,
    project_id text,
    reference text,
    command text,
    at timestamptz not null,
    event_id text not null,
    received_at timestamptz not null,
    primary key (customer_id, sequence)
);
create index credit_entry_project on credit_entry (customer_id, project_id, sequence) where project_id is not null;
-- Lines are only ever added.
revoke update, delete, truncate on credit_entry from helpcenter_app;

-- Lines that arrived and can't be shown yet: one before them is missing, or their balance doesn't follow.
create table waiting_line (
    customer_id uuid not null,
    sequence bigint not null,
    event_id text not null,
    kind text not null,
    amount bigint not null,
    balance bigint not null,
    project_id text,
    reference text,
    command text,
    at timestamptz not null,
    received_at timestamptz not null,
    primary key (customer_id, sequence, event_id)
);

-- The platform's signed word on a balance. One that settled a contradiction says so, and what it set aside.
create table statement (
    customer_id uuid not null,
    event_id text not null,
    sequence bigint not null,
    balance bigint not null,
    at timestamptz not null,
    received_at timestamptz not null,
    primary key (customer_id, event_id)
);
create index statement_sequence on statement (customer_id, sequence);
revoke update, delete, truncate on statement from helpcenter_app;

create table settlement (
    customer_id uuid not null,
    -- the note stands after this line
    sequence bigint not null,
    balance_before bigint not null,
    balance_after bigint not null,
    set_aside int not null,
    event_id text not null,
    at timestamptz not null,
    primary key (customer_id, sequence, event_id)
);
revoke update, delete, truncate on settlement from helpcenter_app;

-- Two words of the platform that can't both be true. Kept, shown as "being checked", settled and never deleted.
create table contradiction (
    customer_id uuid not null,
    id uuid not null,
    about text not null check (about in ('BALANCE', 'LINE', 'STATEMENT', 'EVENT', 'REVISION', 'OWNER')),
    sequence bigint,
    project_id text,
    other_project_id text,
    event_id text not null,
    kept text not null,
    beside text not null,
    found_at timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    -- settled without confirming the line: its project stays unknown
    aside boolean not null default false,
    primary key (customer_id, id)
);
create index contradiction_open on contradiction (customer_id) where settled_at is null;
revoke delete, truncate on contradiction from helpcenter_app;
