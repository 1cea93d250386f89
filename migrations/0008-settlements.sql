-- What is owed is proposed, agreed, transferred and closed. An obligation is the set of its postings: figures are computed
-- while it is open, and frozen when it is proposed; frozen figures never change, and what comes later settles in a later
-- period (app.settles_in). Money that came is posted too, so that nothing is owed or paid outside the ledger.
--
-- Whoever freezes takes the obligation's row first and sums in the next statement; whoever posts holds the row shared. No
-- posting can fall between. Rows are taken in the order of their periods, so that nobody waits in a circle.
--
-- No person stands here: lines are counts and đồng, and a sensitive rule has no commune (0007-ledger.sql).

-- ── Which postings an obligation settles ─────────────────────────────────────────────────────────────────────────────
-- Of the local holder: all sets whose local part it owes. Of everybody else who pays: the sets in which they pay.

create index posting_of_holder on app.posting (livemode, province, holder, scheme, period) include (account, amount)
  where holder is not null;

create view app.settled with (security_invoker = true) as
-- Offset: by the index for each obligation, where the planner would rather read all postings of everybody for each.
select o.id as obligation, p.holder = o.holder as is_own, p.*
from app.obligation o
cross join lateral (
  select s.* from app.posting s
  where s.livemode = o.livemode and s.province = o.province and s.scheme = o.scheme and s.period = o.period
    and s.local_holder = o.holder and s.coverage is not null offset 0
) p
union all
-- From what the holder pays to the rest of its sets, and never the other way round: a commune pays in few of a quarter's.
select o.id, p.holder = o.holder, p.*
from app.obligation o
cross join lateral (
  select distinct own.journal, own.coverage, own.belongs_to, own.month from app.posting own
  where own.livemode = o.livemode and own.province = o.province and own.scheme = o.scheme and own.period = o.period
    and own.holder = o.holder and own.coverage is not null and own.local_holder is distinct from o.holder
) paid
join app.posting p on p.coverage = paid.coverage and p.journal = paid.journal and p.belongs_to = paid.belongs_to
  and p.month = paid.month
where p.livemode = o.livemode and p.province = o.province and p.scheme = o.scheme and p.period = o.period
  and p.local_holder is distinct from o.holder;

-- A line: one rule and commune, and the period it belongs to; where that is an earlier one, an adjustment. People are
-- those for whom something is left of it; months and đồng of a reversal are negative.
create view app.settled_line with (security_invoker = true) as
select s.obligation, s.belongs_to, s.rule, s.commune, s.local_holder,
  count(*) filter (where s.months <> 0 or s.due <> 0) as people,
  count(*) filter (
    where s.months > 0 and (select c.card_issued_on from app.coverage c where c.id = s.coverage) is not null
  ) as cards,
  sum(s.months)::bigint as months, sum(s.due)::bigint as due, sum(s.participant)::bigint as participant,
  sum(s.state)::bigint as state, sum(s.local)::bigint as local, sum(s.top_up)::bigint as top_up,
  sum(s.sponsor)::bigint as sponsor, sum(s.owed)::bigint as owed
from (
  select obligation, belongs_to, rule, commune, local_holder, coverage,
    coalesce(sum(months) filter (where account = 'fund'), 0) as months,
    coalesce(-sum(amount) filter (where account = 'fund'), 0) as due,
    coalesce(sum(amount) filter (where account = 'participant'), 0) as participant,
    coalesce(sum(amount) filter (where account = 'state'), 0) as state,
    coalesce(sum(amount) filter (where account = 'local'), 0) as local,
    coalesce(sum(amount) filter (where account = 'top-up'), 0) as top_up,
    coalesce(sum(amount) filter (where account = 'sponsor'), 0) as sponsor,
    coalesce(sum(amount) filter (where is_own), 0) as owed
  from app.settled group by obligation, belongs_to, rule, commune, local_holder, coverage
) s
group by s.obligation, s.belongs_to, s.rule, s.commune, s.local_holder;

-- The mark of all its postings in their order: blocks of a thousand numbers first, since a text has an end.
create view app.settled_mark with (security_invoker = true) as
select b.obligation, sum(b.postings)::bigint as postings, max(b.last_seq) as last_seq,
  encode(sha256(string_agg(b.hash, '' order by b.nth)), 'hex') as hash
