-- Who is covered, and the money that follows from it. A coverage is an accepted row of a list with what each payer pays,
-- frozen; the ledger is what these amounts come to, quarter by quarter, in postings that nobody changes afterwards. What
-- was wrong is reversed by postings of its own, in a period that is still open.
--
-- Of people stand here ids alone. A rule that tells something sensitive of whoever is under it stands as 'sensitive' and
-- without a commune: such money is settled for the province as a whole (src/coverage/told.ts).
--
-- Every set of postings, which is one coverage, journal, belonging period and first month, sums up to nought: what the fund
-- is owed (negative) and what each payer owes it. A deferred constraint says so when the transaction commits.

-- ── Periods ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- A quarter of a year, as text that sorts: 2026-Q1.

create domain app.period as text check (value ~ '^20[0-9]{2}-Q[1-4]$');

create function app.period_of(of_month text) returns text language sql immutable parallel safe
return left(of_month, 4) || '-Q' || ((substr(of_month, 6, 2)::integer + 2) / 3)::text;

create function app.next_period(of_period text) returns text language sql immutable parallel safe
return case right(of_period, 1)
  when '4' then (left(of_period, 4)::integer + 1)::text || '-Q1'
  else left(of_period, 6) || (right(of_period, 1)::integer + 1)::text
end;

-- Who owes: the state, the city, a commune, a sponsor. Of one province always.
create domain app.budget_holder as text check (
  value in ('state', 'city') or value ~ '^commune:[0-9]{5}$' or value ~ '^sponsor:[0-9a-f-]{36}$'
);

-- ── Obligations ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- What one budget holder owes one fund for one quarter: the set of its postings. Postings come in while it is open, or was
-- returned; whoever freezes it takes its row first, whoever posts shares it. 0008-settlements.sql goes on from here.

create table app.obligation (
  id uuid primary key default gen_random_uuid(),
  livemode boolean not null,
  province text not null check (province ~ '^[0-9]{2}$'),
  holder app.budget_holder not null,
  -- the fund: social insurance, health insurance
  scheme text not null check (scheme in ('social-insurance', 'health-insurance')),
  period app.period not null,
  state text not null default 'open'
    check (state in ('open', 'proposed', 'returned', 'agreed', 'transferred', 'closed')),
  version integer not null default 1,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  unique (livemode, province, period, scheme, holder),
  unique (id, livemode)
);

