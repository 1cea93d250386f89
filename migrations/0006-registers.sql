-- Who is known to be eligible, and who has asked: the registers communes keep of decisions about people, the areas and
-- communes that are (no longer) difficult, the calls insurers make, and the requests people hand in through portals.
--
-- Which register somebody is on tells that they are poor or disabled: it stands in the sealed text and in no clear column,
-- no count and no chain of its own. So the database finds people by blind index, and the Worker says what they are.

-- ── Registers of people ──────────────────────────────────────────────────────────────────────────────────────────────

-- One a commune. Its version goes up with every write, and every row says at which version it was written last: what was
-- decided on what was read of some people is written only if nobody wrote about them meanwhile.
create table app.register_book (
  livemode boolean not null,
  commune text not null check (commune ~ '^[0-9]{5}$'),
  province text not null check (province ~ '^[0-9]{2}$'),
  version integer not null default 0,
  primary key (livemode, commune)
);

-- Which registers a commune keeps, and from which month on everybody is on them who should be. Nobody's data: from that
-- month on, not to be on it says something.
create table app.register_kept (
  livemode boolean not null,
  commune text not null,
  kind text not null check (kind in ('poor', 'near-poor', 'exited', 'average-living', 'disability')),
  complete_from text check (complete_from ~ '^(20[0-9]{2}|2100)-(0[1-9]|1[0-2])$'),
  changed_at timestamptz not null,
  primary key (livemode, commune, kind),
  foreign key (livemode, commune) references app.register_book (livemode, commune)
);

-- A decision about a person. Its content never changes: it is ended, or another row takes its place.
create table app.registration (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  province text not null,
  commune text not null,
  index app.blind_index not null,
  -- What the decision says: the kind, its day, from when until when. All that others than the commune may check.
  standing app.sealed not null,
  -- Who it is about, and the decision's paper. The commune's alone.
  person app.sealed not null,
  -- The last day and why.
  ending app.sealed,
  superseded_by uuid references app.registration (id),
  version integer not null default 1,
  -- The version of the book after its last write.
  book_version integer not null,
  made_by uuid not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (livemode, commune) references app.register_book (livemode, commune)
);
create index registration_of_person on app.registration (index);
create index registration_of_commune on app.registration (livemode, commune, id) where superseded_by is null;

