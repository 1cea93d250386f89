// Protects what a list is told about the registers: only whether they bear out what a row says, for thousands of rows in
// one look; never anything of another person, of another province, or of a disability.

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgencyKind, PersonActor } from '../../src/auth/actor.ts';
import { look } from '../../src/db/act.ts';
import type { Keyed } from '../../src/http/acting.ts';
import { endRegistration, enterDecisions } from '../../src/registers/book.ts';
import { keepRegister } from '../../src/registers/kept.ts';
import type { Decision } from '../../src/registers/registration.ts';
import type { RegisterKind } from '../../src/registers/standing.ts';
import { type Compared, compareWithRegisters } from '../../src/registers/standings.ts';
import { type KeyRing, keyRingIn } from '../../src/seal/key-ring.ts';
import { type Acted, newKey, startActing } from '../support/acting.ts';

let acted: Acted;
let commune: PersonActor;
let neighbour: PersonActor;
beforeAll(async () => {
  acted = await startActing();
  commune = await acted.person();
  neighbour = await acted.person();
});
afterAll(() => acted.stop());

const secret = (id: string) => [id, randomBytes(32).toString('base64')] as const;
function ring(current: string, keys: readonly (readonly [string, string])[]): KeyRing {
  const made = keyRingIn(JSON.stringify({ current, keys: Object.fromEntries(keys) }));
  if (made === null) throw new Error('no ring');
  return made;
}
const [k1, k2] = [secret('k1'), secret('k2')];
const keys = { seal: ring('k1', [k1]), index: ring('k1', [k1]) };
const as = (actor: PersonActor, of: Keyed['keys'] = keys): Keyed => ({ db: acted.db, actor, keys: of });

let people = 0;
function newNumber(): string {
  people += 1;
  return `046190${String(people).padStart(6, '0')}`;
}

function decision(kind: RegisterKind, citizenNumber: string, over: Partial<Decision['standing']> = {}): Decision {
  return {
    standing: {
      kind,
      decidedOn: '2026-11-28',
      from: '2027-01',
      until: '2027-12',
      exitedFrom: kind === 'exited' ? 'both' : null,
      farming: kind === 'average-living' ? 'salt' : null,
      degree: kind === 'disability' ? 'mild' : null,
      ...over,
    },
    person: {
      name: 'Trần Thị Ví Dụ',
      citizenNumber,
      birthDate: '1990',
      sex: null,
      residentialGroup: null,
      address: null,
      household: null,
      decisionNumber: null,
      note: null,
    },
  };
}

async function onRegister(kind: RegisterKind, over: Partial<Decision['standing']> = {}, who = commune) {
  const number = newNumber();
  const [entered] = await enterDecisions(as(who), newKey(), [decision(kind, number, over)]);
  return { number, id: entered?.id ?? '' };
}

const row = (citizenNumber: string | null, facts: Compared['facts'], of: string | null = commune.agency.commune) => ({
  citizenNumber,
  commune: of,
  month: '2027-03',
  facts,
});

const found = (rows: readonly Compared[], who = commune, of = keys) => compareWithRegisters(as(who, of), rows);

