// Protects what the law says of each kind of list: who makes, confirms and approves it, which rules go on it, and to the
// millisecond when it closes. Written out by hand from the texts, never computed here.
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/engine/policy.ts';
import { makeRulebook } from '../../src/engine/rulebook.ts';
import { kindFor, kindsAt, monthsOf, periodAfter, periodKind } from '../../src/lists/kinds.ts';
import { policies } from '../../src/policies/index.ts';
import { rulebook } from '../../src/rulebook/rulebook.ts';

const HUE = '46';
const HANOI = '01';
const HAIPHONG = '31';

const told = (province: string, month: string) =>
  kindsAt(rulebook, province, month).map(({ id, form, by, confirmedBy, approvedBy, period, leadsTo, schemes }) =>
    [id, form, by.join('+'), confirmedBy, approvedBy, period, leadsTo, schemes.join('+')].join(' | '),
  );

describe('the kinds of list', () => {
  it('of Huế: the insurer’s, and two of communes that close each year', () => {
    expect(told(HUE, '2027-01')).toEqual([
      'social-insurer | D05-TS | insurer-local |  |  | month | coverage | social-insurance',
      'commune-yearly | Mẫu số 3 | commune |  | commune | year | coverage | health-insurance',
      'commune-exited | Mẫu số 3 | commune |  | commune | year | calls | health-insurance',
    ]);
  });

  it('of Hà Nội: communes, collectors, schools; farming households and pupils are confirmed by communes', () => {
    expect(told(HANOI, '2026-09')).toEqual([
      'commune-health | Mẫu số 3 | commune |  | commune | year | coverage | health-insurance',
      'commune-social | D05-TS | commune |  | commune | year | coverage | social-insurance',
      'collectors-farming | D03-TS | collecting-organisation+insurer-local | commune |  | month | coverage | health-insurance',
      'collectors-social | D05-TS | collecting-organisation+insurer-local |  |  | month | coverage | social-insurance',
      'schools | D03-TS | school | commune |  | school-year | coverage | health-insurance',
      'commune-new-groups | Mẫu số 3 | commune |  | commune | year | coverage | health-insurance',
    ]);
  });

  it('of Hải Phòng: communes, and the insurer with the collectors', () => {
    expect(told(HAIPHONG, '2026-03')).toEqual([
      'commune | Mẫu số 3 | commune |  | commune | year | coverage | health-insurance',
      'commune-waste | Mẫu số 3 | commune | commune | commune | year | coverage | health-insurance',
      'social-insurer | D05-TS | insurer-local+collecting-organisation |  |  | month | coverage | social-insurance',
    ]);
    expect(told(HAIPHONG, '2025-12')).toEqual([
      'commune |  | commune |  | insurer-local | year | coverage | health-insurance',
    ]);
  });

  it('are none where no policy is in force: never those of another place or month', () => {
    expect(kindsAt(rulebook, '48', '2026-11')).toEqual([]);
    expect(kindsAt(rulebook, HUE, '2025-12')).toEqual([]);
    expect(kindsAt(rulebook, HUE, '2031-01')).toEqual([]);
  });

  it('name each rule of their policy once', () => {
    for (const { id, province, from, rules } of policies) {
      const listed = kindsAt(rulebook, province, from).flatMap((kind) => kind.rules);
      expect([id, listed.toSorted()]).toEqual([id, rules.map((rule) => rule.id).toSorted()]);
    }
  });

  it('are confirmed by communes or nobody, and approved by an agency there is: the states of a list know no other', () => {
    const listings = policies.flatMap((policy) => policy.listings);
    expect(new Set(listings.map(({ confirmedBy }) => confirmedBy))).toEqual(new Set([null, 'commune']));
    expect(new Set(listings.map(({ approvedBy }) => approvedBy))).toEqual(new Set([null, 'commune', 'insurer-local']));
  });
});

