-- What the desk finds cases by, over all customers: words that were written, the project, the person; and which other
-- projects failed like this one.
create index message_words on message using gin (to_tsvector('simple', body));
create index note_words on note using gin (to_tsvector('simple', body));
create index ticket_of_project on ticket (project_id) where project_id is not null;
create index customer_named on customer (lower(name) text_pattern_ops);
create index customer_known_as on customer (subject text_pattern_ops);
create index project_failed_alike on project (media, type, error_code, failed_at desc) where status = 'error';
