-- What the platform sent, as it came. The id outlives the text, which goes after 30 days.
create table feed_event (
    id text primary key,
    type text not null,
    customer_id uuid,
    project_id text,
    digest text not null,
    body text,
    received_at timestamptz not null
);
create index feed_event_received on feed_event (received_at) where body is not null;
create index feed_event_project on feed_event (customer_id, project_id) where body is not null and project_id is not null;

create table feed_state (
    id int primary key check (id = 1),
    fed_until timestamptz
);
insert into feed_state values (1, null);
