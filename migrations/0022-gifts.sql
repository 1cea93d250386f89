-- Gifts: a sponsor's cards and books for people by name. A commune or a school reports who is in need; the office that keeps
-- the sponsor's promise matches its places to those who wait, pupils without a card first; a second person confirms. The
-- money goes the way of all money: when a list is covered that the person is on, the sponsor pays what is left to them.
--
--   waiting ──match──▶ matched ──confirm──▶ promised ──(covered)──▶ given
--      ▲                  │                    │
--      └─────release──────┴────────────────────┘        withdrawn, by whoever reported it, from any of the three
--
-- Whose name it is, the office that reported it and the commune they live in read; whoever has the money, only that there is
-- somebody, where, and since when.

alter table app.sponsor add column named boolean not null default false,
  -- A gift has a number: what a card costs, the law says on the day it is bought.
  add check (not named or promised_people is not null);

create table app.need (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  -- lived in
  commune text not null check (commune ~ '^[0-9]{5}$'),
  -- that reported it
  agency uuid not null,
  is_pupil boolean not null,
  scheme text not null check (scheme in ('social-insurance', 'health-insurance')),
  state text not null default 'waiting' check (state in ('waiting', 'matched', 'promised', 'given', 'withdrawn')),
  sponsor uuid,
  matched_by uuid,
  coverage uuid references app.coverage (id),
  version integer not null default 1,
  reported_at timestamptz not null,
  changed_at timestamptz not null,
  -- who, and why; gone when it is withdrawn
  sealed app.sealed,
  people app.blind_indexes,
  check ((sealed is null) = (state = 'withdrawn') and (people is null) = (state = 'withdrawn')),
  check ((sponsor is null) = (state in ('waiting', 'withdrawn')) and (matched_by is null) = (sponsor is null)),
  check ((coverage is not null) = (state = 'given')),
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (sponsor, livemode) references app.sponsor (id, livemode)
);
create index need_waiting on app.need (livemode, province, scheme, is_pupil desc, reported_at, id) where state = 'waiting';
create index need_of_sponsor on app.need (sponsor, id) where sponsor is not null;
create index need_of_person on app.need using gin (string_to_array(people, ' '))
  where state in ('waiting', 'matched', 'promised');
create index need_of_commune on app.need (livemode, commune, id);
create index need_of_agency on app.need (agency, id);

