-- Words are kept as they are looked for: a search that reads a thousand texts needn't take each apart again. And what was
-- said last is found first, however often a word was said before. Rewrites both tables, once.
alter table message add words tsvector generated always as (to_tsvector('simple', body)) stored;
alter table note add words tsvector generated always as (to_tsvector('simple', body)) stored;
drop index message_words;
drop index note_words;
create index message_words on message using gin (words);
create index note_words on note using gin (words);
create index message_said on message (at desc);
create index note_said on note (at desc);
