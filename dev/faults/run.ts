/**
 * One run: the system is started, lists come in while the way to the database breaks and Postgres dies, everything heals,
 * every client gets its answer, and what was answered is held against the database.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { V4ModuleDefinition } from 'miniflare';
import type pg from 'pg';
import { reasonOf } from '../cannot-start.ts';
import { findWrong } from './checks/checks.ts';
import { type Clients, clientsOf, type Manners } from './client.ts';
import { diceOf } from './dice.ts';
import { type Journal, newJournal } from './journal.ts';
import { type Kill, killerOf } from './kills.ts';
import { type Ground, openLanes } from './lanes.ts';
import { settleQuarters } from './money-desk.ts';
import { type Moves, movesOf } from './moves.ts';
import { registryOf } from './offices.ts';
import { newPeople } from './people.ts';
import { planOf, type Shares } from './plan.ts';
import { tellOf } from './stories.ts';
import { type FaultySystem, startFaultySystem } from './system.ts';

export type Run = {
  readonly seed: number;
  readonly lanes: number;
  /** When no lane begins another list: after so many lists of each, or so many seconds. */
  readonly until: { readonly lists: number } | { readonly seconds: number };
  readonly shares: Shares;
  /** Postgres dies about every so many calls; 0: never. */
  readonly killEvery: number;
  readonly manners: Manners;
  readonly durable: boolean;
  readonly modules: readonly V4ModuleDefinition[];
  readonly say?: (line: string) => void;
  /** Damages what is stored before it is looked at: for the test that every check sees what it is for. */
  readonly damage?: (client: pg.Client) => Promise<void>;
};

export type Report = {
  readonly seed: number;
  readonly seconds: number;
  readonly calls: number;
  readonly kills: readonly Kill[];
  readonly journal: Journal;
  /** What is wrong, a sentence each. */
  readonly wrong: readonly string[];
  /** What it left in the database, by table. */
  readonly stored: Readonly<Record<string, number>>;
};

/** Before any list of the year closes, and after. */
const EARLY = '2026-12-01T08:00:00.000Z';
const CLOSED = '2026-12-24T17:00:00.000Z';

export async function runFaults(run: Run): Promise<Report> {
  const { seed, shares, manners, modules, durable, say = () => {} } = run;
  const began = performance.now();
  const journal = newJournal();
  const plan = planOf(seed, shares);
  let system: FaultySystem | null = null;
  let clients: Clients | null = null;
  const killer = killerOf(() => running(system), seed, run.killEvery);
  system = await startFaultySystem({
    modules,
    durable,
    plan,
    onCall(call, phase) {
      killer.onCall();
      if (phase !== null) clients?.hit(call.who, { call: call.name, phase });
    },
  });
  try {
    const ground = await system.asOwner((client) => openLanes(registryOf(client, running(system).issuer), run.lanes));
    clients = clientsOf({ url: system.url, seed, journal, manners, now: EARLY });
    say(`${ground.lanes.length} lanes of offices send lists in, and a province settles its quarters`);
    const moves = movesOf(clients);
    const met = await work({ run, ground, moves });
    const kills = await killer.rest();
    plan.heal();
    clients.calm();
    say('healed; everything is held against the database');
    const found = await findWrong({ system, clients, journal, dice: diceOf(seed, 'checks'), damage: run.damage });
    const wrong = [...met, ...journal.complaints, ...found.wrong];
    const seconds = (performance.now() - began) / 1_000;
    return { seed, seconds, calls: system.network.calls(), kills, journal, wrong, stored: found.stored };
  } finally {
    await killer.rest().catch(() => {});
    await system.stop();
  }
}

function running(system: FaultySystem | null): FaultySystem {
  if (system === null) throw new Error('the system does not run yet');
  return system;
}

type Working = {
  readonly run: Run;
  readonly ground: Ground;
  readonly moves: Moves;
};

/** What no honest office should have met. */
async function work(working: Working): Promise<readonly string[]> {
  const { run, ground, moves } = working;
  const wrong: string[] = [];
  let isOver = false;
  const diceFor = (nth: number) => diceOf(run.seed, 'money', nth);
  const money = settleQuarters({ counter: ground.counter, moves }, diceFor, () => !isOver).catch((error: unknown) =>
    wrong.push(`the money: ${reasonOf(error)}`),
  );
  try {
    await sendListsIn(working, wrong);
  } finally {
    isOver = true;
    await money;
  }
  return wrong;
}

async function sendListsIn({ run, ground: { lanes, keepers }, moves }: Working, wrong: string[]): Promise<void> {
  const { seed, until } = run;
  const people = newPeople();
  const rounds = {
    commune: await moves.openRound(keepers['46'], 'commune-yearly', '2027'),
    school: await moves.openRound(keepers['01'], 'schools', '2026-2027'),
    collector: await moves.openRound(keepers['01'], 'collectors-social', '2026-12'),
  };
  const end = 'seconds' in until ? performance.now() + until.seconds * 1_000 : Number.POSITIVE_INFINITY;
  const most = 'lists' in until ? until.lists : Number.POSITIVE_INFINITY;
  const lives = lanes.map(async (lane) => {
    for (let nth = 1; nth <= most && performance.now() < end; nth += 1) {
      const dice = diceOf(seed, 'story', lane.name, nth);
      await tellOf({ lane, round: rounds[lane.kind], moves, people, dice }).catch(async (error: unknown) => {
        wrong.push(`${lane.name}, list ${nth}: ${reasonOf(error)}`);
        await pause(50);
      });
    }
  });
  await Promise.all(lives);
  await moves.closeRound(keepers['46'], rounds.commune, CLOSED).catch((error: unknown) => wrong.push(reasonOf(error)));
}
