-- What was done by the clock: each job that came due, once for test and once for live, and what came of it. Written for
-- those who watch; nothing is decided by it. Whatever a job does, it may do twice, late and at the same time as itself:
-- that it was begun here keeps it from doing so for nothing.
--
-- When a job was due, the scheduler says; when it was begun and ended, the true clock. Live data are worked on at the true
-- clock alone (app.enter_system refuses any other); test data at the instant the job was due, so that a year can be played.

create table app.job_run (
  job text not null check (job ~ '^[a-z][A-Za-z]{2,39}$'),
  due_at timestamptz not null,
  livemode boolean not null,
  started_at timestamptz not null,
  ended_at timestamptz check (ended_at >= started_at),
  -- The first is 1: one that failed, or was never heard of again, is begun again under the same due.
  attempt smallint not null default 1,
  outcome text check (outcome in ('done', 'failed')),
  -- Numbers by name, never anything of a person.
  counts jsonb not null default '{}' check (jsonb_typeof(counts) = 'object'),
  -- The class of an error and its place in our own code, none of its words.
  failure text check (length(failure) between 1 and 200),
  primary key (job, due_at, livemode),
  check ((outcome is null) = (ended_at is null)),
  check ((outcome is not distinct from 'failed') = (failure is not null))
);
create index job_run_last on app.job_run (livemode, job, started_at desc);

-- Takes a run, or says why there is none to take: it was done, or somebody is at it, and was begun less than `lease` ago.
-- Of live data none can be taken before its time, whatever the scheduler said: the run of that time stays to be done.
create function app.begin_run(of_job text, asked_at timestamptz, lease interval) returns json
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  due timestamptz := date_trunc('minute', case when app.is_livemode() then least(asked_at, clock_timestamp()) else asked_at end);
  taken integer;
  is_done boolean;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  insert into app.job_run as r (job, due_at, livemode, started_at)
  values (of_job, due, app.is_livemode(), clock_timestamp())
  on conflict (job, due_at, livemode) do update
    set started_at = clock_timestamp(), attempt = r.attempt + 1, ended_at = null, outcome = null, counts = '{}', failure = null
    where r.outcome = 'failed' or (r.outcome is null and r.started_at <= clock_timestamp() - lease)
  returning r.attempt into taken;
  if taken is null then
    select r.outcome is not null into is_done from app.job_run r
    where r.job = of_job and r.due_at = due and r.livemode = app.is_livemode();
  end if;
  return json_build_object('dueAt', app.instant(due), 'attempt', taken,
    'left', case when taken is null then case when is_done then 'done-before' else 'under-way' end end);
end
$$;

-- Whoever began it last ends it: one that was thought lost and comes home late changes nothing.
create function app.end_run(
  of_job text, of_due timestamptz, of_attempt integer, how text, counted json, failed_with text
) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  update app.job_run r
  set ended_at = clock_timestamp(), outcome = how, counts = coalesce(counted::jsonb, '{}'), failure = failed_with
  where r.job = of_job and r.due_at = of_due and r.livemode = app.is_livemode() and r.attempt = of_attempt
    and r.outcome is null;
  return found;
end
$$;

-- Runs that nobody asks after any more, but never the last of a job. By the true clock, as they were written.
create function app.sweep_runs(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  swept integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  delete from app.job_run where ctid = any (array(
    select r.ctid from app.job_run r
    where r.livemode = app.is_livemode() and r.started_at < now() - interval '400 days'
      and exists (
        select from app.job_run n where n.livemode = r.livemode and n.job = r.job and n.started_at > r.started_at
      )
    limit most
  ));
  get diagnostics swept = row_count;
  return swept;
end
$$;

-- For the public page: of each job the last run, and the last that went well. Asked without a context: it tells of jobs and
-- instants, of nobody and nothing that was worked on.
create function app.last_runs(jobs text[]) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select coalesce(json_agg(json_build_object(
    'job', j.name, 'livemode', m.livemode, 'dueAt', app.instant(last_run.due_at), 'startedAt', app.instant(last_run.started_at),
    'endedAt', app.instant(last_run.ended_at),
    'outcome', case when last_run.started_at is not null then coalesce(last_run.outcome, 'running') end,
    'doneFor', app.instant(last_done.due_at)
  ) order by m.livemode desc, j.nth), '[]')
  from unnest(jobs) with ordinality as j(name, nth)
  cross join (values (true), (false)) as m(livemode)
  left join lateral (
    select r.* from app.job_run r where r.livemode = m.livemode and r.job = j.name order by r.started_at desc limit 1
  ) last_run on true
  left join lateral (
    select r.due_at from app.job_run r
    where r.livemode = m.livemode and r.job = j.name and r.outcome = 'done' order by r.started_at desc limit 1
  ) last_done on true
);

