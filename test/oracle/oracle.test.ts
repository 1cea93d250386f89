/**
 * The oracle against amounts worked by hand: the tables of law.md (4, 5, 6.2, 7, 8.2), rows that others published
 * (data/published-amounts.csv, by id) and the limits in time of readings and design. If the oracle is wrong, the
 * comparison of the engine with it proves nothing. Nothing of src/ may be imported here.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowances, areas, domains, domainsAt, households, roles } from './domains.ts';
import type { Contribution, Person, Request, Scheme } from './facts.ts';
import { addMonths, aged, birthday, within } from './facts.ts';
import type { Row } from './oracle.ts';
import { oracle } from './oracle.ts';
import { anyRequest, decidedRequest, mulberry32, randomAnyRequest, randomRequest } from './people.ts';
import { localTexts, stateTexts } from './tables.ts';

/** Nobody in particular: no group, no card, nobody else pays. */
const anybody: Person = {
  birthDate: '1985-05-20',
  sex: 'female',
  citizen: true,
  permanentResident: true,
  commune: '00070',
  areas: [],
  household: 'other',
  exitedFrom: 'poverty',
  exitedOn: false,
  nationalStandard: 'other',
  farming: 'none',
  averageLiving: false,
  ethnicMinority: false,
  graduatedCommuneOn: false,
  graduatedList: 'other',
  disability: 'none',
  student: false,
  schoolProvince: '01',
  studentHardship: false,
  compulsorySocialInsurance: false,
  allowances: [],
  healthGround: 'none',
  healthCard: false,
  roles: [],
  inClub: false,
  hivPositive: false,
  blindAssociation: false,
  traffickingVictimOn: false,
  bombVictim: false,
  monthsSupported: 0,
  lastCoveredOn: '2025-12-31',
};

interface Asked {
  province?: string;
  from: string;
  months?: number;
  policy?: 'vietnam';
  person?: Person;
  contribution?: Contribution;
}

function ask(scheme: Scheme, asked: Asked): Row[] {
  const { person, ...others } = asked;
  const request: Request = {
    province: '01',
    months: 1,
    schemes: [scheme],
    ...others,
    person: { ...anybody, ...person },
  };
  return oracle(request)[scheme]?.rows ?? [];
}

const social = (asked: Asked) => ask('social-insurance', asked);
const health = (asked: Asked) => ask('health-insurance', asked);

type Short = [rule: string | null, state: number | null, local: number | null, participant: number | null];

function short(rows: Row[], place = 0): Short {
  const row = rows[place];
  if (!row) throw new Error('no such row');
  return [row.rule, row.state, row.local, row.participant];
}

const poor: Person = { household: 'poor', nationalStandard: 'poor' };
const nearPoor: Person = { household: 'near-poor', nationalStandard: 'near-poor' };
const ethnic: Person = { ethnicMinority: true };
const island: Person = { areas: ['island'] };
const veteran: Person = { roles: ['veterans-association'] };
const farmer: Person = { farming: 'agriculture', averageLiving: true };
const aged65: Person = { birthDate: '1961-01-15' };
const aged72: Person = { birthDate: '1954-01-15' };
const studentOfFarmers: Person = { ...farmer, student: true, studentHardship: true };
const graduated: Person = { ethnicMinority: true, graduatedCommuneOn: '2025-06-01', graduatedList: '2016-2020' };

