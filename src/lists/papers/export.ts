/**
 * The people of a list, taken out as a file. It is an act: that somebody took them, and which of them, stands in the record
 * of the list before the first row goes out. Who sees which row, the database decides; who may take them out at all, the
 * table of permissions. Read a page at a time, at one version: a list that is changed meanwhile breaks the file off.
 */

import { z } from 'zod';
import { act, look } from '../../db/act.ts';
import { requires } from '../../db/refusals.ts';
import type { Language } from '../../engine/answer.ts';
import type { Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { CSV_TYPE } from '../../writing/csv.ts';
import { XLSX_TYPE } from '../../writing/workbook.ts';
import { BY_INDEX } from '../entries/by-index.ts';
import { formNamed, formOf } from '../forms/forms.ts';
import { exportCsv, exportJson, exportWorkbook, type List } from '../forms/writing/exports.ts';
import { type ListRow, listAnswer, listRow } from '../list-view.ts';
import { WRITTEN_JSON, WrittenRow, writtenOf } from './written-rows.ts';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `standing`: as it is signed and handed on, without the rows that do not go on; `all`: every row, with what became of it. */
export const EXPORTED_ROWS = ['standing', 'all'] as const;
export type ExportedRows = (typeof EXPORTED_ROWS)[number];

export type Export = {
  readonly list: string;
  readonly format: ExportFormat;
  readonly rows: ExportedRows;
  readonly language: Language;
};

export type Exported = {
  readonly list: ListRow;
  readonly type: string;
  readonly pieces: AsyncGenerator<Uint8Array>;
};

const WRITERS = {
  xlsx: { type: XLSX_TYPE, write: exportWorkbook },
  csv: { type: CSV_TYPE, write: exportCsv },
  json: { type: 'application/json', write: exportJson },
} as const;

export async function exportList(keyed: Keyed, asked: Export): Promise<Exported> {
  const { list: id, format, rows } = asked;
  const { answer } = await act(keyed.db, {
    actor: keyed.actor,
    operation: 'list.export',
    key: null,
    statements: [requires('exists (select from app.list where id = $1)', 'not-found', [id])],
    answer: listAnswer(id),
    audit: { chain: id, detail: { format, rows } },
  });
  const list = listRow(answer);
  const { type, write } = WRITERS[format];
  return { list, type, pieces: write(await writtenList(keyed, asked, list)) };
}

async function writtenList(keyed: Keyed, asked: Export, list: ListRow): Promise<List> {
  const [found] = await look(keyed.db, keyed.actor, [
    { text: 'select name, unit_code from app.agency where id = $1', values: [list.agency] },
  ]);
  const { name = '', unit_code: code = null } = found?.rows[0] ?? {};
  return {
    form: formNamed(list.form) ?? formOf('mau-3'),
    head: { unitName: String(name), ...(code === null ? {} : { unitCode: String(code) }) },
    increases: pagesOf(keyed, asked, list, 'increase'),
    decreases: pagesOf(keyed, asked, list, 'decrease'),
    remarks: asked.rows === 'all',
  };
}

/** Worth a round trip, and let go of before the next one comes. */
const PAGE = 1_000;

const STANDING = "and e.state not in ('refused', 'rejected')";

/** The next page is read while the one before it is written. */
async function* pagesOf(keyed: Keyed, asked: Export, list: ListRow, change: 'increase' | 'decrease') {
  const { keys } = keyed;
  const language = asked.rows === 'all' ? asked.language : null;
  const pageAfter = (place: number) => {
    const reading = readPage(keyed, asked, list, change, place);
    // Whoever takes the file may stop before it is looked at; who goes on sees the failure then.
    reading.catch(() => {});
    return reading;
  };
  let reading: Promise<readonly WrittenRow[]> | null = pageAfter(0);
  while (reading !== null) {
    const page: readonly WrittenRow[] = await reading;
    reading = page.length < PAGE ? null : pageAfter(page.at(-1)?.place ?? 0);
    yield await Promise.all(page.map((row) => writtenOf(row, keys.seal, language)));
  }
}

async function readPage(
  { db, actor }: Keyed,
  { rows }: Export,
  { id, version }: ListRow,
  change: 'increase' | 'decrease',
  after: number,
): Promise<readonly WrittenRow[]> {
  const [, held, found] = await look(db, actor, [
    BY_INDEX,
    { text: 'select version from app.list where id = $1', values: [id] },
    {
      text: `select ${WRITTEN_JSON} as answer from app.entry e
        where e.list = $1 and e.place > $2 and e.change = '${change}' ${rows === 'all' ? '' : STANDING}
        order by e.place limit $3`,
      values: [id, after, PAGE],
    },
  ]);
  if (Number(held?.rows[0]?.version) !== version) throw new Refusal('stale');
  return z.array(WrittenRow).parse(found?.rows.map(({ answer }) => answer));
}
