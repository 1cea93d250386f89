-- What was recorded by mistake is taken back, and what was open in the ledger is closed: a transfer that never came, the
-- chains of money that is not the reader's, counts that no longer are those of the postings, a sponsor's promise for months
-- that nobody pays any more, and the estimate of a year in which a price changes.

-- ── A transfer that was recorded by mistake ──────────────────────────────────────────────────────────────────────────
-- The record of it stays, and so do its postings: others take them back, in a journal of their own. By a second person, and
-- with reasons, until the obligation is closed. Its reference is free again: most often it is that of the very money, and
-- only the amount or the obligation was wrong.

-- References in use, each by one transfer.
create table app.treasury_reference (
  livemode boolean not null,
  province text not null,
  reference text not null,
  transfer uuid not null unique references app.transfer (id),
  primary key (livemode, province, reference)
);
insert into app.treasury_reference (livemode, province, reference, transfer)
select t.livemode, t.province, t.reference, t.id from app.transfer t;
alter table app.transfer drop constraint transfer_livemode_province_reference_key;

-- Its id is that of its journal.
create table app.retraction (
  id uuid primary key,
  livemode boolean not null,
  -- once
  transfer uuid not null unique references app.transfer (id),
  retracted_at timestamptz not null,
  agency uuid not null,
  person uuid not null,
  foreign key (id, livemode) references app.journal (id, livemode)
);
create trigger never_changed before update or delete on app.retraction for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.retraction
for each statement execute function app.refuse_change();

-- Nothing is re-priced: NĐ 188/2025, Điều 8 khoản 1 does so for those whom the state pays for wholly, and none of them is
-- covered here (the gap state-pays; the reading `repriced-in-books`). The kind was never used.
alter table app.journal drop constraint journal_kind_check,
  add check (kind in ('coverage', 'decrease', 'refund', 'transfer', 'retraction', 'credit'));
alter table app.coverage_gap drop constraint coverage_gap_code_check,
  add check (code in (
    'not-decided', 'amount-unknown', 'state-pays', 'commune-unknown', 'month-unknown', 'nothing-to-end', 'ended-already'
  ));
alter table app.obligation_step drop constraint obligation_step_step_check,
  add check (step in ('propose', 'agree', 'return', 'transfer', 'retract', 'credit', 'close')),
  drop constraint obligation_step_check, add check ((step in ('return', 'retract')) = (reasons is not null));

insert into app.event_type (type, about) values ('transfer.retracted', 'obligation'), ('obligation.differs', 'obligation');

create or replace function app.settles(as_step text, of_holder text, of_province text) returns boolean language sql stable
return coalesce(of_province = app.province() and case as_step
  when 'propose' then app.agency_kind() = 'insurer-city'
  when 'close' then app.agency_kind() = 'insurer-city'
  else (as_step in ('transfer', 'retract') and app.agency_kind() = 'treasury')
    or (case when of_holder like 'commune:%' then app.agency_kind() = 'commune' and of_holder = 'commune:' || app.commune()
      else app.agency_kind() = 'finance' end)
end, false);

