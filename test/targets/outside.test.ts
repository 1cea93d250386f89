// Protects people in small numbers from who watches from outside the offices: what progress shows of a ward and its groups, and
// of difficulties by month, gives no count below ten, read or reckoned; and holds that a briefing says what it leaves out.
import { describe, expect, it } from 'vitest';
import { countsOutside } from '../../src/difficulties/counts.ts';
import { keyRingIn } from '../../src/seal/key-ring.ts';
import { seal } from '../../src/seal/seal.ts';
import { spokenIn } from '../../src/targets/briefings/notes.ts';
import { outside, type Standing } from '../../src/targets/progress/outside.ts';

const WARD = 'commune:09562';
const row = (unit: string, over: Partial<Standing>): Standing => ({
  ...{ unit, level: unit.split(':')[0] ?? '', indicator: 'health-coverage-rate', rank: 1 },
  ...{ value: null, base: null, inMonth: null, trend: null, told: null },
  ...over,
});
const counted = (counts: readonly number[]) =>
  counts.map((value, at) =>
    row(`group:${at}`, { indicator: 'vssid-rate', value, base: value * 3 + 50, inMonth: value }),
  );
const valuesOf = (rows: readonly Standing[]) => rows.map(({ value }) => value);

describe('progress, from outside', () => {
  it('hides a small number, and with it another that it could be had from', () => {
    const whole = row(WARD, { indicator: 'vssid-rate', value: 63, base: 339, inMonth: 63 });
    const told = outside([whole, ...counted([3, 40, 20])], WARD);
    expect(valuesOf(told)).toEqual([65, null, 40, null]);
    expect(told.map(({ rank }) => rank)).toEqual([1, null, 1, null]);
    // How many people there are is no secret where how many of them have an account is.
    expect(told.map(({ base }) => base)).toEqual([340, 60, 170, 110]);
  });

  it('keeps back of a ward by itself what is kept back of it among the others', () => {
    const city = 'province:01';
    const wards = [3, 40, 60].map((value, at) =>
      row(at === 1 ? WARD : `commune:${at}`, { indicator: 'vssid-rate', value, base: 1_000, inMonth: value }),
    );
    const whole = row(city, { indicator: 'vssid-rate', value: 103, base: 3_000, inMonth: 103 });
    const above = outside([whole, ...wards], city);
    expect(valuesOf(above)).toEqual([105, null, null, 60]);
    const alone = outside([...wards.slice(1, 2), ...counted([20, 20])], WARD, above);
    expect(valuesOf(alone)).toEqual([null, null, null]);
  });

  it('tells of what adds up the year and no month, which the other months would give back', () => {
    const trend = [
      ['2026-08', 21, null],
      ['2026-09', 12, null],
    ] as const;
    const ward = row(WARD, { indicator: 'new-voluntary-participants', value: 33, inMonth: 12, trend });
    expect(outside([ward], WARD)).toMatchObject([{ value: 35, inMonth: null, trend: [], isHidden: false }]);
  });

  it('hides what is everybody but a few', () => {
    const few = row('group:1', { value: 997, base: 1000, inMonth: 997, trend: [['2026-09', 997, 1000]] });
    expect(outside([few], WARD)).toMatchObject([{ isHidden: true, value: null, base: 1000, trend: [] }]);
  });

  it('takes what groups report of what is counted elsewhere as parts of what they report, and of nothing else', () => {
    const indicator = 'new-voluntary-participants';
    const ward = row(WARD, { indicator, value: 31, inMonth: 31, told: { value: 43, inMonth: 43 } });
    const groups = [3, 40].map((value, at) => row(`group:${at}`, { indicator, value, inMonth: value }));
    expect(outside([ward, ...groups], WARD)).toMatchObject([
      { isHidden: false, value: 30, told: { value: 45, inMonth: null } },
      { isHidden: true, value: null },
      { isHidden: true, value: null },
    ]);
  });

  it('leaves money as it is', () => {
    const late = row('group:1', { indicator: 'late-payment-rate', value: 7, base: 1_000_001 });
    expect(outside([late], WARD)).toMatchObject([{ isHidden: false, value: 7, base: 1_000_001 }]);
  });
});

describe('difficulties, from outside', () => {
  it('are told by months that are told each by itself, and their sum is of these', () => {
    const line = (month: string, commune: string, raised: number) => ({
      ...{ month, commune, kind: 'card' as const, origin: 'office' as const },
      ...{ raised, answered: raised, inTime: raised, open: 0, overdue: 0, withdrawn: 0 },
    });
    const rows = [line('2026-01', '19789', 42), line('2026-01', '19753', 33), line('2026-02', '19789', 4)];
    const { rows: told, total } = countsOutside(rows);
    expect(told.map(({ raised }) => raised)).toEqual([40, 35, null]);
    expect(total).toMatchObject({ raised: 75, open: 0 });
    expect(countsOutside(rows.slice(2)).total.raised).toBeNull();
  });

  it('are told as raised where what became of them is not', () => {
    const line = (commune: string, raised: number, answered: number) => ({
      ...{ month: '2026-01', commune, kind: 'card' as const, origin: 'office' as const },
      ...{ raised, answered, inTime: answered, open: raised - answered, overdue: 0, withdrawn: 0 },
    });
    const { rows, total } = countsOutside([line('19789', 42, 40), line('19753', 33, 20)]);
    expect(rows).toMatchObject([
      { raised: 40, answered: null, inTime: null, open: null, withdrawn: null },
      { raised: 35, answered: null, open: null },
    ]);
    expect(total).toMatchObject({ raised: 75, answered: 60, open: 15, withdrawn: 0 });
  });
});

describe('the notes of a briefing', () => {
  it('say how many older ones are not shown', async () => {
    const ring = keyRingIn(JSON.stringify({ current: 'k1', keys: { k1: Buffer.alloc(32, 1).toString('base64') } }));
    if (ring === null) throw new Error('not a ring');
    const keys = { seal: ring };
    const id = '00000000-0000-4000-8000-000000000001';
    const note = {
      ...{
        id,
        unit: WARD,
        month: '2026-09',
        kind: 'task',
        indicator: null,
        on: null,
        newVoluntary: null,
        newHealth: null,
      },
      ...{ agency: id, person: id, at: '2026-09-30T00:00:00Z' },
    };
    const sealed = await seal(ring, { table: 'briefing_note', column: 'words', row: id }, 'Rà soát lại');
    expect(await spokenIn([{ note, name: null, sealed, many: 512 }], { keys })).toMatchObject({
      notes: [{ words: 'Rà soát lại' }],
      older: 511,
    });
    expect(await spokenIn([], { keys })).toEqual({ notes: [], older: 0 });
  });
});
