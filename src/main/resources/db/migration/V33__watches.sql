-- "Tell me when it's back": asked once for a project, told once.
create table watch (
    customer_id uuid not null,
    project_id text not null,
    asked_at timestamptz not null,
    told_at timestamptz,
    -- it became overdue, and a ticket was opened for it
    ticket_id uuid,
    primary key (customer_id, project_id)
);
create index watch_waiting on watch (customer_id, project_id) where told_at is null and ticket_id is null;
