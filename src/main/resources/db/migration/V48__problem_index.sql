-- For the desk: what failed of one tool with one error, in the order it failed; whom a known problem hit. Where the platform
-- named nothing, a problem has ''.
create index project_of_problem on project
    (coalesce(media, ''), coalesce(type, ''), coalesce(error_code, ''), failed_at, customer_id, id)
    where status = 'error';
