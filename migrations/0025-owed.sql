-- What is owed: what is missing when an obligation is closed is owed in the next open one, and still by the day of the period
-- it comes from. And of the months of a year those that were kept: of somebody who died in March nine are owed no more.

-- Of what was carried into an obligation, what has not come: money that comes pays it first, as the sheets count it (Mẫu số 1,
-- column 5).
create function app.arrears_left(o app.obligation) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select greatest(0,
    coalesce((select sum(c.amount) from app.credit c where c.to_obligation = o.id and c.kind = 'arrears'), 0)
    - coalesce((select sum(t.amount) from app.standing_transfer t where t.obligation = o.id), 0)
    - coalesce((select sum(case when c.to_obligation = o.id then c.amount else -c.amount end) from app.credit c
        where o.id in (c.to_obligation, c.from_obligation) and c.kind = 'excess'), 0))::bigint
$$;

-- The earliest period of which money was carried into it, also over others in between; null where nothing was, and to whom
-- the money is not shown. What had come for the arrears of one in between ends there.
create function app.arrears_since(o app.obligation) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with recursive brought as (
    select p as source from app.credit c join app.obligation p on p.id = c.from_obligation
    where c.to_obligation = o.id and c.kind = 'arrears' and app.shows_money_of(o)
    union all
    select p from brought b join app.credit c on c.to_obligation = (b.source).id and c.kind = 'arrears'
    join app.obligation p on p.id = c.from_obligation
    where app.arrears_left(b.source) > 0
  )
  select min((source).period) from brought
$$;

-- The day on which what was carried into it had come, by the treasury's days; null where credits alone paid it, or it has not.
create function app.arrears_paid_on(o app.obligation) returns date
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select min(came.paid_on) from (
    select t.paid_on, sum(t.amount) over (order by t.paid_on) as so_far from app.standing_transfer t where t.obligation = o.id
  ) came
  where came.so_far >= (
    select sum(case when c.kind = 'arrears' and c.to_obligation = o.id then c.amount
        when c.kind = 'excess' and c.to_obligation = o.id then -c.amount when c.kind = 'excess' then c.amount else 0 end)
    from app.credit c where o.id in (c.to_obligation, c.from_obligation)
  )
$$;

-- Of what was missing when it was closed: whether all of it has come since, wherever it was carried to, and when. Null where
-- nothing was carried on, and to whom the money is not shown.
create function app.came_since(o app.obligation) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with recursive on_way as (
    select x as bearer from app.credit c join app.obligation x on x.id = c.to_obligation
    where c.from_obligation = o.id and c.kind = 'arrears' and app.shows_money_of(o)
    union
    select x from on_way w join app.credit c on c.from_obligation = (w.bearer).id and c.kind = 'arrears'
    join app.obligation x on x.id = c.to_obligation
    where app.arrears_left(w.bearer) > 0
  )
  -- What is closed has carried its rest on, to a bearer that stands here as well.
  select json_build_object('whole', bool_and(app.arrears_left(w.bearer) = 0 or (w.bearer).state = 'closed'),
    'paidOn', max(app.arrears_paid_on(w.bearer)))
  from on_way w having count(*) > 0
$$;

