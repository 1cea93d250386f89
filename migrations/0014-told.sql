-- Who is told of a transfer: whoever the deadline binds, as src/settlements/transfer-deadlines.ts reads it. Communes, who
-- owe their part, were never told of 15 December, and sponsors, whom no text binds, could be told of days of others.

-- As it was in 0010, but for whose obligations a telling is about: what sponsors owe is told of by no deadline, what
-- communes owe by those that bind them too.
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
    select o.id, t.type, t.once, t.deadline, t."lastDay", t.days
    from json_to_recordset(tellings) as t(
      type text, once text, province text, communes boolean, schemes text[], "firstPeriod" text, "lastPeriod" text,
      deadline text, "lastDay" text, days integer
    )
    join app.obligation o on o.livemode = app.is_livemode() and o.province = t.province and o.scheme = any (t.schemes)
      and o.period between t."firstPeriod" and t."lastPeriod"
      and o.holder not like 'sponsor:%' and (t.communes or o.holder not like 'commune:%')
    where o.state not in ('transferred', 'closed') and app.left_of(o) > 0 and not exists (
      select from app.outbox e
      where e.livemode = o.livemode and e.type = t.type and e.subject = o.id and e.once = t.once
    )
    order by t."lastDay", o.id limit most
  ) one;
  get diagnostics told = row_count;
  return told;
end
$$;

-- The day it is in Viet Nam.
create function app.day_here() returns date language sql stable
return (app.now() at time zone 'Asia/Ho_Chi_Minh')::date;

revoke execute on all functions in schema app from public;
grant execute on function app.day_here() to ansinh_app;
