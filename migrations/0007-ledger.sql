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

create function app.month_number(month text) returns integer language sql immutable parallel safe
return left(month, 4)::integer * 12 + substr(month, 6, 2)::integer - 1;

create function app.month_text(number integer) returns text language sql immutable parallel safe
return (number / 12)::text || '-' || lpad((number % 12 + 1)::text, 2, '0');

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
  -- the first month that is not covered any more, why, and what of the money came back with it
  ended_from text check (ended_from ~ '^[0-9]{4}-[0-9]{2}$'),
  ended_because text check (ended_because in (
    'death', 'missing', 'left-country', 'compulsory', 'one-off', 'pension', 'other-ground', 'other'
  )),
  ended_gives text check (ended_gives in ('all', 'own-part', 'nothing', 'unknown')),
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
  check ((ended_from is null) = (ended_because is null) and (ended_from is null) = (ended_gives is null)),
  check (ended_from between first_month and last_month),
  check (commune is null or rule <> 'sensitive'),
  check (card_from <= card_until),
  foreign key (list, livemode) references app.list (id, livemode)
);
create index coverage_of_list on app.coverage (list, id);
create index coverage_of_agency on app.coverage (agency, id);
create index coverage_of_province on app.coverage (livemode, province, scheme, id);
create index coverage_without_card on app.coverage (livemode, card_due_on)
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
  -- the first of its months, and how many they are: negative in a reversal, so that they add up like the money does
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

-- Postings belong to the act that is being done: none is put to a journal of yesterday. A reversal takes back what was
-- posted before, of the same account, and no more than that.
create function app.posted_with_journal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(not exists (
    select from (select distinct p.journal from posted p) as named
    join app.journal j on j.id = named.journal where j.made_in <> pg_current_xact_id()
  ), 'AS403');
  perform app.require(not exists (
    select from posted p join app.posting o on o.seq = p.reverses
    where (o.coverage, o.scheme, o.account, o.holder, o.belongs_to)
        is distinct from (p.coverage, p.scheme, p.account, p.holder, p.belongs_to)
      or sign(o.amount) = sign(p.amount) or abs(p.amount) > abs(o.amount) or o.reverses is not null
      or -p.months not between 0 and o.months or p.month not between o.month and app.month_text(app.month_number(o.month) + o.months - 1)
  ), 'AS500');
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

-- ── Covering a list ──────────────────────────────────────────────────────────────────────────────────────────────────
-- Accepting says which rows; coverages are made of them in chunks after that, in the order of the list, each chunk one
-- act. How far it has come stands here, so that a chunk is done once, whoever does it, and none is passed over.

create table app.covering (
  list uuid primary key,
  livemode boolean not null,
  province text not null,
  -- of accepted rows: people who join, and people who leave
  people integer not null,
  -- the place of the last row that was dealt with
  reached bigint not null default 0,
  covered integer not null default 0,
  ended integer not null default 0,
  gaps integer not null default 0,
  -- in Việt Nam: the card's five working days begin
  accepted_on date not null,
  done_at timestamptz,
  foreign key (list, livemode) references app.list (id, livemode),
  check (covered + ended + gaps <= people),
  check ((done_at is not null) = (covered + ended + gaps = people))
);
create index covering_to_do on app.covering (livemode, province) where done_at is null;

-- Accepted, and yet nobody is covered by it: what it would cost is not known, or there is nothing to end.
create table app.coverage_gap (
  entry uuid primary key references app.entry_row (id),
  livemode boolean not null,
  list uuid not null,
  code text not null check (code in (
    'not-decided', 'amount-unknown', 'commune-unknown', 'month-unknown', 'nothing-to-end', 'ended-already'
  )),
  found_at timestamptz not null
);
create index coverage_gap_of_list on app.coverage_gap (list, entry);

create function app.begin_covering() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into app.covering (list, livemode, province, people, accepted_on, done_at)
  select new.id, new.livemode, new.province, new.accepted, (app.now() at time zone 'Asia/Ho_Chi_Minh')::date,
    case when new.accepted = 0 then app.now() end
  from app.round r where r.id = new.round and r.leads_to = 'coverage';
  return null;
end
$$;

create trigger begin_covering after update of state on app.list
for each row when (new.state = 'accepted' and old.state <> 'accepted') execute function app.begin_covering();

-- Who keeps the books of a province: its insurer, and our own jobs.
create function app.is_accountant_of(of_province text) returns boolean language sql stable
return coalesce(app.actor_kind() = 'system' or (app.is_insurer() and app.province() = of_province), false);

