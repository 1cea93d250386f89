-- What every act leans on: the answer kept under its key, the record nobody can change, and who is claimed by which list.
-- No name, number or fact of a person stands here: people are blind indexes (src/seal), things are ids.
--
-- ansinh_app reaches these tables through the functions below, which read past row-level security and therefore ask the
-- context themselves; what it may read directly, a policy says.

-- ── What may be written of people ────────────────────────────────────────────────────────────────────────────────────
-- A column of people's data has one of these types, whatever table it is in: clear text does not fit into either, and the
-- change of keys (dev/rotate-keys.ts) finds every one of them by its type.

-- v1.<key>.<nonce>.<ciphertext>, from src/seal/seal.ts
create domain app.sealed as text check (left(value, 3) = 'v1.' and length(value) >= 60 and strpos(value, ' ') = 0);

-- <key>.<keyed hash of 32 bytes>, from src/seal/blind-index.ts. No regular expression: it would cost more than the row.
create domain app.blind_index as text check (
  strpos(value, '.') between 2 and 21 and length(value) - strpos(value, '.') = 43 and strpos(value, ' ') = 0
);

-- The same under each live key, with spaces between: what others are compared with while keys change.
create domain app.blind_indexes as text check (
  strpos(value, '.') between 2 and 21 and length(split_part(value, ' ', 1)) - strpos(value, '.') = 43
);

-- ── Answers kept under a key ─────────────────────────────────────────────────────────────────────────────────────────
-- For 90 days of the true clock: a retry is a matter of the wire, and a caller who chooses the time of test data must not
-- free a key with it. An answer holds ids, counts and states, never anything of a person.

create table app.idempotency (
  livemode boolean not null,
  agency uuid not null,
  actor uuid not null,
  -- A keyed hash of the caller's own name for the request, which may be anything, a citizen number too. While keys change,
  -- a request has a row under each: so a twin meets it under one.
  key app.blind_index not null,
  -- A keyed hash of what was asked, so that the same name with another body is seen; never the body.
  fingerprint app.blind_index not null,
  answer jsonb,
  kept_until timestamptz not null,
  primary key (livemode, agency, actor, key)
);
create index idempotency_kept on app.idempotency (kept_until);

