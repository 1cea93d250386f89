-- Reports that offices owe by a text: drafted, submitted (which freezes the figures), signed by somebody else, filed. Figures
-- come of the ledger as it was seen at one instant, so that anybody can compute them again from postings that never change;
-- what is posted later stands in the next report, or in a new edition that names the one before.
--
-- No person stands here but in what is sealed: figures are counts and đồng, and the people's list is taken out by itself.

-- ── What a report counts ─────────────────────────────────────────────────────────────────────────────────────────────

-- For whom the province is counted as a whole: who reports on it. A commune counts itself alone.
create function app.counts_for_reports(of_province text, of_commune text) returns boolean language sql stable
return coalesce(of_province = app.province() and (
  app.agency_kind() in ('insurer-city', 'home-affairs')
  or (app.agency_kind() = 'commune' and of_commune = app.commune())
), false);

-- Postings of some quarters as they were seen: of journals that were committed then, and up to a number. The number besides,
-- since a database that was restored elsewhere begins to count its transactions anew.
create function app.seen_postings(
  of_province text, first_period text, last_period text, seen pg_snapshot, last_seq bigint
) returns table (
  scheme text, rule text, commune text, coverage uuid, account text, holder text, belongs_to text, months smallint,
  amount bigint, kind text
)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select p.scheme, p.rule, p.commune, p.coverage, p.account, p.holder, p.belongs_to, p.months, p.amount, j.kind
  from app.posting p join app.journal j on j.id = p.journal
  where p.livemode = app.is_livemode() and p.province = of_province and p.period between first_period and last_period
    and p.seq <= last_seq and pg_visible_in_snapshot(j.made_in, seen)
$$;

-- People and money by fund and rule, or by fund and commune, each with the fund's own line. A person counts once on a line,
-- however often they were listed; somebody of whom nothing is left, or of an earlier quarter alone, does not count, and their
-- money does. A sensitive rule has neither name nor commune here (0007-ledger.sql).
create function app.supported_lines(
  of_province text, of_commune text, by_commune boolean, first_period text, last_period text, seen pg_snapshot,
  last_seq bigint
) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with covered as (
    select p.scheme, p.coverage, case when by_commune then coalesce(p.commune, 'province') else p.rule end as part,
      coalesce(sum(p.months) filter (where p.account = 'fund'), 0) as months,
      coalesce(sum(p.months) filter (where p.account = 'fund' and p.belongs_to >= first_period), 0) <> 0
        or coalesce(sum(p.amount) filter (where p.account = 'fund' and p.belongs_to >= first_period), 0) <> 0 as is_counted,
      coalesce(sum(p.amount) filter (where p.account in ('local', 'top-up') and p.belongs_to >= first_period), 0) > 0
        as is_supported,
      coalesce(-sum(p.amount) filter (where p.account = 'fund'), 0) as due,
      coalesce(sum(p.amount) filter (where p.account = 'state'), 0) as state,
      coalesce(sum(p.amount) filter (where p.account = 'local'), 0) as local,
      coalesce(sum(p.amount) filter (where p.account = 'top-up'), 0) as top_up,
      coalesce(sum(p.amount) filter (where p.account = 'sponsor'), 0) as sponsor,
      coalesce(sum(p.amount) filter (where p.account = 'participant'), 0) as participant
    from app.seen_postings(of_province, first_period, last_period, seen, last_seq) p
    where p.coverage is not null and (of_commune is null or p.commune = of_commune)
    group by p.scheme, p.coverage, part
  ), line as (
    select concat_ws('/', c.scheme, c.part) as line,
      -- By the index of the citizen number; a row of before there was one stands for itself.
      count(distinct coalesce(e.index, c.coverage::text)) filter (where c.is_counted) as people,
      count(distinct coalesce(e.index, c.coverage::text)) filter (where c.is_supported) as supported,
      sum(c.months) as months, sum(c.due) as due, sum(c.state) as state, sum(c.local) as local, sum(c.top_up) as top_up,
      sum(c.sponsor) as sponsor, sum(c.participant) as participant
    from covered c left join app.entry_row e on e.id = c.coverage
    group by grouping sets ((c.scheme), (c.scheme, c.part))
  )
  select coalesce(jsonb_agg(jsonb_build_object('line', l.line, 'values', jsonb_build_array(l.people, l.supported, l.months,
    l.due, l.state, l.local, l.top_up, l.sponsor, l.participant)) order by l.line collate "C"), '[]') from line l