from (
  select obligation, seq / 1000 as nth, count(*) as postings, max(seq) as last_seq,
    sha256(convert_to(string_agg(
      row(seq, journal, coverage, belongs_to, month, months, account, holder, local_holder, commune, rule, amount)::text,
      E'\n' order by seq
    ), 'UTF8')) as hash
  from app.settled group by obligation, seq / 1000
) b
group by b.obligation;

-- ── What is kept of it ───────────────────────────────────────────────────────────────────────────────────────────────

-- Each time it was proposed: up to which posting, how many, their mark, and what comes of them.
create table app.obligation_freeze (
  obligation uuid not null,
  livemode boolean not null,
  -- of the obligation, when it was proposed
  version integer not null,
  frozen_at timestamptz not null,
  last_seq bigint,
  postings bigint not null,
  hash text not null,
  -- under its rules in this period; adjustments count nobody again
  people bigint not null,
  -- of this holder, adjustments included
  owed bigint not null,
  primary key (obligation, version),
  foreign key (obligation, livemode) references app.obligation (id, livemode)
);

create table app.obligation_line (
  obligation uuid not null,
  version integer not null,
  nth integer not null,
  livemode boolean not null,
  belongs_to app.period not null,
  rule text not null,
  commune text,
  local_holder app.budget_holder,
  people bigint not null,
  cards bigint not null,
  months bigint not null,
  due bigint not null,
  participant bigint not null,
  state bigint not null,
  local bigint not null,
  top_up bigint not null,
  sponsor bigint not null,
  owed bigint not null,
  primary key (obligation, version, nth),
  check (due = participant + state + local + top_up + sponsor),
  foreign key (obligation, version) references app.obligation_freeze (obligation, version)
);

alter table app.obligation add column frozen_version integer,
  add check ((state in ('open', 'returned')) = (frozen_version is null)),
  add foreign key (id, frozen_version) references app.obligation_freeze (obligation, version);

-- Nobody signs twice: of proposing, agreeing, recording transfers, crediting and closing, one person does at most one.
create table app.obligation_hand (
  livemode boolean not null,
  obligation uuid not null,
  person uuid not null,
  step text not null check (step in ('propose', 'agree', 'transfer', 'credit', 'close')),
  primary key (obligation, person),
  foreign key (obligation, livemode) references app.obligation (id, livemode),
  foreign key (person, livemode) references app.person (id, livemode)
);

-- Every step of every obligation, in its order; the reasons of a return are sealed: they may name somebody.
create table app.obligation_step (
  id uuid primary key,
  livemode boolean not null,
  obligation uuid not null,
  version integer not null,
  step text not null check (step in ('propose', 'agree', 'return', 'transfer', 'credit', 'close')),
  agency uuid not null,
  person uuid not null,
  at timestamptz not null,
  reasons app.sealed,
  check ((step = 'return') = (reasons is not null)),
  foreign key (obligation, livemode) references app.obligation (id, livemode)
);
create index obligation_step_of on app.obligation_step (obligation, version, id);

-- Money that reached the fund, by the reference of the treasury. Its id is that of its journal.
create table app.transfer (
  id uuid primary key,
  livemode boolean not null,
  obligation uuid not null,
  province text not null,
  scheme text not null,
  reference text not null check (reference ~ '^[0-9A-Z][0-9A-Z./-]{0,39}$' and reference !~ '^[0-9]{12}$'),
  paid_on date not null,
  amount bigint not null check (amount > 0),
  recorded_at timestamptz not null,
  agency uuid not null,
  person uuid not null,
  -- The same money is not recorded twice, whatever it is said to be for.
  unique (livemode, province, reference),
  foreign key (obligation, livemode) references app.obligation (id, livemode),
  foreign key (id, livemode) references app.journal (id, livemode)
);
create index transfer_of_obligation on app.transfer (obligation, id);