-- Takes the key, or takes the whole batch back: AS000 where this very question was answered, AS422 where another was.
-- Twins wait here for the first of them, and find its answer once it is there. Keys and fingerprints come under each live
-- key, those of the current one first.
create function app.claim_key(keys text[], fingerprints text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  ours integer;
  known text;
begin
  with taken as (
    insert into app.idempotency as i (livemode, agency, actor, key, fingerprint, kept_until)
    select app.is_livemode(), app.agency_id(), app.actor_id(), k.key, fingerprints[1], now() + interval '90 days'
    from unnest(keys) as k(key) order by k.key
    on conflict (livemode, agency, actor, key) do update
      set fingerprint = excluded.fingerprint, answer = null, kept_until = excluded.kept_until
      where i.kept_until <= now()
    returning key
  )
  select count(*) into ours from taken;
  if ours = cardinality(keys) then
    return;
  end if;
  select i.fingerprint into known from app.idempotency i
  where i.livemode = app.is_livemode() and i.agency = app.agency_id() and i.actor = app.actor_id()
    and i.key = any (keys) and i.answer is not null and i.kept_until > now();
  perform app.require(known = any (fingerprints), 'AS422');
  perform app.require(false, 'AS000');
end
$$;

-- The last statement of an act. An act without an answer is a fault of ours, and is taken back.
create function app.keep_answer(keys text[], given jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(given is not null, 'AS500');
  if keys is not null then
    update app.idempotency i set answer = given
    where i.livemode = app.is_livemode() and i.agency = app.agency_id() and i.actor = app.actor_id()
      and i.key = any (keys);
    perform app.require(found, 'AS500');
  end if;
  return given;
end
$$;

create function app.kept_answer(keys text[]) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select i.answer from app.idempotency i
  where i.livemode = app.is_livemode() and i.agency = app.agency_id() and i.actor = app.actor_id()
    and i.key = any (keys) and i.kept_until > now()
  limit 1
);

-- For a job: forgets what need not be kept any longer, at most so many at once. An expired key is free without it too.
create function app.sweep_keys(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  swept integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  delete from app.idempotency where ctid in (
    select i.ctid from app.idempotency i where i.livemode = app.is_livemode() and i.kept_until <= now()
    order by i.kept_until limit most for update skip locked
  );
  get diagnostics swept = row_count;
  return swept;
end
$$;

-- ── The record ───────────────────────────────────────────────────────────────────────────────────────────────────────
-- One chain for each list, round or other thing acts are done to; one record an act. Each record's hash covers the one
-- before it, and the head, a row of its own, is locked while the chain grows: two acts at once cannot fork it.

create table app.audit_chain (
  chain uuid primary key,
  livemode boolean not null,
  -- Whose it is; null for what belongs to a whole province, such as a round.
  agency uuid,
  province text,
  seq integer not null default 0,
  hash text not null default repeat('0', 64),
  unique (chain, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index audit_chain_of_agency on app.audit_chain (agency);
create index audit_chain_of_province on app.audit_chain (province);

create table app.audit (
  chain uuid not null,
  seq integer not null,
  livemode boolean not null,
  at timestamptz not null,
  agency uuid,
  actor_kind text not null,
  actor uuid,
  operation text not null check (length(operation) between 1 and 100),
  -- Ids, counts, states and codes: never anything of a person.
  detail jsonb not null check (jsonb_typeof(detail) = 'object'),
  prev text not null,
  hash text not null,
  primary key (chain, seq),
  foreign key (chain, livemode) references app.audit_chain (chain, livemode)
);

-- Every column but the two hashes, in the one order jsonb gives them. src/audit/verify.ts writes the same text.
create function app.audit_text(record app.audit) returns text
language sql stable set search_path = pg_catalog, pg_temp
return jsonb_build_object(
  'chain', record.chain, 'seq', record.seq, 'livemode', record.livemode,
  'at', to_char(record.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'agency', record.agency, 'actorKind', record.actor_kind, 'actor', record.actor,
  'operation', record.operation, 'detail', record.detail
)::text;

create function app.audit_hash(record app.audit) returns text
language sql stable set search_path = pg_catalog, pg_temp
return encode(sha256(decode(record.prev, 'hex') || convert_to(app.audit_text(record), 'UTF8')), 'hex');

-- Made with the thing itself, in its first act: whose it is says who may read the chain.
create function app.open_chain(new_chain uuid, of_agency uuid, of_province text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  in_province text := of_province;
begin
  perform app.require(app.actor_kind() is not null, 'AS403');
  if of_agency is not null then
    select a.province into in_province from app.agency a where a.id = of_agency and a.livemode = app.is_livemode();
    perform app.require(found, 'AS404');
  end if;
  insert into app.audit_chain (chain, livemode, agency, province)
  values (new_chain, app.is_livemode(), of_agency, in_province);
end
$$;

-- A record is added by naming chain, operation and detail; the rest is the context's, and the head's.
create function app.record_act() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  head app.audit_chain;
begin
  select h.* into head from app.audit_chain h
  where h.chain = new.chain and h.livemode = app.is_livemode()
    and (
      h.agency = app.agency_id() or h.province = app.province() or app.actor_kind() = 'system'
      or (app.agency_kind() = 'administrator' and app.province() is null)
    )
  for no key update;
  perform app.require(found, 'AS404');
  new.seq := head.seq + 1;
  new.livemode := head.livemode;
  new.at := app.now();
  new.agency := app.agency_id();
  new.actor_kind := app.actor_kind();
  new.actor := app.actor_id();
  new.prev := head.hash;
  new.hash := app.audit_hash(new);
  update app.audit_chain set seq = new.seq, hash = new.hash where chain = new.chain;
  return new;
end
$$;

create trigger record_act before insert on app.audit for each row execute function app.record_act();

-- Nobody changes what is recorded, the owner of the database least of all.
create function app.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using errcode = 'AS403', message = 'refused';
end
$$;

create trigger never_changed before update or delete on app.audit for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.audit for each statement execute function app.refuse_change();
create trigger never_removed before delete on app.audit_chain for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.audit_chain for each statement execute function app.refuse_change();

-- A head is moved by a new record alone, which is one trigger above this one.
create function app.refuse_other_heads() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(
    pg_trigger_depth() > 1 and new.seq = old.seq + 1
      and (new.chain, new.livemode, new.agency, new.province)
        is not distinct from (old.chain, old.livemode, old.agency, old.province),
    'AS403'
  );
  return new;
end
$$;

create trigger moved_by_records before update on app.audit_chain for each row execute function app.refuse_other_heads();

-- The first link that does not hold, by its number: null where all hold, and the whole null where the caller sees no such
-- chain. A head that was written down elsewhere finds what was rewritten together with the head kept here.
create function app.audit_verify(of_chain uuid, known_seq integer default null, known_hash text default null) returns json
language sql stable set search_path = pg_catalog, pg_temp
as $$
  with link as (
    select a.seq, a.hash, row_number() over in_order as nth,
      a.seq = row_number() over in_order
        and a.prev = lag(a.hash, 1, repeat('0', 64)) over in_order
        and a.hash = app.audit_hash(a)
        and (a.seq = known_seq and a.hash <> known_hash) is not true as holds
    from app.audit a where a.chain = of_chain
    window in_order as (order by a.seq)
  ), chain as (
    select count(*)::integer as records, (min(nth) filter (where not holds))::integer as broken,
      (array_agg(hash order by seq desc))[1] as last_hash
    from link
  )
  select json_build_object('chain', h.chain, 'seq', h.seq, 'hash', h.hash, 'records', c.records, 'broken', coalesce(
    c.broken,
    case
      when c.records <> h.seq then least(c.records, h.seq) + 1
      when c.records < known_seq then c.records + 1
      when coalesce(c.last_hash, repeat('0', 64)) <> h.hash then greatest(h.seq, 1)
    end
  ))
  from app.audit_chain h cross join chain c where h.chain = of_chain
$$;

-- The heads to be handed to somebody else, page by page: a chain that is rewritten later does not lead to them any more.
create function app.audit_heads(after uuid, most integer) returns setof json
language sql stable set search_path = pg_catalog, pg_temp
as $$
  select json_build_object('chain', h.chain, 'seq', h.seq, 'hash', h.hash)
  from app.audit_chain h where after is null or h.chain > after
  order by h.chain limit most
$$;

-- ── The same person twice ────────────────────────────────────────────────────────────────────────────────────────────
-- Two lists that look for each other at the same moment both see nothing: so whoever lists a person takes the row of that
-- person, scheme and year, and waits for whoever has it. Within a list the second is refused. Across lists both stand, and
-- both offices are told that there is another, never whose or where.

create table app.claim (
  livemode boolean not null,
  scheme text not null check (scheme in ('social-insurance', 'health-insurance')),
  year smallint not null check (year between 2000 and 2200),
  -- The blind index with the id of its key. While keys change, a claim has a row under each: so any two meet under one.
  person app.blind_index not null,
  -- 1 for the first who came: the row that is waited for.
  nth smallint not null,
  -- The months of the year, a bit each, January the lowest.
  months smallint not null check (months between 1 and 4095),
  entry uuid not null,
  list uuid not null,
  round uuid,
  agency uuid not null,
  province text not null,
  primary key (livemode, scheme, year, person, nth)
);
create index claim_of_list on app.claim (list, entry);

create table app.claim_finding (
  id uuid primary key default gen_random_uuid(),
  livemode boolean not null,
  agency uuid not null,
  province text not null,
  list uuid not null,
  entry uuid not null,
  scheme text not null,
  met text not null check (met in ('same-round', 'other-round', 'other-province')),
  -- Kept so that the finding ends with its cause. Nobody but this migration's functions may read it.
  other_entry uuid not null,
  found_at timestamptz not null,
  ended_at timestamptz,
  unique (entry, other_entry, scheme)
);
create index claim_finding_of_list on app.claim_finding (list, entry);
create index claim_finding_of_agency on app.claim_finding (agency, found_at);
create index claim_finding_of_other on app.claim_finding (other_entry);

create type app.wanted_claim as (
  at integer, entry uuid, scheme text, year smallint, person text, months smallint, nth integer
);

-- What is asked for, month by month within each year; `nth` counts those of one person, scheme and year. The columns come
-- as arrays of one length, months as YYYY-MM, each person as one text with the index under every live key.
create function app.wanted_claims(
  ats integer[], entries uuid[], schemes text[], firsts text[], lasts text[], peoples text[]
) returns app.wanted_claim[]
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select array(select row(
      p.at, p.entry, p.scheme, y.year, i.person, y.months,
      row_number() over (partition by p.scheme, y.year, i.person order by p.at)
    )::app.wanted_claim
  from unnest(ats, entries, schemes, firsts, lasts, peoples) as p(at, entry, scheme, "from", "until", people)
  cross join lateral (
    select year::smallint,
      (((1 << case when year = right_year then right_month else 12 end) - 1)
        & ~((1 << case when year = left_year then left_month - 1 else 0 end) - 1))::smallint as months
    from (select left(p."from", 4)::integer as left_year, substr(p."from", 6, 2)::integer as left_month,
      left(p."until", 4)::integer as right_year, substr(p."until", 6, 2)::integer as right_month) as span
    cross join lateral generate_series(left_year, right_year) as year
  ) y
  cross join lateral unnest(string_to_array(p.people, ' ')) as i(person))
$$;

create type app.met_claim as (
  at integer, entry uuid, scheme text, other_entry uuid, other_list uuid, other_agency uuid, other_province text, met text
);

-- Claims people for a list, thousands in one call: [{ at, entry, scheme, from, until, indexes }], months as YYYY-MM, each
-- person under every live key. Answers which positions met another claim: `same-list` was refused and claims nothing;
-- `same-round`, `other-round` (running coverage too) and `other-province` stand, with a finding at both offices. One call
-- a batch: it takes its rows in one order, and so waits for others without a deadlock.
create function app.claim(of_list uuid, of_round uuid, of_agency uuid, people json)
returns table (at integer, met text)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query select c.at, c.met from app.claim_wanted(of_list, of_round, of_agency, (
    select app.wanted_claims(array_agg(p.at), array_agg(p.entry), array_agg(p.scheme), array_agg(p."from"),
      array_agg(p."until"), array_agg(array_to_string(p.indexes, ' ')))
    from json_to_recordset(people)
      as p(at integer, entry uuid, scheme text, "from" text, "until" text, indexes text[])
  )) c;
end
$$;

-- The same for what is wanted already, from entries that may have been claimed before, or never were (`are_new`).
-- `offset 0` keeps each look-up what it is written as, one index search a row: of a table that grows by the thousand the
-- planner believes what was true yesterday.
create function app.claim_wanted(
  of_list uuid, of_round uuid, of_agency uuid, wanted app.wanted_claim[], are_new boolean default false
) returns table (at integer, met text)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  is_live boolean := app.is_livemode();
  in_province text;
  others app.met_claim[];
  refused integer[];
  fresh integer;
begin
  select a.province into in_province from app.agency a where a.id = of_agency and a.livemode = is_live;
  perform app.require(found, 'AS404');

  refused := array(
    select distinct w.at from (
      select u.at, u.months & bit_or(u.months) over (
          partition by u.scheme, u.year, u.person order by u.at rows between unbounded preceding and 1 preceding
        ) as shared
      from unnest(wanted) u
    ) w where w.shared <> 0
  );
  if cardinality(refused) > 0 then
    wanted := array(
      select row(w.at, w.entry, w.scheme, w.year, w.person, w.months,
        row_number() over (partition by w.scheme, w.year, w.person order by w.at))::app.wanted_claim
      from unnest(wanted) w where not w.at = any (refused)
    );
  end if;

  -- What an entry claimed before it was mended.
  if not are_new then
    delete from app.claim where ctid = any (array(
      select own.ctid from unnest(wanted) w
      cross join lateral (
        select c.ctid from app.claim c where c.list = of_list and c.entry = w.entry offset 0
      ) own
    ));
  end if;

  -- The first row of each person: made, or waited for and taken. All in one order.
  with first as (
    insert into app.claim as c
      (livemode, scheme, year, person, nth, months, entry, list, round, agency, province)
    select is_live, w.scheme, w.year, w.person, 1, w.months, w.entry, of_list, of_round, of_agency, in_province
    from unnest(wanted) w where w.nth = 1 order by w.scheme, w.year, w.person
    on conflict on constraint claim_pkey do update set nth = c.nth
    returning c.list = of_list and c.entry in (select w.entry from unnest(wanted) w) as ours
  )
  select count(*) filter (where ours) into fresh from first;

  -- Shared with whoever met them too, and held: who lets go of one waits for us, and ends the finding made of it below.
  others := array(
    select row(w.at, w.entry, w.scheme, c.entry, c.list, c.agency, c.province, case
        when c.list = of_list then 'same-list'
        when c.province <> in_province then 'other-province'
        when c.round = of_round then 'same-round'
        else 'other-round'
      end)::app.met_claim
    from unnest(wanted) w
    cross join lateral (
      select k.* from app.claim k
      where k.livemode = is_live and k.scheme = w.scheme and k.year = w.year and k.person = w.person
        and k.entry <> w.entry and k.months & w.months <> 0
      offset 0 for share
    ) c
  );
  if exists (select from unnest(others) o where o.met = 'same-list') then
    refused := refused || array(select distinct o.at from unnest(others) o where o.met = 'same-list');
    delete from app.claim where ctid = any (array(
      select own.ctid from unnest(wanted) w
      cross join lateral (
        select c.ctid from app.claim c where c.list = of_list and c.entry = w.entry offset 0
      ) own
      where w.at = any (refused)
    ));
  end if;

  if fresh < cardinality(wanted) then
    insert into app.claim (livemode, scheme, year, person, nth, months, entry, list, round, agency, province)
    select is_live, w.scheme, w.year, w.person,
      top.nth + row_number() over (partition by w.scheme, w.year, w.person order by w.at),
      w.months, w.entry, of_list, of_round, of_agency, in_province
    from unnest(wanted) w
    cross join lateral (
      select coalesce(max(c.nth), 0) as nth, coalesce(bool_or(c.entry = w.entry), false) as is_ours
      from app.claim c where c.livemode = is_live and c.scheme = w.scheme and c.year = w.year and c.person = w.person
    ) top
    where not w.at = any (refused) and not top.is_ours;
  end if;

  insert into app.claim_finding as f
    (livemode, agency, province, list, entry, scheme, met, other_entry, found_at)
  select distinct on (side.entry, side.other_entry, o.scheme)
    is_live, side.agency, side.province, side.list, side.entry, o.scheme, o.met, side.other_entry, app.now()
  from unnest(others) o
  cross join lateral (values
    (of_agency, in_province, of_list, o.entry, o.other_entry),
    (o.other_agency, o.other_province, o.other_list, o.other_entry, o.entry)
  ) as side(agency, province, list, entry, other_entry)
  where not o.at = any (refused)
  on conflict (entry, other_entry, scheme) do update
    set met = excluded.met, found_at = excluded.found_at, ended_at = null;

  return query
    select r.at, 'same-list' from (select distinct unnest(refused) as at) r
    union all
    (select distinct o.at, o.met from unnest(others) o where not o.at = any (refused))
    order by 1, 2;
end
$$;

-- Lets go of what a list claimed, of all its entries where none are named, and ends the findings that came of it, at both
-- offices. Offices of the same province may: which of them may when, is the verb's to say.
create function app.release_claims(of_list uuid, entries uuid[] default null) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  gone uuid[];
begin
  gone := array(
    select c.entry from app.claim c
    where c.list = of_list and c.livemode = app.is_livemode() and (entries is null or c.entry = any (entries))
      and (
        c.agency = app.agency_id() or c.province = app.province() or app.actor_kind() = 'system'
        or (app.agency_kind() = 'administrator' and app.province() is null)
      )
    order by c.scheme, c.year, c.person, c.nth
    for update
  );
  delete from app.claim c where c.list = of_list and c.entry = any (gone);
  update app.claim_finding f set ended_at = app.now()
  where f.ended_at is null and (f.entry = any (gone) or f.other_entry = any (gone));
  return (select count(distinct g) from unnest(gone) g);
end
$$;

-- For the change of keys, as the owner: gives what these entries claim a row under another key as well, from the index that
-- each person has under it. In the order of app.claim, so that both may go on at once.
create function app.renew_claims(lists uuid[], entries uuid[], indexes text[]) returns integer
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  fresh app.claim[];
begin
  perform from app.claim c where c.list = any (lists) and c.entry = any (entries)
  order by c.scheme, c.year, c.person for update;
  fresh := array(
    select row(c.livemode, c.scheme, c.year, p.person,
      row_number() over (partition by c.livemode, c.scheme, c.year, p.person order by c.entry),
      c.months, c.entry, c.list, c.round, c.agency, c.province)::app.claim
    from (
      select distinct on (k.entry, k.scheme, k.year, k.months) k.* from app.claim k
      where k.list = any (lists) and k.entry = any (entries)
    ) c
    join unnest(entries, indexes) as p(entry, person) on p.entry = c.entry
    where not exists (
      select from app.claim n
      where n.list = c.list and n.entry = c.entry and n.scheme = c.scheme and n.year = c.year and n.person = p.person
    )
  );
  insert into app.claim as c select f.* from unnest(fresh) f where f.nth = 1 order by f.scheme, f.year, f.person
  on conflict on constraint claim_pkey do update set nth = c.nth;
  insert into app.claim (livemode, scheme, year, person, nth, months, entry, list, round, agency, province)
  select f.livemode, f.scheme, f.year, f.person,
    top.nth + row_number() over (partition by f.livemode, f.scheme, f.year, f.person order by f.entry),
    f.months, f.entry, f.list, f.round, f.agency, f.province
  from unnest(fresh) f
  cross join lateral (
    select max(c.nth) as nth, bool_or(c.entry = f.entry) as is_there
    from app.claim c
    where c.livemode = f.livemode and c.scheme = f.scheme and c.year = f.year and c.person = f.person
  ) top
  where not top.is_there;
  return cardinality(fresh);
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.idempotency enable row level security;
alter table app.idempotency force row level security;
alter table app.audit_chain enable row level security;
alter table app.audit_chain force row level security;
alter table app.audit enable row level security;
alter table app.audit force row level security;
alter table app.claim enable row level security;
alter table app.claim force row level security;
alter table app.claim_finding enable row level security;
alter table app.claim_finding force row level security;

-- Later migrations add who else sees a chain: whoever sees the list it belongs to.
create policy of_ones_own on app.audit_chain for select using (
  livemode = (select app.is_livemode()) and (
    agency = (select app.agency_id())
    or (province = (select app.province())
      and (agency is null or (select app.agency_kind()) in ('insurer-local', 'insurer-city')))
    or (select app.actor_kind()) = 'system'
  )
);
create policy of_chains_seen on app.audit for select using (
  livemode = (select app.is_livemode()) and chain in (select c.chain from app.audit_chain c)
);
-- Which chains one may add to, the trigger says.
create policy of_chains_of_the_mode on app.audit for insert with check (livemode = (select app.is_livemode()));

create policy of_ones_own on app.claim_finding for select using (
  livemode = (select app.is_livemode()) and (
    agency = (select app.agency_id())
    or (province = (select app.province()) and (select app.agency_kind()) in ('insurer-local', 'insurer-city'))
    or (select app.actor_kind()) = 'system'
  )
);

revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to ansinh_app;
-- Called by the functions above, and by triggers, which need no right.
revoke execute on function app.wanted_claims(integer[], uuid[], text[], text[], text[], text[]),
  app.claim_wanted(uuid, uuid, uuid, app.wanted_claim[], boolean), app.renew_claims(uuid[], uuid[], text[]), app.record_act(),
  app.refuse_change(), app.refuse_other_heads() from ansinh_app;

grant select on app.audit_chain, app.audit to ansinh_app;
grant insert (chain, operation, detail) on app.audit to ansinh_app;
grant select (id, livemode, agency, list, entry, scheme, met, found_at, ended_at) on app.claim_finding to ansinh_app;
