-- A person is (the provider's configured name, its subject), never an e-mail address.
create table customer (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    name text,
    zone text,
    seen_at timestamptz,
    created_at timestamptz not null,
    constraint customer_identity unique (issuer, subject)
);

-- Sessions that signed out before their token ran out, so that a copied cookie is worth nothing.
create table ended_session (
    id text primary key,
    at timestamptz not null,
    until timestamptz not null
);
