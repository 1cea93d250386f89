// Protects every list from everybody who may not touch it: on the running system, in every state of every way a list can
// go, each person and key of each office tries each step. What is not written by hand in test/lists/moves.ts is refused,
// changes nothing, and tells an outsider nothing, not even that there is a list.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/auth/actor.ts';
import { STEPS, type State, waitsFor } from '../../../src/lists/lifecycle.ts';
import { movesByHand, REACHED, SEES_BY_HAND, WAYS, type WayName } from '../../lists/moves.ts';
import { bodyOf, type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { HeldKey, Officer, TestAgency } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';

const AT_ONCE = 24;
const NOWHERE = '00000000-0000-4000-8000-000000000000';

type Way = {
  readonly maker: readonly [TestAgency['kind'], string?];
  readonly confirmedBy: 'commune' | null;
  readonly approvedBy: string | null;
};

const LAW: Readonly<Record<WayName, Way>> = {
  hue: { maker: ['commune', '19789'], confirmedBy: null, approvedBy: 'commune' },
  school: { maker: ['school', '19789'], confirmedBy: 'commune', approvedBy: null },
  collector: { maker: ['collecting-organisation'], confirmedBy: null, approvedBy: null },
  'walk-in': { maker: ['insurer-local'], confirmedBy: null, approvedBy: null },
  'haiphong-2024': { maker: ['commune', '19786'], confirmedBy: null, approvedBy: 'insurer-local' },
  longest: { maker: ['school', '19789'], confirmedBy: 'commune', approvedBy: 'insurer-local' },
};

type Who = { readonly name: string; readonly agency: string; readonly caller: Officer | HeldKey };

let system: System;
let desk: Desk;
const others: Who[] = [];

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  for (const [name, kind, commune, province] of [
    ['asked', 'commune', '19858'],
    ['answered', 'commune', '19804'],
    ['neighbour', 'commune', '19815'],
    ['local', 'insurer-local'],
    ['city', 'insurer-city'],
    ['local-elsewhere', 'insurer-local', undefined, '01'],
    ['finance', 'finance'],
    ['supervisor', 'supervisor'],
  ] as const) {
    others.push(...(await everybodyOf(name, await desk.agency(kind, commune, province ?? '46'))));
  }
}, 120_000);
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

async function everybodyOf(name: string, agency: TestAgency): Promise<readonly Who[]> {
  const people: Who[] = [];
  for (const role of ROLES) {
    people.push({ name: `${name}/${role}`, agency: name, caller: await desk.officer(agency, role) });
  }
  const key = await desk.offices.key(agency, ['lists:draft', 'lists:read']);
  return [...people, { name: `${name}/key`, agency: name, caller: key }];
}

/** A list as it would be in this state, written as the owner: getting there is for other tests. */
async function listIn(way: WayName, state: State, maker: TestAgency): Promise<string> {
  const { confirmedBy, approvedBy } = LAW[way];
  const [round, list] = [randomUUID(), randomUUID()];
  await desk.offices.sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, confirmed_by, approved_by, leads_to, opened_at)
     values ($1, false, '46', $2, '2027', 'hue/2026-01', 'Mẫu số 3', array[$3], $4, $5, 'coverage', now())`,
    [round, `${way}-${state}`, maker.kind, confirmedBy, approvedBy],
  );
  await desk.offices.sql(
    `insert into app.list (id, livemode, round, agency, province, commune, confirmed_by, approved_by, state, waits_for,
       version, submitted_version, supplementary, made_at, changed_at)
     values ($1, false, $2, $3, '46', $4, $5, $6, $7, $8, 5, 2, false, now(), now())`,
    [
      list,
      round,
      maker.id,
      maker.commune,
      confirmedBy,
      approvedBy,
      state,
      waitsFor({ state, confirmedBy, approvedBy }),
    ],
  );
  await desk.fill(list, [{ commune: '19858' }, { commune: '19804' }]);
  if (confirmedBy !== null && state !== 'draft') {
    await desk.offices.sql(
      `insert into app.list_confirmation (list, livemode, commune, people, answered_at)
       values ($1, false, '19858', 1, null), ($1, false, '19804', 1, now())`,
      [list],
    );
  }
  return list;
}

async function together<T>(jobs: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  const queue = jobs.entries();
  const worker = async () => {
    for (const [at, job] of queue) results[at] = await job();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Without what differs from request to request. */
function told({ body }: Answered): unknown {
  return { ...body, requestId: null };
}

describe.each(WAYS)('a list of the way %s', (way) => {
  it('is touched by nobody who may not, in no state; and says to each what they may', async () => {
    const [kind, commune] = LAW[way].maker;
    const maker = await desk.agency(kind, commune);
    const everybody = [...(await everybodyOf('maker', maker)), ...others];
    let tried = 0;
    for (const state of REACHED[way]) {
      const list = await listIn(way, state, maker);
      const before = await rowOf(list);
      const sees = SEES_BY_HAND[way][state] ?? [];
      const wrong: string[] = [];
      await together(
        everybody.map((who) => async () => {
          const read = await desk.get(who.caller, `/v1/lists/${list}`);
          const expected = movesByHand(way, state, who.name);
          if (sees.includes(who.agency)) {
            if (read.status !== 200 || String(read.body?.may) !== String(inOrder(expected))) {
              wrong.push(`${state}: ${who.name} reads ${read.status}, may ${read.body?.may} instead of ${expected}`);
            }
          } else if (read.status !== 404 && read.status !== 403)
            wrong.push(`${state}: ${who.name} reads ${read.status}`);
        }),
      );
      await together(
        everybody.flatMap((who) =>
          STEPS.filter((step) => !movesByHand(way, state, who.name).includes(step)).map((step) => async () => {
            tried += 1;
            const asked = { version: 5, now: EARLY, body: bodyOf(step) };
            const refused = await desk.post(who.caller, `/v1/lists/${list}/${step}`, asked);
            const possible = sees.includes(who.agency) ? [403, 409] : [403, 404];
            if (!possible.includes(refused.status))
              wrong.push(`${state}: ${who.name} ${step} is answered ${refused.status}`);
            if (refused.status !== 404) return;
            const missing = await desk.post(who.caller, `/v1/lists/${NOWHERE}/${step}`, asked);
            if (JSON.stringify(told(refused)) !== JSON.stringify(told(missing)))
              wrong.push(`${state}: ${who.name} learns of it`);
          }),
        ),
      );
      expect(wrong).toEqual([]);
      expect([state, await rowOf(list)]).toEqual([state, before]);
    }
    expect(tried).toBeGreaterThan(REACHED[way].length * everybody.length * (STEPS.length - 1));
  }, 240_000);
});

function inOrder(moves: readonly string[]): readonly string[] {
  return ['edit', ...STEPS].filter((move) => moves.includes(move));
}

async function rowOf(list: string): Promise<unknown> {
  const [row] = await desk.offices.sql(
    `select l.*, (select count(*) from app.list_step s where s.list = l.id) as steps,
       (select count(*) from app.list_hand h where h.list = l.id) as hands,
       (select count(*) from app.audit a where a.chain = l.id) as records,
       (select string_agg(e.state, ',' order by e.place) from app.entry e where e.list = l.id) as rows
     from app.list l where l.id = $1`,
    [list],
  );
  return row;
}