-- Between two obligations of one holder and fund: what was transferred too much goes to another one, what is missing at the
-- closing goes to the next. Its id is that of its journal.
create table app.credit (
  id uuid primary key,
  livemode boolean not null,
  kind text not null check (kind in ('excess', 'arrears')),
  from_obligation uuid not null,
  to_obligation uuid not null,
  amount bigint not null check (amount > 0),
  made_at timestamptz not null,
  agency uuid not null,
  person uuid not null,
  check (from_obligation <> to_obligation),
  foreign key (from_obligation, livemode) references app.obligation (id, livemode),
  foreign key (to_obligation, livemode) references app.obligation (id, livemode),
  foreign key (id, livemode) references app.journal (id, livemode)
);
create index credit_from on app.credit (from_obligation, id);
create index credit_to on app.credit (to_obligation, id);

do $$
declare
  kept text;
begin
  foreach kept in array array['obligation_freeze', 'obligation_line', 'obligation_step', 'transfer', 'credit'] loop
    -- What is sealed is sealed again when keys change.
    execute format('create trigger never_changed before update %s or delete on app.%I
      for each row execute function app.refuse_change()',
      case kept when 'obligation_step' then 'of id, livemode, obligation, version, step, agency, person, at' end, kept);
    execute format('create trigger never_emptied before truncate on app.%I
      for each statement execute function app.refuse_change()', kept);
  end loop;
end
$$;

-- An obligation begins with its first posting, whoever posts; its record begins with it, and is its province's.
create function app.open_obligation_chain() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into app.audit_chain (chain, livemode, agency, province) values (new.id, new.livemode, null, new.province);
  return null;
end
$$;

create trigger open_obligation_chain after insert on app.obligation
for each row execute function app.open_obligation_chain();

-- Whatever writes a posting: nothing comes to an obligation that is frozen, or is being frozen. AS500: app.settles_in was
-- not asked, or not for all whose sheets would show it.
create function app.posted_while_open() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(not exists (
    select from (
      select distinct p.livemode, p.province, p.scheme, p.period, h.holder
      from posted p cross join lateral unnest(array[p.holder, p.local_holder]) as h(holder)
      where p.coverage is not null and h.holder is not null
    ) wanted
    left join lateral (
      select o.state from app.obligation o
      where o.livemode = wanted.livemode and o.province = wanted.province and o.scheme = wanted.scheme
        and o.period = wanted.period and o.holder = wanted.holder for share
    ) held on true
    where held.state is null or held.state not in ('open', 'returned')
  ), 'AS500');
  return null;
end
$$;

create trigger posted_while_open after insert on app.posting referencing new table as posted
for each statement execute function app.posted_while_open();

-- ── What is owed, what came, what is left ────────────────────────────────────────────────────────────────────────────

-- The first day it may be proposed: when the quarter is over; in the fourth from December on, which counts in advance.
create function app.proposable_on(of_period text) returns date language sql immutable parallel safe
return case right(of_period, 1)
  when '4' then make_date(left(of_period, 4)::integer, 12, 1)
  else make_date(left(of_period, 4)::integer, right(of_period, 1)::integer * 3 + 1, 1)
end;

create function app.is_proposable(of_period text) returns boolean language sql stable
return (app.now() at time zone 'Asia/Ho_Chi_Minh')::date >= app.proposable_on(of_period);

-- By the ledger: positive is missing, negative came too much.
create function app.left_of(o app.obligation) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select coalesce(sum(p.amount), 0)::bigint from app.posting p
  where p.livemode = o.livemode and p.province = o.province and p.holder = o.holder and p.scheme = o.scheme
    and p.period = o.period and p.account <> 'received'
);

create function app.owed_of(o app.obligation) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce(
  (select f.owed from app.obligation_freeze f where f.obligation = o.id and f.version = o.frozen_version),
  (select coalesce(sum(p.amount), 0)::bigint from app.posting p
    where p.livemode = o.livemode and p.province = o.province and p.holder = o.holder and p.scheme = o.scheme
      and p.period = o.period and p.account not in ('received', 'transferred'))
);

create function app.shows_money_of(o app.obligation) returns boolean
language sql stable set search_path = pg_catalog, pg_temp
return o.livemode = app.is_livemode()
  and (coalesce(app.actor_kind() = 'system', false) or app.sees_money_of(o.holder, o.province));

