-- An upload is compared by the thousand, and hardly any of its rows is a decrease: each was looked at once more to learn
-- that, an eighth of the time. Whoever reads the rows in their order sees it in passing.

drop function app.match_rows(uuid, uuid[], text, boolean);

-- Compares rows with all other rows. A second row of the same person on the list is refused; what other lists hold is a
-- finding at both offices (app.claim_finding). A decrease looks for whom it takes off:
-- `decreases` are those of the rows that may be one, where the caller has seen which.
create function app.match_rows(
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
      from unnest(coalesce(decreases, rows)) as r(id)
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
  decreases uuid[];
  last_place bigint;
begin
  -- The list before its upload, as whoever commits another: comparing may refuse rows that the list is counted with.
  perform from app.list where id = of_list and livemode = app.is_livemode() and agency = app.agency_id() for no key update;
  u := app.own_upload(of_list, of_upload);
  if u.state <> 'matching' then
    return 0;
  end if;
  select array_agg(next.id order by next.place), max(next.place),
    coalesce(array_agg(next.id order by next.place) filter (where next.change = 'decrease'), '{}')
  into rows, last_place, decreases
  from (
    select e.id, e.place, e.change from app.entry_row e
    where e.list = u.list and e.upload = u.id and e.place > greatest(u.matched, app.first_place(u.no))
      and e.place < app.first_place(u.no + 1)
    order by e.place limit most
  ) next;
  if rows is not null then
    perform app.match_rows(u.list, rows, of_scheme, true, decreases);
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

revoke execute on function app.match_rows(uuid, uuid[], text, boolean, uuid[]) from public;
