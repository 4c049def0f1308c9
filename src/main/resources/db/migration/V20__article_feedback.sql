-- What readers answer to "Did this answer your question?". Only ever added.
create table article_feedback (
    id uuid primary key,
    slug text not null,
    answer text not null check (answer in ('YES', 'NO')),
    comment text check (char_length(comment) between 1 and 1000),
    -- null: not signed in
    customer_id uuid,
    at timestamptz not null
);
create index article_feedback_slug on article_feedback (slug, at);
create index article_feedback_customer on article_feedback (customer_id) where customer_id is not null;
revoke update, truncate on article_feedback from helpcenter_app;