-- The first statement of whatever changes a commune's registers: its book, held until the end; where a version is named,
-- nothing was written since about the people of these indexes. Opens the chain of its record with the first of all writes.
create function app.hold_registers(of_chain uuid, read_version integer, of_people text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  known integer;
begin
  perform app.require(app.agency_kind() = 'commune', 'AS403');
  insert into app.register_book as b (livemode, commune, province)
  values (app.is_livemode(), app.commune(), app.province())
  on conflict (livemode, commune) do update set version = b.version
  returning b.version into known;
  perform app.require(read_version is null or read_version = known or not exists (
    select from app.registration r
    where r.index = any (of_people) and r.livemode = app.is_livemode() and r.commune = app.commune()
      and r.book_version > read_version
  ), 'AS601');
  update app.register_book set version = version + 1
  where livemode = app.is_livemode() and commune = app.commune();
  insert into app.audit_chain (chain, livemode, agency, province)
  values (of_chain, app.is_livemode(), app.agency_id(), app.province()) on conflict (chain) do nothing;
end
$$;

-- For those who list people, or pay for them, in the province: what the registers say of these people, without anything
-- of who they are.
create function app.standings_of(indexes text[])
returns table (id uuid, index text, commune text, standing text, ending text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(
    app.agency_kind() in ('commune', 'school', 'collecting-organisation', 'insurer-local', 'insurer-city'), 'AS403'
  );
  return query
    select r.id, r.index::text, r.commune, r.standing::text, r.ending::text
    from unnest(indexes) as asked(index)
    cross join lateral (
      select g.* from app.registration g where g.index = asked.index offset 0
    ) r
    where r.livemode = app.is_livemode() and r.province = app.province() and r.superseded_by is null;
end
$$;

-- Which of these people somebody has on a list of the round, whoever it is: no more than that.
create function app.listed_in_round(of_round uuid, indexes text[]) returns setof text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.agency_kind() = 'commune' and exists (
    select from app.round o
    where o.id = of_round and o.livemode = app.is_livemode() and o.province = app.province()
  ), 'AS404');
  return query
    select asked.index from unnest(indexes) as asked(index)
    where exists (
      select from app.entry e join app.list l on l.id = e.list
      where e.index = asked.index and l.round = of_round and l.state <> 'withdrawn'
        and e.change = 'increase' and e.state not in ('refused', 'rejected')
    );
end
$$;

-- How many of a commune's people are entitled by its registers and on no list of a round, as the commune counted last:
-- nobody else can count what is sealed.
create table app.entitled_count (
  round uuid not null,
  livemode boolean not null,
  commune text not null,
  province text not null,
  entitled integer not null check (entitled >= 0),
  listed integer not null check (listed between 0 and entitled),
  counted_at timestamptz not null,
  primary key (round, commune),
  foreign key (round, livemode) references app.round (id, livemode)
);

-- ── Areas, and communes that left them ───────────────────────────────────────────────────────────────────────────────
-- By decisions everybody may read. About places, never about people.

create table app.area (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  commune text not null check (commune ~ '^[0-9]{5}$'),
  -- The residential group alone, where the decision names one.
  residential_group text check (length(residential_group) between 1 and 100),
  area text not null check (area in ('poor-commune', 'minority-mountain', 'difficult', 'especially-difficult', 'island')),
  list text not null check (list in ('2016-2020', 'other')),
  instrument text not null check (length(instrument) between 1 and 300),
  joined_on date,
  left_on date,
  left_by text check (length(left_by) between 1 and 300),
  withdrawn_at timestamptz,
  version integer not null default 1,
  agency uuid not null,
  made_at timestamptz not null,
  foreign key (agency, livemode) references app.agency (id, livemode),
  check (left_on is null or joined_on is null or left_on >= joined_on),
  check ((left_on is null) = (left_by is null)),
  check (joined_on is not null or left_on is not null),
  -- Everybody reads it: the number of a text stands in it, and nothing as long as somebody's number.
  check (instrument ~ '[0-9]/' and concat_ws(' ', residential_group, instrument, left_by) !~ '[0-9]{6}'),
  -- The same words are the same text, however they were typed.
  check (concat_ws(' ', residential_group, instrument, left_by) is nfc normalized)
);
create index area_of_province on app.area (province, id);

-- ── Calls ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Where the law has a list handed in to advise and persuade, each person on it is called. One row a call.

create table app.call (
  id uuid primary key,
  livemode boolean not null,
  entry uuid not null,
  list uuid not null,
  province text not null,
  nth integer not null,
  outcome text not null check (outcome in ('no-answer', 'called', 'agreed', 'declined')),
  called_on date not null,
  follow_up_on date check (follow_up_on >= called_on),
  agency uuid not null,
  actor uuid not null,
  at timestamptz not null,
  note app.sealed,
  unique (entry, nth),
  foreign key (list, livemode) references app.list (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode)
);

-- How often somebody was called is the version of what one has read.
create function app.record_call(
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
  where r.id = of_entry and r.livemode = app.is_livemode() and r.state = 'accepted' and l.state = 'accepted'
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

-- ── Requests ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What a person wishes, who they are and what they agreed to is one sealed text, which only the office that lists such
-- people reads, and which is gone once the person has withdrawn.

create table app.request (
  id uuid primary key,
  livemode boolean not null,
  portal uuid not null,
  province text not null,
  -- The office that lists such people.
  office uuid not null,
  state text not null default 'received' check (state in ('received', 'listed', 'refused', 'withdrawn')),
  -- SHA-256 of the code the person follows it by.
  code_hash text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
  wished_on date not null,
  list uuid,
  entry uuid,
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  wish app.sealed,
  -- Why the office refused it.
  answer app.sealed,
  check ((wish is null) = (state = 'withdrawn')),
  check ((state = 'listed') = (list is not null) and (list is null) = (entry is null)),
  check ((state = 'refused') = (answer is not null)),
  foreign key (portal, livemode) references app.agency (id, livemode),
  foreign key (office, livemode) references app.agency (id, livemode)
);
create index request_of_office on app.request (office, id);
create index request_of_portal on app.request (portal, made_at);

-- Where a request is, seen from the list it went on: a row that was taken off, or a list that was withdrawn, puts it back.
create function app.request_standing(of_state text, of_entry uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
return case when of_state <> 'listed' then of_state else coalesce((
  select case
    when l.state = 'withdrawn' then 'received'
    when e.state = 'rejected' then 'refused'
    when l.state = 'draft' then 'listed'
    when e.state = 'refused' then 'received'
    when l.state in ('submitted', 'confirmed') then 'submitted'
    when l.state in ('approved', 'received') then 'approved'
    else 'accepted'
  end
  from app.entry e join app.list l on l.id = e.list where e.id = of_entry
), 'received') end;

-- No more of a portal in a day, so that a portal that is not watched over fills no office's desk.
create function app.hand_in_request(
  new_id uuid, to_office uuid, of_kinds text[], new_hash text, wish_day date, sealed_wish text, most_a_day integer
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.agency_kind() = 'portal' and app.actor_kind() = 'key', 'AS403');
  perform app.require(exists (
    select from app.agency a
    where a.id = to_office and a.livemode = app.is_livemode() and a.province = app.province() and a.kind = any (of_kinds)
      and a.closed_at is null
  ), 'AS605');
  -- One after the other, so that nobody gets past the count.
  perform from app.agency a where a.id = app.agency_id() for no key update;
  perform app.require((
    select count(*) from app.request q where q.portal = app.agency_id() and q.made_at > app.now() - interval '1 day'
  ) < most_a_day, 'AS606');
  insert into app.request (id, livemode, portal, province, office, code_hash, wished_on, made_at, changed_at, wish)
  values (new_id, app.is_livemode(), app.agency_id(), app.province(), to_office, new_hash, wish_day, app.now(), app.now(), sealed_wish);
end
$$;

-- The office's own, as it was read, and still waiting.
create function app.own_request(of_request uuid, held_version integer) returns app.request
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.request;
begin
  select * into r from app.request
  where id = of_request and livemode = app.is_livemode() and office = app.agency_id() for update;
  perform app.require(found, 'AS404');
  perform app.require(r.version = held_version, 'AS412');
  perform app.require(app.request_standing(r.state, r.entry) = 'received', 'AS603');
  return r;
end
$$;

create function app.list_request(of_request uuid, held_version integer, on_list uuid, as_entry uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.own_request(of_request, held_version);
  perform app.require(exists (
    select from app.entry e join app.list l on l.id = e.list
    where e.id = as_entry and e.list = on_list and l.agency = app.agency_id()
  ), 'AS404');
  update app.request set state = 'listed', list = on_list, entry = as_entry, version = version + 1, changed_at = app.now()
  where id = of_request;
end
$$;

create function app.refuse_request(of_request uuid, held_version integer, sealed_answer text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.own_request(of_request, held_version);
  update app.request set state = 'refused', list = null, entry = null, answer = sealed_answer, version = version + 1,
    changed_at = app.now()
  where id = of_request;
end
$$;

-- The only question about requests that is answered without a context: whoever has the code may ask it.
create function app.request_by_code(of_hash text) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select json_build_object('livemode', r.livemode, 'id', r.id, 'state', app.request_standing(r.state, r.entry))
  from app.request r where r.code_hash = of_hash
);

-- By the person, through their code. As long as nothing was handed in all of it goes, the row on a draft too.
create function app.withdraw_request(of_hash text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.request;
  l app.list;
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
    delete from app.entry_row where id = r.entry;
    update app.list set version = version + 1, changed_at = app.now() where id = l.id;
    perform app.recount(l.id);
  end if;
  update app.request set state = 'withdrawn', wish = null, answer = null, list = null, entry = null,
    version = version + case when state = 'withdrawn' then 0 else 1 end,
    changed_at = case when state = 'withdrawn' then changed_at else app.now() end
  where id = r.id;
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.register_book enable row level security;
alter table app.register_book force row level security;
alter table app.register_kept enable row level security;
alter table app.register_kept force row level security;
alter table app.registration enable row level security;
alter table app.registration force row level security;
alter table app.entitled_count enable row level security;
alter table app.entitled_count force row level security;
alter table app.area enable row level security;
alter table app.area force row level security;
alter table app.call enable row level security;
alter table app.call force row level security;
alter table app.request enable row level security;
alter table app.request force row level security;

-- Which registers are kept is known in the province; how often one was written in, to its commune.
create policy of_ones_own on app.register_book for select using (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) = 'commune' and commune = (select app.commune())
);
create policy of_ones_province on app.register_kept for select using (
  livemode = (select app.is_livemode()) and (
    commune = (select app.commune())
    or exists (
      select from app.agency a
      where a.kind = 'commune' and a.commune = register_kept.commune and a.livemode = register_kept.livemode
    )
  )
);
create policy kept_by_communes on app.register_kept for insert with check (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) = 'commune'
  and (select app.actor_kind()) = 'person' and commune = (select app.commune())
);
create policy changed_by_communes on app.register_kept for update using (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) = 'commune'
  and (select app.actor_kind()) = 'person' and commune = (select app.commune())
);

-- The commune's alone. Others ask app.standings_of about people they have before them.
create policy of_ones_own on app.registration for select using (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) = 'commune' and commune = (select app.commune())
);
create policy made_by_communes on app.registration for insert with check (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) = 'commune' and commune = (select app.commune())
  and agency = (select app.agency_id()) and province = (select app.province()) and made_by = (select app.actor_id())
);
create policy changed_by_communes on app.registration for update using (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) = 'commune'
  and (select app.actor_kind()) = 'person' and commune = (select app.commune())
);