-- Null to whom it is not shown.
create function app.money_of(o app.obligation) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select json_build_object(
    'owed', m.owed, 'arrears', m.arrears, 'transferred', m.transferred, 'credited', m.credited, 'carried', m.carried,
    'missing', greatest(m.owed + m.arrears - m.transferred - m.credited - m.carried, 0),
    'excess', greatest(-(m.owed + m.arrears - m.transferred - m.credited - m.carried), 0),
    'lastPaidOn', m.last_paid_on
  ) from (
    select app.owed_of(o) as owed,
      coalesce((select sum(c.amount) from app.credit c where c.to_obligation = o.id and c.kind = 'arrears'), 0) as arrears,
      coalesce((select sum(c.amount) from app.credit c where c.from_obligation = o.id and c.kind = 'arrears'), 0) as carried,
      coalesce((select sum(t.amount) from app.transfer t where t.obligation = o.id), 0) as transferred,
      coalesce((select sum(case when c.to_obligation = o.id then c.amount else -c.amount end) from app.credit c
        where o.id in (c.to_obligation, c.from_obligation) and c.kind = 'excess'), 0) as credited,
      (select max(t.paid_on) from app.transfer t where t.obligation = o.id) as last_paid_on
  ) m where app.shows_money_of(o)
$$;

-- Frozen, or as they are just now. Always by index: whose postings they are the planner cannot know beforehand, and would
-- read those of every province for a commune's few.
create function app.lines_of(of_obligation uuid) returns setof json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
declare
  o app.obligation;
begin
  select * into o from app.obligation where id = of_obligation;
  perform app.require(o.id is not null and app.shows_money_of(o), 'AS404');
  return query
    select json_build_object('belongsTo', l.belongs_to, 'rule', l.rule, 'commune', l.commune, 'localHolder', l.local_holder,
      'people', l.people, 'cards', l.cards, 'months', l.months, 'due', l.due, 'participant', l.participant,
      'state', l.state, 'local', l.local, 'topUp', l.top_up, 'sponsor', l.sponsor, 'owed', l.owed)
    from (
      select belongs_to, rule, commune, local_holder, people, cards, months, due, participant, state, local, top_up,
        sponsor, owed
      from app.obligation_line f where o.frozen_version is not null and f.obligation = o.id and f.version = o.frozen_version
      union all
      select belongs_to, rule, commune, local_holder, people, cards, months, due, participant, state, local, top_up,
        sponsor, owed
      from app.settled_line s where o.frozen_version is null and s.obligation = o.id
    ) l
    order by l.belongs_to desc, l.rule, l.commune nulls first, l.local_holder nulls first;
end
$$;

-- ── Lines, postings and coverages agree to the đồng ──────────────────────────────────────────────────────────────────
-- Where they do not: which check, the place, what is stated and what was found. Nothing is mended here: somebody has to look.

-- Coverages of this obligation: what was posted when they were made is what each payer was to pay; and nothing is reversed
-- that is not there, or more than there is.
create function app.coverage_differences(of_obligation uuid) returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with covered as (
    select distinct s.coverage from app.settled s where s.obligation = of_obligation
  ), paid as (
    select y.coverage, sum(y.due) as due, sum(y.participant) as participant, sum(y.state) as state,
      sum(y.local) as local, sum(y.top_up) as top_up, sum(y.sponsor) as sponsor
    from app.coverage_payment y join covered using (coverage) group by y.coverage
  ), posted as (
    select p.coverage, -sum(p.amount) filter (where p.account = 'fund') as due,
      sum(p.amount) filter (where p.account = 'participant') as participant,
      sum(p.amount) filter (where p.account = 'state') as state, sum(p.amount) filter (where p.account = 'local') as local,
      sum(p.amount) filter (where p.account = 'top-up') as top_up,
      sum(p.amount) filter (where p.account = 'sponsor') as sponsor
    from app.posting p join covered using (coverage) join app.journal j on j.id = p.journal and j.kind = 'coverage'
    group by p.coverage
  )
  select 'coverage', c.coverage || ' ' || v.account, v.stated::text, v.found::text
  from covered c left join paid y using (coverage) left join posted p using (coverage)
  cross join lateral (values
    ('due', coalesce(y.due, 0), coalesce(p.due, 0)), ('state', coalesce(y.state, 0), coalesce(p.state, 0)),
    ('participant', coalesce(y.participant, 0), coalesce(p.participant, 0)),
    ('local', coalesce(y.local, 0), coalesce(p.local, 0)), ('top-up', coalesce(y.top_up, 0), coalesce(p.top_up, 0)),
    ('sponsor', coalesce(y.sponsor, 0), coalesce(p.sponsor, 0))
  ) as v(account, stated, found)
  where v.stated <> v.found
  union all
  select 'reversal', s.coverage || ' ' || s.account, r.amount::text, s.amount::text
  from app.settled s join app.posting r on r.seq = s.reverses
  where s.obligation = of_obligation and s.reverses is not null
    and (sign(r.amount) = sign(s.amount) or abs(s.amount) > abs(r.amount)
      or (r.coverage, r.account) is distinct from (s.coverage, s.account)
      or r.holder is distinct from s.holder)
