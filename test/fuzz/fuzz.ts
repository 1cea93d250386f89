/**
 * The fuzz of one operation: right and wrong requests by turns from one seed, each sent to the real Worker and judged. What
 * fails is made as small as it still fails, and told with its seed and the `curl` that sends it again.
 */
import fc from 'fast-check';
import { isObject, type Json, type Operation } from './document.ts';
import { type Edit, edited } from './edits.ts';
import { type Answered, curlOf, sent, type Wire, wireOf } from './request.ts';
import { rightEdits } from './right.ts';
import type { Subject, Subjects } from './subject.ts';
import { faultsOf, leniencyOf, outcomeOf } from './verdict.ts';
import { oddsOf, type Wrong, wrongsOf } from './wrong.ts';

export interface Tally {
  done: number;
  explained: number;
  refused: number;
  odd: number;
  readonly statuses: Set<number>;
}

export interface Fuzzed {
  readonly url: string;
  readonly subjects: Subjects;
  readonly seed: number;
  readonly runs: number;
}

/** Callers who may, by turns: more would mean more things to be made. */
const CALLERS = 3;

type Kind = 'right' | 'wrong' | 'odd';

interface Drawn {
  readonly kind: Kind;
  readonly by: number;
  readonly edits: readonly Edit[];
  /** Which of all that can be wrong. */
  readonly pick: number;
  /** Whether the caller says to have the answer already. */
  readonly again: boolean;
}

export async function fuzz(operation: Operation, { url, subjects, seed, runs }: Fuzzed): Promise<Tally> {
  const tally: Tally = { done: 0, explained: 0, refused: 0, odd: 0, statuses: new Set() };
  const { asked } = await subjects.fresh(operation, 0);
  const drawn = fc.record<Drawn>({
    kind: fc.oneof(
      { arbitrary: fc.constant<Kind>('right'), weight: 9 },
      { arbitrary: fc.constant<Kind>('wrong'), weight: 10 },
      { arbitrary: fc.constant<Kind>('odd'), weight: 1 },
    ),
    by: operation.guarded ? fc.nat({ max: CALLERS - 1 }) : fc.constant(0),
    edits: rightEdits(operation, asked),
    pick: fc.nat(),
    again: '304' in operation.answers ? fc.boolean() : fc.constant(false),
  });
  const property = fc.asyncProperty(drawn, async (one) => {
    const told = await tried(operation, one, { url, subjects, tally });
    if (told !== null) throw new Error(told);
  });
  const result = await fc.check(property, { seed: seed ^ markOf(operation.id), numRuns: runs, examples: FIRST });
  if (result.failed) {
    const why = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
    throw new Error(
      `${operation.id}, seed ${seed}, after ${result.numRuns} of ${runs}, made smaller ${result.numShrinks} times: ${why}`,
    );
  }
  return tally;
}

/** What the fixture asks as it is, and one thing wrong with it: of every operation, however few the runs. */
const FIRST: [Drawn][] = (['right', 'wrong'] as const).map((kind) => [
  { kind, by: 0, edits: [], pick: 0, again: false },
]);

/** From one seed another for each operation, or all would be right and wrong by the same turns. */
function markOf(id: string): number {
  return [...id].reduce((mark, letter) => (Math.imul(mark, 31) + letter.charCodeAt(0)) | 0, 7);
}

type Trying = Pick<Fuzzed, 'url' | 'subjects'> & { readonly tally: Tally };

/** Null where all is well. */
async function tried(operation: Operation, drawn: Drawn, { url, subjects, tally }: Trying): Promise<string | null> {
  // Only what is done uses a thing up.
  const uses = drawn.kind !== 'wrong' && operation.method !== 'GET';
  const subject = await (uses ? subjects.fresh : subjects.again)(operation, drawn.by);
  const { wire, wrong } = requestOf(operation, drawn, subject);
  const answered = await sent(url, wire);
  tally.statuses.add(answered.status);
  const wrongs = [...faultsOf(operation, wire, answered), ...dueOf(operation, wrong, answered, tally)];
  if (wrongs.length === 0) return null;
  const said = answered.text.length > 1_500 ? `${answered.text.slice(0, 1_500)}…` : answered.text;
  return `${wrongs.join('; ')}\n  sent: ${wrong?.what ?? 'a right request'}\n  ${curlOf(url, wire)}\n  answered: ${answered.status} ${said}\n`;
}

function requestOf(
  operation: Operation,
  { kind, edits, pick, again }: Drawn,
  { asked, rest }: Subject,
): { wire: Wire; wrong: Wrong | null } {
  // To be wrong in one place, it has to be about a thing that is there.
  const kept = kind === 'right' ? edits : edits.filter(({ at }) => at[0] === 'query' || at[0] === 'body');
  const right = edited(fresh(asked), kept);
  const told = { ...rest, headers: { ...rest.headers, ...(again ? { 'If-None-Match': '*' } : {}) } };
  const wire = wireOf(operation, right, told);
  if (kind === 'right') return { wire, wrong: null };
  const all = kind === 'wrong' ? wrongsOf(operation, right, wire) : oddsOf(operation, right);
  const wrong = all[pick % Math.max(1, all.length)];
  if (wrong === undefined) return { wire, wrong: null };
  const bent = wrong.edit === undefined ? wire : wireOf(operation, edited(right, [wrong.edit]), told);
  return { wire: wrong.bend?.(bent) ?? bent, wrong };
}

/** A key of its own each time, or it would be the same request. */
function fresh(asked: Json): Json {
  const header = isObject(asked) ? asked.header : undefined;
  if (!isObject(header) || !('Idempotency-Key' in header)) return asked;
  return edited(asked, [{ at: ['header', 'Idempotency-Key'], value: crypto.randomUUID() }]);
}

function dueOf(operation: Operation, wrong: Wrong | null, answered: Answered, tally: Tally): readonly string[] {
  if (wrong === null) {
    const outcome = outcomeOf(operation, answered);
    if (outcome === 'unexplained') return ['what is right was refused'];
    tally[outcome] += 1;
    return [];
  }
  if (wrong.expected === null) {
    tally.odd += 1;
    return [];
  }
  const told = leniencyOf(operation, wrong.expected, answered);
  tally.refused += told === null ? 1 : 0;
  return told === null ? [] : [told];
}
