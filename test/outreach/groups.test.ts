// Protects whom a ward visits: the groups quote its plan to the letter and name rules that exist; who is in one follows from
// what is known, and what nobody has said is asked, never taken for no.
import { describe, expect, it } from 'vitest';
import type { ExtractedPerson } from '../../src/outreach/extracted.ts';
import { followUpDays, groupsOf, outreachFor } from '../../src/outreach/groups.ts';
import type { Insurances, Insured } from '../../src/outreach/insured.ts';
import { occupationIn, residenceIn } from '../../src/outreach/occupation-words.ts';
import { clauses } from '../../src/policies/hanoi/texts/yen-nghia-plan.ts';
import { policies, statePolicies, wardOutreach } from '../../src/policies/index.ts';

const NOBODY: ExtractedPerson = {
  name: 'Trần Thị Ví Dụ',
  citizenNumber: '001192000001',
  birthDate: '1992-03-08',
  sex: 'female',
  residence: 'permanent',
  residentialGroup: null,
  address: null,
  occupation: null,
  hasHealthCard: null,
  healthCardUntil: null,
  hasSocialInsurance: null,
  businessName: null,
  registrationNumber: null,
  registeredOn: null,
  note: null,
};
const being = (standing: Insured['standing'], until: string | null = null): Insured => {
  return { standing, until, isListed: standing === 'listed' };
};
const unknown = being('unknown');
const of = (health: Insured, social: Insured = unknown): Insurances => ({
  'health-insurance': health,
  'social-insurance': social,
});

function inGroups(over: Partial<ExtractedPerson>, insured = of(unknown), today = '2026-11-24', province = '01') {
  const { outreach } = outreachFor('09562');
  const about = { person: { ...NOBODY, ...over }, insured, province, commune: '09562', today, withinDays: 30 };
  return Object.fromEntries(groupsOf(about, outreach.groups).map(({ id, certainty }) => [id, certainty]));
}

describe('the data', () => {
  it('quote the plan to the letter', () => {
    for (const { groups, meeting } of wardOutreach) {
      for (const { words, cite } of [...groups, meeting]) expect(clauses[cite.clause]).toContain(words);
    }
  });

  it('name rules, groups and payers that policies have, and readings of their own', () => {
    const state = new Set(statePolicies.flatMap(({ payers, groups }) => [...payers, ...groups].map(({ id }) => id)));
    const local = new Set(policies.flatMap(({ rules }) => rules.map(({ id }) => id)));
    for (const { groups, readings } of wardOutreach) {
      for (const group of groups) {
        for (const { layer, id } of group.entitled ?? [])
          expect((layer === 'state' ? state : local).has(id), id).toBe(true);
        for (const id of group.readings ?? []) expect(readings.map((one) => one.id)).toContain(id);
      }
    }
  });

  it('take the days of following up from the programme', () => {
    expect(followUpDays(outreachFor('09562').outreach)).toEqual({ least: 3, most: 5 });
    expect(outreachFor('19789').isOwn).toBe(false);
  });
});

describe('state-paid', () => {
  it.each([
    ['a child the month before six', '2020-12-30', 'to-ask'],
    ['a child past six', '2020-10-30', undefined],
    ['59', '1967-01-01', undefined],
    ['60, by the policy in force since July 2026', '1966-11-30', 'to-ask'],
    ['74', '1952-01-01', 'to-ask'],
    ['75: the allowance is asked for', '1951-11-01', 'to-ask'],
  ])('%s', (_, birthDate, certainty) => {
    expect(inGroups({ birthDate })['state-paid']).toBe(certainty);
  });

  it('goes by the place: Huế has no rule for the elderly, and at 72 nobody pays there', () => {
    expect(inGroups({ birthDate: '1954-05-20' }, of(unknown), '2026-11-24', '46')).toEqual({
      'no-health-insurance': 'to-ask',
      'state-paid': 'to-ask',
    });
    expect(inGroups({ birthDate: '1966-05-20' }, of(unknown), '2026-11-24', '46')).toEqual({
      'no-health-insurance': 'to-ask',
    });
  });

  it('knows the militia and the security force by what the extract says', () => {
    expect(inGroups({ occupation: 'Dân quân thường trực' })['state-paid']).toBe('to-ask');
    expect(inGroups({ occupation: 'Dân quân thường trực' }, of(being('none')))['state-paid']).toBe('known');
    expect(inGroups({ occupation: 'Lực lượng an ninh, trật tự cơ sở' })['state-paid']).toBe('to-ask');
  });
});

describe('who is insured', () => {
  it('is in no group of those who are not; who is on a list neither', () => {
    for (const standing of ['covered', 'listed', 'told'] as const) {
      expect(inGroups({ birthDate: '2023-01-01' }, of(being(standing)))).toEqual({});
    }
  });

  it('is told in time: from the last of the thirty days to the very end', () => {
    for (const standing of ['covered', 'told'] as const) {
      const until = (day: string) => inGroups({}, of(being(standing, day)));
      expect(until('2026-11-24')).toEqual({ renewal: 'known' });
      expect(until('2026-12-24')).toEqual({ renewal: 'known' });
      expect(until('2026-12-25')).toEqual({});
    }
  });

  it('is not told to renew what is on its list already', () => {
    expect(inGroups({}, of({ ...being('covered', '2026-12-24'), isListed: true }))).toEqual({});
  });

  it('and whoever was is unsteady', () => {
    expect(inGroups({}, of(being('ended', '2026-09-30')))).toEqual({
      'no-health-insurance': 'known',
      unsteady: 'known',
    });
  });
});

it('whoever has moved away is nobody’s to visit', () => {
  expect(inGroups({ residence: 'moved-away', occupation: 'Lao động tự do' })).toEqual({});
});

it('one of the two insurances is enough to be missing, of those who trade', () => {
  const trader = { occupation: 'buôn bán tự do' };
  const covered = being('covered', '2027-12-31');
  expect(inGroups(trader, of(covered, being('none')))).toEqual({
    'informal-without-social': 'known',
    informal: 'known',
  });
  expect(inGroups(trader, of(covered, covered))).toEqual({});
});

it('words of extracts come to few kinds, and what is none of them to nothing', () => {
  expect(
    [
      'Tiểu thương chợ Ví Dụ',
      'Cho thuê nhà',
      'chờ việc',
      'Bán rau ở chợ',
      'hoc sinh',
      'Công nhân may',
      'Hưu trí',
      'Cán bộ hưu',
      'Công ty Hữu Nghị',
      'làm ruộng',
      null,
    ].map(occupationIn),
  ).toEqual([
    'informal',
    'other',
    'other',
    'informal',
    'student',
    'employed',
    'pensioner',
    'pensioner',
    'other',
    'other',
    null,
  ]);
  expect(['Thường trú', 'TẠM TRÚ', 'Chuyển đi nơi khác', 'mới đến', '?'].map(residenceIn)).toEqual([
    'permanent',
    'temporary',
    'moved-away',
    'moved-in',
    null,
  ]);
});
