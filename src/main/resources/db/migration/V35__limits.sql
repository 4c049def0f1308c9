-- How much of what they may do in a while each customer has used, by kind: as much as is not free again before this time.
create table allowance (
    customer_id uuid not null,
    kind text not null,
    free_at timestamptz not null,
    primary key (customer_id, kind)
);
create index allowance_free on allowance (free_at);
