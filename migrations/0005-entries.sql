-- The people of a list, row by row, and how they come in. Who somebody is, what is known of them and what they were
-- answered is one sealed text a row; beside it stands only what the work needs to be counted, found and confirmed: where
-- the row came from, who confirms it, what became of it, when it begins and ends, and blind indexes.
--
-- Rows belong to an upload, and an upload to a list. A row is on the list once its upload has been committed: committing
-- changes one word, however many rows there are (app.entry is the view that follows it). Rows are written by the functions
-- below alone, which ask whose list it is once a call and not once a row.

create table app.upload (
  id uuid primary key,
  livemode boolean not null,
  list uuid not null,
  agency uuid not null,
  -- In the order of the list: rows of an earlier upload come first.
  no integer not null check (no between 1 and 900000),
  state text not null default 'receiving' check (state in ('receiving', 'matching', 'done', 'replaced', 'abandoned')),
  -- Committing it takes what stood on the list before in its place.
  replaces boolean not null,
  -- The last row that was compared with other lists.
  matched bigint not null default 0,
  people integer not null default 0,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (list, no),
  unique (id, list, livemode),
  foreign key (list, livemode) references app.list (id, livemode)
);

-- What has come in of an upload: a chunk is a file of its own, a part is as much of it as is written at once.
create table app.upload_part (
  upload uuid not null references app.upload (id),
  livemode boolean not null,
  chunk smallint not null check (chunk between 1 and 1000),
  part smallint not null check (part between 1 and 1000),
  rows integer not null check (rows >= 0),
  stored integer not null,
  flagged integer not null,
  refused integer not null,
  -- of a chunk
  is_last boolean not null,
  -- A keyed hash of what came in: the same part twice is one, another under its number is refused.
  fingerprint app.blind_index not null,
  -- What the file says of itself (its head, its columns), sealed; of the first part of a chunk.
  head app.sealed,
  primary key (upload, chunk, part),
  check (rows = stored + flagged + refused)
);

create table app.entry_row (
  id uuid primary key,
  livemode boolean not null,
  list uuid not null,
  upload uuid not null,
  -- In the order of the list: upload, chunk and row in one number, ten, four and six digits.
  place bigint not null,
  change text not null check (change in ('increase', 'decrease')),
  state text not null check (state in ('stored', 'flagged', 'refused', 'confirmed', 'rejected', 'accepted')),
  -- The commune lived in: who confirms.
  commune text check (commune ~ '^[0-9]{5}$'),
  first_month text check (first_month ~ '^[0-9]{4}-[0-9]{2}$'),
  last_month text check (last_month ~ '^[0-9]{4}-[0-9]{2}$'),
  -- Of the citizen number; to be found again in the list, and across lists (space-separated, one for each live key).
  index app.blind_index,
  people app.blind_indexes,
  -- Codes of what was found wrong, of those that tell nothing about a person.
  codes text[] not null default '{}',
  -- What only the database knows: the same person above, nobody to take off, given up.
  marks text[] not null default '{}',
  -- Of a decrease: the row of an accepted list it takes off.
  takes_off uuid,
  -- Another list has the same person, and this office has said that it keeps them.
  kept_at timestamptz,
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  sealed app.sealed not null,
  -- The reason of the commune or the insurer.
  answer app.sealed,
  unique (list, place),
  foreign key (upload, list, livemode) references app.upload (id, list, livemode)
);
create index entry_row_of_person on app.entry_row (index, list);
create index entry_row_of_commune on app.entry_row (list, commune, place);
create index entry_row_taken_off on app.entry_row (takes_off) where takes_off is not null;
create index entry_row_to_look_at on app.entry_row (list, place) where state in ('flagged', 'refused', 'rejected');
-- Rows are counted and confirmed far more often than they are read: what is sealed is kept beside them.
alter table app.entry_row set (toast_tuple_target = 128);
alter table app.entry_row alter column sealed set storage external, alter column answer set storage external;

