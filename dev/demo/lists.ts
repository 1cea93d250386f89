/**
 * `npm run demo:lists`: the walk of the lists, told to a person request by request. On a fresh system of its own that is
 * gone afterwards; with an address, on the one that runs there, where all of it stays to be looked at.
 */
import { CannotStart } from '../cannot-start.ts';
import { freeYear } from './free-year.ts';
import { STORY } from './story.ts';
import { newSystem, systemAt, type Walked } from './system.ts';
import { held, toldStep } from './telling.ts';
import { tokensFrom } from './tokens.ts';
import { type Answer, newWalk, type Step, type Walk } from './walk.ts';

async function main(): Promise<void> {
  const [address] = process.argv.slice(2);
  const system = address === undefined ? await newSystem() : await systemAt(address);
  try {
    const year = await freeYear((one) => walkOn(system, one));
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
  steps += 1;
  console.log(toldStep(step, answer));
  held(step, answer);
}

function walkOn({ api, issuer }: Walked, year: number): Walk {
  return newWalk({ api, year, tokenFor: tokensFrom(issuer), listener: tell });
}

await main().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
});
