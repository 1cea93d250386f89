-- What grows with the country is added up where it is written. Until now a sheet, a freeze and the acceptance of a list read
-- every posting and wrote every row of it, within the five seconds that one batch may take.
--
-- Sums: whatever posts leaves beside its postings what they add to the lines of each obligation, in the same transaction
-- (app.posting_sum). Readers add up these; none of them writes any. Beside them stands app.settled, which reads postings
-- alone: reconciliation compares the two, and a freeze does before it believes them.
--
-- Pieces: postings are looked over by blocks of a thousand numbers, which is what the mark of a freeze is made of. A block
-- that was looked over stays so for a day, or until something is posted to it; what a freeze does not find looked over, it
-- looks over itself, under the obligation's row.
--
-- Rows: the rows of an accepted list are accepted by one word of its uploads, as they came on it by one word.

-- ── What postings add to lines ───────────────────────────────────────────────────────────────────────────────────────

create table app.posting_sum (
  seq bigint generated always as identity primary key,
  livemode boolean not null,
  obligation uuid not null,
  -- of the numbers of its postings: a thousand of them
  block bigint not null,
  belongs_to app.period not null,
  rule text,
  commune text,
  local_holder app.budget_holder,
  -- for whom something is left of the line now and was not before; and those who are gone, negative
  people integer not null,
  -- of them, whose card was issued before; what is issued later stands in app.card_sum
  cards integer not null,
  months bigint not null,
  due bigint not null,
  participant bigint not null,
  state bigint not null,
  local bigint not null,
  top_up bigint not null,
  sponsor bigint not null,
  owed bigint not null,
  postings integer not null check (postings > 0),
  -- of them, the holder's own
  own integer not null check (own between 0 and postings),
  last_seq bigint not null check (last_seq / 1000 = block),
  foreign key (obligation, livemode) references app.obligation (id, livemode)
);
create index posting_sum_of on app.posting_sum (obligation, block);

create trigger never_changed before update or delete on app.posting_sum
for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.posting_sum for each statement execute function app.refuse_change();

-- Cards that were issued after their money was posted, less those taken back: counted card by card, where the people are
-- counted whose cards they are. By no foreign key, which would wait for whoever freezes the obligation, and be waited for.
create table app.card_sum (
  livemode boolean not null,
  obligation uuid not null,
  block bigint not null,
  belongs_to app.period not null,
  rule text,
  commune text,
  local_holder app.budget_holder,
  cards bigint not null,
  changed_at timestamptz not null,
  unique nulls not distinct (obligation, block, belongs_to, rule, commune, local_holder)
);

-- A block that was looked over: its part of the mark, and the sums it was found to agree with.
create table app.checked_block (
  obligation uuid not null,
  block bigint not null,
  livemode boolean not null,
  postings bigint not null,
  last_seq bigint not null,
  -- as in app.settled_mark
  hash bytea not null,
  -- the mark of its rows of app.posting_sum
  sums bytea not null,
  checked_at timestamptz not null,
  primary key (obligation, block),
  foreign key (obligation, livemode) references app.obligation (id, livemode)
);

-- Of some people the postings, by the obligations that settle them: what app.settled says of an obligation, the other way
-- round. Every holder who pays in a set, and whoever owes its local part, settles all of it.
create function app.settled_of(coverages uuid[]) returns table (
  obligation uuid, livemode boolean, is_own boolean, seq bigint, coverage uuid, belongs_to app.period, months smallint,
  account text, local_holder app.budget_holder, commune text, rule text, amount bigint
)
language sql stable
begin atomic
  with its as materialized (
    select p.* from app.posting p where p.coverage = any (coverages)
  ), settling as (
    select distinct p.livemode, p.province, p.scheme, p.period, p.coverage, p.journal, p.belongs_to, p.month, h.holder
    from its p cross join lateral (values (p.holder), (p.local_holder)) as h(holder) where h.holder is not null
  )
  select o.id, o.livemode, p.holder = o.holder, p.seq, p.coverage, p.belongs_to, p.months, p.account, p.local_holder,
    p.commune, p.rule, p.amount
  from settling s
  join app.obligation o on (o.livemode, o.province, o.period, o.scheme, o.holder)
    = (s.livemode, s.province, s.period, s.scheme, s.holder)
  join its p on (p.coverage, p.journal, p.belongs_to, p.month, p.period)
    = (s.coverage, s.journal, s.belongs_to, s.month, s.period);
end;

