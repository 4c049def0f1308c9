-- What somebody typed into a form and hasn't sent. One row for each open form; once it is sent its text goes, and the row
-- still knows the ticket for as long as the form may be sent again.
create table draft (
    customer_id uuid not null,
    id uuid not null,
    project_id text,
    ticket_id uuid,
    concern text,
    expected text not null default '',
    happened text not null default '',
    wrong text not null default '',
    follows text,
    changed_at timestamptz not null,
    -- the ticket that it became
    sent_to uuid,
    -- arrived after the session had ended: kept until then, for the same person
    parked_until timestamptz,
    primary key (customer_id, id)
);
create index draft_project on draft (customer_id, project_id, changed_at desc);
create index draft_old on draft (changed_at);
create index draft_parked on draft (parked_until) where parked_until is not null;
