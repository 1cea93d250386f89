-- Rounds of lists, the lists, and the one way they change. Nothing of a person stands here: lists hold counts, and words
-- that officers type (reasons) are sealed, because people are named in them.
--
-- What the law says of a kind of list (who makes, confirms, approves, when it closes) is written on the round when it is
-- opened, and on each list when it is made: a later change of the law does not move what has begun. The table of steps is
-- src/lists/lifecycle.ts; app.take_step re-checks what it said, and is the only writer of a state.

-- As app.instant, to the millisecond: a deadline is decided there.
create function app.exact_instant(at timestamptz) returns text
language sql stable parallel safe
return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

create table app.round (
  id uuid primary key,
  livemode boolean not null,
  province text not null check (province ~ '^[0-9]{2}$'),
  -- the listing of the policy, by its id
  kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,59}$'),
  -- 2027, 2026-2027 or 2026-11
  period text not null check (period ~ '^20[0-9]{2}(-20[0-9]{2}|-(0[1-9]|1[0-2]))?$'),
  policy text not null,
  form text not null,
  makers text[] not null check (cardinality(makers) > 0),
  confirmed_by text check (confirmed_by = 'commune'),
  approved_by text,
  leads_to text not null check (leads_to in ('coverage', 'calls')),
  -- The first instant that is late; null where the law names no day.
  closes_at timestamptz,
  closed_at timestamptz check (closed_at is null or closed_at >= closes_at),
  opened_at timestamptz not null,
  version integer not null default 1,
  unique (id, livemode),
  unique (livemode, province, kind, period)
);
create index round_of_province on app.round (province, id);
create index round_to_close on app.round (closes_at) where closed_at is null;

-- What was counted when the round closed, in one look at all its lists. Never changed afterwards.
create table app.round_closing (
  round uuid primary key,
  livemode boolean not null,
  closed_at timestamptz not null,
  lists integer not null,
  on_time integer not null,
  late integer not null,
  -- of the id, state and version of each list in time, in the order of their ids
  hash text not null,
  foreign key (round, livemode) references app.round (id, livemode)
);

-- One office may hand in later: who allowed it, until when, and why (sealed).
create table app.round_exception (
  id uuid primary key,
  livemode boolean not null,
  round uuid not null,
  agency uuid not null,
  until_at timestamptz not null,
  allowed_by text not null,
  reason app.sealed not null,
  granted_at timestamptz not null,
  granted_by uuid not null,
  unique (round, agency, until_at),
  foreign key (round, livemode) references app.round (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode)
);

create table app.list (
  id uuid primary key,
  livemode boolean not null,
  round uuid not null,
  -- of the agency that makes it
  agency uuid not null,
  province text not null,
  commune text,
  -- null where nobody confirms this list: the law asks for none, or a commune made it
  confirmed_by text check (confirmed_by = 'commune'),
  approved_by text,
  state text not null default 'draft'
    check (state in ('draft', 'submitted', 'confirmed', 'approved', 'received', 'accepted', 'withdrawn')),
  waits_for text default 'submit' check (waits_for in ('submit', 'confirm', 'approve', 'receive', 'accept')),
  version integer not null default 1,
  -- The version that was handed in: what a commune confirms, whatever other communes have confirmed since.
  submitted_version integer,
  -- Begun after the round had closed, for people added during the year.
  supplementary boolean not null,
  timeliness text check (timeliness in ('on-time', 'late', 'supplementary')),
  -- Of the first approval, or the first submission where nobody approves.
  decided_at timestamptz,
  locked boolean not null default false,
  people integer not null default 0,
  stored integer not null default 0 check (stored >= 0),
  flagged integer not null default 0 check (flagged >= 0),
  refused integer not null default 0 check (refused >= 0),
  confirmed integer not null default 0 check (confirmed >= 0),
  rejected integer not null default 0 check (rejected >= 0),
  accepted integer not null default 0 check (accepted >= 0),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (id, livemode),
  foreign key (round, livemode) references app.round (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode),
  -- The one way a list goes. The same words as waitsFor in src/lists/lifecycle.ts; a test compares them.
  constraint list_way check (waits_for is not distinct from case state
    when 'draft' then 'submit'
    when 'submitted' then case when confirmed_by is not null then 'confirm' when approved_by is null then 'receive' else 'approve' end
    when 'confirmed' then case when approved_by is null then 'receive' else 'approve' end
    when 'approved' then 'receive'
    when 'received' then 'accept'
  end),
  -- Rows never vanish: each one that came in is in exactly one state.
  constraint list_counts check (people = stored + flagged + refused + confirmed + rejected + accepted)
);
create index list_of_agency on app.list (agency, id);
create index list_of_province on app.list (province, id);
create index list_of_round on app.list (round, id);