describe('social insurance, law.md 8.2', () => {
  test.each<[string, Person, string, Short]>([
    ['poor', poor, '2026-03', ['si-poor', 165_000, 165_000, 0]],
    ['poor', poor, '2026-09', ['si-poor', 165_000, 165_000, 0]],
    ['poor', poor, '2027-03', ['si-poor', 242_000, 242_000, 0]],
    ['near-poor', nearPoor, '2026-03', ['si-near-poor', 132_000, 198_000, 0]],
    ['near-poor', nearPoor, '2026-09', ['si-near-poor', 132_000, 198_000, 0]],
    ['near-poor', nearPoor, '2027-03', ['si-near-poor', 193_600, 290_400, 0]],
    ['ethnic minority', ethnic, '2026-06', ['si-ethnic', 99_000, 33_000, 198_000]],
    ['ethnic minority', ethnic, '2026-07', ['si-ethnic', 99_000, 99_000, 132_000]],
    ['ethnic minority', ethnic, '2027-03', ['si-ethnic', 145_200, 145_200, 193_600]],
    ['other', {}, '2026-06', ['si-other', 66_000, 33_000, 231_000]],
    ['other', {}, '2026-07', ['si-other', 66_000, 66_000, 198_000]],
    ['other', {}, '2027-01', ['si-other', 96_800, 96_800, 290_400]],
    ['veteran', veteran, '2026-06', ['si-other', 66_000, 33_000, 231_000]],
    ['veteran', veteran, '2026-07', ['si-veteran', 66_000, 99_000, 165_000]],
    ['veteran', veteran, '2027-03', ['si-veteran', 96_800, 145_200, 242_000]],
    ['on an island, not poor', island, '2026-03', [null, 165_000, 0, 165_000]],
    ['on an island, not poor', island, '2026-09', [null, 165_000, 0, 165_000]],
    ['on an island, not poor', island, '2027-03', [null, 242_000, 0, 242_000]],
    ['near-poor by the city only', { household: 'near-poor' }, '2026-03', ['si-near-poor', 66_000, 198_000, 66_000]],
    ['poor by the city only', { household: 'poor' }, '2026-03', ['si-other', 66_000, 33_000, 231_000]],
    ['not resident', { ...poor, permanentResident: false }, '2026-03', [null, 165_000, 0, 165_000]],
    ['ex-soldier in no club', { roles: ['ex-soldier'] }, '2026-09', ['si-other', 66_000, 66_000, 198_000]],
    [
      'ex-soldier in a club',
      { roles: ['ex-soldier'], inClub: true },
      '2026-09',
      ['si-veteran', 66_000, 99_000, 165_000],
    ],
    ['in compulsory insurance', { compulsorySocialInsurance: true }, '2026-03', [null, null, null, null]],
    ['pensioner', { allowances: ['pension'] }, '2026-03', [null, null, null, null]],
    ['unfit for work', { allowances: ['work-incapacity'] }, '2026-03', [null, null, null, null]],
    ['with an allowance', { allowances: ['social-insurance-allowance'] }, '2026-03', [null, null, null, null]],
    ['with social pension', { allowances: ['social-pension'] }, '2026-03', ['si-other', 66_000, 33_000, 231_000]],
    ['no citizen', { citizen: false }, '2026-03', [null, null, null, null]],
    ['poor, by the city near-poor', { ...poor, household: 'near-poor' }, '2026-03', ['si-poor', 165_000, 165_000, 0]],
    ['on an island, near-poor', { ...island, ...nearPoor }, '2026-03', ['si-near-poor', 165_000, 165_000, 0]],
  ])('Hà Nội: %s in %s', (_who, person, from, expected) => {
    expect(short(social({ from, person }))).toEqual(expected);
  });

  test.each<[string, Person, number]>([
    ['poor', poor, 132_000],
    ['near-poor', nearPoor, 165_000],
    ['ethnic minority', ethnic, 198_000],
    ['other', {}, 231_000],
  ])('Huế adds 33,000 for everybody: %s pays what is left', (_who, person, pays) => {
    expect(short(social({ province: '46', from: '2026-03', person }))).toEqual([
      'si-all',
      297_000 - pays,
      33_000,
      pays,
    ]);
  });

  test.each<[string, Person, Short]>([
    ['poor', poor, ['si-poor', 165_000, 99_000, 66_000]],
    ['on Cát Hải', { commune: '11914' }, ['si-poor', 165_000, 99_000, 66_000]],
    ['on another island', island, [null, 165_000, 0, 165_000]],
    ['near-poor', nearPoor, ['si-near-poor', 132_000, 82_500, 115_500]],
    ['ethnic minority', ethnic, ['si-ethnic', 99_000, 66_000, 165_000]],
    ['other', {}, ['si-other', 66_000, 33_000, 231_000]],
  ])('Hải Phòng, state and city together: %s', (_who, person, expected) => {
    expect(short(social({ province: '31', from: '2026-03', person }))).toEqual(expected);
  });

  test('an income above the floor leaves the support as it is; one outside the bounds is moved to them', () => {
    const due = (from: string, monthlyIncome: number) => social({ from, contribution: { monthlyIncome } })[0];
    expect(due('2026-03', 5_000_000)).toMatchObject({
      due: 1_100_000,
      state: 66_000,
      local: 33_000,
      participant: 1_001_000,
    });
    expect(due('2026-03', 100_000)?.due).toBe(330_000);
    expect(due('2026-06', 99_000_000)?.due).toBe(10_296_000);
    expect(due('2026-07', 99_000_000)?.due).toBe(11_132_000);
    expect(due('2026-03', 1_500_025)?.due).toBe(330_006);
    expect(due('2026-03', 1_500_002)?.due).toBe(330_000);
  });

  test('before 2025-07 the decree of 2015 gives 30, 25 and 10 percent', () => {
    const state = (from: string, person: Person) => social({ from, person, policy: 'vietnam' })[0]?.state;
    expect([poor, nearPoor, ethnic, island].map((person) => state('2025-06', person))).toEqual([
      99_000, 82_500, 33_000, 33_000,
    ]);
    expect(state('2018-07', poor)).toBe(46_200);
    expect(state('2025-07', poor)).toBe(165_000);
  });

  test('the published rows A-02 to A-55 under the state alone', () => {
    const net = (monthlyIncome: number) =>
      [poor, nearPoor, ethnic, {}].map(
        (person) =>
          social({ from: '2026-03', policy: 'vietnam', person, contribution: { monthlyIncome } })[0]?.participant,
      );
    expect(net(1_500_000)).toEqual([165_000, 198_000, 231_000, 264_000]); // A-02 … A-05
    expect(net(2_000_000)).toEqual([275_000, 308_000, 341_000, 374_000]); // A-07 … A-10
    expect(net(9_000_000)).toEqual([1_815_000, 1_848_000, 1_881_000, 1_914_000]); // A-42 … A-45
    expect(net(10_000_000)).toEqual([2_035_000, 2_068_000, 2_101_000, 2_134_000]); // A-47 … A-50, by the formula
    expect(net(46_800_000)).toEqual([10_131_000, 10_164_000, 10_197_000, 10_230_000]); // A-52 … A-55
  });
});

