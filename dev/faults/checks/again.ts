/**
 * Whoever asks again under a key long answered gets the answer of the first time, and nothing is done. Asked before the
 * database is looked at, so that whatever it did would be found there.
 */
import type { Clients } from '../client.ts';
import type { Dice } from '../dice.ts';
import { isDone, isFixed, type Journal, type Told } from '../journal.ts';

const MOST = 150;

export async function findOtherAnswers(clients: Clients, journal: Journal, dice: Dice): Promise<readonly string[]> {
  const done = journal.entries.filter(isDone);
  const chosen = Array.from({ length: Math.min(MOST, done.length) }, () => dice.pick(done));
  const wrong: string[] = [];
  for (const entry of chosen) {
    const { asked, key, told } = entry;
    const again = await clients.askAgain(asked, key);
    if (again === null) {
      wrong.push(`${asked.operation} asked again was not answered`);
      continue;
    }
    const isSame = isFixed(entry) ? again.status === told.status && again.text === told.text : isStill(again, told);
    if (!isSame)
      wrong.push(`${asked.operation} asked again was answered ${again.status} ${String(again.body.code ?? '')}`);
  }
  return wrong;
}

/** The row that was changed may have been taken out since. */
function isStill(again: Told, told: Told): boolean {
  return again.status === told.status || again.status === 404;
}
