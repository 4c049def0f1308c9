-- What support asks the platform to give back for one project. It is told through the outbox under the same id, and done
-- only when the feed brings the line.
create table refund_command (
    customer_id uuid not null,
    id uuid not null,
    -- what the form was sent with: the same key again is the same command
    key text not null,
    project_id text not null,
    amount bigint not null check (amount > 0),
    reason text not null check (reason in ('FAILED_NOT_RETURNED', 'CANCELED_NOT_RETURNED', 'RETURNED_IN_PART', 'CHARGED_TWICE',
        'STUCK', 'NO_OUTPUT', 'BROKEN_RESULT', 'KNOWN_PROBLEM', 'GOODWILL')),
    goodwill boolean not null,
    ticket text,
    asked_by text not null,
    approved_by text,
    withdrawn_by text,
    -- ASKED: needs a lead's approval; SENT: waits for the platform's answer; TAKEN: waits for the line; DONE: the line is there
    state text not null check (state in ('ASKED', 'SENT', 'TAKEN', 'DONE', 'REFUSED', 'WITHDRAWN')),
    asked_at timestamptz not null,
    approved_at timestamptz,
    withdrawn_at timestamptz,
    -- null until it was put into the outbox: nobody but support knows of it
    sent_at timestamptz,
    answered_at timestamptz,
    answer_code text,
    answer_message text,
    done_at timestamptz,
    -- the line that did it
    line bigint,
    -- what about its line doesn't fit, in words
    doubt text,
    primary key (customer_id, id)
);
create unique index refund_command_open on refund_command (customer_id, project_id) where state in ('ASKED', 'SENT', 'TAKEN');
create unique index refund_command_key on refund_command (customer_id, key);
create index refund_command_project on refund_command (customer_id, project_id, asked_at);
create index refund_command_ticket on refund_command (customer_id, ticket, asked_at) where ticket is not null;
-- For the desk: what isn't over, longest first.
create index refund_command_waiting on refund_command (asked_at) where state in ('ASKED', 'SENT', 'TAKEN');
revoke delete, truncate on refund_command from helpcenter_app;

-- Kept beside the project like its sums: credits that the platform has been asked to give back and hasn't answered with a line.
alter table project add asked bigint not null default 0;
