/**
 * Whoever asks again under a key long answered gets the answer of the first time, and nothing is done. Asked before the
 * database is looked at, so that whatever it did would be found there.
 */
import type { Clients } from '../client.ts';
import type { Dice } from '../dice.ts';
import { isDone, type Journal } from '../journal.ts';

const MOST = 150;

/** Answered with the row as it is by now, which others may have changed since. */
const AS_IT_IS_NOW: readonly string[] = ['mendEntry', 'settleEntry', 'addEntries', 'commitUpload'];

export async function findOtherAnswers(clients: Clients, journal: Journal, dice: Dice): Promise<readonly string[]> {
  const done = journal.entries.filter(isDone);
  const chosen = Array.from({ length: Math.min(MOST, done.length) }, () => dice.pick(done));
  const wrong: string[] = [];
  for (const { asked, key, told } of chosen) {
    const again = await clients.askAgain(asked, key);
    const isSame = AS_IT_IS_NOW.includes(asked.operation) ? true : again.text === told.text;
    const isGone = again.status === 404 && AS_IT_IS_NOW.includes(asked.operation);
    if ((again.status !== told.status && !isGone) || !isSame) {
      wrong.push(
        `${asked.operation} asked again was answered ${again.status} ${String(again.body.code ?? 'otherwise')}`,
      );
    }
  }
  return wrong;
}
