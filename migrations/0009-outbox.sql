-- What is told to other systems: events, written in the batch of the act that they tell of, and their way to whoever asked
-- to be told. An event holds ids, counts, states and instants, never anything of a person; who may learn of it is written
-- down with it, as it was at that moment, so that telling it again later tells nobody more.
--
-- Events, like lists, live by app.now(); their delivery is a matter of the wire and lives by the true clock
-- (pg_catalog.now()).

-- ── What can happen ──────────────────────────────────────────────────────────────────────────────────────────────────
-- Closed: an event of another type is a fault of ours. Later migrations add rows, and for another sort of subject a function
-- app.told_of_<sort>(uuid). The same types, with their meaning, in src/outbox/event-types.ts; a test compares them.

create table app.event_type (
  type text primary key check (type ~ '^[a-z]+[.][a-z]+(-[a-z]+)*$'),
  -- the sort of thing it happens to
  about text not null check (about ~ '^[a-z]+$')
);

insert into app.event_type (type, about) values
  ('list.submitted', 'list'), ('list.confirmed', 'list'), ('list.approved', 'list'), ('list.received', 'list'),
  ('list.accepted', 'list'), ('list.returned', 'list'), ('list.withdrawn', 'list'),
  ('round.opened', 'round'), ('round.closing', 'round'), ('round.closed', 'round'),
  ('obligation.proposed', 'obligation'), ('obligation.returned', 'obligation'), ('obligation.agreed', 'obligation'),
  ('obligation.transferred', 'obligation'), ('obligation.closed', 'obligation'),
  ('transfer.due', 'obligation'), ('transfer.late', 'obligation'),
  ('coverage.ended', 'coverage'), ('coverage.card-overdue', 'coverage');

-- ── What has happened ────────────────────────────────────────────────────────────────────────────────────────────────

create table app.outbox (
  -- also what a delivery is called on the wire (webhook-id), however often it is delivered
  id uuid primary key default gen_random_uuid(),
  livemode boolean not null,
  type text not null references app.event_type (type),
  -- the list, round, obligation … it happened to
  subject uuid not null,
  -- What is told at most once of this subject: such as the reminder of 30 days, or the one closing of a round.
  once text check (length(once) between 1 and 60),
  province text not null check (province ~ '^[0-9]{2}$'),
  -- whose it is; null for what belongs to a whole province
  agency uuid,
  -- Who else may learn of it: kinds of agencies of the province (null: all that work in it), and communes.
  kinds text[],
  communes text[] not null,
  happened_at timestamptz not null,
  detail jsonb not null check (jsonb_typeof(detail) = 'object' and length(detail::text) <= 4000),
  written_at timestamptz not null default pg_catalog.now(),
  -- when it was made into deliveries
  spread_at timestamptz,
  unique (livemode, type, subject, once),
  unique (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index outbox_to_spread on app.outbox (livemode, written_at) where spread_at is null;
create index outbox_of_province on app.outbox (livemode, province, written_at);

create type app.told as (agency uuid, province text, kinds text[], communes text[], detail jsonb);

-- Who sees a list now (the policy of_its_offices of app.list, as one row), and how it stands. A maker alone is told of what
-- came back to it.
create function app.told_of_list(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(l.agency, l.province,
    case when l.state in ('draft', 'withdrawn') then '{}'::text[] else
      case when l.state in ('received', 'accepted') or l.waits_for = 'receive' then '{insurer-local,insurer-city}'::text[]
        else '{}' end
      || case when l.approved_by <> 'commune' and l.waits_for is distinct from 'confirm' then array[l.approved_by]
        else '{}' end
    end,
    case when l.state in ('draft', 'withdrawn') then '{}'::text[] else
      case when l.approved_by = 'commune' and l.waits_for is distinct from 'confirm' and l.commune is not null
        then array[l.commune] else '{}' end
      || case when l.confirmed_by is null then '{}'
        else array(select c.commune from app.list_confirmation c where c.list = l.id order by c.commune) end
    end,
    jsonb_build_object('round', l.round, 'kind', r.kind, 'period', r.period, 'state', l.state, 'waitsFor', l.waits_for,
      'version', l.version, 'timeliness', l.timeliness)
  )::app.told
  from app.list l join app.round r on r.id = l.round
  where l.id = of_subject and l.livemode = app.is_livemode()
);

-- Rounds are everybody's who works in the province.
create function app.told_of_round(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(null, r.province, null, '{}', jsonb_build_object('kind', r.kind, 'period', r.period,
      'closesAt', app.exact_instant(r.closes_at), 'closedAt', app.exact_instant(r.closed_at), 'lists', c.lists,
      'onTime', c.on_time, 'late', c.late))::app.told
  from app.round r left join app.round_closing c on c.round = r.id
  where r.id = of_subject and r.livemode = app.is_livemode()
);

-- As app.sees_money_of says. What it comes to, whoever is told may read; here stands which one it is and how it stands.
create function app.told_of_obligation(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(null, o.province, '{insurer-local,insurer-city,finance,treasury}',
    case when left(o.holder, 8) = 'commune:' then array[substr(o.holder, 9)] else '{}' end,
    jsonb_build_object('holder', o.holder, 'scheme', o.scheme, 'period', o.period, 'state', o.state,
      'version', o.version))::app.told
  from app.obligation o where o.id = of_subject and o.livemode = app.is_livemode()
);

-- Neither commune nor rule: some of them tell something of whoever is covered.
create function app.told_of_coverage(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(c.agency, c.province, '{insurer-local,insurer-city}', '{}',
    jsonb_build_object('list', c.list, 'scheme', c.scheme, 'cardDueOn', c.card_due_on))::app.told
  from app.coverage c where c.id = of_subject and c.livemode = app.is_livemode()
);

-- Part of the act it tells of, after what the act wrote: the subject is told of as it stands then, and `more` beside it.
-- What was told under the same `once` is not told again.
create function app.emit(of_type text, of_subject uuid, more jsonb default '{}', once_as text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  sort text;
  told app.told;
begin
  perform app.require(app.actor_kind() is not null, 'AS403');
  select t.about into sort from app.event_type t where t.type = of_type;
  perform app.require(found, 'AS500');
  execute format('select t.* from app.%I($1) as t', 'told_of_' || sort) into told using of_subject;
  perform app.require(told.province is not null, 'AS500');
  insert into app.outbox (livemode, type, subject, once, province, agency, kinds, communes, happened_at, detail)
  values (app.is_livemode(), of_type, of_subject, once_as, told.province, told.agency, told.kinds, told.communes,
    app.now(), told.detail || more)
  on conflict (livemode, type, subject, once) do nothing;
end
$$;

-- Whether an agency may learn of it.
create function app.learns_of(a app.agency, e app.outbox) returns boolean language sql stable
return a.livemode = e.livemode and (
  a.id = e.agency
  or (a.province = e.province and (e.kinds is null or a.kind = any (e.kinds)
    or (a.kind = 'commune' and a.commune = any (e.communes))))
);

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.outbox enable row level security;
alter table app.outbox force row level security;

create policy of_those_it_is_told on app.outbox for select using (
  livemode = (select app.is_livemode()) and (
    agency = (select app.agency_id())
    or (province = (select app.province()) and (kinds is null or (select app.agency_kind()) = any (kinds)
      or ((select app.agency_kind()) = 'commune' and (select app.commune()) = any (communes))))
    or (select app.actor_kind()) = 'system'
  )
);

revoke execute on all functions in schema app from public;
grant execute on function app.emit(text, uuid, jsonb, text) to ansinh_app;
grant select on app.outbox to ansinh_app;