-- Since when the oldest event waits that is not delivered yet: made into no deliveries, or one of them still on its way.
-- Null where none does. Deliveries that were given up wait for nobody.
create function app.oldest_waiting(of_livemode boolean) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select app.instant(min(w.written_at)) from (
    select e.written_at from app.outbox e where e.livemode = of_livemode and e.spread_at is null
    union all
    select e.written_at from app.delivery d join app.outbox e on e.id = d.event
    where d.livemode = of_livemode and d.state = 'waiting'
  ) w
);

-- ── Rounds that close ────────────────────────────────────────────────────────────────────────────────────────────────

-- Tells of rounds that are about to close: so many days before their last day, in Việt Nam's days, each reminder once. One
-- that was missed is told later, while it is true, with the days that are left then; after the closing it never is, and of
-- several that have come the nearest is enough.
create function app.remind_of_closings(days_before integer[], most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  soon record;
  told integer := 0;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  for soon in
    select near.id, near.days_left, near.named
    from (
      select o.id, o.closes_at, days.days_left,
        (select min(d) || '-days' from unnest(days_before) as d where d >= days.days_left) as named
      from app.round o
      cross join lateral (
        select ((o.closes_at - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date
          - (app.now() at time zone 'Asia/Ho_Chi_Minh')::date as days_left
      ) days
      where o.livemode = app.is_livemode() and o.closed_at is null and o.closes_at > app.now()
    ) near
    where near.named is not null and not exists (
      select from app.outbox e
      where e.livemode = app.is_livemode() and e.type = 'round.closing' and e.subject = near.id and e.once = near.named
    )
    order by near.closes_at, near.id limit most
  loop
    perform app.emit('round.closing', soon.id, jsonb_build_object('days', soon.days_left), soon.named);
    told := told + 1;
  end loop;
  return told;
end
$$;

-- As it was, but that lists begun after the closing time are not counted, however late the closing is written down: three
-- days of them would stand in the count of a cron that was missed for three days.
create or replace function app.close_round(of_round uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.round;
begin
  select * into r from app.round where id = of_round and livemode = app.is_livemode() and app.keeps_rounds(province);
  perform app.require(found, 'AS404');
  perform app.require(r.closes_at is not null, 'AS206');
  perform app.require(r.closes_at <= app.now(), 'AS207');
  update app.round set closed_at = app.now(), version = version + 1 where id = of_round and closed_at is null;
  if found then
    update app.list set locked = true, version = version + 1, changed_at = app.now()
    where round = of_round and timeliness = 'on-time' and state not in ('draft', 'withdrawn');
    perform app.mark_late(r);
    insert into app.round_closing (round, livemode, closed_at, lists, on_time, late, hash)
    select r.id, r.livemode, app.now(), count(*), count(*) filter (where timeliness = 'on-time'),
      count(*) filter (where timeliness = 'late'),
      encode(sha256(convert_to(coalesce(string_agg(format('%s %s %s', id, state, version), ',' order by id)
        filter (where timeliness = 'on-time'), ''), 'UTF8')), 'hex')
    from app.list where round = of_round and state <> 'withdrawn' and not supplementary;
  else
    perform app.mark_late(r);
  end if;
end
$$;

-- Whether a closing is still to be written down, or what an office was given longer for has become late since.
create function app.is_to_close(r app.round) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
return r.closes_at <= app.now() and (r.closed_at is null or exists (
  select from app.round_exception e join app.list l on l.round = e.round and l.agency = e.agency
  where e.round = r.id and e.until_at <= app.now() and l.decided_at is null and l.timeliness is null
    and not l.supplementary and l.state <> 'withdrawn' and app.closing_for(r, e.agency) <= app.now()
));

create or replace function app.rounds_due(most integer) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  return query
    select o.id from app.round o where o.livemode = app.is_livemode() and app.is_to_close(o)
    order by o.closes_at, o.id limit most;
end
$$;

-- The first statement of a job's closing: of two jobs at once, the second leaves no record of a closing that closed nothing.
create function app.hold_round_to_close(of_round uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  r app.round;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  select * into r from app.round where id = of_round and livemode = app.is_livemode() for update;
  perform app.require(app.is_to_close(r), 'AS412');
end
$$;

-- ── Money that is to be transferred ──────────────────────────────────────────────────────────────────────────────────

-- Tells of each obligation that still owes: what the calendar says of its province, fund and quarter on this day
-- (src/settlements/transfer-duties.ts), each thing once. What is paid, or carried on, is told of no more.
create function app.tell_of_transfers(tellings json, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one record;
  told integer := 0;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  for one in
    select o.id, t.type, t.once, t.deadline, t."lastDay", t.days
    from json_to_recordset(tellings) as t(
      type text, once text, province text, communes boolean, schemes text[], "firstPeriod" text, "lastPeriod" text,
      deadline text, "lastDay" text, days integer
    )
    join app.obligation o on o.livemode = app.is_livemode() and o.province = t.province and o.scheme = any (t.schemes)
      and o.period between t."firstPeriod" and t."lastPeriod" and (o.holder like 'commune:%') = t.communes
    where o.state not in ('transferred', 'closed') and app.left_of(o) > 0 and not exists (
      select from app.outbox e
      where e.livemode = o.livemode and e.type = t.type and e.subject = o.id and e.once = t.once
    )
    order by t."lastDay", o.id limit most
  loop
    perform app.emit(one.type, one.id, jsonb_strip_nulls(jsonb_build_object(
      'deadline', one.deadline, 'lastDay', one."lastDay", 'days', one.days
    )), one.once);
    told := told + 1;
  end loop;
  return told;
end
$$;

-- ── Cards that are late ──────────────────────────────────────────────────────────────────────────────────────────────

-- Tells once of each accepted list whose cards were not all issued by their last day: the list and how many, never whose.
-- Looks a month back: what nobody issued by then, nobody records here.
create function app.tell_of_cards(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  today date := (app.now() at time zone 'Asia/Ho_Chi_Minh')::date;
  one record;
  told integer := 0;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  for one in
    select c.list, c.card_due_on as due_on, count(*) as cards
    from app.coverage c
    where c.livemode = app.is_livemode() and c.card_due_on between today - 31 and today - 1
      and c.card_issued_on is null and c.ended_from is null
      and not exists (
        select from app.outbox e
        where e.livemode = c.livemode and e.type = 'list.cards-overdue' and e.subject = c.list
          and e.once = 'due-' || c.card_due_on
      )
    group by c.list, c.card_due_on order by c.card_due_on, c.list limit most
  loop
    perform app.emit('list.cards-overdue', one.list,
      jsonb_build_object('cards', one.cards, 'dueOn', one.due_on), 'due-' || one.due_on);
    told := told + 1;
  end loop;
  return told;
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.job_run enable row level security;
alter table app.job_run force row level security;
create policy of_jobs on app.job_run for select using (
  livemode = (select app.is_livemode()) and (select app.actor_kind()) = 'system'
);

revoke execute on all functions in schema app from public;
grant execute on function app.begin_run(text, timestamptz, interval),
  app.end_run(text, timestamptz, integer, text, json, text), app.sweep_runs(integer), app.last_runs(text[]), app.oldest_waiting(boolean),
  app.remind_of_closings(integer[], integer), app.hold_round_to_close(uuid),
  app.tell_of_transfers(json, integer), app.tell_of_cards(integer) to ansinh_app;
grant select on app.job_run to ansinh_app;