$$;

-- What budgets owe the funds for how many people, and have transferred, by fund and sort of holder. Left is what is owed and
-- was not transferred; what was credited from one quarter to another is neither.
create function app.budget_lines(
  of_province text, of_commune text, first_period text, last_period text, seen pg_snapshot, last_seq bigint
) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with held as (
    select p.scheme, split_part(p.holder, ':', 1) as holder, coalesce(e.index, p.coverage::text) as person,
      coalesce(sum(p.amount) filter (where p.coverage is not null), 0) as owed,
      coalesce(-sum(p.amount) filter (where p.coverage is null), 0) as transferred
    from app.seen_postings(of_province, first_period, last_period, seen, last_seq) p
      left join app.entry_row e on e.id = p.coverage
    where p.holder is not null and p.account <> 'received' and (p.coverage is not null or p.kind = 'transfer')
      and (of_commune is null or p.holder = 'commune:' || of_commune)
    group by 1, 2, 3
  ), line as (
    select concat_ws('/', h.scheme, h.holder) as line, count(distinct h.person) filter (where h.owed <> 0) as people,
      sum(h.owed) as owed, sum(h.transferred) as transferred, sum(h.owed - h.transferred) as missing
    from held h group by grouping sets ((h.scheme), (h.scheme, h.holder))
  )
  select coalesce(jsonb_agg(jsonb_build_object('line', l.line,
    'values', jsonb_build_array(l.people, l.owed, l.transferred, l.missing)) order by l.line collate "C"), '[]') from line l
$$;

create function app.report_lines(
  of_section text, of_province text, of_commune text, first_period text, last_period text, seen pg_snapshot, last_seq bigint
) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return case of_section
  when 'supported' then app.supported_lines(of_province, of_commune, false, first_period, last_period, seen, last_seq)
  when 'communes' then app.supported_lines(of_province, of_commune, true, first_period, last_period, seen, last_seq)
  when 'budgets' then app.budget_lines(of_province, of_commune, first_period, last_period, seen, last_seq)
end;

-- Of the ledger as it stands: for a draft. 404 for whom it is not counted.
create function app.live_report_lines(
  of_section text, of_province text, of_commune text, first_period text, last_period text
) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.counts_for_reports(of_province, of_commune), 'AS404');
  return app.report_lines(of_section, of_province, of_commune, first_period, last_period, pg_current_snapshot(),
    9223372036854775807);
end
$$;