$$;

create function app.line_differences(of_obligation uuid) returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with o as (
    select * from app.obligation where id = of_obligation
  ), kept as (
    select l.* from app.obligation_line l join o on l.obligation = o.id and l.version = o.frozen_version
  ), now as (
    select s.* from app.settled_line s where s.obligation = of_obligation
  ), frozen as (
    select f.* from app.obligation_freeze f join o on f.obligation = o.id and f.version = o.frozen_version
  )
  select 'line', concat_ws(' ', coalesce(k.belongs_to, n.belongs_to), coalesce(k.rule, n.rule),
      coalesce(k.commune, n.commune), coalesce(k.local_holder, n.local_holder), v.part), v.stated::text, v.found::text
  from kept k full join now n on (k.belongs_to, k.rule) = (n.belongs_to, n.rule)
    and coalesce(k.commune, '') = coalesce(n.commune, '') and coalesce(k.local_holder, '') = coalesce(n.local_holder, '')
  cross join lateral (values
    ('people', k.people, n.people), ('months', k.months, n.months), ('due', k.due, n.due),
    ('participant', k.participant, n.participant), ('state', k.state, n.state), ('local', k.local, n.local),
    ('top-up', k.top_up, n.top_up), ('sponsor', k.sponsor, n.sponsor), ('owed', k.owed, n.owed)
  ) as v(part, stated, found)
  where exists (select from frozen) and v.stated is distinct from v.found
  union all
  select 'hash', 'postings', concat_ws(' ', f.postings, f.last_seq, f.hash),
    concat_ws(' ', coalesce(m.postings, 0), m.last_seq, coalesce(m.hash, encode(sha256(''), 'hex')))
  -- By the value, not by the row: so the mark is of this obligation alone, and not of all and one of them picked.
  from frozen f left join app.settled_mark m on m.obligation = of_obligation
  where (f.postings, f.last_seq, f.hash)
    is distinct from (coalesce(m.postings, 0), m.last_seq, coalesce(m.hash, encode(sha256(''), 'hex')))
  union all
  select 'owed', o.holder, app.owed_of(o)::text, v.found::text
  from o cross join lateral (
    select coalesce(sum(s.owed), 0)::bigint as found from app.settled_line s where s.obligation = of_obligation
  ) v where v.found <> app.owed_of(o)
  union all
  select 'money', o.holder, v.stated::text, app.left_of(o)::text
  from o cross join lateral (
    select app.owed_of(o)
      - coalesce((select sum(t.amount) from app.transfer t where t.obligation = o.id), 0)
      + coalesce((select sum(case when (c.kind = 'arrears') = (c.to_obligation = o.id) then c.amount else -c.amount end)
        from app.credit c where o.id in (c.from_obligation, c.to_obligation)), 0) as stated
  ) v where v.stated <> app.left_of(o)
$$;

-- The first hundred places, for whom it is shown to.
create function app.differences_of(of_obligation uuid) returns setof json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(exists (
    select from app.obligation o where o.id = of_obligation and app.shows_money_of(o)
  ), 'AS404');
  return query
    select json_build_object('kind', d.kind, 'place', d.place, 'stated', d.stated, 'found', d.found) from (
      select * from app.line_differences(of_obligation) union all select * from app.coverage_differences(of_obligation)
    ) d order by d.kind, d.place limit 100;
end
$$;

-- For a job: what it looks at, and whether it holds.
create function app.obligations_after(last uuid, most integer) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  return query
    select o.id from app.obligation o
    where o.livemode = app.is_livemode() and (last is null or o.id > last) order by o.id limit most;
end
$$;

