-- Open statistics: how many people public money helps, and with how much, per province, scheme and quarter, for everybody.
--
-- Only what may be published is ever kept. A count of one to nine is never written, larger ones are rounded to five, and
-- money to what five people may bring in a year, so that no price gives back the count it hides. A cell is written once,
-- when its quarter is over and settled, and never again: two answers about the same cell cannot be subtracted. Nothing
-- here is finer than a province, so nothing sensitive is told apart.

create table app.statistic (
  livemode boolean not null,
  province text not null check (province ~ '^[0-9]{2}$'),
  scheme text not null check (scheme in ('social-insurance', 'health-insurance')),
  period app.period not null,
  -- in Việt Nam
  published_on date not null,
  -- Every budget holder had agreed; false where some had not long after the quarter, and the cell was due all the same.
  is_settled boolean not null,
  -- People with a month in the quarter that public money helps to pay; null: one to nine.
  people bigint check (people = 0 or (people >= 10 and people % 5 = 0)),
  -- đồng, as the quarter's settlement counts them; null: one to nine people stand behind it.
  state bigint check (state % money_step = 0),
  local bigint check (local % money_step = 0),
  top_up bigint check (top_up % money_step = 0),
  sponsor bigint check (sponsor % money_step = 0),
  money_step bigint not null check (money_step > 0),
  primary key (livemode, province, scheme, period),
  check (people is not null or coalesce(state, local, top_up, sponsor) is null)
);

create trigger never_changed before update or delete on app.statistic for each row execute function app.refuse_change();
create trigger never_emptied before truncate on app.statistic for each statement execute function app.refuse_change();

create index coverage_of_place on app.coverage (livemode, province, scheme, last_month);

-- To the nearest whole step; null where one to nine people stand behind it.
create function app.published_figure(figure bigint, step bigint, people bigint) returns bigint
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
return case when people between 1 and 9 then null else round(figure::numeric / step)::bigint * step end;

-- The same person covered twice counts once; a row without a citizen number is somebody.
create function app.people_helped(in_province text, of_scheme text, first text, last text) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
return (
  select count(distinct coalesce(e.index::text, c.id::text))
  from app.coverage c join app.entry_row e on e.id = c.id
  where c.livemode = app.is_livemode() and c.province = in_province and c.scheme = of_scheme
    and c.first_month <= last and c.last_month >= first and (c.ended_from is null or c.ended_from > first)
    and exists (
      select from app.coverage_payment p
      where p.coverage = c.id and p.state + p.local + p.top_up + p.sponsor > 0 and p.first_month <= last
        and app.month_number(p.first_month) + p.months > app.month_number(first)
    )
);

-- How many people stand behind an account's money, as far as it matters: ten is as good as a million. Most accounts have
-- ten people in their first postings, and the rest is not read.
create function app.people_behind(in_province text, of_scheme text, in_period text, of_account text) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  counted bigint;
  looked_at bigint;
begin
  foreach looked_at in array array[1000, null]::bigint[] loop
    select count(distinct coalesce(e.index::text, e.id::text)) into counted
    from (
      select p.coverage from app.posting p
      where p.livemode = app.is_livemode() and p.province = in_province and p.scheme = of_scheme
        and p.period = in_period and p.account = of_account and p.coverage is not null
      limit looked_at
    ) paid join app.entry_row e on e.id = paid.coverage;
    exit when counted >= 10;
  end loop;
  return counted;
end
$$;

-- Publishes one cell of those that are due, the oldest first; false where none is. A quarter is due once all of its
-- obligations are agreed on, or `late` says that it waits no longer.
create function app.publish_statistic(quarters json) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one record;
  people bigint;
begin
  perform app.require(app.actor_kind() = 'system', 'AS403');
  select o.province, q.scheme, q.period, q.first, q.last, q.step, q."peopleStep" as people_step,
    bool_and(o.state in ('agreed', 'transferred', 'closed')) as is_settled
  into one
  from json_to_recordset(quarters) as q(
    scheme text, period text, first text, last text, step bigint, "peopleStep" integer, late boolean
  )
  join app.obligation o on o.livemode = app.is_livemode() and o.scheme = q.scheme and o.period = q.period
  where not exists (
    select from app.statistic s
    where (s.livemode, s.province, s.scheme, s.period) = (o.livemode, o.province, o.scheme, o.period::text)
  )
  group by o.province, q.scheme, q.period, q.first, q.last, q.step, q."peopleStep", q.late
  having q.late or bool_and(o.state in ('agreed', 'transferred', 'closed'))
  order by q.period, o.province, q.scheme limit 1;
  if not found then
    return false;
  end if;
  people := app.people_helped(one.province, one.scheme, one.first, one.last);
  insert into app.statistic (
    livemode, province, scheme, period, published_on, is_settled, people, money_step, state, local, top_up, sponsor
  )
  -- Where the people are too few to be told, so is their money.
  select app.is_livemode(), one.province, one.scheme, one.period, app.day_here(),
    one.is_settled, app.published_figure(people, one.people_step, people), one.step,
    max(figure) filter (where account = 'state' and told), max(figure) filter (where account = 'local' and told),
    max(figure) filter (where account = 'top-up' and told), max(figure) filter (where account = 'sponsor' and told)
  from (
    select a.account, app.published_figure(
      coalesce((
        select sum(p.amount)::bigint from app.posting p
        where p.livemode = app.is_livemode() and p.province = one.province and p.scheme = one.scheme
          and p.period = one.period and p.account = a.account and p.coverage is not null
      ), 0), one.step, app.people_behind(one.province, one.scheme, one.period, a.account)
    ) as figure
    from unnest(array['state', 'local', 'top-up', 'sponsor']) as a(account)
  ) money cross join (select people not between 1 and 9 as told) few
  on conflict do nothing;
  return true;
end
$$;

alter table app.statistic enable row level security;
alter table app.statistic force row level security;
-- For everybody, who are nobody in particular: read by the system alone.
create policy of_everybody on app.statistic for select using (
  livemode = app.is_livemode() and app.actor_kind() = 'system'
);

revoke execute on all functions in schema app from public;
grant execute on function app.publish_statistic(json) to ansinh_app;
grant select on app.statistic to ansinh_app;