-- Writes down what postings from this number on add to the lines of their obligations. Everybody stands in them by
-- what is left of them: so what was posted of them before is read too. Whoever posts for somebody holds the coverage.
create function app.add_sums(coverages uuid[], from_seq bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set work_mem = '64MB'
as $$
  insert into app.posting_sum (livemode, obligation, block, belongs_to, rule, commune, local_holder, people, cards, months,
    due, participant, state, local, top_up, sponsor, owed, postings, own, last_seq)
  with net as (
    select s.livemode, s.obligation, s.belongs_to, s.rule, s.commune, s.local_holder, s.coverage,
      case when s.seq >= from_seq then s.seq / 1000 end as block,
      coalesce(sum(s.months) filter (where s.account = 'fund'), 0) as months,
      coalesce(-sum(s.amount) filter (where s.account = 'fund'), 0) as due,
      coalesce(sum(s.amount) filter (where s.account = 'participant'), 0) as participant,
      coalesce(sum(s.amount) filter (where s.account = 'state'), 0) as state,
      coalesce(sum(s.amount) filter (where s.account = 'local'), 0) as local,
      coalesce(sum(s.amount) filter (where s.account = 'top-up'), 0) as top_up,
      coalesce(sum(s.amount) filter (where s.account = 'sponsor'), 0) as sponsor,
      coalesce(sum(s.amount) filter (where s.is_own), 0) as owed,
      count(*) as postings, count(*) filter (where s.is_own) as own, max(s.seq) as last_seq
    from app.settled_of(coverages) s
    group by 1, 2, 3, 4, 5, 6, 7, 8
  ), after as (
    select n.*, c.card_issued_on is not null as has_card, sum(n.months) over running as months_left,
      sum(n.due) over running as due_left
    from net n join app.coverage c on c.id = n.coverage
    window running as (
      partition by n.obligation, n.belongs_to, n.rule, n.commune, n.local_holder, n.coverage order by n.block nulls first
    )
  )
  select a.livemode, a.obligation, a.block, a.belongs_to, a.rule, a.commune, a.local_holder,
    count(*) filter (where a.months_left <> 0 or a.due_left <> 0)
      - count(*) filter (where a.months_left <> a.months or a.due_left <> a.due),
    count(*) filter (where a.has_card and a.months_left > 0)
      - count(*) filter (where a.has_card and a.months_left > a.months),
    sum(a.months), sum(a.due), sum(a.participant), sum(a.state), sum(a.local), sum(a.top_up), sum(a.sponsor), sum(a.owed),
    sum(a.postings), sum(a.own), max(a.last_seq)
  from after a where a.block is not null group by 1, 2, 3, 4, 5, 6, 7
$$;

create function app.sum_posted() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  of_coverages uuid[];
  first_seq bigint;
begin
  select array_agg(distinct p.coverage), min(p.seq) into of_coverages, first_seq from posted p where p.coverage is not null;
  if of_coverages is not null then
    perform app.add_sums(of_coverages, first_seq);
  end if;
  return null;
end
$$;

-- After posted_while_open, by its name: the obligations are there, and held.
create trigger summed_as_posted after insert on app.posting referencing new table as posted
for each statement execute function app.sum_posted();

create function app.sum_card() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
begin
  insert into app.card_sum as k (livemode, obligation, block, belongs_to, rule, commune, local_holder, cards, changed_at)
  with net as (
    select s.livemode, s.obligation, s.seq / 1000 as block, s.belongs_to, s.rule, s.commune, s.local_holder,
      coalesce(sum(s.months) filter (where s.account = 'fund'), 0) as months
    from app.settled_of(array[new.id]) s group by 1, 2, 3, 4, 5, 6, 7
  ), after as (
    select n.*, sum(n.months) over (
        partition by n.obligation, n.belongs_to, n.rule, n.commune, n.local_holder order by n.block
      ) as months_left
    from net n
  )
  select a.livemode, a.obligation, a.block, a.belongs_to, a.rule, a.commune, a.local_holder,
    ((a.months_left > 0)::integer - (a.months_left > a.months)::integer)
      * case when new.card_issued_on is null then -1 else 1 end,
    app.now()
  from after a where (a.months_left > 0) <> (a.months_left > a.months)
  -- In one order, so that two cards of the same lines do not wait for each other in a ring.
  order by 2, 3, 4, 5, 6, 7
  on conflict (obligation, block, belongs_to, rule, commune, local_holder)
    do update set cards = k.cards + excluded.cards, changed_at = greatest(k.changed_at, excluded.changed_at);
  return null;
end
$$;

create trigger summed_as_issued after update of card_issued_on on app.coverage
for each row when ((old.card_issued_on is null) <> (new.card_issued_on is null)) execute function app.sum_card();

-- What was posted before there were sums.
do $$
declare
  of_coverages uuid[];
  last_one uuid := '00000000-0000-0000-0000-000000000000';
begin
  loop
    of_coverages := array(select c.id from app.coverage c where c.id > last_one order by c.id limit 2000);
    exit when cardinality(of_coverages) = 0;
    perform app.add_sums(of_coverages, 0);
    last_one := of_coverages[cardinality(of_coverages)];
  end loop;
end
$$;

-- Which of the cards of what is frozen were issued since, nobody wrote down: any of them may have been.
insert into app.card_sum (livemode, obligation, block, belongs_to, rule, commune, local_holder, cards, changed_at)
select s.livemode, s.obligation, s.block, s.belongs_to, s.rule, s.commune, s.local_holder, sum(s.cards), now()
from app.posting_sum s join app.obligation o on o.id = s.obligation and o.frozen_version is not null
group by 1, 2, 3, 4, 5, 6, 7 having sum(s.cards) <> 0;
alter table app.posting_sum disable trigger never_changed;
update app.posting_sum s set cards = 0
from app.obligation o where o.id = s.obligation and o.frozen_version is not null and s.cards <> 0;
alter table app.posting_sum enable trigger never_changed;

-- ── Lines by their sums ──────────────────────────────────────────────────────────────────────────────────────────────

-- As app.settled_line, of sums.
create view app.summed_line with (security_invoker = true) as
select s.obligation, s.belongs_to, s.rule, s.commune, s.local_holder, sum(s.people)::bigint as people,
  sum(s.cards)::bigint as cards, sum(s.months)::bigint as months, sum(s.due)::bigint as due,
  sum(s.participant)::bigint as participant, sum(s.state)::bigint as state, sum(s.local)::bigint as local,
  sum(s.top_up)::bigint as top_up, sum(s.sponsor)::bigint as sponsor, sum(s.owed)::bigint as owed
from (
  select obligation, belongs_to, rule, commune, local_holder, people, cards, months, due, participant, state, local, top_up,
    sponsor, owed
  from app.posting_sum
  union all
  select obligation, belongs_to, rule, commune, local_holder, 0, cards, 0, 0, 0, 0, 0, 0, 0, 0 from app.card_sum
) s
group by s.obligation, s.belongs_to, s.rule, s.commune, s.local_holder;

create or replace function app.lines_of(of_obligation uuid) returns setof json
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
      from app.summed_line s where o.frozen_version is null and s.obligation = o.id
    ) l
    order by l.belongs_to desc, l.rule, l.commune nulls first, l.local_holder nulls first;