-- Whether one of these people has a coverage of the scheme that runs on: by the claims, which hold every accepted month.
create function app.is_covered_now(of_scheme text, of_people text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (
  select from app.claim c join app.coverage k on k.id = c.entry
  where c.livemode = app.is_livemode() and c.scheme = of_scheme and c.person = any (string_to_array(of_people, ' '))
    and c.year >= extract(year from app.now() at time zone 'Asia/Ho_Chi_Minh') and k.ended_from is null
    and k.last_month >= to_char(app.now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')
);

-- Who reported them, and the commune they live in.
create function app.knows_need(of_agency uuid, of_commune text) returns boolean language sql stable
return of_agency = app.agency_id() or of_commune = case when app.agency_kind() = 'commune' then app.commune() end;

-- Of somebody in need, to whoever knows who it is.
create function app.is_need_covered(of_need uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select app.is_covered_now(n.scheme, n.people) from app.need n
  where n.id = of_need and n.livemode = app.is_livemode() and app.knows_need(n.agency, n.commune)
);

create function app.report_need(
  new_id uuid, of_scheme text, of_commune text, as_pupil boolean, new_sealed text, new_people text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.holds('maker') and (
    (app.agency_kind() = 'commune' and of_commune = app.commune()) or (app.agency_kind() = 'school' and as_pupil)
  ), 'AS403');
  -- Two offices that report the same person at once: one after the other, by each index of theirs, while keys change too.
  perform pg_advisory_xact_lock(hashtextextended('need ' || one.person, 0))
  from (select p.person from unnest(string_to_array(new_people, ' ')) as p(person) order by p.person) one;
  perform app.require(not exists (
    select from app.need n
    where n.livemode = app.is_livemode() and n.scheme = of_scheme and n.state in ('waiting', 'matched', 'promised')
      and string_to_array(n.people, ' ') && string_to_array(new_people, ' ')
  ), 'AS105');
  insert into app.need (id, livemode, province, commune, agency, is_pupil, scheme, reported_at, changed_at, sealed, people)
  values (new_id, app.is_livemode(), app.province(), of_commune, app.agency_id(), as_pupil, of_scheme, app.now(), app.now(),
    new_sealed, new_people);
end
$$;

-- The places that a sponsor has left go to those who wait, pupils first, then whoever has waited longest; nobody who is
-- covered by now. The sponsor is held, so that no place is given twice.
create function app.match_needs(of_sponsor uuid, held_version integer, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  s app.sponsor;
  places integer;
  matched integer;
begin
  perform app.require(app.actor_kind() = 'person' and app.holds('maker'), 'AS403');
  select * into s from app.sponsor
  where id = of_sponsor and livemode = app.is_livemode() and agency = app.agency_id() for update;
  perform app.require(found, 'AS404');
  perform app.require(s.version = held_version, 'AS412');
  perform app.require(s.closed_at is null, 'AS104');
  perform app.require(s.named, 'AS201');
  places := s.promised_people - s.used_people - (
    select count(*) from app.need n where n.sponsor = s.id and n.state in ('matched', 'promised')
  );
  -- Chosen once: a choice that passes over what others hold, made anew for each row, would be of more than there are places.
  with chosen as materialized (
    select w.id from app.need w
    where w.livemode = s.livemode and w.province = s.province and w.scheme = s.scheme and w.state = 'waiting'
      and (s.communes is null or w.commune = any (s.communes)) and not app.is_covered_now(w.scheme, w.people)
    order by w.is_pupil desc, w.reported_at, w.id limit greatest(least(places, most), 0)
    for update skip locked
  )
  update app.need n set state = 'matched', sponsor = s.id, matched_by = app.actor_id(), version = n.version + 1,
    changed_at = app.now()
  from chosen where n.id = chosen.id;
  get diagnostics matched = row_count;
  update app.sponsor set version = version + 1 where id = s.id;
  return matched;
end
$$;

-- How many places a sponsor has promised by name and not yet given, and how many of them wait to be confirmed.
create function app.places_of(of_sponsor uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select json_build_object('sponsor', s.id, 'version', s.version,
    'matched', count(n.id) filter (where n.state = 'matched'), 'promised', count(n.id) filter (where n.state = 'promised'),
    'given', s.used_people, 'placesLeft', s.promised_people - s.used_people - count(n.id))
  from app.sponsor s left join app.need n on n.sponsor = s.id and n.state in ('matched', 'promised')
  where s.id = of_sponsor and s.agency = app.agency_id() group by s.id
);

-- A step of the sponsor's office: what was matched is confirmed by somebody else, or goes back to those who wait.
create function app.move_need(of_need uuid, held_version integer, step text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  n app.need;
  is_keeper boolean;
begin
  perform app.require(app.actor_kind() = 'person', 'AS403');
  select * into n from app.need where id = of_need and livemode = app.is_livemode() for update;
  is_keeper := exists (select from app.sponsor s where s.id = n.sponsor and s.agency = app.agency_id());
  perform app.require(is_keeper or n.agency = app.agency_id(), 'AS404');
  perform app.require(n.version = held_version, 'AS412');
  case step
    when 'confirm' then
      perform app.require(is_keeper and app.holds('approver'), 'AS403');
      perform app.require(n.state = 'matched', 'AS201');
      perform app.require(n.matched_by <> app.actor_id(), 'AS204');
      perform app.require(exists (select from app.sponsor s where s.id = n.sponsor and s.closed_at is null), 'AS104');
      update app.need set state = 'promised', version = version + 1, changed_at = app.now() where id = of_need;
      perform app.emit('need.promised', of_need);
    when 'release' then
      perform app.require(is_keeper, 'AS403');
      perform app.require(n.state in ('matched', 'promised'), 'AS201');
      update app.need set state = 'waiting', sponsor = null, matched_by = null, version = version + 1, changed_at = app.now()
      where id = of_need;
    when 'withdraw' then
      perform app.require(n.agency = app.agency_id(), 'AS403');
      perform app.require(n.state in ('waiting', 'matched', 'promised'), 'AS201');
      update app.need set state = 'withdrawn', sponsor = null, matched_by = null, sealed = null, people = null,
        version = version + 1, changed_at = app.now()
      where id = of_need;
    else perform app.require(false, 'AS500');
  end case;
end
$$;

-- Who waits for a closed promise, waits for another.
create function app.let_needs_go() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update app.need set state = 'waiting', sponsor = null, matched_by = null, version = version + 1, changed_at = app.now()
  where sponsor = new.id and state in ('matched', 'promised');
  return null;
end
$$;
create trigger let_needs_go after update of closed_at on app.sponsor
for each row when (new.named and new.closed_at is not null) execute function app.let_needs_go();

-- A named sponsor pays for nobody else: where the promise was taken back since the list was read, all of it is worked out
-- anew (AS412).
create function app.give() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  given uuid;
begin
  if not (select s.named from app.sponsor s where s.id = new.sponsor) then
    return null;
  end if;
  update app.need n set state = 'given', coverage = new.coverage, version = n.version + 1, changed_at = app.now()
  where n.sponsor = new.sponsor and n.state = 'promised' and exists (
    select from app.claim c where c.entry = new.coverage and c.person = any (string_to_array(n.people, ' '))
  ) returning n.id into given;
  perform app.require(given is not null, 'AS412');
  perform app.emit('need.given', given);
  return null;
end
$$;
create trigger give after insert on app.sponsorship for each row execute function app.give();

create or replace function app.register_sponsor(new_id uuid, given jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  for_communes text[] := case when given ->> 'communes' is not null
    then array(select jsonb_array_elements_text(given -> 'communes')) end;
begin
  perform app.require(
    app.actor_kind() = 'person' and app.holds('approver') and (
      app.agency_kind() in ('finance', 'insurer-city')
      or (app.agency_kind() = 'commune' and for_communes = array[app.commune()])
    ), 'AS403');
  insert into app.sponsor (
    id, livemode, province, agency, name, scheme, groups, communes, rate, cap, promised_amount, promised_people, named,
    from_month, until_month, made_at
  ) values (
    new_id, app.is_livemode(), app.province(), app.agency_id(), given ->> 'name', given ->> 'scheme',
    case when given ->> 'groups' is not null then array(select jsonb_array_elements_text(given -> 'groups')) end,
    for_communes, (given ->> 'rate')::integer, (given ->> 'cap')::bigint, (given ->> 'amount')::bigint,
    (given ->> 'people')::integer, coalesce((given ->> 'named')::boolean, false), given ->> 'from', given ->> 'until',
    app.now()
  );
end
$$;

-- The rows of a list whose people a sponsor has promised to pay for, found by the claims that the list made.
create function app.rows_promised(of_sponsor app.sponsor, of_list uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select coalesce(json_agg(distinct c.entry), '[]')
  from app.need n cross join lateral unnest(string_to_array(n.people, ' ')) as p(person)
  join app.claim c on c.list = of_list and c.scheme = of_sponsor.scheme and c.person = p.person
  where n.sponsor = of_sponsor.id and n.state = 'promised'
);

-- As before, and of a named one whom it is for; it comes first: whoever was promised a gift uses up no other promise.
create or replace function app.promises_for(of_list uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(json_agg(json_build_object('id', s.id, 'scheme', s.scheme, 'groups', s.groups, 'communes', s.communes,
    'rate', s.rate, 'cap', s.cap, 'from', s.from_month, 'until', s.until_month,
    'amountLeft', s.promised_amount - s.used_amount, 'peopleLeft', s.promised_people - s.used_people,
    'rows', case when s.named then app.rows_promised(s, of_list) end
  ) order by s.named desc, s.made_at, s.id), '[]')
  from app.list l
  join app.sponsor s on s.livemode = l.livemode and s.province = l.province
  where l.id = of_list and l.livemode = app.is_livemode() and app.is_accountant_of(l.province) and s.closed_at is null
    and s.used_amount < coalesce(s.promised_amount, s.used_amount + 1)
    and s.used_people < coalesce(s.promised_people, s.used_people + 1)
$$;

-- ── What is told of it ───────────────────────────────────────────────────────────────────────────────────────────────

insert into app.event_type (type, about) values ('need.promised', 'need'), ('need.given', 'need');

create function app.told_of_need(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(n.agency, n.province, '{}'::text[], array[n.commune],
    jsonb_build_object('scheme', n.scheme, 'state', n.state))::app.told
  from app.need n where n.id = of_subject and n.livemode = app.is_livemode()
);

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.need enable row level security;
alter table app.need force row level security;
create policy of_who_knows_them on app.need for select using (
  livemode = app.is_livemode() and app.knows_need(agency, commune)
);

-- What whoever has the money may know of those it goes to, or who wait in the province: where, since when, and how it stands.
create function app.needs_to_meet(of_sponsor uuid, after uuid, most integer) returns setof json
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select json_build_object('id', n.id, 'livemode', n.livemode, 'province', n.province, 'commune', n.commune,
    'agency', n.agency, 'isPupil', n.is_pupil, 'scheme', n.scheme, 'state', n.state, 'sponsor', n.sponsor,
    'coverage', null, 'isCovered', null, 'version', n.version, 'reportedAt', app.instant(n.reported_at),
    'changedAt', app.instant(n.changed_at), 'sealed', null)
  from app.need n
  where n.sponsor = of_sponsor and n.livemode = app.is_livemode() and (after is null or n.id > after) and exists (
    select from app.sponsor s where s.id = of_sponsor and s.agency = app.agency_id()
  )
  order by n.id limit most
$$;

-- How it stands after the act that has moved it, and has asked who may: of what this very transaction has written, and of no
-- person.
create function app.need_moved(of_need uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select json_build_object('id', n.id, 'state', n.state, 'sponsor', n.sponsor, 'version', n.version)
  from app.need n where n.id = of_need and n.livemode = app.is_livemode() and n.xmin = pg_current_xact_id()::xid
);

revoke execute on all functions in schema app from public;
grant execute on function app.knows_need(uuid, text), app.is_need_covered(uuid), app.report_need(uuid, text, text, boolean, text, text),
  app.match_needs(uuid, integer, integer), app.move_need(uuid, integer, text),
  app.needs_to_meet(uuid, uuid, integer), app.places_of(uuid), app.need_moved(uuid) to ansinh_app;
grant select on app.need to ansinh_app;