-- As in 0014-told.sql, and of what was carried on: to close an obligation is not to be in time.
create or replace function app.tell_of_transfers(tellings json, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  told integer;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  perform app.emit(one.type, one.id, jsonb_strip_nulls(jsonb_build_object(
    'deadline', one.deadline, 'lastDay', one."lastDay", 'days', one.days
  )), one.once) from (
    select (d.owing).id, t.type, t.once, t.deadline, t."lastDay", t.days
    from json_to_recordset(tellings) as t(
      type text, once text, province text, communes boolean, schemes text[], "firstPeriod" text, "lastPeriod" text,
      deadline text, "lastDay" text, days integer
    )
    cross join lateral (
      select o as owing from app.obligation o
      where o.livemode = app.is_livemode() and o.province = t.province and o.scheme = any (t.schemes)
        and o.period between t."firstPeriod" and t."lastPeriod"
      union
      select o from app.obligation o join app.credit c on c.to_obligation = o.id and c.kind = 'arrears'
      where o.livemode = app.is_livemode() and o.province = t.province and o.scheme = any (t.schemes)
        and app.arrears_left(o) > 0 and app.arrears_since(o) between t."firstPeriod" and t."lastPeriod"
    ) d
    where (d.owing).holder not like 'sponsor:%' and (t.communes or (d.owing).holder not like 'commune:%')
      and (d.owing).state not in ('transferred', 'closed') and app.left_of(d.owing) > 0 and not exists (
        select from app.outbox e
        where e.livemode = (d.owing).livemode and e.type = t.type and e.subject = (d.owing).id and e.once = t.once
      )
    order by t."lastDay", (d.owing).id limit most
  ) one;
  get diagnostics told = row_count;
  return told;
end
$$;

-- As in 0016-corrections.sql, by the months that were kept: where the law gives back all of the later ones (NĐ 188/2025, Điều 7
-- khoản 13), a payment counts to the month its coverage ends with. Where it gives back nothing, or the own part alone, what
-- the budgets paid for stays paid.
create or replace function app.population(of_holder text, of_year integer, stretches text[]) returns table (
  scheme text, commune text, rule text, policy text, owes_local boolean, paid_from text, people integer, months bigint,
  due bigint, state bigint, local bigint, top_up bigint, sponsor bigint, participant bigint
)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with paid as (
    select c.id, c.scheme, c.commune, c.rule, p.policy, c.local_holder is not distinct from of_holder as owes_local,
      of_year || '-' || (select max(s) from unnest(stretches) as s where s <= right(p.paid_in, 2)) as paid_from,
      k.months, p.due * k.months / p.months as due, p.state * k.months / p.months as state,
      p.local * k.months / p.months as local, p.top_up * k.months / p.months as top_up,
      p.sponsor * k.months / p.months as sponsor, p.participant * k.months / p.months as participant
    from app.coverage c
    join app.coverage_payment p on p.coverage = c.id
    cross join lateral (
      select case when c.ended_gives = 'all'
        then least(p.months, app.month_number(c.ended_from) - app.month_number(p.first_month)) else p.months end as months
    ) k
    where c.livemode = app.is_livemode() and c.province = app.province()
      and app.sees_money_of(of_holder, app.province())
      and p.paid_in between of_year || '-01' and of_year || '-12'
      and (c.ended_from is null or p.first_month < c.ended_from)
      and case
        when of_holder = 'state' then p.state > 0
        when of_holder = 'city' then c.local_holder = 'city'
        else c.local_holder = of_holder or (p.top_up > 0 and 'commune:' || c.commune = of_holder)
      end
  ), counted as (
    select p.scheme, p.commune, p.rule, count(distinct p.id)::integer as people from paid p group by 1, 2, 3
  )
  select p.scheme, p.commune, p.rule, p.policy, p.owes_local, p.paid_from, k.people, sum(p.months)::bigint,
    sum(p.due)::bigint, sum(p.state)::bigint, sum(p.local)::bigint, sum(p.top_up)::bigint, sum(p.sponsor)::bigint,
    sum(p.participant)::bigint
  from paid p
  join counted k on (k.scheme, k.rule) = (p.scheme, p.rule) and k.commune is not distinct from p.commune
  group by p.scheme, p.commune, p.rule, p.policy, p.owes_local, p.paid_from, k.people, p.due / p.months,
    p.state / p.months, p.local / p.months
  order by p.scheme, p.commune nulls first, p.rule, p.policy, p.paid_from, p.due / p.months, p.state / p.months,
    p.local / p.months
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.arrears_since(app.obligation), app.came_since(app.obligation) to ansinh_app;