end
$$;

-- Frozen, or what its sums come to. That these are the postings', reconciliation and every freeze make sure.
create or replace function app.owed_of(o app.obligation) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce(
  (select f.owed from app.obligation_freeze f where f.obligation = o.id and f.version = o.frozen_version),
  (select coalesce(sum(s.owed), 0)::bigint from app.posting_sum s where s.obligation = o.id)
);

-- ── Sums and postings agree to the đồng, block by block ──────────────────────────────────────────────────────────────

create view app.summed_block with (security_invoker = true) as
select s.obligation, s.block, sum(s.postings)::bigint as postings,
  sha256(convert_to(string_agg(s::text, E'\n' order by s.seq), 'UTF8')) as sums
from app.posting_sum s group by s.obligation, s.block;

-- Some blocks of an obligation, by their postings alone: whether sums say the same, whether what was posted is what each
-- payer was to pay, whether anything is reversed that is not there; and their part of the mark. In one statement: sums and
-- postings of one moment, whoever posts meanwhile. { differences: [{ kind, place, stated, found }], marks: [{ block, postings,
-- lastSeq, hash, sums }] }
create function app.look_over(of_obligation uuid, blocks bigint[]) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set work_mem = '64MB'
as $$
  with o as materialized (
    select * from app.obligation where id = of_obligation
  ), named as materialized (
    select distinct n.coverage from o cross join unnest(blocks) as b(block) cross join lateral (
      select p.coverage from app.posting p
      where p.seq >= b.block * 1000 and p.seq < b.block * 1000 + 1000 and p.coverage is not null
        and p.livemode = o.livemode and p.province = o.province and p.scheme = o.scheme and p.period = o.period offset 0
    ) n
  ), posting as materialized (
    select p.seq, p.journal, p.coverage, p.belongs_to, p.month, p.months, p.account, p.holder, p.local_holder, p.commune,
      p.rule, p.amount, p.reverses, p.holder = o.holder as is_own, p.seq / 1000 as block,
      p.seq / 1000 = any (blocks) as is_in, p.scheme = o.scheme and p.period = o.period as is_settled
    from o cross join named n join app.posting p on p.coverage = n.coverage
      and p.livemode = o.livemode and p.province = o.province
  ), around as (
    select p.*, p.local_holder is not distinct from o.holder or bool_or(p.is_own) over (
        partition by p.coverage, p.journal, p.belongs_to, p.month
      ) as settles
    from o cross join posting p where p.is_settled
  ), its as materialized (
    select * from around a where a.settles
  ), net as (
    select i.belongs_to, i.rule, i.commune, i.local_holder, i.coverage, i.block, i.is_in,
      coalesce(sum(i.months) filter (where i.account = 'fund'), 0) as months,
      coalesce(-sum(i.amount) filter (where i.account = 'fund'), 0) as due,
      coalesce(sum(i.amount) filter (where i.account = 'participant'), 0) as participant,
      coalesce(sum(i.amount) filter (where i.account = 'state'), 0) as state,
      coalesce(sum(i.amount) filter (where i.account = 'local'), 0) as local,
      coalesce(sum(i.amount) filter (where i.account = 'top-up'), 0) as top_up,
      coalesce(sum(i.amount) filter (where i.account = 'sponsor'), 0) as sponsor,
      coalesce(sum(i.amount) filter (where i.is_own), 0) as owed,
      count(*) as postings, count(*) filter (where i.is_own) as own
    from its i group by 1, 2, 3, 4, 5, 6, 7
  ), after as (
    select n.*, c.card_issued_on is not null as has_card, sum(n.months) over running as months_left,
      sum(n.due) over running as due_left
    from net n join app.coverage c on c.id = n.coverage
    window running as (partition by n.belongs_to, n.rule, n.commune, n.local_holder, n.coverage order by n.block)
  ), found as (
    select a.block, a.belongs_to, a.rule, a.commune, a.local_holder,
      count(*) filter (where a.months_left <> 0 or a.due_left <> 0)
        - count(*) filter (where a.months_left <> a.months or a.due_left <> a.due) as people,
      count(*) filter (where a.has_card and a.months_left > 0)
        - count(*) filter (where a.has_card and a.months_left > a.months) as cards,
      sum(a.months) as months, sum(a.due) as due, sum(a.participant) as participant, sum(a.state) as state,
      sum(a.local) as local, sum(a.top_up) as top_up, sum(a.sponsor) as sponsor, sum(a.owed) as owed,
      sum(a.postings) as postings, sum(a.own) as own
    from after a where a.is_in group by 1, 2, 3, 4, 5
  ), stated as (
    select s.block, s.belongs_to, s.rule, s.commune, s.local_holder, sum(s.people) as people,
      sum(s.cards) + coalesce((
        select k.cards from app.card_sum k
        where k.obligation = of_obligation and k.block = s.block and k.belongs_to = s.belongs_to
          and k.rule is not distinct from s.rule and k.commune is not distinct from s.commune
          and k.local_holder is not distinct from s.local_holder
      ), 0) as cards,
      sum(s.months) as months, sum(s.due) as due, sum(s.participant) as participant, sum(s.state) as state,
      sum(s.local) as local, sum(s.top_up) as top_up, sum(s.sponsor) as sponsor, sum(s.owed) as owed,
      sum(s.postings) as postings, sum(s.own) as own
    from app.posting_sum s where s.obligation = of_obligation and s.block = any (blocks) group by 1, 2, 3, 4, 5
  ), covered as materialized (
    select distinct i.coverage from its i where i.is_in
  ), accounted as (
    -- What was promised of each coverage beside what was posted of it, by account: added up, never joined, so that it takes
    -- as long as there are rows whatever the planner knows of them.
    select y.coverage, v.account, v.amount as stated, 0 as found
    from covered c join app.coverage_payment y on y.coverage = c.coverage
    cross join lateral (values
      ('due', y.due), ('participant', y.participant), ('state', y.state), ('local', y.local), ('top-up', y.top_up),
      -- of months those that cost something: nothing is posted of the others
      ('sponsor', y.sponsor), ('months', case when y.due <> 0 then y.months else 0 end)
    ) as v(account, amount)
    union all
    select p.coverage, v.account, 0, v.amount
    from posting p join app.journal j on j.id = p.journal and j.kind = 'coverage'
    cross join lateral (values
      (case p.account when 'fund' then 'due' else p.account end, case p.account when 'fund' then -p.amount else p.amount end),
      ('months', case p.account when 'fund' then p.months else 0 end)
    ) as v(account, amount)
    where p.coverage in (select c.coverage from covered c)
  ), differing as (
    select 'sum' as kind, concat_ws(' ', 'block', coalesce(s.block, f.block), coalesce(s.belongs_to, f.belongs_to),
        coalesce(s.rule, f.rule), coalesce(s.commune, f.commune), coalesce(s.local_holder, f.local_holder), v.part) as place,
      v.stated::text as stated, v.found::text as found
    from stated s full join found f on s.block = f.block and s.belongs_to = f.belongs_to
      and coalesce(s.rule, '') = coalesce(f.rule, '') and coalesce(s.commune, '') = coalesce(f.commune, '')
      and coalesce(s.local_holder, '') = coalesce(f.local_holder, '')
    cross join lateral (values
      ('people', s.people, f.people), ('cards', s.cards, f.cards), ('months', s.months, f.months),
      ('due', s.due, f.due), ('participant', s.participant, f.participant), ('state', s.state, f.state),
      ('local', s.local, f.local), ('top-up', s.top_up, f.top_up), ('sponsor', s.sponsor, f.sponsor),
      ('owed', s.owed, f.owed), ('postings', s.postings, f.postings), ('own', s.own, f.own)
    ) as v(part, stated, found)
    where v.stated is distinct from v.found
    union all
    select 'coverage', a.coverage || ' ' || a.account, sum(a.stated)::text, sum(a.found)::text
    from accounted a group by a.coverage, a.account having sum(a.stated) <> sum(a.found)
    union all
    select 'reversal', i.coverage || ' ' || i.account, r.amount::text, i.amount::text
    from its i join app.posting r on r.seq = i.reverses
    where i.is_in and (sign(r.amount) = sign(i.amount) or abs(i.amount) > abs(r.amount)
      or (r.coverage, r.account) is distinct from (i.coverage, i.account) or r.holder is distinct from i.holder)
  ), mark as (
    select i.block, count(*) as postings, max(i.seq) as last_seq,
      sha256(convert_to(string_agg(
        row(i.seq, i.journal, i.coverage, i.belongs_to, i.month, i.months, i.account, i.holder, i.local_holder, i.commune,
          i.rule, i.amount)::text, E'\n' order by i.seq
      ), 'UTF8')) as hash
    from its i where i.is_in group by i.block
  )
  select json_build_object(
    'differences', coalesce((
      select json_agg(json_build_object('kind', d.kind, 'place', d.place, 'stated', d.stated, 'found', d.found)
        order by d.kind, d.place)
      from (select * from differing order by kind, place limit 100) d
    ), '[]'),
    'marks', coalesce((
      select json_agg(json_build_object('block', m.block, 'postings', m.postings, 'lastSeq', m.last_seq, 'hash', m.hash,
        'sums', s.sums))
      from mark m left join app.summed_block s on s.obligation = of_obligation and s.block = m.block
    ), '[]'))
