-- How often each tool failed with each error, in slots of five minutes and for eight days: what "usual" is measured by.
create table failure_slot (
    media text not null,
    type text not null,
    -- '' where the platform named none
    error_code text not null,
    slot timestamptz not null,
    -- of each customer at most three
    failures int not null,
    primary key (media, type, error_code, slot)
);
create index failure_slot_at on failure_slot (slot);

-- For the desk: what failed lately, of everybody.
create index project_failed_lately on project (failed_at) where status = 'error';

-- One error on one tool that many had at once: proposed by the figures, said by support.
create table known_problem (
    id uuid primary key,
    media text not null,
    type text not null,
    error_code text not null,
    state text not null check (state in ('PROPOSED', 'CONFIRMED', 'ENDED', 'DISMISSED')),
    -- those that failed from here to there are affected
    began_at timestamptz not null,
    ended_at timestamptz,
    proposed_at timestamptz not null,
    failures int not null,
    customers int not null,
    usual double precision not null,
    -- what customers read
    sentence text,
    confirmed_at timestamptz,
    confirmed_by text,
    closed_at timestamptz,
    closed_by text,
    version int not null default 0,
    check (state in ('PROPOSED', 'DISMISSED') or sentence is not null)
);
create unique index known_problem_once on known_problem (media, type, error_code) where state in ('PROPOSED', 'CONFIRMED');
create index known_problem_state on known_problem (state, began_at);
revoke delete, truncate on known_problem from helpcenter_app;

-- Who was told that it is over: each once.
create table known_problem_told (
    customer_id uuid not null,
    problem_id uuid not null,
    told_at timestamptz not null,
    primary key (customer_id, problem_id)
);
revoke update, delete, truncate on known_problem_told from helpcenter_app;
