-- Cases: difficulties that offices and people raise, suspected fraud handed over to the police, inspections and what they
-- find, the activities of a campaign, and whom a year's review recognises. Free words stand in sealed columns alone; what is
-- clear are ids, kinds, states, days and numbers.
--
-- Nobody reads a fraud case but through app.read_fraud_case and app.list_fraud_cases, which write down who looked: the
-- application has no right to select from its tables at all.

-- The ward police takes the files of suspected fraud (Yên Nghĩa plan, III.4). A police of a commune, or of a province.
alter table app.agency drop constraint agency_kind_check;
alter table app.agency add constraint agency_kind_check check (kind in (
  'commune', 'school', 'collecting-organisation', 'insurer-local', 'insurer-city', 'finance', 'home-affairs', 'health',
  'agriculture', 'education', 'treasury', 'supervisor', 'police', 'portal', 'administrator'
));

insert into app.event_type (type, about) values
  ('difficulty.routed', 'difficulty'), ('difficulty.answered', 'difficulty'), ('difficulty.overdue', 'difficulty'),
  ('finding.assigned', 'finding'), ('finding.mended', 'finding'), ('finding.overdue', 'finding');

-- ── Difficulties and petitions ───────────────────────────────────────────────────────────────────────────────────────
-- src/difficulties/lifecycle.ts has the one table of it; app.move_difficulty re-checks every word.

create table app.difficulty (
  id uuid primary key,
  livemode boolean not null,
  province text not null check (province ~ '^[0-9]{2}$'),
  -- the place it is about, where it is about one
  commune text check (commune ~ '^[0-9]{5}$'),
  origin text not null check (origin in ('office', 'person')),
  -- who raised it; of a person the portal it came through, which never reads it again
  agency uuid not null,
  kind text not null check (kind in (
    'list', 'group', 'amount', 'card', 'refund', 'collector', 'school', 'funding', 'treatment', 'system', 'law-unclear', 'other'
  )),
  scheme text check (scheme in ('social-insurance', 'health-insurance')),
  -- who has to answer it now
  holder uuid not null,
  state text not null default 'routed' check (state in ('routed', 'taken', 'answered', 'withdrawn')),
  version integer not null default 1,
  -- SHA-256 of the code the person follows it by
  code_hash text unique check (code_hash ~ '^[0-9a-f]{64}$'),
  -- No text names a time: the day the office itself has set.
  answer_by date,
  reopened boolean not null default false,
  answered_at timestamptz,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  words app.sealed,
  answer app.sealed,
  unique (id, livemode),
  check ((origin = 'person') = (code_hash is not null)),
  check ((words is null) = (state = 'withdrawn')),
  check (answer is not null or state <> 'answered'),
  check (answer_by is not null or state <> 'taken'),
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (holder, livemode) references app.agency (id, livemode)
);
create index difficulty_of_holder on app.difficulty (holder, id);
create index difficulty_of_agency on app.difficulty (agency, made_at);
create index difficulty_of_province on app.difficulty (livemode, province, made_at);
create index difficulty_overdue on app.difficulty (livemode, answer_by) where state = 'taken';

create table app.difficulty_step (
  id uuid primary key,
  livemode boolean not null,
  difficulty uuid not null,
  version integer not null,
  step text not null check (step in ('raise', 'take', 'extend', 'forward', 'answer', 'reopen', 'withdraw')),
  -- null: the person, by the code
  agency uuid,
  person uuid,
  -- where it went
  to_agency uuid,
  at timestamptz not null,
  reason app.sealed,
  unique (difficulty, version),
  foreign key (difficulty, livemode) references app.difficulty (id, livemode)
);

-- The office that takes such difficulties in the province; of several the one that was there first.
create function app.office_for_difficulties(of_kind text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select a.id from app.agency a
  where a.livemode = app.is_livemode() and a.province = app.province() and a.kind = of_kind and a.closed_at is null
  order by a.made_at, a.id limit 1
);

