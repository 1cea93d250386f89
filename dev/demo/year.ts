/**
 * `npm run demo:year`: a year of the money, played in minutes: lists, the cut-off, the acceptance, the quarters and what the
 * jobs of cron do on their days, told to a person with a bar that says how far it is. On a fresh system of its own that is
 * gone afterwards; with an address, on the one that runs there, where all of it stays. Test data only: live data live by the
 * true clock.
 */
import { CannotStart } from '../cannot-start.ts';
import { freeYear } from './free-year.ts';
import { newSystem, systemAt } from './system.ts';
import { held, toldStep } from './telling.ts';
import { tokensFrom } from './tokens.ts';
import { type Listener, newWalk } from './walk.ts';
import { type Deed, newClockwork, toldDeed } from './year/clockwork.ts';
import { onClock } from './year/play.ts';
import { newProgress } from './year/progress.ts';
import { FIRST_DAY, LAST_DAY, YEAR } from './year/story.ts';

async function main(): Promise<void> {
  const [address] = process.argv.slice(2);
  const system = address === undefined ? await newSystem() : await systemAt(address);
  const began = performance.now();
  try {
    const tokenFor = tokensFrom(system.issuer);
    const walkOf = (year: number, listener: Listener = () => {}) =>
      newWalk({ api: system.api, year, tokenFor, listener });
    const year = await freeYear(walkOf);
    const [from, until] = [walkOf(year).on(FIRST_DAY), walkOf(year + 1).nextYear(LAST_DAY)].map((at) => new Date(at));
    if (from === undefined || until === undefined) throw new Error('a year has two ends');
    const progress = newProgress(from, until);
    const steps = { taken: 0 };
    const walk = walkOf(year, (step, answer) => {
      steps.taken += 1;
      progress.say(toldStep(step, answer));
      held(step, answer);
    });
    const routine = new Map<string, number>();
    const onDeed = (deed: Deed) => {
      if (!isRoutine(deed)) progress.say(toldDeed(deed));
      else for (const [name, count] of Object.entries(deed.counts)) routine.set(name, (routine.get(name) ?? 0) + count);
    };
    const clock = newClockwork({ from, tick: system.tick, onMoment: progress.show, onDeed });
    progress.say(`\n  On ${system.api}, for ${year}. Everybody in it is invented.`);
    const played = onClock(walk, clock);
    for (const [at, chapter] of YEAR.entries()) {
      progress.say(`\n${at + 1}. ${chapter.title}`);
      await chapter.walk(played);
    }
    await clock.advanceTo(until);
    progress.end();
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `\n  Meanwhile the jobs reconciled ${routine.get('obligations') ?? 0} times an obligation with its postings, to the đồng,`,
    );
    console.log(`  and sent ${routine.get('events') ?? 0} events on their way.`);
    console.log(`\n  ${steps.taken} requests were answered as they must be. A year in ${seconds} s.\n`);
  } finally {
    await system.stop();
  }
}

/** Done every night: told at the end, unless something differs. */
function isRoutine({ job, counts }: Deed): boolean {
  return job === 'deliverEvents' || (job === 'reconcileObligations' && counts.differing === undefined);
}

await main().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
});
