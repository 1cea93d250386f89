-- Rows beside each other: two decreases of one person that were compared in one go found the same row of the list before,
-- and both took it off. And what a supplementary list counts from: NĐ 188/2025/NĐ-CP, Điều 7 khoản 5 điểm b gives those
-- who are added in the year their rights from the decision, and nothing held a list to it.

-- Compares rows with all other rows. A second row of the same person on the list is refused; what other lists hold is a
-- finding at both offices (app.claim_finding). A decrease looks for whom it takes off, the second of the same person for
-- another of their rows: `decreases` are those of the rows that may be one, where the caller has seen which.
create or replace function app.match_rows(
  of_list uuid, rows uuid[], of_scheme text, are_new boolean default false, decreases uuid[] default null
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  -- Claimed once, before any row is looked at: written into the statement below it would be claimed again for each.
  repeated uuid[] := app.repeated_rows(of_list, rows, of_scheme, are_new);
  were text[];
  leave uuid[] := coalesce(decreases, rows);
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
            where d.takes_off = o.id and d.id <> all (leave) and d.state not in ('refused', 'rejected')
          )
        order by o.made_at desc, o.id offset leaving.nth limit 1
      ) as id
      from (
        select e.id, e.index, e.livemode, row_number() over (partition by e.index order by e.place) - 1 as nth
        from unnest(leave) as r(id) join app.entry_row e on e.id = r.id
        where e.change = 'decrease' and e.state in ('stored', 'flagged')
      ) leaving
      join app.list mine on mine.id = of_list
      join app.round own on own.id = mine.round
    ) found
    where e.id = found.row
    returning old.state as was, new.state as is
  )
  select array_agg(c.was) into were from changed c where c.was <> c.is;
  perform app.move_counts(of_list, were, 'refused');
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

  -- Who is added in the year counts from the decision that adds them: of no month before is money asked.
  if deciding and l.supplementary and r.leads_to = 'coverage' then
    perform app.require(not exists (
      select from app.entry e
      where e.list = of_list and e.change = 'increase' and e.state in ('stored', 'flagged', 'confirmed')
        and e.first_month < to_char(coalesce(l.decided_at, app.now()) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')
    ), 'AS210');
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
