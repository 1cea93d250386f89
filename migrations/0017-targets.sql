-- Residential groups, and what is asked of communes, groups, schools and collecting organisations: targets, the numbers
-- they are measured by, and what was reported. Numbers of units stand here, never anything of a person.

-- ── Residential groups ───────────────────────────────────────────────────────────────────────────────────────────────
-- tổ dân phố, thôn: a part of a commune that is given targets and has people of its own to visit. No agency: nobody signs
-- in for it. Entered and closed by its commune, never changed: a closed one stays as the name on what was counted there.

create table app.residential_group (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  -- The commune's own short name for it; never long enough to be somebody's number.
  code text not null check (code ~ '^[0-9A-Z][0-9A-Z.-]{0,11}$' and code !~ '[0-9]{6}'),
  name text not null check (length(name) between 1 and 100 and name !~ '[0-9]{6}' and name is nfc normalized),
  made_at timestamptz not null default pg_catalog.now(),
  closed_at timestamptz,
  unique (id, agency),
  unique (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create unique index residential_group_code on app.residential_group (agency, code) where closed_at is null;
create index residential_group_of_agency on app.residential_group (agency, id);

alter table app.residential_group enable row level security;
alter table app.residential_group force row level security;

-- Part of the address book, as the offices of a commune are: places, no people.
create policy address_book on app.residential_group for select using (
  livemode = (select app.is_livemode()) and exists (select from app.agency a where a.id = residential_group.agency)
);
create policy made_by_managers on app.residential_group for insert with check (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);
create policy changed_by_managers on app.residential_group for update using (
  livemode = (select app.is_livemode()) and (select app.holds('approver')) and app.manages(agency)
);

grant select, insert on app.residential_group to ansinh_app;
grant update (closed_at) on app.residential_group to ansinh_app;
