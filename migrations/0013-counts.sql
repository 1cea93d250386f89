-- The counts of a list follow its rows. Until now a list was counted anew at every change of one of its rows, which a list of
-- 500,000 did not end within five seconds. Every function that changes a row, or the state of one, is given again here, as it
-- was but for the counts; what was counted before stands, because it was counted whole.

-- The counts of a list follow its rows: whoever changes states of rows that stand on it says from which and to which (null:
-- the rows are gone). Never counted anew, which takes longer the longer a list is.
create function app.move_counts(of_list uuid, were text[], now_are text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update app.list l set
    people = l.people - case when now_are is null then m.moved else 0 end,
    stored = l.stored - m.stored + case when now_are = 'stored' then m.moved else 0 end,
    flagged = l.flagged - m.flagged + case when now_are = 'flagged' then m.moved else 0 end,
    refused = l.refused - m.refused + case when now_are = 'refused' then m.moved else 0 end,
    confirmed = l.confirmed - m.confirmed + case when now_are = 'confirmed' then m.moved else 0 end,
    rejected = l.rejected - m.rejected + case when now_are = 'rejected' then m.moved else 0 end,
    accepted = l.accepted - m.accepted + case when now_are = 'accepted' then m.moved else 0 end
  from (
    select count(*) as moved, count(*) filter (where s = 'stored') as stored, count(*) filter (where s = 'flagged') as flagged,
      count(*) filter (where s = 'refused') as refused, count(*) filter (where s = 'confirmed') as confirmed,
      count(*) filter (where s = 'rejected') as rejected, count(*) filter (where s = 'accepted') as accepted
    from unnest(were) as s
  ) m
  where l.id = of_list and m.moved > 0;
end
$$;

-- Answers rows one by one: those named are turned away with a reason (sealed), all others go on.
create or replace function app.answer_rows(
  of_list uuid, in_commune text, asked text[], to_state text, turned_away json, out went_on integer, out rejected integer
)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  were text[];
begin
  with changed as (
    update app.entry e set state = 'rejected', answer = t.reason
    from json_to_recordset(turned_away) as t(entry uuid, reason text)
    where e.id = t.entry and e.list = of_list and (in_commune is null or e.commune = in_commune) and e.state = any (asked)
    returning old.state
  )
  select coalesce(array_agg(c.state), '{}') into were from changed c;
  rejected := cardinality(were);
  perform app.require(rejected = json_array_length(turned_away), 'AS205');
  if rejected > 0 then
    perform app.release_claims(of_list, array(select t.entry from json_to_recordset(turned_away) as t(entry uuid)));
    perform app.move_counts(of_list, were, 'rejected');
  end if;
  with changed as (
    update app.entry e set state = to_state, answer = null
    where e.list = of_list and (in_commune is null or e.commune = in_commune) and e.state = any (asked)
    returning old.state
  )
  select coalesce(array_agg(c.state), '{}') into were from changed c;
  went_on := cardinality(were);
  perform app.move_counts(of_list, were, to_state);
end
$$;

-- The only writer of a state. What it is told (which step, where it leads, whether it decides) is the table's, in
-- src/lists/lifecycle.ts; that it may happen to this list, now, by this caller, is checked here once more.
create or replace function app.take_step(
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
  insert into app.list_step (id, livemode, list, version, step, agency, person, at, reasons)
  values (new_step, l.livemode, of_list, l.version + 1, as_step, app.agency_id(), app.actor_id(), app.now(), sealed_reasons);
end
$$;

-- Writes a part. The columns come as arrays in the order of the rows; '' stands for null, and so does what is missing. A part that is
-- there already is left as it is: its rows, its counts and its fingerprint are those of the first time.
create or replace function app.stage_part(
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
    nullif(r.people, ''), coalesce(string_to_array(r.codes, ' '), '{}'), r.sealed, app.now(), app.now()
  from unnest(ids, changes, states, communes, firsts, lasts, indexes, peoples, code_lists, sealeds)
    with ordinality as r(id, change, state, commune, first_month, last_month, index, people, codes, sealed, nth);
  return true;
end
$$;

-- Puts an upload on its list: the one word that makes all its rows entries. The list is held by app.edit_list before.
-- `all_or_nothing`: not while a row of it is refused.
create or replace function app.commit_upload(of_list uuid, of_upload uuid, all_or_nothing boolean) returns void
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
  select coalesce(sum(p.rows), 0) as people, coalesce(sum(p.stored), 0) as stored,
    coalesce(sum(p.flagged), 0) as flagged, coalesce(sum(p.refused), 0) as refused,
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
  if u.replaces then
    update app.list set people = 0, stored = 0, flagged = 0, refused = 0, confirmed = 0, rejected = 0, accepted = 0
    where id = u.list;
  end if;
  update app.list l set people = l.people + came.people, stored = l.stored + came.stored,
    flagged = l.flagged + came.flagged, refused = l.refused + came.refused
  where l.id = u.list;
end
$$;

-- Compares rows with all other rows. A second row of the same person on the list is refused; what other lists hold is a
-- finding at both offices (app.claim_finding). A decrease looks for whom it takes off.
create or replace function app.match_rows(of_list uuid, rows uuid[], of_scheme text, are_new boolean default false) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  -- Claimed once, before any row is looked at: written into the statement below it would be claimed again for each.
  repeated uuid[] := app.repeated_rows(of_list, rows, of_scheme, are_new);
  were text[];
begin
  if cardinality(repeated) > 0 then
    with changed as (
      update app.entry_row e set state = 'refused', marks = array_append(e.marks, 'repeated-in-list')
      where e.id = any (repeated) returning old.state
    )
    select array_agg(c.state) into were from changed c;
    perform app.move_counts(of_list, were, 'refused');
  end if;
  with changed as (
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
    where e.id = found.row
    returning old.state as was, new.state as is
  )
  select array_agg(c.was) into were from changed c where c.was <> c.is;
  perform app.move_counts(of_list, were, 'refused');
end
$$;

-- The next rows of a committed upload, in their order: done when there are none left. Called again until then.
create or replace function app.match_upload(of_list uuid, of_upload uuid, of_scheme text, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  u app.upload;
  rows uuid[];
  last_place bigint;
begin
  -- The list before its upload, as whoever commits another: comparing may refuse rows that the list is counted with.
  perform from app.list where id = of_list and livemode = app.is_livemode() and agency = app.agency_id() for no key update;
  u := app.own_upload(of_list, of_upload);
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
  return coalesce(cardinality(rows), 0);
end
$$;

-- Commits and compares an upload that one act holds. Where everything was asked for and comparing refuses a row, all of
-- it is taken back, also what it was to replace: the upload is given up, and its rows say what stands against them.
create or replace function app.put_on_list(of_list uuid, of_upload uuid, of_scheme text, most integer, all_or_nothing boolean)
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
    from app.upload u join app.entry_row e on e.list = u.list and e.upload = u.id and e.state = 'refused'
      and e.place >= app.first_place(u.no) and e.place < app.first_place(u.no + 1)
    where u.id = of_upload;
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

-- What was mended is compared anew: whatever an office answered to the row as it was is gone.
create or replace function app.mend_row(
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
  perform app.move_counts(of_list, array[e.state], new_state);
  perform app.match_rows(of_list, array[of_row], of_scheme);
end
$$;

create or replace function app.remove_row(of_list uuid, of_row uuid, held_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  e app.entry_row := app.held_row(of_list, of_row, held_version);
begin
  perform app.release_claims(of_list, array[of_row]);
  delete from app.entry_row where id = of_row;
  perform app.move_counts(of_list, array[e.state], null);
end
$$;

-- Two lists have the same person. Giving up refuses the row and lets go of the person, which ends the finding at both
-- offices. Keeping says so and changes nothing else: one of two offices may, and only after comparing with the rows that
-- are there now (`compared`: those of the province, by their versions; which of two groups goes first, the Worker knows).
create or replace function app.settle_row(of_list uuid, of_row uuid, keeping boolean, compared json) returns void
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
    perform app.move_counts(of_list, array[e.state], 'refused');
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

-- By the person, through their code. As long as nothing was handed in all of it goes, the row on a draft too.
create or replace function app.withdraw_request(of_hash text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.request;
  l app.list;
  was text;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  -- The list first and the request then, as whoever takes it on a list does.
  select i.* into l from app.request q join app.list i on i.id = q.list where q.code_hash = of_hash for update of i;
  select * into r from app.request where code_hash = of_hash and livemode = app.is_livemode() for update;
  perform app.require(found, 'AS404');
  -- Put on a list in this very moment: whoever asks again finds it there.
  perform app.require(r.list is not distinct from l.id, '55P03');
  perform app.require(app.request_standing(r.state, r.entry) not in ('submitted', 'approved', 'accepted'), 'AS604');
  if l.state = 'draft' and exists (select from app.entry e where e.id = r.entry and e.list = l.id) then
    perform app.release_claims(l.id, array[r.entry]);
    delete from app.entry_row where id = r.entry returning state into was;
    update app.list set version = version + 1, changed_at = app.now() where id = l.id;
    perform app.move_counts(l.id, array[was], null);
  end if;
  update app.request set state = 'withdrawn', wish = null, answer = null, list = null, entry = null,
    version = version + case when state = 'withdrawn' then 0 else 1 end,
    changed_at = case when state = 'withdrawn' then changed_at else app.now() end
  where id = r.id;
end
$$;

-- Nobody counts a whole list any more.
drop function app.count_rows(uuid);
drop function app.recount(uuid);

-- The page of those who leave is read by its places, as those of what is to be looked at.
create index entry_row_leaving on app.entry_row (list, place) where change = 'decrease';

revoke execute on all functions in schema app from public;
revoke execute on function app.move_counts(uuid, text[], text) from ansinh_app;
grant execute on function app.first_place(integer) to ansinh_app;
