-- A card is of one person, and worth what was paid for.

-- Of the person's own number on it (Luật BHYT, Điều 16 khoản 2: one each; the last ten digits of either form), to find it
-- again without opening anything. Cards written down before have none until they are written down again.
alter table app.coverage add column card_index app.blind_index;
create index coverage_of_card on app.coverage (card_index) where card_index is not null;

-- The card was issued, or what was written down of it is mended. `new_indexes`: what it is looked for by, under every live key.
-- AS705, NĐ 188/2025, Điều 13: khoản 10, what it is worth corresponds to what was paid, so it lasts no longer than the months
-- of its coverage. From which day, khoản 4, 7, 9 and Luật Điều 16 khoản 3 c leave open by up to some weeks: the day of the
-- decision or the payment, thirty days after it, the last day of the month before. So it starts in the month before at the
-- earliest (a reading), and holds on a day of the coverage. A coverage that ended since was issued a card of all its months.
-- AS706: the number was written down for somebody else of the province; where nobody knows a person's citizen number,
-- nothing says that they are another.
drop function app.record_card(uuid, integer, date, date, date, text);
create function app.record_card(
  of_coverage uuid, held_version integer, issued_on date, valid_from date, valid_until date, sealed_number text,
  new_index text, new_indexes text
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  c app.coverage;
  first_day date;
  day_after date;
begin
  select * into c from app.coverage where id = of_coverage and livemode = app.is_livemode() for update;
  perform app.require(found and app.is_accountant_of(c.province), 'AS404');
  perform app.require(c.version = held_version, 'AS412');
  perform app.require(c.scheme = 'health-insurance', 'AS704');
  first_day := (c.first_month || '-01')::date;
  day_after := ((c.last_month || '-01')::date + interval '1 month')::date;
  perform app.require(
    valid_from >= first_day - interval '1 month' and valid_from < day_after and valid_until >= first_day
      and valid_until < greatest(valid_from, first_day) + age(day_after, first_day),
    'AS705'
  );
  -- One number at a time: two offices may write it down at once.
  perform pg_advisory_xact_lock(hashtextextended('card ' || new_index, 0));
  perform app.require(not exists (
    select from app.coverage o
      join app.entry_row theirs on theirs.id = o.id
      join app.entry_row ours on ours.id = c.id
    where o.card_index = any (string_to_array(new_indexes, ' ')) and o.livemode = c.livemode and o.province = c.province
      and not string_to_array(theirs.people, ' ') && string_to_array(ours.people, ' ')
  ), 'AS706');
  update app.coverage set card_issued_on = issued_on, card_from = valid_from, card_until = valid_until,
    card_number = sealed_number, card_index = new_index, version = version + 1, changed_at = app.now()
  where id = of_coverage;
end
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.record_card(uuid, integer, date, date, date, text, text, text) to ansinh_app;