-- ── Reports ──────────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.report (
  id uuid primary key,
  livemode boolean not null,
  -- src/policies/reports.ts
  kind text not null check (kind ~ '^[a-z0-9-]{1,60}$'),
  province text not null check (province ~ '^[0-9]{2}$'),
  -- of a ward's own report
  commune text check (commune ~ '^[0-9]{5}$'),
  -- what it is about, as deadlines write it: 2026, 2026-H1, 2026-Q3; and the quarters of it
  period text not null check (period ~ '^20[0-9]{2}(-H[12]|-Q[1-4])?$'),
  first_period app.period not null,
  last_period app.period not null,
  agency uuid not null,
  office uuid,
  -- The first, and those that amend it.
  edition smallint not null check (edition >= 1),
  amends uuid unique references app.report (id),
  state text not null default 'draft' check (state in ('draft', 'submitted', 'signed', 'filed', 'returned')),
  version integer not null default 1,
  -- What the office says besides the figures, and the mark of it.
  words app.sealed,
  words_hash text check (words_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  filed_at timestamptz,
  unique (id, livemode),
  check ((edition = 1) = (amends is null)),
  check ((words is null) = (words_hash is null)),
  check ((state = 'filed') = (filed_at is not null)),
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (office, agency) references app.office (id, agency)
);
create unique index report_once on app.report (livemode, province, coalesce(commune, ''), kind, period, edition);
create index report_of_agency on app.report (agency, id);
create index report_of_province on app.report (livemode, province, id);

-- Each time it was submitted: the figures, of which postings they come, and the mark of all of it.
create table app.report_freeze (
  report uuid not null,
  livemode boolean not null,
  -- of the report, once it was submitted
  version integer not null,
  frozen_at timestamptz not null,
  seen pg_snapshot not null,
  last_seq bigint not null,
  -- sections that come of the ledger alone: computed again by app.report_differences
  ledger text[] not null,
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  -- The words beside them as they were then (src/reports/labels.ts).
  labels jsonb not null check (jsonb_typeof(labels) = 'object'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (report, version),
  foreign key (report, livemode) references app.report (id, livemode)
);

alter table app.report add column frozen_version integer,
  add check ((state in ('draft', 'returned')) = (frozen_version is null)),
  add foreign key (id, frozen_version) references app.report_freeze (report, version);

create table app.report_step (
  id uuid primary key,
  livemode boolean not null,
  report uuid not null,
  version integer not null,
  step text not null check (step in ('draft', 'write', 'submit', 'sign', 'file', 'return')),
  agency uuid not null,
  person uuid not null,
  at timestamptz not null,
  reasons app.sealed,
  check ((step = 'return') = (reasons is not null)),
  foreign key (report, livemode) references app.report (id, livemode),
  foreign key (person, livemode) references app.person (id, livemode)
);
create index report_step_of on app.report_step (report, version, id);

-- A report that is due, whether anybody has begun it or not: what reminders are about. Made by the job that tells of it.
create table app.report_duty (
  id uuid primary key default gen_random_uuid(),
  livemode boolean not null,
  kind text not null,
  province text not null,
  commune text,
  period text not null,
  made_by text not null,
  last_day date not null
);
create unique index report_duty_once on app.report_duty (livemode, province, coalesce(commune, ''), kind, period);

do $$
declare
  kept text;
begin
  foreach kept in array array['report_freeze', 'report_step'] loop
    -- What is sealed is sealed again when keys change.
    execute format('create trigger never_changed before update %s or delete on app.%I
      for each row execute function app.refuse_change()',
      case kept when 'report_step' then 'of id, livemode, report, version, step, agency, person, at' end, kept);
    execute format('create trigger never_emptied before truncate on app.%I
      for each statement execute function app.refuse_change()', kept);
  end loop;
end
$$;

-- A filed report never changes; its words are sealed again when keys change, and are the same words.
create trigger filed_stays before update of id, livemode, kind, province, commune, period, first_period, last_period, agency,
  office, edition, amends, state, version, words_hash, made_at, changed_at, filed_at, frozen_version on app.report
for each row when (old.state = 'filed') execute function app.refuse_change();
create trigger never_removed before delete on app.report for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.report for each statement execute function app.refuse_change();

-- ── The steps ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- One's own report, held until the end; 404 for what is not there and for what is not the caller's to move.
create function app.hold_report(of_report uuid, held_version integer) returns app.report
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.report;
begin
  perform app.require(app.actor_kind() = 'person', 'AS403');
  select * into r from app.report where id = of_report and livemode = app.is_livemode() and agency = app.agency_id()
  for update;
  perform app.require(found, 'AS404');
  perform app.require(r.version = held_version, 'AS412');
  return r;
end
$$;

create function app.note_report_step(r app.report, at_version integer, as_step text, step_id uuid, sealed_reasons text)
returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into app.report_step (id, livemode, report, version, step, agency, person, at, reasons)
  values (step_id, r.livemode, r.id, at_version, as_step, app.agency_id(), app.actor_id(), app.now(), sealed_reasons)
$$;

-- AS105: there is one of this kind and period, to go on with or to amend. AS201: what it would amend is not filed.
create function app.draft_report(
  new_id uuid, of_kind text, made_by text, of_province text, of_commune text, of_period text, from_period text,
  to_period text, by_office uuid, amending uuid
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  before app.report;
  r app.report;
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = made_by
    and app.counts_for_reports(of_province, of_commune), 'AS403');
  if amending is not null then
    select * into before from app.report
    where id = amending and livemode = app.is_livemode() and agency = app.agency_id() for update;
    perform app.require(found and (before.kind, before.period) = (of_kind, of_period), 'AS404');
    perform app.require(before.state = 'filed', 'AS201');
  end if;
  insert into app.report (id, livemode, kind, province, commune, period, first_period, last_period, agency, office, edition,
    amends, made_at, changed_at)
  values (new_id, app.is_livemode(), of_kind, of_province, of_commune, of_period, from_period, to_period, app.agency_id(),
    by_office, coalesce(before.edition, 0) + 1, amending, app.now(), app.now())
  on conflict do nothing returning * into r;
  perform app.require(r.id is not null, 'AS105');
  perform app.note_report_step(r, 1, 'draft', gen_random_uuid(), null);
end
$$;

create function app.write_report(of_report uuid, held_version integer, sealed_words text, hash_of_words text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.report := app.hold_report(of_report, held_version);
begin
  perform app.require(r.state in ('draft', 'returned'), 'AS201');
  update app.report set words = sealed_words, words_hash = hash_of_words, version = r.version + 1, changed_at = app.now()
  where id = r.id;
  perform app.note_report_step(r, r.version + 1, 'write', gen_random_uuid(), null);
end
$$;

-- The mark of all that a report says, and of what it was computed from.
create function app.report_hash(r app.report, seen pg_snapshot, last_seq bigint, figures jsonb, labels jsonb) returns text
language sql stable set search_path = pg_catalog, pg_temp
return encode(sha256(convert_to(concat_ws(E'\n', r.id, r.kind, r.province, coalesce(r.commune, '-'), r.period, r.edition,
  coalesce(r.amends::text, '-'), seen, last_seq, figures, labels, coalesce(r.words_hash, '-')), 'UTF8')), 'hex');

create function app.ledger_figures(r app.report, sections text[], seen pg_snapshot, last_seq bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce((
  select jsonb_object_agg(s.section, app.report_lines(s.section, r.province, r.commune, r.first_period, r.last_period, seen,
    last_seq))
  from unnest(sections) as s(section)
), '{}');

-- Freezes the figures: the ledger's own are computed here, and taken from nobody; what other registers counted is handed in.
create function app.submit_report(
  of_report uuid, held_version integer, step_id uuid, not_before date, ledger_sections text[], other_figures jsonb,
  labels_then jsonb
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.report := app.hold_report(of_report, held_version);
  seen pg_snapshot := pg_current_snapshot();
  last_seq bigint;
  figures jsonb;
begin
  perform app.require(r.state in ('draft', 'returned'), 'AS201');
  perform app.require(not_before is null or app.day_here() >= not_before, 'AS801');
  perform app.require(not exists (select from app.uncovered_lists(r.province)), 'AS802');
  select coalesce(max(p.seq), 0) into last_seq from app.posting p;
  figures := other_figures || app.ledger_figures(r, ledger_sections, seen, last_seq);
  insert into app.report_freeze (report, livemode, version, frozen_at, seen, last_seq, ledger, figures, labels, hash)
  values (r.id, r.livemode, r.version + 1, app.now(), seen, last_seq, ledger_sections, figures,
    labels_then, app.report_hash(r, seen, last_seq, figures, labels_then));
  update app.report set state = 'submitted', frozen_version = r.version + 1, version = r.version + 1, changed_at = app.now()
  where id = r.id;
  perform app.note_report_step(r, r.version + 1, 'submit', step_id, null);
end
$$;

-- Signed by somebody who has not worked on it; given back with reasons, and computed live again; filed for good.
create function app.move_report(of_report uuid, held_version integer, as_step text, step_id uuid, sealed_reasons text)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.report := app.hold_report(of_report, held_version);
begin
  perform app.require((as_step = 'return') = (sealed_reasons is not null), 'AS500');
  perform app.require(case as_step
    when 'sign' then r.state = 'submitted'
    when 'return' then r.state in ('submitted', 'signed')
    when 'file' then r.state = 'signed'
  end, 'AS201');
  perform app.require(as_step <> 'sign' or not app.worked_on_report(r.id), 'AS204');
  update app.report set
    state = case as_step when 'sign' then 'signed' when 'return' then 'returned' else 'filed' end,
    frozen_version = case when as_step <> 'return' then r.frozen_version end,
    filed_at = case when as_step = 'file' then app.now() end,
    version = r.version + 1, changed_at = app.now()
  where id = r.id;
  perform app.note_report_step(r, r.version + 1, as_step, step_id, sealed_reasons);
end
$$;

create function app.worked_on_report(of_report uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return exists (
  select from app.report_step s
  where s.report = of_report and s.person = app.actor_id() and s.step in ('draft', 'write', 'submit')
);

-- ── Computed again ───────────────────────────────────────────────────────────────────────────────────────────────────

-- What one's own report is frozen with.
create function app.freeze_of(of_report uuid) returns app.report_freeze
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.report;
  f app.report_freeze;
begin
  select * into r from app.report where id = of_report and livemode = app.is_livemode() and agency = app.agency_id();
  perform app.require(found, 'AS404');
  select * into f from app.report_freeze where report = r.id and version = r.frozen_version;
  perform app.require(found, 'AS201');
  return f;
end
$$;

-- Sections whose figures are not those of the postings they came of, and the mark where it is another one.
create function app.report_differences(of_report uuid) returns setof text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  f app.report_freeze := app.freeze_of(of_report);
  r app.report;
begin
  select * into r from app.report where id = f.report;
  return query
    select s.section from unnest(f.ledger) as s(section)
    where f.figures -> s.section is distinct from app.report_lines(s.section, r.province, r.commune, r.first_period,
      r.last_period, f.seen, f.last_seq)
    union all
    select 'hash' where f.hash <> app.report_hash(r, f.seen, f.last_seq, f.figures, f.labels);
end
$$;

-- The people whom local budgets support, of the figures as they were frozen (app.seen_postings): for the insurer that made the
-- report. A page reads the postings of its people and of nobody else: of each fund so many in the order of their ids, and so
-- many of these.
create function app.report_people(of_report uuid, after uuid, most integer) returns setof json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
declare
  f app.report_freeze := app.freeze_of(of_report);
  r app.report;
begin
  perform app.require(app.agency_kind() = 'insurer-city', 'AS404');
  select * into r from app.report where id = f.report;
  return query
    select json_build_object('id', c.id, 'scheme', c.scheme, 'rule', c.rule, 'commune', c.commune, 'from', c.first_month,
      'until', c.last_month, 'months', c.months, 'due', c.due, 'state', c.state, 'local', c.local, 'topUp', c.top_up,
      'sponsor', c.sponsor, 'participant', c.participant, 'sealed', (select e.sealed from app.entry_row e where e.id = c.id))
    from (values ('health-insurance'), ('social-insurance')) as fund(scheme)
    cross join lateral (
      select h.id, h.scheme, h.rule, h.commune, h.first_month, h.last_month, s.*
      from app.coverage h
      cross join lateral (
        select coalesce(sum(p.months) filter (where p.account = 'fund'), 0) as months,
          coalesce(-sum(p.amount) filter (where p.account = 'fund'), 0) as due,
          coalesce(sum(p.amount) filter (where p.account = 'state'), 0) as state,
          coalesce(sum(p.amount) filter (where p.account = 'local'), 0) as local,
          coalesce(sum(p.amount) filter (where p.account = 'top-up'), 0) as top_up,
          coalesce(sum(p.amount) filter (where p.account = 'sponsor'), 0) as sponsor,
          coalesce(sum(p.amount) filter (where p.account = 'participant'), 0) as participant
        from app.posting p join app.journal j on j.id = p.journal
        where p.coverage = h.id and p.period between r.first_period and r.last_period and p.seq <= f.last_seq
          and pg_visible_in_snapshot(j.made_in, f.seen)
        having coalesce(sum(p.amount) filter (where p.account in ('local', 'top-up') and p.belongs_to >= r.first_period), 0) > 0
      ) s
      where h.livemode = r.livemode and h.province = r.province and h.scheme = fund.scheme
        and h.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
      order by h.id limit most
    ) c
    order by c.id limit most;
end
$$;

-- ── What others learn ────────────────────────────────────────────────────────────────────────────────────────────────

insert into app.event_type (type, about) values
  ('report.filed', 'report'), ('report.returned', 'report'), ('report.due', 'duty'), ('report.late', 'duty');

create function app.told_of_report(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(r.agency, r.province,
    case when r.state = 'filed' then '{insurer-city,finance,home-affairs}'::text[] else '{}' end, '{}',
    jsonb_build_object('kind', r.kind, 'period', r.period, 'commune', r.commune, 'edition', r.edition, 'state', r.state,
      'version', r.version))::app.told
  from app.report r where r.id = of_subject and r.livemode = app.is_livemode()
);

-- Whoever has to make it.
create function app.told_of_duty(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(null, d.province, case when d.commune is null then array[d.made_by] else '{}' end,
    case when d.commune is null then '{}' else array[d.commune] end,
    jsonb_build_object('kind', d.kind, 'period', d.period, 'commune', d.commune, 'lastDay', d.last_day))::app.told
  from app.report_duty d where d.id = of_subject and d.livemode = app.is_livemode()
);

-- For a job: of each report that is near its last day or past it and that nobody has filed, each thing once, where there is
-- an office to make it (src/reports/report-duties.ts).
create function app.tell_of_reports(tellings json, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one record;
  duty uuid;
  told integer := 0;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  for one in
    select t.* from json_to_recordset(tellings) as t(
      type text, once text, kind text, province text, commune text, period text, "madeBy" text, deadline text,
      "lastDay" date, days integer
    )
    where exists (
      select from app.agency a
      where a.livemode = app.is_livemode() and a.kind = t."madeBy" and a.province = t.province and a.closed_at is null
        and (t.commune is null or a.commune = t.commune)
    ) and not exists (
      select from app.report r
      where r.livemode = app.is_livemode() and (r.kind, r.province, r.period, r.state) = (t.kind, t.province, t.period, 'filed')
        and r.commune is not distinct from t.commune
    ) and not exists (
      select from app.report_duty d join app.outbox e on e.subject = d.id
      where d.livemode = app.is_livemode() and (d.kind, d.province, d.period) = (t.kind, t.province, t.period)
        and d.commune is not distinct from t.commune
        and e.livemode = d.livemode and e.type = t.type and e.once = t.once
    )
    order by t."lastDay", t.once, t.province limit most
  loop
    insert into app.report_duty as d (livemode, kind, province, commune, period, made_by, last_day)
    values (app.is_livemode(), one.kind, one.province, one.commune, one.period, one."madeBy", one."lastDay")
    on conflict (livemode, province, coalesce(commune, ''), kind, period) do update set last_day = excluded.last_day
    returning d.id into duty;
    perform app.emit(one.type, duty, jsonb_strip_nulls(jsonb_build_object('deadline', one.deadline, 'days', one.days)),
      one.once);
    told := told + 1;
  end loop;
  return told;
end
$$;

-- That reports were filed, and on which day each first was: no secret among the offices of a province; of wards a commune
-- learns of itself alone.
create function app.filed_reports(of_province text) returns setof json
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select json_build_object('kind', r.kind, 'commune', r.commune, 'period', r.period,
    'filedOn', (r.filed_at at time zone 'Asia/Ho_Chi_Minh')::date)
  from app.report r
  where r.livemode = app.is_livemode() and r.province = of_province and r.state = 'filed' and r.edition = 1
    and (app.actor_kind() = 'system' or of_province = app.province() or (app.agency_kind() = 'administrator'
      and app.province() is null))
    and (app.commune() is null or r.commune is null or r.commune = app.commune())
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.report enable row level security;
alter table app.report force row level security;
alter table app.report_freeze enable row level security;
alter table app.report_freeze force row level security;
alter table app.report_step enable row level security;
alter table app.report_step force row level security;
alter table app.report_duty enable row level security;
alter table app.report_duty force row level security;

-- Whoever makes it; once it is filed, those of the province whom reports are for.
create policy of_its_offices on app.report for select using (
  livemode = app.is_livemode() and (
    agency = app.agency_id()
    or (state = 'filed' and province = app.province_as('insurer-city', 'finance', 'home-affairs', 'supervisor'))
  )
);
create policy of_reports_seen on app.report_freeze for select using (
  livemode = app.is_livemode() and exists (select from app.report r where r.id = report)
);
-- How it came about is its own office's alone.
create policy of_its_office on app.report_step for select using (
  livemode = app.is_livemode() and exists (select from app.report r where r.id = report and r.agency = app.agency_id())
);

-- What is due is for the functions above alone: no policy, and no right.
revoke execute on all functions in schema app from public;
grant execute on function app.live_report_lines(text, text, text, text, text),
  app.draft_report(uuid, text, text, text, text, text, text, text, uuid, uuid),
  app.write_report(uuid, integer, text, text),
  app.submit_report(uuid, integer, uuid, date, text[], jsonb, jsonb), app.move_report(uuid, integer, text, uuid, text),
  app.worked_on_report(uuid), app.report_differences(uuid), app.report_people(uuid, uuid, integer),
  app.tell_of_reports(json, integer), app.filed_reports(text) to ansinh_app;
grant select on app.report, app.report_freeze, app.report_step to ansinh_app;