-- Where the rows of an upload begin; those of the next one begin after them.
create function app.first_place(upload_no integer) returns bigint language sql immutable parallel safe
return upload_no::bigint * 10000000000;

create view app.entry with (security_invoker = true) as
select e.* from app.entry_row e
where exists (select from app.upload u where u.id = e.upload and u.state in ('matching', 'done'));

-- ── How rows come in ─────────────────────────────────────────────────────────────────────────────────────────────────

-- One's own list while it is a draft, held until the end; like app.edit_list, but it changes nothing of the list.
create function app.hold_draft(of_list uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  l app.list;
begin
  select * into l from app.list
  where id = of_list and livemode = app.is_livemode() and agency = app.agency_id() for no key update;
  perform app.require(found, 'AS404');
  perform app.require(l.state = 'draft', 'AS201');
end
$$;

create function app.open_upload(new_id uuid, of_list uuid, replacing boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.hold_draft(of_list);
  insert into app.upload (id, livemode, list, agency, no, replaces, made_at, changed_at)
  values (new_id, app.is_livemode(), of_list, app.agency_id(),
    (select coalesce(max(u.no), 0) + 1 from app.upload u where u.list = of_list), replacing, app.now(), app.now());
end
$$;

create function app.own_upload(of_list uuid, of_upload uuid) returns app.upload
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  u app.upload;
begin
  select * into u from app.upload
  where id = of_upload and list = of_list and livemode = app.is_livemode() and agency = app.agency_id()
  for no key update;
  perform app.require(found, 'AS404');
  return u;
end
$$;

-- Writes a part. The columns come as arrays of one length, in the order of the rows; '' stands for null. A part that is
-- there already is left as it is: its rows, its counts and its fingerprint are those of the first time.
create function app.stage_part(
  of_list uuid, of_upload uuid, of_chunk integer, of_part integer, first_row integer, last_part boolean, fingerprints text[],
  sealed_head text, ids uuid[], changes text[], states text[], communes text[], firsts text[], lasts text[],
  indexes text[], peoples text[], code_lists text[], sealeds text[]
) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  u app.upload := app.own_upload(of_list, of_upload);
  known text;
begin
  select p.fingerprint into known from app.upload_part p
  where p.upload = of_upload and p.chunk = of_chunk and p.part = of_part;
  if found then
    perform app.require(known = any (fingerprints), 'AS304');
    return false;
  end if;
  perform app.require(u.state = 'receiving', 'AS301');
  insert into app.upload_part (
    upload, livemode, chunk, part, rows, stored, flagged, refused, is_last, fingerprint, head
  )
  select of_upload, u.livemode, of_chunk, of_part, count(s), count(s) filter (where s = 'stored'),
    count(s) filter (where s = 'flagged'), count(s) filter (where s = 'refused'), last_part, fingerprints[1],
    sealed_head
  from unnest(states) as s;
  insert into app.entry_row (
    id, livemode, list, upload, place, change, state, commune, first_month, last_month, index, people, codes, sealed,
    made_at, changed_at
  )
  select r.id, u.livemode, u.list, u.id, app.first_place(u.no) + of_chunk * 1000000 + first_row + r.nth - 1,
    r.change, r.state, nullif(r.commune, ''), nullif(r.first_month, ''), nullif(r.last_month, ''), nullif(r.index, ''),
    nullif(r.people, ''), string_to_array(r.codes, ' '), r.sealed, app.now(), app.now()
  from unnest(ids, changes, states, communes, firsts, lasts, indexes, peoples, code_lists, sealeds)
    with ordinality as r(id, change, state, commune, first_month, last_month, index, people, codes, sealed, nth);
  return true;
end
$$;

-- Puts an upload on its list: the one word that makes all its rows entries. The list is held by app.edit_list before.
-- `all_or_nothing`: not while a row of it is refused.
create function app.commit_upload(of_list uuid, of_upload uuid, all_or_nothing boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  u app.upload := app.own_upload(of_list, of_upload);
  came record;
begin
  -- Asked for again: it is on its list already, and what is left to compare is gone on with.
  if u.state in ('matching', 'done') then
    return;
  end if;
  perform app.require(u.state = 'receiving', 'AS301');
  select coalesce(sum(p.rows), 0) as people, coalesce(sum(p.refused), 0) as refused,
    -- every chunk from the first on, each from its first part to its last
    coalesce(bool_and(p.chunk = p.nth_chunk and p.part = p.nth_part and p.is_last = p.ends), false) as is_whole
  into came
  from (
    select s.*, dense_rank() over (order by s.chunk) as nth_chunk,
      row_number() over (partition by s.chunk order by s.part) as nth_part,
      s.part = max(s.part) over (partition by s.chunk) as ends
    from app.upload_part s where s.upload = of_upload
  ) p;
  perform app.require(came.is_whole and came.people > 0, 'AS302');
  perform app.require(not all_or_nothing or came.refused = 0, 'AS305');
  if u.replaces then
    perform app.release_claims(u.list);
    update app.upload set state = 'replaced', changed_at = app.now()
    where list = u.list and state in ('matching', 'done');
  end if;
  update app.upload set state = 'matching', people = came.people, changed_at = app.now() where id = of_upload;
end
$$;

create function app.abandon_upload(of_list uuid, of_upload uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  u app.upload := app.own_upload(of_list, of_upload);
begin
  perform app.require(u.state in ('receiving', 'abandoned'), 'AS301');
  update app.upload set state = 'abandoned', changed_at = app.now() where id = of_upload and state = 'receiving';
end
$$;

-- Rows that stand on no list any more are deleted, a bounded number at a time.
create function app.sweep_rows(of_list uuid, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  swept integer;
begin
  delete from app.entry_row where ctid = any (array(
    select e.ctid from app.upload u join app.entry_row e on e.list = u.list and e.upload = u.id
      and e.place >= app.first_place(u.no) and e.place < app.first_place(u.no + 1)
    where u.list = of_list and u.livemode = app.is_livemode() and u.state in ('replaced', 'abandoned') limit most
  ));
  get diagnostics swept = row_count;
  return swept;
end
$$;

-- For a job: uploads that nobody went on with are given up, and rows that stand on no list are deleted.
create function app.sweep_uploads(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  swept integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  update app.upload set state = 'abandoned', changed_at = app.now()
  where livemode = app.is_livemode() and state = 'receiving' and changed_at < app.now() - interval '14 days';
  delete from app.entry_row where ctid = any (array(
    select e.ctid from app.upload u join app.entry_row e on e.list = u.list and e.upload = u.id
      and e.place >= app.first_place(u.no) and e.place < app.first_place(u.no + 1)
    where u.livemode = app.is_livemode() and u.state in ('replaced', 'abandoned') limit most
  ));
  get diagnostics swept = row_count;
  return swept;
end
$$;

-- ── The same person twice, and people who leave ──────────────────────────────────────────────────────────────────────

-- What of these rows is claimed; `at` is the row's place among those given.
create function app.claims_of(rows uuid[], of_scheme text) returns app.wanted_claim[]
language sql stable set search_path = pg_catalog, pg_temp
return (
  select app.wanted_claims(array_agg(r.nth::integer), array_agg(e.id), array_agg(of_scheme),
    array_agg(e.first_month), array_agg(e.last_month), array_agg(e.people::text))
  from unnest(rows) with ordinality as r(id, nth) join app.entry_row e on e.id = r.id
  where e.change = 'increase' and e.people is not null and e.first_month is not null
    and e.state in ('stored', 'flagged')
);

-- The rows among these that have a person again who stands further up on the list. A list that makes no coverage claims
-- nobody: there a person stands once, whatever the months. `are_new`: none of them was ever compared.
create function app.repeated_rows(of_list uuid, rows uuid[], of_scheme text, are_new boolean) returns uuid[]
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  l app.list;
  leads_to text;
begin
  select * into l from app.list where id = of_list;
  select r.leads_to into leads_to from app.round r where r.id = l.round;
  if leads_to = 'coverage' then
    return array(
      select distinct rows[c.at]
      from app.claim_wanted(l.id, l.round, l.agency, app.claims_of(rows, of_scheme), are_new) c
      where c.met = 'same-list'
    );
  end if;
  return array(
    select e.id from unnest(rows) as r(id) join app.entry_row e on e.id = r.id
    where e.change = 'increase' and e.state in ('stored', 'flagged') and exists (
      select from app.entry o
      where o.list = of_list and o.index = e.index and o.change = 'increase' and o.state <> 'refused' and o.place < e.place
    )
  );
end
$$;

-- Compares rows with all other rows. A second row of the same person on the list is refused; what other lists hold is a
-- finding at both offices (app.claim_finding). A decrease looks for whom it takes off.
create function app.match_rows(of_list uuid, rows uuid[], of_scheme text, are_new boolean default false) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  -- Claimed once, before any row is looked at: written into the statement below it would be claimed again for each.
  repeated uuid[] := app.repeated_rows(of_list, rows, of_scheme, are_new);
begin
  if cardinality(repeated) > 0 then
    update app.entry_row e set state = 'refused', marks = array_append(e.marks, 'repeated-in-list')
    where e.id = any (repeated);
  end if;
  update app.entry_row e
  set takes_off = found.id, state = case when found.id is null then 'refused' else e.state end,
    marks = case when found.id is null then array_append(e.marks, 'nobody-to-decrease') else e.marks end
  from (
    select leaving.id as row, (
      select o.id from app.entry o join app.list ol on ol.id = o.list join app.round past on past.id = ol.round
      where o.index = leaving.index and o.livemode = leaving.livemode and o.change = 'increase' and o.state = 'accepted'
        and ol.agency = mine.agency and past.kind = own.kind
        and not exists (
          select from app.entry d
          where d.takes_off = o.id and d.id <> leaving.id and d.state not in ('refused', 'rejected')
        )
      order by o.made_at desc, o.id limit 1
    ) as id
    from unnest(rows) as r(id)
    join app.entry_row leaving on leaving.id = r.id
    join app.list mine on mine.id = of_list
    join app.round own on own.id = mine.round
    where leaving.change = 'decrease' and leaving.state in ('stored', 'flagged')
  ) found
  where e.id = found.row;
end
$$;

-- The next rows of a committed upload, in their order: done when there are none left. Called again until then.
create function app.match_upload(of_list uuid, of_upload uuid, of_scheme text, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  u app.upload := app.own_upload(of_list, of_upload);
  rows uuid[];
  last_place bigint;
begin
  if u.state <> 'matching' then
    return 0;
  end if;
  select array_agg(next.id order by next.place), max(next.place) into rows, last_place
  from (
    select e.id, e.place from app.entry_row e
    where e.list = u.list and e.upload = u.id and e.place > greatest(u.matched, app.first_place(u.no))
      and e.place < app.first_place(u.no + 1)
    order by e.place limit most
  ) next;
  if rows is not null then
    perform app.match_rows(u.list, rows, of_scheme, true);
  end if;
  perform app.sweep_rows(u.list, most);
  update app.upload set
    matched = coalesce(last_place, matched),
    state = case when coalesce(cardinality(rows), 0) < most then 'done' else state end,
    changed_at = app.now()
  where id = of_upload;
  -- Comparing may have refused rows that the list was counted with.
  if coalesce(cardinality(rows), 0) < most then
    perform app.recount(u.list);
  end if;
  return coalesce(cardinality(rows), 0);
end
$$;

-- Commits and compares an upload that one act holds. Where everything was asked for and comparing refuses a row, all of
-- it is taken back, also what it was to replace: the upload is given up, and its rows say what stands against them.
create function app.put_on_list(of_list uuid, of_upload uuid, of_scheme text, most integer, all_or_nothing boolean)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  marked json;
begin
  begin
    perform app.commit_upload(of_list, of_upload, all_or_nothing);
    perform app.match_upload(of_list, of_upload, of_scheme, most);
    select json_agg(json_build_object('id', e.id, 'marks', e.marks)) into marked
    from app.entry_row e where e.list = of_list and e.upload = of_upload and e.state = 'refused';
    if all_or_nothing and marked is not null then
      raise exception using errcode = 'AS305', message = 'rows are refused';
    end if;
  exception when sqlstate 'AS305' then
    update app.upload set state = 'abandoned', changed_at = app.now() where id = of_upload;
    update app.entry_row e set state = 'refused', marks = m.marks
    from json_to_recordset(coalesce(marked, '[]')) as m(id uuid, marks text[]) where e.id = m.id;
  end;
end
$$;

-- A list is not handed in while somebody on it may still turn out to stand on it twice.
create function app.hold_unmatched() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(not exists (select from app.upload u where u.list = new.id and u.state = 'matching'), 'AS303');
  return new;
end
$$;

create trigger hold_unmatched before update of state on app.list
for each row when (old.state = 'draft' and new.state not in ('draft', 'withdrawn')) execute function app.hold_unmatched();

-- ── One row changed ──────────────────────────────────────────────────────────────────────────────────────────────────

-- A row as it was read, of a draft that app.edit_list holds.
create function app.held_row(of_list uuid, of_row uuid, held_version integer) returns app.entry_row
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  e app.entry_row;
begin
  select e2.* into e from app.entry e2 join app.list l on l.id = e2.list
  where e2.id = of_row and e2.list = of_list and l.livemode = app.is_livemode() and l.agency = app.agency_id()
    and l.state = 'draft';
  perform app.require(found, 'AS404');
  perform app.require(held_version is null or e.version = held_version, 'AS412');
  return e;
end
$$;

-- What was mended is compared anew: whatever an office answered to the row as it was is gone.
create function app.mend_row(
  of_list uuid, of_row uuid, held_version integer, of_scheme text, new_change text, new_state text, new_commune text,
  new_first text, new_last text, new_index text, new_people text, new_codes text, new_sealed text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  e app.entry_row := app.held_row(of_list, of_row, held_version);
begin
  perform app.release_claims(of_list, array[of_row]);
  update app.entry_row set
    change = new_change, state = new_state, commune = new_commune, first_month = new_first, last_month = new_last,
    index = new_index, people = new_people, codes = string_to_array(new_codes, ' '), marks = '{}', takes_off = null,
    kept_at = null, version = e.version + 1, changed_at = app.now(), sealed = new_sealed, answer = null
  where id = of_row;
  perform app.match_rows(of_list, array[of_row], of_scheme);
end
$$;

create function app.remove_row(of_list uuid, of_row uuid, held_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.held_row(of_list, of_row, held_version);
  perform app.release_claims(of_list, array[of_row]);
  delete from app.entry_row where id = of_row;
end
$$;

-- For the Worker alone, which compares the two by what the policy says of somebody in several groups: the other row of the
-- same person, sealed, in the same province. Nothing of it may leave the Worker but which of the two goes first.
create function app.rivals_of(entries uuid[]) returns table (entry uuid, other uuid, version integer, sealed text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select f.entry, o.id, o.version, o.sealed::text
  from app.claim_finding f join app.entry_row o on o.id = f.other_entry
  where f.entry = any (entries) and f.ended_at is null and f.met <> 'other-province' and f.livemode = app.is_livemode()
    and (f.agency = app.agency_id() or (app.is_insurer() and f.province = app.province()))
$$;

-- Two lists have the same person. Giving up refuses the row and lets go of the person, which ends the finding at both
-- offices. Keeping says so and changes nothing else: one of two offices may, and only after comparing with the rows that
-- are there now (`compared`: those of the province, by their versions; which of two groups goes first, the Worker knows).
create function app.settle_row(of_list uuid, of_row uuid, keeping boolean, compared json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  e app.entry_row := app.held_row(of_list, of_row, null);
begin
  if keeping then
    -- Both sides of each meeting, in one order: of two offices that keep at once, one waits and finds that it is kept.
    perform from app.claim_finding f where (f.entry = of_row or f.other_entry = of_row) and f.ended_at is null
    order by f.entry, f.other_entry, f.scheme for update;
  end if;
  perform app.require(exists (
    select from app.claim_finding f where f.list = of_list and f.entry = of_row and f.ended_at is null
  ), 'AS306');
  if not keeping then
    perform app.release_claims(of_list, array[of_row]);
    update app.entry_row set state = 'refused', marks = array_append(e.marks, 'given-up'), kept_at = null,
      version = e.version + 1, changed_at = app.now()
    where id = of_row;
    return;
  end if;
  perform app.require(not exists (
    select from app.claim_finding f join app.entry_row o on o.id = f.other_entry
    where f.entry = of_row and f.ended_at is null and o.kept_at is not null
  ), 'AS307');
  perform app.require(not exists (
    select r.other, r.version from app.rivals_of(array[of_row]) r
    except select c.other, c.version from json_to_recordset(compared) as c(other uuid, version integer)
  ), 'AS412');
  update app.entry_row set kept_at = app.now(), version = e.version + 1, changed_at = app.now() where id = of_row;
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.upload enable row level security;
alter table app.upload force row level security;
alter table app.upload_part enable row level security;
alter table app.upload_part force row level security;
alter table app.entry_row enable row level security;
alter table app.entry_row force row level security;

-- Of a list that one sees. How it came in is its maker's.
create policy of_lists_seen on app.upload for select using (
  livemode = (select app.is_livemode()) and exists (select from app.list l where l.id = list)
);
create policy of_ones_own on app.upload_part for select using (
  livemode = (select app.is_livemode()) and exists (select from app.upload u where u.id = upload and u.agency = (select app.agency_id()))
);
-- Who sees a list sees its people, but a commune that is asked about its own: those alone.
create policy of_lists_seen on app.entry_row for select using (
  livemode = (select app.is_livemode()) and exists (
    select from app.list l
    where l.id = list and (
      l.agency = (select app.agency_id()) or l.confirmed_by is null or (select app.agency_kind()) <> 'commune'
      or entry_row.commune = (select app.commune())
    )
  )
);

revoke execute on all functions in schema app from public;
grant execute on function app.open_upload(uuid, uuid, boolean),
  app.stage_part(uuid, uuid, integer, integer, integer, boolean, text[], text, uuid[], text[], text[], text[], text[], text[],
    text[], text[], text[], text[]),
  app.commit_upload(uuid, uuid, boolean), app.put_on_list(uuid, uuid, text, integer, boolean), app.abandon_upload(uuid, uuid), app.match_upload(uuid, uuid, text, integer),
  app.mend_row(uuid, uuid, integer, text, text, text, text, text, text, text, text, text, text),
  app.remove_row(uuid, uuid, integer), app.settle_row(uuid, uuid, boolean, json), app.sweep_uploads(integer),
  app.rivals_of(uuid[])
  to ansinh_app;
-- Called by those above.
revoke execute on function app.hold_draft(uuid), app.own_upload(uuid, uuid), app.sweep_rows(uuid, integer),
  app.claims_of(uuid[], text), app.repeated_rows(uuid, uuid[], text, boolean),
  app.match_rows(uuid, uuid[], text, boolean),
  app.hold_unmatched(), app.held_row(uuid, uuid, integer) from ansinh_app;

grant select on app.upload, app.upload_part, app.entry_row, app.entry to ansinh_app;
