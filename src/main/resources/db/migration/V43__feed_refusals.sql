-- The last requests of the feed that were signed well and couldn't be taken, for those who look after it.
create table feed_refusal (
    id uuid primary key,
    at timestamptz not null,
    -- the address that it came from
    sender text not null,
    status int not null,
    sentence text not null,
    bytes int not null,
    -- how it begins
    head text not null
);
