/**
 * Whether lines, postings and coverages agree, in đồng and in people, cards and months, asked of one obligation, or of all by
 * a job each night. It names places and mends nothing: what differs, somebody has to look at, and is told of.
 */
import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { act, type Done, look, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Acting } from '../http/acting.ts';
import { base64url } from '../seal/base64url.ts';

const Difference = z.object({
  kind: z.enum(['line', 'hash', 'owed', 'money', 'coverage', 'reversal', 'sum']),
  place: z.string(),
  stated: z.string().nullable(),
  found: z.string().nullable(),
});
type Difference = z.infer<typeof Difference>;

const Looked = z.object({ differences: z.array(Difference), last: z.number().nullable() });

/** A person, or a job. */
type Looking = { readonly db: Database; readonly actor: Actor | SystemActor };

export async function reconcile({ db, actor }: Acting, obligation: string) {
  const differences = await differencesOf({ db, actor }, obligation);
  return { holds: differences.length === 0, differences };
}

/** As many as anybody reads. */
const MOST = 100;

/** Piece by piece, each in a transaction of its own: a long quarter takes longer than one batch may. */
async function differencesOf({ db, actor }: Looking, obligation: string): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  let last: number | null = null;
  do {
    const [found] = await look(db, actor, [
      { text: 'select app.reconcile($1, $2) as answer', values: [obligation, last] },
    ]);
    const looked: z.infer<typeof Looked> = Looked.parse(found?.rows[0]?.answer);
    differences.push(...looked.differences);
    last = looked.last;
  } while (last !== null);
  return differences.slice(0, MOST);
}

/**
 * Ahead of a proposal: what the freeze would look over, some blocks of postings at a time, so that it has little left to do
 * under the obligation's row. It decides nothing; whoever may not propose has nothing to look over.
 */
export async function checkAhead({ db, actor }: Looking, obligation: string): Promise<void> {
  let last: number | null = null;
  do {
    const { results }: Done = await act(db, {
      actor,
      operation: 'obligation.check',
      key: null,
      statements: [{ text: 'select app.check_ahead($1, $2) as last', values: [obligation, last] }],
      answer: { text: "select '{}'::json as answer" },
    });
    const reached = results[0]?.rows[0]?.last ?? null;
    last = reached === null ? null : Number(reached);
  } while (last !== null);
}

/** And what may be proposed is looked over ahead, so that a proposal of the day has only the day's postings left. */
export async function reconcileAll(
  db: Database,
  actor: SystemActor,
): Promise<{ readonly obligations: number; readonly differing: number }> {
  const counts = { obligations: 0, differing: 0 };
  for await (const obligation of eachOf(db, actor, 'select id from app.obligations_after($1, $2) as id')) {
    const differences = await differencesOf({ db, actor }, obligation);
    counts.obligations += 1;
    if (differences.length === 0) continue;
    counts.differing += 1;
    await tell({ db, actor }, obligation, differences);
  }
  for await (const obligation of eachOf(db, actor, 'select id from app.obligations_to_propose($1, $2) as id')) {
    await checkAhead({ db, actor }, obligation);
  }
  return counts;
}

/** Once of each finding, and anew where another place differs: a run's counts are read by nobody who keeps the books. */
async function tell({ db, actor }: Looking, obligation: string, differences: readonly Difference[]): Promise<void> {
  // In one order: it is the same finding, whichever piece or plan came upon it first.
  const places = differences.map((one) => JSON.stringify(one)).toSorted();
  const mark = base64url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(places.join()))),
  );
  await act(db, {
    actor,
    operation: 'obligation.differ',
    key: null,
    statements: [],
    events: [{ type: 'obligation.differs', subject: obligation, detail: { places: places.length }, once: mark }],
    answer: { text: "select '{}'::json as answer" },
  });
}

const AT_ONCE = 50;

/** Page by page, in transactions of their own: a long quarter keeps nobody waiting. */
async function* eachOf(db: Database, actor: SystemActor, text: string): AsyncGenerator<string> {
  let last: string | null = null;
  do {
    const [found] = await look(db, actor, [{ text, values: [last, AT_ONCE] }]);
    const page: readonly string[] = (found?.rows ?? []).map(({ id }) => String(id));
    yield* page;
    last = page.length < AT_ONCE ? null : (page.at(-1) ?? null);
  } while (last !== null);
}
