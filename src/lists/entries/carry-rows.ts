/**
 * Carrying a list over: each row of the list before is judged as if it were written today for the next period. Who is
 * supported still comes in by an upload of its own, checked and compared like any other; everybody else is left out, with
 * the reason. Cells that belong to the period before (months, receipts, amounts) stay behind.
 */

import { z } from 'zod';
import { type ActKey, look } from '../../db/act.ts';
import type { Keyed } from '../../http/acting.ts';
import { actKey } from '../../http/idempotency.ts';
import type { RowReason } from '../checks/answer.ts';
import { FIELD_KEYS, type FieldKey } from '../forms/fields.ts';
import type { Chunk, IntakeRow } from '../intake/intake.ts';
import type { Cell } from '../intake/row.ts';
import type { ListRow } from '../list-view.ts';
import { stageRows } from './chunks.ts';
import type { EntryState } from './entry-schema.ts';
import { ENTRY_STATES } from './entry-schema.ts';
import { judgeRow } from './judge.ts';
import { type OpenedRow, openRow } from './kept-row.ts';
import { type Filled, filledList } from './list-context.ts';
import { abandonUpload, commitUpload, openUpload, readUpload, type UploadRow } from './uploads.ts';

/** Why somebody of the list before is not on the next one. */
export const LEFT_OUT = [
  'refused',
  'rejected',
  'leaving',
  'taken-off',
  'still-covered',
  'there-already',
  'not-supported',
  'belongs-on-another-list',
  'not-covered',
  'to-be-mended',
] as const;
export type LeftOutCode = (typeof LEFT_OUT)[number];

/** By its id on the list before. */
export type LeftOut = { readonly entry: string; readonly code: LeftOutCode; readonly reasons: readonly RowReason[] };

export type Carried = { readonly upload: UploadRow; readonly leftOut: readonly LeftOut[] };

const AT_ONCE = 500;

const Row = z.object({
  id: z.string(),
  place: z.number(),
  state: z.enum(ENTRY_STATES),
  change: z.enum(['increase', 'decrease']),
  lastMonth: z.string().nullable(),
  isTakenOff: z.boolean(),
  isThere: z.boolean(),
  sealed: z.string(),
});
type Row = z.infer<typeof Row>;

export async function carryRows(
  keyed: Keyed,
  key: ActKey,
  lists: { readonly from: ListRow; readonly to: ListRow },
): Promise<Carried> {
  const list = lists.to.id;
  const { id: upload, madeAt } = await openUpload(keyed, key, list, false);
  // Sent again on another day, it is judged by the day on which it was sent first.
  const filled = await filledList(keyed, list, new Date(madeAt));
  const leftOut: LeftOut[] = [];
  const rows = rowsGoingOn(keyed, filled, lists.from.id, upload, leftOut);
  const there = await readUpload(keyed, list, upload);
  const staged =
    there.state === 'receiving'
      ? await stageRows({ ...keyed, filled, upload, chunk: 1 }, rows)
      : await readOnly(rows, there);
  // The request's own key is the opening's; what follows from it is found again by the upload.
  const follows = (act: string) => actKey(keyed.keys.index, `carry-over.${upload}.${act}`, act);
  if (staged.rows > 0) {
    const { scheme } = filled.context;
    const committed = await commitUpload(keyed, follows('commit'), { list, upload, scheme, mode: 'good' });
    return { upload: committed, leftOut };
  }
  const { state } = await readUpload(keyed, list, upload);
  if (state === 'receiving') return { upload: await abandonUpload(keyed, follows('abandon'), list, upload), leftOut };
  return { upload: await readUpload(keyed, list, upload), leftOut };
}

/** What came in stays as it came, whoever was put on the list since: only who was left out is told again. */
async function readOnly(chunks: AsyncIterable<Chunk>, there: UploadRow): Promise<Pick<UploadRow, 'rows'>> {
  for await (const _ of chunks);
  return there;
}

