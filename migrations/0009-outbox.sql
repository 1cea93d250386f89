-- What is told to other systems: events, written in the batch of the act that they tell of, and their way to whoever asked
-- to be told. An event holds ids, counts, states and instants, never anything of a person; who may learn of it is written
-- down with it, as it was at that moment, so that telling it again later tells nobody more.
--
-- Events, like lists, live by app.now(); their delivery is a matter of the wire and lives by the true clock
-- (pg_catalog.now()).

-- ── What can happen ──────────────────────────────────────────────────────────────────────────────────────────────────
-- Closed: an event of another type is a fault of ours. Later migrations add rows, and for another sort of subject a function
-- app.told_of_<sort>(uuid). The same types, with their meaning, in src/outbox/event-types.ts; a test compares them.

create table app.event_type (
  type text primary key check (type ~ '^[a-z]+[.][a-z]+(-[a-z]+)*$'),
  -- the sort of thing it happens to
  about text not null check (about ~ '^[a-z]+$')
);

insert into app.event_type (type, about) values
  ('list.submitted', 'list'), ('list.confirmed', 'list'), ('list.approved', 'list'), ('list.received', 'list'),
  ('list.accepted', 'list'), ('list.returned', 'list'), ('list.withdrawn', 'list'),
  ('list.cards-overdue', 'list'),
  ('round.opened', 'round'), ('round.closing', 'round'), ('round.closed', 'round'),
  ('obligation.proposed', 'obligation'), ('obligation.returned', 'obligation'), ('obligation.agreed', 'obligation'),
  ('obligation.transferred', 'obligation'), ('obligation.closed', 'obligation'),
  ('transfer.due', 'obligation'), ('transfer.late', 'obligation'),
  ('coverage.ended', 'coverage'),
  ('webhook.test', 'webhook');

-- ── What has happened ────────────────────────────────────────────────────────────────────────────────────────────────

