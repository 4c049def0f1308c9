-- Where mail goes, and how a customer wants to read. The provider's word and the customer's own stand side by side, so
-- that neither overwrites the other.
alter table customer
    -- the verified address claim of the last sign-in
    add column mail text,
    -- one they typed, and confirmed by a link
    add column own_mail text,
    add column own_zone text,
    add column own_language text,
    -- the language of the last browser, for mail
    add column browser_language text,
    -- they asked for deletion: nothing of the provider's is kept of them since
    add column forgotten_at timestamptz;

-- An address somebody typed, until they press the link that was mailed there.
create table address_confirmation (
    customer_id uuid not null,
    -- SHA-256 of what the link holds
    token_hash text not null,
    address text not null,
    asked_at timestamptz not null,
    until timestamptz not null,
    confirmed_at timestamptz,
    primary key (customer_id, token_hash)
);
create index address_confirmation_until on address_confirmation (until);
