/**
 * One row changed while its list is its maker's draft: mended, taken out, settled. What was mended is judged and compared
 * anew. Each is one act, held by the row's own version.
 */

import { z } from 'zod';
import { type ActKey, act, look } from '../../db/act.ts';
import type { Statement } from '../../db/database.ts';
import { requires } from '../../db/refusals.ts';
import type { Language } from '../../engine/answer.ts';
import type { Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { FIELD_KEYS, type FieldKey } from '../forms/fields.ts';
import { type Cell, INTAKE_FINDING_CODES, type IntakeRow } from '../intake/row.ts';
import { oneOf, readEntry } from './entries.ts';
import { EntryRow, writtenOf } from './entry-view.ts';
import { heldAgainstRegisters, judgeRow } from './judge.ts';
import { type OpenedRow, openRow, sealRow } from './kept-row.ts';
import { filledList } from './list-context.ts';
import { type Compared, rankRivals } from './rivals.ts';
import { clearOf } from './stage.ts';

export type RowCells = Readonly<Partial<Record<FieldKey, string | number | boolean | null>>>;

export type Held = { readonly list: string; readonly entry: string; readonly version: number };

const Done = z.object({ version: z.int() });

export async function mendEntry(keyed: Keyed, key: ActKey, held: Held, cells: RowCells, at: Date, language: Language) {
  const { db, actor, keys } = keyed;
  const { list, entry, version } = held;
  const { context } = await filledList(keyed, list, at);
  const [found] = await look(db, actor, [oneOf(list, entry)]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  const row = EntryRow.parse(answer);
  const opened = await openRow(keys.seal, row.id, row.sealed);
  const before = writtenOf(opened, row);
  const written: IntakeRow = { ...before, cells: mended(before, cells), findings: unmended(opened, cells) };
  const [judged] = await heldAgainstRegisters(keyed, [{ written, checked: judgeRow(written, context) }]);
  if (judged === undefined) throw new Error('one row is judged');
  const clear = clearOf(keys.index, judged.checked);
  const statement: Statement = {
    text: `select app.mend_row($1, $2, $3, $4, $5, $6, nullif($7, ''), nullif($8, ''), nullif($9, ''), nullif($10, ''),
      nullif($11, ''), $12, $13)`,
    values: [
      ...[list, entry, version, context.scheme, clear.change, clear.state, clear.commune, clear.first, clear.last],
      ...[clear.index, clear.people, clear.codes, await sealRow(keys.seal, entry, judged)],
    ],
  };
  await change(keyed, key, held, 'entry.mend', statement);
  return readEntry(keyed, list, entry, language);
}

const FIELDS: ReadonlyMap<string, FieldKey> = new Map(FIELD_KEYS.map((key) => [key, key]));

/** What is named takes the place of what was there; null empties a cell. */
function mended(before: IntakeRow, cells: RowCells): IntakeRow['cells'] {
  const after: Partial<Record<FieldKey, Cell>> = { ...before.cells };
  for (const [name, value] of Object.entries(cells)) {
    const field = FIELDS.get(name);
    if (field === undefined) continue;
    const address = before.cells[field]?.address ?? `/${field}`;
    if (value === null || value === '') delete after[field];
    else after[field] = { text: String(value), address, kind: kindOf(value) };
  }
  return after;
}

/** What could not be read of a cell at all stands until the cell is written, or said to be empty. */
function unmended({ intakeFindings, cells: held }: OpenedRow, cells: RowCells): IntakeRow['findings'] {
  return intakeFindings.flatMap(({ code, field, address, bounds }) => {
    const known = INTAKE_FINDING_CODES.find((one) => one === code);
    if (known === undefined || field === null || held[field] !== undefined || field in cells) return [];
    return [{ code: known, field, address, ...(bounds === null ? {} : { bounds }) }];
  });
}

function kindOf(value: string | number | boolean | undefined): Cell['kind'] {
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

export async function removeEntry(keyed: Keyed, key: ActKey, held: Held) {
  const { list, entry, version } = held;
  const removed: Statement = { text: 'select app.remove_row($1, $2, $3)', values: [list, entry, version] };
  const done = await change(keyed, key, held, 'entry.remove', removed);
  return { list, entry, version: done.version };
}

export type Settling = { readonly list: string; readonly entry: string; readonly decision: 'keep' | 'give-up' };

/** Where one of two groups goes first by the policy, the office of the other has nothing to keep; else people say. */
export async function settleEntry(keyed: Keyed, key: ActKey, settling: Settling, language: Language) {
  const { list, entry, decision } = settling;
  const { rank, others } = await comparedOf(keyed, list, entry);
  const settled: Statement =
    decision === 'keep' && rank === 'better-elsewhere'
      ? requires('false', 'better-elsewhere')
      : {
          text: 'select app.settle_row($1, $2, $3, $4)',
          values: [list, entry, decision === 'keep', JSON.stringify(others)],
        };
  await change(keyed, key, { list, entry, version: 0 }, `entry.${decision}`, settled);
  return readEntry(keyed, list, entry, language);
}

async function comparedOf(keyed: Keyed, list: string, entry: string): Promise<Compared> {
  const [found] = await look(keyed.db, keyed.actor, [oneOf(list, entry)]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  const { id, sealed } = EntryRow.parse(answer);
  const opened = await openRow(keyed.keys.seal, id, sealed);
  return (await rankRivals(keyed, [{ id, opened }])).get(id) ?? { rank: 'equal', others: [] };
}

/** Held, changed, counted and recorded in one act. The answer that is kept holds a version and nothing of the person. */
async function change(
  { db, actor }: Keyed,
  key: ActKey,
  { list, entry }: Held,
  operation: string,
  statement: Statement,
) {
  const { answer } = await act(db, {
    actor,
    operation,
    key,
    statements: [{ text: 'select app.edit_list($1, null)', values: [list] }, statement],
    answer: {
      text: "select json_build_object('version', l.version) as answer from app.list l where l.id = $1",
      values: [list],
    },
    audit: { chain: list, detail: { entry } },
  });
  return Done.parse(answer);
}
