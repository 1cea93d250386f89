// Protects the finding of what was missed: a cron expression read as Cloudflare reads it, and its last time found again,
// also across months, years and leap days; a weekday, which others count differently, is refused.
import { describe, expect, it } from 'vitest';
import { dayInVietNam } from '../../src/calendar/vietnam-day.ts';
import { cronIn, lastDue } from '../../src/jobs/cron.ts';

const last = (cron: string, by: string) => lastDue(cronIn(cron), new Date(by)).toISOString();

describe('the last time a cron came due', () => {
  it.each([
    ['0 * * * *', '2026-12-24T17:00:00.000Z', '2026-12-24T17:00:00.000Z'],
    ['0 * * * *', '2026-12-24T16:59:59.999Z', '2026-12-24T16:00:00.000Z'],
    ['*/5 * * * *', '2026-12-24T17:04:59.999Z', '2026-12-24T17:00:00.000Z'],
    ['30 18 * * *', '2026-12-24T18:30:00.000Z', '2026-12-24T18:30:00.000Z'],
    ['30 18 * * *', '2026-12-24T18:29:59.999Z', '2026-12-23T18:30:00.000Z'],
    ['30 18 * * *', '2027-01-01T00:00:00.000Z', '2026-12-31T18:30:00.000Z'],
    ['0 17 24 4,7,10,12 *', '2026-12-24T16:59:59.999Z', '2026-10-24T17:00:00.000Z'],
    ['0 17 24 4,7,10,12 *', '2027-04-24T16:59:59.999Z', '2026-12-24T17:00:00.000Z'],
    ['0 17 15,30,31 12 *', '2027-11-01T00:00:00.000Z', '2026-12-31T17:00:00.000Z'],
    ['0 17 15,30,31 12 *', '2026-12-31T16:59:59.999Z', '2026-12-30T17:00:00.000Z'],
    ['0 0 29 2 *', '2104-02-28T00:00:00.000Z', '2096-02-29T00:00:00.000Z'],
  ])('%s, at %s: %s', (cron, by, due) => {
    expect(last(cron, by)).toBe(due);
  });

  it('is none of a day that no month has', () => {
    expect(() => last('0 0 31 2 *', '2026-12-24T17:00:00Z')).toThrow('never comes due');
  });
});

it.each([
  '0 17 24 12',
  '0 17 24 12 * *',
  '0 17 * * 1',
  '0 17 * * mon-fri',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * * 13 *',
  '*/0 * * * *',
  '1-5 * * * *',
  'x * * * *',
  ' * * * *',
])('refuses %j', (text) => {
  expect(() => cronIn(text)).toThrow(RangeError);
});

it.each([
  ['2026-12-31T16:59:59.999Z', '2026-12-31'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  // 00:30 on 1 January in Việt Nam: the machine still says December.
  ['2026-12-31T17:30:00.000Z', '2027-01-01'],
  ['2028-02-28T17:00:00.000Z', '2028-02-29'],
])('at %s it is %s in Việt Nam', (at, day) => {
  expect(dayInVietNam(new Date(at))).toBe(day);
});