-- The next rows of an accepted list, sealed, in their order. For the Worker alone, also where a job asks: what they cost
-- stands in what is sealed.
create function app.rows_to_cover(of_list uuid, most integer) returns json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  c app.covering;
begin
  select * into c from app.covering
  where list = of_list and livemode = app.is_livemode() and app.is_accountant_of(province);
  if not found then
    return null;
  end if;
  return (
    select json_build_object('list', c.list, 'province', c.province, 'kind', r.kind, 'period', r.period,
      'policy', r.policy, 'acceptedOn', c.accepted_on, 'reached', c.reached, 'done', c.done_at is not null,
      'rows', case when c.done_at is null then (
        select coalesce(json_agg(json_build_object('id', e.id, 'place', e.place, 'change', e.change, 'commune', e.commune,
          'sealed', e.sealed, 'taken', (
            select json_build_object('id', o.id, 'first', o.first_month, 'last', o.last_month, 'sealed', o.sealed,
              'covered', k.id is not null, 'ended', k.ended_from is not null, 'awaited', exists (
                select from app.covering g where g.list = o.list and g.done_at is null and g.reached < o.place
              ))
            from app.entry_row o left join app.coverage k on k.id = o.id where o.id = e.takes_off
          )) order by e.place), '[]')
        from (
          select * from app.entry n where n.list = c.list and n.state = 'accepted' and n.place > c.reached
          order by n.place limit most
        ) e
      ) else '[]' end)
    from app.list l join app.round r on r.id = l.round where l.id = c.list
  );
end
$$;

