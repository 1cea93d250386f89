/**
 * Rows sent in by one request, answered one by one and stored in one act. The act's own answer holds ids, counts and
 * places alone; what is said of each row is worked out from the rows, again where the same request comes twice.
 */

import { z } from 'zod';
import { dayInVietNam } from '../../calendar/vietnam-day.ts';
import { type ActKey, act } from '../../db/act.ts';
import type { Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { indexesOf } from '../../seal/blind-index.ts';
import { seal } from '../../seal/seal.ts';
import { Repeats } from '../checks/repeats.ts';
import { type Chunk, readRows } from '../intake/intake.ts';
import { countVerdicts, heldAgainstRegisters, judgeRows, type Verdicts } from './judge.ts';
import type { Judged } from './kept-row.ts';
import { type Filled, filledList } from './list-context.ts';
import { stagePart } from './stage.ts';

export const MOST_AT_ONCE = { bytes: 5 * 1024 * 1024, rows: 5_000 } as const;

export type Sent = {
  readonly list: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** `all`: nothing is stored while a row is refused. `good`: refused rows are kept aside, the others stand. */
  readonly mode: 'all' | 'good';
  /** In the place of everything that stands on the list. */
  readonly replace: boolean;
  readonly at: Date;
};

const Stored = z.object({
  upload: z.string(),
  at: z.string(),
  version: z.int(),
  /** It holds everything that was sent, or, where all was asked for and a row is refused, nothing. */
  isOnList: z.boolean(),
  /** Rows that only the database could tell are not to stand: by their place in the file. */
  marked: z.array(z.object({ position: z.int(), marks: z.array(z.string()) })),
  /** Rows whose people stand on other lists. */
  met: z.array(z.object({ position: z.int(), as: z.array(z.enum(['same-round', 'other-round', 'other-province'])) })),
});
type Met = z.infer<typeof Stored>['met'][number]['as'];

export type Taken = {
  readonly filled: Filled;
  readonly read: Omit<Chunk, 'rows'>;
  readonly judged: readonly Judged[];
  readonly counts: Verdicts;
  /** Null where nothing was stored, because everything was asked for and a row is refused. */
  readonly upload: string | null;
  readonly version: number;
  readonly marks: ReadonlyMap<number, readonly string[]>;
  readonly met: ReadonlyMap<number, Met>;
};

export async function takeRows(keyed: Keyed, key: ActKey, sent: Sent): Promise<Taken> {
  const filled = await filledList(keyed, sent.list, sent.at);
  const read = await readAll(sent, filled);
  const judged = await judgeAll(keyed, filled, read);
  const counts = countVerdicts(judged);
  if (sent.mode === 'all' && counts.refused > 0) {
    // Nothing is written, so nothing is asked of the database; but rows are for drafts alone.
    if (filled.row.state !== 'draft') throw new Refusal('step-not-possible');
    return {
      filled,
      read,
      judged,
      counts,
      upload: null,
      version: filled.row.version,
      marks: new Map(),
      met: new Map(),
    };
  }
  const stored = await store(keyed, key, sent, filled, read, judged);
  const marks = new Map(stored.marked.map((one) => [one.position, one.marks]));
  // The same request again, on another day: what it was answered is what that day said.
  const today = dayInVietNam(new Date(stored.at));
  const asThen = today === filled.context.today ? judged : await judgeAll(keyed, onDay(filled, today), read);
  const met = new Map(stored.met.map((one) => [one.position, one.as]));
  const upload = stored.isOnList ? stored.upload : null;
  return {
    filled,
    read,
    judged: asThen,
    counts: recounted(asThen, marks),
    upload,
    version: stored.version,
    marks,
    met,
  };
}

function onDay(filled: Filled, today: string): Filled {
  return { ...filled, context: { ...filled.context, today } };
}

function judgeAll(keyed: Keyed, { context, row }: Filled, { rows }: Chunk): Promise<readonly Judged[]> {
  return heldAgainstRegisters(keyed, judgeRows(rows, context, new Repeats(row.leadsTo)));
}

async function readAll({ bytes, contentType }: Sent, { form }: Filled): Promise<Chunk> {
  const rows: Chunk['rows'][number][] = [];
  const sheets: Chunk['sheets'][number][] = [];
  const findings: Chunk['findings'][number][] = [];
  for await (const chunk of readRows(bytes, { contentType, form })) {
    rows.push(...chunk.rows);
    sheets.push(...chunk.sheets);
    findings.push(...chunk.findings);
    if (rows.length > MOST_AT_ONCE.rows) throw new Refusal('too-many-rows-at-once');
  }
  return { rows, sheets, findings };
}

/** What was refused here stays so; what the database refused besides is counted as refused. */
function recounted(judged: readonly Judged[], marks: ReadonlyMap<number, readonly string[]>): Verdicts {
  const also = judged.filter(({ checked }, at) => marks.has(at + 1) && checked.verdict !== 'refused');
  const flagged = also.filter(({ checked }) => checked.verdict === 'flagged').length;
  const { rows, stored, flagged: before, refused } = countVerdicts(judged);
  return {
    rows,
    stored: stored - (also.length - flagged),
    flagged: before - flagged,
    refused: refused + also.length,
  };
}

async function store(
  keyed: Keyed,
  key: ActKey,
  { list, mode, replace }: Sent,
  { context }: Filled,
  { sheets, findings }: Chunk,
  judged: readonly Judged[],
): Promise<z.infer<typeof Stored>> {
  const { db, actor, keys } = keyed;
  const upload = crypto.randomUUID();
  const head = await seal(
    keys.seal,
    { table: 'upload_part', column: 'head', row: `${upload}.1.1` },
    { sheets, findings },
  );
  const fingerprints = indexesOf(keys.index, 'request', upload);
  const part = { list, upload, chunk: 1, part: 1, firstRow: 1, isLast: true, fingerprints, head, rows: judged };
  const { answer } = await act(db, {
    actor,
    operation: 'entries.add',
    key,
    statements: [
      { text: 'select app.edit_list($1, null)', values: [list] },
      { text: 'select app.open_upload($1, $2, $3)', values: [upload, list, replace] },
      await stagePart(keys, part),
      {
        text: 'select app.put_on_list($1, $2, $3, $4, $5)',
        values: [list, upload, context.scheme, MOST_AT_ONCE.rows + 1, mode === 'all'],
      },
    ],
    answer: { text: STORED, values: [upload] },
    audit: { chain: list, detail: { upload, rows: judged.length, mode, replace } },
  });
  return Stored.parse(answer);
}

/** Found by their places: a list may be long that a few rows are put on. */
const OF_UPLOAD = `e.list = u.list and e.upload = u.id
  and e.place >= app.first_place(u.no) and e.place < app.first_place(u.no + 1)`;

const STORED = `select json_build_object(
    'upload', u.id, 'at', app.exact_instant(app.now()), 'version', l.version, 'isOnList', u.state = 'done',
    'met', (
      select coalesce(json_agg(json_build_object('position', m.position, 'as', m.met) order by m.position), '[]')
      from (
        select e.place % 1000000 as position, array_agg(distinct f.met order by f.met) as met
        from app.entry_row e join app.claim_finding f on f.list = e.list and f.entry = e.id
        where ${OF_UPLOAD} and f.ended_at is null group by e.place
      ) m
    ),
    'marked', (
      select coalesce(json_agg(json_build_object('position', e.place % 1000000, 'marks', e.marks) order by e.place), '[]')
      from app.entry_row e where ${OF_UPLOAD} and e.marks <> '{}'
    )) as answer
  from app.upload u join app.list l on l.id = u.list where u.id = $1`;
