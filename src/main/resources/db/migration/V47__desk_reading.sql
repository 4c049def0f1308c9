-- What leads read of who did what, newest first: of everybody, of one person, of one kind of act, both, and of one thing
-- that it was done to. One customer's lines have their key.
create index audit_event_newest on audit_event (id);
create index audit_event_who on audit_event (who, id);
create index audit_event_act on audit_event (act, id);
create index audit_event_who_act on audit_event (who, act, id);
create index audit_event_done_to on audit_event (about, id);

-- A customer is found by where letters to them go, too.
create index customer_mail on customer (lower(mail)) where mail is not null;
create index customer_own_mail on customer (lower(own_mail)) where own_mail is not null;

-- A note goes with its ticket, so that none is left to look for.
delete from note n where not exists (select from ticket t where t.customer_id = n.customer_id and t.id = n.ticket_id);
drop index note_old;
