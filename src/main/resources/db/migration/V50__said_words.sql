-- Words are kept as they are looked for: a search that reads a thousand texts needn't take each apart again. And the last
-- messages of all can be looked through besides, so that a word that was said often before is found where it was said now.
-- Rewrites both tables, once, and holds them meanwhile.
alter table message add words tsvector generated always as (to_tsvector('simple', body)) stored;
alter table note add words tsvector generated always as (to_tsvector('simple', body)) stored;
drop index message_words;
drop index note_words;
create index message_words on message using gin (words);
create index note_words on note using gin (words);
create index message_said on message (at desc);
create index note_said on note (at desc);
-- Which words are frequent is not known of a new column, and isn't counted before a tenth of the rows has changed.
analyze message;
analyze note;