$$;

-- The whole of an obligation: nothing of its postings is in no sum. By index alone.
create function app.total_differences(o app.obligation) returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
  with summed as (
    select coalesce(sum(s.own), 0) as own, coalesce(sum(s.owed), 0) as owed,
      coalesce(sum(s.postings) filter (where s.local_holder = o.holder), 0) as local
    from app.posting_sum s where s.obligation = o.id
  ), own as (
    select count(*) as own, coalesce(sum(p.amount), 0) as owed from app.posting p
    where p.livemode = o.livemode and p.province = o.province and p.holder = o.holder and p.scheme = o.scheme
      and p.period = o.period and p.account not in ('received', 'transferred')
  ), local as (
    select count(*) as local from app.posting p
    where p.livemode = o.livemode and p.province = o.province and p.period = o.period and p.scheme = o.scheme
      and p.local_holder = o.holder
  )
  select 'sum', 'total ' || v.part, v.stated::text, v.found::text
  from summed s cross join own cross join local cross join lateral (values
    ('own', s.own, own.own), ('owed', s.owed, own.owed), ('local', s.local, local.local)
  ) as v(part, stated, found)
  where v.stated <> v.found
$$;

-- Looks over the next blocks that nobody has looked over as they are now within a day, and writes that down where nothing
-- differs. Null: none is left.
create function app.check_blocks(
  of_obligation uuid, after_block bigint, most integer, out last_block bigint, out holds boolean
)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
declare
  ahead bigint[];
  reached bigint := coalesce(after_block, -1);
  blocks bigint[] := '{}';
  seen json;
