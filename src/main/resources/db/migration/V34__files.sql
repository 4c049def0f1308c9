-- What customers and support add to a message. The row is made before its bytes are stored and outlives them, so that
-- nothing is ever stored that no row names, wherever the bytes are.
create table attachment (
    customer_id uuid not null,
    -- random (version 4): it stands in an address
    id uuid not null,
    -- the form that it was added to, until that is sent
    draft_id uuid,
    ticket_id uuid,
    message_id uuid,
    name text not null check (char_length(name) between 1 and 120),
    type text not null
        check (type in ('PNG', 'JPEG', 'WEBP', 'GIF', 'MP4', 'MOV', 'WEBM', 'MP3', 'WAV', 'PDF', 'TEXT')),
    bytes bigint not null check (bytes > 0),
    -- null: no picture
    width int,
    height int,
    begun_at timestamptz not null,
    -- null: its bytes aren't all there yet
    stored_at timestamptz,
    -- an unsent one goes when this is long ago
    kept_from timestamptz not null,
    -- nobody sees it any more; its bytes go next, then the row
    removed_at timestamptz,
    primary key (customer_id, id),
    constraint attachment_owner check (
        (ticket_id is null and message_id is null and draft_id is not null)
        or (ticket_id is not null and message_id is not null and draft_id is null))
);
create index attachment_draft on attachment (customer_id, draft_id) where draft_id is not null;
create index attachment_ticket on attachment (customer_id, ticket_id) where ticket_id is not null;
create index attachment_unsent on attachment (kept_from) where ticket_id is null and removed_at is null;
create index attachment_removed on attachment (removed_at) where removed_at is not null;

-- The bytes in pieces, where they are stored here. They are compressed already.
create table attachment_part (
    customer_id uuid not null,
    attachment_id uuid not null,
    part int not null,
    bytes bytea not null,
    primary key (customer_id, attachment_id, part)
);
alter table attachment_part alter column bytes set storage external;
