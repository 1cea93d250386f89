// Protects what comes from a register or a request: the row it becomes is read back as the very facts it was made of.
import { expect, it } from 'vitest';
import { type Person, ROLES } from '../../src/engine/facts.ts';
import { Findings } from '../../src/lists/checks/finding.ts';
import { readGroup } from '../../src/lists/checks/group.ts';
import { normalise } from '../../src/lists/intake/intake.ts';
import { groupSaid, rowSaid } from '../../src/registers/said.ts';
import { factsOf, holdsIn, kindsClaimed, type Standing } from '../../src/registers/standing.ts';

function readBack(facts: Person) {
  const row = normalise(rowSaid({ group: groupSaid(facts) }));
  const findings = new Findings(row);
  const group = readGroup(row, findings);
  return { ...group, wrong: findings.found.map(({ code }) => code) };
}

const SAYABLE: readonly Person[] = [
  { household: 'poor' },
  { household: 'near-poor' },
  { household: 'exited', exitedFrom: 'poverty' },
  { household: 'exited', exitedFrom: 'near-poverty' },
  { exitedFrom: 'poverty' },
  { household: 'near-poor', exitedFrom: 'poverty' },
  { averageLiving: true },
  ...(['agriculture', 'forestry', 'fishery', 'salt'] as const).map((farming) => ({ farming, averageLiving: true })),
  { ethnicMinority: true },
  ...(['mild', 'severe', 'very-severe'] as const).map((disability) => ({ disability })),
  { hivPositive: true },
  { blindAssociation: true },
  { bombVictim: true },
  { student: true },
  { student: true, studentHardship: true },
  ...ROLES.filter((role) => role !== 'artisan-low-income').map((role) => ({ roles: [role] })),
  { roles: ['ex-soldier'], inClub: true },
  { allowances: ['social-pension'] },
  { allowances: ['social-allowance'] },
  { household: 'near-poor', ethnicMinority: true, disability: 'mild', roles: ['hamlet-activist'] },
];

it.each(SAYABLE.map((facts) => [groupSaid(facts), facts] as const))('%s', (_, facts) => {
  expect(readBack(facts)).toMatchObject({ facts, named: true, wrong: [] });
  expect(Object.keys(readBack(facts).facts).sort()).toEqual(Object.keys(facts).sort());
});

it('gives the day a window runs from', () => {
  const facts: Person = { ethnicMinority: true, graduatedCommuneOn: '2025-07-01' };
  expect(readBack(facts)).toMatchObject({ facts: { ethnicMinority: true }, on: '2025-07-01', wrong: [] });
  for (const exitedOn of ['2025-11-05', '2025-11']) {
    const left: Person = { household: 'exited', exitedFrom: 'poverty', exitedOn };
    expect(readBack(left)).toMatchObject({ facts: { household: 'exited', exitedFrom: 'poverty' }, on: exitedOn });
  }
  expect(readBack({ traffickingVictimOn: '2026-02-01' })).toMatchObject({ on: '2026-02-01', named: true });
});

it('names a group where the facts name none', () => {
  for (const otherwise of ['age', 'none'] as const) {
    const row = normalise(rowSaid({ group: groupSaid({}, otherwise) }));
    expect(readGroup(row, new Findings(row))).toMatchObject({ facts: {}, named: true });
  }
});

const standing: Standing = {
  kind: 'near-poor',
  decidedOn: '2026-11-28',
  from: '2027-01',
  until: '2027-12',
  exitedFrom: null,
  farming: null,
  degree: null,
};

it('holds in the months of the decision, to the month it was ended in', () => {
  const held = (month: string, on?: string) => holdsIn(month, standing, on === undefined ? null : { on });
  expect(['2026-12', '2027-01', '2027-12', '2028-01'].map((month) => held(month))).toEqual([false, true, true, false]);
  expect(['2027-05', '2027-06'].map((month) => held(month, '2027-05-01'))).toEqual([true, false]);
  expect(holdsIn('2030-01', { ...standing, until: null }, null)).toBe(true);
  expect(holdsIn('2028-01', standing, { on: '2029-01-01' })).toBe(false);
});

it('claims the registers that its own facts would be on', () => {
  for (const kind of ['poor', 'near-poor', 'average-living', 'disability', 'exited'] as const) {
    const facts = factsOf({ ...standing, kind, exitedFrom: 'both', farming: 'salt', degree: 'mild' });
    expect(kindsClaimed(facts)).toEqual([kind]);
  }
  expect(kindsClaimed(factsOf({ ...standing, kind: 'exited', exitedFrom: 'poverty' }))).toEqual(['exited']);
  expect(kindsClaimed({ household: 'other', averageLiving: false, disability: 'none' })).toEqual([]);
});
