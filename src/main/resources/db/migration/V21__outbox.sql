-- What somebody else must be told, written in the transaction that decided it. A row is claimed with a lease, told with no
-- transaction open, and marked; after a crash in between it is told again under the same id.
create table outbox (
    id uuid primary key,
    topic text not null,
    -- rows of one topic and key are told one after the other, in the order of their ids
    key text not null,
    -- null once it was told long ago
    payload jsonb,
    made_at timestamptz not null,
    due_at timestamptz not null,
    tries int not null default 0,
    lease_until timestamptz,
    done_at timestamptz,
    dead_at timestamptz,
    problem text
);
create index outbox_due on outbox (topic, due_at) where done_at is null and dead_at is null;
create index outbox_order on outbox (topic, key, id) where done_at is null and dead_at is null;
create index outbox_dead on outbox (dead_at) where dead_at is not null;
create index outbox_done on outbox (done_at) where done_at is not null and payload is not null;
