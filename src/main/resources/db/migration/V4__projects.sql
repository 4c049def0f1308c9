create table project (
    customer_id uuid not null,
    id text not null,
    media text,
    type text,
    name text,
    status text not null,
    created_at timestamptz,
    finished_at timestamptz,
    failed_at timestamptz,
    deleted_at timestamptz,
    credits_charged bigint,
    error_code text,
    error_message text,
    outputs int,
    retry_of text,
    parameters jsonb,
    revision bigint not null,
    at timestamptz not null,
    -- what lists are ordered by: when it was created, as far as anybody said
    listed_at timestamptz not null,
    -- in progress after this instant is unusual for its tool
    late_after timestamptz,
    -- kept beside the lines by the intake, so that lists can be ordered and paged
    charged bigint not null default 0,
    back bigint not null default 0,
    goodwill bigint not null default 0,
    charges int not null default 0,
    charged_at timestamptz,
    back_at timestamptz,
    disputed boolean not null default false,
    primary key (customer_id, id)
);
-- A project has one owner; with hash partitions this becomes a table of its own.
create unique index project_id_once on project (id);
create index project_newest on project (customer_id, listed_at desc, id desc);
create index project_failed on project (customer_id, listed_at desc, id desc) where status in ('error', 'canceled');

-- Every revision that arrived, in any order: the first word under a number stands.
create table project_revision (
    customer_id uuid not null,
    project_id text not null,
    revision bigint not null,
    status text not null,
    credits_charged bigint,
    error_code text,
    at timestamptz not null,
    digest text not null,
    event_id text not null,
    received_at timestamptz not null,
    primary key (customer_id, project_id, revision)
);
revoke update, delete, truncate on project_revision from helpcenter_app;

-- How long each failed project's credits took to come back, for the measure that stands beside our estimate.
create table refund_time (
    customer_id uuid not null,
    project_id text not null,
    media text,
    type text,
    seconds bigint not null,
    returned_at timestamptz not null,
    primary key (customer_id, project_id)
);
create index refund_time_returned on refund_time (returned_at);