-- Four eyes: one row a list and person, so that nobody can hold two of its signatures.
create table app.list_hand (
  livemode boolean not null,
  list uuid not null,
  person uuid not null,
  step text not null check (step in ('submit', 'confirm', 'approve', 'receive', 'accept')),
  primary key (list, person),
  foreign key (list, livemode) references app.list (id, livemode),
  foreign key (person, livemode) references app.person (id, livemode)
);

-- Every step of every list, in its order; the reasons of a return are sealed.
create table app.list_step (
  id uuid primary key,
  livemode boolean not null,
  list uuid not null,
  version integer not null,
  step text not null check (step in ('submit', 'confirm', 'approve', 'receive', 'accept', 'return', 'withdraw')),
  agency uuid not null,
  person uuid not null,
  at timestamptz not null,
  reasons app.sealed,
  check ((step = 'return') = (reasons is not null)),
  foreign key (list, livemode) references app.list (id, livemode)
);
create index list_step_of_list on app.list_step (list, version, id);

-- Which communes are asked about their people of a list, and what came of it.
create table app.list_confirmation (
  list uuid not null,
  livemode boolean not null,
  commune text not null check (commune ~ '^[0-9]{5}$'),
  people integer not null,
  confirmed integer not null default 0,
  rejected integer not null default 0,
  answered_at timestamptz,
  primary key (list, commune),
  foreign key (list, livemode) references app.list (id, livemode)
);
create index list_confirmation_of_commune on app.list_confirmation (commune, list);

-- ── Whose a list is ──────────────────────────────────────────────────────────────────────────────────────────────────

create function app.is_insurer() returns boolean language sql stable
return coalesce(app.agency_kind() in ('insurer-local', 'insurer-city'), false);

