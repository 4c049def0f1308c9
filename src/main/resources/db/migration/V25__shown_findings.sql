-- What a checklist advised and when it was first seen, so that it can be counted which advice was followed by a project
-- that completed. Only ever added.
create table shown_finding (
    customer_id uuid not null,
    project_id text not null,
    -- one check of one file
    finding text not null,
    check_name text not null,
    verdict text not null check (verdict in ('LIKELY', 'WORTH_TRYING')),
    media text,
    type text,
    shown_at timestamptz not null,
    primary key (customer_id, project_id, finding)
);
create index shown_finding_shown on shown_finding (shown_at);
revoke update, truncate on shown_finding from helpcenter_app;