describe('a row', () => {
  it('that the register bears out is told nothing', async () => {
    const near = await onRegister('near-poor');
    const left = await onRegister('exited', { until: null });
    const living = await onRegister('average-living');
    expect(
      await found([
        row(near.number, { household: 'near-poor' }),
        row(left.number, { household: 'exited', exitedFrom: 'poverty' }),
        row(living.number, { averageLiving: true, household: 'other' }),
        row(near.number, { household: 'other' }),
        row(null, { household: 'near-poor' }),
      ]),
    ).toEqual([]);
  });

  it('that says another household than the register is told so, and in one’s own register which', async () => {
    const near = await onRegister('near-poor');
    const rows = [row(near.number, { household: 'poor' })];
    const differs = { at: 0, code: 'register-differs', kind: 'poor' };
    const kinds: readonly (readonly [AgencyKind, string | null])[] = [
      ['insurer-local', 'near-poor'],
      ['insurer-city', 'near-poor'],
      ['school', null],
      ['collecting-organisation', null],
    ];
    expect(await found(rows)).toEqual([{ ...differs, says: 'near-poor' }]);
    expect(await found(rows, neighbour)).toEqual([{ ...differs, says: null }]);
    for (const [kind, says] of kinds) {
      expect(await found(rows, await acted.person({ kind }))).toEqual([{ ...differs, says }]);
    }
  });

  it('of somebody on no register is flagged only from when that register is complete', async () => {
    const who = await acted.person({}, 'approver');
    const rows = (month: string, household: 'poor' | 'near-poor' = 'near-poor') => [
      { ...row(newNumber(), { household }, who.agency.commune), month },
    ];
    expect(await found(rows('2027-03'), who)).toEqual([]);
    await keepRegister(as(who), newKey(), 'near-poor', '2027-03');
    expect(await found(rows('2027-02'), who)).toEqual([]);
    expect(await found(rows('2027-03'), who)).toEqual([
      { at: 0, code: 'not-on-register', kind: 'near-poor', says: null },
    ]);
    const school = await acted.person({ kind: 'school' });
    expect(await found(rows('2027-03'), school)).toMatchObject([{ code: 'not-on-register' }]);
    expect(await found(rows('2027-03', 'poor'), who)).toEqual([]);
  });

  it('is held against the months a decision holds in, and against what was ended', async () => {
    const who = await acted.person({}, 'approver');
    await keepRegister(as(who), newKey(), 'near-poor', '2027-01');
    const ended = await onRegister('near-poor', {}, who);
    await endRegistration(as(who), newKey(), ended.id, 1, { on: '2027-02-28', reason: 'x' });
    const over = await onRegister('near-poor', { until: '2027-02' }, who);
    const rows = [ended, over].map(({ number }) => row(number, { household: 'near-poor' }, who.agency.commune));
    expect((await found(rows, who)).map(({ at, code }) => [at, code])).toEqual([
      [0, 'not-on-register'],
      [1, 'not-on-register'],
    ]);
    const before = rows.map((one) => ({ ...one, month: '2027-02' }));
    expect(await found(before, who)).toEqual([]);
  });

  it('is never told of a disability, nor of another province', async () => {
    const mild = await onRegister('disability');
    expect(await found([row(mild.number, { household: 'poor' })], neighbour)).toEqual([]);
    expect(await found([row(mild.number, { disability: 'mild' })], neighbour)).toEqual([]);
    const far = await acted.person({ kind: 'insurer-city', province: '01' });
    const near = await onRegister('near-poor');
    expect(await found([row(near.number, { household: 'poor' })], far)).toEqual([]);
  });
});

it('is found under every key that is live', async () => {
  const near = await onRegister('near-poor');
  const later = { seal: keys.seal, index: ring('k2', [k1, k2]) };
  expect(await found([row(near.number, { household: 'poor' })], commune, later)).toMatchObject([{ says: 'near-poor' }]);
});

it('thousands of rows are held against the registers in one look', async () => {
  const who = await acted.person();
  const numbers = Array.from({ length: 2_000 }, newNumber);
  await enterDecisions(
    as(who),
    newKey(),
    numbers.map((number) => decision('near-poor', number)),
  );
  const rows = numbers.map((number, at) => row(number, { household: at % 2 === 0 ? 'near-poor' : 'poor' }));
  const told = await found(rows, who);
  expect(told).toHaveLength(1_000);
  expect(new Set(told.map(({ says }) => says))).toEqual(new Set(['near-poor']));
});

it('the function behind it gives nothing of who somebody is, and nothing to those who list nobody', async () => {
  const near = await onRegister('near-poor');
  const [row1] = await acted.sql('select index from app.registration where id = $1', [near.id]);
  const ask = (who: PersonActor) =>
    look(acted.db, who, [{ text: 'select * from app.standings_of(array[$1])', values: [String(row1?.index)] }]);
  const [answer] = await ask(await acted.person({ kind: 'insurer-city' }));
  expect(Object.keys(answer?.rows[0] ?? {}).toSorted()).toEqual(['commune', 'ending', 'id', 'index', 'standing']);
  for (const kind of ['finance', 'supervisor', 'portal', 'administrator', 'home-affairs'] as const) {
    await expect(ask(await acted.person({ kind }))).rejects.toMatchObject({ code: 'not-allowed' });
  }
  const live = await acted.person({ kind: 'insurer-city', livemode: true });
  expect((await ask(live))[0]?.rows).toEqual([]);
});