-- Past the policies of the two tables, which ask about each other.
create function app.is_asked(of_list uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return app.agency_kind() = 'commune' and exists (
  select from app.list_confirmation c where c.list = of_list and c.commune = app.commune()
);

-- The office that gives a signature. The same words as isOffice in src/lists/lifecycle.ts; a test compares them.
create function app.is_office_for(signature text, l app.list) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce(case signature
  when 'submit' then l.agency = app.agency_id()
  when 'confirm' then l.province = app.province() and app.is_asked(l.id)
  when 'approve' then l.province = app.province() and l.approved_by = app.agency_kind()
    and (l.approved_by <> 'commune' or l.commune = app.commune())
  else l.province = app.province() and app.is_insurer()
end, false);

-- Until when an office may hand in: the closing, or what it was allowed. Null where the round never closes.
create function app.closing_for(r app.round, of_agency uuid) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp
return greatest(r.closes_at, (
  select max(e.until_at) from app.round_exception e where e.round = r.id and e.agency = of_agency
));

-- Whether what this office hands in now is in time. A round that has been closed is closed for everybody but those who
-- were allowed longer, whatever the clock of the caller says.
create function app.is_in_time(r app.round, of_agency uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return r.closes_at is null or (
  app.now() < app.closing_for(r, of_agency)
  and (r.closed_at is null or app.closing_for(r, of_agency) > r.closes_at)
);

-- ── How a list is made, changed and moved ────────────────────────────────────────────────────────────────────────────

create function app.make_list(new_id uuid, of_round uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.round;
begin
  -- Shared with everybody who makes or decides a list; the closing waits for them, and they for it.
  select * into r from app.round
  where id = of_round and livemode = app.is_livemode() and province = app.province() for share;
  perform app.require(found, 'AS404');
  perform app.require(app.agency_kind() = any (r.makers), 'AS403');
  insert into app.list (
    id, livemode, round, agency, province, commune, confirmed_by, approved_by, supplementary, made_at, changed_at
  ) values (
    new_id, r.livemode, r.id, app.agency_id(), r.province, app.commune(),
    case when app.agency_kind() <> 'commune' then r.confirmed_by end, r.approved_by,
    not app.is_in_time(r, app.agency_id()), app.now(), app.now()
  );
end
$$;

-- The first statement of whatever changes rows: one's own draft, as it was seen (null: whatever it is), held until the end.
create function app.edit_list(of_list uuid, held_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  l app.list;
begin
  select * into l from app.list
  where id = of_list and livemode = app.is_livemode() and agency = app.agency_id() for update;
  perform app.require(found, 'AS404');
  perform app.require(held_version is null or held_version = l.version, 'AS412');
  perform app.require(l.state = 'draft', 'AS201');
  update app.list set version = version + 1, changed_at = app.now() where id = of_list;
end
$$;

-- Counts the rows of a list again, by their states. Rows stand in app.entry, of the next migration.
create function app.recount(of_list uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update app.list l
  set (people, stored, flagged, refused, confirmed, rejected, accepted) = (
    select count(*), count(*) filter (where e.state = 'stored'), count(*) filter (where e.state = 'flagged'),
      count(*) filter (where e.state = 'refused'), count(*) filter (where e.state = 'confirmed'),
      count(*) filter (where e.state = 'rejected'), count(*) filter (where e.state = 'accepted')
    from app.entry e where e.list = of_list
  )
  where l.id = of_list;
end
$$;

-- The last statement of whatever changed rows.
create function app.count_rows(of_list uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(exists (
    select from app.list l
    where l.id = of_list and l.livemode = app.is_livemode() and l.agency = app.agency_id() and l.state = 'draft'
  ), 'AS404');
  perform app.recount(of_list);
end
$$;

-- Answers rows one by one: those named are turned away with a reason (sealed), all others go on.
create function app.answer_rows(
  of_list uuid, in_commune text, asked text[], to_state text, turned_away json, out went_on integer, out rejected integer
)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update app.entry e set state = 'rejected', answer = t.reason
  from json_to_recordset(turned_away) as t(entry uuid, reason text)
  where e.id = t.entry and e.list = of_list and (in_commune is null or e.commune = in_commune) and e.state = any (asked);
  get diagnostics rejected = row_count;
  perform app.require(rejected = json_array_length(turned_away), 'AS205');
  if rejected > 0 then
    perform app.release_claims(of_list, array(select t.entry from json_to_recordset(turned_away) as t(entry uuid)));
  end if;
  update app.entry e set state = to_state, answer = null
  where e.list = of_list and (in_commune is null or e.commune = in_commune) and e.state = any (asked);
  get diagnostics went_on = row_count;
end
$$;

-- Asks the communes of a list's people. What a commune has confirmed and nobody has changed since, it is not asked again.
create function app.ask_communes(of_list uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(not exists (
    select from app.entry e where e.list = of_list and e.commune is null and e.state in ('stored', 'flagged')
  ), 'AS201');
  delete from app.list_confirmation c where c.list = of_list and not exists (
    select from app.entry e
    where e.list = of_list and e.commune = c.commune and e.state in ('stored', 'flagged', 'confirmed')
  );
  insert into app.list_confirmation as c (list, livemode, commune, people, confirmed, rejected, answered_at)
  select of_list, app.is_livemode(), e.commune, count(*), count(*) filter (where e.state = 'confirmed'), 0,
    case when bool_and(e.state = 'confirmed') then app.now() end
  from app.entry e where e.list = of_list and e.state in ('stored', 'flagged', 'confirmed') group by e.commune
  on conflict (list, commune) do update set
    people = excluded.people, confirmed = excluded.confirmed, rejected = 0,
    answered_at = case when excluded.answered_at is not null then coalesce(c.answered_at, excluded.answered_at) end;
  return (select count(*) from app.list_confirmation c where c.list = of_list and c.answered_at is null);
end
$$;

-- The only writer of a state. What it is told (which step, where it leads, whether it decides) is the table's, in
-- src/lists/lifecycle.ts; that it may happen to this list, now, by this caller, is checked here once more.
create function app.take_step(
  of_list uuid, held_version integer, as_step text, to_state text, to_wait text, after_confirming text, deciding boolean,
  new_step uuid, sealed_reasons text, turned_away json
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.round;
  l app.list;
  answered record;
  open_communes integer := 0;
begin
  perform app.require(app.actor_kind() = 'person', 'AS403');
  perform app.require((as_step, to_state) in (
    ('submit', 'submitted'), ('confirm', 'confirmed'), ('approve', 'approved'), ('receive', 'received'),
    ('accept', 'accepted'), ('return', 'draft'), ('withdraw', 'withdrawn')
  ), 'AS500');
  -- The round first and the list then, as the closing does. Shared: a closing waits for us, or we find it closed.
  select o.* into r from app.round o join app.list i on i.round = o.id
  where i.id = of_list and i.livemode = app.is_livemode() for share of o;
  perform app.require(found, 'AS404');
  select * into l from app.list where id = of_list for update;

  perform app.require(
    held_version = l.version or (as_step = 'confirm' and held_version between l.submitted_version and l.version), 'AS412'
  );
  perform app.require(app.is_office_for(
    case as_step when 'withdraw' then 'submit' when 'return' then l.waits_for else as_step end, l
  ), 'AS404');
  perform app.require(coalesce(case as_step
    when 'withdraw' then l.state in ('draft', 'submitted', 'confirmed')
    when 'return' then l.waits_for in ('confirm', 'approve', 'receive')
    else l.waits_for = as_step
  end, false), 'AS201');
  perform app.require(not l.locked or as_step not in ('return', 'withdraw'), 'AS202');
  if as_step not in ('return', 'withdraw') then
    insert into app.list_hand (livemode, list, person, step) values (l.livemode, of_list, app.actor_id(), as_step)
    on conflict do nothing;
    perform app.require(
      (select h.step = as_step from app.list_hand h where h.list = of_list and h.person = app.actor_id()), 'AS204'
    );
  end if;

  if as_step = 'submit' then
    perform app.require(l.stored + l.flagged + l.confirmed > 0, 'AS203');
    if l.confirmed_by is not null then
      open_communes := app.ask_communes(of_list);
    end if;
  elsif as_step = 'confirm' then
    select * into answered from app.answer_rows(of_list, app.commune(), '{stored,flagged}', 'confirmed', turned_away);
    update app.list_confirmation c
    set confirmed = c.confirmed + answered.went_on, rejected = answered.rejected, answered_at = app.now()
    where c.list = of_list and c.commune = app.commune() and c.answered_at is null;
    perform app.require(found, 'AS201');
    open_communes := (select count(*) from app.list_confirmation c where c.list = of_list and c.answered_at is null);
  elsif as_step = 'accept' then
    perform app.answer_rows(of_list, null, '{stored,flagged,confirmed}', 'accepted', turned_away);
  elsif as_step = 'withdraw' then
    perform app.release_claims(of_list);
  end if;

  update app.list set
    state = case
      when as_step = 'confirm' and open_communes > 0 then 'submitted'
      when as_step = 'submit' and l.confirmed_by is not null and open_communes = 0 then 'confirmed'
      else to_state
    end,
    waits_for = case
      when as_step = 'confirm' and open_communes > 0 then 'confirm'
      when as_step = 'submit' and l.confirmed_by is not null and open_communes = 0 then after_confirming
      else to_wait
    end,
    version = version + 1,
    submitted_version = case when as_step = 'submit' then version + 1 else submitted_version end,
    timeliness = case
      when not deciding or decided_at is not null then timeliness
      when supplementary then 'supplementary'
      when r.closes_at is null then null
      when app.is_in_time(r, l.agency) then 'on-time'
      else 'late'
    end,
    decided_at = case when deciding then coalesce(decided_at, app.now()) else decided_at end,
    changed_at = app.now()
  where id = of_list;
  if as_step in ('confirm', 'accept') then
    perform app.recount(of_list);
  end if;
  insert into app.list_step (id, livemode, list, version, step, agency, person, at, reasons)
  values (new_step, l.livemode, of_list, l.version + 1, as_step, app.agency_id(), app.actor_id(), app.now(), sealed_reasons);
end
$$;

-- ── Closing a round, and letting one office be later ─────────────────────────────────────────────────────────────────

create function app.keeps_rounds(of_province text) returns boolean language sql stable
return coalesce(app.actor_kind() = 'system'
  or (app.agency_kind() in ('insurer-city', 'administrator') and of_province = app.province())
  or (app.agency_kind() = 'administrator' and app.province() is null), false);

create function app.mark_late(r app.round) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update app.list l set timeliness = 'late', version = l.version + 1, changed_at = app.now()
  where l.round = r.id and l.decided_at is null and l.timeliness is null and not l.supplementary
    and l.state <> 'withdrawn' and app.closing_for(r, l.agency) <= app.now()
$$;

-- Writes down what the clock has decided already: a late or a second run changes nothing. Closed first, which waits for
-- whoever decides a list just now; then locked, marked and counted, by statements that see all of them.
create function app.close_round(of_round uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.round;
begin
  select * into r from app.round where id = of_round and livemode = app.is_livemode() and app.keeps_rounds(province);
  perform app.require(found, 'AS404');
  perform app.require(r.closes_at is not null, 'AS206');
  perform app.require(r.closes_at <= app.now(), 'AS207');
  update app.round set closed_at = app.now(), version = version + 1 where id = of_round and closed_at is null;
  if found then
    update app.list set locked = true, version = version + 1, changed_at = app.now()
    where round = of_round and timeliness = 'on-time' and state not in ('draft', 'withdrawn');
    perform app.mark_late(r);
    insert into app.round_closing (round, livemode, closed_at, lists, on_time, late, hash)
    select r.id, r.livemode, app.now(), count(*), count(*) filter (where timeliness = 'on-time'),
      count(*) filter (where timeliness = 'late'),
      encode(sha256(convert_to(coalesce(string_agg(format('%s %s %s', id, state, version), ',' order by id)
        filter (where timeliness = 'on-time'), ''), 'UTF8')), 'hex')
    from app.list where round = of_round and state <> 'withdrawn';
  else
    perform app.mark_late(r);
  end if;
end
$$;

create function app.grant_exception(
  new_id uuid, of_round uuid, for_agency uuid, until_when timestamptz, allowed_by_office text, sealed_reason text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.round;
begin
  perform app.require(app.actor_kind() = 'person', 'AS403');
  select * into r from app.round
  where id = of_round and livemode = app.is_livemode() and app.keeps_rounds(province) for update;
  perform app.require(found, 'AS404');
  perform app.require(r.closes_at is not null, 'AS206');
  perform app.require(until_when > r.closes_at and until_when > app.now(), 'AS208');
  perform app.require(exists (
    select from app.agency a
    where a.id = for_agency and a.livemode = r.livemode and a.province = r.province and a.kind = any (r.makers)
      and a.closed_at is null
  ), 'AS209');
  insert into app.round_exception (id, livemode, round, agency, until_at, allowed_by, reason, granted_at, granted_by)
  values (new_id, r.livemode, r.id, for_agency, until_when, allowed_by_office, sealed_reason, app.now(), app.actor_id())
  on conflict (round, agency, until_at) do nothing;
  perform app.require(found, 'AS105');
  update app.round set version = version + 1 where id = of_round;
  update app.list set timeliness = null, version = version + 1, changed_at = app.now()
  where round = of_round and agency = for_agency and decided_at is null and timeliness = 'late';
end
$$;

-- The rounds a job has to close, the oldest first.
create function app.rounds_due(most integer) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  return query
    select o.id from app.round o
    where o.livemode = app.is_livemode() and o.closed_at is null and o.closes_at <= app.now()
    order by o.closes_at, o.id limit most;
end
$$;

-- How far each office of a round is, counted by commune: offices and lists, no people. An office is as far as the list of
-- its that is least far. Lists that were begun after the closing are counted apart, withdrawn ones nowhere.
create function app.round_overview(of_round uuid) returns json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.round;
begin
  select * into r from app.round where id = of_round and livemode = app.is_livemode()
    and (province = app.province() or app.keeps_rounds(province));
  perform app.require(found, 'AS404');
  return (
    with office as (
      select a.id, a.commune, app.now() >= app.closing_for(r, a.id) as is_over,
        count(l.id) filter (where not l.supplementary) as lists,
        count(l.id) filter (where l.supplementary) as supplementary,
        min(case l.state when 'draft' then 1 when 'submitted' then 2 when 'confirmed' then 3 else 4 end)
          filter (where not l.supplementary) as least,
        bool_or(l.timeliness = 'late') filter (where not l.supplementary) as is_late,
        bool_and(l.timeliness is not distinct from 'on-time') filter (where not l.supplementary) as is_on_time,
        bool_or(l.decided_at is null) filter (where not l.supplementary) as is_open
      from app.agency a
      left join app.list l on l.agency = a.id and l.round = r.id and l.state <> 'withdrawn'
      where a.livemode = r.livemode and a.province = r.province and a.kind = any (r.makers)
        and (a.closed_at is null or l.id is not null)
      group by a.id
    )
    select coalesce(json_agg(counted), '[]') from (
      select o.commune, count(*) as offices,
        count(*) filter (where least is null) as "noList", count(*) filter (where least = 1) as draft,
        count(*) filter (where least = 2) as submitted, count(*) filter (where least = 3) as confirmed,
        count(*) filter (where least = 4) as approved,
        count(*) filter (where r.closes_at is not null and is_on_time) as "onTime",
        count(*) filter (where is_late or (is_open and is_over)) as late,
        count(*) filter (where least is null and is_over) as missing,
        sum(lists)::integer as lists, sum(supplementary)::integer as "supplementaryLists"
      from office o group by o.commune order by o.commune nulls last
    ) counted
  );
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.round enable row level security;
alter table app.round force row level security;
alter table app.round_closing enable row level security;
alter table app.round_closing force row level security;
alter table app.round_exception enable row level security;
alter table app.round_exception force row level security;
alter table app.list enable row level security;
alter table app.list force row level security;
alter table app.list_hand enable row level security;
alter table app.list_hand force row level security;
alter table app.list_step enable row level security;
alter table app.list_step force row level security;
alter table app.list_confirmation enable row level security;
alter table app.list_confirmation force row level security;

-- Rounds are everybody's who works in the province: dates and offices, no people.
create policy of_ones_province on app.round for select using (
  livemode = (select app.is_livemode()) and (
    province = (select app.province())
    or (select app.actor_kind()) = 'system'
    or ((select app.agency_kind()) = 'administrator' and (select app.province()) is null)
  )
);
create policy opened_by_keepers on app.round for insert with check (
  livemode = (select app.is_livemode()) and (select app.actor_kind()) = 'person' and app.keeps_rounds(province)
);
create policy of_rounds_seen on app.round_closing for select using (
  livemode = (select app.is_livemode()) and exists (select from app.round o where o.id = round)
);
-- An office sees its own; those who watch over a province see all of it.
create policy of_rounds_seen on app.round_exception for select using (
  livemode = (select app.is_livemode()) and (
    agency = (select app.agency_id())
    or ((select app.agency_kind()) in ('insurer-local', 'insurer-city', 'administrator', 'supervisor', 'home-affairs')
      and exists (select from app.round o where o.id = round))
  )
);

-- The maker, always. A commune whose people are on it, once it was handed in. Who approves it, once nobody confirms it
-- any more. The insurer, once it has come that far. Nobody else.
create policy of_its_offices on app.list for select using (
  livemode = (select app.is_livemode()) and (
    agency = (select app.agency_id())
    or (province = (select app.province()) and state not in ('draft', 'withdrawn') and (
      ((select app.is_insurer()) and (state in ('received', 'accepted') or waits_for = 'receive'))
      or (approved_by = (select app.agency_kind()) and waits_for is distinct from 'confirm'
        and (approved_by <> 'commune' or commune = (select app.commune())))
      or (confirmed_by = (select app.agency_kind()) and app.is_asked(id))
    ))
  )
);
create policy of_ones_own on app.list_hand for select using (
  livemode = (select app.is_livemode()) and person = (select app.actor_id())
);
-- A commune that is asked about its people learns of the list's steps only those it took itself.
create policy of_lists_seen on app.list_step for select using (
  livemode = (select app.is_livemode()) and exists (
    select from app.list l
    where l.id = list and (l.confirmed_by is null or (select app.agency_kind()) <> 'commune' or l.agency = (select app.agency_id())
      or list_step.agency = (select app.agency_id()))
  )
);
create policy of_lists_seen on app.list_confirmation for select using (
  livemode = (select app.is_livemode()) and exists (
    select from app.list l
    where l.id = list and ((select app.agency_kind()) <> 'commune' or l.agency = (select app.agency_id())
      or list_confirmation.commune = (select app.commune()))
  )
);

-- Who sees a list may read its record.
create policy of_lists_seen on app.audit_chain for select using (
  livemode = (select app.is_livemode()) and exists (select from app.list l where l.id = chain)
);

-- ── Grants ───────────────────────────────────────────────────────────────────────────────────────────────────────────

grant select on app.round, app.round_closing, app.round_exception, app.list, app.list_hand, app.list_step,
  app.list_confirmation to ansinh_app;
grant insert on app.round to ansinh_app;
grant execute on function app.exact_instant(timestamptz), app.is_insurer(), app.is_asked(uuid), app.keeps_rounds(text),
  app.closing_for(app.round, uuid) to ansinh_app;
grant execute on function app.make_list(uuid, uuid), app.edit_list(uuid, integer), app.count_rows(uuid),
  app.take_step(uuid, integer, text, text, text, text, boolean, uuid, text, json), app.close_round(uuid),
  app.grant_exception(uuid, uuid, uuid, timestamptz, text, text), app.rounds_due(integer), app.round_overview(uuid)
  to ansinh_app;
