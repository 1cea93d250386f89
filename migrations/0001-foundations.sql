-- The ground every later migration stands on: the schema, the role of the application, the one clock, the journal.

create schema app;

-- Made in SQL, because the roles made in Neon's console bypass row-level security. Its password is set by the runner.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'ansinh_app') then
    create role ansinh_app login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if exists (select from pg_catalog.pg_roles where rolname = 'ansinh_app' and (rolsuper or rolbypassrls)) then
    raise exception 'the role ansinh_app must not bypass row-level security';
  end if;
end
$$;

grant usage on schema app to ansinh_app;

-- The only clock. Test data may be lived through at a chosen time; live data never.
create function app.now() returns timestamptz
language sql stable parallel safe
return case
  when current_setting('app.livemode', true) = 'false'
    then coalesce(nullif(current_setting('app.now', true), '')::timestamptz, pg_catalog.now())
  else pg_catalog.now()
end;

revoke execute on function app.now() from public;
grant execute on function app.now() to ansinh_app;

-- What has been applied. The runner writes a row in the transaction of each file; the application compares names.
create table app.migration (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default pg_catalog.now()
);

grant select on app.migration to ansinh_app;
