-- What budgets have and give: what communes and sponsors add, what each budget holder was granted for a year and still
-- needs, and what the next year will take. Sums, decisions and ids; no person stands here but by the coverage that a
-- sponsor pays for, which its offices alone see.

-- The number and symbol of a decision, and perhaps its day. Nothing as long as somebody's number, its letters composed.
create domain app.decision as text check (
  length(value) between 3 and 120 and value ~ '[0-9]/' and value !~ '[0-9]{6}' and value is nfc normalized
);

-- ── What a commune adds ──────────────────────────────────────────────────────────────────────────────────────────────
-- By decisions of its council. What is in force in a commune is always one snapshot with everything in it: a maker drafts
-- the next, another person publishes it, and nothing of it is changed afterwards. What is withdrawn is left out of the next.

create table app.top_up_snapshot (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  commune text not null check (commune ~ '^[0-9]{5}$'),
  agency uuid not null,
  state text not null default 'drafted' check (state in ('drafted', 'published', 'discarded')),
  version integer not null default 1,
  -- [{ scheme, groups, rate, cap, from, until, decision: { number, decidedOn } }], src/budgets/top-ups
  lines jsonb not null check (
    jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) <= 50
    and not jsonb_path_exists(lines, '$[*].decision.number ? (@ like_regex "[0-9]{6}")')
  ),
  -- the published one that was in force when it was drafted; 0 for none
  follows integer not null,
  made_by uuid not null,
  made_at timestamptz not null,
  -- 1 for the first a commune published
  nth integer check (nth >= 1),
  published_by uuid check (published_by <> made_by),
  published_at timestamptz,
  -- of all that was published, and of the hash before it
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  unique (livemode, commune, nth),
  check ((state = 'published') = (nth is not null)),
  check (num_nonnulls(nth, published_by, published_at, hash) in (0, 4)),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index top_up_snapshot_of_province on app.top_up_snapshot (livemode, province, id);

create function app.snapshot_stands() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(
    old.state = 'drafted'
      and (new.id, new.livemode, new.province, new.commune, new.agency, new.lines, new.follows, new.made_by, new.made_at)
        is not distinct from
        (old.id, old.livemode, old.province, old.commune, old.agency, old.lines, old.follows, old.made_by, old.made_at),
    'AS403'
  );
  return new;
end
$$;
create trigger never_changed before update on app.top_up_snapshot for each row execute function app.snapshot_stands();
create trigger never_removed before delete on app.top_up_snapshot for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.top_up_snapshot
for each statement execute function app.refuse_change();

