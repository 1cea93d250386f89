/**
 * `npm run demo:month`: a month of the programme of phường Yên Nghĩa, played by requests as its offices would make them, with
 * the jobs of cron on their days. On a fresh system of its own that is gone afterwards; with an address, on the one that runs
 * there, where all of it stays. Its pages lie in a folder that is named at the end. Test data only.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { agencyOf, CHAIR } from './month/places.ts';
import { FIRST_DAY, LAST_DAY, LISTED_FOR, monthOf, type Save } from './month/story.ts';
import { newSystem, systemAt } from './system.ts';
import { held, toldStep } from './telling.ts';
import { tokensFrom } from './tokens.ts';
import { itemsIn, newWalk, type Walk } from './walk.ts';
import { type Deed, newClockwork, toldDeed } from './year/clockwork.ts';
import { onClock } from './year/play.ts';
import { newProgress } from './year/progress.ts';

async function main(): Promise<void> {
  const [address] = process.argv.slice(2);
  const system = address === undefined ? await newSystem() : await systemAt(address);
  try {
    const steps = { taken: 0 };
    const tokenFor = tokensFrom(system.issuer);
    const unheard = newWalk({ api: system.api, year: LISTED_FOR, tokenFor, listener: () => {} });
    await requireUnplayed(unheard);
    const [from, until] = [new Date(unheard.on(FIRST_DAY)), new Date(unheard.on(LAST_DAY))];
    const progress = newProgress(from, until);
    const walk = newWalk({
      ...{ api: system.api, year: LISTED_FOR, tokenFor },
      listener(step, answer) {
        steps.taken += 1;
        progress.say(toldStep(step, answer));
        held(step, answer);
      },
    });
    const onDeed = (deed: Deed) => {
      if (deed.job !== 'deliverEvents') progress.say(toldDeed(deed));
    };
    const clock = newClockwork({ from, tick: system.tick, onMoment: progress.show, onDeed });
    progress.say(`\n  On ${system.api}: phường Yên Nghĩa, November 2026. Everybody in it is invented.`);
    const folder = await folderOfPages();
    for (const [at, chapter] of monthOf(savingTo(folder, system.api)).entries()) {
      progress.say(`\n${at + 1}. ${chapter.title}`);
      await chapter.walk(onClock(walk, clock));
    }
    progress.end();
    console.log(`\n  ${steps.taken} requests were told, and answered as they must be.`);
    console.log(`  The letters, the briefing and the report, to be opened in a browser: ${folder}\n`);
  } finally {
    await system.stop();
  }
}

/** A ward has its groups and its report of the year once. */
async function requireUnplayed(walk: Walk): Promise<void> {
  const at = walk.on(FIRST_DAY);
  const agency = await agencyOf(walk, CHAIR, at);
  const { body } = await walk.read(CHAIR, `/v1/agencies/${agency}/residential-groups`, at);
  if (itemsIn(body).length === 0) return;
  throw new CannotStart('The month was played there: start with another DATA_DIR, or without an address.');
}

/** Where the data of the running copy are kept, if it is said; a folder that stays otherwise. */
async function folderOfPages(): Promise<string> {
  const { DATA_DIR: dataDir } = process.env;
  if (dataDir === undefined) return mkdtemp(join(tmpdir(), 'ansinh-month-'));
  const folder = join(dataDir, 'month');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** With its style sheet in it: the system that has it is gone when somebody opens the page. */
function savingTo(folder: string, api: string): Save {
  return async (name, { bytes }) => {
    const path = join(folder, name);
    const style = await (await fetch(`${api}/docs/paper.css`)).text();
    const page = new TextDecoder().decode(bytes);
    await writeFile(
      path,
      page.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>\n${style}</style>`),
    );
    return path;
  };
}

await main().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
});