-- The first period, not before the one it belongs to, in which all these holders still take postings: held shared until
-- the end, so that no freezing comes between. A holder's obligation begins with its first posting.
create function app.settles_in(in_province text, of_scheme text, holders text[], belonging text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  settled text := belonging;
  open_ones integer;
begin
  loop
    insert into app.obligation (livemode, province, holder, scheme, period, opened_at, changed_at)
    select app.is_livemode(), in_province, h, of_scheme, settled, app.now(), app.now()
    from (select distinct unnest(holders) as h order by 1) as wanted
    on conflict (livemode, province, period, scheme, holder) do nothing;
    select count(*) filter (where held.state in ('open', 'returned')) into open_ones
    from (
      select o.state from app.obligation o
      where o.livemode = app.is_livemode() and o.province = in_province and o.scheme = of_scheme
        and o.period = settled and o.holder = any (holders)
      order by o.holder for share
    ) held;
    if open_ones = (select count(distinct h) from unnest(holders) as h) then
      return settled;
    end if;
    settled := app.next_period(settled);
    -- Twenty years on there is nothing open: a fault of ours, not a wait.
    perform app.require(left(settled, 4)::integer - left(belonging, 4)::integer < 20, 'AS500');
  end loop;
end
$$;

-- ── Coverages ────────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.coverage (
  -- the id of the row it was made of: a row is covered once
  id uuid primary key references app.entry_row (id),
  livemode boolean not null,
  list uuid not null,
  -- that made the list
  agency uuid not null,
  province text not null,
  -- lived in; null where the rule is sensitive
  commune text check (commune ~ '^[0-9]{5}$'),
  scheme text not null check (scheme in ('social-insurance', 'health-insurance')),
  -- of the city; 'state' where the state alone pays, 'sensitive' where it must not be told
  rule text not null,
  -- with its revision
  policy text,
  ruleset text not null,
  -- When its money counts: in the period it is paid in, or month by month.
  counted text not null check (counted in ('paid', 'monthly')),
  -- who owes the local part
  local_holder app.budget_holder,
  first_month text not null check (first_month ~ '^[0-9]{4}-[0-9]{2}$'),
  last_month text not null check (last_month ~ '^[0-9]{4}-[0-9]{2}$'),
  -- the first month that is not covered any more, and why
  ended_from text check (ended_from ~ '^[0-9]{4}-[0-9]{2}$'),
  ended_because text,
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- The card of health insurance: five working days after the acceptance it is due.
  card_due_on date,
  card_issued_on date,
  card_from date,
  card_until date,
  card_number app.sealed,
  unique (id, livemode),
  check (first_month <= last_month),
  check ((ended_from is null) = (ended_because is null)),
  check ((commune is null) = (rule = 'sensitive')),
  check (card_from <= card_until),
  foreign key (list, livemode) references app.list (id, livemode)
);
create index coverage_of_list on app.coverage (list, id);
create index coverage_of_province on app.coverage (livemode, province, scheme, id);
create index coverage_without_card on app.coverage (livemode, province, card_due_on)
  where card_due_on is not null and card_issued_on is null;

-- What was to be paid when, by whom, as it was quoted. Never changed.
create table app.coverage_payment (
  coverage uuid not null references app.coverage (id),
  nth smallint not null check (nth >= 1),
  livemode boolean not null,
  paid_in text not null check (paid_in ~ '^[0-9]{4}-[0-9]{2}$'),
  first_month text not null check (first_month ~ '^[0-9]{4}-[0-9]{2}$'),
  months smallint not null check (months >= 1),
  rule text,
  policy text,
  due bigint not null check (due >= 0),
  state bigint not null check (state >= 0),
  local bigint not null check (local >= 0),
  top_up bigint not null check (top_up >= 0),
  sponsor bigint not null check (sponsor >= 0),
  participant bigint not null check (participant >= 0),
  primary key (coverage, nth),
  check (due = state + local + top_up + sponsor + participant)
);

-- ── The ledger ───────────────────────────────────────────────────────────────────────────────────────────────────────

-- One act that moved money. Its postings are written with it, in one transaction, and none is added later.
create table app.journal (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  kind text not null check (kind in ('coverage', 'decrease', 'refund', 'repricing', 'transfer', 'credit')),
  list uuid,
  made_at timestamptz not null,
  -- the transaction it was made in
  made_in xid8 not null default pg_current_xact_id(),
  unique (id, livemode)
);
create index journal_of_list on app.journal (list) where list is not null;

create table app.posting (
  -- Sums are taken up to a number of this row, never up to a time.
  seq bigint generated always as identity primary key,
  livemode boolean not null,
  journal uuid not null,
  -- null for transfers and credits, which are of no person
  coverage uuid references app.coverage (id),
  province text not null,
  scheme text not null check (scheme in ('social-insurance', 'health-insurance')),
  -- settled in this period; where it belongs to an earlier one, it is an adjustment
  period app.period not null,
  belongs_to app.period not null,
  -- of the first of its months, and how many they are
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  months smallint not null,
  account text not null check (account in (
    'fund', 'participant', 'state', 'local', 'top-up', 'sponsor', 'transferred', 'received'
  )),
  -- who owes it; null for the fund and the participant
  holder app.budget_holder,
  -- of the coverage, so that a sheet needs no other table
  local_holder app.budget_holder,
  commune text,
  rule text,
  -- whole đồng: positive is owed to the fund, negative what the fund is owed, and the other way round in a reversal
  amount bigint not null check (amount <> 0),
  reverses bigint references app.posting (seq),
  check (period >= belongs_to),
  check ((holder is null) = (account in ('fund', 'participant'))),
  foreign key (journal, livemode) references app.journal (id, livemode)
);
create index posting_to_settle on app.posting (livemode, province, period, scheme, local_holder);
create index posting_of_coverage on app.posting (coverage);
create index posting_of_journal on app.posting (journal);
create unique index posting_reversed_once on app.posting (reverses) where reverses is not null;

create trigger never_changed before update or delete on app.posting for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.posting for each statement execute function app.refuse_change();
create trigger never_changed before update or delete on app.journal for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.journal for each statement execute function app.refuse_change();
create trigger never_changed before update or delete on app.coverage_payment
for each row execute function app.refuse_change();

-- Postings belong to the act that is being done: none is put to a journal of yesterday.
create function app.posted_with_journal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(not exists (
    select from (select distinct p.journal from posted p) as named
    join app.journal j on j.id = named.journal where j.made_in <> pg_current_xact_id()
  ), 'AS403');
  return null;
end
$$;

create trigger posted_with_journal after insert on app.posting referencing new table as posted
for each statement execute function app.posted_with_journal();

-- Debits are credits: looked at once a journal, when everything of it is there.
create function app.journal_balances() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(not exists (
    select from app.posting p where p.journal = new.id
    group by p.coverage, p.belongs_to, p.month having sum(p.amount) <> 0
  ), 'AS500');
  return null;
end
$$;

create constraint trigger journal_balances after insert on app.journal deferrable initially deferred
for each row execute function app.journal_balances();

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.obligation enable row level security;
alter table app.obligation force row level security;
alter table app.coverage enable row level security;
alter table app.coverage force row level security;
alter table app.coverage_payment enable row level security;
alter table app.coverage_payment force row level security;
alter table app.journal enable row level security;
alter table app.journal force row level security;
alter table app.posting enable row level security;
alter table app.posting force row level security;

-- A budget holder its own money; the insurer and the finance department all of the province.
create function app.sees_money_of(of_holder text, of_province text) returns boolean language sql stable
return of_province = app.province() and coalesce(
  app.agency_kind() in ('insurer-local', 'insurer-city', 'finance', 'treasury')
  or (app.agency_kind() = 'commune' and of_holder = 'commune:' || app.commune()), false);

create policy of_ones_money on app.obligation for select using (
  livemode = (select app.is_livemode()) and (
    (select app.actor_kind()) = 'system' or app.sees_money_of(holder, province)
  )
);
-- Who made the list, and the insurer of the province. Money is looked at through obligations, not through people.
create policy of_its_offices on app.coverage for select using (
  livemode = (select app.is_livemode()) and (
    agency = (select app.agency_id())
    or (province = (select app.province()) and (select app.is_insurer()))
    or (select app.actor_kind()) = 'system'
  )
);
create policy of_coverages_seen on app.coverage_payment for select using (
  livemode = (select app.is_livemode()) and exists (select from app.coverage c where c.id = coverage)
);
create policy of_ones_province on app.journal for select using (
  livemode = (select app.is_livemode()) and (
    (select app.actor_kind()) = 'system' or (province = (select app.province()) and (select app.is_insurer()))
  )
);
create policy of_ones_money on app.posting for select using (
  livemode = (select app.is_livemode()) and (
    (select app.actor_kind()) = 'system'
    or (province = (select app.province()) and (select app.is_insurer()))
  )
);

revoke execute on all functions in schema app from public;
grant execute on function app.period_of(text), app.next_period(text), app.sees_money_of(text, text) to ansinh_app;
grant select on app.obligation, app.coverage, app.coverage_payment, app.journal, app.posting to ansinh_app;
