-- How far somebody has come with the checklist of one of their projects. What they answered are words of ours: yes, no,
-- not sure, and the name of a plan.
create table checklist (
    customer_id uuid not null,
    project_id text not null,
    answers jsonb not null default '{}',
    -- the findings that they say they acted on, each with when
    ticks jsonb not null default '{}',
    outcome text check (outcome in ('SOLVED', 'HELP')),
    outcome_at timestamptz,
    opened_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (customer_id, project_id)
);
revoke truncate on checklist from helpcenter_app;
