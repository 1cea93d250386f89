-- Days that no text of law can name: when the council of a province sits. Entered by home affairs or the administrator with
-- the paper that calls it, read by everybody; one year-end session a year.

create table app.council_session (
  id uuid primary key,
  livemode boolean not null,
  province text not null check (province ~ '^[0-9]{2}$'),
  held_on date not null check (held_on between '2018-01-01' and '2100-12-31'),
  -- The year it closes, which is the one it is held in.
  year integer not null generated always as (extract(year from held_on)::integer) stored,
  instrument text not null check (length(instrument) between 1 and 300),
  version integer not null default 1,
  agency uuid not null,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  unique (livemode, province, year),
  foreign key (agency, livemode) references app.agency (id, livemode),
  -- Everybody reads it: the number of a text stands in it, and nothing as long as somebody's number.
  check (instrument ~ '[0-9]/' and instrument !~ '[0-9]{6}'),
  check (instrument is nfc normalized)
);

alter table app.council_session enable row level security;
alter table app.council_session force row level security;

create function app.enters_sessions_of(of_province text) returns boolean language sql stable
return coalesce(app.actor_kind() = 'person' and (
  (app.agency_kind() in ('home-affairs', 'administrator') and of_province = app.province())
  or (app.agency_kind() = 'administrator' and app.province() is null)
), false);

create policy of_everybody on app.council_session for select using (livemode = (select app.is_livemode()));
create policy entered_by_keepers on app.council_session for insert with check (
  livemode = (select app.is_livemode()) and agency = (select app.agency_id()) and app.enters_sessions_of(province)
);
create policy moved_by_keepers on app.council_session for update using (
  livemode = (select app.is_livemode()) and app.enters_sessions_of(province)
);

revoke execute on all functions in schema app from public;
grant execute on function app.enters_sessions_of(text) to ansinh_app;
grant select, insert on app.council_session to ansinh_app;
grant update (held_on, instrument, version, changed_at) on app.council_session to ansinh_app;
