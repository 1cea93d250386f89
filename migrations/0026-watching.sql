-- Whom nobody met yet is still to be followed up; who comes back to a commune sees the groups they saw before, and no others;
-- whoever was let into a case of suspected fraud can be taken off it again; a plan without a line is given to nobody; and what
-- a ward says among its own, and its figures as they were reported, are for the offices that work with them.

-- ── Follow-ups ───────────────────────────────────────────────────────────────────────────────────────────────────────
-- Yên Nghĩa plan, II.2.3: collaborators follow up and go on persuading, the result is there after 3 to 5 days. A door that
-- nobody opened is an attempt, and no result.

drop index app.invitation_open;
drop index app.invitation_to_follow;
create index invitation_open on app.invitation (agency, id) where coalesce(outcome, 'not-reached') = 'not-reached';
create index invitation_to_follow on app.invitation (follow_agency, id) where coalesce(outcome, 'not-reached') = 'not-reached';

-- Of a commune and the days from the first to the last: numbers, of nobody.
create or replace function app.outreach_counts(of_province text, of_commune text, from_day date, to_day date) returns json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.counts_outreach_of(of_province, of_commune), 'AS404');
  return (
    with meetings as (
      select m.* from app.meeting m
      where m.livemode = app.is_livemode() and m.province = of_province and m.commune = of_commune
        and m.state <> 'called-off' and m.held_on between from_day and to_day
    ), invited as (
      select i.*, m.state as meeting_state from app.invitation i join meetings m on m.id = i.meeting
    ), latest as (
      select x.* from app.extract x join app.agency a on a.id = x.agency
      where x.livemode = app.is_livemode() and x.province = of_province and x.commune = of_commune
        and x.kind = 'population' and x.reviewed_at is not null
        and (x.reviewed_at at time zone 'Asia/Ho_Chi_Minh')::date <= to_day
      order by x.reviewed_at desc, x.id limit 1
    )
    select json_build_object(
      'meetings', (select count(*) from meetings where state = 'held'),
      'planned', (select count(*) from meetings where state = 'planned'),
      'invited', (select count(*) from invited),
      'came', (select count(*) from invited where came),
      'registered', (select count(*) from invited where entry is not null),
      'followUps', (select json_build_object(
        'due', count(*) filter (where meeting_state = 'held'),
        'done', count(*) filter (where meeting_state = 'held' and outcome <> 'not-reached'),
        'inTime', count(*) filter (where meeting_state = 'held' and outcome <> 'not-reached'
          and (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date <= follow_by),
        'overdue', count(*) filter (where coalesce(outcome, 'not-reached') = 'not-reached' and follow_by < app.day_here()),
        'joined', count(*) filter (where outcome = 'joined'),
        'willJoin', count(*) filter (where outcome = 'will-join'),
        'refused', count(*) filter (where outcome = 'refused'),
        'notReached', count(*) filter (where outcome = 'not-reached'),
        'moved', count(*) filter (where outcome = 'moved')) from invited),
      'newBusinesses', (select json_build_object('lists', count(*),
        'businesses', coalesce(sum(x.stored), 0)::integer,
        'handedOver', count(*) filter (where x.handed_over_at is not null))
        from app.extract x
        where x.livemode = app.is_livemode() and x.province = of_province and x.commune = of_commune
          and x.kind = 'household-businesses' and (x.month || '-01')::date between from_day and to_day
          -- One that was deleted without being handed over was none.
          and (x.deleted_because is distinct from 'early' or x.handed_over_at is not null)),
      'review', (select json_build_object('takenOn', l.taken_on, 'reviewedAt', app.instant(l.reviewed_at),
        'flagged', l.flagged, 'refused', l.refused, 'twice', l.twice,
        'groups', coalesce((select json_agg(json_build_object('residentialGroup', r.residential_group, 'people', r.people,
          'healthKnown', r.health_known, 'socialKnown', r.social_known, 'contacted', r.contacted, 'groups', r.groups)
          order by r.residential_group nulls last) from app.extract_review r
          -- Of a few houses, one is somebody: what leaves the offices has no lines as small as a residential group.
          where r.extract = l.id and app.agency_kind() <> 'supervisor'), '[]')) from latest l))
  );
end
$$;

-- Tells once of each meeting after which somebody was not followed up in time. Looks a month back.
create or replace function app.tell_of_follow_ups(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  told integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  perform app.emit('meeting.overdue', late.id, jsonb_build_object('people', late.people), 'overdue') from (
    select m.id, count(*) as people from app.meeting m join app.invitation i on i.meeting = m.id
    where m.livemode = app.is_livemode() and m.state = 'held' and m.follow_by between app.day_here() - 31 and app.day_here() - 1
      and coalesce(i.outcome, 'not-reached') = 'not-reached'
      and not exists (
        select from app.outbox e
        where e.livemode = m.livemode and e.type = 'meeting.overdue' and e.subject = m.id and e.once = 'overdue'
      )
    group by m.id order by m.id limit most
  ) late;
  get diagnostics told = row_count;
  return told;
end
$$;

-- ── Collaborators ────────────────────────────────────────────────────────────────────────────────────────────────────
-- Roles are changed by revoking somebody and adding them again, and who is bound to no group sees all of them: whoever comes
-- back is bound as they were, until an approver says otherwise.

create function app.bind_again() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into app.collaborator_group (livemode, agency, member, residential_group)
  select c.livemode, c.agency, new.id, c.residential_group
  from app.collaborator_group c
  where c.member = (
    select m.id from app.member m
    where m.agency = new.agency and m.person = new.person and m.livemode = new.livemode and m.id <> new.id
    order by m.revoked_at desc nulls last, m.id limit 1
  );
  return null;
end
$$;

create trigger bound_as_before after insert on app.member for each row execute function app.bind_again();

-- ── Targets ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Drafted out of goals a plan may hold no line, because no figure says how far anything is: it says so, and is not given.

-- Gives it, or gives it up. Whoever drafted it does not give it. AST06: it asks nobody for anything.
create or replace function app.decide_targets(of_plan uuid, held_version integer, to_state text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  p app.target_plan;
begin
  perform app.require(app.actor_kind() = 'person' and to_state in ('assigned', 'discarded'), 'AS403');
  select * into p from app.target_plan where id = of_plan and livemode = app.is_livemode() and agency = app.agency_id()
  for update;
  perform app.require(found, 'AS404');
  perform app.require(p.version = held_version, 'AS412');
  perform app.require(p.state = 'draft', 'AS201');
  if to_state = 'assigned' then
    perform app.require(app.holds('approver') and app.gives_targets_of(p.unit), 'AS403');
    perform app.require(p.drafted_by <> app.actor_id(), 'AS204');
    perform app.require(exists (select from app.target n where n.plan = of_plan), 'AST06');
    -- A group may have been closed since it was drafted.
    perform app.require(not exists (
      select from app.target n where n.plan = of_plan and not coalesce((app.place_of_unit(n.unit, p.province)).is_open, false)
    ), 'AST01');
    -- Two plans for the same units, one after the other.
    perform pg_advisory_xact_lock(hashtextextended('targets ' || p.livemode::text || ' ' || p.province, 0));
    perform app.require(p.reason is not null or not exists (
      select from app.target n join app.target o on o.livemode = n.livemode and o.unit = n.unit
        and o.indicator = n.indicator and o.year = n.year and o.month = n.month and o.state = 'assigned'
      where n.plan = of_plan
    ), 'AST02');
    update app.target o set state = 'replaced', replaced_by = of_plan
    from app.target n
    where n.plan = of_plan and o.livemode = n.livemode and o.unit = n.unit and o.indicator = n.indicator
      and o.year = n.year and o.month = n.month and o.state = 'assigned';
    update app.target n set state = 'assigned', assigned_at = app.now(), nth = 1 + coalesce((
      select max(o.nth) from app.target o
      where o.livemode = n.livemode and o.unit = n.unit and o.indicator = n.indicator and o.year = n.year
        and o.month = n.month and o.nth is not null
    ), 0)
    where n.plan = of_plan;
  else
    update app.target set state = 'discarded' where plan = of_plan;
  end if;
  update app.target_plan set state = to_state, version = version + 1, decided_by = app.actor_id(), changed_at = app.now()
  where id = of_plan;
end
$$;

-- ── Suspected fraud ──────────────────────────────────────────────────────────────────────────────────────────────────

-- Who made it, and approvers who see it, take off people of their own office; nobody themselves, so that somebody is left
-- there. What they saw stays on record. ASI06: nobody of one's own office who was let in.
create function app.take_off_fraud_case(of_case uuid, of_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  f app.fraud_case;
begin
  perform app.require(app.sees_fraud_case(of_case), 'AS404');
  select * into f from app.fraud_case where id = of_case for no key update;
  -- Once more: somebody may have taken the actor off meanwhile.
  perform app.require(app.sees_fraud_case(of_case), 'AS404');
  perform app.require((f.made_by = app.actor_id() or app.holds('approver')) and of_person <> app.actor_id(), 'AS403');
  delete from app.fraud_reader r where r.fraud_case = of_case and r.person = of_person and r.agency = app.agency_id();
  perform app.require(found, 'ASI06');
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────
-- What a ward says among its own (Yên Nghĩa plan, II.1.2, names who sits there), and figures as they were reported, one by
-- one: not for who watches from outside the offices, who is told what they add up to, without small numbers.

drop policy of_units_seen on app.briefing_note;
create policy of_units_seen on app.briefing_note for select using (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) is distinct from 'supervisor'
    and app.sees_unit(province, commune, null)
);
drop policy of_units_seen on app.figure;
create policy of_units_seen on app.figure for select using (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) is distinct from 'supervisor'
    and app.sees_unit(province, commune, agency)
);
drop policy of_units_seen on app.figure_report;
create policy of_units_seen on app.figure_report for select using (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) is distinct from 'supervisor'
    and app.sees_unit(province, commune, agency)
);

revoke execute on all functions in schema app from public;
grant execute on function app.take_off_fraud_case(uuid, uuid) to ansinh_app;