create or replace function app.record_transfer(
  new_id uuid, of_obligation uuid, of_fund text, by_reference text, paid_when date, of_amount bigint
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation := app.hold_obligation(of_obligation, 'transfer');
begin
  perform app.require(o.state <> 'closed', 'AS201');
  perform app.require(o.scheme = of_fund, 'AS805');
  perform app.require(paid_when <= app.day_here(), 'AS806');
  perform app.sign_obligation(o, 'transfer');
  insert into app.journal (id, livemode, province, kind, made_at)
  values (new_id, o.livemode, o.province, 'transfer', app.now());
  insert into app.transfer (id, livemode, obligation, province, scheme, reference, paid_on, amount, recorded_at, agency, person)
  values (new_id, o.livemode, o.id, o.province, o.scheme, by_reference, paid_when, of_amount, app.now(), app.agency_id(),
    app.actor_id());
  insert into app.treasury_reference (livemode, province, reference, transfer)
  values (o.livemode, o.province, by_reference, new_id) on conflict (livemode, province, reference) do nothing;
  perform app.require(found, 'AS807');
  perform app.post_money(new_id, o, of_amount);
  perform app.move_obligation(o, 'transfer', o.state);
end
$$;

-- What was transferred is agreed again where the rest does not reach. Money of it that was credited to another obligation
-- stays there and is owed here: the holder and the fund are the same, so that what they owe each other is right at once.
create function app.retract_transfer(
  new_id uuid, of_obligation uuid, of_transfer uuid, held_version integer, new_step uuid, sealed_reasons text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation := app.hold_obligation(of_obligation, 'retract');
  t app.transfer;
begin
  perform app.require(held_version = o.version, 'AS412');
  select * into t from app.transfer where id = of_transfer and obligation = o.id;
  perform app.require(t.id is not null, 'AS404');
  perform app.require(o.state <> 'closed', 'AS201');
  -- Who returns or takes back signs nothing; but nobody who records money of an obligation takes any of it back.
  perform app.require(t.person <> app.actor_id() and not exists (
    select from app.obligation_hand h where h.obligation = o.id and h.person = app.actor_id() and h.step = 'transfer'
  ), 'AS204');
  insert into app.journal (id, livemode, province, kind, made_at)
  values (new_id, o.livemode, o.province, 'retraction', app.now());
  insert into app.retraction (id, livemode, transfer, retracted_at, agency, person)
  values (new_id, o.livemode, t.id, app.now(), app.agency_id(), app.actor_id()) on conflict (transfer) do nothing;
  perform app.require(found, 'AS811');
  delete from app.treasury_reference r where r.transfer = t.id;
  perform app.post_money(new_id, o, -t.amount);
  perform app.move_obligation(
    o, 'retract', case o.state when 'transferred' then 'agreed' else o.state end, new_step, sealed_reasons
  );
end
$$;

-- Of an obligation, what came and was not taken back.
create view app.standing_transfer with (security_invoker = true) as
select t.* from app.transfer t where not exists (select from app.retraction r where r.transfer = t.id);

create or replace function app.money_of(o app.obligation) returns json
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
      coalesce((select sum(t.amount) from app.standing_transfer t where t.obligation = o.id), 0) as transferred,
      coalesce((select sum(case when c.to_obligation = o.id then c.amount else -c.amount end) from app.credit c
        where o.id in (c.to_obligation, c.from_obligation) and c.kind = 'excess'), 0) as credited,
      (select max(t.paid_on) from app.standing_transfer t where t.obligation = o.id) as last_paid_on
  ) m where app.shows_money_of(o)
$$;

-- ── Lines, postings and coverages agree, in đồng and in counts ───────────────────────────────────────────────────────

-- Months of a coverage as they were to be paid, and as they were posted: of payments that cost something, since nothing is
-- posted of the others.
create or replace function app.coverage_differences(of_obligation uuid)
returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with covered as (
    select distinct s.coverage from app.settled s where s.obligation = of_obligation
  ), paid as (
    select y.coverage, sum(y.due) as due, sum(y.participant) as participant, sum(y.state) as state,
      sum(y.local) as local, sum(y.top_up) as top_up, sum(y.sponsor) as sponsor,
      sum(y.months) filter (where y.due <> 0) as months
    from app.coverage_payment y join covered using (coverage) group by y.coverage
  ), posted as (
    select p.coverage, -sum(p.amount) filter (where p.account = 'fund') as due,
      sum(p.amount) filter (where p.account = 'participant') as participant,
      sum(p.amount) filter (where p.account = 'state') as state, sum(p.amount) filter (where p.account = 'local') as local,
      sum(p.amount) filter (where p.account = 'top-up') as top_up,
      sum(p.amount) filter (where p.account = 'sponsor') as sponsor,
      sum(p.months) filter (where p.account = 'fund') as months
    from app.posting p join covered using (coverage) join app.journal j on j.id = p.journal and j.kind = 'coverage'
    group by p.coverage
  )
  select 'coverage', c.coverage || ' ' || v.account, v.stated::text, v.found::text
  from covered c left join paid y using (coverage) left join posted p using (coverage)
  cross join lateral (values
    ('due', coalesce(y.due, 0), coalesce(p.due, 0)), ('state', coalesce(y.state, 0), coalesce(p.state, 0)),
    ('participant', coalesce(y.participant, 0), coalesce(p.participant, 0)),
    ('local', coalesce(y.local, 0), coalesce(p.local, 0)), ('top-up', coalesce(y.top_up, 0), coalesce(p.top_up, 0)),
    ('sponsor', coalesce(y.sponsor, 0), coalesce(p.sponsor, 0)),
    ('months', coalesce(y.months, 0), coalesce(p.months, 0))
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

-- People the freeze states are those of its lines. Cards go on being issued after it: frozen ones are at most those there
-- are now, and at least those whose coverage nobody has touched since. An act that began before a freeze may end after it:
-- what is a minute older than it was there to be seen. Of what is long, app.kept_differences says the same by its sums.
create function app.count_differences(of_obligation uuid)
returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with frozen as (
    select f.*, o.period from app.obligation o
    join app.obligation_freeze f on f.obligation = o.id and f.version = o.frozen_version where o.id = of_obligation
  ), kept as (
    select l.* from app.obligation_line l join frozen f on l.obligation = f.obligation and l.version = f.version
  ), with_card as (
    select s.belongs_to, s.rule, coalesce(s.commune, '') as commune, coalesce(s.local_holder, '') as local_holder,
      count(*) as cards, count(*) filter (where c.changed_at <= f.frozen_at - interval '1 minute') as untouched
    from (
      select belongs_to, rule, commune, local_holder, coverage from app.settled
      where obligation = of_obligation
      group by belongs_to, rule, commune, local_holder, coverage
      having sum(months) filter (where account = 'fund') > 0
    ) s
    join app.coverage c on c.id = s.coverage and c.card_issued_on is not null cross join frozen f
    group by 1, 2, 3, 4
  )
  select 'line', concat_ws(' ', k.belongs_to, k.rule, k.commune, k.local_holder, 'cards'), k.cards::text,
    case when k.cards > coalesce(w.cards, 0) then coalesce(w.cards, 0) else w.untouched end::text
  from kept k left join with_card w on (k.belongs_to, k.rule, coalesce(k.commune, ''), coalesce(k.local_holder, ''))
    = (w.belongs_to, w.rule, w.commune, w.local_holder)
  where k.cards > coalesce(w.cards, 0) or k.cards < w.untouched
  union all
  select 'line', f.period || ' people', f.people::text, v.found::text
  from frozen f cross join lateral (
    select coalesce(sum(k.people), 0)::bigint as found from kept k where k.belongs_to = f.period
  ) v where v.found <> f.people
$$;

create or replace function app.line_differences(of_obligation uuid)
returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with o as (
    select b as whole, b.* from app.obligation b where b.id = of_obligation
  )
  select d.* from o cross join lateral app.frozen_differences(o.whole, false) d
  union all
  select 'owed', o.holder, app.owed_of(o.whole)::text, v.found::text
  from o cross join lateral (
    select coalesce(sum(s.owed), 0)::bigint as found from app.settled_line s where s.obligation = of_obligation
  ) v where v.found <> app.owed_of(o.whole)
  union all
  select 'money', o.holder, v.stated::text, app.left_of(o.whole)::text
  from o cross join lateral (
    select app.owed_of(o.whole)
      - coalesce((select sum(t.amount) from app.standing_transfer t where t.obligation = o.id), 0)
      + coalesce((select sum(case when (c.kind = 'arrears') = (c.to_obligation = o.id) then c.amount else -c.amount end)
        from app.credit c where o.id in (c.from_obligation, c.to_obligation)), 0) as stated
  ) v where v.stated <> app.left_of(o.whole)
$$;

create or replace function app.differences_of(of_obligation uuid) returns setof json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(exists (
    select from app.obligation o where o.id = of_obligation and app.shows_money_of(o)
  ), 'AS404');
  return query
    select json_build_object('kind', d.kind, 'place', d.place, 'stated', d.stated, 'found', d.found) from (
      select * from app.line_differences(of_obligation) union all select * from app.coverage_differences(of_obligation)
      union all select * from app.count_differences(of_obligation)
    ) d order by d.kind, d.place limit 100;
end
$$;

-- ── The record of money is read by whoever may see the money ─────────────────────────────────────────────────────────
-- Chains of a province are its offices'; those of a commune's budget are the commune's, and theirs who sum up, pay or check.
-- Until now the API alone kept them apart.

create function app.sees_chain(of_chain uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce(app.actor_kind() = 'system', false) or not exists (
  select from (
    select o.holder::text, o.province from app.obligation o where o.id = of_chain
    union all select a.holder, a.province from app.appropriation a where a.id = of_chain
    union all select r.holder, r.province from app.appropriation_request r where r.id = of_chain
    union all select e.holder, e.province from app.estimate e where e.id = of_chain
  ) kept
  where not app.sees_money_of(kept.holder, kept.province)
);

create policy of_ones_money on app.audit_chain as restrictive for select using (
  -- An agency's own chain is of no budget.
  agency is not null or app.sees_chain(chain)
);
-- Asked of the chain whose records are read, and not of all there are.
drop policy of_chains_seen on app.audit;
create policy of_chains_seen on app.audit for select using (
  livemode = (select app.is_livemode()) and exists (select from app.audit_chain c where c.chain = audit.chain)
);
-- Nor is anything added to what one may not read.
create policy of_ones_money on app.audit as restrictive for insert with check (app.sees_chain(chain));

-- ── What a sponsor had promised for months that nobody pays any more ─────────────────────────────────────────────────
-- Where a text ends the months for every payer (NĐ 188/2025, Điều 7 khoản 13), the sponsor's part of them is used by nobody
-- and goes back to the promise. Where it gives back the own part alone (NĐ 159/2025, Điều 8), or nothing, what was given
-- stays with the fund. Somebody who was paid for in some month has been paid for: a place among so many people is free again
-- only where all of it came back. The readings stand in the state's policies.

create table app.sponsorship_return (
  -- a coverage ends once
  coverage uuid primary key references app.sponsorship (coverage),
  livemode boolean not null,
  sponsor uuid not null,
  amount bigint not null check (amount > 0),
  -- all that was given for them
  is_whole boolean not null,
  returned_at timestamptz not null,
  foreign key (sponsor, livemode) references app.sponsor (id, livemode)
);
create index sponsorship_return_of_sponsor on app.sponsorship_return (sponsor);
create trigger never_changed before update or delete on app.sponsorship_return
for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.sponsorship_return
for each statement execute function app.refuse_change();

-- What came back is what was posted, to the đồng: a reversal of a sponsor's money, of a coverage that ends in this act.
create function app.give_back_promises() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.sponsorship_return;
begin
  if not exists (select from posted p where p.account = 'sponsor' and p.reverses is not null) then
    return null;
  end if;
  -- All of the province, in their order: who ends some and covers others in one act takes no second turn.
  perform from app.sponsor o
  where (o.livemode, o.province) in (select p.livemode, p.province from posted p) order by o.id for update;
  for r in
    insert into app.sponsorship_return (coverage, livemode, sponsor, amount, is_whole, returned_at)
    select s.coverage, s.livemode, s.sponsor, -sum(p.amount), -sum(p.amount) = s.amount, app.now()
    from posted p join app.sponsorship s on s.coverage = p.coverage
    where p.account = 'sponsor' and p.reverses is not null group by s.coverage
    returning *
  loop
    update app.sponsor set used_amount = used_amount - r.amount, used_people = used_people - r.is_whole::integer,
      version = version + 1
    where id = r.sponsor;
    insert into app.audit (chain, operation, detail)
    values (r.sponsor, 'sponsor.give-back', jsonb_build_object('coverage', r.coverage, 'amount', r.amount));
  end loop;
  return null;
end
$$;

-- After posted_while_open, by its name: obligations are held before sponsors, as whoever covers holds them.
create trigger take_back_promises after insert on app.posting referencing new table as posted
for each statement execute function app.give_back_promises();

-- ── Estimates of a year in which a price changes ─────────────────────────────────────────────────────────────────────
-- By the stretches of the year between which a price or a rule changes (the months they begin with, '01' first), and everybody
-- once under a rule and commune: until now whoever paid at two prices was two people, and what is paid after a change in
-- the year was priced as if it were January's.

drop function app.population(text, integer);
create function app.population(of_holder text, of_year integer, stretches text[]) returns table (
  scheme text, commune text, rule text, policy text, owes_local boolean, paid_from text, people integer, months bigint,
  due bigint, state bigint, local bigint, top_up bigint, sponsor bigint, participant bigint
)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with paid as (
    select c.id, c.scheme, c.commune, c.rule, p.policy, c.local_holder is not distinct from of_holder as owes_local,
      of_year || '-' || (select max(s) from unnest(stretches) as s where s <= right(p.paid_in, 2)) as paid_from,
      p.months, p.due, p.state, p.local, p.top_up, p.sponsor, p.participant
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
  ), counted as (
    select p.scheme, p.commune, p.rule, count(distinct p.id)::integer as people from paid p group by 1, 2, 3
  )
  select p.scheme, p.commune, p.rule, p.policy, p.owes_local, p.paid_from, k.people, sum(p.months)::bigint,
    sum(p.due)::bigint, sum(p.state)::bigint, sum(p.local)::bigint, sum(p.top_up)::bigint, sum(p.sponsor)::bigint,
    sum(p.participant)::bigint
  from paid p
  join counted k on (k.scheme, k.rule) = (p.scheme, p.rule) and k.commune is not distinct from p.commune
  group by p.scheme, p.commune, p.rule, p.policy, p.owes_local, p.paid_from, k.people, p.due / p.months,
    p.state / p.months, p.local / p.months
  order by p.scheme, p.commune nulls first, p.rule, p.policy, p.paid_from, p.due / p.months, p.state / p.months,
    p.local / p.months
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.treasury_reference enable row level security;
alter table app.treasury_reference force row level security;
alter table app.retraction enable row level security;
alter table app.retraction force row level security;
alter table app.sponsorship_return enable row level security;
alter table app.sponsorship_return force row level security;

create policy of_transfers_seen on app.retraction for select using (
  livemode = (select app.is_livemode()) and exists (select from app.transfer t where t.id = transfer)
);

revoke execute on all functions in schema app from public;
grant select on app.retraction to ansinh_app;
grant execute on function app.retract_transfer(uuid, uuid, uuid, integer, uuid, text), app.sees_chain(uuid),
  app.population(text, integer, text[]) to ansinh_app;
