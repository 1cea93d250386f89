-- Residential groups, and what is asked of communes, groups, schools and collecting organisations: targets, the numbers
-- they are measured by, and what was reported. Numbers of units stand here, never anything of a person.

-- ── Residential groups ───────────────────────────────────────────────────────────────────────────────────────────────
-- tổ dân phố, thôn: a part of a commune that is given targets and has people of its own to visit. No agency: nobody signs
-- in for it. Entered and closed by its commune, never changed: a closed one stays as the name on what was counted there.

create table app.residential_group (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  -- The commune's own short name for it; never long enough to be somebody's number.
  code text not null check (code ~ '^[0-9A-Z][0-9A-Z.-]{0,11}$' and code !~ '[0-9]{6}'),
  name text not null check (length(name) between 1 and 100 and name !~ '[0-9]{6}' and name is nfc normalized),
  made_at timestamptz not null default pg_catalog.now(),
  closed_at timestamptz,
  unique (id, agency),
  unique (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create unique index residential_group_code on app.residential_group (agency, code) where closed_at is null;
create index residential_group_of_agency on app.residential_group (agency, id);

alter table app.residential_group enable row level security;
alter table app.residential_group force row level security;

-- Part of the address book, as the offices of a commune are: places, no people.
create policy address_book on app.residential_group for select using (
  livemode = (select app.is_livemode()) and exists (select from app.agency a where a.id = residential_group.agency)
);
create policy made_by_managers on app.residential_group for insert with check (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);
create policy changed_by_managers on app.residential_group for update using (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);

grant select, insert on app.residential_group to ansinh_app;
grant update (closed_at) on app.residential_group to ansinh_app;

-- ── Units, and who sees what is about them ───────────────────────────────────────────────────────────────────────────
-- Whoever is given a target, as one text. Which communes a province has, src/places knows; a group, a school and a
-- collecting organisation are looked up here. Every row about a unit says where it lies, so that a policy need not ask.

create domain app.target_unit as text check (
  value ~ '^(province:[0-9]{2}|commune:[0-9]{5}|(group|school|collector):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'
);

-- `agency`: of a school or collecting organisation itself, of a group that of its commune; null for the others.
create type app.unit_place as (level text, province text, commune text, agency uuid, is_open boolean);

-- Of a province or commune it is what the caller says, who asks in the name of that province; of the others what is
-- entered. Null where there is no such unit in this province.
create function app.place_of_unit(of_unit text, in_province text) returns app.unit_place
language sql stable security definer set search_path = pg_catalog, pg_temp
return case split_part(of_unit, ':', 1)
  when 'province' then case when of_unit = 'province:' || in_province
    then row('province', in_province, null, null, true)::app.unit_place end
  when 'commune' then row('commune', in_province, split_part(of_unit, ':', 2), null, true)::app.unit_place
  when 'group' then (
    select row('group', a.province, a.commune, a.id, g.closed_at is null and a.closed_at is null)::app.unit_place
    from app.residential_group g join app.agency a on a.id = g.agency
    where g.id = split_part(of_unit, ':', 2)::uuid and g.livemode = app.is_livemode() and a.province = in_province
  )
  else (
    select row(split_part(of_unit, ':', 1), a.province, a.commune, a.id, a.closed_at is null)::app.unit_place
    from app.agency a
    where a.id = split_part(of_unit, ':', 2)::uuid and a.livemode = app.is_livemode() and a.province = in_province
      and a.kind = case split_part(of_unit, ':', 1) when 'school' then 'school' else 'collecting-organisation' end
  )
end;

-- A commune what is about itself and what lies in it, a school and a collecting organisation what is about them, the
-- offices of the city all of their province. Nobody sees another commune's.
create function app.sees_unit(in_province text, in_commune text, of_agency uuid) returns boolean language sql stable
return coalesce(
  app.actor_kind() = 'system'
  or (app.agency_kind() = 'administrator' and (app.province() is null or app.province() = in_province))
  or (in_province = app.province() and case
    when app.agency_kind() = 'commune' then in_commune = app.commune()
    when app.agency_kind() in ('school', 'collecting-organisation') then of_agency = app.agency_id()
    else app.agency_kind() in ('insurer-local', 'insurer-city', 'finance', 'home-affairs', 'health', 'agriculture',
      'education', 'supervisor')
  end),
  false
);

-- ── Targets ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Given in a plan: a draft of many lines by a maker, in force once an approver of the same office gives it. What it
-- replaces stays, with the reason of the plan that replaced it; a plan that was given never changes.

create table app.target_plan (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  -- In whose name: the city for its province, a commune for itself.
  unit app.target_unit not null check (unit ~ '^(province|commune):'),
  province text not null,
  commune text,
  year smallint not null check (year between 2024 and 2099),
  state text not null default 'draft' check (state in ('draft', 'assigned', 'discarded')),
  version integer not null default 1,
  -- The paper it was decided by: its kind, number and symbol.
  document text check (document ~ '[0-9]/' and document !~ '[0-9]{6}' and document is nfc normalized),
  -- Words that somebody typed may be about somebody.
  reason app.sealed,
  drafted_by uuid not null,
  made_at timestamptz not null,
  decided_by uuid,
  changed_at timestamptz not null,
  unique (id, livemode),
  check ((state = 'draft') = (decided_by is null)),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index target_plan_of_province on app.target_plan (livemode, province, id);

create table app.target (
  plan uuid not null,
  livemode boolean not null,
  province text not null,
  commune text,
  agency uuid,
  level text not null check (level in ('province', 'commune', 'group', 'school', 'collector')),
  -- the office whose plan it is
  given_by uuid not null,
  unit app.target_unit not null,
  indicator text not null check (indicator ~ '^[a-z][a-z-]{0,59}$'),
  year smallint not null,
  -- 1 to 12: of that month; 0: of the whole year.
  month smallint not null check (month between 0 and 12),
  -- People, or basis points.
  value bigint not null check (value between 0 and 1000000000),
  state text not null default 'draft' check (state in ('draft', 'assigned', 'replaced', 'discarded')),
  -- Which it is of those this unit was given for the same: null until it is given.
  nth smallint,
  -- The plan that took its place.
  replaced_by uuid,
  assigned_at timestamptz,
  primary key (plan, unit, indicator, month),
  check ((state in ('assigned', 'replaced')) = (nth is not null) and (nth is null) = (assigned_at is null)),
  check ((state = 'replaced') = (replaced_by is not null)),
  foreign key (plan, livemode) references app.target_plan (id, livemode)
);
create unique index target_in_force on app.target (livemode, unit, indicator, year, month) where state = 'assigned';
create unique index target_nth on app.target (livemode, unit, indicator, year, month, nth) where nth is not null;
create index target_of_province on app.target (livemode, province, year, commune) where state = 'assigned';

-- Whose targets an office gives: the city's insurer and home affairs those of the province, a commune its own.
create function app.gives_targets_of(of_unit text) returns boolean language sql stable
return coalesce(
  (app.agency_kind() in ('insurer-city', 'home-affairs') and of_unit = 'province:' || app.province())
  or (app.agency_kind() = 'commune' and of_unit = 'commune:' || app.commune()),
  false
);

-- Lines: [{ unit, indicator, month, value }]. To the province itself, its communes and collecting organisations by the
-- city (these by the insurer alone: plan 321/KH-UBND, IV.2.1), to its groups and schools by a commune.
create function app.draft_targets(
  new_id uuid, for_unit text, for_year integer, by_document text, sealed_reason text, lines json
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  taken integer;
begin
  perform app.require(app.actor_kind() = 'person' and app.holds('maker') and app.gives_targets_of(for_unit), 'AS404');
  insert into app.target_plan (id, livemode, agency, unit, province, commune, year, document, reason, drafted_by, made_at,
    changed_at)
  values (new_id, app.is_livemode(), app.agency_id(), for_unit, app.province(), app.commune(), for_year, by_document,
    sealed_reason, app.actor_id(), app.now(), app.now());
  insert into app.target (plan, livemode, province, commune, agency, level, given_by, unit, indicator, year, month, value)
  select new_id, app.is_livemode(), (p.place).province, (p.place).commune, (p.place).agency, (p.place).level,
    app.agency_id(), l.unit, l.indicator, for_year, l.month, l.value
  from json_to_recordset(lines) as l(unit text, indicator text, month smallint, value bigint)
  cross join lateral (select app.place_of_unit(l.unit, app.province()) as place) p
  where (p.place).is_open and case split_part(for_unit, ':', 1)
    when 'commune' then (p.place).level in ('group', 'school') and (p.place).commune = app.commune()
    else (p.place).level in ('province', 'commune')
      or ((p.place).level = 'school' and (p.place).commune is null)
      or ((p.place).level = 'collector' and app.agency_kind() = 'insurer-city')
  end;
  get diagnostics taken = row_count;
  perform app.require(taken = json_array_length(lines), 'AST01');
end
$$;

-- Gives it, or gives it up. Whoever drafted it does not give it.
create function app.decide_targets(of_plan uuid, held_version integer, to_state text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  p app.target_plan;
begin
  perform app.require(app.actor_kind() = 'person' and to_state in ('assigned', 'discarded'), 'AS403');
  select * into p from app.target_plan where id = of_plan and livemode = app.is_livemode() and agency = app.agency_id()
  for update;
  perform app.require(found, 'AS404');
  perform app.require(p.version = held_version, 'AS412');
  perform app.require(p.state = 'draft', 'AS201');
  if to_state = 'assigned' then
    perform app.require(app.holds('approver') and app.gives_targets_of(p.unit), 'AS403');
    perform app.require(p.drafted_by <> app.actor_id(), 'AS204');
    -- A group may have been closed since it was drafted.
    perform app.require(not exists (
      select from app.target n where n.plan = of_plan and not coalesce((app.place_of_unit(n.unit, p.province)).is_open, false)
    ), 'AST01');
    -- Two plans for the same units, one after the other.
    perform pg_advisory_xact_lock(hashtextextended('targets ' || p.livemode::text || ' ' || p.province, 0));
    perform app.require(p.reason is not null or not exists (
      select from app.target n join app.target o on o.livemode = n.livemode and o.unit = n.unit
        and o.indicator = n.indicator and o.year = n.year and o.month = n.month and o.state = 'assigned'
      where n.plan = of_plan
    ), 'AST02');
    update app.target o set state = 'replaced', replaced_by = of_plan
    from app.target n
    where n.plan = of_plan and o.livemode = n.livemode and o.unit = n.unit and o.indicator = n.indicator
      and o.year = n.year and o.month = n.month and o.state = 'assigned';
    update app.target n set state = 'assigned', assigned_at = app.now(), nth = 1 + coalesce((
      select max(o.nth) from app.target o
      where o.livemode = n.livemode and o.unit = n.unit and o.indicator = n.indicator and o.year = n.year
        and o.month = n.month and o.nth is not null
    ), 0)
    where n.plan = of_plan;
  else
    update app.target set state = 'discarded' where plan = of_plan;
  end if;
  update app.target_plan set state = to_state, version = version + 1, decided_by = app.actor_id(), changed_at = app.now()
  where id = of_plan;
end
$$;

-- ── What rates are parts of ──────────────────────────────────────────────────────────────────────────────────────────
-- A number of people in a unit from a day on, and where it comes from. A correction takes the place of the one of that day.

create table app.denominator (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  commune text,
  agency uuid,
  level text not null,
  unit app.target_unit not null,
  kind text not null check (kind in ('population', 'labour-force', 'past-retirement', 'pupils')),
  on_day date not null check (on_day between '1900-01-01' and '2100-12-31'),
  value bigint not null check (value between 0 and 200000000),
  origin text not null check (origin in ('census', 'police-register', 'statistics', 'school-roll', 'own-count')),
  document text check (document ~ '[0-9]/' and document !~ '[0-9]{6}' and document is nfc normalized),
  nth smallint not null check (nth >= 1),
  entered_by uuid not null,
  person uuid not null,
  entered_at timestamptz not null,
  replaced_at timestamptz
);
create unique index denominator_in_use on app.denominator (livemode, unit, kind, on_day) where replaced_at is null;
create index denominator_of_province on app.denominator (livemode, province, commune, id);

-- ── Figures ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What was reported for a unit and month, as it now stands, and nothing else. Of a rate the upper part
-- in `value`, what it is a part of in `base` (null while nobody has said), so that rates add up by their people. What stood
-- before, who said it and by what is in figure_report, which nobody changes.

create table app.figure (
  livemode boolean not null,
  unit app.target_unit not null,
  indicator text not null check (indicator ~ '^[a-z][a-z-]{0,59}$'),
  month text not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  province text not null,
  commune text,
  agency uuid,
  level text not null,
  value bigint not null,
  base bigint,
  nth smallint not null,
  primary key (livemode, unit, indicator, month)
);
-- What offices say of themselves, apart from the many that groups do: of a city's months.
create index figure_of_province on app.figure (livemode, province, month) where level in ('commune', 'province');
create index figure_of_commune on app.figure (livemode, province, commune, month);

-- What the groups and schools of a commune add up to, month by month: kept with every figure that is written, because a city
-- asks for thousands of groups over months. By differences, so that two reports at once lose nothing of each other. Read by
-- app.series_of_province alone.
create table app.figure_sum (
  livemode boolean not null,
  province text not null,
  -- '' for schools that lie in no commune
  commune text not null,
  indicator text not null,
  month text not null,
  -- all of them, and how many; those of which it is known what they are a part of, that, and how many
  value bigint not null,
  many integer not null,
  based_value bigint not null,
  base bigint not null,
  based integer not null,
  primary key (livemode, province, month, commune, indicator)
);

create function app.add_up_figures() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into app.figure_sum as s (livemode, province, commune, indicator, month, value, many, based_value, base, based)
  select n.livemode, n.province, coalesce(n.commune, ''), n.indicator, n.month, sum(n.value), count(*),
    coalesce(sum(n.value) filter (where n.base is not null), 0), coalesce(sum(n.base), 0), count(n.base)
  from written n where n.level in ('group', 'school')
  group by n.livemode, n.province, coalesce(n.commune, ''), n.indicator, n.month
  order by 1, 2, 5, 3, 4
  on conflict (livemode, province, month, commune, indicator) do update
    set value = s.value + excluded.value, many = s.many + excluded.many, based_value = s.based_value + excluded.based_value,
      base = s.base + excluded.base, based = s.based + excluded.based;
  return null;
end
$$;

-- A figure never moves to another unit or month: only what it says changes.
create function app.add_up_corrections() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update app.figure_sum s
  set value = s.value + d.value, based_value = s.based_value + d.based_value, base = s.base + d.base, based = s.based + d.based
  from (
    select n.livemode, n.province, coalesce(n.commune, '') as commune, n.indicator, n.month, sum(n.value - o.value) as value,
      sum(case when n.base is null then 0 else n.value end - case when o.base is null then 0 else o.value end) as based_value,
      sum(coalesce(n.base, 0) - coalesce(o.base, 0)) as base, count(n.base) - count(o.base) as based
    from written n
    join before o on o.livemode = n.livemode and o.unit = n.unit and o.indicator = n.indicator and o.month = n.month
    where n.level in ('group', 'school')
    group by n.livemode, n.province, coalesce(n.commune, ''), n.indicator, n.month
  ) d
  where s.livemode = d.livemode and s.province = d.province and s.month = d.month and s.commune = d.commune
    and s.indicator = d.indicator;
  return null;
end
$$;

create trigger add_up_figures after insert on app.figure referencing new table as written
for each statement execute function app.add_up_figures();
create trigger add_up_corrections after update on app.figure referencing old table as before new table as written
for each statement execute function app.add_up_corrections();

create table app.figure_report (
  id uuid primary key,
  livemode boolean not null,
  unit app.target_unit not null,
  indicator text not null,
  month text not null,
  nth smallint not null check (nth >= 1),
  province text not null,
  commune text,
  agency uuid,
  level text not null,
  value bigint not null check (value between 0 and 1000000000000000),
  base bigint check (base between 0 and 1000000000000000),
  source text not null check (source in ('insurer-data', 'survey', 'own-count', 'school-roll', 'other-office')),
  document text check (document ~ '[0-9]/' and document !~ '[0-9]{6}' and document is nfc normalized),
  reported_by uuid not null,
  person uuid not null,
  reported_at timestamptz not null,
  unique (livemode, unit, indicator, month, nth),
  check (value <= base)
);
create index figure_report_of_province on app.figure_report (livemode, province, commune, id);

create trigger never_changed before update or delete on app.figure_report
for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.figure_report for each statement execute function app.refuse_change();

-- Who reports for a unit: a commune for itself and what lies in it, a school for itself, the offices named in the law data
-- for their province (src/policies/indicators.ts says which indicator is whose; the verb keeps to it).
create function app.reports_for(p app.unit_place) returns boolean language sql stable
return coalesce((p).is_open and (p).province = app.province() and case app.agency_kind()
  when 'commune' then (p).commune = app.commune() and (p).level in ('commune', 'group', 'school')
  when 'school' then (p).level = 'school' and (p).agency = app.agency_id()
  when 'insurer-local' then (p).level in ('commune', 'school')
  when 'insurer-city' then (p).level in ('province', 'commune', 'school')
  when 'home-affairs' then (p).level in ('province', 'commune')
  else false
end, false);

-- What a rate of a unit is a part of in a month: the number of the last day not after the month.
create function app.base_of(of_unit text, of_kind text, in_month text) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select d.value from app.denominator d
  where d.livemode = app.is_livemode() and d.unit = of_unit and d.kind = of_kind and d.replaced_at is null
    and to_char(d.on_day, 'YYYY-MM') <= in_month
  order by d.on_day desc limit 1
);

create function app.month_here(at_instant timestamptz) returns text language sql stable
return to_char(at_instant at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM');

-- Whoever writes figures, or what they are parts of, holds the communes that the units lie in, all of them in one order: what
-- units add up to is one row for all of a commune's, and what a rate is a part of is read before the rate is written.
create function app.hold_reported_units(units text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  places app.unit_place[] := array(select app.place_of_unit(u.unit, app.province()) from unnest(units) as u(unit));
begin
  perform app.require(app.actor_kind() = 'person' and app.holds('maker'), 'AS403');
  perform app.require(not exists (select from unnest(places) p where not app.reports_for(p)), 'AST01');
  perform pg_advisory_xact_lock(held.key) from (
    select distinct hashtextextended(
        concat_ws(' ', 'figures', app.is_livemode(), p.province, coalesce(p.commune, '')), 0) as key
    from unnest(places) p order by key
  ) held;
end
$$;

-- Figures: [{ unit, indicator, month, value, base, kind }], `kind` that of the denominator where the base is not told with
-- the figure. What was reported before is corrected only where the caller says so.
create function app.report_figures(figures json, by_source text, by_document text, is_correction boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one record;
  taken integer;
begin
  perform app.hold_reported_units(array(select g.unit from json_to_recordset(figures) as g(unit text)));
  for one in
    select g.*, app.place_of_unit(g.unit, app.province()) as place
    from json_to_recordset(figures) as g(unit text, indicator text, month text, value bigint, base bigint, kind text)
  loop
    perform app.require(one.month <= app.month_here(app.now()), 'AST04');
    one.base := coalesce(one.base, app.base_of(one.unit, one.kind, one.month));
    perform app.require(one.base is null or one.value <= one.base, 'AST05');
    insert into app.figure as f (livemode, unit, indicator, month, province, commune, agency, level, value, base, nth)
    values (app.is_livemode(), one.unit, one.indicator, one.month, (one.place).province, (one.place).commune,
      (one.place).agency, (one.place).level, one.value, one.base, 1)
    on conflict (livemode, unit, indicator, month) do update
      set value = excluded.value, base = excluded.base, nth = f.nth + 1 where is_correction
    returning nth into taken;
    perform app.require(found, 'AST03');
    insert into app.figure_report (id, livemode, unit, indicator, month, nth, province, commune, agency, level, value, base,
      source, document, reported_by, person, reported_at)
    values (gen_random_uuid(), app.is_livemode(), one.unit, one.indicator, one.month, taken, (one.place).province,
      (one.place).commune, (one.place).agency, (one.place).level, one.value, one.base, by_source, by_document,
      app.agency_id(), app.actor_id(), app.now());
  end loop;
end
$$;

-- Denominators: [{ unit, kind, on, value }]. Figures of these months are measured by them from now on, those reported
-- before as well: `measured` are the indicators that are parts of that kind.
create function app.enter_denominators(
  given json, measured json, by_origin text, by_document text, is_correction boolean
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one record;
  before smallint;
begin
  perform app.hold_reported_units(array(select g.unit from json_to_recordset(given) as g(unit text)));
  for one in
    select g.*, app.place_of_unit(g.unit, app.province()) as place
    from json_to_recordset(given) as g(id uuid, unit text, kind text, "on" date, value bigint)
  loop
    perform app.require(one."on" <= app.day_here(), 'AST04');
    update app.denominator set replaced_at = app.now()
    where livemode = app.is_livemode() and unit = one.unit and kind = one.kind and on_day = one."on"
      and replaced_at is null and is_correction
    returning nth into before;
    perform app.require(found or not exists (
      select from app.denominator where livemode = app.is_livemode() and unit = one.unit and kind = one.kind
        and on_day = one."on" and replaced_at is null
    ), 'AST03');
    insert into app.denominator (id, livemode, province, commune, agency, level, unit, kind, on_day, value, origin, document,
      nth, entered_by, person, entered_at)
    values (one.id, app.is_livemode(), (one.place).province, (one.place).commune, (one.place).agency, (one.place).level,
      one.unit, one.kind, one."on", one.value, by_origin, by_document, coalesce(before, 0) + 1, app.agency_id(),
      app.actor_id(), app.now());
    update app.figure f set base = app.base_of(f.unit, one.kind, f.month)
    where f.livemode = app.is_livemode() and f.unit = one.unit and f.month >= to_char(one."on", 'YYYY-MM')
      and f.indicator in (
        select m.indicator from json_to_recordset(measured) as m(kind text, indicator text) where m.kind = one.kind
      );
    perform app.require(not exists (
      select from app.figure f where f.livemode = app.is_livemode() and f.unit = one.unit and f.value > f.base
    ), 'AST05');
  end loop;
end
$$;

-- ── Counted from coverages ───────────────────────────────────────────────────────────────────────────────────────────
-- Numbers alone, for whoever may see them by sees_unit: of a province as a whole, of its communes, of the schools and
-- collecting organisations that made the lists. A coverage under a sensitive rule has no commune and counts for the
-- province alone. To which residential group somebody belongs no coverage says: groups report.
-- New is who has no earlier coverage of that scheme here. Persons are compared by their blind indexes.

create index coverage_beginning on app.coverage (livemode, province, scheme, first_month);

create function app.counted_from_coverage(
  in_province text, in_commune text, of_agency uuid, from_month text, until_month text, as_moments_from text
) returns table (unit text, level text, indicator text, month text, value bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with covered as (
    select c.id, c.commune, c.agency, a.kind, c.scheme, c.first_month, c.last_month, c.ended_from,
      coalesce(e.index, c.id::text) as person
    from app.coverage c
    join app.entry_row e on e.id = c.id
    join app.agency a on a.id = c.agency
    where c.livemode = app.is_livemode() and c.province = in_province and c.first_month <= until_month
      and (c.first_month >= from_month or (c.scheme = 'social-insurance' and c.last_month >= as_moments_from))
      and c.ended_from is distinct from c.first_month
      and (in_commune is null or c.commune = in_commune or a.commune = in_commune)
      and (of_agency is null or c.agency = of_agency)
  ), new_ones as (
    select c.commune, c.agency, c.kind, c.first_month as month, c.person,
      case c.scheme when 'social-insurance' then 'new-voluntary-participants' else 'new-health-participants' end as indicator
    from covered c
    where c.first_month >= from_month and not exists (
      select from app.entry_row o join app.coverage p on p.id = o.id
      where o.index = c.person and p.livemode = app.is_livemode() and p.scheme = c.scheme and p.first_month < c.first_month
        and p.ended_from is distinct from p.first_month
    )
  ), present as (
    select c.commune, c.agency, c.kind, m.month, c.person, 'voluntary-participants' as indicator
    from covered c
    cross join lateral (
      select app.month_text(n) as month
      from generate_series(
        app.month_number(greatest(c.first_month, as_moments_from)), app.month_number(least(c.last_month, until_month))
      ) as n
    ) m
    where c.scheme = 'social-insurance' and (c.ended_from is null or c.ended_from > m.month)
  ), counted as (select * from new_ones union all select * from present)
  select case
      when grouping(d.commune) = 0 then 'commune:' || d.commune
      when grouping(d.agency) = 0 then case d.kind when 'school' then 'school:' else 'collector:' end || d.agency::text
      else 'province:' || in_province
    end,
    case when grouping(d.commune) = 0 then 'commune'
      when grouping(d.agency) = 0 then case d.kind when 'school' then 'school' else 'collector' end
      else 'province' end,
    d.indicator, d.month, count(distinct d.person)
  from counted d
  group by grouping sets ((d.indicator, d.month), (d.indicator, d.month, d.commune), (d.indicator, d.month, d.agency, d.kind))
  having (grouping(d.commune) = 1 or d.commune is not null)
    and (grouping(d.agency) = 1 or d.kind in ('school', 'collecting-organisation'))
$$;

-- ── Progress ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- How units stand beside their targets, for a whole family at once: a province with its communes, collecting organisations
-- and the schools that lie in none of its communes, or the groups and schools of a commune. A commune that reports nothing itself stands as its groups or
-- schools add up (`below` says how many of them), a province as its communes do. `law` is src/policies/indicators.ts, as
-- [{ id, flow, base, lower, computed }]: flow where the months of a year add up.

create function app.series_of_province(in_province text, from_month text, until_month text, trend_from text, law json)
returns table (unit text, level text, indicator text, month text, value bigint, base bigint, below integer)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with told as (
    select coalesce(f.commune, s.commune) as commune, coalesce(f.indicator, s.indicator) as indicator,
      coalesce(f.month, s.month) as month, f.value as own, f.base as own_base, s.value as parts, s.based_value as based_parts,
      nullif(s.base, 0) as parts_base, coalesce(s.many, 0) as many, coalesce(s.based, 0) as based
    from (
      select coalesce(o.commune, '') as commune, o.indicator, o.month, o.value, o.base from app.figure o
      where o.livemode = app.is_livemode() and o.province = in_province and o.month between from_month and until_month
        and o.level in ('commune', 'province')
    ) f
    full join (
      select a.* from app.figure_sum a
      where a.livemode = app.is_livemode() and a.province = in_province and a.month between from_month and until_month
    ) s on s.commune = f.commune and s.indicator = f.indicator and s.month = f.month
  ), known as (
    -- Schools that lie in no commune count for the province beside the communes; its own word comes before both.
    select t.commune, t.indicator, t.month, l.base as kind, l.computed,
      case when t.commune <> '' and t.own is not null then t.own when l.base is null then t.parts else t.based_parts end as value,
      case when t.commune <> '' and t.own is not null then t.own_base else t.parts_base end as base,
      case when t.commune <> '' and t.own is not null then 0 when l.base is null then t.many else t.based end as below,
      case when t.commune = '' then t.own end as whole, case when t.commune = '' then t.own_base end as whole_base
    from told t
    join json_to_recordset(law) as l(id text, base text, computed text[]) on l.id = t.indicator
  )
  select 'commune:' || k.commune, 'commune', k.indicator, k.month, k.value::bigint, k.base::bigint, k.below::integer
  from known k where k.commune <> '' and k.value is not null and not 'commune' = any (k.computed)
  union all
  select 'province:' || in_province, 'province', k.indicator, k.month,
    coalesce(max(k.whole), sum(k.value) filter (where k.kind is null or k.base is not null))::bigint,
    case when max(k.whole) is null then sum(k.base) else max(k.whole_base) end::bigint,
    case when max(k.whole) is null then count(*) filter (where k.commune <> '' and k.value is not null) else 0 end::integer
  from known k where not 'province' = any (k.computed)
  group by k.indicator, k.month
  having coalesce(max(k.whole), sum(k.value) filter (where k.kind is null or k.base is not null)) is not null
  union all
  select f.unit::text, f.level, f.indicator, f.month, f.value, f.base, 0
  from app.figure f
  join json_to_recordset(law) as l(id text, computed text[]) on l.id = f.indicator and not f.level = any (l.computed)
  where f.livemode = app.is_livemode() and f.province = in_province and f.commune is null
    and f.month between from_month and until_month and f.level = 'school'
  union all
  select c.unit, c.level, c.indicator, c.month, c.value, null, 0
  from app.counted_from_coverage(in_province, null, null, from_month, until_month, trend_from) c
  where c.level in ('province', 'commune', 'collector')
    or exists (select from app.agency a where 'school:' || a.id = c.unit and a.commune is null)
$$;

create function app.series_of_commune(
  in_province text, in_commune text, from_month text, until_month text, trend_from text, law json
) returns table (unit text, level text, indicator text, month text, value bigint, base bigint, below integer)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select f.unit::text, f.level, f.indicator, f.month, f.value, f.base, 0
  from app.figure f
  join json_to_recordset(law) as l(id text, computed text[]) on l.id = f.indicator and not f.level = any (l.computed)
  where f.livemode = app.is_livemode() and f.province = in_province and f.commune = in_commune
    and f.month between from_month and until_month and f.level in ('group', 'school')
  union all
  select c.unit, c.level, c.indicator, c.month, c.value, null, 0
  from app.counted_from_coverage(in_province, in_commune, null, from_month, until_month, trend_from) c
  where c.level = 'school'
$$;

-- The family of `parent`, or without one that of the unit. Null where the caller may see neither the family nor the one unit
-- of it that is asked for. Whoever may see that one alone still learns its rank: an ordinal, and of how many, nothing of the
-- others.
create function app.family_progress(
  parent text, in_province text, only_unit text, of_year integer, until_month text, law json
) returns json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one app.unit_place := app.place_of_unit(only_unit, in_province);
  in_commune text := case when parent is null then (one).commune
    when split_part(parent, ':', 1) = 'commune' then split_part(parent, ':', 2) end;
  trend_from text := app.month_text(app.month_number(until_month) - 5);
  from_month text := least(of_year::text || '-01', app.month_text(app.month_number(until_month) - 5));
begin
  if not (app.sees_unit(in_province, in_commune, null)
    or (only_unit is not null and app.sees_unit((one).province, (one).commune, (one).agency))) then
    return null;
  end if;
  return (
    with law_of as materialized (
      select l.* from json_to_recordset(law) as l(id text, flow boolean, base text, lower boolean, computed text[])
    ), series as (
      select * from app.series_of_province(in_province, from_month, until_month, trend_from, law) where in_commune is null
      union all
      select * from app.series_of_commune(in_province, in_commune, from_month, until_month, trend_from, law)
      where in_commune is not null
    ), stands as (
      select s.unit, s.level, s.indicator,
        case when l.flow then sum(s.value) filter (where s.month >= of_year::text || '-01')
          else (array_agg(s.value order by s.month desc))[1] end as value,
        (array_agg(s.base order by s.month desc))[1] as base,
        (array_agg(s.below order by s.month desc))[1] as below,
        max(s.month) as latest,
        max(s.value) filter (where s.month = until_month) as in_month,
        json_agg(json_build_array(s.month, s.value, s.base) order by s.month) filter (where s.month >= trend_from) as trend
      from series s join law_of l on l.id = s.indicator
      group by s.unit, s.level, s.indicator, l.flow
    ), told as (
      -- What the groups report of what is counted here for their commune: shown beside it, never in its place.
      select t.unit, t.level, t.indicator, json_build_array(
        case when l.flow then coalesce(sum(t.value) filter (where t.month >= of_year::text || '-01'), 0)
          else (array_agg(t.value order by t.month desc))[1] end,
        max(t.value) filter (where t.month = until_month), max(t.month), (array_agg(t.many order by t.month desc))[1]
      ) as said
      from (
        select case grouping(a.commune) when 0 then 'commune:' || a.commune else 'province:' || in_province end as unit,
          case grouping(a.commune) when 0 then 'commune' else 'province' end as level,
          a.indicator, a.month, sum(a.value)::bigint as value, sum(a.many)::integer as many
        from app.figure_sum a
        where a.livemode = app.is_livemode() and a.province = in_province and a.commune <> '' and in_commune is null
          and a.month between from_month and until_month
          and a.indicator in (select l.id from law_of l where 'commune' = any (l.computed))
        group by grouping sets ((a.indicator, a.month), (a.indicator, a.month, a.commune))
      ) t
      join law_of l on l.id = t.indicator and t.level = any (l.computed)
      group by t.unit, t.level, t.indicator, l.flow
    ), aimed as (
      select t.unit::text, t.level, t.indicator, max(t.value) filter (where t.month = 0) as target,
        max(t.value) filter (where t.month = right(until_month, 2)::integer) as month_target
      from app.target t
      where t.livemode = app.is_livemode() and t.province = in_province and t.year = of_year and t.state = 'assigned'
        and t.month in (0, right(until_month, 2)::integer)
        and case when in_commune is null then t.level in ('province', 'commune', 'collector')
            or (t.level = 'school' and t.commune is null)
          else t.commune = in_commune and t.level in ('group', 'school') end
      group by t.unit, t.level, t.indicator
    ), closed as (
      select 'group:' || g.id as unit
      from app.residential_group g join app.agency a on a.id = g.agency
      where g.livemode = app.is_livemode() and a.province = in_province and a.commune = in_commune
        and app.month_here(g.closed_at) <= until_month
      union all
      select case a.kind when 'school' then 'school:' else 'collector:' end || a.id
      from app.agency a
      where a.livemode = app.is_livemode() and a.province = in_province and a.kind in ('school', 'collecting-organisation')
        and app.month_here(a.closed_at) <= until_month
    ), placed as (
      select k.unit, k.level, k.indicator, a.target, a.month_target, s.base, s.below, s.latest, s.in_month, s.trend, t.said,
        l.lower, l.base as kind, c.unit is not null as is_closed,
        -- Where nothing was counted of what is counted here, there was nothing.
        coalesce(s.value, case when k.level = any (l.computed) then 0 end) as value
      from (
        select s.unit, s.level, s.indicator from stands s
        union select a.unit, a.level, a.indicator from aimed a
        union select t.unit, t.level, t.indicator from told t
      ) k
      join law_of l on l.id = k.indicator
      left join stands s on s.unit = k.unit and s.indicator = k.indicator
      left join aimed a on a.unit = k.unit and a.indicator = k.indicator
      left join told t on t.unit = k.unit and t.indicator = k.indicator
      left join closed c on c.unit = k.unit
    ), measured as (
      select p.*, case when p.kind is null then p.value else p.value * 10000.0 / nullif(p.base, 0) end as reached from placed p
    ), scored as (
      -- A target of nothing is met by nothing. Rounded: what is equal has to be equal whatever it was divided by.
      select m.*, case when m.is_closed then null when m.lower then round(m.target - m.reached, 10)
        when m.target = 0 then 1 + m.reached else round(m.reached / m.target, 10) end as score
      from measured m
    ), ranked as (
      select s.*, case when s.score is not null
          then rank() over (partition by s.level, s.indicator, s.score is null order by s.score desc) end as rank,
        count(s.score) over (partition by s.level, s.indicator) as ranked
      from scored s
    )
    select coalesce(json_agg(json_build_array(r.unit, r.level, r.indicator, r.target, r.month_target, r.value, r.base, r.below,
      r.latest, r.in_month, r.trend, r.rank, r.ranked, r.said, r.is_closed) order by r.level, r.unit, r.indicator), '[]')
    from ranked r where only_unit is null or r.unit = only_unit
  );
end
$$;

-- ── Briefings ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What is said beside the numbers of a month: causes, tasks of the next month, quick updates of a week. Added, never
-- changed. Words that somebody typed may be about somebody, whatever they were asked for: they are sealed.

create table app.briefing_note (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  commune text,
  agency uuid not null,
  unit app.target_unit not null check (unit ~ '^(province|commune|group):'),
  month text not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  kind text not null check (kind in ('cause', 'task', 'update')),
  indicator text check (indicator ~ '^[a-z][a-z-]{0,59}$'),
  -- An update: the last day of the week it tells of, and its quick numbers.
  on_day date,
  new_voluntary integer check (new_voluntary between 0 and 1000000),
  new_health integer check (new_health between 0 and 1000000),
  words app.sealed not null,
  person uuid not null,
  made_at timestamptz not null,
  check ((kind = 'update') = (on_day is not null) and (kind = 'update' or (new_voluntary is null and new_health is null))),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index briefing_note_of_month on app.briefing_note (livemode, province, commune, month, id);

create function app.add_note(
  new_id uuid, of_unit text, in_month text, as_kind text, of_indicator text, day_of date, voluntary integer, health integer,
  sealed_words text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  p app.unit_place := app.place_of_unit(of_unit, app.province());
begin
  perform app.require(app.actor_kind() = 'person' and (app.holds('maker') or app.holds('approver')), 'AS403');
  perform app.require(coalesce((p).is_open and case
    when app.agency_kind() = 'commune' then (p).commune = app.commune() and (p).level in ('commune', 'group')
    else app.agency_kind() in ('insurer-city', 'home-affairs') and (p).level = 'province'
  end, false), 'AST01');
  perform app.require(in_month <= app.month_here(app.now()), 'AST04');
  insert into app.briefing_note (id, livemode, province, commune, agency, unit, month, kind, indicator, on_day, new_voluntary,
    new_health, words, person, made_at)
  values (new_id, app.is_livemode(), (p).province, (p).commune, app.agency_id(), of_unit, in_month, as_kind, of_indicator,
    day_of, voluntary, health, sealed_words, app.actor_id(), app.now());
end
$$;

-- ── What others are told of ──────────────────────────────────────────────────────────────────────────────────────────

insert into app.event_type (type, about) values ('target.assigned', 'targets');

create function app.told_of_targets(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(p.agency, p.province, '{insurer-local,insurer-city,home-affairs}',
    coalesce((select array_agg(distinct t.commune) from app.target t where t.plan = p.id and t.commune is not null), '{}'),
    jsonb_build_object('unit', p.unit, 'year', p.year, 'version', p.version,
      'targets', (select count(*) from app.target t where t.plan = p.id)))::app.told
  from app.target_plan p where p.id = of_subject and p.livemode = app.is_livemode()
);

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.target_plan enable row level security;
alter table app.target_plan force row level security;
alter table app.target enable row level security;
alter table app.target force row level security;
alter table app.denominator enable row level security;
alter table app.denominator force row level security;
alter table app.figure enable row level security;
alter table app.figure force row level security;
alter table app.figure_sum enable row level security;
alter table app.figure_sum force row level security;
alter table app.figure_report enable row level security;
alter table app.figure_report force row level security;
alter table app.briefing_note enable row level security;
alter table app.briefing_note force row level security;

-- A draft, and what was given up, is the office's alone. Lines of a commune's plan lie in it: no other commune looks for any.
create policy of_units_seen on app.target for select using (
  livemode = (select app.is_livemode()) and (
    given_by = (select app.agency_id())
    or (state in ('assigned', 'replaced') and app.sees_unit(province, commune, agency))
  )
);
create policy of_targets_seen on app.target_plan for select using (
  livemode = (select app.is_livemode()) and (
    agency = (select app.agency_id())
    or (state = 'assigned' and coalesce(province = app.province(), true) and (
      app.sees_unit(province, commune, null)
      or ((commune is null or (select app.agency_kind()) <> 'commune')
        and exists (select from app.target t where t.plan = target_plan.id))
    ))
  )
);
create policy of_units_seen on app.denominator for select using (
  livemode = (select app.is_livemode()) and app.sees_unit(province, commune, agency)
);
create policy of_units_seen on app.figure for select using (
  livemode = (select app.is_livemode()) and app.sees_unit(province, commune, agency)
);
create policy of_units_seen on app.figure_report for select using (
  livemode = (select app.is_livemode()) and app.sees_unit(province, commune, agency)
);
-- What a commune says of its month: itself, and the offices of the city.
create policy of_units_seen on app.briefing_note for select using (
  livemode = (select app.is_livemode()) and app.sees_unit(province, commune, null)
);

revoke execute on all functions in schema app from public;
grant execute on function app.place_of_unit(text, text), app.sees_unit(text, text, uuid),
  app.draft_targets(uuid, text, integer, text, text, json), app.decide_targets(uuid, integer, text),
  app.report_figures(json, text, text, boolean),
  app.enter_denominators(json, json, text, text, boolean),
  app.family_progress(text, text, text, integer, text, json),
  app.add_note(uuid, text, text, text, text, date, integer, integer, text)
  to ansinh_app;
grant select on app.target_plan, app.target, app.denominator, app.figure, app.figure_report, app.briefing_note to ansinh_app;
