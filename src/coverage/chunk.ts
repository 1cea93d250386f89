/**
 * The next rows of an accepted list, opened, and what comes of each: a coverage, an ending or a gap. What is read here is
 * written by one act (cover.ts), which makes sure that nobody has been there meanwhile.
 */
import { z } from 'zod';
import { type Promised, Promises, promisesFor, readPromises, type Taken } from '../budgets/sponsors/promises.ts';
import { countedFrom } from '../calendar/deadline.ts';
import { type Acting, look } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Day, Scheme } from '../engine/facts.ts';
import { monthIndex } from '../engine/month.ts';
import type { EndReason } from '../engine/policy.ts';
import { type OpenedRow, openRow } from '../lists/entries/kept-row.ts';
import { normalise } from '../lists/intake/intake.ts';
import { kindFor, monthsOf } from '../lists/kinds.ts';
import { Refusal } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import type { KeyRing, Keys } from '../seal/key-ring.ts';
import { type Coverage, coverageOf, endWithin, type Gap } from './covered-row.ts';
import { type Gives, givenBack, reasonNoted } from './ending.ts';
import { setsOf } from './sets.ts';

/** Who covers: the insurer who accepts, or a job. */
export type Covering = { readonly db: Database; readonly actor: Acting; readonly keys: Keys };

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  place: z.number(),
  change: z.enum(['increase', 'decrease']),
  commune: text,
  sealed: z.string(),
  taken: z
    .object({
      id: z.string(),
      first: text,
      last: text,
      sealed: z.string(),
      covered: z.boolean(),
      ended: z.boolean(),
      awaited: z.boolean(),
    })
    .nullable(),
});
type Row = z.infer<typeof Row>;

const Read = z.object({
  list: z.string(),
  province: z.string(),
  kind: z.string(),
  period: z.string(),
  acceptedOn: z.string(),
  reached: z.number(),
  done: z.boolean(),
  rows: z.array(Row),
});
type Read = z.infer<typeof Read>;

export type NewEnding = {
  readonly entry: string;
  readonly coverage: string;
  readonly month: string;
  readonly because: EndReason;
  readonly gives: Gives;
  readonly lump: number | null;
};

export type Chunk = {
  readonly list: string;
  readonly from: number;
  readonly to: number;
  readonly cardDueOn: string | null;
  readonly coverages: readonly (Coverage & { readonly id: string })[];
  readonly endings: readonly NewEnding[];
  /** Whom sponsors pay for. */
  readonly sponsored: readonly Taken[];
  readonly gaps: readonly { readonly entry: string; readonly code: Gap }[];
};

/** Some quarter of a second of a small database. */
const AT_ONCE = 500;

/** Null where there is nothing (left) to cover. */
export async function nextChunk({ db, actor, keys }: Covering, list: string): Promise<Chunk | null> {
  const [found, promised] = await look(db, actor, [
    { text: 'select app.rows_to_cover($1, $2) as answer', values: [list, AT_ONCE] },
    promisesFor(list),
  ]);
  const answer = found?.rows[0]?.answer;
  if (answer === null || answer === undefined) return null;
  const read = Read.parse(answer);
  return read.done ? null : chunkOf(read, keys.seal, readPromises(promised?.rows[0]?.answer));
}

async function chunkOf(read: Read, ring: KeyRing, promised: readonly Promised[]): Promise<Chunk> {
  const { list, rows, reached, acceptedOn } = read;
  const scheme = schemeOf(read);
  const coverages: Chunk['coverages'][number][] = [];
  const endings: NewEnding[] = [];
  const gaps: Chunk['gaps'][number][] = [];
  const promises = new Promises(promised);
  const sponsored: Taken[] = [];
  for (const row of rows) {
    const opened = await openRow(ring, row.id, row.sealed);
    const made =
      row.change === 'increase'
        ? coverageOf(opened.answer, scheme, row.commune)
        : await endingOf(row, opened, { scheme, read, ring });
    if (typeof made === 'string') gaps.push({ entry: row.id, code: made });
    else if ('entry' in made) endings.push(made);
    else {
      const person = {
        row: row.id,
        scheme,
        commune: row.commune,
        groups: [opened.answer?.rule ?? null, opened.answer?.stateRule ?? null],
      };
      const paid = promises.payFor(person, made.payments);
      if (paid !== null) sponsored.push({ coverage: row.id, sponsor: paid.sponsor, amount: paid.amount });
      coverages.push({ id: row.id, ...(paid === null ? made : sponsoredBy(paid, made)) });
    }
  }
  const cardDueOn = scheme === 'health-insurance' ? cardDueAfter(acceptedOn) : null;
  return { list, from: reached, to: rows.at(-1)?.place ?? reached, cardDueOn, coverages, endings, sponsored, gaps };
}

/** What is left to pay is less by what the sponsor pays; the rest is as it was answered. */
function sponsoredBy(
  { sponsor, payments }: { sponsor: string; payments: Coverage['payments'] },
  made: Coverage,
): Coverage {
  return { ...made, sponsorHolder: `sponsor:${sponsor}`, payments, sets: setsOf(payments, made.counted) };
}

/** By the state's policy. A list that is accepted is the full file; null where no text fixes a day. */
function cardDueAfter(acceptedOn: Day): Day | null {
  const law = rulebook.statePolicyAt('health-insurance', monthIndex(acceptedOn.slice(0, 7)));
  const deadline = law?.deadlines.find(({ kind }) => kind === 'card');
  return deadline === undefined ? null : (countedFrom(deadline.on, acceptedOn)?.last.day ?? null);
}

function schemeOf({ province, kind, period }: Read): Scheme {
  const [scheme] = kindFor(rulebook, province, kind, period)?.kind.schemes ?? [];
  if (scheme === undefined) throw new Refusal('not-ready');
  return scheme;
}

type From = { readonly scheme: Scheme; readonly read: Read; readonly ring: KeyRing };

async function endingOf(row: Row, opened: OpenedRow, { scheme, read, ring }: From): Promise<NewEnding | Gap> {
  const { taken } = row;
  // The list they joined by is being covered just now: first things first.
  if (taken?.awaited === true) throw new Refusal('busy');
  if (taken === null || !taken.covered || taken.first === null || taken.last === null) return 'nothing-to-end';
  if (taken.ended) return 'ended-already';
  const { sheet, row: no, change, cells } = opened;
  const written = normalise({ position: 1, sheet, row: no, change, cells, repairs: [], findings: [] });
  const months = monthsOf(read.period);
  const said = written.fromMonth ?? (months.length === 1 ? (months[0] ?? null) : null);
  if (said === null) return 'month-unknown';
  const month = endWithin(said, taken.first, taken.last);
  if (month === null) return 'nothing-to-end';
  const because = reasonNoted(written.note);
  const { gives, lump } = givenBack(await openRow(ring, taken.id, taken.sealed), { scheme, from: month, because });
  return { entry: row.id, coverage: taken.id, month, because, gives, lump };
}