async function* rowsGoingOn(
  keyed: Keyed,
  filled: Filled,
  from: string,
  upload: string,
  leftOut: LeftOut[],
): AsyncGenerator<Chunk> {
  let position = 0;
  for (let after = 0; ; ) {
    const page = await pageOf(keyed, from, filled.row.id, upload, after);
    const rows: IntakeRow[] = [];
    for (const row of page) {
      const opened = await openRow(keyed.keys.seal, row.id, row.sealed);
      const next = carried(opened, position + 1, filled);
      const out = whyLeftOut(row, next, filled);
      if (out !== null) {
        leftOut.push({ entry: row.id, ...out });
        continue;
      }
      position += 1;
      rows.push(next);
    }
    yield { rows, sheets: [], findings: [] };
    after = page.at(-1)?.place ?? 0;
    if (page.length < AT_ONCE) return;
  }
}

async function pageOf({ db, actor }: Keyed, from: string, to: string, upload: string, after: number) {
  const [found] = await look(db, actor, [
    {
      text: `select json_build_object('id', e.id, 'place', e.place, 'state', e.state, 'change', e.change,
          'lastMonth', e.last_month, 'sealed', e.sealed,
          'isTakenOff', exists (select from app.entry d where d.takes_off = e.id and d.state = 'accepted')
            or exists (select from app.coverage c where c.id = e.id and c.ended_from is not null),
          'isThere', exists (
            select from app.entry o
            where o.list = $2 and o.index = e.index and o.upload <> $3 and o.change = 'increase' and o.state <> 'refused'
          )) as answer
        from app.entry e where e.list = $1 and e.place > $4 order by e.place limit $5`,
      values: [from, to, upload, after, AT_ONCE],
    },
  ]);
  return (found?.rows ?? []).map(({ answer }) => Row.parse(answer));
}

/** The cells of the period before: its months and money, and the papers that were about them. */
const BEHIND: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'ordinal',
  'change',
  'fromMonth',
  'receiptOn',
  'receiptNumber',
  'requestedOn',
  'dueAmount',
  'participantAmount',
  'stateRate',
  'stateAmount',
  'localRate',
  'localAmount',
  'localSupport',
  'otherRate',
  'otherAmount',
  'otherSupport',
  'supportRate',
]);

/** A row of no file: each cell stands where it would in a request of JSON. */
function carried({ cells }: OpenedRow, position: number, { context }: Filled): IntakeRow {
  const kept: Partial<Record<FieldKey, Cell>> = {};
  for (const field of FIELD_KEYS) {
    const cell = cells[field];
    // Who joined in the middle of the period before is listed for the whole of this one.
    const isBehind = BEHIND.has(field) || (field === 'months' && context.period.months !== null);
    if (cell !== undefined && !isBehind) kept[field] = { ...cell, address: `/${position - 1}/${field}` };
  }
  const row = { position, sheet: null, row: position, change: 'increase', repairs: [], findings: [] } as const;
  return { ...row, cells: kept };
}

const STANDS: readonly EntryState[] = ['stored', 'flagged', 'confirmed', 'accepted'];

function whyLeftOut(row: Row, next: IntakeRow, { context }: Filled): Omit<LeftOut, 'entry'> | null {
  const code = leftBehind(row, context.period.from);
  if (code !== null) return { code, reasons: [] };
  const { verdict, answer, findings } = judgeRow(next, context);
  if (verdict !== 'refused') return null;
  const said = LEFT_OUT.find((one) =>
    findings.some((finding) => finding.severity === 'refused' && finding.code === one),
  );
  return { code: said ?? 'to-be-mended', reasons: answer?.reasons ?? [] };
}

function leftBehind({ state, change, isTakenOff, isThere, lastMonth }: Row, from: string): LeftOutCode | null {
  if (change === 'decrease') return 'leaving';
  if (state === 'refused' || state === 'rejected') return state;
  if (!STANDS.includes(state)) return 'to-be-mended';
  if (isTakenOff) return 'taken-off';
  if (isThere) return 'there-already';
  return lastMonth !== null && lastMonth >= from ? 'still-covered' : null;
}
