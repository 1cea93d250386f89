/**
 * A secret that is shown to who made it and to nobody else. The same request sent again must get the same answer, secret and
 * all, for the answer may have been lost on the way: so the secret stands in the kept answer, sealed and bound to its row.
 */
import type { KeyRing } from './key-ring.ts';
import { NotOpened, open, type Place } from './seal.ts';

/** An expression for the answer of an act: what is shown besides, the id of the row, and as `$2` the sealed secret. */
export function shownOnce(shown: string, id: string): string {
  return `json_build_object('shown', ${shown}, 'id', ${id}, 'sealed', $2::text)`;
}

/** A kept answer can outlive the key it was sealed with: then all but the secret is told again. */
export async function openShown(
  ring: KeyRing,
  placeOf: (id: string) => Place,
  answer: unknown,
): Promise<{ readonly shown: object; readonly secret: unknown }> {
  if (!isKept(answer) || !isObject(answer.shown)) throw new TypeError('an answer of another form was kept');
  const secret = await open(ring, placeOf(String(answer.id)), String(answer.sealed)).catch((error: unknown) => {
    if (error instanceof NotOpened) return null;
    throw error;
  });
  return { shown: answer.shown, secret };
}

function isKept(answer: unknown): answer is { shown: unknown; id: unknown; sealed: unknown } {
  return isObject(answer) && 'shown' in answer && 'id' in answer && 'sealed' in answer;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