describe('social insurance, payments', () => {
  test('all months of a payment have the price and the rates of its month', () => {
    const rows = social({ from: '2026-05', months: 12, contribution: { method: 'quarterly' } });
    expect(rows.map((row) => row.paidIn)).toEqual([
      ...['2026-05', '2026-05', '2026-05', '2026-08', '2026-08', '2026-08'],
      ...['2026-11', '2026-11', '2026-11', '2027-02', '2027-02', '2027-02'],
    ]);
    expect(rows.map((row) => row.local)).toEqual([
      ...Array(3).fill(33_000),
      ...Array(6).fill(66_000),
      ...Array(3).fill(96_800),
    ]);
    expect(rows[2]).toMatchObject({ month: '2026-07', paidIn: '2026-05', due: 330_000 });
  });

  test('the state stops after 120 months of a life, the city goes on', () => {
    const rows = social({ from: '2026-03', months: 4, person: { ...poor, monthsSupported: 118 } });
    expect(rows.map((row) => [row.state, row.local, row.participant])).toEqual([
      [165_000, 165_000, 0],
      [165_000, 165_000, 0],
      [0, 165_000, 165_000],
      [0, 165_000, 165_000],
    ]);
  });

  test('Huế supports to 2030-12, inside a payment too; the text is gone for payments after it', () => {
    const rows = social({ province: '46', from: '2030-11', months: 8, contribution: { method: 'quarterly' } });
    expect(rows.map((row) => [row.outcome, row.local]).slice(0, 4)).toEqual([
      ['eligible', 48_400],
      ['eligible', 48_400],
      ['refused', 0],
      ['not-covered', null],
    ]);
  });

  test('a person takes part from the month of the 15th birthday, judged in the month of payment', () => {
    const person: Person = { birthDate: '2011-04-30' };
    expect(social({ from: '2026-03', person })[0]).toMatchObject({ outcome: 'refused', due: null });
    expect(social({ from: '2026-04', person })[0]).toMatchObject({ outcome: 'eligible', due: 330_000 });
    const quarter = social({ from: '2026-03', months: 4, person, contribution: { method: 'quarterly' } });
    expect(quarter.map((row) => row.due)).toEqual([null, null, null, 330_000]);
  });

  test('ahead: discounted once, support undiscounted and cut at what is due', () => {
    const contribution: Contribution = { method: 'ahead', lumpMonths: 24 };
    // 330,000 × Σ 1.0031^-k, k = 0 … 23 = 7,644,801.44
    expect(social({ from: '2026-03', contribution })).toEqual([
      {
        ...{ paidIn: '2026-03', month: '2026-03', rule: 'si-other', outcome: 'eligible' },
        ...{ due: 7_644_801, state: 1_584_000, local: 792_000, participant: 5_268_801 },
      },
    ]);
    expect(social({ from: '2026-03', person: poor, contribution })[0]).toMatchObject({
      state: 3_960_000,
      local: 7_644_801 - 3_960_000,
      participant: 0,
    });
    expect(social({ from: '2026-03', contribution: { method: 'ahead', lumpMonths: 60 } })[0]?.due).toBe(18_098_148);
    expect(social({ from: '2027-03', contribution })[0]).toMatchObject({
      due: null,
      state: 2_323_200,
      participant: null,
    });
    expect(social({ from: '2026-03', person: { monthsSupported: 110 }, contribution })[0]?.state).toBe(660_000);
    const hue = social({ province: '46', from: '2026-03', contribution: { method: 'ahead', lumpMonths: 60 } });
    expect(hue[0]?.local).toBe(58 * 33_000); // 2026-03 to 2030-12
    const cut = { province: '31', from: '2026-03', person: { ...poor, monthsSupported: 120 }, contribution };
    expect(social(cut)[0]).toMatchObject({ state: 0, local: 24 * 99_000 });
  });

  test('missing: compounded, with the state and without the cities', () => {
    const contribution = (lumpMonths: number): Contribution => ({ method: 'missing', lumpMonths });
    expect(social({ from: '2026-03', contribution: contribution(1) })[0]).toMatchObject({
      due: 331_023,
      state: 66_000,
      local: 0,
    });
    expect(social({ from: '2026-03', contribution: contribution(12) })[0]).toMatchObject({
      due: 4_040_708,
      outcome: 'refused',
    });
    // 440,000 × Σ 1.0031^i, i = 1 … 60 = 29,055,389.52
    const sixty: Contribution = { ...contribution(60), monthlyIncome: 2_000_000 };
    expect(social({ from: '2026-03', contribution: sixty })[0]?.due).toBe(29_055_390);
    expect(social({ from: '2026-09', contribution: contribution(12) })[0]?.local).toBe(0);
    expect(social({ province: '46', from: '2026-03', contribution: contribution(12) })[0]?.local).toBe(0);
    expect(social({ province: '31', from: '2026-03', contribution: contribution(12) })[0]?.local).toBe(0);
  });
});

