/**
 * `npm run demo:lists`: the walk of the lists, told to a person request by request. On a fresh system of its own that is
 * gone afterwards; with an address, on the one that runs there, where all of it stays to be looked at.
 */
import { partialDeepStrictEqual } from 'node:assert';
import type { Role } from '../../src/auth/actor.ts';
import { CannotStart } from '../cannot-start.ts';
import { HUE_INSURER } from './callers.ts';
import { STORY } from './story.ts';
import { newSystem, systemAt, type Walked } from './system.ts';
import { type Answer, type Caller, itemsIn, newWalk, type Step, type Walk } from './walk.ts';

/** The policy of Huế holds until 2030, and each year has one round. */
const YEARS = [2027, 2028, 2029, 2030];

async function main(): Promise<void> {
  const [address] = process.argv.slice(2);
  const system = address === undefined ? await newSystem() : await systemAt(address);
  try {
    const year = await freeYear(system);
    const walk = walkOn(system, year);
    console.log(`\n  On ${system.api}, for ${year}. Everybody in it is invented; X-Now stands for the calendar.`);
    for (const [at, chapter] of STORY.entries()) {
      console.log(`\n${at + 1}. ${chapter.title}`);
      await chapter.walk(walk);
    }
    console.log(`\n  All ${steps} requests were answered as they must be.\n`);
  } finally {
    await system.stop();
  }
}

let steps = 0;

function tell(step: Step, answer: Answer): void {
  const { status, body } = answer;
  steps += 1;
  const said = status >= 400 ? String(body.code ?? '') : (step.tells?.(body, answer) ?? '');
  console.log(`   ${dayOf(step.at)}  ${named(step.by)} ${step.does}\n      ${asked(step.asks)} → ${status} ${said}`);
  if (status !== step.status) throw new Error(`expected ${step.status}: ${JSON.stringify(body)}`);
  partialDeepStrictEqual(body, step.answer ?? {});
}

function named(by: Caller): string {
  if (by === null) return 'somebody';
  return 'key' in by ? 'a program' : `${by.office}/${by.role}`;
}

function dayOf(at: string): string {
  const day = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)} ${day.slice(11, 16)}`;
}

/** Ids are long: their last letters tell them apart here. */
function asked(asks: string): string {
  return asks.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{8}([0-9a-f]{4})/g, '…$1');
}

function walkOn({ api, issuer }: Walked, year: number): Walk {
  const tokenFor = async (office: string, role: Role) => {
    const response = await fetch(`${issuer}/token/${office}/${role}`);
    if (!response.ok)
      throw new CannotStart(`${issuer} has no token for ${office}/${role}: its demo offices are older.`);
    return response.text();
  };
  return newWalk({ api, year, tokenFor, listener: tell });
}

async function freeYear(system: Walked): Promise<number> {
  for (const year of YEARS) {
    const path = `/v1/rounds?kind=commune-yearly&period=${year}`;
    const { body } = await walkOn(system, year).read(HUE_INSURER('approver'), path, new Date().toISOString());
    if (itemsIn(body).length === 0) return year;
  }
  throw new CannotStart(
    `The walk was made there for ${YEARS.join(', ')}: start with another DATA_DIR, or without an address.`,
  );
}

await main().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
});
