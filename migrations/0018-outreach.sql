-- Review and outreach: extracts of the population and lists of new household businesses, whom a commune invites, who came,
-- and who was followed up. An extract is a copy of a population: it is a commune's own, kept to a day that was said when it
-- came, and gone afterwards; what was counted of it stays, and numbers alone are for others.
--
-- Who somebody is stands in sealed text. Beside it stand the residential group, because collaborators see their own groups
-- alone, and a blind index of this purpose alone. Whether somebody is insured is asked by indexes of another purpose, which
-- the Worker makes of the opened number and nothing here keeps.

create table app.extract (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  province text not null,
  commune text not null check (commune ~ '^[0-9]{5}$'),
  kind text not null check (kind in ('population', 'household-businesses')),
  -- The day the data are of; of new businesses the month they were registered in.
  taken_on date not null,
  month text check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  -- The last day it may be kept.
  keep_until date not null,
  -- Rows that came in, by what became of them.
  stored integer not null default 0 check (stored >= 0),
  flagged integer not null default 0 check (flagged >= 0),
  refused integer not null default 0 check (refused >= 0),
  twice integer not null default 0 check (twice >= 0),
  reviewed_at timestamptz,
  -- To the insurer.
  handed_over_at timestamptz,
  deleted_at timestamptz,
  deleted_because text check (deleted_because in ('kept-long-enough', 'early')),
  version integer not null default 1,
  made_by uuid not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (id, livemode),
  check ((kind = 'household-businesses') = (month is not null)),
  check ((deleted_at is null) = (deleted_because is null)),
  check (keep_until <= (made_at at time zone 'Asia/Ho_Chi_Minh')::date + 366),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index extract_of_agency on app.extract (agency, id);
create index extract_of_commune on app.extract (livemode, commune, kind);
create index extract_handed_over on app.extract (livemode, province, id) where handed_over_at is not null;
create index extract_to_delete on app.extract (livemode, keep_until) where deleted_at is null;

create table app.extract_person (
  id uuid primary key,
  livemode boolean not null,
  extract uuid not null,
  agency uuid not null,
  province text not null,
  residential_group uuid,
  -- Of the citizen number; of a business of the number it is registered under.
  index app.blind_index not null,
  sealed app.sealed not null,
  -- Something of the row does not fit together, and was told to whoever gave it.
  flagged boolean not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (extract, index),
  foreign key (extract, livemode) references app.extract (id, livemode),
  foreign key (residential_group, agency) references app.residential_group (id, agency)
);
create index extract_person_in_order on app.extract_person (extract, id);
create index extract_person_of_group on app.extract_person (extract, residential_group, id);

-- What a review counted, by residential group; null where the row names none that is known. Numbers, kept when the extract
-- is gone. Insured means known here to be: by a coverage or a list of An Sinh, or by what the extract says.
create table app.extract_review (
  extract uuid not null,
  livemode boolean not null,
  agency uuid not null,
  province text not null,
  residential_group uuid,
  people integer not null check (people >= 0),
  health_known integer not null check (health_known between 0 and people),
  social_known integer not null check (social_known between 0 and people),
  -- Invited to a meeting before, under this extract or one that was still kept.
  contacted integer not null check (contacted between 0 and people),
  -- By the id of each group of the review.
  groups jsonb not null check (jsonb_typeof(groups) = 'object'),
  reviewed_at timestamptz not null,
  unique nulls not distinct (extract, residential_group),
  foreign key (extract, livemode) references app.extract (id, livemode)
);

create table app.meeting (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  province text not null,
  commune text not null,
  residential_group uuid not null,
  held_on date not null,
  -- The place, the hour and what it is about, as the invitation says.
  sealed app.sealed not null,
  state text not null default 'planned' check (state in ('planned', 'held', 'called-off')),
  -- The days between which each person is followed up.
  follow_from date,
  follow_by date check (follow_by >= follow_from),
  version integer not null default 1,
  made_by uuid not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (id, livemode),
  check ((state = 'held') = (follow_by is not null)),
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (residential_group, agency) references app.residential_group (id, agency)
);
create index meeting_of_agency on app.meeting (agency, id);
create index meeting_of_commune on app.meeting (livemode, commune, held_on);
create index meeting_to_follow_up on app.meeting (livemode, follow_by) where state = 'held';

-- Somebody invited, and what came of it. Who it is stands in the extract, and is forgotten with it.
create table app.invitation (
  id uuid primary key,
  livemode boolean not null,
  meeting uuid not null,
  agency uuid not null,
  province text not null,
  commune text not null,
  residential_group uuid,
  person uuid references app.extract_person (id) on delete set null,
  came boolean,
  -- Registered on the spot: the row of a draft.
  list uuid,
  entry uuid,
  -- Whose work the follow-up is: of the commune, or of a collecting organisation; the member once somebody is named.
  follow_agency uuid,
  follow_member uuid,
  -- Of its meeting, once that was held: pages of follow-ups are read by it, and nobody reads a meeting for each of them.
  follow_by date,
  outcome text check (outcome in ('joined', 'will-join', 'refused', 'not-reached', 'moved')),
  joins_by date,
  recorded_at timestamptz,
  note app.sealed,
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (meeting, person),
  check ((list is null) = (entry is null)),
  check ((outcome is null) = (recorded_at is null)),
  check ((joins_by is null) or outcome = 'will-join'),
  check (follow_member is null or follow_agency is not null),
  foreign key (meeting, livemode) references app.meeting (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (follow_agency, livemode) references app.agency (id, livemode)
);
create index invitation_of_meeting on app.invitation (meeting, id);
create index invitation_of_person on app.invitation (person) where person is not null;
create index invitation_of_agency on app.invitation (agency, id);
create index invitation_followed on app.invitation (follow_agency, id) where follow_agency is not null;
create index invitation_open on app.invitation (agency, id) where outcome is null;
create index invitation_to_follow on app.invitation (follow_agency, id) where outcome is null;

-- A member of a commune who sees these residential groups alone; who is bound to none sees all.
create table app.collaborator_group (
  livemode boolean not null,
  agency uuid not null,
  member uuid not null references app.member (id),
  residential_group uuid not null,
  primary key (member, residential_group),
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (residential_group, agency) references app.residential_group (id, agency)
);
create index collaborator_group_of_agency on app.collaborator_group (agency);

-- ── Who asks ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- One's province, where one is such an office. Asked this way, a policy is an equation that an index answers, and the planner
-- knows beforehand that whoever is another office finds nothing by it.
create function app.province_as(variadic kinds text[]) returns text language sql stable parallel safe
return case when app.agency_kind() = any (kinds) then app.province() end;

create function app.my_member() returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select m.id from app.member m
  where m.agency = app.agency_id() and m.person = app.actor_id() and m.livemode = app.is_livemode() and m.revoked_at is null
);

-- Null where the actor is bound to no group.
create function app.my_groups() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp
return (select array_agg(c.residential_group) from app.collaborator_group c where c.member = app.my_member());

create function app.in_my_groups(of_group uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return app.my_groups() is null or coalesce(of_group = any (app.my_groups()), false);

-- Whether a follow-up is the actor's: their own, or given to their organisation and to nobody there yet. Who approves there
-- sees to all of them.
create function app.follows(i app.invitation) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return i.follow_agency = app.agency_id() and i.livemode = app.is_livemode() and app.actor_kind() = 'person'
  and (i.follow_member is null or i.follow_member = app.my_member() or app.holds('approver'));

create function app.follows_person(of_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (select from app.invitation i where i.person = of_person and app.follows(i));

create function app.is_handed_over(of_extract uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (
  select from app.extract x
  where x.id = of_extract and x.livemode = app.is_livemode() and x.province = app.province()
    and x.handed_over_at is not null and x.deleted_at is null
);

-- One's own commune's, held until the end. The whole of it is for whoever sees the whole of it.
create function app.own_extract(of_extract uuid, held_version integer) returns app.extract
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  x app.extract;
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune', 'AS403');
  select * into x from app.extract
  where id = of_extract and livemode = app.is_livemode() and agency = app.agency_id() for no key update;
  perform app.require(found, 'AS404');
  perform app.require(held_version is null or x.version = held_version, 'AS412');
  perform app.require(app.my_groups() is null, 'AS403');
  perform app.require(x.deleted_at is null, 'ASO01');
  return x;
end
$$;

create function app.own_meeting(of_meeting uuid, held_version integer) returns app.meeting
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  m app.meeting;
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune', 'AS403');
  select * into m from app.meeting
  where id = of_meeting and livemode = app.is_livemode() and agency = app.agency_id()
    and app.in_my_groups(residential_group) for no key update;
  perform app.require(found, 'AS404');
  perform app.require(held_version is null or m.version = held_version, 'AS412');
  return m;
end
$$;

-- Of the commune that invited, by the groups of whoever asks, however it was given to somebody there; or of whoever follows
-- it up elsewhere.
create function app.works_on(i app.invitation) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return app.actor_kind() = 'person' and i.livemode = app.is_livemode()
  and case when i.agency = app.agency_id() then app.in_my_groups(i.residential_group) else app.follows(i) end;

-- Invitations as they were read, held until the end, in the order of their ids.
create function app.hold_invitations(said json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform from app.invitation i join json_to_recordset(said) as s(id uuid) on s.id = i.id
  where app.works_on(i) order by i.id for no key update of i;
  perform app.require((
    select count(distinct i.id) = json_array_length(said) from app.invitation i
    join json_to_recordset(said) as s(id uuid) on s.id = i.id where app.works_on(i)
  ), 'AS404');
  perform app.require(not exists (
    select from app.invitation i join json_to_recordset(said) as s(id uuid, version integer) on s.id = i.id
    where i.version is distinct from s.version
  ), 'AS412');
end
$$;

-- ── Extracts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

create function app.open_extract(new_id uuid, of_kind text, on_day date, of_month text, until_day date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune', 'AS403');
  perform app.require(on_day <= app.day_here() and until_day between app.day_here() and app.day_here() + 366, 'ASO02');
  insert into app.extract (id, livemode, agency, province, commune, kind, taken_on, month, keep_until, made_by, made_at, changed_at)
  values (new_id, app.is_livemode(), app.agency_id(), app.province(), app.commune(), of_kind, on_day, of_month, until_day,
    app.actor_id(), app.now(), app.now());
end
$$;

-- Writes people, under the ids they have in the extract or will have: what the Worker read of it holds only if nobody wrote
-- meanwhile. Replacing, whoever is not named goes, but for those who were invited: with them an invitation would be lost.
create function app.put_people(
  of_extract uuid, read_version integer, people json, replacing boolean, of_refused integer, of_twice integer
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  x app.extract := app.own_extract(of_extract, null);
begin
  perform app.require(x.version = read_version, 'AS601');
  perform app.require(not exists (
    select from json_to_recordset(people) as n(residential_group uuid)
    where n.residential_group is not null and not exists (
      select from app.residential_group g
      where g.id = n.residential_group and g.agency = x.agency and g.livemode = x.livemode and g.closed_at is null
    )
  ), 'ASO03');
  if replacing then
    delete from app.extract_person p
    where p.extract = x.id and not exists (select from app.invitation i where i.person = p.id)
      and p.id not in (select n.id from json_to_recordset(people) as n(id uuid));
  end if;
  insert into app.extract_person as p
    (id, livemode, extract, agency, province, residential_group, index, sealed, flagged, made_at, changed_at)
  select n.id, x.livemode, x.id, x.agency, x.province, n.residential_group, n.index, n.sealed, n.flagged, app.now(), app.now()
  from json_to_recordset(people) as n(id uuid, residential_group uuid, index text, sealed text, flagged boolean)
  on conflict (id) do update
    set residential_group = excluded.residential_group, index = excluded.index, sealed = excluded.sealed,
      flagged = excluded.flagged, changed_at = excluded.changed_at
    where p.extract = x.id;
  update app.extract
  set stored = counted.people, flagged = counted.flagged, version = version + 1, changed_at = app.now(),
    refused = of_refused + case when replacing then 0 else x.refused end,
    twice = of_twice + case when replacing then 0 else x.twice end
  from (
    select count(*) as people, count(*) filter (where p.flagged) as flagged
    from app.extract_person p where p.extract = x.id
  ) counted
  where id = x.id;
end
$$;

-- What is known here of whether these people are insured: by scheme the last day, and of lists that are on their way their
-- kind, by which the Worker knows the scheme. Until when, or that: never whose row it is, nor on which list.
create function app.insured_among(indexes text[])
returns table (index text, scheme text, until date, kind text, period text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune', 'AS403');
  return query
    select asked.index, c.scheme, max(case
      -- Whatever is printed on the card.
      when c.ended_from is not null then (c.ended_from || '-01')::date - 1
      else coalesce(c.card_until, ((c.last_month || '-01')::date + interval '1 month')::date - 1) end),
      null::text, null::text
    from unnest(indexes) as asked(index)
    cross join lateral (
      select e.id from app.entry_row e where e.index = asked.index and e.livemode = app.is_livemode() offset 0
    ) e
    join app.coverage c on c.id = e.id and c.province = app.province()
    group by asked.index, c.scheme
    union all
    select distinct asked.index, null::text, null::date, r.kind, r.period
    from unnest(indexes) as asked(index)
    cross join lateral (
      select e.list from app.entry e
      where e.index = asked.index and e.livemode = app.is_livemode() and e.change = 'increase'
        and e.state not in ('refused', 'rejected') offset 0
    ) e
    join app.list l on l.id = e.list and l.state in ('submitted', 'confirmed', 'approved', 'received')
    join app.round r on r.id = l.round and r.province = app.province();
end
$$;

-- The last meeting that these people were asked to, whichever extract of the commune named them then: as long as it is kept,
-- for who they were is gone with it. A meeting that was called off is none.
create function app.contacts_among(indexes text[])
returns table (index text, meeting uuid, held_on date, came boolean, outcome text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune', 'AS403');
  return query
    select distinct on (asked.index) asked.index, m.id, m.held_on, i.came, i.outcome
    from unnest(indexes) as asked(index)
    join app.extract x on x.agency = app.agency_id() and x.livemode = app.is_livemode() and x.deleted_at is null
      and x.kind = 'population'
    cross join lateral (
      select p.id from app.extract_person p where p.extract = x.id and p.index = asked.index offset 0
    ) p
    join app.invitation i on i.person = p.id
    join app.meeting m on m.id = i.meeting and m.state <> 'called-off'
    order by asked.index, m.held_on desc, i.id;
end
$$;

-- What a review counted, in place of what the one before had: of the extract as it was read.
create function app.record_review(of_extract uuid, read_version integer, counted json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  x app.extract := app.own_extract(of_extract, null);
begin
  perform app.require(x.version = read_version, 'AS601');
  delete from app.extract_review where extract = x.id;
  insert into app.extract_review
    (extract, livemode, agency, province, residential_group, people, health_known, social_known, contacted, groups, reviewed_at)
  select x.id, x.livemode, x.agency, x.province, c.residential_group, c.people, c.health_known, c.social_known, c.contacted,
    c.groups, app.now()
  from json_to_recordset(counted) as c(
    residential_group uuid, people integer, health_known integer, social_known integer, contacted integer, groups jsonb
  );
  update app.extract set reviewed_at = app.now(), version = version + 1, changed_at = app.now() where id = x.id;
end
$$;

-- New businesses go to the insurer; a population never leaves its commune.
create function app.hand_over_extract(of_extract uuid, held_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  x app.extract := app.own_extract(of_extract, held_version);
begin
  perform app.require(app.my_groups() is null, 'AS403');
  perform app.require(x.kind = 'household-businesses' and x.handed_over_at is null, 'ASO04');
  update app.extract set handed_over_at = app.now(), version = version + 1, changed_at = app.now() where id = x.id;
end
$$;

create function app.forget_people(of_extract uuid, because text) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$
  -- What was noted of them goes with them.
  update app.invitation i set note = null from app.extract_person p
  where p.extract = of_extract and i.person = p.id and i.note is not null;
  delete from app.extract_person where extract = of_extract;
  update app.extract set deleted_at = app.now(), deleted_because = because, version = version + 1, changed_at = app.now()
  where id = of_extract;
$$;

create function app.delete_extract(of_extract uuid, held_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  x app.extract := app.own_extract(of_extract, held_version);
begin
  perform app.require(app.my_groups() is null, 'AS403');
  perform app.forget_people(x.id, 'early');
end
$$;

-- For the job: extracts kept to their last day go, one after the other, each with a record of its own.
create function app.sweep_extracts(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  x app.extract;
  swept integer := 0;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  for x in
    select * from app.extract
    where livemode = app.is_livemode() and deleted_at is null and keep_until < app.day_here()
    order by keep_until, id limit most for update skip locked
  loop
    perform app.forget_people(x.id, 'kept-long-enough');
    insert into app.audit (chain, operation, detail)
    values (x.id, 'extract.delete', jsonb_build_object('because', 'kept-long-enough', 'people', x.stored));
    swept := swept + 1;
  end loop;
  return swept;
end
$$;

-- ── Meetings and invitations ─────────────────────────────────────────────────────────────────────────────────────────

create function app.plan_meeting(new_id uuid, of_group uuid, on_day date, sealed_text text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune', 'AS403');
  perform app.require(app.in_my_groups(of_group) and exists (
    select from app.residential_group g
    where g.id = of_group and g.agency = app.agency_id() and g.livemode = app.is_livemode() and g.closed_at is null
  ), 'ASO03');
  insert into app.meeting (id, livemode, agency, province, commune, residential_group, held_on, sealed, made_by, made_at, changed_at)
  values (new_id, app.is_livemode(), app.agency_id(), app.province(), app.commune(), of_group, on_day, sealed_text,
    app.actor_id(), app.now(), app.now());
end
$$;

-- People of an extract of one's own, each invited once. `ids` are those of the invitations.
create function app.invite_people(of_meeting uuid, held_version integer, ids uuid[], people uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  m app.meeting := app.own_meeting(of_meeting, held_version);
begin
  perform app.require(m.state = 'planned', 'ASO05');
  -- Their extract is held: whoever replaces or deletes it waits, and finds them invited.
  perform from app.extract x
  where x.id in (select p.extract from app.extract_person p where p.id = any (people)) and x.agency = m.agency
  order by x.id for share;
  perform app.require((
    select count(*) = cardinality(people) from unnest(people) as asked(id)
    join app.extract_person p on p.id = asked.id and p.agency = m.agency and app.in_my_groups(p.residential_group)
    join app.extract x on x.id = p.extract and x.kind = 'population' and x.livemode = m.livemode
  ), 'AS404');
  insert into app.invitation (id, livemode, meeting, agency, province, commune, residential_group, person, made_at, changed_at)
  select asked.id, m.livemode, m.id, m.agency, m.province, m.commune, p.residential_group, p.id, app.now(), app.now()
  from unnest(ids, people) as asked(id, person) join app.extract_person p on p.id = asked.person
  on conflict (meeting, person) do nothing;
  update app.meeting set version = version + 1, changed_at = app.now() where id = m.id;
end
$$;

-- Who of a meeting came: all that is said, or nothing.
create function app.record_attendance(of_meeting uuid, said json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  m app.meeting := app.own_meeting(of_meeting, null);
begin
  perform app.hold_invitations(said);
  perform app.require(not exists (
    select from app.invitation i join json_to_recordset(said) as s(id uuid) on s.id = i.id where i.meeting <> m.id
  ), 'AS404');
  perform app.require(m.state <> 'called-off' and m.held_on <= app.day_here(), 'ASO05');
  update app.invitation i set came = s.came, version = i.version + 1, changed_at = app.now()
  from json_to_recordset(said) as s(id uuid, came boolean) where i.id = s.id;
end
$$;

-- On the spot: the row is on a draft of the commune by the statements before this one.
-- Whoever registers at a meeting has come to it; whoever does when they are visited afterwards may not have.
create function app.register_invited(of_invitation uuid, held_version integer, on_list uuid, as_entry uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  i app.invitation;
begin
  perform app.hold_invitations(json_build_array(json_build_object('id', of_invitation, 'version', held_version)));
  select * into i from app.invitation where id = of_invitation;
  perform app.require(i.entry is null, 'ASO06');
  perform app.require(i.person is not null, 'ASO01');
  perform app.require(exists (
    select from app.entry e join app.list l on l.id = e.list
    where e.id = as_entry and e.list = on_list and l.agency = app.agency_id()
  ), 'AS404');
  update app.invitation
  set list = on_list, entry = as_entry, outcome = 'joined', recorded_at = app.now(), joins_by = null,
    came = coalesce(came, (
      select true from app.meeting m where m.id = i.meeting and m.state = 'planned' and m.held_on <= app.day_here()
    )),
    version = version + 1, changed_at = app.now()
  where id = i.id;
end
$$;

-- From now on the days of following up run; or the meeting did not take place.
create function app.close_meeting(of_meeting uuid, held_version integer, least_days integer, most_days integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  m app.meeting := app.own_meeting(of_meeting, held_version);
begin
  perform app.require(m.state = 'planned' and (least_days is null or m.held_on <= app.day_here()), 'ASO05');
  update app.meeting
  set state = case when least_days is null then 'called-off' else 'held' end,
    follow_from = m.held_on + least_days, follow_by = m.held_on + most_days, version = version + 1, changed_at = app.now()
  where id = m.id;
  update app.invitation set follow_by = m.held_on + most_days where meeting = m.id;
end
$$;

-- To a member of the commune, or to a collecting organisation of the province, which names its own.
create function app.assign_follow_ups(invitations uuid[], to_agency uuid, to_member uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() in ('commune', 'collecting-organisation'), 'AS403');
  perform from app.invitation i where i.id = any (invitations) and i.livemode = app.is_livemode()
  order by i.id for no key update;
  perform app.require((
    select count(*) = cardinality(invitations) from app.invitation i
    where i.id = any (invitations) and app.works_on(i)
  ), 'AS404');
  perform app.require(to_agency = app.agency_id() or (app.agency_kind() = 'commune' and exists (
    select from app.agency a
    where a.id = to_agency and a.kind = 'collecting-organisation' and a.province = app.province()
      and a.livemode = app.is_livemode() and a.closed_at is null
  )), 'ASO07');
  perform from app.member m where m.id = to_member and m.agency = to_agency and m.revoked_at is null for share;
  perform app.require(to_member is null or found, 'ASO07');
  -- Whoever is bound to groups follows up people of these alone; held above, so that they are bound to no others meanwhile.
  perform app.require(to_member is null or not exists (select from app.collaborator_group c where c.member = to_member)
    or not exists (
      select from app.invitation i where i.id = any (invitations) and not exists (
        select from app.collaborator_group c where c.member = to_member and c.residential_group = i.residential_group
      )
    ), 'ASO07');
  update app.invitation set follow_agency = to_agency, follow_member = to_member, version = version + 1, changed_at = app.now()
  where id = any (invitations);
end
$$;

-- What came of following people up: all that is said, or nothing.
create function app.record_outcomes(said json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.hold_invitations(said);
  perform app.require(not exists (
    select from app.invitation i join json_to_recordset(said) as s(id uuid) on s.id = i.id
    join app.meeting m on m.id = i.meeting where m.state <> 'held'
  ), 'ASO05');
  -- Whoever stands on a list has joined: no visit says otherwise, as long as the row is there.
  perform app.require(not exists (
    select from app.invitation i join json_to_recordset(said) as s(id uuid, outcome text) on s.id = i.id
    join app.entry_row e on e.id = i.entry where s.outcome <> 'joined'
  ), 'ASO06');
  -- Nothing is noted of somebody who was forgotten.
  perform app.require(not exists (
    select from app.invitation i join json_to_recordset(said) as s(id uuid, note text) on s.id = i.id
    where i.person is null and s.note is not null
  ), 'ASO01');
  update app.invitation i
  set outcome = s.outcome, joins_by = s.joins_by, note = s.note, recorded_at = app.now(), version = i.version + 1,
    changed_at = app.now()
  from json_to_recordset(said) as s(id uuid, outcome text, joins_by date, note text) where i.id = s.id;
end
$$;

-- The groups a member sees, in place of those before; none: all of them.
create function app.bind_collaborator(of_member uuid, groups uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune' and app.holds('approver')
    and app.my_groups() is null, 'AS403');
  perform from app.member m
  where m.id = of_member and m.agency = app.agency_id() and m.livemode = app.is_livemode() and m.revoked_at is null
  for no key update;
  perform app.require(found, 'AS404');
  perform app.require((
    select count(*) = cardinality(groups) from app.residential_group g
    where g.id = any (groups) and g.agency = app.agency_id() and g.livemode = app.is_livemode()
  ), 'ASO03');
  delete from app.collaborator_group where member = of_member;
  insert into app.collaborator_group (livemode, agency, member, residential_group)
  select app.is_livemode(), app.agency_id(), of_member, g from unnest(groups) as g;
end
$$;

-- ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Whether the work of a commune may be seen in numbers: by itself, and by whoever watches over its province.
create function app.counts_outreach_of(of_province text, of_commune text) returns boolean language sql stable
return coalesce(app.actor_kind() = 'person' and (
  (app.agency_kind() = 'commune' and of_commune = app.commune())
  or (app.agency_kind() in (
      'insurer-local', 'insurer-city', 'home-affairs', 'finance', 'health', 'agriculture', 'supervisor', 'administrator'
    ) and (of_province = app.province() or (app.agency_kind() = 'administrator' and app.province() is null)))
), false);

-- Of a commune and the days from the first to the last: numbers, of nobody.
create function app.outreach_counts(of_province text, of_commune text, from_day date, to_day date) returns json
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
        'done', count(*) filter (where meeting_state = 'held' and outcome is not null),
        'inTime', count(*) filter (where meeting_state = 'held'
          and (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date <= follow_by),
        'overdue', count(*) filter (where outcome is null and follow_by < app.day_here()),
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

-- The days of a meeting, for whoever sees an invitation to it: an organisation that follows up sees no more of it.
create function app.meeting_days(of_meeting uuid)
returns table (held_on date, state text, follow_from date, follow_by date)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.held_on, m.state, m.follow_from, m.follow_by from app.meeting m
  where m.id = of_meeting and m.livemode = app.is_livemode() and (m.agency = app.agency_id() or exists (
    select from app.invitation i where i.meeting = m.id and app.follows(i)
  ))
$$;

-- For whoever watches deadlines: the day a commune's review was done, and the months whose new businesses were handed over.
create function app.outreach_evidence(of_province text, of_commune text) returns json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() is not null, 'AS403');
  if not app.counts_outreach_of(of_province, of_commune) then
    return null;
  end if;
  return json_build_object(
    'reviewedOn', (select min((x.reviewed_at at time zone 'Asia/Ho_Chi_Minh')::date) from app.extract x
      where x.livemode = app.is_livemode() and x.province = of_province and x.commune = of_commune
        and x.kind = 'population' and x.reviewed_at is not null),
    'handedOver', (select coalesce(json_object_agg(h.month, h.day), '{}') from (
      select x.month, min((x.handed_over_at at time zone 'Asia/Ho_Chi_Minh')::date) as day from app.extract x
      where x.livemode = app.is_livemode() and x.province = of_province and x.commune = of_commune
        and x.kind = 'household-businesses' and x.handed_over_at is not null
      group by x.month
    ) h)
  );
end
$$;

-- ── What others are told ─────────────────────────────────────────────────────────────────────────────────────────────

insert into app.event_type (type, about) values
  ('meeting.overdue', 'meeting'), ('list.cards-ending', 'list');

-- The commune's own. How many, never whose.
create function app.told_of_meeting(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(m.agency, m.province, '{}'::text[], '{}'::text[],
    jsonb_build_object('residentialGroup', m.residential_group, 'heldOn', m.held_on, 'followBy', m.follow_by))::app.told
  from app.meeting m where m.id = of_subject and m.livemode = app.is_livemode()
);

-- Tells once of each meeting after which somebody was not followed up in time. Looks a month back.
create function app.tell_of_follow_ups(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  told integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  perform app.emit('meeting.overdue', late.id, jsonb_build_object('people', late.people), 'overdue') from (
    select m.id, count(*) as people from app.meeting m join app.invitation i on i.meeting = m.id
    where m.livemode = app.is_livemode() and m.state = 'held' and m.follow_by between app.day_here() - 31 and app.day_here() - 1
      and i.outcome is null
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

-- Tells once of each list whose cards end on a day: so many days before it, or later while it is true.
create function app.tell_of_ending_cards(days_before integer, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  told integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  perform app.emit('list.cards-ending', ending.list,
    jsonb_build_object('cards', ending.cards, 'endsOn', ending.card_until), 'ends-' || ending.card_until) from (
    select c.list, c.card_until, count(*) as cards from app.coverage c
    where c.livemode = app.is_livemode() and c.card_until between app.day_here() and app.day_here() + days_before
      and c.ended_from is null
      and not exists (
        select from app.outbox e
        where e.livemode = c.livemode and e.type = 'list.cards-ending' and e.subject = c.list
          and e.once = 'ends-' || c.card_until
      )
    group by c.list, c.card_until order by c.card_until, c.list limit most
  ) ending;
  get diagnostics told = row_count;
  return told;
end
$$;
create index coverage_card_ending on app.coverage (livemode, card_until) where card_until is not null and ended_from is null;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.extract enable row level security;
alter table app.extract force row level security;
alter table app.extract_person enable row level security;
alter table app.extract_person force row level security;
alter table app.extract_review enable row level security;
alter table app.extract_review force row level security;
alter table app.meeting enable row level security;
alter table app.meeting force row level security;
alter table app.invitation enable row level security;
alter table app.invitation force row level security;
alter table app.collaborator_group enable row level security;
alter table app.collaborator_group force row level security;

-- People only, never keys: a copy of a population is not for programs. Who an office is, is asked by what an index is sought
-- by: an extract, a meeting and an invitation are of no agency but a commune.
create policy of_ones_own on app.extract for select using (
  livemode = app.is_livemode() and app.actor_kind() = 'person' and (
    agency = app.agency_id()
    or (province = app.province_as('insurer-local', 'insurer-city') and handed_over_at is not null)
  )
);
create policy of_ones_groups on app.extract_person for select using (
  livemode = app.is_livemode() and app.actor_kind() = 'person' and (
    (agency = app.agency_id()
      and ((select app.my_groups()) is null or coalesce(residential_group = any ((select app.my_groups())::uuid[]), false)))
    or (province = app.province_as('insurer-local', 'insurer-city') and app.is_handed_over(extract))
    or (province = app.province_as('collecting-organisation') and app.follows_person(id))
  )
);
create policy of_ones_own on app.extract_review for select using (
  livemode = app.is_livemode() and app.actor_kind() = 'person' and agency = app.agency_id()
);
create policy of_ones_groups on app.meeting for select using (
  livemode = app.is_livemode() and app.actor_kind() = 'person' and agency = app.agency_id()
  and ((select app.my_groups()) is null or residential_group = any ((select app.my_groups())::uuid[]))
);
-- Of those it follows up an organisation sees what app.follows says.
create policy of_ones_groups on app.invitation for select using (
  livemode = app.is_livemode() and app.actor_kind() = 'person' and (
    (agency = app.agency_id()
      and ((select app.my_groups()) is null or coalesce(residential_group = any ((select app.my_groups())::uuid[]), false)))
    or (follow_agency = app.agency_id() and app.agency_kind() = 'collecting-organisation' and (
      follow_member is null or follow_member = (select app.my_member()) or (select app.holds('approver'))))
  )
);
create policy of_ones_own on app.collaborator_group for select using (
  livemode = app.is_livemode() and agency = app.agency_id()
);

revoke execute on all functions in schema app from public;
grant select on app.extract, app.extract_person, app.extract_review, app.meeting, app.invitation, app.collaborator_group
  to ansinh_app;
grant execute on function app.province_as(text[]), app.my_member(), app.my_groups(), app.follows_person(uuid),
  app.is_handed_over(uuid), app.open_extract(uuid, text, date, text, date),
  app.put_people(uuid, integer, json, boolean, integer, integer), app.insured_among(text[]), app.contacts_among(text[]),
  app.record_review(uuid, integer, json), app.hand_over_extract(uuid, integer), app.delete_extract(uuid, integer),
  app.sweep_extracts(integer), app.plan_meeting(uuid, uuid, date, text), app.invite_people(uuid, integer, uuid[], uuid[]),
  app.record_attendance(uuid, json), app.register_invited(uuid, integer, uuid, uuid),
  app.close_meeting(uuid, integer, integer, integer), app.assign_follow_ups(uuid[], uuid, uuid),
  app.record_outcomes(json), app.bind_collaborator(uuid, uuid[]),
  app.meeting_days(uuid), app.outreach_counts(text, text, date, date), app.outreach_evidence(text, text),
  app.tell_of_follow_ups(integer), app.tell_of_ending_cards(integer, integer)
  to ansinh_app;