describe('health insurance, law.md 5, 6.2, 7 and 8.2', () => {
  const none = null;
  test.each<[string, string, Person, string, Short]>([
    ['01', 'aged 72', aged72, '2026-06', ['hi-elderly', 0, 105_300, 0]],
    ['01', 'aged 65', aged65, '2026-06', [none, 0, 0, 105_300]],
    ['01', 'aged 65', aged65, '2026-07', ['hi-elderly', 0, 113_850, 0]],
    ['01', 'aged 72 with a card', { ...aged72, healthCard: true }, '2026-07', [none, 0, 0, 113_850]],
    ['01', 'student', studentOfFarmers, '2026-03', ['hi-student', 52_650, 52_650, 0]],
    [
      '01',
      'student',
      { ...studentOfFarmers, studentHardship: false },
      '2026-03',
      ['hi-farming', 31_590, 31_590, 42_120],
    ],
    ['01', 'student', { ...studentOfFarmers, studentHardship: false }, '2026-07', ['hi-student', 56_925, 56_925, 0]],
    ['01', 'school elsewhere', { student: true, schoolProvince: '46' }, '2026-07', [none, 56_925, 0, 56_925]],
    [
      '01',
      'graduated commune',
      { ...graduated, healthCard: true },
      '2026-03',
      ['hi-graduated-ethnic', 73_710, 31_590, 0],
    ],
    [
      '01',
      'graduated commune',
      { ...graduated, healthCard: true },
      '2026-08',
      ['hi-graduated-ethnic', 79_695, 34_155, 0],
    ],
    ['01', 'ethnic minority', ethnic, '2026-08', ['hi-ethnic', 0, 113_850, 0]],
    ['01', 'farming', farmer, '2026-03', ['hi-farming', 31_590, 31_590, 42_120]],
    ['01', 'farming', farmer, '2026-07', ['hi-farming', 34_155, 79_695, 0]],
    ['01', 'salt', { ...farmer, farming: 'salt' }, '2026-07', [none, 34_155, 0, 79_695]],
    ['01', 'village health worker', { roles: ['village-health-worker'] }, '2026-03', [none, 52_650, 0, 52_650]],
    [
      '01',
      'village health worker',
      { roles: ['village-health-worker'] },
      '2026-07',
      ['hi-village-health', 56_925, 56_925, 0],
    ],
    ['01', 'near-poor', nearPoor, '2026-03', [none, 73_710, 0, 31_590]],
    ['01', 'near-poor', nearPoor, '2026-07', [none, 79_695, 0, 34_155]],
    ['01', 'security force', { roles: ['grassroots-security'] }, '2026-07', [none, 56_925, 0, 56_925]],
    ['01', 'bomb victim', { bombVictim: true }, '2026-07', ['hi-bomb-victim', 34_155, 79_695, 0]],
    ['01', 'ex-youth-volunteer', { roles: ['ex-youth-volunteer'], inClub: true }, '2026-07', [none, 0, 0, 113_850]],
    ['01', 'xã Minh Châu', { commune: '09661' }, '2026-07', ['hi-minh-chau', 0, 113_850, 0]],
    ['01', 'hamlet activist', { roles: ['hamlet-activist'] }, '2026-07', ['hi-hamlet-activist', 56_925, 56_925, 0]],
    ['01', 'artisan', { roles: ['artisan'] }, '2026-07', ['hi-artisan', 56_925, 56_925, 0]],
    ['01', 'artisan with a card', { roles: ['artisan'], healthCard: true }, '2026-07', [none, 56_925, 0, 56_925]],
    ['01', 'trafficking', { traffickingVictimOn: '2025-08-31' }, '2026-07', ['hi-trafficking', 56_925, 56_925, 0]],
    ['01', 'trafficking, a year ago', { traffickingVictimOn: '2025-07-31' }, '2026-07', [none, 0, 0, 113_850]],
    ['01', 'mild disability', { disability: 'mild' }, '2026-03', ['hi-mild-disability', 0, 105_300, 0]],
    ['01', 'aged 15, disabled', { disability: 'mild', birthDate: '2010-08-01' }, '2026-07', [none, 0, 0, 113_850]],
    [
      '01',
      'aged 16, disabled',
      { disability: 'mild', birthDate: '2010-07-31' },
      '2026-07',
      ['hi-mild-disability', 0, 113_850, 0],
    ],
    ['01', 'animal health', { roles: ['animal-health-worker'] }, '2026-07', ['hi-animal-health', 0, 113_850, 0]],
    ['01', 'population', { roles: ['population-collaborator'] }, '2026-07', ['hi-population', 0, 113_850, 0]],
    ['01', 'veteran', veteran, '2026-07', ['hi-veteran', 0, 113_850, 0]],
    ['01', 'ex-soldier', { roles: ['ex-soldier'], inClub: true }, '2026-07', ['hi-veteran', 0, 113_850, 0]],
    ['01', 'charity', { roles: ['charity-establishment'], healthCard: true }, '2026-07', ['hi-charity', 0, 113_850, 0]],
    ['01', 'Hà Nội artisan', { roles: ['hanoi-artisan'] }, '2026-07', ['hi-hanoi-artisan', 0, 113_850, 0]],
    ['01', 'not yet 60', { birthDate: '1966-08-01' }, '2026-07', [none, 0, 0, 113_850]],
    ['01', 'just 60', { birthDate: '1966-07-31' }, '2026-07', ['hi-elderly', 0, 113_850, 0]],
    ['01', 'student before 2025-07', { student: true }, '2025-06', [none, 31_590, null, null]],
    ['01', 'student from 2025-07', { student: true }, '2025-07', [none, 52_650, null, null]],
    ['01', 'near-poor before 2025-07', nearPoor, '2025-06', [none, 73_710, null, null]],
    ['01', 'farming before 2025-07', farmer, '2018-12', [none, 18_765, null, null]],
    ['01', 'farming before 2018-12', farmer, '2018-11', [none, null, null, null]],
    ['46', 'near-poor', nearPoor, '2026-03', ['hi-near-poor', 73_710, 31_590, 0]],
    ['46', 'graduated commune', graduated, '2026-07', ['hi-graduated-ethnic', 79_695, 34_155, 0]],
    ['46', 'out of poverty', { household: 'exited', exitedOn: '2025-11' }, '2026-03', ['hi-exited', 0, 52_650, 52_650]],
    ['46', 'aged 72', aged72, '2026-07', [none, 0, 0, 113_850]],
    ['31', 'aged 65', aged65, '2026-03', ['hi-elderly', 0, 105_300, 0]],
    ['31', 'not yet 60', { birthDate: '1966-04-01' }, '2026-03', [none, 0, 0, 105_300]],
    ['31', 'just 60', { birthDate: '1966-03-31' }, '2026-03', ['hi-elderly', 0, 105_300, 0]],
    ['31', 'the last month of 74', { birthDate: '1951-03-02' }, '2026-03', ['hi-elderly', 0, 105_300, 0]],
    ['31', '75 on the first', { birthDate: '1951-03-01' }, '2026-03', [none, 0, 0, 105_300]],
    ['31', 'the last month of 79', { birthDate: '1945-12-02' }, '2025-12', ['hi-elderly', 0, null, null]],
    ['31', '80 on the first', { birthDate: '1945-12-01' }, '2025-12', [none, 0, 0, 105_300]],
    ['31', 'just 60 in 2025', { birthDate: '1965-12-31' }, '2025-12', ['hi-elderly', 0, null, null]],
    ['31', 'not resident', { ...aged65, permanentResident: false }, '2025-12', [none, 0, 0, 105_300]],
    ['31', 'blind', { blindAssociation: true }, '2026-07', ['hi-blind', 0, 113_850, 0]],
    ['31', 'HIV', { hivPositive: true }, '2026-07', ['hi-hiv', 0, 113_850, 0]],
    ['31', 'near-poor', nearPoor, '2026-03', ['hi-near-poor', 73_710, 31_590, 0]],
    ['31', 'near-poor', nearPoor, '2026-07', ['hi-near-poor', 79_695, 34_155, 0]],
    ['31', 'farming', farmer, '2026-03', ['hi-farming', 31_590, 21_060, 52_650]],
    ['31', 'farming', farmer, '2026-07', ['hi-farming', 34_155, 22_770, 56_925]],
    ['31', 'waste collector', { roles: ['waste-collector'] }, '2026-03', ['hi-waste', 0, 73_710, 31_590]],
    ['31', 'waste collector', { roles: ['waste-collector'] }, '2026-07', ['hi-waste', 0, 79_695, 34_155]],
    ['31', 'party member', { roles: ['party-40-years'] }, '2026-07', ['hi-party-40', 0, 113_850, 0]],
    ['31', 'before 2026', aged65, '2025-12', ['hi-elderly', 0, null, null]],
    ['31', 'before 2024-07', aged65, '2024-06', [none, 0, null, null]],
    ['48', 'elsewhere', nearPoor, '2026-07', [none, 79_695, null, null]],
  ])('%s: %s in %s', (province, _who, person, from, expected) => {
    expect(short(health({ province, from, person }))).toEqual(expected);
  });

  test('Hải Phòng takes the higher benefit before the higher support', () => {
    const graduatedFarmer = { ...graduated, ...farmer, roles: ['waste-collector' as const] };
    expect(short(health({ province: '31', from: '2026-07', person: graduatedFarmer }))).toEqual([
      null,
      79_695,
      0,
      34_155,
    ]);
  });

  test('Hải Phòng before 2026: the higher benefit, then the order of the text', () => {
    const chosen = (person: Person) => short(health({ province: '31', from: '2025-09', person }));
    expect(chosen({ ...graduated, ...farmer })).toEqual([null, 73_710, 0, 31_590]);
    expect(chosen({ ...farmer, student: true })).toEqual(['hi-farming', 31_590, null, null]);
    expect(chosen({ ...aged65, student: true })).toEqual(['hi-elderly', 52_650, null, null]);
    expect(chosen({ ...nearPoor, ...graduated, hivPositive: true })).toEqual(['hi-near-poor', 73_710, null, null]);
    expect(chosen({ ...aged65, hivPositive: true })).toEqual(['hi-hiv', 0, null, null]);
    expect(chosen({ ...graduated, blindAssociation: true })).toEqual(['hi-blind', 73_710, null, null]);
  });

  test('Hải Phòng shuts out those with a pension or an allowance', () => {
    // Somebody else pays for most of them anyway; the table must shut them out by itself too.
    const text = localTexts.find(
      ({ province, from, scheme }) => province + from + scheme === '312026-01health-insurance',
    );
    const holds = (id: string, person: Person) => text?.rules.find((rule) => rule.id === id)?.holds(person, '2026-03');
    const allowance: Person = { allowances: ['pension', 'social-allowance'] };
    expect([holds('hi-elderly', aged65), holds('hi-elderly', { ...aged65, ...allowance })]).toEqual([true, false]);
    const member: Person = { roles: ['party-40-years'] };
    expect([holds('hi-party-40', member), holds('hi-party-40', { ...member, ...allowance })]).toEqual([true, false]);
  });

  test('somebody else pays, in a place without a text: the city is not asked, so nothing is said of its part', () => {
    const answer = (person: Person) => health({ province: '48', from: '2026-07', person })[0];
    const unasked = { outcome: 'not-covered', rule: null, local: null, participant: null };
    expect(answer(poor)).toMatchObject({ ...unasked, due: 113_850, state: 113_850 });
    expect(answer({ allowances: ['pension'] })).toMatchObject({ ...unasked, due: null, state: null });
    expect(social({ province: '48', from: '2026-07', person: { citizen: false } })[0]).toMatchObject({
      ...unasked,
      due: null,
    });
    expect(social({ province: '48', from: '2026-07' })[0]).toMatchObject({ ...unasked, due: 330_000, state: 66_000 });
  });

  test('somebody else pays: the state all of it, or a payer who is none of ours', () => {
    const answer = (person: Person) => health({ from: '2026-07', person })[0];
    const byTheState = { outcome: 'refused', due: 113_850, state: 113_850, local: 0, participant: 0 };
    const byOthers = { outcome: 'refused', due: null, state: null, local: null, participant: null };
    expect(answer(poor)).toMatchObject(byTheState);
    expect(answer(island)).toMatchObject(byTheState);
    expect(answer({ ...aged72, ...nearPoor, allowances: ['survivor'] })).toMatchObject(byTheState);
    expect(answer({ ...aged72, allowances: ['survivor'] })).toMatchObject({ rule: 'hi-elderly' });
    const survivor = (birthDate: string, person: Person = {}) =>
      answer({ ...person, birthDate, allowances: ['survivor'] });
    expect(survivor('1951-07-31')).toMatchObject(byTheState); // 75 on the last day
    expect(survivor('1951-08-01')).not.toMatchObject(byTheState);
    expect(survivor('1956-07-31', nearPoor)).toMatchObject(byTheState); // 70 on the last day
    expect(survivor('1956-08-01', nearPoor)).not.toMatchObject(byTheState);
    expect(survivor('1952-01-01', nearPoor)).toMatchObject(byTheState); // 74
    expect(answer({ birthDate: '2026-06-30' })).toMatchObject(byTheState);
    expect(answer({ birthDate: '2020-07-02' })).toMatchObject(byTheState); // 6 on the second day
    expect(answer({ birthDate: '2020-07-01' })).not.toMatchObject(byTheState);
    expect(answer({ ...ethnic, ...nearPoor, areas: ['minority-mountain'] })).toMatchObject(byTheState);
    expect(answer({ ...nearPoor, areas: ['minority-mountain'] })).not.toMatchObject(byTheState);
    expect(answer({ ...ethnic, areas: ['difficult'] })).toMatchObject(byTheState);
    expect(answer({ areas: ['difficult'] })).not.toMatchObject(byTheState);
    expect(answer({ areas: ['especially-difficult'] })).toMatchObject(byTheState);
    expect(answer({ allowances: ['social-allowance'] })).toMatchObject(byTheState);
    expect(answer({ roles: ['artisan-low-income'] })).toMatchObject(byTheState);
    expect(answer({ healthGround: 'state' })).toMatchObject(byTheState);
    expect(answer({ ...poor, healthGround: 'insurance-fund' })).toMatchObject(byOthers);
    expect(answer({ ...poor, healthGround: 'employment' })).toMatchObject(byOthers);
    expect(answer({ allowances: ['social-pension'], healthGround: 'employment' })).toMatchObject(byTheState);
    expect(answer({ allowances: ['social-pension', 'pension'] })).toMatchObject(byOthers);
    expect(answer({ allowances: ['unemployment'] })).toMatchObject(byOthers);
  });

  test('the published rows of the household ladder, E-01 to E-51', () => {
    const step = (from: string, householdRank: number, months = 1) => {
      const rows = health({ from, months, policy: 'vietnam', contribution: { householdRank } });
      return rows.reduce((sum, row) => sum + (row.participant ?? Number.NaN), 0);
    };
    const ladder = (from: string, months: number) => [1, 2, 3, 4, 5, 6].map((rank) => step(from, rank, months));
    expect(step('2019-01', 1, 6)).toBe(6 * 62_550); // E-01: 750,600 a year
    expect(ladder('2020-01', 1)).toEqual([67_050, 46_935, 40_230, 33_525, 26_820, 26_820]); // E-02 … E-10
    expect(ladder('2023-07', 12).slice(0, 2)).toEqual([972_000, 680_400]); // E-13, E-15
    expect(ladder('2025-01', 12)).toEqual([1_263_600, 884_520, 758_160, 631_800, 505_440, 505_440]); // E-19 … E-23
    expect(ladder('2026-07', 12)).toEqual([1_366_200, 956_340, 819_720, 683_100, 546_480, 546_480]); // E-39 … E-51
  });

  test('a supported person is no rung of the ladder, a student never', () => {
    const contribution: Contribution = { householdRank: 4 };
    expect(health({ from: '2026-07', contribution })[0]?.due).toBe(56_925);
    expect(health({ from: '2026-07', person: farmer, contribution })[0]?.due).toBe(113_850);
    expect(health({ from: '2026-07', person: { student: true }, contribution })[0]?.due).toBe(113_850);
    expect(health({ from: '2018-11', person: { student: true }, contribution })[0]?.due).toBe(62_550);
    expect(health({ from: '2018-11', contribution })[0]?.due).toBe(62_550);
    expect(health({ from: '2026-07', person: aged65, contribution })[0]).toMatchObject({
      due: 113_850,
      local: 113_850,
    });
  });
});