create policy of_ones_province on app.entitled_count for select using (
  livemode = (select app.is_livemode()) and (
    ((select app.agency_kind()) = 'commune' and commune = (select app.commune()))
    or ((select app.agency_kind()) in (
        'insurer-local', 'insurer-city', 'home-affairs', 'finance', 'health', 'agriculture', 'supervisor', 'administrator'
      )
      and (province = (select app.province())
        or ((select app.agency_kind()) = 'administrator' and (select app.province()) is null)))
  )
);
create policy counted_by_communes on app.entitled_count for insert with check (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) = 'commune'
  and (select app.actor_kind()) = 'person' and commune = (select app.commune()) and province = (select app.province())
);
create policy counted_again on app.entitled_count for update using (
  livemode = (select app.is_livemode()) and (select app.agency_kind()) = 'commune'
  and (select app.actor_kind()) = 'person' and commune = (select app.commune())
);

-- A commune enters its own, those in charge of the province all of them; everybody reads.
create function app.enters_areas_of(of_province text, of_commune text) returns boolean language sql stable
return coalesce(app.actor_kind() = 'person' and (
  (app.agency_kind() = 'commune' and of_commune = app.commune() and of_province = app.province())
  or (app.agency_kind() in ('home-affairs', 'administrator') and of_province = app.province())
  or (app.agency_kind() = 'administrator' and app.province() is null)
), false);