create table app.outbox (
  -- also what a delivery is called on the wire (webhook-id), however often it is delivered
  id uuid primary key default gen_random_uuid(),
  livemode boolean not null,
  type text not null references app.event_type (type),
  -- the list, round, obligation … it happened to
  subject uuid not null,
  -- What is told at most once of this subject: such as the reminder of 30 days, or the one closing of a round.
  once text check (length(once) between 1 and 60),
  -- null for a test that an administrator of all provinces asked for
  province text check (province ~ '^[0-9]{2}$'),
  -- whose it is; null for what belongs to a whole province
  agency uuid,
  -- Who else may learn of it: kinds of agencies of the province (null: all that work in it), and communes.
  kinds text[],
  communes text[] not null,
  happened_at timestamptz not null,
  detail jsonb not null check (jsonb_typeof(detail) = 'object' and length(detail::text) <= 4000),
  -- of the statement, not of its transaction: events are gone through by it
  written_at timestamptz not null default clock_timestamp(),
  -- when it was made into deliveries
  spread_at timestamptz,
  unique (livemode, type, subject, once),
  unique (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index outbox_to_spread on app.outbox (livemode, written_at) where spread_at is null;
create index outbox_of_province on app.outbox (livemode, province, written_at);
create index outbox_by_age on app.outbox (livemode, written_at);

create type app.told as (agency uuid, province text, kinds text[], communes text[], detail jsonb);

-- Who sees a list now (the policy of_its_offices of app.list, as one row), and how it stands. A maker alone is told of what
-- came back to it.
create function app.told_of_list(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(l.agency, l.province,
    case when l.state in ('draft', 'withdrawn') then '{}'::text[] else
      case when l.state in ('received', 'accepted') or l.waits_for = 'receive' then '{insurer-local,insurer-city}'::text[]
        else '{}' end
      || case when l.approved_by <> 'commune' and l.waits_for is distinct from 'confirm' then array[l.approved_by]
        else '{}' end
    end,
    case when l.state in ('draft', 'withdrawn') then '{}'::text[] else
      case when l.approved_by = 'commune' and l.waits_for is distinct from 'confirm' and l.commune is not null
        then array[l.commune] else '{}' end
      || case when l.confirmed_by is null then '{}'
        else array(select c.commune from app.list_confirmation c where c.list = l.id order by c.commune) end
    end,
    jsonb_build_object('round', l.round, 'kind', r.kind, 'period', r.period, 'state', l.state, 'waitsFor', l.waits_for,
      'version', l.version, 'timeliness', l.timeliness)
  )::app.told
  from app.list l join app.round r on r.id = l.round
  where l.id = of_subject and l.livemode = app.is_livemode()
);

-- Rounds are everybody's who works in the province.
create function app.told_of_round(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(null, r.province, null, '{}', jsonb_build_object('kind', r.kind, 'period', r.period,
      'closesAt', app.exact_instant(r.closes_at), 'closedAt', app.exact_instant(r.closed_at), 'lists', c.lists,
      'onTime', c.on_time, 'late', c.late))::app.told
  from app.round r left join app.round_closing c on c.round = r.id
  where r.id = of_subject and r.livemode = app.is_livemode()
);

-- As app.sees_money_of says. What it comes to, whoever is told may read; here stands which one it is and how it stands.
create function app.told_of_obligation(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(null, o.province, '{insurer-local,insurer-city,finance,treasury}',
    case when left(o.holder, 8) = 'commune:' then array[substr(o.holder, 9)] else '{}' end,
    jsonb_build_object('holder', o.holder, 'scheme', o.scheme, 'period', o.period, 'state', o.state,
      'version', o.version))::app.told
  from app.obligation o where o.id = of_subject and o.livemode = app.is_livemode()
);

-- Neither commune nor rule: some of them tell something of whoever is covered.
create function app.told_of_coverage(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(c.agency, c.province, '{insurer-local,insurer-city}', '{}',
    jsonb_build_object('list', c.list, 'scheme', c.scheme, 'cardDueOn', c.card_due_on))::app.told
  from app.coverage c where c.id = of_subject and c.livemode = app.is_livemode()
);

-- Part of the act it tells of, after what the act wrote: the subject is told of as it stands then, and `more` beside it.
-- What was told under the same `once` is not told again.
create function app.emit(of_type text, of_subject uuid, more jsonb default '{}', once_as text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  sort text;
  told app.told;
begin
  perform app.require(app.actor_kind() is not null, 'AS403');
  select t.about into sort from app.event_type t where t.type = of_type;
  perform app.require(found, 'AS500');
  execute format('select t.* from app.%I($1) as t', 'told_of_' || sort) into told using of_subject;
  perform app.require(told.communes is not null, 'AS500');
  insert into app.outbox (livemode, type, subject, once, province, agency, kinds, communes, happened_at, detail)
  values (app.is_livemode(), of_type, of_subject, once_as, told.province, told.agency, told.kinds, told.communes,
    app.now(), told.detail || more)
  on conflict (livemode, type, subject, once) do nothing;
end
$$;

-- Whether an agency may learn of it.
create function app.learns_of(a app.agency, e app.outbox) returns boolean language sql stable
return a.livemode = e.livemode and (
  a.id = e.agency
  or (a.province = e.province and (e.kinds is null or a.kind = any (e.kinds)
    or (a.kind = 'commune' and a.commune = any (e.communes))))
);

-- ── Who asked to be told ─────────────────────────────────────────────────────────────────────────────────────────────

-- An address of an agency, to which events that it may learn of are sent. Which addresses may be, src/outbox/targets.ts
-- says, when it is registered and again at each delivery.
create table app.webhook (
  id uuid primary key,
  livemode boolean not null,
  agency uuid not null,
  -- of the agency
  province text,
  url text not null check (url ~ '^https://[a-z0-9.-]+/[^?#]*$' and length(url) <= 500),
  types text[] not null check (cardinality(types) between 1 and 100),
  made_at timestamptz not null default pg_catalog.now(),
  made_by uuid not null,
  disabled_at timestamptz,
  -- By its agency, or because it answered that it is gone (410).
  disabled_because text check (disabled_because in ('asked', 'gone')),
  check ((disabled_at is null) = (disabled_because is null)),
  unique (id, livemode),
  foreign key (agency, livemode) references app.agency (id, livemode)
);
create index webhook_of_agency on app.webhook (agency, id);
create index webhook_of_province on app.webhook (livemode, province) where disabled_at is null;

-- What deliveries are signed with: made by us, shown once. The one before signs too, for a day after it was changed.
create table app.webhook_secret (
  id uuid primary key,
  livemode boolean not null,
  webhook uuid not null,
  secret app.sealed not null,
  made_at timestamptz not null default pg_catalog.now(),
  signs_until timestamptz,
  foreign key (webhook, livemode) references app.webhook (id, livemode)
);
create unique index webhook_secret_current on app.webhook_secret (webhook) where signs_until is null;
create index webhook_secret_of_webhook on app.webhook_secret (webhook, signs_until);

-- One event on its way to one webhook. Its states and what always holds of them: src/outbox/delivery.ts.
create table app.delivery (
  id uuid primary key default gen_random_uuid(),
  livemode boolean not null,
  webhook uuid not null,
  event uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
  -- since it was made, or asked for again
  attempts smallint not null default 0 check (attempts >= 0),
  -- how the last attempt ended
  outcome text check (outcome in ('2xx', '3xx', '4xx', '5xx', 'timeout', 'unreachable', 'target-refused', 'unsigned')),
  made_at timestamptz not null default pg_catalog.now(),
  tried_at timestamptz,
  delivered_at timestamptz,
  next_at timestamptz not null default pg_catalog.now(),
  -- Until then a message of the queue stands for it, and no second one is sent.
  queued_until timestamptz,
  -- Until then somebody is at it.
  taken_until timestamptz,
  check ((state = 'delivered') = (delivered_at is not null)),
  unique (webhook, event),
  foreign key (webhook, livemode) references app.webhook (id, livemode),
  foreign key (event, livemode) references app.outbox (id, livemode)
);
create index delivery_to_send on app.delivery (livemode, next_at) where state = 'waiting';
create index delivery_of_webhook on app.delivery (webhook, id);
create index delivery_of_event on app.delivery (event);

-- To its own agency alone.
create function app.told_of_webhook(of_subject uuid) returns app.told
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select row(w.agency, w.province, '{}', '{}', '{}')::app.told
  from app.webhook w where w.id = of_subject and w.livemode = app.is_livemode()
);

-- ── What its agency does with it ─────────────────────────────────────────────────────────────────────────────────────
-- People who approve there, or for an administrator over it; never a key, which could send what it reads anywhere.

create function app.hold_webhook(of_agency uuid, of_webhook uuid) returns app.webhook
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  w app.webhook;
begin
  perform app.require(app.actor_kind() = 'person' and app.holds('approver'), 'AS403');
  select * into w from app.webhook
  where id = of_webhook and agency = of_agency and livemode = app.is_livemode() and app.manages(of_agency) for update;
  perform app.require(found, 'AS404');
  return w;
end
$$;

-- AS901: an agency has at most ten that are not disabled.
create function app.register_webhook(
  new_id uuid, of_agency uuid, to_url text, for_types text[], new_secret uuid, sealed_secret text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  a app.agency;
begin
  perform app.require(app.actor_kind() = 'person' and app.holds('approver'), 'AS403');
  select * into a from app.agency
  where id = of_agency and livemode = app.is_livemode() and app.manages(of_agency) for update;
  perform app.require(found, 'AS404');
  perform app.require(a.closed_at is null, 'AS104');
  perform app.require((select count(*) < 10 from app.webhook w where w.agency = a.id and w.disabled_at is null), 'AS901');
  perform app.require(not exists (
    select from unnest(for_types) t where t not in (select e.type from app.event_type e where e.type <> 'webhook.test')
  ), 'AS500');
  insert into app.webhook (id, livemode, agency, province, url, types, made_by)
  values (new_id, a.livemode, a.id, a.province, to_url, for_types, app.actor_id());
  insert into app.webhook_secret (id, livemode, webhook, secret) values (new_secret, a.livemode, new_id, sealed_secret);
end
$$;

-- Of three in a day, the last two sign.
create function app.rotate_webhook(of_agency uuid, of_webhook uuid, new_secret uuid, sealed_secret text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  w app.webhook := app.hold_webhook(of_agency, of_webhook);
begin
  update app.webhook_secret s
  set signs_until = case when s.signs_until is null then now() + interval '1 day' else least(s.signs_until, now()) end
  where s.webhook = w.id;
  insert into app.webhook_secret (id, livemode, webhook, secret) values (new_secret, w.livemode, w.id, sealed_secret);
end
$$;

-- What waits for one that is disabled is dead, and can be asked for again; of what happens meanwhile there is no delivery
-- until somebody asks for all of it again.
create function app.end_waiting(of_webhook uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update app.delivery d set state = 'dead' where d.webhook = of_webhook and d.state = 'waiting'
$$;

create function app.switch_webhook(of_agency uuid, of_webhook uuid, enabled boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  w app.webhook := app.hold_webhook(of_agency, of_webhook);
begin
  if not enabled then
    update app.webhook set disabled_at = now(), disabled_because = 'asked' where id = w.id and disabled_at is null;
    perform app.end_waiting(w.id);
  elsif w.disabled_at is not null then
    perform from app.agency a where a.id = w.agency for update;
    perform app.require((select count(*) < 10 from app.webhook o where o.agency = w.agency and o.disabled_at is null), 'AS901');
    update app.webhook set disabled_at = null, disabled_because = null where id = w.id;
  end if;
end
$$;

-- An event of its own, to this one and no other.
create function app.test_webhook(of_agency uuid, of_webhook uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  w app.webhook := app.hold_webhook(of_agency, of_webhook);
  new_delivery uuid;
  once_as text := gen_random_uuid()::text;
begin
  perform app.require(w.disabled_at is null, 'AS902');
  perform app.emit('webhook.test', w.id, '{}', once_as);
  with told as (
    update app.outbox e set spread_at = now()
    where e.livemode = w.livemode and e.type = 'webhook.test' and e.subject = w.id and e.once = once_as returning e.id
  )
  insert into app.delivery (livemode, webhook, event) select w.livemode, w.id, told.id from told returning id into new_delivery;
  return new_delivery;
end
$$;

-- Once more from the start, under the same webhook-id.
create function app.replay_delivery(of_agency uuid, of_webhook uuid, of_delivery uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  w app.webhook := app.hold_webhook(of_agency, of_webhook);
begin
  perform from app.delivery d where d.id = of_delivery and d.webhook = w.id for update;
  perform app.require(found, 'AS404');
  perform app.require(w.disabled_at is null, 'AS902');
  update app.delivery d
  set state = 'waiting', attempts = 0, next_at = now(), queued_until = null, taken_until = null, delivered_at = null
  where d.id = of_delivery;
end
$$;

-- Everything it would have been sent since then, the oldest first and so many at a time: which of it there is no more than
-- `most`, and until when that reaches. What waits already, waits on.
create function app.replay_events(of_agency uuid, of_webhook uuid, from_at timestamptz, most integer) returns json
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  w app.webhook := app.hold_webhook(of_agency, of_webhook);
  events integer;
  reached timestamptz;
begin
  perform app.require(w.disabled_at is null, 'AS902');
  with meant as (
    select e.id, e.written_at from app.outbox e join app.agency a on a.id = w.agency
    where e.livemode = w.livemode and e.written_at >= greatest(from_at, now() - interval '89 days') and e.type = any (w.types) and app.learns_of(a, e)
      and e.spread_at is not null
    order by e.written_at, e.id limit most
  ), again as (
    insert into app.delivery as d (livemode, webhook, event) select w.livemode, w.id, m.id from meant m
    on conflict (webhook, event) do update
      set state = 'waiting', attempts = 0, next_at = now(), queued_until = null, taken_until = null, delivered_at = null
      where d.state <> 'waiting'
    returning d.id
  )
  select count(*), max(m.written_at) into events, reached from meant m;
  return json_build_object('events', events, 'through', app.exact_instant(reached), 'more', events = most);
end
$$;

-- ── On the way: for jobs and the queue ───────────────────────────────────────────────────────────────────────────────

-- Makes deliveries of events, the oldest first; says how many events there were. Whoever does the same just now has others.
create function app.spread_events(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  spread uuid[];
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  spread := array(
    select e.id from app.outbox e where e.livemode = app.is_livemode() and e.spread_at is null
    order by e.written_at limit most for update skip locked
  );
  insert into app.delivery (livemode, webhook, event)
  select e.livemode, w.id, e.id
  from app.outbox e
  join app.webhook w on w.livemode = e.livemode and w.province = e.province and w.disabled_at is null
    and e.type = any (w.types)
  join app.agency a on a.id = w.agency and a.closed_at is null and app.learns_of(a, e)
  where e.id = any (spread)
  on conflict (webhook, event) do nothing;
  update app.outbox e set spread_at = now() where e.id = any (spread);
  return cardinality(spread);
end
$$;

-- Those that are due and that no message of the queue stands for. Should the message be lost, they are found again in an
-- hour.
create function app.claim_deliveries(most integer) returns json
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  claimed uuid[];
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  claimed := array(
    select d.id from app.delivery d join app.webhook w on w.id = d.webhook join app.agency a on a.id = w.agency
    where d.livemode = app.is_livemode() and d.state = 'waiting' and d.next_at <= now()
      and (d.queued_until is null or d.queued_until <= now()) and (d.taken_until is null or d.taken_until <= now())
      and w.disabled_at is null and a.closed_at is null
    order by d.next_at limit most for update of d skip locked
  );
  update app.delivery d set queued_until = now() + interval '1 hour' where d.id = any (claimed);
  return array_to_json(claimed);
end
$$;

-- Takes what is due of these for five minutes, which is longer than all of them may last, and gives what is to be sent:
-- { at, taken: [...], busy: [...] }, where `busy` are those that somebody else has taken, or that are not due yet, and for
-- how long. What is neither was delivered, or is dead, or is being taken this moment.
create function app.take_deliveries(wanted uuid[]) returns json
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  taken uuid[];
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  taken := array(
    select d.id from app.delivery d join app.webhook w on w.id = d.webhook join app.agency a on a.id = w.agency
    where d.id = any (wanted) and d.livemode = app.is_livemode() and d.state = 'waiting' and d.next_at <= now()
      and (d.taken_until is null or d.taken_until <= now()) and w.disabled_at is null and a.closed_at is null
    order by d.id for update of d skip locked
  );
  update app.delivery d
  set taken_until = now() + interval '5 minutes', attempts = d.attempts + 1, tried_at = now()
  where d.id = any (taken);
  return json_build_object('at', extract(epoch from now())::bigint, 'taken', (
    select coalesce(json_agg(json_build_object(
      'delivery', d.id, 'attempts', d.attempts, 'url', w.url,
      'event', e.id, 'type', e.type, 'happenedAt', app.exact_instant(e.happened_at), 'livemode', e.livemode,
      'subject', e.subject, 'agency', e.agency, 'province', e.province, 'detail', e.detail,
      'secrets', (select json_agg(json_build_object('id', s.id, 'sealed', s.secret) order by s.made_at desc)
        from app.webhook_secret s where s.webhook = w.id and (s.signs_until is null or s.signs_until > now()))
    )), '[]')
    from app.delivery d join app.webhook w on w.id = d.webhook join app.outbox e on e.id = d.event
    where d.id = any (taken)
  ), 'busy', (
    select coalesce(json_agg(json_build_object('delivery', d.id,
      'seconds', ceil(extract(epoch from greatest(d.taken_until, d.next_at) - now()))::integer)), '[]')
    from app.delivery d
    where d.id = any (wanted) and not d.id = any (taken) and d.livemode = app.is_livemode() and d.state = 'waiting'
      and greatest(d.taken_until, d.next_at) > now()
  ));
end
$$;

-- How the attempts ended: [{ delivery, attempts, outcome, gone, wait }], where no `wait` is the end of trying. Who was slower
-- than its five minutes is believed only where it got through.
create function app.record_attempts(results json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  gone_ones uuid[];
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  update app.delivery d set
    state = case when r.outcome = '2xx' then 'delivered' when r.gone or r.wait is null then 'dead' else 'waiting' end,
    outcome = r.outcome,
    delivered_at = case when r.outcome = '2xx' then now() end,
    next_at = now() + make_interval(secs => coalesce(r.wait, 0)),
    queued_until = now() + make_interval(secs => coalesce(r.wait, 0)) + interval '30 minutes',
    taken_until = null
  from (
    select * from json_to_recordset(results) as r(delivery uuid, attempts smallint, outcome text, gone boolean, wait integer)
    order by r.delivery
  ) r
  where d.id = r.delivery and d.livemode = app.is_livemode() and d.state <> 'delivered'
    and (r.outcome = '2xx' or (d.state = 'waiting' and d.attempts = r.attempts));
  gone_ones := array(
    select distinct d.webhook from json_to_recordset(results) as r(delivery uuid, gone boolean)
    join app.delivery d on d.id = r.delivery and d.livemode = app.is_livemode() where r.gone
  );
  update app.webhook w set disabled_at = now(), disabled_because = 'gone' where w.id = any (gone_ones) and w.disabled_at is null;
  update app.delivery d set state = 'dead' where d.webhook = any (gone_ones) and d.state = 'waiting';
end
$$;

-- Forgets what happened more than 90 days ago and is on its way to nobody, at most so many events at once. What is told once
-- stays, so that it is not told again.
create function app.sweep_events(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  swept uuid[];
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  swept := array(
    select e.id from app.outbox e
    where e.livemode = app.is_livemode() and e.written_at < now() - interval '90 days' and e.spread_at is not null
      and (e.once is null or e.type = 'webhook.test')
      and not exists (select from app.delivery d where d.event = e.id and d.state = 'waiting')
    order by e.written_at limit most for update skip locked
  );
  delete from app.delivery d where d.event = any (swept);
  delete from app.outbox e where e.id = any (swept);
  return cardinality(swept);
end
$$;

-- How far behind we are, of no agency in particular.
create function app.undelivered() returns json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  return (
    select json_build_object(
      'events', (select count(*) from app.outbox e where e.livemode = app.is_livemode() and e.spread_at is null),
      'waiting', count(*), 'oldestAt', app.instant(least(min(d.made_at), (
        select min(e.written_at) from app.outbox e where e.livemode = app.is_livemode() and e.spread_at is null))))
    from app.delivery d where d.livemode = app.is_livemode() and d.state = 'waiting'
  );
end
$$;

-- ── Who sees what ────────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.outbox enable row level security;
alter table app.outbox force row level security;

create policy of_those_it_is_told on app.outbox for select using (
  livemode = (select app.is_livemode()) and (
    agency = (select app.agency_id())
    or (province = (select app.province()) and (kinds is null or (select app.agency_kind()) = any (kinds)
      or ((select app.agency_kind()) = 'commune' and (select app.commune()) = any (communes))))
    or (select app.actor_kind()) = 'system'
    -- Whoever manages a webhook sees what it is sent.
    or exists (select from app.delivery d where d.event = outbox.id)
  )
);

alter table app.webhook enable row level security;
alter table app.webhook force row level security;
alter table app.webhook_secret enable row level security;
alter table app.webhook_secret force row level security;
alter table app.delivery enable row level security;
alter table app.delivery force row level security;

create policy of_managers on app.webhook for select using (
  livemode = (select app.is_livemode()) and (select app.actor_kind()) = 'person' and app.manages(agency)
);
create policy of_webhooks_seen on app.webhook_secret for select using (
  livemode = (select app.is_livemode()) and exists (select from app.webhook w where w.id = webhook)
);
create policy of_webhooks_seen on app.delivery for select using (
  livemode = (select app.is_livemode()) and exists (select from app.webhook w where w.id = webhook)
);

revoke execute on all functions in schema app from public;
grant execute on function app.emit(text, uuid, jsonb, text),
  app.register_webhook(uuid, uuid, text, text[], uuid, text), app.rotate_webhook(uuid, uuid, uuid, text),
  app.switch_webhook(uuid, uuid, boolean), app.test_webhook(uuid, uuid), app.replay_delivery(uuid, uuid, uuid),
  app.replay_events(uuid, uuid, timestamptz, integer), app.spread_events(integer), app.claim_deliveries(integer),
  app.take_deliveries(uuid[]), app.record_attempts(json), app.sweep_events(integer), app.undelivered() to ansinh_app;
grant select on app.outbox, app.webhook, app.delivery to ansinh_app;
-- Without the secret: only what is sent is signed with it.
grant select (id, livemode, webhook, made_at, signs_until) on app.webhook_secret to ansinh_app;
