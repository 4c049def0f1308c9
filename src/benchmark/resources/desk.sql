-- On top of the projects: a ticket for each of the first ${tickets} of them, with two messages or three and a note for each
-- tenth, and as many lines as are missing up to ${lines}. One in a hundred asks for credits that are overdue, two wait for
-- us with other concerns, one for the customer, one for the platform; the rest is closed, as it would be after two months.
set synchronous_commit = off;
set maintenance_work_mem = '512MB';

-- Indexes are made at the end, all at once, which takes a fraction of the time.
create temp table put_off as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as how from pg_index
where indrelid in ('ticket'::regclass, 'message'::regclass, 'note'::regclass, 'credit_entry'::regclass) and not indisunique;
do $$ declare each record; begin for each in select * from put_off loop execute 'drop index ' || each.name; end loop; end $$;

create temp table asked as
select row_number() over (order by customer_id, id) as n, customer_id, id as project_id,
    coalesce(name, 'A clip') as title, media, type, status, error_code, error_message, created_at, coalesce(finished_at, created_at) as finished_at, charged, back,
    status = 'error' and charged > back as is_overdue
from project order by customer_id, id limit ${tickets};

alter table asked add state text, add waits_for text, add opened_at timestamptz, add ticket_id uuid;
update asked set
    state = case when is_overdue or n % 100 < 4 then 'OPEN' else 'CLOSED' end,
    waits_for = case when is_overdue or n % 100 < 2 then 'SUPPORT' when n % 100 = 2 then 'PLATFORM' else 'CUSTOMER' end,
    opened_at = least(now() - interval '1 hour', finished_at + interval '30 minutes'),
    ticket_id = uuidv7(least(now() - interval '1 hour', finished_at + interval '30 minutes') - now());
analyze asked;

insert into ticket (customer_id, id, number, project_id, concern, opened_by, state, waiting_for, waiting_since, due_at,
    opened_at, changed_at, closed_at, resolution, evidence, version, answered_at)
select customer_id, ticket_id,
    'HC-' || substr(letters, (code >> 0 & 31) + 1, 1) || substr(letters, (code >> 5 & 31) + 1, 1) || substr(letters, (code >> 10 & 31) + 1, 1)
        || substr(letters, (code >> 15 & 31) + 1, 1)
        || '-' || substr(letters, (code >> 20 & 31) + 1, 1) || substr(letters, (code >> 25 & 31) + 1, 1),
    project_id,
    case when is_overdue then 'CREDITS_NOT_BACK'
        else (array['FAILED_REPEATEDLY', 'CHARGED_FOR_ERRORS', 'NOT_SURE', 'LOOKS_BROKEN', 'NOT_WHAT_I_HOPED'])[n / 100 % 5 + 1] end,
    'CUSTOMER', state, waits_for, opened_at + interval '20 minutes',
    case when waits_for = 'SUPPORT' and state = 'OPEN' then opened_at + interval '1 day' end,
    opened_at, opened_at + interval '20 minutes',
    case when state = 'CLOSED' then opened_at + interval '20 minutes' end,
    case when state = 'CLOSED' then 'EXPLAINED' end,
    jsonb_build_object('at', opened_at, 'policy', '',
        'project', jsonb_build_object('id', project_id, 'title', title, 'tool', 'Lip Sync', 'media', media, 'type', type,
            'status', status, 'errorCode', error_code, 'errorMessage', error_message, 'createdAt', created_at,
            'endedAt', finished_at, 'outputs', 0, 'sent', jsonb_build_array()),
        'verdict', jsonb_build_object('state', 'Failed', 'stateTone', 'act', 'money', 'on the way back', 'moneyTone', 'waiting',
            'happened', 'Something went wrong while it was being made.', 'credits', charged || ' credits were charged.',
            'refund', 'PENDING', 'charged', charged, 'back', back),
        'lines', jsonb_build_array(jsonb_build_object('sequence', 2, 'kind', 'charge', 'amount', -charged, 'balance', 1000,
            'at', created_at)),
        'books', jsonb_build_object('sequence', 2, 'balance', 1000, 'fedUntil', opened_at, 'behind', false, 'checked', false)),
    2,
    case when state = 'CLOSED' or waits_for = 'CUSTOMER' then opened_at + interval '20 minutes' end
