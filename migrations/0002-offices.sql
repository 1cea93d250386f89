-- Who asks: agencies, their offices, people and keys; and the context every later table's policies read. Nothing here
-- is anybody's data but the offices' own: people stand here by the name their issuer gave them, never by their own.
--
-- Offices, people and keys live by the true clock (pg_catalog.now()): a caller who may choose the time of test data must
-- not wake an expired key with it. What is worked on lives by app.now().

-- Every function below that says `security definer` reads past row-level security, as its owner may. Where the owner may
-- not, nobody could sign in, and it is better to learn that here.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = current_user and (rolsuper or rolbypassrls)) then
    raise exception 'migrate as an owner that bypasses row-level security';
  end if;
end
$$;

-- ── The context of a transaction ─────────────────────────────────────────────────────────────────────────────────────
-- Set by app.enter and app.enter_system only, for one transaction. Afterwards a setting reads '', not null: hence nullif.

create function app.agency_id() returns uuid language sql stable parallel safe
return nullif(current_setting('app.agency', true), '')::uuid;

create function app.actor_id() returns uuid language sql stable parallel safe
return nullif(current_setting('app.actor', true), '')::uuid;

-- person, key or system
create function app.actor_kind() returns text language sql stable parallel safe
return nullif(current_setting('app.actor_kind', true), '');

create function app.is_livemode() returns boolean language sql stable parallel safe
return nullif(current_setting('app.livemode', true), '')::boolean;

create function app.agency_kind() returns text language sql stable parallel safe
return nullif(current_setting('app.agency_kind', true), '');

-- Null also for the administrator of all provinces, and for jobs.
create function app.province() returns text language sql stable parallel safe
return nullif(current_setting('app.province', true), '');

create function app.commune() returns text language sql stable parallel safe
return nullif(current_setting('app.commune', true), '');

-- A batch cannot branch: what must hold is stated, and the whole batch is taken back where it does not. The code is ours,
-- of the class AS; src/db/refusals.ts says what each means. Words would be data: there are none.
create function app.require(ok boolean, code text) returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if ok is not true then
    raise exception using errcode = code, message = 'refused';
  end if;
end
$$;

-- An instant as answers write it.
create function app.instant(at timestamptz) returns text language sql stable parallel safe
return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');

-- ── Agencies and what belongs to them ────────────────────────────────────────────────────────────────────────────────

create table app.agency (
  id uuid primary key,
  livemode boolean not null,
  kind text not null check (kind in (
    'commune', 'school', 'collecting-organisation', 'insurer-local', 'insurer-city', 'finance', 'home-affairs', 'health',
    'agriculture', 'education', 'treasury', 'supervisor', 'portal', 'administrator'
  )),
  province text check (province ~ '^[0-9]{2}$'),
  commune text check (commune ~ '^[0-9]{5}$'),
  name text not null check (length(name) between 1 and 200),
  -- mã đơn vị: ten digits of a tax code, or seven characters of a budget code; what forms put before the group's letters
  unit_code text check (unit_code ~ '^([0-9A-Z]{7}|[0-9]{10})$'),
  made_at timestamptz not null default pg_catalog.now(),
  closed_at timestamptz,
  unique (id, livemode),
  check (province is not null or kind = 'administrator'),
  check (commune is not null or kind <> 'commune')
);

-- The people of a commune are confirmed by its one office of state.
create unique index agency_of_commune on app.agency (livemode, commune) where kind = 'commune' and closed_at is null;
create index agency_of_province on app.agency (livemode, province, id);

