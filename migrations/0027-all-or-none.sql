-- All or none, for uploads too: an upload whose rows were all taken one by one was put on its list although comparing them
-- with each other and with the list then refused some. And until an upload is compared to its end, no other rows come
-- between it and what it was held against.

-- Whom people who leave are taken off: the row of an accepted list, for a second row of the same person another one.
create function app.rows_left(of_list uuid, leave uuid[]) returns table (entry uuid, takes_off uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select leaving.id, (
    select o.id from app.entry o join app.list ol on ol.id = o.list join app.round past on past.id = ol.round
    where o.index = leaving.index and o.livemode = leaving.livemode and o.change = 'increase' and o.state = 'accepted'
      and ol.agency = mine.agency and past.kind = own.kind
      and not exists (
        select from app.entry d
        where d.takes_off = o.id and d.id <> all (leave) and d.state not in ('refused', 'rejected')
      )
    order by o.made_at desc, o.id offset leaving.nth limit 1
  )
  from (
    select e.id, e.index, e.livemode, row_number() over (partition by e.index order by e.place) - 1 as nth
    from unnest(leave) as r(id) join app.entry_row e on e.id = r.id
    where e.change = 'decrease' and e.state in ('stored', 'flagged')
  ) leaving
  join app.list mine on mine.id = of_list
  join app.round own on own.id = mine.round
$$;

-- Compares rows with all other rows. A second row of the same person on the list is refused; what other lists hold is a
-- finding at both offices (app.claim_finding). A decrease looks for whom it takes off: `decreases` are those of the rows
-- that may be one, where the caller has seen which.
create or replace function app.match_rows(
  of_list uuid, rows uuid[], of_scheme text, are_new boolean default false, decreases uuid[] default null
) returns void
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
    set takes_off = found.takes_off, state = case when found.takes_off is null then 'refused' else e.state end,
      marks = case when found.takes_off is null then array_append(e.marks, 'nobody-to-decrease') else e.marks end
    from app.rows_left(of_list, coalesce(decreases, rows)) found
    where e.id = found.entry
    returning old.state as was, new.state as is
  )
  select array_agg(c.was) into were from changed c where c.was <> c.is;
  perform app.move_counts(of_list, were, 'refused');
end
$$;

-- Whether comparing will refuse a row of this upload, all of which were taken one by one: known before it is on its list.
-- Spans are written YYYY-MM and compare as they stand. On a list that makes no coverage a person stands once, whatever
-- the months, and nobody is claimed.
create function app.has_rows_to_refuse(of_list uuid, of_upload uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  u app.upload;
  makes_coverage boolean;
  first_of bigint;
  first_after bigint;
begin
  select * into u from app.upload where id = of_upload;
  select r.leads_to = 'coverage' into makes_coverage
  from app.list l join app.round r on r.id = l.round where l.id = of_list;
  first_of := app.first_place(u.no);
  first_after := app.first_place(u.no + 1);
  if exists (
    select from app.rows_left(of_list, array(
      select e.id from app.entry_row e
      where e.list = of_list and e.place >= first_of and e.place < first_after and e.change = 'decrease'
    )) r where r.takes_off is null
  ) then
    return true;
  end if;
  if not makes_coverage then
    return exists (
      select e.index from app.entry_row e
      where e.list = of_list and e.place >= first_of and e.place < first_after and e.change = 'increase'
        and e.index is not null
      group by e.index having count(*) > 1
    ) or exists (
      select from app.entry_row e join app.entry o on o.list = e.list and o.index = e.index
      where e.list = of_list and e.place >= first_of and e.place < first_after and e.change = 'increase'
        and o.change = 'increase' and o.state <> 'refused'
    );
  end if;
  return exists (
    select from (
      select s.first_month <= max(s.last_month) over (
          partition by i.person order by s.first_month, s.place rows between unbounded preceding and 1 preceding
        ) as is_again
      from app.entry_row s cross join lateral unnest(string_to_array(s.people::text, ' ')) as i(person)
      where s.list = of_list and s.place >= first_of and s.place < first_after and s.change = 'increase'
    ) w where w.is_again
  ) or exists (
    select from app.claim c
    join app.entry_row o on o.id = c.entry
    join (
      select i.person, s.first_month, s.last_month
      from app.entry_row s cross join lateral unnest(string_to_array(s.people::text, ' ')) as i(person)
      where s.list = of_list and s.place >= first_of and s.place < first_after and s.change = 'increase'
    ) s on s.person = c.person
    where c.list = of_list and o.first_month <= s.last_month and s.first_month <= o.last_month
  );
end
$$;

drop function app.commit_upload(uuid, uuid, boolean);

-- Puts an upload on its list: the one word that makes all its rows entries. The list is held by app.edit_list before.
-- `all_or_nothing`: not while a row of it is refused, nor where comparing would refuse one. Whoever compares in the same act
-- need not foresee that: it learns which rows, and takes everything back.
create function app.commit_upload(
  of_list uuid, of_upload uuid, all_or_nothing boolean, compares_itself boolean default false
) returns void
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
  perform app.require_compared(u.list);
  perform app.require(
    not all_or_nothing or compares_itself or not app.has_rows_to_refuse(of_list, of_upload), 'AS305'
  );
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

-- Commits and compares an upload that one act holds. Where everything was asked for and comparing refuses a row, all of
-- it is taken back, also what it was to replace: the upload is given up, and its rows say what stands against them.
create or replace function app.put_on_list(
  of_list uuid, of_upload uuid, of_scheme text, most integer, all_or_nothing boolean
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  marked json;
begin
  begin
    perform app.commit_upload(of_list, of_upload, all_or_nothing, true);
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

-- Rows that came in whole are compared before others come: a person put on the list meanwhile would stand there first.
create function app.require_compared(of_list uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(not exists (select from app.upload u where u.list = of_list and u.state = 'matching'), 'AS303');
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
  perform app.require_compared(of_list);
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

revoke execute on all functions in schema app from public;
grant execute on function app.commit_upload(uuid, uuid, boolean, boolean) to ansinh_app;
revoke execute on function app.rows_left(uuid, uuid[]), app.has_rows_to_refuse(uuid, uuid), app.require_compared(uuid)
  from ansinh_app;
