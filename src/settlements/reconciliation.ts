/**
 * Whether lines, postings and coverages agree, in đồng and in people, cards and months, asked of one obligation, or of all by
 * a job each night. It names places and mends nothing: what differs, somebody has to look at, and is told of.
 */
import { z } from 'zod';
import { act, look, type SystemActor } from '../db/act.ts';
import type { Database, Result } from '../db/database.ts';
import type { Acting } from '../http/acting.ts';
import { base64url } from '../seal/base64url.ts';

const Difference = z.object({
  kind: z.enum(['line', 'hash', 'owed', 'money', 'coverage', 'reversal']),
  place: z.string(),
  stated: z.string().nullable(),
  found: z.string().nullable(),
});

const DIFFERENCES = 'select answer from app.differences_of($1) as answer';

export async function reconcile({ db, actor }: Acting, obligation: string) {
  const [found] = await look(db, actor, [{ text: DIFFERENCES, values: [obligation] }]);
  const differences = differencesIn(found);
  return { holds: differences.length === 0, differences };
}

/** Each looked at in a transaction of its own, so that a long quarter keeps nobody waiting. */
const AT_ONCE = 50;

export async function reconcileAll(
  db: Database,
  actor: SystemActor,
): Promise<{ readonly obligations: number; readonly differing: number }> {
  const counts = { obligations: 0, differing: 0 };
  let last: string | null = null;
  for (;;) {
    const page: readonly string[] = await obligationsAfter(db, actor, last);
    for (const obligation of page) {
      const [found] = await look(db, actor, [{ text: DIFFERENCES, values: [obligation] }]);
      counts.obligations += 1;
      const differences = differencesIn(found);
      if (differences.length === 0) continue;
      counts.differing += 1;
      await tell(db, actor, obligation, differences);
    }
    if (page.length < AT_ONCE) return counts;
    last = page.at(-1) ?? null;
  }
}

/** Once of each finding, and anew where another place differs: a run's counts are read by nobody who keeps the books. */
async function tell(
  db: Database,
  actor: SystemActor,
  obligation: string,
  differences: ReturnType<typeof differencesIn>,
): Promise<void> {
  const found = new TextEncoder().encode(JSON.stringify(differences));
  const mark = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', found)));
  await act(db, {
    actor,
    operation: 'obligation.differ',
    key: null,
    statements: [],
    events: [{ type: 'obligation.differs', subject: obligation, detail: { places: differences.length }, once: mark }],
    answer: { text: "select '{}'::json as answer" },
  });
}

async function obligationsAfter(db: Database, actor: SystemActor, last: string | null): Promise<readonly string[]> {
  const [found] = await look(db, actor, [
    { text: 'select id from app.obligations_after($1, $2) as id', values: [last, AT_ONCE] },
  ]);
  return (found?.rows ?? []).map(({ id }) => String(id));
}

function differencesIn(found: Result | undefined) {
  return (found?.rows ?? []).map(({ answer }) => Difference.parse(answer));
}