-- ── The steps ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Whose step it is. The same words as isOffice in src/settlements/lifecycle.ts; a test compares them.
create function app.settles(as_step text, of_holder text, of_province text) returns boolean language sql stable
return coalesce(of_province = app.province() and case as_step
  when 'propose' then app.agency_kind() = 'insurer-city'
  when 'close' then app.agency_kind() = 'insurer-city'
  else (as_step = 'transfer' and app.agency_kind() = 'treasury')
    or (case when of_holder like 'commune:%' then app.agency_kind() = 'commune' and of_holder = 'commune:' || app.commune()
      else app.agency_kind() = 'finance' end)
end, false);

-- The obligation, held until the end; 404 for what is not there and for what is not the caller's to see.
create function app.hold_obligation(of_obligation uuid, as_step text) returns app.obligation
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation;
begin
  perform app.require(app.actor_kind() = 'person', 'AS403');
  select * into o from app.obligation where id = of_obligation for update;
  perform app.require(o.id is not null and app.shows_money_of(o), 'AS404');
  perform app.require(app.settles(as_step, o.holder, o.province), 'AS403');
  return o;
end
$$;

create function app.sign_obligation(o app.obligation, as_step text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into app.obligation_hand (livemode, obligation, person, step) values (o.livemode, o.id, app.actor_id(), as_step)
  on conflict do nothing;
  perform app.require(
    (select h.step = as_step from app.obligation_hand h where h.obligation = o.id and h.person = app.actor_id()), 'AS204'
  );
end
$$;

-- One version on, with its step; an agreed one that is paid is transferred.
create function app.move_obligation(
  o app.obligation, as_step text, to_state text, new_step uuid default gen_random_uuid(), sealed_reasons text default null
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update app.obligation set
    state = case when to_state = 'agreed' and app.left_of(o) <= 0 then 'transferred' else to_state end,
    frozen_version = case
      when to_state = 'proposed' and o.state <> 'proposed' then o.version + 1
      when to_state = 'returned' then null
      else frozen_version
    end,
    version = o.version + 1, changed_at = app.now()
  where id = o.id;
  insert into app.obligation_step (id, livemode, obligation, version, step, agency, person, at, reasons)
  values (new_step, o.livemode, o.id, o.version + 1, as_step, app.agency_id(), app.actor_id(), app.now(), sealed_reasons);
  if o.state <> 'transferred' and exists (select from app.obligation n where n.id = o.id and n.state = 'transferred') then
    perform app.emit('obligation.transferred', o.id);
  end if;
end
$$;

-- Of an obligation that is held: lines, sums and mark in one statement, so that they are of the same postings. By
-- index, as app.lines_of.
create function app.freeze(o app.obligation) returns app.obligation_freeze
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
declare
  frozen app.obligation_freeze;
begin
  with line as (
    insert into app.obligation_line
    select o.id, o.version + 1,
      row_number() over (order by s.belongs_to desc, s.rule, s.commune nulls first, s.local_holder nulls first),
      o.livemode, s.belongs_to, s.rule, s.commune, s.local_holder, s.people, s.cards, s.months, s.due, s.participant,
      s.state, s.local, s.top_up, s.sponsor, s.owed
    from app.settled_line s where s.obligation = o.id
    returning belongs_to, people, owed
  ), total as (
    select coalesce(sum(people) filter (where belongs_to = o.period), 0) as people, coalesce(sum(owed), 0) as owed from line
  )
  insert into app.obligation_freeze
  select o.id, o.livemode, o.version + 1, app.now(), m.last_seq, coalesce(m.postings, 0),
    coalesce(m.hash, encode(sha256(''), 'hex')), t.people, t.owed
  from total t left join app.settled_mark m on m.obligation = o.id
  returning * into frozen;
  return frozen;
end
$$;

create function app.propose_obligation(
  of_obligation uuid, held_version integer, new_step uuid, stated_people bigint, stated_amount bigint
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation := app.hold_obligation(of_obligation, 'propose');
  frozen app.obligation_freeze;
begin
  perform app.require(held_version = o.version, 'AS412');
  perform app.require(o.state in ('open', 'returned'), 'AS201');
  perform app.require(app.is_proposable(o.period), 'AS801');
  perform app.sign_obligation(o, 'propose');
  perform app.require(not exists (select from app.uncovered_lists(o.province)), 'AS802');
  -- Everybody who posted to it is done: the row is ours. What they posted is seen from the next statement on.
  frozen := app.freeze(o);
  perform app.require((frozen.people, frozen.owed) = (stated_people, stated_amount), 'AS803');
  perform app.require(frozen.owed = app.owed_of(o), 'AS804');
  perform app.require(not exists (select from app.coverage_differences(o.id)), 'AS804');
  perform app.move_obligation(o, 'propose', 'proposed', new_step);
end
$$;

create function app.answer_obligation(
  of_obligation uuid, held_version integer, as_step text, new_step uuid, sealed_reasons text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation := app.hold_obligation(of_obligation, as_step);
begin
  perform app.require(as_step in ('agree', 'return') and (as_step = 'return') = (sealed_reasons is not null), 'AS500');
  perform app.require(held_version = o.version, 'AS412');
  perform app.require(o.state = 'proposed', 'AS201');
  if as_step = 'agree' then
    perform app.sign_obligation(o, 'agree');
  end if;
  perform app.move_obligation(
    o, as_step, case as_step when 'agree' then 'agreed' else 'returned' end, new_step, sealed_reasons
  );
end
$$;

-- ── Money that came ──────────────────────────────────────────────────────────────────────────────────────────────────

-- What a holder owes goes down by it, and what the fund has had goes up; negative the other way round.
create function app.post_money(in_journal uuid, o app.obligation, paid bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into app.posting (livemode, journal, province, scheme, period, belongs_to, month, months, account, holder, amount)
  select o.livemode, in_journal, o.province, o.scheme, o.period, o.period,
    left(o.period, 4) || '-' || lpad((right(o.period, 1)::integer * 3 - 2)::text, 2, '0'), 0, a.account, o.holder, a.amount
  from (values ('transferred', -paid), ('received', paid)) as a(account, amount)
$$;

-- Also in advance, in parts, and after it was all there: then there is an excess.
create function app.record_transfer(
  new_id uuid, of_obligation uuid, of_fund text, by_reference text, paid_when date, of_amount bigint
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation := app.hold_obligation(of_obligation, 'transfer');
begin
  perform app.require(o.state <> 'closed', 'AS201');
  perform app.require(o.scheme = of_fund, 'AS805');
  perform app.require(paid_when <= (app.now() at time zone 'Asia/Ho_Chi_Minh')::date, 'AS806');
  perform app.sign_obligation(o, 'transfer');
  insert into app.journal (id, livemode, province, kind, made_at)
  values (new_id, o.livemode, o.province, 'transfer', app.now());
  insert into app.transfer (id, livemode, obligation, province, scheme, reference, paid_on, amount, recorded_at, agency, person)
  values (new_id, o.livemode, o.id, o.province, o.scheme, by_reference, paid_when, of_amount, app.now(), app.agency_id(),
    app.actor_id())
  on conflict (livemode, province, reference) do nothing;
  perform app.require(found, 'AS807');
  perform app.post_money(new_id, o, of_amount);
  perform app.move_obligation(o, 'transfer', o.state);
end
$$;

create function app.move_money(new_id uuid, as_kind text, source app.obligation, target app.obligation, moved bigint)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  -- An excess takes from what the source has paid; arrears take from what it owes.
  paid bigint := case as_kind when 'excess' then moved else -moved end;
begin
  insert into app.journal (id, livemode, province, kind, made_at)
  values (new_id, source.livemode, source.province, 'credit', app.now());
  insert into app.credit (id, livemode, kind, from_obligation, to_obligation, amount, made_at, agency, person)
  values (new_id, source.livemode, as_kind, source.id, target.id, moved, app.now(), app.agency_id(), app.actor_id());
  perform app.post_money(new_id, source, -paid);
  perform app.post_money(new_id, target, paid);
  insert into app.audit (chain, operation, detail)
  values (target.id, 'obligation.' || as_kind, jsonb_build_object('from', source.id, 'amount', moved));
end
$$;

-- By somebody who has signed nothing else of it: what came too much goes to another obligation of the holder and the fund.
create function app.credit_excess(new_id uuid, of_obligation uuid, held_version integer, to_other uuid, of_amount bigint)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  source app.obligation;
  target app.obligation;
begin
  -- Both rows in the order of their periods, as everybody takes them.
  perform 1 from app.obligation o where o.id in (of_obligation, to_other) order by o.period, o.id for update;
  source := app.hold_obligation(of_obligation, 'credit');
  perform app.require(held_version = source.version, 'AS412');
  select * into target from app.obligation o
  where o.id = to_other and o.id <> source.id
    and (o.livemode, o.province, o.holder, o.scheme) = (source.livemode, source.province, source.holder, source.scheme);
  perform app.require(target.id is not null, 'AS808');
  perform app.require(source.state = 'transferred' and target.state <> 'closed', 'AS201');
  perform app.require(of_amount > 0 and of_amount <= -app.left_of(source), 'AS809');
  perform app.sign_obligation(source, 'credit');
  perform app.move_money(new_id, 'excess', source, target, of_amount);
  perform app.move_obligation(source, 'credit', source.state);
  perform app.move_obligation(target, 'credit', target.state);
end
$$;

-- Nothing too much may be left; what is missing goes to the next obligation that still takes postings, and stays owed.
create function app.close_obligation(of_obligation uuid, held_version integer, new_step uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation := app.hold_obligation(of_obligation, 'close');
  target app.obligation;
  missing bigint;
  next_open text;
begin
  perform app.require(held_version = o.version, 'AS412');
  perform app.require(o.state in ('agreed', 'transferred'), 'AS201');
  missing := app.left_of(o);
  perform app.require(missing >= 0, 'AS810');
  perform app.sign_obligation(o, 'close');
  if missing > 0 then
    next_open := app.settles_in(o.province, o.scheme, array[o.holder::text], app.next_period(o.period));
    -- Held shared, as by whoever posts to it: two closings into one need not wait for one another.
    select * into target from app.obligation n
    where (n.livemode, n.province, n.holder, n.scheme, n.period) = (o.livemode, o.province, o.holder, o.scheme, next_open);
    perform app.move_money(gen_random_uuid(), 'arrears', o, target, missing);
  end if;
  perform app.move_obligation(o, 'close', 'closed', new_step);
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.obligation_freeze enable row level security;
alter table app.obligation_freeze force row level security;
alter table app.obligation_line enable row level security;
alter table app.obligation_line force row level security;
alter table app.obligation_hand enable row level security;
alter table app.obligation_hand force row level security;
alter table app.obligation_step enable row level security;
alter table app.obligation_step force row level security;
alter table app.transfer enable row level security;
alter table app.transfer force row level security;
alter table app.credit enable row level security;
alter table app.credit force row level security;

create policy of_obligations_seen on app.obligation_freeze for select using (
  livemode = (select app.is_livemode()) and exists (select from app.obligation o where o.id = obligation)
);
create policy of_obligations_seen on app.obligation_line for select using (
  livemode = (select app.is_livemode()) and exists (select from app.obligation o where o.id = obligation)
);
create policy of_ones_own on app.obligation_hand for select using (
  livemode = (select app.is_livemode()) and person = (select app.actor_id())
);
create policy of_obligations_seen on app.obligation_step for select using (
  livemode = (select app.is_livemode()) and exists (select from app.obligation o where o.id = obligation)
);
create policy of_obligations_seen on app.transfer for select using (
  livemode = (select app.is_livemode()) and exists (select from app.obligation o where o.id = obligation)
);
-- Both ends are of one holder.
create policy of_obligations_seen on app.credit for select using (
  livemode = (select app.is_livemode()) and exists (select from app.obligation o where o.id = from_obligation)
);

revoke execute on all functions in schema app from public;
grant select on app.obligation_freeze, app.obligation_line, app.obligation_hand, app.obligation_step, app.transfer,
  app.credit to ansinh_app;
grant execute on function app.proposable_on(text), app.is_proposable(text), app.money_of(app.obligation),
  app.lines_of(uuid), app.differences_of(uuid), app.obligations_after(uuid, integer), app.settles(text, text, text),
  app.propose_obligation(uuid, integer, uuid, bigint, bigint),
  app.answer_obligation(uuid, integer, text, uuid, text),
  app.record_transfer(uuid, uuid, text, text, date, bigint),
  app.credit_excess(uuid, uuid, integer, uuid, bigint), app.close_obligation(uuid, integer, uuid) to ansinh_app;