-- A part of a commune's administration, such as its office of culture and society.
create table app.office (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  name text not null check (length(name) between 1 and 200),
  made_at timestamptz not null default pg_catalog.now(),
  closed_at timestamptz,
  unique (id, agency),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index office_of_agency on app.office (agency, id);

-- điểm thu of a collecting organisation. The code holds the unit, the province, the commune and a number of three digits.
create table app.collection_point (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  code text not null check (code ~ '^([0-9A-Z]{7}|[0-9]{10})TH[0-9]{7}[0-9]{3}$'),
  commune text not null check (commune ~ '^[0-9]{5}$'),
  name text not null check (length(name) between 1 and 200),
  made_at timestamptz not null default pg_catalog.now(),
  closed_at timestamptz,
  unique (id, agency),
  check (substr(right(code, 10), 3, 5) = commune),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create unique index collection_point_code on app.collection_point (livemode, code) where closed_at is null;
create index collection_point_of_agency on app.collection_point (agency, id);

-- nhân viên thu, by number alone: who it is, their organisation knows.
create table app.collector (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  collection_point uuid,
  number text not null check (number ~ '^[0-9A-Z][0-9A-Z._/-]{0,29}$' and number !~ '^[0-9]{12}$'),
  made_at timestamptz not null default pg_catalog.now(),
  closed_at timestamptz,
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (collection_point, agency) references app.collection_point (id, agency)
);
create unique index collector_number on app.collector (agency, number) where closed_at is null;
create index collector_of_agency on app.collector (agency, id);

-- ── People and keys ──────────────────────────────────────────────────────────────────────────────────────────────────

-- One person, in however many agencies: four eyes are counted here. The subject is the issuer's own name for them, and
-- must be a made one: digits in the length of an identity number are refused.
create table app.person (
  id uuid primary key,
  livemode boolean not null,
  issuer text not null check (issuer ~ '^https://' and length(issuer) <= 500),
  subject text not null check (length(subject) between 1 and 255 and subject !~ '^([0-9]{9}|[0-9]{10}|[0-9]{12})$'),
  made_at timestamptz not null default pg_catalog.now(),
  unique (id, livemode),
  unique (livemode, issuer, subject)
);

-- Roles never change: who gets others is revoked and added again, so that every act can be laid to a row.
create table app.member (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  person uuid not null,
  roles text[] not null check (
    cardinality(roles) between 1 and 4 and roles <@ array['maker', 'confirmer', 'approver', 'reader']
  ),
  office uuid,
  -- what they are there, never what they are called
  title text check (length(title) between 1 and 100),
  made_at timestamptz not null default pg_catalog.now(),
  revoked_at timestamptz,
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (person, livemode) references app.person (id, livemode),
  foreign key (office, agency) references app.office (id, agency)
);
create unique index member_once on app.member (agency, person) where revoked_at is null;
create index member_of_agency on app.member (agency, id);
create index member_of_person on app.member (person);

-- Two live keys of one name and no more: one in use, one to change over to. An expired one is revoked when its place is
-- wanted.
create table app.api_key (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  name text not null check (length(name) between 1 and 100),
  slot smallint not null check (slot in (1, 2)),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  last4 text not null check (last4 ~ '^[0-9A-Za-z]{4}$'),
  scopes text[] not null check (cardinality(scopes) between 1 and 20),
  made_at timestamptz not null default pg_catalog.now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_on date,
  check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create unique index api_key_place on app.api_key (agency, name, slot) where revoked_at is null;
create index api_key_of_agency on app.api_key (agency, id);

-- ── Entering ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- The first statement of every transaction that is somebody's. What the agency is, is read here and taken from nobody.
-- AS401: this person or key does not (or no longer) act for this agency. ASNOW: the time of live data cannot be chosen.
create function app.enter(acting_agency uuid, acting uuid, acting_livemode boolean, chosen_now timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  of_agency app.agency;
  as_kind text;
begin
  perform app.require(acting_livemode is false or chosen_now is null, 'ASNOW');
  select a.* into of_agency from app.agency a
  where a.id = acting_agency and a.livemode = acting_livemode and a.closed_at is null;
  select 'person' into as_kind from app.member m
  where m.agency = of_agency.id and m.person = acting and m.revoked_at is null;
  if as_kind is null then
    select 'key' into as_kind from app.api_key k
    where k.id = acting and k.agency = of_agency.id and k.revoked_at is null and k.expires_at > now();
  end if;
  perform app.require(as_kind is not null, 'AS401');
  perform
    set_config('app.agency', of_agency.id::text, true),
    set_config('app.actor', acting::text, true),
    set_config('app.actor_kind', as_kind, true),
    set_config('app.livemode', acting_livemode::text, true),
    set_config('app.now', coalesce(chosen_now::text, ''), true),
    set_config('app.agency_kind', of_agency.kind, true),
    set_config('app.province', coalesce(of_agency.province, ''), true),
    set_config('app.commune', coalesce(of_agency.commune, ''), true);
end
$$;

-- For jobs. Of no agency and no province: what a job may see, each policy says by the kind of actor.
create function app.enter_system(acting_livemode boolean, chosen_now timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(acting_livemode is not null, 'AS401');
  perform app.require(acting_livemode is false or chosen_now is null, 'ASNOW');
  perform
    set_config('app.agency', '', true),
    set_config('app.actor', '', true),
    set_config('app.actor_kind', 'system', true),
    set_config('app.livemode', acting_livemode::text, true),
    set_config('app.now', coalesce(chosen_now::text, ''), true),
    set_config('app.agency_kind', '', true),
    set_config('app.province', '', true),
    set_config('app.commune', '', true);
end
$$;

-- ── Authentication: the only questions that are answered without a context ───────────────────────────────────────────

create function app.agency_as_json(of_agency app.agency) returns json
language sql stable set search_path = pg_catalog, pg_temp
return json_build_object('id', of_agency.id, 'kind', of_agency.kind, 'province', of_agency.province,
  'commune', of_agency.commune, 'name', of_agency.name);

-- Null for a key that is unknown, revoked or expired, or whose agency is closed: why, is nobody's business.
create function app.find_key(of_hash text) returns json
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  found_key app.api_key;
  of_agency app.agency;
  today date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
begin
  select k.* into found_key from app.api_key k where k.hash = of_hash and k.revoked_at is null and k.expires_at > now();
  select a.* into of_agency from app.agency a where a.id = found_key.agency and a.closed_at is null;
  if of_agency.id is null then
    return null;
  end if;
  -- Once a day: a key in use is read far more often than anybody asks when it was used.
  update app.api_key set last_used_on = today where id = found_key.id and last_used_on is distinct from today;
  return json_build_object('id', found_key.id, 'livemode', found_key.livemode, 'scopes', found_key.scopes,
    'agency', app.agency_as_json(of_agency));
end
$$;

create function app.find_member(of_issuer text, of_subject text, of_agency uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select json_build_object('id', p.id, 'member', m.id, 'livemode', m.livemode, 'roles', m.roles, 'office', m.office,
    'agency', app.agency_as_json(a))
  from app.person p
  join app.member m on m.person = p.id and m.agency = of_agency and m.revoked_at is null
  join app.agency a on a.id = m.agency and a.closed_at is null
  where p.issuer = of_issuer and p.subject = of_subject and p.livemode = a.livemode
);

-- The row of a person, made where there is none. They may be known from an agency that the caller must not see.
create function app.person_of(of_issuer text, of_subject text, new_id uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  known uuid;
begin
  perform app.require(app.actor_kind() = 'person', 'AS401');
  insert into app.person as p (id, livemode, issuer, subject)
  values (new_id, app.is_livemode(), of_issuer, of_subject)
  on conflict (livemode, issuer, subject) do update set subject = p.subject
  returning p.id into known;
  return known;
end
$$;

-- ── Who sees and writes what ─────────────────────────────────────────────────────────────────────────────────────────

-- One's own agency; and for an administrator those of its province, or all, other administrators never.
create function app.manages(of_agency uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return of_agency = app.agency_id() or (
  app.agency_kind() = 'administrator' and exists (
    select from app.agency a
    where a.id = of_agency and a.livemode = app.is_livemode()
      and (app.province() is null or (a.province = app.province() and a.kind <> 'administrator'))
  )
);

-- Whether the actor is a person who has this role here. Which of their roles they act in, the token says and the
-- application keeps to; who does not even have it writes nothing, whatever the application believes.
create function app.holds(wanted text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (
  select from app.member m
  where m.agency = app.agency_id() and m.person = app.actor_id() and m.livemode = app.is_livemode()
    and m.revoked_at is null and wanted = any (m.roles)
);

alter table app.agency enable row level security;
alter table app.agency force row level security;
alter table app.office enable row level security;
alter table app.office force row level security;
alter table app.collection_point enable row level security;
alter table app.collection_point force row level security;
alter table app.collector enable row level security;
alter table app.collector force row level security;
alter table app.person enable row level security;
alter table app.person force row level security;
alter table app.member enable row level security;
alter table app.member force row level security;
alter table app.api_key enable row level security;
alter table app.api_key force row level security;

-- Agencies, offices and collection points are the address book of a province: bodies, no people.
create policy address_book on app.agency for select using (
  livemode = (select app.is_livemode()) and (
    id = (select app.agency_id())
    or province = (select app.province())
    or (select app.actor_kind()) = 'system'
    or ((select app.agency_kind()) = 'administrator' and (select app.province()) is null)
  )
);
create policy made_by_administrators on app.agency for insert with check (
  livemode = (select app.is_livemode())
  and (select app.agency_kind()) = 'administrator' and (select app.holds('approver'))
  and ((select app.province()) is null or (province = (select app.province()) and kind <> 'administrator'))
);
create policy changed_by_administrators on app.agency for update using (
  livemode = (select app.is_livemode())
  and (select app.agency_kind()) = 'administrator' and (select app.holds('approver'))
  and ((select app.province()) is null or (province = (select app.province()) and kind <> 'administrator'))
);

create policy address_book on app.office for select using (
  livemode = (select app.is_livemode()) and exists (select from app.agency a where a.id = office.agency)
);
create policy made_by_managers on app.office for insert with check (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);
create policy changed_by_managers on app.office for update using (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);

create policy address_book on app.collection_point for select using (
  livemode = (select app.is_livemode()) and exists (select from app.agency a where a.id = collection_point.agency)
);
create policy made_by_managers on app.collection_point for insert with check (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);
create policy changed_by_managers on app.collection_point for update using (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);

-- The numbers of collectors: their organisation's, and the insurer's who pays for what they bring.
create policy known_to_insurers on app.collector for select using (
  livemode = (select app.is_livemode()) and (
    app.manages(agency)
    or ((select app.agency_kind()) in ('insurer-local', 'insurer-city')
      and exists (select from app.agency a where a.id = collector.agency))
  )
);
create policy made_by_managers on app.collector for insert with check (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);
create policy changed_by_managers on app.collector for update using (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);

create policy of_ones_own_agency on app.member for select using (
  livemode = (select app.is_livemode()) and app.manages(agency)
);
create policy made_by_managers on app.member for insert with check (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);
create policy changed_by_managers on app.member for update using (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);

create policy of_ones_own_members on app.person for select using (
  livemode = (select app.is_livemode()) and exists (select from app.member m where m.person = person.id)
);

create policy of_ones_own_agency on app.api_key for select using (
  livemode = (select app.is_livemode()) and app.manages(agency)
);
create policy made_by_managers on app.api_key for insert with check (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);
create policy changed_by_managers on app.api_key for update using (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);

-- ── Grants: what is not named here is refused ────────────────────────────────────────────────────────────────────────

-- Of later functions as well: Postgres lets everybody call a new one unless it is told not to.
alter default privileges revoke execute on functions from public;
revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to ansinh_app;

grant select on app.agency, app.office, app.collection_point, app.collector, app.person, app.member to ansinh_app;
grant insert on app.agency, app.office, app.collection_point, app.collector, app.member, app.api_key to ansinh_app;
grant update (name, unit_code, closed_at) on app.agency to ansinh_app;
grant update (name, closed_at) on app.office to ansinh_app;
grant update (name, closed_at) on app.collection_point to ansinh_app;
grant update (collection_point, closed_at) on app.collector to ansinh_app;
grant update (revoked_at) on app.member to ansinh_app;
-- Without the hash: nothing of ours needs to read it back.
grant select (id, livemode, agency, name, slot, last4, scopes, made_at, expires_at, revoked_at, last_used_on)
  on app.api_key to ansinh_app;
grant update (revoked_at) on app.api_key to ansinh_app;