begin
  -- A few at a time: whoever asks for the next piece waits for none of those behind it.
  while cardinality(blocks) = 0 loop
    ahead := array(
      select distinct s.block from app.posting_sum s where s.obligation = of_obligation and s.block > reached order by 1 limit 200
    );
    exit when cardinality(ahead) = 0;
    reached := ahead[cardinality(ahead)];
    blocks := array(
      select b.block from app.summed_block b
      left join app.checked_block c on c.obligation = b.obligation and c.block = b.block
      where b.obligation = of_obligation and b.block = any (ahead)
        and (c.sums is distinct from b.sums or c.checked_at < app.now() - interval '1 day')
      order by b.block limit most
    );
  end loop;
  last_block := blocks[cardinality(blocks)];
  holds := true;
  if last_block is null then
    return;
  end if;
  seen := app.look_over(of_obligation, blocks);
  holds := json_array_length(seen -> 'differences') = 0;
  if holds then
    insert into app.checked_block as c (obligation, block, livemode, postings, last_seq, hash, sums, checked_at)
    select o.id, m.block, o.livemode, m.postings, m."lastSeq", m.hash, m.sums, app.now()
    from app.obligation o cross join json_to_recordset(seen -> 'marks') as m(
      block bigint, postings bigint, "lastSeq" bigint, hash bytea, sums bytea
    )
    where o.id = of_obligation order by m.block
    on conflict (obligation, block) do update set postings = excluded.postings, last_seq = excluded.last_seq,
      hash = excluded.hash, sums = excluded.sums, checked_at = excluded.checked_at;
  end if;
end
$$;