-- ASI01: nobody in the province takes them here yet. Of a person: by the key of a portal, at most so many a day.
create function app.raise_difficulty(
  new_id uuid, of_commune text, of_kind text, of_scheme text, to_kind text, sealed_words text, new_hash text, most_a_day integer
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  by_person boolean := new_hash is not null;
  to_office uuid := app.office_for_difficulties(to_kind);
begin
  perform app.require(case when by_person
    then app.agency_kind() = 'portal' and app.actor_kind() = 'key'
    else app.actor_kind() = 'person' and app.agency_kind() not in ('portal', 'police', 'administrator')
      and (app.holds('maker') or app.holds('confirmer') or app.holds('approver')) end, 'AS403');
  perform app.require(to_office is not null, 'ASI01');
  if by_person then
    -- One after the other, so that nobody gets past the count.
    perform from app.agency a where a.id = app.agency_id() for no key update;
    perform app.require((
      select count(*) from app.difficulty d where d.agency = app.agency_id() and d.made_at > app.now() - interval '1 day'
    ) < most_a_day, 'AS606');
  end if;
  insert into app.difficulty
    (id, livemode, province, commune, origin, agency, kind, scheme, holder, code_hash, made_at, changed_at, words)
  values (new_id, app.is_livemode(), app.province(), of_commune, case when by_person then 'person' else 'office' end,
    app.agency_id(), of_kind, of_scheme, to_office, new_hash, app.now(), app.now(), sealed_words);
  insert into app.difficulty_step (id, livemode, difficulty, version, step, agency, person, to_agency, at)
  values (gen_random_uuid(), app.is_livemode(), new_id, 1, 'raise', app.agency_id(), app.actor_id(), to_office, app.now());
end
$$;

create function app.may_move_difficulty(as_step text, from_state text, to_state text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp
return coalesce((as_step, from_state, to_state) in (
  ('take', 'routed', 'taken'), ('extend', 'taken', 'taken'), ('forward', 'routed', 'routed'), ('forward', 'taken', 'routed'),
  ('answer', 'taken', 'answered'), ('reopen', 'answered', 'routed'), ('withdraw', 'routed', 'withdrawn'),
  ('withdraw', 'taken', 'withdrawn')
), false);

-- What a step leaves behind, whoever took it. What is withdrawn leaves no word of anybody.
create function app.step_difficulty(
  d app.difficulty, as_step text, to_state text, to_office uuid, until_day date, step_id uuid, sealed_reason text,
  sealed_answer text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update app.difficulty set
    state = to_state, version = version + 1, changed_at = app.now(), holder = coalesce(to_office, holder),
    answer_by = case when as_step in ('take', 'extend') then until_day when as_step = 'answer' then answer_by end,
    reopened = reopened or as_step = 'reopen',
    answered_at = case when as_step = 'answer' then app.now() else answered_at end,
    answer = case when as_step = 'withdraw' then null else coalesce(sealed_answer, answer) end,
    words = case when as_step = 'withdraw' then null else words end
  where id = d.id;
  insert into app.difficulty_step (id, livemode, difficulty, version, step, agency, person, to_agency, at, reason)
  values (step_id, d.livemode, d.id, d.version + 1, as_step, app.agency_id(), app.actor_id(), to_office, app.now(), sealed_reason);
  if as_step = 'withdraw' then
    update app.difficulty_step set reason = null where difficulty = d.id;
  end if;
end
$$;

-- ASI02: reopened once already. ASI03: not an office it can go to. ASI04: a day that has passed, or puts nothing off.
create function app.move_difficulty(
  of_difficulty uuid, held_version integer, as_step text, to_state text, to_office uuid, until_day date, step_id uuid,
  sealed_reason text, sealed_answer text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d app.difficulty;
  is_own boolean;
begin
  perform app.require(app.actor_kind() = 'person', 'AS403');
  select * into d from app.difficulty
  where id = of_difficulty and livemode = app.is_livemode()
    and (holder = app.agency_id() or (origin = 'office' and agency = app.agency_id())) for update;
  perform app.require(found, 'AS404');
  perform app.require(d.version = held_version, 'AS412');
  is_own := d.origin = 'office' and d.agency = app.agency_id();
  perform app.require(case
    when as_step in ('reopen', 'withdraw') then is_own
    else d.holder = app.agency_id() end, 'AS403');
  perform app.require(app.holds('approver') or (as_step <> 'extend' and app.holds('confirmer'))
    or (as_step not in ('extend', 'answer') and app.holds('maker')), 'AS403');
  perform app.require(app.may_move_difficulty(as_step, d.state, to_state), 'AS201');
  perform app.require(as_step <> 'reopen' or not d.reopened, 'ASI02');
  perform app.require((as_step in ('take', 'extend')) = (until_day is not null)
    and (until_day is null or until_day >= app.day_here())
    and (as_step <> 'extend' or until_day > d.answer_by), 'ASI04');
  perform app.require((as_step = 'forward') = (to_office is not null) and (to_office is null or exists (
    select from app.agency a
    where a.id = to_office and a.livemode = d.livemode and a.province = d.province and a.closed_at is null
      and a.id <> d.holder and a.kind not in ('portal', 'police', 'administrator')
  )), 'ASI03');
  perform app.require((as_step = 'answer') = (sealed_answer is not null), 'AS500');
  perform app.step_difficulty(d, as_step, to_state, to_office, until_day, step_id, sealed_reason, sealed_answer);
end
$$;

-- What a step is answered with, to whoever took it: they may have given it away.
create function app.difficulty_standing(of_difficulty uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select json_build_object('id', d.id, 'version', d.version, 'state', d.state, 'holder', d.holder, 'answerBy', d.answer_by)
  from app.difficulty d
  where d.id = of_difficulty and d.livemode = app.is_livemode() and exists (
    select from app.difficulty_step s
    where s.difficulty = d.id and s.agency = app.agency_id() and s.version = d.version
  )
);

-- Answered without a context: whoever has the code may ask it. The answer is sealed; what may be said, the verb says.
create function app.petition_by_code(of_hash text) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select json_build_object('livemode', d.livemode, 'id', d.id, 'state', d.state, 'reopened', d.reopened, 'answer', d.answer,
    'answerBy', d.answer_by)
  from app.difficulty d where d.code_hash = of_hash
);

-- By the person, through their code. Taking it back deletes every word, in whatever state it is. Sent again, either does no
-- harm: a petition that was reopened and waits for its answer stays so.
create function app.move_petition(of_hash text, as_step text, step_id uuid, sealed_reason text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d app.difficulty;
begin
  perform app.require(app.actor_kind() = 'system' and as_step in ('reopen', 'withdraw'), 'AS403');
  select * into d from app.difficulty where code_hash = of_hash and livemode = app.is_livemode() for update;
  perform app.require(found, 'AS404');
  if as_step = 'withdraw' then
    if d.state <> 'withdrawn' then
      perform app.step_difficulty(d, as_step, 'withdrawn', null, null, step_id, null, null);
    end if;
    return;
  end if;
  if d.reopened and d.state in ('routed', 'taken') then
    return;
  end if;
  perform app.require(not d.reopened, 'ASI02');
  perform app.require(d.state = 'answered', 'AS201');
  perform app.step_difficulty(d, as_step, 'routed', null, null, step_id, sealed_reason, null);
  perform app.emit('difficulty.routed', d.id);
end
$$;

-- By the month they were raised in: a commune those about itself, others those of the province. In time: by the last day
-- that was set.
create function app.difficulty_counts(from_day date, until_day date) returns table (
  month text, commune text, kind text, origin text, raised integer, answered integer, "inTime" integer, open integer,
  overdue integer, withdrawn integer
)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select to_char(d.made_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM'), d.commune, d.kind, d.origin, count(*)::integer,
    count(*) filter (where d.state = 'answered')::integer,
    count(*) filter (where d.state = 'answered'
      and (d.answered_at at time zone 'Asia/Ho_Chi_Minh')::date <= d.answer_by)::integer,
    count(*) filter (where d.state in ('routed', 'taken'))::integer,
    count(*) filter (where d.state = 'taken' and d.answer_by < app.day_here())::integer,
    count(*) filter (where d.state = 'withdrawn')::integer
  from app.difficulty d
  where d.livemode = app.is_livemode() and d.province = app.province()
    and d.made_at >= from_day::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and d.made_at < (until_day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and case when app.agency_kind() = 'commune' then d.commune = app.commune()
      else app.agency_kind() in ('insurer-local', 'insurer-city', 'home-affairs', 'finance', 'health', 'agriculture',
        'education', 'supervisor', 'administrator') end
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
$$;

-- Whoever has to do with it next: its holder, or once it is answered the office that raised it.
create function app.told_of_difficulty(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(case when d.state = 'answered' and d.origin = 'office' then d.agency else d.holder end, d.province, '{}', '{}',
    jsonb_build_object('kind', d.kind, 'origin', d.origin, 'state', d.state, 'version', d.version,
      'answerBy', d.answer_by))::app.told
  from app.difficulty d where d.id = of_subject and d.livemode = app.is_livemode()
);

-- Each day that was set is told of once when it has passed.
create function app.tell_of_difficulties(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  told integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  perform app.emit('difficulty.overdue', late.id, '{}', late.named) from (
    select d.id, d.answer_by::text as named from app.difficulty d
    where d.livemode = app.is_livemode() and d.state = 'taken' and d.answer_by < app.day_here()
      and not exists (
        select from app.outbox e where e.livemode = d.livemode and e.type = 'difficulty.overdue' and e.subject = d.id
          and e.once = d.answer_by::text
      )
    order by d.answer_by, d.id limit most
  ) late;
  get diagnostics told = row_count;
  return told;
end
$$;

-- ── Suspected fraud ──────────────────────────────────────────────────────────────────────────────────────────────────
-- Made by the insurer, handed over to the police (Yên Nghĩa plan, III.4). Seen by the people who were let in, by name, and
-- at the police by its approvers once it is there: by nobody else, not even in the insurer's own office.

create table app.fraud_case (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  commune text not null check (commune ~ '^[0-9]{5}$'),
  kind text not null check (kind in ('fraud', 'evasion', 'late-payment', 'fund-abuse')),
  about text not null check (about in ('employer', 'household-business', 'collector', 'health-facility', 'person', 'other')),
  agency uuid not null,
  receiver uuid not null,
  -- the office or team the insurer had it from
  reported_by uuid,
  state text not null default 'drafted'
    check (state in ('drafted', 'handed-over', 'received', 'concluded', 'closed', 'discarded')),
  version integer not null default 1,
  result text check (result in ('prosecuted', 'penalised', 'no-offence', 'other-authority')),
  made_by uuid not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- what is suspected, and the papers by title and checksum
  contents app.sealed,
  -- what came of it, in words
  outcome app.sealed,
  unique (id, livemode),
  check ((contents is null) = (state = 'discarded')),
  check ((result is not null) = (state in ('concluded', 'closed'))),
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (receiver, livemode) references app.agency (id, livemode),
  foreign key (reported_by, livemode) references app.agency (id, livemode)
);
create index fraud_case_of_receiver on app.fraud_case (receiver, id);

-- The things of this system it is about, by id.
create table app.fraud_reference (
  fraud_case uuid not null,
  livemode boolean not null,
  sort text not null check (sort in ('list', 'entry', 'obligation', 'coverage', 'difficulty')),
  thing uuid not null,
  primary key (fraud_case, sort, thing),
  foreign key (fraud_case, livemode) references app.fraud_case (id, livemode)
);

create table app.fraud_reader (
  fraud_case uuid not null,
  livemode boolean not null,
  person uuid not null,
  agency uuid not null,
  let_in_by uuid not null,
  let_in_at timestamptz not null,
  primary key (fraud_case, person, agency),
  foreign key (fraud_case, livemode) references app.fraud_case (id, livemode)
);
create index fraud_reader_of_person on app.fraud_reader (person, agency);

create table app.fraud_step (
  fraud_case uuid not null,
  livemode boolean not null,
  version integer not null,
  step text not null check (step in ('draft', 'hand-over', 'receive', 'conclude', 'close', 'discard')),
  agency uuid not null,
  person uuid not null,
  at timestamptz not null,
  primary key (fraud_case, version),
  foreign key (fraud_case, livemode) references app.fraud_case (id, livemode)
);

create function app.sees_fraud_case(of_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return app.actor_kind() = 'person' and exists (
  select from app.fraud_case f
  where f.id = of_case and f.livemode = app.is_livemode() and (
    exists (
      select from app.fraud_reader r
      where r.fraud_case = f.id and r.person = app.actor_id() and r.agency = app.agency_id()
    )
    or (app.agency_kind() = 'police' and f.receiver = app.agency_id() and f.state not in ('drafted', 'discarded')
      and app.holds('approver'))
  )
);

create function app.is_insurers_thing(of_sort text, of_thing uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return coalesce(case of_sort
  when 'list' then exists (
    select from app.list l
    where l.id = of_thing and l.livemode = app.is_livemode() and l.province = app.province()
      and l.state not in ('draft', 'withdrawn'))
  when 'entry' then exists (
    select from app.entry_row e join app.list l on l.id = e.list
    where e.id = of_thing and l.livemode = app.is_livemode() and l.province = app.province()
      and l.state not in ('draft', 'withdrawn'))
  when 'obligation' then exists (
    select from app.obligation o where o.id = of_thing and o.livemode = app.is_livemode() and o.province = app.province())
  when 'coverage' then exists (
    select from app.coverage c where c.id = of_thing and c.livemode = app.is_livemode() and c.province = app.province())
  when 'difficulty' then exists (
    select from app.difficulty d where d.id = of_thing and d.livemode = app.is_livemode() and d.holder = app.agency_id())
end, false);

-- `readers`: people of one's own office. ASI03: not a police of that place. ASI06: a thing that is not there, or is nobody
-- of one's own.
create function app.draft_fraud_case(new_id uuid, given jsonb, sealed_contents text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one jsonb;
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() in ('insurer-local', 'insurer-city')
    and app.holds('maker'), 'AS403');
  perform app.require(exists (
    select from app.agency a
    where a.id = (given ->> 'receiver')::uuid and a.livemode = app.is_livemode() and a.province = app.province()
      and a.kind = 'police' and a.closed_at is null and (a.commune is null or a.commune = given ->> 'commune')
  ), 'ASI03');
  perform app.require(given ->> 'reportedBy' is null or exists (
    select from app.agency a
    where a.id = (given ->> 'reportedBy')::uuid and a.livemode = app.is_livemode() and a.province = app.province()
  ), 'ASI06');
  insert into app.fraud_case (id, livemode, province, commune, kind, about, agency, receiver, reported_by, made_by, made_at,
    changed_at, contents)
  values (new_id, app.is_livemode(), app.province(), given ->> 'commune', given ->> 'kind', given ->> 'about',
    app.agency_id(), (given ->> 'receiver')::uuid, (given ->> 'reportedBy')::uuid, app.actor_id(), app.now(), app.now(),
    sealed_contents);
  for one in select jsonb_array_elements(given -> 'references') loop
    perform app.require(app.is_insurers_thing(one ->> 'sort', (one ->> 'id')::uuid), 'ASI06');
    insert into app.fraud_reference (fraud_case, livemode, sort, thing)
    values (new_id, app.is_livemode(), one ->> 'sort', (one ->> 'id')::uuid) on conflict do nothing;
  end loop;
  insert into app.fraud_reader (fraud_case, livemode, person, agency, let_in_by, let_in_at)
  values (new_id, app.is_livemode(), app.actor_id(), app.agency_id(), app.actor_id(), app.now());
  for one in select jsonb_array_elements(given -> 'readers') loop
    perform app.let_into_fraud_case(new_id, (one #>> '{}')::uuid);
  end loop;
  insert into app.fraud_step (fraud_case, livemode, version, step, agency, person, at)
  values (new_id, app.is_livemode(), 1, 'draft', app.agency_id(), app.actor_id(), app.now());
end
$$;

-- Who made it, and approvers who see it, let in people of their own office.
create function app.let_into_fraud_case(of_case uuid, of_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  f app.fraud_case;
begin
  perform app.require(app.sees_fraud_case(of_case), 'AS404');
  select * into f from app.fraud_case where id = of_case for no key update;
  perform app.require(f.made_by = app.actor_id() or app.holds('approver'), 'AS403');
  perform app.require(exists (
    select from app.member m where m.agency = app.agency_id() and m.person = of_person and m.revoked_at is null
  ), 'ASI06');
  insert into app.fraud_reader (fraud_case, livemode, person, agency, let_in_by, let_in_at)
  values (of_case, app.is_livemode(), of_person, app.agency_id(), app.actor_id(), app.now())
  on conflict do nothing;
end
$$;

create function app.may_move_fraud_case(as_step text, from_state text, to_state text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp
return coalesce((as_step, from_state, to_state) in (
  ('hand-over', 'drafted', 'handed-over'), ('discard', 'drafted', 'discarded'), ('receive', 'handed-over', 'received'),
  ('conclude', 'received', 'concluded'), ('close', 'concluded', 'closed')
), false);

-- Nobody hands over what they drafted, or closes what they handed over.
create function app.move_fraud_case(
  of_case uuid, held_version integer, as_step text, to_state text, with_result text, sealed_outcome text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  f app.fraud_case;
begin
  perform app.require(app.sees_fraud_case(of_case), 'AS404');
  select * into f from app.fraud_case where id = of_case for update;
  perform app.require(f.version = held_version, 'AS412');
  perform app.require(case when as_step in ('receive', 'conclude') then f.receiver else f.agency end = app.agency_id(), 'AS403');
  perform app.require(app.may_move_fraud_case(as_step, f.state, to_state), 'AS201');
  perform app.require(app.holds('approver') or (as_step in ('receive', 'conclude') and app.holds('confirmer'))
    or (as_step in ('receive', 'discard') and app.holds('maker')), 'AS403');
  perform app.require(as_step not in ('hand-over', 'close') or not exists (
    select from app.fraud_step s where s.fraud_case = f.id and s.person = app.actor_id()
      and s.step = case as_step when 'hand-over' then 'draft' else 'hand-over' end
  ), 'AS204');
  perform app.require((as_step = 'conclude') = (with_result is not null), 'AS500');
  update app.fraud_case set state = to_state, version = version + 1, changed_at = app.now(),
    result = coalesce(with_result, result), outcome = coalesce(sealed_outcome, outcome),
    contents = case when as_step = 'discard' then null else contents end
  where id = of_case;
  insert into app.fraud_step (fraud_case, livemode, version, step, agency, person, at)
  values (f.id, f.livemode, f.version + 1, as_step, app.agency_id(), app.actor_id(), app.now());
end
$$;

create function app.fraud_case_line(f app.fraud_case) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return jsonb_build_object('id', f.id, 'livemode', f.livemode, 'province', f.province, 'commune', f.commune, 'kind', f.kind,
  'about', f.about, 'agency', f.agency, 'receiver', f.receiver, 'reportedBy', f.reported_by, 'state', f.state,
  'version', f.version, 'result', f.result, 'madeAt', app.instant(f.made_at), 'changedAt', app.instant(f.changed_at));

-- What a step is answered with: nothing that has to be sealed, and no look at it.
create function app.fraud_case_standing(of_case uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select jsonb_build_object('id', f.id, 'state', f.state, 'version', f.version) from app.fraud_case f
  where f.id = of_case and app.sees_fraud_case(f.id)
);

create function app.read_fraud_case(of_case uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  f app.fraud_case;
begin
  perform app.require(app.sees_fraud_case(of_case), 'AS404');
  insert into app.audit (chain, operation, detail) values (of_case, 'fraud-case.read', '{}');
  select * into f from app.fraud_case where id = of_case;
  return app.fraud_case_line(f) || jsonb_build_object(
    'contents', f.contents, 'outcome', f.outcome,
    'references', (
      select coalesce(jsonb_agg(jsonb_build_object('sort', r.sort, 'id', r.thing) order by r.sort, r.thing), '[]')
      from app.fraud_reference r where r.fraud_case = f.id),
    'readers', (
      select coalesce(jsonb_agg(jsonb_build_object('person', r.person, 'agency', r.agency, 'letInBy', r.let_in_by,
        'letInAt', app.instant(r.let_in_at)) order by r.let_in_at, r.person), '[]')
      from app.fraud_reader r where r.fraud_case = f.id),
    'steps', (
      select coalesce(jsonb_agg(jsonb_build_object('version', s.version, 'step', s.step, 'agency', s.agency,
        'person', s.person, 'at', app.instant(s.at)) order by s.version), '[]')
      from app.fraud_step s where s.fraud_case = f.id));
end
$$;

-- A page, in the order of ids, and whether there are more; that it was shown is written down of each that is.
create function app.list_fraud_cases(after uuid, most integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  seen uuid[] := array(
    select f.id from app.fraud_case f
    where (after is null or f.id > after) and f.livemode = app.is_livemode()
      and (f.receiver = app.agency_id() or f.id in (
        select r.fraud_case from app.fraud_reader r where r.person = app.actor_id() and r.agency = app.agency_id()))
      and app.sees_fraud_case(f.id)
    order by f.id limit most + 1
  );
  shown uuid[] := seen[1:most];
begin
  insert into app.audit (chain, operation, detail) select s, 'fraud-case.list', '{}' from unnest(shown) s order by s;
  return jsonb_build_object(
    'items', (
      select coalesce(jsonb_agg(app.fraud_case_line(f) order by f.id), '[]') from app.fraud_case f where f.id = any (shown)),
    'next', case when cardinality(seen) > most then shown[most] end);
end
$$;

-- The record of a case tells of it too: whoever reads it stands in it, once for all pages that are read in one go.
create function app.look_at_fraud_record(of_case uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.sees_fraud_case(of_case), 'AS404');
  insert into app.audit (chain, operation, detail)
  select of_case, 'fraud-case.audit', '{}' from app.audit_chain c join app.audit a on a.chain = c.chain and a.seq = c.seq
  where c.chain = of_case and (a.operation, a.actor, a.agency)
    is distinct from ('fraud-case.audit', app.actor_id(), app.agency_id());
end
$$;

-- As it was, and besides the chains of fraud cases, which are no agency's and no province's: those who see the case add to
-- them, and they alone read them.
create or replace function app.record_act() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  head app.audit_chain;
begin
  select h.* into head from app.audit_chain h
  where h.chain = new.chain and h.livemode = app.is_livemode()
    and (
      h.agency = app.agency_id() or h.province = app.province() or app.actor_kind() = 'system'
      or (h.agency is null and h.province is null and app.sees_fraud_case(h.chain))
      or (app.agency_kind() = 'administrator' and app.province() is null
        and (h.agency is not null or h.province is not null))
    )
  for no key update;
  perform app.require(found, 'AS404');
  new.seq := head.seq + 1;
  new.livemode := head.livemode;
  new.at := app.now();
  new.agency := app.agency_id();
  new.actor_kind := app.actor_kind();
  new.actor := app.actor_id();
  new.prev := head.hash;
  new.hash := app.audit_hash(new);
  update app.audit_chain set seq = new.seq, hash = new.hash where chain = new.chain;
  return new;
end
$$;

create policy of_fraud_cases on app.audit_chain for select using (
  agency is null and province is null and livemode = (select app.is_livemode()) and app.sees_fraud_case(chain)
);

-- ── Inspections ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- A residential group, a school, a collecting organisation: the units of targets that can be looked into.
create domain app.inspected_unit as app.target_unit check (value ~ '^(group|school|collector):');

create function app.unit_id(of_unit text) returns uuid language sql immutable
return split_part(of_unit, ':', 2)::uuid;

-- Whether the caller has anything to do with it: a commune with its own and what lies in no commune, others with those of
-- their province.
create function app.is_unit_of_ours(of_unit text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select coalesce((u.place).is_open and (app.agency_kind() <> 'commune' or (u.place).commune = app.commune()
    or ((u.place).level <> 'group' and (u.place).commune is null)), false)
  from (select app.place_of_unit(of_unit, app.province()) as place) u
);

create table app.inspection (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  -- of the office that inspects, where it is a commune's
  commune text,
  agency uuid not null,
  sort text not null check (sort in ('regular', 'ad-hoc')),
  unit app.inspected_unit not null,
  contents text[] not null check (
    cardinality(contents) between 1 and 4 and contents <@ array['targets', 'publicity', 'collection', 'performance']
  ),
  planned_on date not null,
  done_on date,
  state text not null default 'planned' check (state in ('planned', 'carried-out', 'cancelled')),
  version integer not null default 1,
  planned_by uuid not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (id, livemode),
  check ((done_on is not null) = (state = 'carried-out')),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index inspection_of_agency on app.inspection (agency, id);
create index inspection_of_unit on app.inspection (unit);
create index inspection_of_province on app.inspection (livemode, province, coalesce(done_on, planned_on));

create table app.finding (
  id uuid primary key,
  livemode boolean not null,
  inspection uuid not null,
  nth integer not null check (nth between 1 and 50),
  content text not null check (content in ('targets', 'publicity', 'collection', 'performance')),
  due_on date not null,
  -- who mends it: the office that inspects, or the school or organisation that was looked into
  mender uuid not null,
  state text not null default 'open' check (state in ('open', 'mended', 'closed')),
  version integer not null default 1,
  mended_by uuid,
  mended_on date,
  closed_by uuid,
  closed_on date,
  words app.sealed not null,
  remedy app.sealed,
  unique (inspection, nth),
  unique (id, livemode),
  check ((state = 'open') = (mended_by is null) and (mended_by is null) = (mended_on is null)),
  check ((state = 'closed') = (closed_by is not null) and (closed_by is null) = (closed_on is null)),
  check (closed_by <> mended_by),
  foreign key (inspection, livemode) references app.inspection (id, livemode),
  foreign key (mender, livemode) references app.agency (id, livemode)
);
create index finding_overdue on app.finding (livemode, due_on) where state = 'open';

create function app.inspects() returns boolean language sql stable
return coalesce(app.actor_kind() = 'person'
  and app.agency_kind() in ('commune', 'insurer-local', 'insurer-city', 'home-affairs', 'health'), false);

create function app.plan_inspection(new_id uuid, of_sort text, of_unit text, with_contents text[], on_day date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.inspects() and (app.holds('maker') or app.holds('approver')), 'AS403');
  perform app.require(app.is_unit_of_ours(of_unit), 'ASI06');
  insert into app.inspection
    (id, livemode, province, commune, agency, sort, unit, contents, planned_on, planned_by, made_at, changed_at)
  values (new_id, app.is_livemode(), app.province(), app.commune(), app.agency_id(), of_sort, of_unit, with_contents, on_day,
    app.actor_id(), app.now(), app.now());
end
$$;

create function app.hold_inspection(of_inspection uuid, held_version integer) returns app.inspection
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  i app.inspection;
begin
  perform app.require(app.inspects() and (app.holds('maker') or app.holds('approver')), 'AS403');
  select * into i from app.inspection
  where id = of_inspection and livemode = app.is_livemode() and agency = app.agency_id() for update;
  perform app.require(found, 'AS404');
  perform app.require(i.version = held_version, 'AS412');
  perform app.require(i.state = 'planned', 'AS201');
  return i;
end
$$;

create function app.cancel_inspection(of_inspection uuid, held_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  i app.inspection := app.hold_inspection(of_inspection, held_version);
begin
  update app.inspection set state = 'cancelled', version = version + 1, changed_at = app.now() where id = i.id;
end
$$;

-- What was found is written down with it, once. ASI03: somebody who can mend nothing there. ASI04: due before it was found.
-- ASI06: of what was not looked at. ASI07: on a day that is to come.
create function app.carry_out_inspection(of_inspection uuid, held_version integer, on_day date, found_there jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  i app.inspection := app.hold_inspection(of_inspection, held_version);
  f record;
begin
  perform app.require(on_day <= app.day_here(), 'ASI07');
  update app.inspection set state = 'carried-out', done_on = on_day, version = version + 1, changed_at = app.now()
  where id = i.id;
  for f in
    select * from jsonb_to_recordset(found_there) as d(id uuid, nth integer, content text, "dueOn" date, mender uuid, words text)
    order by nth
  loop
    perform app.require(f."dueOn" >= on_day, 'ASI04');
    perform app.require(f.content = any (i.contents), 'ASI06');
    perform app.require(f.mender = i.agency or (i.unit not like 'group:%' and f.mender = app.unit_id(i.unit)), 'ASI03');
    insert into app.finding (id, livemode, inspection, nth, content, due_on, mender, words)
    values (f.id, i.livemode, i.id, f.nth, f.content, f."dueOn", f.mender, f.words);
    perform app.emit('finding.assigned', f.id);
  end loop;
end
$$;

create function app.may_move_finding(as_step text, from_state text, to_state text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp
return coalesce((as_step, from_state, to_state) in (
  ('mend', 'open', 'mended'), ('close', 'mended', 'closed'), ('reopen', 'mended', 'open')
), false);

-- Mended by whoever has to; closed, or sent back, by the office that inspected, and by another person.
create function app.move_finding(
  of_inspection uuid, of_finding uuid, held_version integer, as_step text, to_state text, sealed_remedy text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  f app.finding;
  inspector uuid;
begin
  perform app.require(app.actor_kind() = 'person' and (app.holds('maker') or app.holds('approver')), 'AS403');
  select i.agency into inspector from app.inspection i where i.id = of_inspection;
  select * into f from app.finding
  where id = of_finding and inspection = of_inspection and livemode = app.is_livemode()
    and (mender = app.agency_id() or inspector = app.agency_id()) for update;
  perform app.require(found, 'AS404');
  perform app.require(f.version = held_version, 'AS412');
  perform app.require(case when as_step = 'mend' then f.mender else inspector end = app.agency_id()
    and (as_step = 'mend' or app.holds('approver')), 'AS403');
  perform app.require(app.may_move_finding(as_step, f.state, to_state), 'AS201');
  perform app.require(as_step = 'mend' or f.mended_by <> app.actor_id(), 'AS204');
  update app.finding set
    state = to_state, version = version + 1,
    mended_by = case as_step when 'mend' then app.actor_id() when 'close' then mended_by end,
    mended_on = case as_step when 'mend' then app.day_here() when 'close' then mended_on end,
    closed_by = case when as_step = 'close' then app.actor_id() end,
    closed_on = case when as_step = 'close' then app.day_here() end,
    remedy = coalesce(sealed_remedy, remedy)
  where id = f.id;
  -- Sent back, it is theirs to mend once more.
  if as_step <> 'close' then
    perform app.emit(case as_step when 'mend' then 'finding.mended' else 'finding.assigned' end, f.id);
  end if;
end
$$;

-- Who has to mend it; once that is said to be done, whoever has to look.
create function app.told_of_finding(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(case when f.state = 'mended' then i.agency else f.mender end, i.province, '{}', '{}',
    jsonb_build_object('inspection', i.id, 'content', f.content, 'state', f.state, 'dueOn', f.due_on,
      'version', f.version))::app.told
  from app.finding f join app.inspection i on i.id = f.inspection
  where f.id = of_subject and f.livemode = app.is_livemode()
);

create function app.tell_of_findings(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  told integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  perform app.emit('finding.overdue', late.id, '{}', late.named) from (
    select f.id, f.due_on::text as named from app.finding f
    where f.livemode = app.is_livemode() and f.state = 'open' and f.due_on < app.day_here()
      and not exists (
        select from app.outbox e where e.livemode = f.livemode and e.type = 'finding.overdue' and e.subject = f.id
          and e.once = f.due_on::text
      )
    order by f.due_on, f.id limit most
  ) late;
  get diagnostics told = row_count;
  return told;
end
$$;

-- Numbers alone, by the day an inspection was carried out or else planned for: a commune its own, others the province's.
create function app.inspection_counts(from_day date, until_day date, by_commune text, by_kind text, of_units text) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select json_build_object(
    'planned', count(distinct i.id) filter (where i.state = 'planned'),
    'carriedOut', count(distinct i.id) filter (where i.state = 'carried-out'),
    'regular', count(distinct i.id) filter (where i.state = 'carried-out' and i.sort = 'regular'),
    'lastDoneOn', max(i.done_on) filter (where i.sort = 'regular'),
    'findings', count(f.id), 'open', count(f.id) filter (where f.state = 'open'),
    'mended', count(f.id) filter (where f.state = 'mended'), 'closed', count(f.id) filter (where f.state = 'closed'),
    'overdue', count(f.id) filter (where f.state = 'open' and f.due_on < app.day_here()))
  from app.inspection i left join app.finding f on f.inspection = i.id
  where i.livemode = app.is_livemode() and i.province = app.province()
    and coalesce(i.done_on, i.planned_on) between from_day and until_day
    and (by_commune is null or i.commune = by_commune)
    and (by_kind is null or exists (select from app.agency a where a.id = i.agency and a.kind = by_kind))
    and (of_units is null or i.unit like of_units || ':%')
    and (app.agency_kind() <> 'commune' or i.agency = app.agency_id())
);

-- ── Activities of a campaign ─────────────────────────────────────────────────────────────────────────────────────────
-- Of a ward's programme: planned and done, with numbers. No free words, so nobody stands here.

create table app.activity (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  commune text not null,
  agency uuid not null,
  sort text not null check (sort in ('post', 'video', 'meeting', 'loudspeaker', 'mobile', 'training', 'home-visits')),
  topics text[] not null check (
    cardinality(topics) between 1 and 4
      and topics <@ array['social-insurance', 'health-insurance', 'city-support', 'online-services']
  ),
  -- the duty of the ward's programme that it is part of
  duty text check (duty ~ '^[a-z][a-z0-9-]{0,59}$'),
  residential_group uuid,
  planned_on date not null,
  state text not null default 'planned' check (state in ('planned', 'done', 'cancelled')),
  done_on date,
  -- how many posts, broadcasts, sessions; how many people came, where any did
  times integer check (times between 1 and 10000),
  people integer check (people between 0 and 1000000),
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state = 'done') = (done_on is not null) and (done_on is null) = (times is null)),
  check (people is null or state = 'done'),
  foreign key (agency, livemode) references app.agency (id, livemode),
  foreign key (residential_group, agency) references app.residential_group (id, agency)
);
create index activity_of_agency on app.activity (agency, id);
create index activity_of_province on app.activity (livemode, province, coalesce(done_on, planned_on));

create function app.plan_activity(
  new_id uuid, of_sort text, with_topics text[], of_duty text, in_group uuid, on_day date
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() = 'commune'
    and (app.holds('maker') or app.holds('approver')), 'AS403');
  perform app.require(in_group is null or app.is_unit_of_ours('group:' || in_group), 'ASI06');
  insert into app.activity
    (id, livemode, province, commune, agency, sort, topics, duty, residential_group, planned_on, made_at, changed_at)
  values (new_id, app.is_livemode(), app.province(), app.commune(), app.agency_id(), of_sort, with_topics, of_duty, in_group,
    on_day, app.now(), app.now());
end
$$;

create function app.end_activity(
  of_activity uuid, held_version integer, to_state text, on_day date, how_often integer, how_many integer
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  a app.activity;
begin
  perform app.require(app.actor_kind() = 'person' and (app.holds('maker') or app.holds('approver')), 'AS403');
  select * into a from app.activity
  where id = of_activity and livemode = app.is_livemode() and agency = app.agency_id() for update;
  perform app.require(found, 'AS404');
  perform app.require(a.version = held_version, 'AS412');
  perform app.require(a.state = 'planned' and to_state in ('done', 'cancelled'), 'AS201');
  perform app.require(on_day is null or on_day <= app.day_here(), 'ASI07');
  update app.activity set state = to_state, done_on = on_day, times = how_often, people = how_many, version = version + 1,
    changed_at = app.now()
  where id = a.id;
end
$$;

-- By sort, of what was done between two days; with the duty it was part of, where one is named.
create function app.activity_counts(from_day date, until_day date, in_commune text, of_duty text) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select json_build_object(
    'planned', count(*) filter (where a.state = 'planned'), 'done', count(*) filter (where a.state = 'done'),
    'times', coalesce(sum(a.times), 0), 'people', coalesce(sum(a.people), 0),
    'firstDoneOn', min(a.done_on), 'lastDoneOn', max(a.done_on),
    'bySort', coalesce((
      select json_object_agg(s.sort, s.done) from (
        select b.sort, count(*) as done from app.activity b
        where b.livemode = app.is_livemode() and b.province = app.province() and b.state = 'done'
          and b.done_on between from_day and until_day and (in_commune is null or b.commune = in_commune)
          and (of_duty is null or b.duty = of_duty) and (app.agency_kind() <> 'commune' or b.agency = app.agency_id())
        group by b.sort
      ) s), '{}'))
  from app.activity a
  where a.livemode = app.is_livemode() and a.province = app.province() and a.state <> 'cancelled'
    and coalesce(a.done_on, a.planned_on) between from_day and until_day
    and (in_commune is null or a.commune = in_commune) and (of_duty is null or a.duty = of_duty)
    and (app.agency_kind() <> 'commune' or a.agency = app.agency_id())
);

-- ── Recognition ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- Groups, schools and collecting organisations that met their targets; and excellent people, by the id of a member or of a
-- collector alone: who that is, their office knows.

create table app.recognition (
  id uuid primary key,
  livemode boolean not null,
  province text not null,
  commune text,
  agency uuid not null,
  year smallint not null check (year between 2018 and 2100),
  unit text not null check (
    unit ~ '^(group|school|collector|member|agent):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
  ),
  -- whether the unit met its targets, as the figures stood when it was proposed; null where no figures say
  met boolean,
  figures jsonb not null default '[]' check (jsonb_typeof(figures) = 'array'),
  state text not null default 'proposed' check (state in ('proposed', 'granted', 'refused', 'withdrawn')),
  version integer not null default 1,
  proposed_by uuid not null,
  decided_by uuid check (decided_by <> proposed_by),
  decision app.decision,
  decided_on date,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state in ('granted', 'refused')) = (decided_by is not null)),
  check ((state = 'granted') = (decision is not null) and (decision is null) = (decided_on is null)),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create unique index recognition_once on app.recognition (agency, year, unit) where state in ('proposed', 'granted');
create index recognition_of_agency on app.recognition (agency, id);
create index recognition_of_province on app.recognition (livemode, province, year, id);

-- AS105: proposed already. ASI06: nobody of one's own. ASI07: of a year that is to come.
create function app.propose_recognition(new_id uuid, of_year integer, of_unit text, is_met boolean, with_figures jsonb)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'person' and app.agency_kind() in ('commune', 'insurer-city')
    and (app.holds('maker') or app.holds('approver')), 'AS403');
  perform app.require(case split_part(of_unit, ':', 1)
    when 'member' then exists (
      select from app.member m where m.id = app.unit_id(of_unit) and m.agency = app.agency_id() and m.revoked_at is null)
    when 'agent' then exists (
      select from app.collector c join app.agency a on a.id = c.agency
      where c.id = app.unit_id(of_unit) and c.closed_at is null and c.livemode = app.is_livemode() and a.province = app.province())
    else app.is_unit_of_ours(of_unit) end, 'ASI06');
  perform app.require(of_year <= extract(year from app.day_here()), 'ASI07');
  insert into app.recognition (id, livemode, province, commune, agency, year, unit, met, figures, proposed_by, made_at, changed_at)
  values (new_id, app.is_livemode(), app.province(), app.commune(), app.agency_id(), of_year, of_unit, is_met, with_figures,
    app.actor_id(), app.now(), app.now())
  on conflict (agency, year, unit) where state in ('proposed', 'granted') do nothing;
  perform app.require(found, 'AS105');
end
$$;

-- ASI05: a unit that did not meet its targets, or of which no figures say so, when it was proposed or by now: a figure may
-- have been corrected since.
create function app.move_recognition(
  of_recognition uuid, held_version integer, as_step text, to_state text, by_decision text, on_day date, is_still_met boolean
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.recognition;
begin
  perform app.require(app.actor_kind() = 'person' and (app.holds('maker') or app.holds('approver')), 'AS403');
  select * into r from app.recognition
  where id = of_recognition and livemode = app.is_livemode() and agency = app.agency_id() for update;
  perform app.require(found, 'AS404');
  perform app.require(r.version = held_version, 'AS412');
  perform app.require(r.state = 'proposed' and (as_step, to_state) in
    (('grant', 'granted'), ('refuse', 'refused'), ('withdraw', 'withdrawn')), 'AS201');
  perform app.require(as_step = 'withdraw' or app.holds('approver'), 'AS403');
  perform app.require(as_step = 'withdraw' or r.proposed_by <> app.actor_id(), 'AS204');
  perform app.require(as_step <> 'grant' or r.unit ~ '^(member|agent):' or (r.met is true and is_still_met is true), 'ASI05');
  perform app.require(on_day is null or on_day <= app.day_here(), 'ASI07');
  perform app.require((as_step = 'grant') = (by_decision is not null and on_day is not null), 'AS500');
  update app.recognition set state = to_state, version = version + 1, changed_at = app.now(),
    decided_by = case when as_step <> 'withdraw' then app.actor_id() end, decision = by_decision, decided_on = on_day
  where id = r.id;
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.difficulty enable row level security;
alter table app.difficulty force row level security;
alter table app.difficulty_step enable row level security;
alter table app.difficulty_step force row level security;
alter table app.fraud_case enable row level security;
alter table app.fraud_case force row level security;
alter table app.fraud_reference enable row level security;
alter table app.fraud_reference force row level security;
alter table app.fraud_reader enable row level security;
alter table app.fraud_reader force row level security;
alter table app.fraud_step enable row level security;
alter table app.fraud_step force row level security;
alter table app.inspection enable row level security;
alter table app.inspection force row level security;
alter table app.finding enable row level security;
alter table app.finding force row level security;
alter table app.activity enable row level security;
alter table app.activity force row level security;
alter table app.recognition enable row level security;
alter table app.recognition force row level security;

-- Whoever has to answer it, and the office that raised it.
create policy of_its_offices on app.difficulty for select using (
  livemode = app.is_livemode() and (holder = app.agency_id() or (origin = 'office' and agency = app.agency_id()))
);
create policy of_difficulties_seen on app.difficulty_step for select using (
  livemode = app.is_livemode() and exists (select from app.difficulty d where d.id = difficulty_step.difficulty)
);
-- Of no use without a grant, which there is none of: should somebody ever give one, this still holds.
create policy of_those_let_in on app.fraud_case for select using (app.sees_fraud_case(id));
create policy of_those_let_in on app.fraud_reference for select using (app.sees_fraud_case(fraud_case));
create policy of_those_let_in on app.fraud_reader for select using (app.sees_fraud_case(fraud_case));
create policy of_those_let_in on app.fraud_step for select using (app.sees_fraud_case(fraud_case));

-- The office that inspects, and once it was there whom it looked into, where that is an agency.
create policy of_its_offices on app.inspection for select using (
  livemode = app.is_livemode() and (
    agency = app.agency_id()
    or (state = 'carried-out' and unit in ('school:' || app.agency_id(), 'collector:' || app.agency_id()))
  )
);
create policy of_its_offices on app.finding for select using (
  livemode = app.is_livemode() and exists (
    select from app.inspection i
    where i.id = finding.inspection and (i.agency = app.agency_id() or finding.mender = app.agency_id())
  )
);
-- Of offices, of no person: for whoever works in the province.
create policy of_ones_province on app.activity for select using (
  livemode = app.is_livemode()
  and (agency = app.agency_id() or province = app.province_as('insurer-local', 'insurer-city', 'home-affairs', 'supervisor'))
);
-- Proposals are their office's; what was granted is for the review of the province too.
create policy of_its_offices on app.recognition for select using (
  livemode = app.is_livemode() and (
    agency = app.agency_id()
    or (state = 'granted' and province = app.province_as('insurer-local', 'insurer-city', 'home-affairs', 'supervisor'))
  )
);

revoke execute on all functions in schema app from public;
grant select (id, livemode, province, commune, origin, agency, kind, scheme, holder, state, version, answer_by, reopened,
  answered_at, made_at, changed_at, words, answer) on app.difficulty to ansinh_app;
grant select on app.difficulty_step, app.inspection, app.finding, app.activity, app.recognition to ansinh_app;
grant execute on function
  app.raise_difficulty(uuid, text, text, text, text, text, text, integer),
  app.move_difficulty(uuid, integer, text, text, uuid, date, uuid, text, text), app.difficulty_standing(uuid),
  app.petition_by_code(text),
  app.move_petition(text, text, uuid, text), app.difficulty_counts(date, date), app.tell_of_difficulties(integer),
  app.sees_fraud_case(uuid), app.draft_fraud_case(uuid, jsonb, text), app.let_into_fraud_case(uuid, uuid),
  app.move_fraud_case(uuid, integer, text, text, text, text), app.fraud_case_standing(uuid), app.read_fraud_case(uuid),
  app.list_fraud_cases(uuid, integer), app.look_at_fraud_record(uuid),
  app.plan_inspection(uuid, text, text, text[], date), app.cancel_inspection(uuid, integer),
  app.carry_out_inspection(uuid, integer, date, jsonb), app.move_finding(uuid, uuid, integer, text, text, text),
  app.tell_of_findings(integer), app.inspection_counts(date, date, text, text, text),
  app.plan_activity(uuid, text, text[], text, uuid, date), app.end_activity(uuid, integer, text, date, integer, integer),
  app.activity_counts(date, date, text, text),
  app.propose_recognition(uuid, integer, text, boolean, jsonb),
  app.move_recognition(uuid, integer, text, text, text, date, boolean)
  to ansinh_app;
