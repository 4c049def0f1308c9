-- What each day (UTC) brought, counted by a job so that a report reads a row a day and nothing big. A day without a row
-- wasn't counted.
create table report_day (
    day date primary key,
    failed int not null,
    returned int not null,
    -- from the end of a project to its credits back; null where none came back
    returned_median_seconds bigint,
    returned_95th_seconds bigint,
    overdue int not null,
    -- by customers, and for them by us
    tickets int not null,
    opened_by_us int not null,
    answered int not null,
    answer_median_seconds bigint,
    answer_95th_seconds bigint,
    cases int not null,
    found_first int not null,
    came int not null,
    solved int not null,
    sent int not null,
    counted_at timestamptz not null
);

create table report_tool (
    day date not null,
    media text not null,
    type text not null,
    failed int not null,
    returned int not null,
    returned_median_seconds bigint,
    returned_95th_seconds bigint,
    overdue int not null,
    primary key (day, media, type)
);

-- How each piece of a checklist's advice did in the 30 days before it was last counted.
create table report_advice (
    check_name text primary key,
    shown bigint not null,
    followed bigint not null,
    ticked bigint not null,
    ticked_and_followed bigint not null,
    solved bigint not null,
    counted_at timestamptz not null
);

-- For the job: what was opened or asked for on a day, of everybody.
create index ticket_opened on ticket (opened_at);
create index watch_asked on watch (asked_at);
create index checklist_opened on checklist (opened_at);
