// Protects the tables of cases below the application: nobody selects a fraud case, nobody writes past the functions, and the
// ways the database keeps to are those the code has.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { look } from '../../src/db/act.ts';
import * as difficulties from '../../src/difficulties/lifecycle.ts';
import { routedOn } from '../../src/difficulties/routing.ts';
import * as fraud from '../../src/fraud/lifecycle.ts';
import * as inspections from '../../src/inspections/lifecycle.ts';
import { type Acted, startActing, system } from '../support/acting.ts';

let acted: Acted;
let maker: PersonActor;
beforeAll(async () => {
  acted = await startActing();
  maker = await acted.person({ kind: 'insurer-city' });
});
afterAll(() => acted.stop());

const TABLES = ['fraud_case', 'fraud_reference', 'fraud_reader', 'fraud_step'];

describe('the application', () => {
  it.each(TABLES)('cannot select from %s, in whoever’s name', async (table) => {
    for (const actor of [maker, system(true)]) {
      const asked = look(acted.db, actor, [{ text: `select * from app.${table}` }]);
      await expect(asked).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each([...TABLES, 'difficulty', 'difficulty_step', 'inspection', 'finding', 'activity', 'recognition'])(
    'writes into %s through functions alone',
    async (table) => {
      for (const text of [
        `delete from app.${table}`,
        `update app.${table} set livemode = true`,
        `insert into app.${table} default values`,
      ]) {
        await expect(look(acted.db, maker, [{ text }])).rejects.toMatchObject({ code: '42501' });
      }
    },
  );

  it('reads no code of a petition', async () => {
    const asked = look(acted.db, maker, [{ text: 'select code_hash from app.difficulty' }]);
    await expect(asked).rejects.toMatchObject({ code: '42501' });
  });
});

/** Every way there could be, of which the database says yes to these. */
async function waysOf(name: string, steps: readonly string[], states: readonly string[]): Promise<readonly string[]> {
  const rows = await acted.sql(
    `select s || ' ' || f || ' ' || t as way from unnest($1::text[]) s, unnest($2::text[]) f, unnest($2::text[]) t
     where app.${name}(s, f, t) order by 1`,
    [steps, states],
  );
  return rows.map(({ way }) => String(way));
}

const written = (ways: Readonly<Record<string, { readonly from: string | readonly string[]; readonly to: string }>>) =>
  Object.entries(ways)
    .flatMap(([step, { from, to }]) => [from].flat().map((one) => `${step} ${one} ${to}`))
    .toSorted();

describe('the ways of the database', () => {
  it('are those of the tables in the code', async () => {
    const { STEPS, STATES, WAYS } = difficulties;
    expect((await waysOf('may_move_difficulty', STEPS, STATES)).toSorted()).toEqual(written(WAYS));
    expect((await waysOf('may_move_fraud_case', fraud.STEPS, fraud.STATES)).toSorted()).toEqual(written(fraud.WAYS));
    const { FINDING_STEPS, FINDING_STATES } = inspections;
    expect((await waysOf('may_move_finding', FINDING_STEPS, FINDING_STATES)).toSorted()).toEqual(
      written(inspections.WAYS),
    );
  });

  it('are for the roles that the code gives them to, whatever the code asks for', async () => {
    const id = randomUUID();
    const sealed = `v1.k1.${'A'.repeat(80)}`;
    const steps = (last: readonly unknown[]) => [
      {
        text: "select app.raise_difficulty($1, null, 'card', null, 'insurer-city', $2, null, null)",
        values: [id, sealed],
      },
      ...[['take', 'taken', '2100-01-01', null], last].map(([step, to, until, answer], at) => ({
        text: 'select app.move_difficulty($1, $2, $3, $4, null, $5, gen_random_uuid(), null, $6)',
        values: [id, at + 1, String(step), String(to), until === null ? null : String(until), answer ? sealed : null],
      })),
    ];
    for (const beyond of [
      ['extend', 'taken', '2100-01-02', null],
      ['answer', 'answered', null, true],
    ]) {
      await expect(look(acted.db, maker, steps(beyond))).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('send a difficulty nowhere where the office is not in the system', async () => {
    const clerk = await acted.person({ kind: 'commune', province: '48' });
    const asked = look(acted.db, clerk, [
      {
        text: "select app.raise_difficulty(gen_random_uuid(), null, 'card', null, $1, $2, null, null)",
        values: [routedOn('48', '2026-12-01').to, `v1.k1.${'A'.repeat(80)}`],
      },
    ]);
    await expect(asked).rejects.toMatchObject({ code: 'no-office-to-answer' });
  });
});