describe('health insurance, months', () => {
  test('a prepaid year keeps its price and its rates, but people paid wholly by the state follow the reference level', () => {
    const year = (person: Person) => health({ from: '2026-03', months: 12, person }).map((row) => row.state);
    expect(new Set(year(farmer))).toEqual(new Set([31_590]));
    expect(year(poor)).toEqual([...Array(4).fill(105_300), ...Array(8).fill(113_850)]);
    expect(year({ ...nearPoor, areas: ['poor-commune'] })).toEqual([
      ...Array(4).fill(105_300),
      ...Array(8).fill(113_850),
    ]);
  });

  test('ages begin in the month of the birthday and end with the day before the next one', () => {
    const rules = (birthDate: string) =>
      health({ from: '2026-03', months: 4, person: { birthDate } }).map((row) => row.rule !== null);
    expect(rules('1956-04-30')).toEqual([false, true, true, true]); // 70 on the last of April
    expect(rules('1956-05-01')).toEqual([false, false, true, true]);
    expect(rules('1951-05-01')).toEqual([true, true, false, false]); // 75 on 1 May: April is the last month
    expect(rules('1951-05-02')).toEqual([true, true, true, false]);
  });

  test('a window of 36 months is its own month and the 35 that follow', () => {
    const person: Person = { household: 'exited', exitedOn: '2023-05' };
    const rows = health({ from: '2026-03', months: 4, person });
    expect(rows.map((row) => row.local)).toEqual([105_300, 105_300, 0, 0]);
  });

  test.each<[string, Person, Person, string]>([
    [
      'the commune graduated',
      { ethnicMinority: true, graduatedCommuneOn: '2023-07-31' },
      { graduatedCommuneOn: '2023-06-30' },
      'hi-graduated-ethnic',
    ],
    ['the household got out', { household: 'exited', exitedOn: '2023-07' }, { exitedOn: '2023-06' }, 'hi-exited'],
  ])('Huế, 2026-06 and 07: %s in the 36th month before, and one month earlier', (_what, inTime, tooEarly, rule) => {
    const rules = (person: Person) =>
      health({ province: '46', from: '2026-06', months: 2, person }).map((row) => row.rule);
    expect(rules(inTime)).toEqual([rule, null]);
    expect(rules({ ...inTime, ...tooEarly })).toEqual([null, null]);
  });

  test.each<[string, Person]>([
    ['hi-exited', { household: 'exited', exitedOn: '2026-01', nationalStandard: 'near-poor' }],
    ['hi-elderly', aged72],
    ['hi-mild-disability', { disability: 'mild' }],
    ['hi-ethnic', ethnic],
    ['hi-animal-health', { roles: ['animal-health-worker'] }],
    ['hi-population', { roles: ['population-collaborator'] }],
    ['hi-veteran', veteran],
    ['hi-minh-chau', { commune: '09661' }],
    ['hi-charity', { roles: ['charity-establishment'] }],
    ['hi-hanoi-artisan', { roles: ['hanoi-artisan'] }],
  ])('Hà Nội in full is what the state leaves: %s and near-poor', (rule, person) => {
    expect(short(health({ from: '2026-07', person: { ...nearPoor, ...person } }))).toEqual([rule, 79_695, 34_155, 0]);
  });

  test('two ways to the whole price with the same share of the state: the one that comes first in the text', () => {
    const chosen = (person: Person) => health({ from: '2026-07', person })[0]?.rule;
    expect(chosen({ bombVictim: true, roles: ['hanoi-artisan'] })).toBe('hi-bomb-victim');
    expect(chosen({ ...studentOfFarmers, roles: ['village-health-worker'] })).toBe('hi-student');
    expect(chosen({ ...aged72, ...ethnic })).toBe('hi-elderly');
    expect(chosen(graduated)).toBe('hi-ethnic');
  });

  test.each<[string, Person]>([
    ['hi-elderly', aged65],
    ['hi-blind', { blindAssociation: true }],
    ['hi-hiv', { hivPositive: true }],
    ['hi-party-40', { roles: ['party-40-years'] }],
  ])('Hải Phòng in full is what the state leaves: %s and near-poor', (rule, person) => {
    const rows = health({ province: '31', from: '2026-07', person: { ...nearPoor, ...person } });
    expect(short(rows)).toEqual([rule, 79_695, 34_155, 0]);
  });

  test.each<[string, string, string, Person]>([
    ['01', '2026-03', 'hi-elderly', { ...aged72 }],
    ['01', '2026-03', 'hi-mild-disability', { disability: 'mild' }],
    ['01', '2026-03', 'hi-ethnic', ethnic],
    ['01', '2026-03', 'hi-student', studentOfFarmers],
    ['01', '2026-07', 'hi-animal-health', { roles: ['animal-health-worker'] }],
    ['01', '2026-07', 'hi-artisan', { roles: ['artisan'] }],
    ['01', '2026-07', 'hi-veteran', veteran],
    ['01', '2026-07', 'hi-minh-chau', { commune: '09661' }],
    ['01', '2026-07', 'hi-hanoi-artisan', { roles: ['hanoi-artisan'] }],
    ['31', '2025-12', 'hi-blind', { blindAssociation: true }],
    ['31', '2026-07', 'hi-blind', { blindAssociation: true }],
  ])('%s in %s: %s is for people without a card and for residents', (province, from, rule, person) => {
    const chosen = (changed: Person) => health({ province, from, person: { ...person, ...changed } })[0]?.rule;
    expect([chosen({}), chosen({ permanentResident: false })]).toEqual([rule, null]);
    expect(chosen({ healthCard: true })).not.toBe(rule);
  });

  test('Huế asks for residence in social insurance, not in health insurance', () => {
    const person: Person = { ...nearPoor, permanentResident: false };
    expect(health({ province: '46', from: '2026-03', person })[0]?.rule).toBe('hi-near-poor');
    expect(social({ province: '46', from: '2026-03', person })[0]?.rule).toBe(null);
    expect(social({ province: '01', from: '2026-09', person })[0]?.rule).toBe(null);
    expect(social({ province: '31', from: '2026-09', person })[0]?.rule).toBe(null);
  });

  test('what shuts a person out of a group', () => {
    const rule = (province: string, from: string, person: Person) => health({ province, from, person })[0]?.rule;
    expect(rule('01', '2026-03', { exitedOn: '2025-11' })).toBe(null);
    expect(rule('46', '2026-03', { exitedOn: '2025-11' })).toBe(null);
    expect(rule('46', '2026-03', { household: 'exited', exitedFrom: 'near-poverty', exitedOn: '2025-11' })).toBe(null);
    expect(rule('46', '2026-03', { nationalStandard: 'near-poor' })).toBe(null);
    expect(rule('46', '2026-03', { graduatedCommuneOn: '2025-06-01' })).toBe(null);
    expect(rule('01', '2026-07', { ...studentOfFarmers, farming: 'salt' })).toBe(null);
    expect(rule('01', '2026-07', { roles: ['ex-soldier'] })).toBe(null);
    expect(rule('01', '2026-03', { ...graduated, graduatedList: 'other', healthCard: true })).toBe(null);
    const allowance: Person = { allowances: ['pension', 'social-allowance'] };
    // Before 2025-07 somebody else pays only by the health ground, so the city's own condition is what counts.
    expect(rule('31', '2025-06', { ...aged65, ...allowance })).toBe(null);
    expect(rule('31', '2025-06', aged65)).toBe('hi-elderly');
    expect(rule('31', '2025-06', { hivPositive: true })).toBe('hi-hiv');
    expect(rule('31', '2025-06', { ...farmer, farming: 'salt' })).toBe('hi-farming');
    expect(rule('31', '2025-06', nearPoor)).toBe('hi-near-poor');
  });

  test('the support of Huế and of Hải Phòng ends with 2030, the texts with it', () => {
    const year = (province: string, from: string) =>
      health({ province, from, months: 2, person: nearPoor }).map((row) => row.outcome);
    for (const province of ['46', '31']) {
      expect(year(province, '2030-12')).toEqual(['eligible', 'refused']);
      expect(year(province, '2031-01')).toEqual(['not-covered', 'not-covered']);
      expect(year(province, '2026-01')).toEqual(['eligible', 'eligible']);
      expect(social({ province, from: '2030-12', months: 1 })[0]?.outcome).toBe('eligible');
      expect(social({ province, from: '2031-01', months: 1 })[0]?.outcome).toBe('not-covered');
      expect(social({ province, from: '2025-12', months: 2 }).map((row) => row.outcome)).toEqual([
        'not-covered',
        'eligible',
      ]);
    }
    expect(year('46', '2025-12')).toEqual(['not-covered', 'not-covered']);
    expect(year('01', '2025-12')).toEqual(['not-covered', 'not-covered']);
    expect(year('01', '2026-01')).toEqual(['refused', 'refused']);
    expect(year('31', '2024-06')).toEqual(['not-covered', 'not-covered']);
    expect(year('31', '2024-07')).toEqual(['eligible', 'eligible']);
    expect(social({ from: '2025-12', months: 2 }).map((row) => row.outcome)).toEqual(['not-covered', 'eligible']);
  });

  test('prices change in their month', () => {
    const prices = (from: string) => [social({ from })[0]?.due, health({ from })[0]?.due];
    expect(prices('2018-07')).toEqual([154_000, 62_550]);
    expect(prices('2019-06')).toEqual([154_000, 62_550]);
    expect(prices('2019-07')).toEqual([154_000, 67_050]);
    expect(prices('2021-12')).toEqual([154_000, 67_050]);
    expect(prices('2022-01')).toEqual([330_000, 67_050]);
    expect(prices('2023-06')).toEqual([330_000, 67_050]);
    expect(prices('2023-07')).toEqual([330_000, 81_000]);
    expect(prices('2024-06')).toEqual([330_000, 81_000]);
    expect(prices('2024-07')).toEqual([330_000, 105_300]);
    expect(prices('2026-06')).toEqual([330_000, 105_300]);
    expect(prices('2026-12')).toEqual([330_000, 113_850]);
    expect(prices('2027-01')).toEqual([484_000, 113_850]);
  });

  test('the support of Hải Phòng ends with 2025 inside a payment', () => {
    const rows = health({ province: '31', from: '2025-11', months: 3, person: farmer });
    expect(rows.map((row) => [row.outcome, row.local, row.participant])).toEqual([
      ['eligible', null, null],
      ['eligible', null, null],
      ['refused', 0, 73_710],
    ]);
  });

  test('a class by the Government that is not known is the class by the city', () => {
    const { nationalStandard: _forgotten, ...rest } = anybody;
    const state = (household: Person['household']) =>
      oracle({ province: '46', from: '2026-03', person: { ...rest, household: household ?? null } })['health-insurance']
        ?.rows[0]?.state;
    expect(households.map(state)).toEqual([0, 0, 73_710, 105_300]);
  });
});