create policy of_everybody on app.area for select using (livemode = (select app.is_livemode()));
create policy entered_by_keepers on app.area for insert with check (
  livemode = (select app.is_livemode()) and agency = (select app.agency_id()) and app.enters_areas_of(province, commune)
);
create policy changed_by_keepers on app.area for update using (
  livemode = (select app.is_livemode()) and app.enters_areas_of(province, commune)
);

create policy of_insurers on app.call for select using (
  livemode = (select app.is_livemode()) and province = (select app.province()) and (select app.is_insurer())
);

create policy of_its_office on app.request for select using (
  livemode = (select app.is_livemode()) and office = (select app.agency_id())
);

-- ── Grants ───────────────────────────────────────────────────────────────────────────────────────────────────────────

grant select on app.register_book, app.register_kept, app.registration, app.entitled_count, app.area, app.call
  to ansinh_app;
grant select (id, livemode, portal, province, office, state, wished_on, list, entry, version, made_at, changed_at, wish, answer)
  on app.request to ansinh_app;
grant insert on app.register_kept, app.registration, app.entitled_count, app.area to ansinh_app;
grant update (complete_from, changed_at) on app.register_kept to ansinh_app;
grant update (ending, superseded_by, version, book_version, changed_at) on app.registration to ansinh_app;
grant update (entitled, listed, counted_at) on app.entitled_count to ansinh_app;
grant update (left_on, left_by, withdrawn_at, version) on app.area to ansinh_app;

grant execute on function app.hold_registers(uuid, integer, text[]), app.standings_of(text[]), app.listed_in_round(uuid, text[]),
  app.record_call(uuid, uuid, integer, text, date, date, text), app.request_standing(text, uuid),
  app.hand_in_request(uuid, uuid, text[], text, date, text, integer), app.list_request(uuid, integer, uuid, uuid),
  app.refuse_request(uuid, integer, text), app.request_by_code(text), app.withdraw_request(text),
  app.enters_areas_of(text, text)
  to ansinh_app;
