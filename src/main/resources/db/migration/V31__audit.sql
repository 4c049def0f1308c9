-- Who did what, and what it was before: only ever added.
create table audit_event (
    customer_id uuid not null,
    id uuid not null,
    who text not null,
    act text not null,
    about text not null,
    before text,
    after text,
    why text,
    at timestamptz not null,
    primary key (customer_id, id)
);
create index audit_event_about on audit_event (customer_id, about, id);
revoke update, delete, truncate on audit_event from helpcenter_app;