describe('the kind of a round', () => {
  it('closes at the end of 24/12 in Việt Nam for “trước ngày 25/12”, in the year before its people are insured', () => {
    const yearly = kindFor(rulebook, HUE, 'commune-yearly', '2027');

    expect(yearly?.closing).toEqual({ lastDay: '2026-12-24', at: '2026-12-24T17:00:00.000Z' });
    expect(yearly?.kind).toMatchObject({
      policy: 'hue/2026-01',
      rules: ['hi-near-poor', 'hi-graduated-ethnic'],
      deadline: { words: 'Trước ngày 25/12 hằng năm' },
    });
    expect(yearly?.kind.deadline?.cite).toMatch(/III\.2\.b$/);
    expect(kindFor(rulebook, HUE, 'commune-exited', '2030')?.closing?.at).toBe('2029-12-24T17:00:00.000Z');
  });

  it('closes in its own year where the text does not say the next, and includes the day of “chậm nhất”', () => {
    const hue = policies.filter(({ province }) => province === HUE);
    const with_ = (over: Partial<Listing>, limit: 'before' | 'by') =>
      makeRulebook({
        ...rulebook,
        policies: hue.map((policy) => ({
          ...policy,
          listings: policy.listings.map(({ forNextYear: _, ...one }) => ({ ...one, ...over })),
          deadlines: policy.deadlines.map((one) => ({ ...one, limit })),
        })),
      });

    expect(kindFor(with_({}, 'before'), HUE, 'commune-yearly', '2027')?.closing?.at).toBe('2027-12-24T17:00:00.000Z');
    expect(kindFor(with_({}, 'by'), HUE, 'commune-yearly', '2027')?.closing?.at).toBe('2027-12-25T17:00:00.000Z');
  });

  it('never closes where the text names no day', () => {
    expect(kindFor(rulebook, HANOI, 'schools', '2026-2027')).toMatchObject({ closing: null, kind: { deadline: null } });
    expect(kindFor(rulebook, HANOI, 'collectors-social', '2026-11')?.closing).toBeNull();
  });

  it('is that of the first policy of the period which has such a list', () => {
    expect(kindFor(rulebook, HANOI, 'commune-health', '2026')?.kind.policy).toBe('hanoi/2026-01');
    expect(kindFor(rulebook, HANOI, 'commune-new-groups', '2026')?.kind.policy).toBe('hanoi/2026-07');
    expect(kindFor(rulebook, HANOI, 'schools', '2025-2026')?.kind.policy).toBe('hanoi/2026-01');
  });

  it('is none of another place, time or name', () => {
    expect(kindFor(rulebook, HANOI, 'commune-yearly', '2027')).toBeNull();
    expect(kindFor(rulebook, HUE, 'commune-yearly', '2025')).toBeNull();
    expect(kindFor(rulebook, HUE, 'commune-yearly', '2027-13')).toBeNull();
  });
});

describe('a period', () => {
  it.each([
    ['2027', 'year', '2028'],
    ['2026-2027', 'school-year', '2027-2028'],
    ['2026-11', 'month', '2026-12'],
    ['2026-12', 'month', '2027-01'],
  ])('%s is a %s, followed by %s', (period, kind, next) => {
    expect([periodKind(period), periodAfter(period)]).toEqual([kind, next]);
  });

  it.each(['', '27', '2026-00', '2026-13', '2026-2028', '2026-2026', '2026-11-01', '1999', ' 2027'])(
    'is not written “%s”',
    (text) => {
      expect([periodKind(text), monthsOf(text), periodAfter(text)]).toEqual([null, [], null]);
    },
  );

  it('has its months, the school year from September', () => {
    expect([monthsOf('2027')[0], monthsOf('2027').at(-1), monthsOf('2027').length]).toEqual(['2027-01', '2027-12', 12]);
    expect([monthsOf('2026-2027')[0], monthsOf('2026-2027').at(-1)]).toEqual(['2026-09', '2027-08']);
    expect(monthsOf('2026-11')).toEqual(['2026-11']);
  });
});