-- Ahead of a proposal, so that it has little left to look over: some blocks at a time, for whoever may propose it, and for
-- our own jobs. It decides nothing: what differs, the freeze finds again and refuses. To all others there is nothing to do.
create function app.check_ahead(of_obligation uuid, after_block bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation;
begin
  select * into o from app.obligation where id = of_obligation;
  if o.id is null or o.state not in ('open', 'returned') or not app.shows_money_of(o)
    or (app.actor_kind() <> 'system' and not app.settles('propose', o.holder, o.province)) then
    return null;
  end if;
  return (select case when c.holds then c.last_block end from app.check_blocks(of_obligation, after_block, 20) c);
end
$$;

-- For a job: what may be proposed now.
create function app.obligations_to_propose(last uuid, most integer) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  return query
    select o.id from app.obligation o
    where o.livemode = app.is_livemode() and o.state in ('open', 'returned') and app.is_proposable(o.period)
      and (last is null or o.id > last)
    order by o.id limit most;
end
$$;

create view app.checked_mark with (security_invoker = true) as
select c.obligation, sum(c.postings)::bigint as postings, max(c.last_seq) as last_seq,
  encode(sha256(string_agg(c.hash, '' order by c.block)), 'hex') as hash
from app.checked_block c group by c.obligation;

-- Of an obligation that is held, so that nothing is posted to it meanwhile: what nobody has looked over yet, first; lines of
-- sums that agree with their postings then, and the mark of these.
create or replace function app.freeze(o app.obligation) returns app.obligation_freeze
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
declare
  frozen app.obligation_freeze;
  reached bigint;
  is_right boolean;
begin
  loop
    select c.last_block, c.holds into reached, is_right from app.check_blocks(o.id, reached, 20) c;
    perform app.require(is_right, 'AS804');
    exit when reached is null;
  end loop;
  perform app.require(not exists (select from app.total_differences(o)), 'AS804');
  with line as (
    insert into app.obligation_line
    select o.id, o.version + 1,
      row_number() over (order by s.belongs_to desc, s.rule, s.commune nulls first, s.local_holder nulls first),
      o.livemode, s.belongs_to, s.rule, s.commune, s.local_holder, s.people, s.cards, s.months, s.due, s.participant,
      s.state, s.local, s.top_up, s.sponsor, s.owed
    from app.summed_line s where s.obligation = o.id
    returning belongs_to, people, owed
  ), total as (
    select coalesce(sum(people) filter (where belongs_to = o.period), 0) as people, coalesce(sum(owed), 0) as owed from line
  )
  insert into app.obligation_freeze
  select o.id, o.livemode, o.version + 1, app.now(), m.last_seq, coalesce(m.postings, 0),
    coalesce(m.hash, encode(sha256(''), 'hex')), t.people, t.owed
  from total t left join app.checked_mark m on m.obligation = o.id
  returning * into frozen;
  perform app.require(frozen.postings = (
    select coalesce(sum(s.postings), 0) from app.posting_sum s where s.obligation = o.id
  ), 'AS804');
  return frozen;
end
$$;

create or replace function app.propose_obligation(
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
  perform app.move_obligation(o, 'propose', 'proposed', new_step);
end
$$;

-- What was frozen before there were blocks was looked over when it was frozen: its mark, by blocks. Where its postings have
-- been changed since, it is not the mark that was kept.
insert into app.checked_block (obligation, block, livemode, postings, last_seq, hash, sums, checked_at)
select b.obligation, b.block, o.livemode, b.postings, b.last_seq, b.hash, s.sums, now()
from app.obligation o cross join lateral (
  select d.obligation, d.seq / 1000 as block, count(*) as postings, max(d.seq) as last_seq,
    sha256(convert_to(string_agg(
      row(d.seq, d.journal, d.coverage, d.belongs_to, d.month, d.months, d.account, d.holder, d.local_holder, d.commune,
        d.rule, d.amount)::text, E'\n' order by d.seq
    ), 'UTF8')) as hash
  from app.settled d where d.obligation = o.id group by d.obligation, d.seq / 1000
) b
join app.summed_block s on s.obligation = b.obligation and s.block = b.block
where o.frozen_version is not null;

-- ── Reconciliation, piece by piece where it is long ──────────────────────────────────────────────────────────────────

-- What a frozen obligation keeps beside what there is now, by its sums and the marks of its blocks, or by its postings alone:
-- lines to the đồng, and the mark. Cards are not among them: they go on being issued.
create function app.frozen_differences(o app.obligation, by_sums boolean)
returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with kept as (
    select * from app.obligation_line where obligation = o.id and version = o.frozen_version
  ), now as (
    select belongs_to, rule, commune, local_holder, people, months, due, participant, state, local, top_up, sponsor, owed
    from app.summed_line where by_sums and obligation = o.id
    union all
    select belongs_to, rule, commune, local_holder, people, months, due, participant, state, local, top_up, sponsor, owed
    from app.settled_line where not by_sums and obligation = o.id
  ), mark as (
    select postings, last_seq, hash from app.checked_mark where by_sums and obligation = o.id
    union all select postings, last_seq, hash from app.settled_mark where not by_sums and obligation = o.id
  ), frozen as (
    select * from app.obligation_freeze where obligation = o.id and version = o.frozen_version
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
  from frozen f left join mark m on true
  where (f.postings, f.last_seq, f.hash)
    is distinct from (coalesce(m.postings, 0), m.last_seq, coalesce(m.hash, encode(sha256(''), 'hex')))
$$;

-- What a frozen obligation keeps, by its sums; and its money with the ledger. Cards go on being issued after a freeze: frozen
-- ones are at most those there are now, and at least those that no act added since. An act that began before a freeze may
-- end after it: what is a minute older than it was there to be seen.
create function app.kept_differences(o app.obligation) returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with kept as (
    select * from app.obligation_line where obligation = o.id and version = o.frozen_version
  ), summed as (
    select * from app.summed_line where obligation = o.id
  ), frozen as (
    select * from app.obligation_freeze where obligation = o.id and version = o.frozen_version
  ), issued as (
    select c.belongs_to, c.rule, c.commune, c.local_holder,
      sum(c.cards) filter (where c.changed_at > f.frozen_at - interval '1 minute') as since
    from app.card_sum c cross join frozen f where c.obligation = o.id group by 1, 2, 3, 4
  ), money as (
    select app.money_of(o) as m
  )
  select * from app.frozen_differences(o, true)
  union all
  select 'line', concat_ws(' ', k.belongs_to, k.rule, k.commune, k.local_holder, 'cards'), k.cards::text,
    case when k.cards > v.at_most then v.at_most else v.at_least end::text
  from kept k left join summed s on (k.belongs_to, k.rule) = (s.belongs_to, s.rule)
    and coalesce(k.commune, '') = coalesce(s.commune, '') and coalesce(k.local_holder, '') = coalesce(s.local_holder, '')
  left join issued i on (k.belongs_to, k.rule) = (i.belongs_to, i.rule)
    and coalesce(k.commune, '') = coalesce(i.commune, '') and coalesce(k.local_holder, '') = coalesce(i.local_holder, '')
  cross join lateral (
    select coalesce(s.cards, 0) as at_most, coalesce(s.cards, 0) - coalesce(i.since, 0) as at_least
  ) v where k.cards not between v.at_least and v.at_most
  union all
  select v.kind, v.place, v.stated::text, v.found::text
  from frozen f cross join lateral (
    select coalesce(sum(k.people) filter (where k.belongs_to = o.period), 0) as people, coalesce(sum(k.owed), 0) as owed
    from kept k
  ) l cross join lateral (values
    ('line', o.period || ' people', f.people, l.people), ('owed', o.holder::text, f.owed, l.owed)
  ) as v(kind, place, stated, found) where v.stated <> v.found
  union all
  select 'money', o.holder, v.stated::text, app.left_of(o)::text
  from money cross join lateral (
    select (m ->> 'owed')::bigint + (m ->> 'arrears')::bigint - (m ->> 'transferred')::bigint - (m ->> 'credited')::bigint
      - (m ->> 'carried')::bigint as stated
  ) v where v.stated <> app.left_of(o)
$$;

-- Blocks whose postings are no longer those that were marked.
create function app.mark_differences(of_obligation uuid, marks json)
returns table (kind text, place text, stated text, found text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select 'hash', 'block ' || m.block, c.postings || ' ' || encode(c.hash, 'hex'), m.postings || ' ' || encode(m.hash, 'hex')
  from json_to_recordset(marks) as m(block bigint, postings bigint, hash bytea, sums bytea)
  join app.checked_block c on c.obligation = of_obligation and c.block = m.block
  where c.hash <> m.hash and (c.postings >= m.postings or exists (
    select from app.obligation o where o.id = of_obligation and o.frozen_version is not null
  ))
$$;

-- A few thousand coverages are looked at at once, and by their postings alone; more of them block by block, always anew.
-- { differences, last }: to be asked again after `last` until that is null.
create function app.reconcile(of_obligation uuid, after_block bigint) returns json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o app.obligation;
  blocks bigint[];
  is_short boolean;
  seen json;
  found json;
begin
  select * into o from app.obligation where id = of_obligation;
  perform app.require(o.id is not null and app.shows_money_of(o), 'AS404');
  is_short := (select coalesce(sum(s.postings), 0) <= 20000 from app.posting_sum s where s.obligation = o.id);
  blocks := array(
    select distinct s.block from app.posting_sum s
    where s.obligation = o.id and s.block > coalesce(after_block, -1) order by 1 limit 20
  );
  seen := app.look_over(o.id, blocks);
  select coalesce(json_agg(d.answer), '[]') into found from (
    select w.answer from app.differences_of(o.id) as w(answer) where is_short and after_block is null
    union all select s.answer from json_array_elements(seen -> 'differences') as s(answer)
      where not is_short or s.answer ->> 'kind' = 'sum'
    union all select to_json(m) from app.mark_differences(o.id, seen -> 'marks') m where not is_short
    union all select to_json(k) from app.kept_differences(o) k where not is_short and cardinality(blocks) < 20
    union all select to_json(t) from app.total_differences(o) t where cardinality(blocks) < 20
    limit 100
  ) d;
  return json_build_object('differences', found, 'last', case when cardinality(blocks) = 20 then blocks[20] end);
end
$$;

-- ── A list is accepted by one word ───────────────────────────────────────────────────────────────────────────────────

-- The rows that stood on it then keep what they were; what they are now, the upload says (app.entry).
alter table app.upload add column is_accepted boolean not null default false;

create or replace view app.entry with (security_invoker = true) as
select e.id, e.livemode, e.list, e.upload, e.place, e.change,
  case when u.is_accepted and e.state in ('stored', 'flagged', 'confirmed') then 'accepted' else e.state end as state,
  e.commune, e.first_month, e.last_month, e.index, e.people, e.codes, e.marks, e.takes_off, e.kept_at, e.version, e.made_at,
  e.changed_at, e.sealed, e.answer,
  -- As it is written on the row: there is an index of those to look at.
  e.state as written
from app.entry_row e join app.upload u on u.id = e.upload and u.state in ('matching', 'done');

-- What an accepted row is, the planner knows nothing of: in the order of the list, whatever it guesses.
alter function app.rows_to_cover(uuid, integer) set enable_bitmapscan = off;
alter function app.rows_to_cover(uuid, integer) set enable_sort = off;

-- Those named are turned away, with a reason (sealed); all others go on. Into acceptance goes whoever stands on the list, by
-- one word of its uploads: no row of them is touched.
create or replace function app.answer_rows(
  of_list uuid, in_commune text, asked text[], to_state text, turned_away json, out went_on integer, out rejected integer
)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  were text[];
begin
  with changed as (
    update app.entry_row e set state = 'rejected', answer = t.reason
    from json_to_recordset(turned_away) as t(entry uuid, reason text)
    where e.id = t.entry and e.list = of_list and (in_commune is null or e.commune = in_commune) and e.state = any (asked)
      and exists (select from app.upload u where u.id = e.upload and u.state in ('matching', 'done'))
    returning old.state
  )
  select coalesce(array_agg(c.state), '{}') into were from changed c;
  rejected := cardinality(were);
  perform app.require(rejected = json_array_length(turned_away), 'AS205');
  if rejected > 0 then
    perform app.release_claims(of_list, array(select t.entry from json_to_recordset(turned_away) as t(entry uuid)));
    perform app.move_counts(of_list, were, 'rejected');
  end if;
  if to_state = 'accepted' then
    update app.upload set is_accepted = true, changed_at = app.now() where list = of_list and state in ('matching', 'done');
    update app.list l set accepted = l.accepted + l.stored + l.flagged + l.confirmed, stored = 0, flagged = 0, confirmed = 0
    where l.id = of_list returning new.accepted - old.accepted into went_on;
    return;
  end if;
  with changed as (
    update app.entry_row e set state = to_state, answer = null
    where e.list = of_list and (in_commune is null or e.commune = in_commune) and e.state = any (asked)
      and exists (select from app.upload u where u.id = e.upload and u.state in ('matching', 'done'))
    returning old.state
  )
  select coalesce(array_agg(c.state), '{}') into were from changed c;
  went_on := cardinality(were);
  perform app.move_counts(of_list, were, to_state);
end
$$;

-- As in 0006-registers.sql, but for which rows are accepted.
create or replace function app.record_call(
  new_id uuid, of_entry uuid, held_version integer, came_of_it text, on_day date, follow_up date, sealed_note text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  e app.entry_row;
  made integer;
begin
  perform app.require(app.actor_kind() = 'person' and app.is_insurer(), 'AS403');
  select r.* into e from app.entry_row r
  join app.list l on l.id = r.list join app.round o on o.id = l.round
  where r.id = of_entry and r.livemode = app.is_livemode() and l.state = 'accepted'
    and exists (select from app.entry n where n.id = r.id and n.state = 'accepted')
    and l.province = app.province() and o.leads_to = 'calls'
  for no key update of r;
  perform app.require(found, 'AS404');
  select count(*) into made from app.call c where c.entry = of_entry;
  perform app.require(made = held_version, 'AS412');
  insert into app.call (id, livemode, entry, list, province, nth, outcome, called_on, follow_up_on, agency, actor, at, note)
  values (new_id, e.livemode, e.id, e.list, app.province(), made + 1, came_of_it, on_day, follow_up, app.agency_id(),
    app.actor_id(), app.now(), sealed_note);
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.posting_sum enable row level security;
alter table app.posting_sum force row level security;
alter table app.card_sum enable row level security;
alter table app.card_sum force row level security;
alter table app.checked_block enable row level security;
alter table app.checked_block force row level security;

-- Without a policy and without a right: the functions above alone read them.
revoke execute on all functions in schema app from public;
grant execute on function app.check_ahead(uuid, bigint), app.obligations_to_propose(uuid, integer),
  app.reconcile(uuid, bigint) to ansinh_app;
