/**
 * The way of a row through the Worker, cut off after each stage, so that the bench can take the time of one stage as the
 * difference of two: the same functions in the same runtime, on the bytes that were posted. It writes nothing and is
 * bundled by the bench alone.
 */
import { answerRow } from '../src/lists/checks/answer.ts';
import { contextOf, type ListContext } from '../src/lists/checks/context.ts';
import { Repeats } from '../src/lists/checks/repeats.ts';
import { judgeRows } from '../src/lists/entries/judge.ts';
import { cellsText } from '../src/lists/entries/kept-cells.ts';
import type { Judged } from '../src/lists/entries/kept-row.ts';
import { type FilePart, partsOf } from '../src/lists/entries/parts.ts';
import { stagePart } from '../src/lists/entries/stage.ts';
import { normalise, readRows } from '../src/lists/intake/intake.ts';
import { kindFor } from '../src/lists/kinds.ts';
import { rulebook } from '../src/rulebook/rulebook.ts';
import { COMMUNE, FORM, KIND, PERIOD } from './intake-people.ts';

/** Each does what the one before it does, and something more. */
export const STAGES = ['parse', 'normalise', 'check', 'quote', 'seal', 'send'] as const;
export type Stage = (typeof STAGES)[number];

const TODAY = '2026-11-23';
const id = () => crypto.randomUUID();

function contextNow(): ListContext {
  const found = kindFor(rulebook, COMMUNE.province, KIND, PERIOD);
  if (found === null) throw new Error('the bench has no such list');
  const madeBy = { kind: 'commune', commune: COMMUNE.code };
  const { kind } = found;
  const none = { collectors: null, collectionPoints: null };
  return contextOf({
    rulebook,
    province: COMMUNE.province,
    kind,
    period: PERIOD,
    madeBy,
    ...none,
    today: TODAY,
    supplementary: false,
  });
}

const ring = () => ({ current: 'k1', keys: new Map([['k1', crypto.getRandomValues(new Uint8Array(32))]]) });

async function work(stage: Stage, bytes: ReadableStream<Uint8Array>): Promise<number> {
  const done = STAGES.indexOf(stage);
  const list = contextNow();
  const keys = { seal: ring(), index: ring() };
  const repeats = new Repeats('coverage');
  let sum = 0;
  for await (const part of partsOf(readRows(bytes, { contentType: 'text/csv', form: FORM }))) {
    sum += part.rows.length;
    if (stage === 'normalise') for (const row of part.rows) sum += normalise(row).repairs.length;
    if (done < STAGES.indexOf('check')) continue;
    const judged = judgeRows(part.rows, list, repeats);
    if (stage === 'quote') for (const { checked } of judged) sum += askedAnew(checked, list);
    if (done < STAGES.indexOf('seal')) continue;
    const statement = await stagePart(keys, { ...placed(part), rows: judged, cells: part.rows.map(cellsText) });
    if (stage === 'send') sum += sent(statement);
  }
  return sum;
}

/** As if nobody before had been alike. */
function askedAnew({ person, term }: Judged['checked'], list: ListContext): number {
  return term === null ? 0 : answerRow({ person, common: {} }, term, list).months;
}

function placed({ number, firstRow, isLast }: FilePart) {
  return { list: id(), upload: id(), chunk: 1, part: number, firstRow, isLast, fingerprints: [], head: null };
}

/** A statement as the bytes of a request. */
function sent({ text: query, values: params = [] }: Awaited<ReturnType<typeof stagePart>>): number {
  return new TextEncoder().encode(JSON.stringify({ queries: [{ query, params }] })).length;
}

export default {
  async fetch(request: Request): Promise<Response> {
    const stage = STAGES.find((one) => one === new URL(request.url).pathname.slice(1));
    if (stage === undefined || request.body === null) return new Response(null, { status: 404 });
    return new Response(String(await work(stage, request.body)));
  },
};