create function app.draft_top_ups(new_id uuid, new_lines jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune' and app.holds('maker'), 'AS403');
  insert into app.top_up_snapshot (id, livemode, province, commune, agency, lines, follows, made_by, made_at)
  values (
    new_id, app.is_livemode(), app.province(), app.commune(), app.agency_id(), new_lines,
    coalesce((
      select max(s.nth) from app.top_up_snapshot s where s.livemode = app.is_livemode() and s.commune = app.commune()
    ), 0),
    app.actor_id(), app.now()
  );
end
$$;

-- Publishes or discards a draft. ASB01: another was published since it was drafted, and would be undone by it.
create function app.end_draft_of_top_ups(of_snapshot uuid, held_version integer, publishing boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  s app.top_up_snapshot;
  before app.top_up_snapshot;
  at timestamptz;
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune', 'AS403');
  -- One at a time in a commune.
  perform from app.agency a where a.id = app.agency_id() for no key update;
  select * into s from app.top_up_snapshot where id = of_snapshot and livemode = app.is_livemode()
    and agency = app.agency_id() for update;
  perform app.require(found, 'AS404');
  perform app.require(s.version = held_version, 'AS412');
  perform app.require(s.state = 'drafted', 'AS201');
  if not publishing then
    update app.top_up_snapshot set state = 'discarded', version = version + 1 where id = of_snapshot;
    return;
  end if;
  perform app.require(app.holds('approver'), 'AS403');
  perform app.require(s.made_by <> app.actor_id(), 'AS204');
  select * into before from app.top_up_snapshot
  where livemode = s.livemode and commune = s.commune and nth is not null order by nth desc limit 1;
  perform app.require(s.follows = coalesce(before.nth, 0), 'ASB01');
  at := greatest(app.now(), before.published_at);
  update app.top_up_snapshot set
    state = 'published', version = version + 1, nth = s.follows + 1, published_by = app.actor_id(), published_at = at,
    hash = app.snapshot_hash(s.commune, s.follows + 1, at, s.lines, before.hash)
  where id = of_snapshot;
end
$$;

create function app.snapshot_hash(of_commune text, of_nth integer, at timestamptz, of_lines jsonb, hash_before text)
returns text language sql immutable set search_path = pg_catalog, pg_temp
return encode(sha256(convert_to(jsonb_build_object(
  'commune', of_commune, 'nth', of_nth, 'publishedAt', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'lines', of_lines, 'before', hash_before
)::text, 'UTF8')), 'hex');

-- What is in force now: of each commune the last that was published. Open to everybody, of no person.
create function app.top_ups_in_force(of_province text) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select coalesce(json_agg(json_build_object('commune', l.commune, 'hash', l.hash, 'lines', l.lines) order by l.commune), '[]')
  from (
    select distinct on (s.commune) s.commune, s.hash, s.lines from app.top_up_snapshot s
    where s.livemode = app.is_livemode() and s.state = 'published' and s.published_at <= app.now()
      and (of_province is null or s.province = of_province)
    order by s.commune, s.nth desc
  ) l
  where jsonb_array_length(l.lines) > 0
);

-- ── What a budget holder was granted, and has left ───────────────────────────────────────────────────────────────────

-- Added to and never changed: what was entered wrongly is corrected by its opposite.
create table app.appropriation (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  holder app.budget_holder not null check (holder not like 'sponsor:%'),
  year smallint not null check (year between 2018 and 2100),
  amount bigint not null check (amount <> 0 and abs(amount) <= 1000000000000000),
  decision app.decision not null,
  decided_on date not null,
  -- by which request it came
  request uuid,
  corrects uuid unique references app.appropriation (id),
  agency uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  unique (request),
  check (amount > 0 or corrects is not null),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index appropriation_of_holder on app.appropriation (livemode, province, year, holder, id);
create trigger never_changed before update or delete on app.appropriation
for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.appropriation
for each statement execute function app.refuse_change();

-- A commune its own; the finance department those of the city and the state.
create function app.keeps_budget_of(of_holder text) returns boolean language sql stable
return coalesce(
  (app.agency_kind() = 'commune' and of_holder = 'commune:' || app.commune())
  or (app.agency_kind() = 'finance' and of_holder in ('city', 'state')), false);

create function app.enter_appropriation(
  new_id uuid, of_holder text, of_year integer, of_amount bigint, by_decision text, on_day date, correcting uuid
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  corrected app.appropriation;
begin
  perform app.require(app.actor_kind() = 'person' and app.holds('approver'), 'AS403');
  if correcting is not null then
    select * into corrected from app.appropriation
    where id = correcting and livemode = app.is_livemode() and province = app.province();
    perform app.require(found and app.keeps_budget_of(corrected.holder), 'AS404');
    perform app.require(corrected.corrects is null, 'AS105');
    perform app.require(not exists (select from app.appropriation a where a.corrects = correcting), 'AS105');
    of_holder := corrected.holder;
    of_year := corrected.year;
    of_amount := -corrected.amount;
  end if;
  perform app.require(app.keeps_budget_of(of_holder), 'AS403');
  insert into app.appropriation
    (id, livemode, province, holder, year, amount, decision, decided_on, corrects, agency, entered_by, entered_at)
  values (new_id, app.is_livemode(), app.province(), of_holder, of_year, of_amount, by_decision, on_day, correcting,
    app.agency_id(), app.actor_id(), app.now());
end
$$;

-- Granted; used: what stands in obligations that are frozen or transferred; committed: what open ones have come to. The
-- periods of the year, by the year they are settled in.
create function app.budget_of(
  of_province text, of_holder text, of_year integer, out granted bigint, out used bigint, out committed bigint
) language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select
    (select coalesce(sum(a.amount), 0)::bigint from app.appropriation a
      where a.livemode = app.is_livemode() and a.province = of_province and a.holder = of_holder and a.year = of_year),
    coalesce(sum(p.amount) filter (where o.state not in ('open', 'returned')), 0)::bigint,
    coalesce(sum(p.amount) filter (where o.state in ('open', 'returned')), 0)::bigint
  from app.obligation o
  join app.posting p on p.livemode = o.livemode and p.province = o.province and p.period = o.period
    and p.scheme = o.scheme and p.holder = o.holder and p.account in ('state', 'local', 'top-up')
  where o.livemode = app.is_livemode() and o.province = of_province and o.holder = of_holder
    and o.period between of_year || '-Q1' and of_year || '-Q4'
$$;

-- Every budget holder of a province that was granted something for a year or owes something in it; of these the ones
-- whose money the caller may see.
create function app.budgets(of_year integer, only_holder text) returns table (
  holder text, granted bigint, used bigint, committed bigint
)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select h.holder, b.granted, b.used, b.committed
  from (
    select a.holder::text from app.appropriation a
    where a.livemode = app.is_livemode() and a.province = app.province() and a.year = of_year
    union
    select o.holder::text from app.obligation o
    where o.livemode = app.is_livemode() and o.province = app.province()
      and o.period between of_year || '-Q1' and of_year || '-Q4' and o.holder not like 'sponsor:%'
    union
    select only_holder where only_holder is not null
  ) h
  cross join lateral app.budget_of(app.province(), h.holder, of_year) b
  where app.sees_money_of(h.holder, app.province()) and (only_holder is null or h.holder = only_holder)
  order by h.holder
$$;

-- ── A request for more ───────────────────────────────────────────────────────────────────────────────────────────────
-- src/budgets/requests/lifecycle.ts has the table of it, with the words of the plan; app.move_request re-checks it.

create table app.appropriation_request (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  holder app.budget_holder not null check (holder = 'city' or holder like 'commune:%'),
  year smallint not null check (year between 2018 and 2100),
  state text not null default 'drafted'
    check (state in ('drafted', 'sent', 'endorsed', 'granted', 'refused', 'withdrawn')),
  version integer not null default 1,
  agency uuid not null,
  -- as they stood when it was drafted
  granted bigint not null,
  used bigint not null,
  committed bigint not null,
  -- what the rest of the year is expected to take besides
  foreseen bigint not null check (foreseen between 0 and 1000000000000000),
  -- what a commune found within its own estimate first
  balanced bigint not null check (balanced between 0 and 1000000000000000 and (balanced = 0 or holder <> 'city')),
  asked bigint generated always as (used + committed + foreseen - granted - balanced) stored check (asked > 0),
  given bigint check (given > 0),
  decision app.decision,
  decided_on date,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (id, livemode),
  check ((state = 'granted') = (given is not null)),
  check ((state in ('granted', 'refused')) = (decision is not null)),
  check ((decision is null) = (decided_on is null)),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index appropriation_request_of_province on app.appropriation_request (livemode, province, id);
-- One at a time.
create unique index appropriation_request_open on app.appropriation_request (livemode, province, holder, year)
  where state in ('drafted', 'sent', 'endorsed');

-- Four eyes: nobody takes two steps of one request.
create table app.appropriation_request_step (
  request uuid not null,
  livemode boolean not null,
  version integer not null,
  step text not null check (step in ('draft', 'send', 'endorse', 'grant', 'refuse', 'withdraw')),
  agency uuid not null,
  person uuid not null,
  at timestamptz not null,
  primary key (request, version),
  foreign key (request, livemode) references app.appropriation_request (id, livemode)
);
create unique index appropriation_request_hand on app.appropriation_request_step (request, person)
  where step not in ('withdraw');

-- The office that takes a step: the same words as officeOf in src/budgets/requests/lifecycle.ts; a test compares them.
create function app.is_office_for_request(as_step text, of_holder text) returns boolean language sql stable
return coalesce(case
  when as_step in ('grant', 'refuse') then app.agency_kind() = 'finance'
  when as_step = 'endorse' then app.agency_kind() = case when of_holder = 'city' then 'finance' else 'insurer-city' end
  when of_holder = 'city' then app.agency_kind() = 'insurer-city'
  else app.agency_kind() = 'commune' and of_holder = 'commune:' || app.commune()
end, false);

-- ASB02: the year's money covers what is owed and foreseen. AS105: another is open.
create function app.draft_request(
  new_id uuid, of_holder text, of_year integer, is_foreseen bigint, is_balanced bigint
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  budget record;
begin
  perform app.require(app.actor_kind() = 'person' and app.is_office_for_request('draft', of_holder), 'AS403');
  select * into budget from app.budget_of(app.province(), of_holder, of_year);
  perform app.require(budget.used + budget.committed + is_foreseen - budget.granted - is_balanced > 0, 'ASB02');
  insert into app.appropriation_request (
    id, livemode, province, holder, year, agency, granted, used, committed, foreseen, balanced, made_at, changed_at
  ) values (
    new_id, app.is_livemode(), app.province(), of_holder, of_year, app.agency_id(), budget.granted, budget.used,
    budget.committed, is_foreseen, is_balanced, app.now(), app.now()
  ) on conflict (livemode, province, holder, year) where state in ('drafted', 'sent', 'endorsed') do nothing;
  perform app.require(found, 'AS105');
  insert into app.appropriation_request_step (request, livemode, version, step, agency, person, at)
  values (new_id, app.is_livemode(), 1, 'draft', app.agency_id(), app.actor_id(), app.now());
end
$$;

create function app.move_request(
  of_request uuid, held_version integer, as_step text, to_state text, is_given bigint, by_decision text, on_day date
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.appropriation_request;
begin
  perform app.require(app.actor_kind() = 'person', 'AS403');
  perform app.require((as_step, to_state) in (
    ('send', 'sent'), ('endorse', 'endorsed'), ('grant', 'granted'), ('refuse', 'refused'), ('withdraw', 'withdrawn')
  ), 'AS500');
  select * into r from app.appropriation_request
  where id = of_request and livemode = app.is_livemode() and province = app.province() for update;
  perform app.require(found and app.is_office_for_request(as_step, r.holder), 'AS404');
  perform app.require(r.version = held_version, 'AS412');
  perform app.require((as_step, r.state) in (
    ('send', 'drafted'), ('endorse', 'sent'), ('grant', 'endorsed'), ('refuse', 'endorsed'),
    ('withdraw', 'drafted'), ('withdraw', 'sent')
  ), 'AS201');
  if as_step <> 'withdraw' then
    perform app.require(not exists (
      select from app.appropriation_request_step s where s.request = of_request and s.person = app.actor_id()
    ), 'AS204');
  end if;
  update app.appropriation_request set
    state = to_state, version = version + 1, given = is_given, decision = by_decision, decided_on = on_day,
    changed_at = app.now()
  where id = of_request;
  insert into app.appropriation_request_step (request, livemode, version, step, agency, person, at)
  values (of_request, r.livemode, r.version + 1, as_step, app.agency_id(), app.actor_id(), app.now());
  if as_step = 'grant' then
    insert into app.appropriation
      (id, livemode, province, holder, year, amount, decision, decided_on, request, agency, entered_by, entered_at)
    values (gen_random_uuid(), r.livemode, r.province, r.holder, r.year, is_given, by_decision, on_day, of_request,
      app.agency_id(), app.actor_id(), app.now());
  end if;
end
$$;

-- ── Sponsors ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- An organisation that pays what is left to people, until what it promised is used up. A quote promises nobody anything:
-- it is used when a list is covered, in that transaction, and never more of it than there is.

create table app.sponsor (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  agency uuid not null,
  -- of an organisation, never of a person
  name text not null check (length(name) between 2 and 200 and name !~ '[0-9]{6}' and name is nfc normalized),
  scheme text not null check (scheme in ('social-insurance', 'health-insurance')),
  -- local rules and the state's groups; null for all
  groups text[] check (cardinality(groups) between 1 and 60),
  communes text[] check (cardinality(communes) between 1 and 200),
  -- basis points of the premium; 10000 pays all that is left
  rate integer not null check (rate between 1 and 10000),
  -- đồng a person and month
  cap bigint check (cap > 0),
  promised_amount bigint check (promised_amount between 1 and 1000000000000000),
  promised_people integer check (promised_people between 1 and 10000000),
  from_month text not null check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  until_month text check (until_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' and until_month >= from_month),
  used_amount bigint not null default 0 check (used_amount >= 0 and used_amount <= promised_amount),
  used_people integer not null default 0 check (used_people >= 0 and used_people <= promised_people),
  version integer not null default 1,
  made_at timestamptz not null,
  closed_at timestamptz,
  unique (id, livemode),
  check (num_nonnulls(promised_amount, promised_people) = 1),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index sponsor_of_province on app.sponsor (livemode, province, id);

-- Whom it pays for, and what; never changed.
create table app.sponsorship (
  coverage uuid primary key,
  livemode boolean not null,
  sponsor uuid not null,
  amount bigint not null check (amount > 0),
  taken_at timestamptz not null,
  foreign key (sponsor, livemode) references app.sponsor (id, livemode)
);
create index sponsorship_of_sponsor on app.sponsorship (sponsor);
create trigger never_changed before update or delete on app.sponsorship
for each row execute function app.refuse_change();

-- A commune for people of its own; finance and the city's insurer for the province.
create function app.register_sponsor(new_id uuid, given jsonb) returns void
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
    id, livemode, province, agency, name, scheme, groups, communes, rate, cap, promised_amount, promised_people,
    from_month, until_month, made_at
  ) values (
    new_id, app.is_livemode(), app.province(), app.agency_id(), given ->> 'name', given ->> 'scheme',
    case when given ->> 'groups' is not null then array(select jsonb_array_elements_text(given -> 'groups')) end,
    for_communes, (given ->> 'rate')::integer, (given ->> 'cap')::bigint, (given ->> 'amount')::bigint,
    (given ->> 'people')::integer, given ->> 'from', given ->> 'until', app.now()
  );
end
$$;

create function app.close_sponsor(of_sponsor uuid, held_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  s app.sponsor;
begin
  perform app.require(app.actor_kind() = 'person' and app.holds('approver'), 'AS403');
  select * into s from app.sponsor where id = of_sponsor and livemode = app.is_livemode()
    and agency = app.agency_id() for update;
  perform app.require(found, 'AS404');
  perform app.require(s.version = held_version, 'AS412');
  perform app.require(s.closed_at is null, 'AS104');
  update app.sponsor set closed_at = app.now(), version = version + 1 where id = of_sponsor;
end
$$;

-- What may still be used of the open promises of a list's province, for who covers it: the oldest promise first.
create function app.promises_for(of_list uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(json_agg(json_build_object('id', s.id, 'scheme', s.scheme, 'groups', s.groups, 'communes', s.communes,
    'rate', s.rate, 'cap', s.cap, 'from', s.from_month, 'until', s.until_month,
    'amountLeft', s.promised_amount - s.used_amount, 'peopleLeft', s.promised_people - s.used_people
  ) order by s.made_at, s.id), '[]')
  from app.list l
  join app.sponsor s on s.livemode = l.livemode and s.province = l.province
  where l.id = of_list and l.livemode = app.is_livemode() and app.is_accountant_of(l.province) and s.closed_at is null
    and s.used_amount < coalesce(s.promised_amount, s.used_amount + 1)
    and s.used_people < coalesce(s.promised_people, s.used_people + 1)
$$;

-- Uses promises for coverages that were made in this transaction: [{ coverage, sponsor, amount }]. The sponsors are held
-- until its end. AS412 where a promise no longer reaches, or was closed, since it was read: all of it is taken back, and
-- worked out anew. What is used is what the coverage's payments say, to the đồng.
create function app.use_promises(of_list uuid, taken json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform from app.sponsor s
  where s.id in (select t.sponsor from json_to_recordset(taken) as t(sponsor uuid))
  order by s.id for update;
  perform app.require(not exists (
    select from (
      select t.sponsor, sum(t.amount) as amount, count(*) as people
      from json_to_recordset(taken) as t(sponsor uuid, amount bigint) group by t.sponsor
    ) wanted
    left join app.sponsor s on s.id = wanted.sponsor and s.livemode = app.is_livemode() and app.is_accountant_of(s.province)
    where s.id is null or s.closed_at is not null or s.used_amount + wanted.amount > s.promised_amount
      or s.used_people + wanted.people > s.promised_people
  ), 'AS412');
  perform app.require(not exists (
    select from json_to_recordset(taken) as t(coverage uuid, sponsor uuid, amount bigint)
    join app.sponsor s on s.id = t.sponsor
    left join app.coverage c on c.id = t.coverage and c.list = of_list and c.province = s.province and c.scheme = s.scheme
    where c.id is null or t.amount is distinct from (
      select sum(p.sponsor) from app.coverage_payment p
      where p.coverage = t.coverage and p.paid_in between s.from_month and coalesce(s.until_month, '9999-12')
    ) or t.amount is distinct from (
      select sum(o.amount) from app.posting o where o.coverage = t.coverage and o.holder = 'sponsor:' || t.sponsor
    )
  ), 'AS500');
  insert into app.sponsorship (coverage, livemode, sponsor, amount, taken_at)
  select t.coverage, app.is_livemode(), t.sponsor, t.amount, app.now()
  from json_to_recordset(taken) as t(coverage uuid, sponsor uuid, amount bigint);
  update app.sponsor s set used_amount = s.used_amount + w.amount, used_people = s.used_people + w.people,
    version = s.version + 1
  from (
    select t.sponsor, sum(t.amount) as amount, count(*)::integer as people
    from json_to_recordset(taken) as t(sponsor uuid, amount bigint) group by t.sponsor
  ) w
  where s.id = w.sponsor;
end
$$;

-- ── Estimates of a year ──────────────────────────────────────────────────────────────────────────────────────────────

-- Those covered with payments in a year, by rule, commune and what is paid a month: numbers, of no person. What a sensitive
-- rule's people come to stands for the province as a whole, as everywhere.
create function app.population(of_holder text, of_year integer) returns table (
  scheme text, commune text, rule text, policy text, owes_local boolean, paid_from text, people integer, months bigint,
  due bigint, state bigint, local bigint, top_up bigint, sponsor bigint, participant bigint
)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.scheme, c.commune, c.rule, p.policy, c.local_holder is not distinct from of_holder, min(p.paid_in), count(distinct c.id)::integer, sum(p.months)::bigint,
    sum(p.due)::bigint, sum(p.state)::bigint, sum(p.local)::bigint, sum(p.top_up)::bigint, sum(p.sponsor)::bigint,
    sum(p.participant)::bigint
  from app.coverage c
  join app.coverage_payment p on p.coverage = c.id
  where c.livemode = app.is_livemode() and c.province = app.province()
    and app.sees_money_of(of_holder, app.province())
    and p.paid_in between of_year || '-01' and of_year || '-12'
    and (c.ended_from is null or p.first_month < c.ended_from)
    and case
      when of_holder = 'state' then p.state > 0
      when of_holder = 'city' then c.local_holder = 'city'
      else c.local_holder = of_holder or (p.top_up > 0 and 'commune:' || c.commune = of_holder)
    end
  group by c.scheme, c.commune, c.rule, p.policy, 5, p.due / p.months, p.state / p.months, p.local / p.months
  order by c.scheme, c.commune nulls first, c.rule, p.policy, p.due / p.months, p.state / p.months, p.local / p.months
$$;

create table app.estimate (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  holder app.budget_holder not null check (holder not like 'sponsor:%'),
  -- for this year, from what was paid in the one before
  year smallint not null check (year between 2019 and 2100),
  state text not null default 'drafted' check (state in ('drafted', 'sent', 'returned', 'adopted')),
  version integer not null default 1,
  agency uuid not null,
  ruleset text not null,
  -- by scheme, rule and commune: people, months and what each payer pays; src/budgets/estimates
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  people integer not null check (people >= 0),
  -- what the holder needs
  amount bigint not null check (amount >= 0),
  counted_at timestamptz not null,
  drafted_by uuid not null,
  decision app.decision,
  decided_on date,
  adopted_amount bigint check (adopted_amount > 0),
  changed_at timestamptz not null,
  unique (id, livemode),
  check ((state = 'adopted') = (decision is not null)),
  check (num_nonnulls(decision, decided_on, adopted_amount) in (0, 3)),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index estimate_of_province on app.estimate (livemode, province, year, holder, id);
create unique index estimate_open on app.estimate (livemode, province, holder, year) where state in ('drafted', 'sent');
create unique index estimate_adopted on app.estimate (livemode, province, holder, year) where state = 'adopted';

-- Plan 321 (Hà Nội), III.2: the city's insurer for the city, to the finance department; a commune its own, to its council,
-- and to the city's insurer to be rolled up. The same words as officeOf in src/budgets/estimates/lifecycle.ts.
create function app.is_office_for_estimate(as_step text, of_holder text) returns boolean language sql stable
return coalesce(case
  when of_holder like 'commune:%' then case
    when as_step = 'return' then app.agency_kind() = 'insurer-city'
    else app.agency_kind() = 'commune' and of_holder = 'commune:' || app.commune()
  end
  when as_step in ('return', 'adopt') then app.agency_kind() = 'finance'
  else app.agency_kind() = 'insurer-city'
end, false);

-- Takes the place of a draft of one's own. AS105: one is sent or adopted already.
create function app.draft_estimate(
  new_id uuid, of_holder text, of_year integer, by_ruleset text, new_lines jsonb, of_people integer, of_amount bigint
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.is_office_for_estimate('draft', of_holder), 'AS403');
  perform app.require(not exists (
    select from app.estimate e where e.livemode = app.is_livemode() and e.province = app.province()
      and e.holder = of_holder and e.year = of_year and e.state = 'adopted'
  ), 'AS105');
  update app.estimate set state = 'returned', version = version + 1, changed_at = app.now()
  where livemode = app.is_livemode() and province = app.province() and holder = of_holder and year = of_year
    and state = 'drafted';
  insert into app.estimate
    (id, livemode, province, holder, year, agency, ruleset, lines, people, amount, counted_at, drafted_by, changed_at)
  values (new_id, app.is_livemode(), app.province(), of_holder, of_year, app.agency_id(), by_ruleset, new_lines, of_people,
    of_amount, app.now(), app.actor_id(), app.now())
  on conflict (livemode, province, holder, year) where state in ('drafted', 'sent') do nothing;
  perform app.require(found, 'AS105');
end
$$;

-- What is adopted is granted for the year, in the same act.
create function app.move_estimate(
  of_estimate uuid, held_version integer, as_step text, to_state text, by_decision text, on_day date, of_amount bigint
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  e app.estimate;
begin
  perform app.require(app.actor_kind() = 'person', 'AS403');
  perform app.require((as_step, to_state) in (('send', 'sent'), ('return', 'returned'), ('adopt', 'adopted')), 'AS500');
  select * into e from app.estimate
  where id = of_estimate and livemode = app.is_livemode() and province = app.province() for update;
  perform app.require(found and app.is_office_for_estimate(as_step, e.holder), 'AS404');
  perform app.require(e.version = held_version, 'AS412');
  perform app.require((as_step, e.state) in (('send', 'drafted'), ('return', 'sent'), ('adopt', 'sent')), 'AS201');
  perform app.require(e.drafted_by <> app.actor_id(), 'AS204');
  update app.estimate set state = to_state, version = version + 1, decision = by_decision, decided_on = on_day,
    adopted_amount = of_amount, changed_at = app.now()
  where id = of_estimate;
  if as_step = 'adopt' then
    insert into app.appropriation
      (id, livemode, province, holder, year, amount, decision, decided_on, agency, entered_by, entered_at)
    values (gen_random_uuid(), e.livemode, e.province, e.holder, e.year, of_amount, by_decision, on_day,
      app.agency_id(), app.actor_id(), app.now());
  end if;
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.top_up_snapshot enable row level security;
alter table app.top_up_snapshot force row level security;
alter table app.appropriation enable row level security;
alter table app.appropriation force row level security;
alter table app.appropriation_request enable row level security;
alter table app.appropriation_request force row level security;
alter table app.appropriation_request_step enable row level security;
alter table app.appropriation_request_step force row level security;
alter table app.sponsor enable row level security;
alter table app.sponsor force row level security;
alter table app.sponsorship enable row level security;
alter table app.sponsorship force row level security;
alter table app.estimate enable row level security;
alter table app.estimate force row level security;

create policy published_to_everybody on app.top_up_snapshot for select using (
  livemode = (select app.is_livemode()) and (state = 'published' or agency = (select app.agency_id()))
);
create policy of_ones_money on app.appropriation for select using (
  livemode = (select app.is_livemode()) and app.sees_money_of(holder, province)
);
-- A draft is its office's own; what is sent, everybody's who has a part in it.
create policy of_ones_money on app.appropriation_request for select using (
  livemode = (select app.is_livemode()) and app.sees_money_of(holder, province)
  and (state <> 'drafted' or agency = (select app.agency_id()))
);
create policy of_requests_seen on app.appropriation_request_step for select using (
  livemode = (select app.is_livemode())
  and exists (select from app.appropriation_request r where r.id = request)
);
create policy of_ones_province on app.sponsor for select using (
  livemode = (select app.is_livemode()) and province = (select app.province())
);
create policy of_ones_money on app.estimate for select using (
  livemode = (select app.is_livemode()) and app.sees_money_of(holder, province)
  and (state <> 'drafted' or agency = (select app.agency_id()))
);

revoke execute on all functions in schema app from public;
grant select on app.top_up_snapshot, app.appropriation, app.appropriation_request, app.appropriation_request_step,
  app.sponsor, app.estimate to ansinh_app;
grant execute on function app.draft_top_ups(uuid, jsonb), app.end_draft_of_top_ups(uuid, integer, boolean),
  app.top_ups_in_force(text), app.keeps_budget_of(text),
  app.enter_appropriation(uuid, text, integer, bigint, text, date, uuid), app.budgets(integer, text),
  app.is_office_for_request(text, text), app.draft_request(uuid, text, integer, bigint, bigint),
  app.move_request(uuid, integer, text, text, bigint, text, date),
  app.register_sponsor(uuid, jsonb), app.close_sponsor(uuid, integer), app.promises_for(uuid), app.use_promises(uuid, json),
  app.population(text, integer),
  app.is_office_for_estimate(text, text),
  app.draft_estimate(uuid, text, integer, text, jsonb, integer, bigint),
  app.move_estimate(uuid, integer, text, text, text, date, bigint)
  to ansinh_app;