describe('months and ages', () => {
  test('born on 29 February: 1 March in common years', () => {
    expect(birthday('1952-02-29', 74)).toBe('2026-03-01');
    expect(birthday('1956-02-29', 72)).toBe('2028-02-29');
    expect(aged({ birthDate: '1956-02-29' }, '2026-02', 70)).toBe(false);
    expect(aged({ birthDate: '1956-02-29' }, '2026-03', 70)).toBe(true);
  });

  test('a year or a month alone is its first day', () => {
    expect(birthday('1956', 70)).toBe('2026-01-01');
    expect(birthday('1956-08', 70)).toBe('2026-08-01');
  });

  test('windows', () => {
    expect(['2026-04', '2026-05', '2027-04', '2027-05'].map((month) => within('2026-05-31', month, 12))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(within(false, '2026-05', 12)).toBe(false);
    expect(addMonths('2026-11', 14)).toBe('2028-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });
});

const seed = Number(process.env.TEST_SEED ?? 20_261_123);

describe(`invented people (seed ${seed})`, () => {
  const random = mulberry32(seed);
  const asked = Array.from({ length: 20_000 }, () => randomRequest(random));

  function unsound(row: Row): boolean {
    const { due, state, local, participant } = row;
    const anyUnknown = due === null || state === null || local === null;
    if (
      [due, state, local, participant].some(
        (amount) => amount !== null && !(Number.isSafeInteger(amount) && amount >= 0),
      )
    ) {
      return true;
    }
    if (row.outcome === 'not-covered' && (row.rule !== null || participant !== null)) return true;
    if (anyUnknown || participant === null) return anyUnknown !== (participant === null);
    return due !== state + local + participant;
  }

  test('no amount is negative or lost, and every month asked for has its row', () => {
    for (const request of asked) {
      const { 'social-insurance': si, 'health-insurance': hi } = oracle(request);
      const rows = [...(si?.rows ?? []), ...(hi?.rows ?? [])];
      expect(rows.filter(unsound), JSON.stringify(request)).toEqual([]);
      expect(hi?.rows.map((row) => row.month)).toEqual(
        Array.from({ length: request.months ?? 12 }, (_, k) => addMonths(request.from, k)),
      );
    }
  });

  test('every rule of every city is reached, and every outcome', () => {
    const reached = new Set<string>();
    for (const request of asked) {
      for (const [scheme, answer] of Object.entries(oracle(request))) {
        for (const row of answer.rows) reached.add(`${request.province} ${scheme} ${row.outcome} ${row.rule}`);
      }
    }
    const wanted = localTexts.flatMap((text) =>
      text.rules.map((rule) => `${text.province} ${text.scheme} eligible ${rule.id}`),
    );
    expect(wanted.filter((line) => !reached.has(line))).toEqual([]);
    expect(reached).toContain('01 health-insurance refused null');
    expect(reached).toContain('48 social-insurance not-covered null');
  });

  test('every state group and every payer holds for somebody', () => {
    const held = new Set<unknown>();
    for (const { person, from } of asked) {
      for (const text of stateTexts) {
        for (const line of [...text.groups, ...text.payers]) if (line.holds(person, from)) held.add(line);
      }
    }
    expect(stateTexts.flatMap((text) => [...text.groups, ...text.payers]).filter((line) => !held.has(line))).toEqual(
      [],
    );
  });

  test('the same seed gives the same people', () => {
    expect(randomRequest(mulberry32(seed))).toEqual(asked[0]);
    expect(randomRequest(mulberry32(seed + 1))).not.toEqual(asked[0]);
    expect(Object.keys(randomAnyRequest(mulberry32(2)).person).length).toBeLessThanOrEqual(Object.keys(anybody).length);
  });

  test('fast-check: decided requests know everything, any request has an answer, filled facts have their domain', () => {
    const names = Object.keys(domains).sort();
    expect(names).toEqual(Object.keys(anybody).sort());
    fc.assert(
      fc.property(decidedRequest, (request) => {
        expect(Object.keys(request.person).sort()).toEqual(names);
        expect(Object.values(request.person)).not.toContain(null);
        const born = `${request.person.birthDate}-01-01`.slice(0, 10);
        expect(born < `${request.from}-01`).toBe(true);
        expect(oracle(request)).toEqual(oracle(structuredClone(request)));
      }),
      { seed, numRuns: 300 },
    );
    fc.assert(
      fc.property(anyRequest, fc.record(domainsAt('2026-03')), (request, filled) => {
        const person: Person = { ...filled };
        expect(oracle({ ...request, from: '2026-03', person })['health-insurance']?.rows.length).toBe(request.months);
      }),
      { seed, numRuns: 300 },
    );
    expect(new Set([...areas, ...allowances, ...roles]).size).toBe(areas.length + allowances.length + roles.length);
  });
});