from (select *, ((n * 387420489) % 1073741824)::int as code, '0123456789ABCDEFGHJKMNPQRSTVWXYZ' as letters from asked) as coded
order by n;

-- Every message speaks of credits, one in a thousand of a certain lighthouse.
insert into message (customer_id, id, ticket_id, author, author_name, event, body, at)
select customer_id, uuidv7(at - now()), ticket_id, author, author_name, event, body, at from (
    select n, 0 as step, customer_id, ticket_id, 'CUSTOMER' as author, null as author_name, null as event,
        'My project failed and I would like to know where its credits are. It was about '
            || case when n % 1000 = 7 then 'the lighthouse' else 'place ' || n % 50000 end || ' in the evening.' as body,
        opened_at as at from asked
    union all
    select n, 1, customer_id, ticket_id, 'SUPPORT', 'Kim', null,
        'Thank you for writing. We looked at project ' || project_id || ', and its credits are back.',
        opened_at + interval '19 minutes' from asked where state = 'CLOSED' or waits_for = 'CUSTOMER'
    union all
    select n, 2, customer_id, ticket_id, 'SYSTEM', null, 'CLOSED', '', opened_at + interval '20 minutes'
        from asked where state = 'CLOSED') as said
order by n, step;

insert into note (customer_id, id, ticket_id, author, author_name, body, form_id, at)
select customer_id, uuidv7(opened_at - now()), ticket_id, 'kim', 'Kim', 'Looked at case ' || n || ' with the platform.',
    gen_random_uuid(), opened_at + interval '10 minutes'
from asked where n % 10 = 0;
update ticket t set notes = 1 from asked a where t.customer_id = a.customer_id and t.id = a.ticket_id and a.n % 10 = 0;

-- Credits that are given each week and expire at its end, until there are enough lines.
with missing as (
    select (greatest(0, ${lines} - (select count(*) from credit_entry)) / greatest(1, count(*)))::int as each from book)
insert into credit_entry (customer_id, sequence, kind, amount, balance, at, event_id, received_at)
select b.customer_id, b.sequence + k, case k % 2 when 1 then 'grant' else 'expiry' end, case k % 2 when 1 then 50 else -50 end,
    b.balance + case k % 2 when 1 then 50 else 0 end, now() - (missing.each - k) * interval '3 hours',
    'more-' || b.customer_id || '-' || k, now() - (missing.each - k) * interval '3 hours'
from missing, book b, generate_series(1, missing.each) as k
where b.sequence = b.known_up_to;

update book b set sequence = e.sequence, known_up_to = e.sequence, balance = e.balance, changed_at = now()
from (select distinct on (customer_id) customer_id, sequence, balance from credit_entry order by customer_id, sequence desc) as e
where e.customer_id = b.customer_id and e.sequence > b.sequence;

-- Reports read what was counted; that this is not an empty day each is all that matters to how long they take.
insert into report_day (day, failed, returned, returned_median_seconds, returned_95th_seconds, overdue, tickets, opened_by_us,
    answered, answer_median_seconds, answer_95th_seconds, cases, found_first, came, solved, sent, counted_at)
select day, 1700, 1600, 120, 180, 17, 17000, 20, 16500, 1140, 1200, 17000, 170, 18000, 900, 17000, now()
from generate_series(current_date - 91, current_date, interval '1 day') as day
on conflict do nothing;

insert into report_tool (day, media, type, failed, returned, returned_median_seconds, returned_95th_seconds, overdue)
select distinct d.day, p.media, p.type, 60, 58, 120, 180, 2
from report_day d, (select distinct media, type from project) p
on conflict do nothing;

do $$ declare each record; begin for each in select * from put_off loop execute each.how; end loop; end $$;

drop table asked, put_off
