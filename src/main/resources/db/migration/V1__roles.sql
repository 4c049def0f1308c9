-- Whoever migrates owns the tables. The application must be able to do less, so its connections work as helpcenter_app
-- (SET ROLE), and later migrations take away from that role what must never happen to their tables.

-- A role belongs to the whole cluster: another database of it may have made this one, or be making it right now.
do $$
begin
    if not exists (select from pg_roles where rolname = 'helpcenter_app') then
        create role helpcenter_app nologin;
    end if;
exception
    when duplicate_object or unique_violation then
        null;
    when insufficient_privilege then
        raise exception 'the role helpcenter_app is missing, and % may not create it', current_user
            using hint = format('Have an administrator run: CREATE ROLE helpcenter_app NOLOGIN; GRANT helpcenter_app TO %I;', current_user);
end
$$;

-- The application may sign in as the role that migrates. Creating a role doesn't let one SET ROLE to it: up to
-- PostgreSQL 15 its creator is no member, and from 16 on only a member that may grant it.
do $$
declare
    may_set_role constant text := case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end;
begin
    if not pg_has_role(current_user, 'helpcenter_app', may_set_role) then
        execute format('grant helpcenter_app to %I', current_user);
    end if;
exception
    when unique_violation then
        null; -- granted by a migration of another database, just now
    when insufficient_privilege then
        null; -- an administrator made the role, for an application that signs in as somebody else
end
$$;

grant usage on schema public to helpcenter_app;

-- For what the migrating role makes from here on, which is every table of the help center.
alter default privileges in schema public grant select, insert, update, delete on tables to helpcenter_app;
alter default privileges in schema public grant usage on sequences to helpcenter_app;
