-- What support writes for support. In a table of its own, which nothing that a customer can ask for reads.
create table note (
    customer_id uuid not null,
    id uuid not null,
    ticket_id uuid not null,
    author text not null,
    author_name text not null,
    body text not null,
    -- the form it came from: the same form sent again is the same note
    form_id uuid not null,
    at timestamptz not null,
    primary key (customer_id, id)
);
create index note_ticket on note (customer_id, ticket_id, id);
-- For those that outlive their ticket.
create index note_old on note (at);
create index note_form on note (customer_id, form_id);
revoke update, truncate on note from helpcenter_app;