-- Puts sets of postings into their periods: [{ coverage, belongsTo, month, months, rule, state, local, topUp, sponsor,
-- participant, topUpHolder, sponsorHolder }]. Obligations are taken in one order, so that two chunks do not wait for each
-- other in a ring.
create function app.post_sets(in_journal uuid, in_province text, sets json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  with given as (
    select s.*, c.scheme, c.local_holder, c.commune,
      array(select distinct h from unnest(array[
        case when s.state <> 0 then 'state' end, c.local_holder::text, case when s."topUp" <> 0 then s."topUpHolder" end,
        case when s.sponsor <> 0 then s."sponsorHolder" end
      ]) as h where h is not null order by 1) as holders
    from json_to_recordset(sets) as s(coverage uuid, "belongsTo" text, month text, months smallint, rule text, state bigint,
      local bigint, "topUp" bigint, sponsor bigint, participant bigint, "topUpHolder" text, "sponsorHolder" text)
    join app.coverage c on c.id = s.coverage
  ), settled as materialized (
    select o.*, app.settles_in(in_province, o.scheme, o.holders, o."belongsTo") as period
    from (select distinct g.scheme, g."belongsTo", g.holders from given g order by 1, 2, 3) o
  )
  insert into app.posting (livemode, journal, coverage, province, scheme, period, belongs_to, month, months, account, holder,
    local_holder, commune, rule, amount)
  select app.is_livemode(), in_journal, g.coverage, in_province, g.scheme, p.period, g."belongsTo", g.month, g.months,
    a.account, a.holder, g.local_holder, g.commune, g.rule, a.amount
  from given g
  join settled p on p.scheme = g.scheme and p."belongsTo" = g."belongsTo" and p.holders = g.holders
  cross join lateral (values
    ('fund', null, -(g.state + g.local + g."topUp" + g.sponsor + g.participant)),
    ('participant', null, g.participant),
    ('state', 'state', g.state),
    ('local', g.local_holder::text, g.local),
    ('top-up', g."topUpHolder", g."topUp"),
    ('sponsor', g."sponsorHolder", g.sponsor)
  ) as a(account, holder, amount)
  where a.amount <> 0;
end
$$;

-- Lets go of the months from this one on of whoever is claimed by this row, and ends the findings that came of them: the
-- person may be on another list from then on. In the order of app.claim.
create function app.shorten_claims(of_entry uuid, from_month text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  of_list uuid := (select e.list from app.entry_row e where e.id = of_entry);
  in_year smallint := left(from_month, 4)::smallint;
  before integer := (1 << (substr(from_month, 6, 2)::integer - 1)) - 1;
begin
  perform from app.claim c where c.list = of_list and c.entry = of_entry and c.livemode = app.is_livemode()
  order by c.scheme, c.year, c.person, c.nth for update;
  delete from app.claim c
  where c.list = of_list and c.entry = of_entry and (c.year > in_year or (c.year = in_year and c.months & before = 0));
  update app.claim c set months = c.months & before
  where c.list = of_list and c.entry = of_entry and c.year = in_year;
  update app.claim_finding f set ended_at = app.now()
  where f.ended_at is null and (f.entry = of_entry or f.other_entry = of_entry) and not exists (
    select from app.claim a join app.claim b
      on b.livemode = a.livemode and b.scheme = a.scheme and b.year = a.year and b.person = a.person
    where a.list = of_list and a.entry = of_entry and a.scheme = f.scheme and a.months & b.months <> 0
      and b.entry = case when f.entry = of_entry then f.other_entry else f.entry end
  );
end
$$;

-- Ends a coverage from a month on. What comes back of the money, the law says (src/policies, `endings`): all of the months
-- that are not covered any more, the participant's own part of them, or nothing; of a lump, whose months have no price of
-- their own, the sum is given. The other sign in postings of their own, in the first period that is open.
create function app.end_one(
  of_coverage uuid, from_month text, because text, gives text, lump bigint, in_list uuid
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  c app.coverage;
  in_journal uuid := gen_random_uuid();
begin
  select * into c from app.coverage where id = of_coverage and livemode = app.is_livemode() for update;
  perform app.require(found and c.ended_from is null, 'AS702');
  perform app.require(from_month between c.first_month and c.last_month, 'AS703');
  update app.coverage set ended_from = from_month, ended_because = because, ended_gives = gives, version = version + 1,
    changed_at = app.now()
  where id = of_coverage;
  perform app.shorten_claims(of_coverage, from_month);
  if gives not in ('all', 'own-part') then
    return;
  end if;
  insert into app.journal (id, livemode, province, kind, list, made_at)
  values (in_journal, c.livemode, c.province, case gives when 'all' then 'decrease' else 'refund' end, in_list, app.now());
  with posted as (
    select p.*, greatest(app.month_number(from_month), app.month_number(p.month)) as first_unused,
      least(p.months, app.month_number(p.month) + p.months - app.month_number(from_month)) as unused
    from app.posting p
    where p.coverage = of_coverage and p.reverses is null
  ), whole as (
    select p.*, case
        when p.account = 'fund' and gives = 'own-part' then null
        when lump is not null then case when p.account = 'participant' then lump end
        when gives = 'own-part' and p.account <> 'participant' then null
        else p.amount * p.unused / p.months
      end as back
    from posted p where p.unused > 0
  ), back as (
    select w.*, case
        when w.account = 'fund' and gives = 'own-part' then -sum(w.back) over (partition by w.journal, w.belongs_to, w.month)
        else w.back
      end as amount_back
    from whole w
  ), settled as materialized (
    select o.belongs_to, app.settles_in(c.province, c.scheme, o.holders, o.belongs_to) as period
    from (
      select p.belongs_to, array(
        select distinct h from unnest(array_agg(p.holder::text) || c.local_holder::text) as h where h is not null order by 1
      ) as holders
      from back p group by p.belongs_to having bool_or(p.amount_back <> 0) order by p.belongs_to
    ) o
  )
  insert into app.posting (livemode, journal, coverage, province, scheme, period, belongs_to, month, months, account, holder,
    local_holder, commune, rule, amount, reverses)
  select b.livemode, in_journal, b.coverage, b.province, b.scheme, s.period, b.belongs_to, app.month_text(b.first_unused),
    -b.unused, b.account, b.holder, b.local_holder, b.commune, b.rule, -b.amount_back, b.seq
  from back b join settled s on s.belongs_to = b.belongs_to
  where b.amount_back <> 0;
  -- No month may have cost a fraction.
  perform app.require(lump is not null or not exists (
    select from app.posting r join app.posting o on o.seq = r.reverses
    where r.journal = in_journal and r.account <> 'fund' and r.amount * o.months <> o.amount * r.months
  ), 'AS500');
end
$$;

-- Covers the next rows of a list: makes coverages, payments and postings of those who join, ends the coverages of those who
-- leave, writes down the gaps. AS412 where somebody else has been here since the rows were read: nothing is done twice.
create function app.cover(
  of_list uuid, from_place bigint, to_place bigint, in_journal uuid, coverages json, payments json, sets json, endings json,
  gap_rows json
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  c app.covering;
  one record;
  made integer;
  left_over integer := json_array_length(endings);
  odd integer := json_array_length(gap_rows);
begin
  select * into c from app.covering
  where list = of_list and livemode = app.is_livemode() and app.is_accountant_of(province) for update;
  perform app.require(found, 'AS404');
  perform app.require(c.done_at is null and c.reached = from_place, 'AS412');
  -- Every accepted row of the stretch, each once.
  perform app.require(array(
    select e.id from app.entry e
    where e.list = of_list and e.state = 'accepted' and e.place > from_place and e.place <= to_place order by 1
  ) = array(
    select k.id from json_to_recordset(coverages) as k(id uuid)
    union all select d.entry from json_to_recordset(endings) as d(entry uuid)
    union all select g.entry from json_to_recordset(gap_rows) as g(entry uuid)
    order by 1
  ), 'AS500');

  insert into app.coverage (id, livemode, list, agency, province, commune, scheme, rule, policy, ruleset, counted,
    local_holder, first_month, last_month, made_at, changed_at, card_due_on)
  select e.id, c.livemode, of_list, l.agency, c.province, case when k.rule <> 'sensitive' then e.commune end, k.scheme,
    k.rule, k.policy, k.ruleset, k.counted, k."localHolder", e.first_month, e.last_month, app.now(), app.now(), k."cardDueOn"
  from json_to_recordset(coverages) as k(id uuid, scheme text, rule text, policy text, ruleset text, counted text,
    "localHolder" text, "cardDueOn" date)
  join app.entry e on e.id = k.id and e.list = of_list and e.state = 'accepted' and e.change = 'increase'
    and e.place > from_place and e.place <= to_place
  join app.list l on l.id = of_list;
  get diagnostics made = row_count;
  perform app.require(made = json_array_length(coverages), 'AS500');

  insert into app.coverage_payment (coverage, nth, livemode, paid_in, first_month, months, rule, policy, due, state, local,
    top_up, sponsor, participant)
  select p.coverage, p.nth, c.livemode, p."paidIn", p.month, p.months, p.rule, p.policy, p.due, p.state, p.local, p."topUp",
    p.sponsor, p.participant
  from json_to_recordset(payments) as p(coverage uuid, nth smallint, "paidIn" text, month text, months smallint, rule text,
    policy text, due bigint, state bigint, local bigint, "topUp" bigint, sponsor bigint, participant bigint);

  if made > 0 then
    insert into app.journal (id, livemode, province, kind, list, made_at)
    values (in_journal, c.livemode, c.province, 'coverage', of_list, app.now());
    perform app.post_sets(in_journal, c.province, sets);
    perform app.require(app.is_posted_as_paid(in_journal, coverages), 'AS500');
  end if;

  for one in
    select d.coverage, d.month, d.because, d.gives, d.lump
    from json_to_recordset(endings) as d(entry uuid, coverage uuid, month text, because text, gives text, lump bigint)
    order by d.coverage
  loop
    perform app.require(exists (
      select from app.entry_row e join json_to_recordset(endings) as d(entry uuid, coverage uuid) on d.entry = e.id
      where d.coverage = one.coverage and e.list = of_list and e.takes_off = one.coverage
    ), 'AS500');
    perform app.end_one(one.coverage, one.month, one.because, one.gives, one.lump, of_list);
  end loop;

  if odd > 0 then
    insert into app.coverage_gap (entry, livemode, list, code, found_at)
    select g.entry, c.livemode, of_list, g.code, app.now() from json_to_recordset(gap_rows) as g(entry uuid, code text);
    -- Nobody is covered by them: another list may have these people.
    perform app.release_claims(of_list, array(select g.entry from json_to_recordset(gap_rows) as g(entry uuid)));
  end if;

  update app.covering set reached = to_place, covered = c.covered + made, ended = c.ended + left_over,
    gaps = c.gaps + odd,
    done_at = case when c.covered + c.ended + c.gaps + made + left_over + odd = c.people then app.now() end
  where list = of_list;
end
$$;

-- What was posted is what is to be paid, by each payer, to the đồng; and a payment is within the months of its coverage.
create function app.is_posted_as_paid(in_journal uuid, coverages json) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return not exists (
  select from json_to_recordset(coverages) as k(id uuid)
  join app.coverage c on c.id = k.id
  cross join lateral (
    select coalesce(sum(p.due), 0) as due, coalesce(sum(p.state), 0) as state, coalesce(sum(p.local), 0) as local,
      coalesce(sum(p.top_up), 0) as top_up, coalesce(sum(p.sponsor), 0) as sponsor,
      coalesce(sum(p.participant), 0) as participant, coalesce(sum(p.months), 0) as months,
      bool_and(p.first_month >= c.first_month
        and app.month_number(p.first_month) + p.months - 1 <= app.month_number(c.last_month)) as is_within
    from app.coverage_payment p where p.coverage = c.id
  ) paid
  cross join lateral (
    select coalesce(-sum(o.amount) filter (where o.account = 'fund'), 0) as due,
      coalesce(sum(o.amount) filter (where o.account = 'state'), 0) as state,
      coalesce(sum(o.amount) filter (where o.account = 'local'), 0) as local,
      coalesce(sum(o.amount) filter (where o.account = 'top-up'), 0) as top_up,
      coalesce(sum(o.amount) filter (where o.account = 'sponsor'), 0) as sponsor,
      coalesce(sum(o.amount) filter (where o.account = 'participant'), 0) as participant
    from app.posting o where o.coverage = c.id and o.journal = in_journal
  ) posted
  where (paid.due, paid.state, paid.local, paid.top_up, paid.sponsor, paid.participant)
      is distinct from (posted.due, posted.state, posted.local, posted.top_up, posted.sponsor, posted.participant)
    or paid.is_within is not true
    or paid.months <> app.month_number(c.last_month) - app.month_number(c.first_month) + 1
);

-- The insurer ends a coverage of its province, as it has read it.
create function app.end_coverage(
  of_coverage uuid, held_version integer, from_month text, because text, gives text, lump bigint
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  c app.coverage;
begin
  select * into c from app.coverage where id = of_coverage and livemode = app.is_livemode() for update;
  perform app.require(found and app.is_accountant_of(c.province), 'AS404');
  perform app.require(c.version = held_version, 'AS412');
  perform app.end_one(of_coverage, from_month, because, gives, lump, c.list);
end
$$;

-- The card was issued, or what was written down of it is mended.
create function app.record_card(
  of_coverage uuid, held_version integer, issued_on date, valid_from date, valid_until date, sealed_number text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  c app.coverage;
begin
  select * into c from app.coverage where id = of_coverage and livemode = app.is_livemode() for update;
  perform app.require(found and app.is_accountant_of(c.province), 'AS404');
  perform app.require(c.version = held_version, 'AS412');
  perform app.require(c.scheme = 'health-insurance', 'AS704');
  update app.coverage set card_issued_on = issued_on, card_from = valid_from, card_until = valid_until,
    card_number = sealed_number, version = version + 1, changed_at = app.now()
  where id = of_coverage;
end
$$;

-- Accepted, and not all of it covered yet: no obligation of the province may be frozen meanwhile.
create function app.uncovered_lists(of_province text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.list from app.covering c
  where c.livemode = app.is_livemode() and c.province = of_province and c.done_at is null
$$;

-- For a job: the lists to go on with, those that wait longest first.
create function app.coverings_due(most integer) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  return query select c.list from app.covering c
    where c.livemode = app.is_livemode() and c.done_at is null order by c.accepted_on, c.list limit most;
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.obligation enable row level security;
alter table app.obligation force row level security;
alter table app.coverage enable row level security;
alter table app.coverage force row level security;
alter table app.coverage_payment enable row level security;
alter table app.coverage_payment force row level security;
alter table app.covering enable row level security;
alter table app.covering force row level security;
alter table app.coverage_gap enable row level security;
alter table app.coverage_gap force row level security;
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
create policy of_lists_seen on app.covering for select using (
  livemode = (select app.is_livemode()) and (
    (select app.actor_kind()) = 'system' or exists (select from app.list l where l.id = list)
  )
);
create policy of_its_offices on app.coverage_gap for select using (
  livemode = (select app.is_livemode()) and (
    (select app.actor_kind()) = 'system' or exists (
      select from app.list l where l.id = list and (
        l.agency = (select app.agency_id()) or (l.province = (select app.province()) and (select app.is_insurer()))
      )
    )
  )
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
grant execute on function app.period_of(text), app.next_period(text), app.month_number(text), app.month_text(integer),
  app.sees_money_of(text, text), app.is_accountant_of(text), app.rows_to_cover(uuid, integer),
  app.cover(uuid, bigint, bigint, uuid, json, json, json, json, json),
  app.end_coverage(uuid, integer, text, text, text, bigint), app.record_card(uuid, integer, date, date, date, text),
  app.uncovered_lists(text), app.coverings_due(integer)
  to ansinh_app;
grant select on app.obligation, app.coverage, app.coverage_payment, app.covering, app.coverage_gap, app.journal,
  app.posting to ansinh_app;
