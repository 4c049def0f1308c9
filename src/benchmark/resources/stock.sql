-- ${projects} projects, a hundred to a customer; customer 1 has those of customer 2 as well.
set synchronous_commit = off;

create temp table made as
select n,
    ('00000000-0000-7000-8000-' || lpad(to_hex(case (n - 1) / 100 when 1 then 1 else (n - 1) / 100 + 1 end), 12, '0'))::uuid
        as customer_id,
    case (n - 1) / 100 when 1 then (n - 1) % 100 + 101 else (n - 1) % 100 + 1 end as k,
    'c' || left(md5(n::text), 24) as id,
    abs(hashint4(n)::bigint) % 100 as fate,
    20 + abs(hashint4(n + 7)::bigint) % 400 as cost,
    now() - (200 - (n - 1) % 200) * interval '7 hours' - n % 3600 * interval '1 second' as created_at
from generate_series(1, ${projects}) as n;

-- 85 complete, 10 failed and returned, 1 failed and not, 2 canceled and returned, 1 going on, 1 complete without a result
alter table made add status text, add returned boolean, add finished_at timestamptz;
update made set
    status = case when fate < 85 or fate = 99 then 'complete' when fate < 96 then 'error' when fate < 98 then 'canceled' else 'rendering' end,
    returned = fate between 85 and 94 or fate between 96 and 97,
    finished_at = case when fate = 98 then null else created_at + interval '95 seconds' end;
analyze made;

insert into customer (id, issuer, subject, name, seen_at, created_at)
select ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'main', 'customer-' || i, 'customer-' || i, now(), now()
from generate_series(1, greatest(1, ${projects} / 100)) as i
on conflict do nothing;

insert into project (customer_id, id, media, type, name, status, created_at, finished_at, failed_at, credits_charged,
    error_code, error_message, outputs, parameters, revision, at, listed_at, late_after,
    charged, back, goodwill, charges, charged_at, back_at, disputed)
select customer_id, id,
    case when n % 3 = 0 then 'image' else 'video' end,
    case n % 3 when 0 then 'AI_IMAGE_GENERATOR' when 1 then 'LIP_SYNC' else 'TEXT_TO_VIDEO' end,
    'Clip number ' || k,
    status, created_at, finished_at,
    case when status in ('error', 'canceled') then finished_at end,
    case when returned then 0 else cost end,
    case when status = 'error' then (array['no_source_face', 'timeout', 'unknown_error'])[n % 3 + 1] end,
    case when status = 'error' then 'Something went wrong while your project was being made.' end,
    case when status = 'complete' and fate <> 99 then 1 else 0 end,
    jsonb_build_object('prompt', 'A lighthouse on a cliff in the evening, seen from the sea, number ' || n,
        'model', 'ltx-2.3', 'resolution', '720p', 'seconds', 5 + n % 20, 'aspectRatio', '16:9', 'audio', n % 2 = 0,
        'sources', jsonb_build_array(jsonb_build_object('role', 'image', 'format', 'png', 'bytes', 812344 + n,
            'width', 640, 'height', 480, 'faceWidth', 212))),
    2, coalesce(finished_at, created_at), created_at, created_at + interval '9 minutes',
    cost, case when returned then cost else 0 end, 0, 1,
    created_at + interval '1 second', case when returned then finished_at + interval '2 minutes' end, false
from made order by n;

insert into credit_entry (customer_id, sequence, kind, amount, balance, project_id, reference, at, event_id, received_at)
select customer_id, row_number() over books, kind, amount, sum(amount) over books, project_id,
    case when kind = 'refund' then 'MH-' || k end, at, 'line-' || customer_id || '-' || row_number() over books, at
from (
    select id as customer_id, 0 as k, 0 as step, 'grant' as kind, 1000000::bigint as amount, null as project_id,
        now() - interval '90 days' as at from customer where subject ~ '^customer-\d+$'
    union all
    select customer_id, k, 1, 'charge', -cost, id, created_at + interval '1 second' from made
    union all
    select customer_id, k, 2, 'refund', cost, id, finished_at + interval '2 minutes' from made where returned
) as lines
window books as (partition by customer_id order by k, step);

insert into book (customer_id, start_sequence, start_balance, sequence, balance, known_up_to, disputes, changed_at)
select distinct on (customer_id) customer_id, 0, 0, sequence, balance, sequence, 0, now()
from credit_entry order by customer_id, sequence desc
on conflict do nothing;

insert into project_revision (customer_id, project_id, revision, status, credits_charged, error_code, at, digest, event_id, received_at)
select customer_id, id, revision, status, credits_charged, error_code, at, md5(id), 'project-' || id, at from project;

insert into refund_time (customer_id, project_id, media, type, seconds, returned_at)
select customer_id, id, media, type, 120, back_at from project where status in ('error', 'canceled') and back > 0;

-- The raw texts are older than 30 days and gone; their ids stay.
insert into feed_event (id, type, customer_id, project_id, digest, received_at)
select event_id, 'project', customer_id, project_id, digest, received_at from project_revision
union all
select event_id, 'credits', customer_id, project_id, md5(event_id), received_at from credit_entry;

drop table made
