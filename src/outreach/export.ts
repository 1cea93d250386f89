/**
 * The people of an extract taken out as a file, in the columns they came in and with what is known of each in a last one.
 * It is an act: that somebody took them, and which, stands in the record of the extract before the first row goes out.
 */
import { look } from '../db/act.ts';
import type { Language } from '../engine/answer.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { exportCsv, exportWorkbook, type Written } from '../lists/forms/writing/exports.ts';
import { CSV_TYPE } from '../writing/csv.ts';
import { XLSX_TYPE } from '../writing/workbook.ts';
import { EXTRACT_FORMS } from './extract-forms.ts';
import { type ExtractRow, findExtract } from './extracts.ts';
import { outreachFor } from './groups.ts';
import { isAskedFor, lookedFor, type PeopleQuery, peopleOf, readRows, type Someone } from './people.ts';
import { remarkOf } from './people-words.ts';

export const PEOPLE_FORMATS = ['xlsx', 'csv'] as const;
export type PeopleFormat = (typeof PEOPLE_FORMATS)[number];

export type TakenOut = Omit<PeopleQuery, 'limit' | 'cursor'> & {
  readonly format: PeopleFormat;
  readonly language: Language;
};

const PAGE = 1_000;

const WRITERS = {
  xlsx: { type: XLSX_TYPE, write: exportWorkbook },
  csv: { type: CSV_TYPE, write: exportCsv },
} as const;

export async function exportPeople(acting: Keyed, id: string, asked: TakenOut, today: Day) {
  const extract = await findExtract(acting, id);
  const first = await pageAfter(acting, extract, asked, undefined);
  const [office] = await look(acting.db, acting.actor, [
    { text: 'select name from app.agency where id = $1', values: [extract.agency] },
  ]);
  const { type, write } = WRITERS[asked.format];
  const pieces = write({
    form: EXTRACT_FORMS[extract.kind],
    head: { unitName: String(office?.rows[0]?.name ?? '') },
    increases: batchesOf(acting, extract, asked, first, today),
    decreases: [],
    remarks: true,
  });
  return { extract, type, pieces };
}

function pageAfter(acting: Keyed, extract: ExtractRow, asked: TakenOut, cursor: string | undefined) {
  const looked = { format: asked.format, ...lookedFor(asked) };
  return readRows(acting, extract, { ...asked, cursor, most: PAGE }, { operation: 'extract.export', looked });
}

async function* batchesOf(
  acting: Keyed,
  extract: ExtractRow,
  asked: TakenOut,
  first: Awaited<ReturnType<typeof readRows>>,
  today: Day,
): AsyncGenerator<readonly Written[]> {
  const { outreach } = outreachFor(extract.commune);
  let rows = first;
  for (;;) {
    const people = await peopleOf(acting, extract, rows, asked.withinDays, today);
    const wanted = people.filter((one) => isAskedFor(one, asked));
    yield wanted.map((one) => writtenOf(one, remarkOf(one, outreach, asked.language)));
    if (rows.length < PAGE) return;
    rows = await pageAfter(acting, extract, asked, rows.at(-1)?.id);
  }
}

const RESIDENCE_WRITTEN = {
  permanent: 'Thường trú',
  temporary: 'Tạm trú',
  'moved-in': 'Chuyển đến',
  'moved-away': 'Chuyển đi',
} as const;

/** As it is written on the form, so that the file can be sent back as it is. */
function writtenOf({ person }: Someone, remark: string): Written {
  const { residence, hasHealthCard, hasSocialInsurance, healthCardUntil, registeredOn, ...said } = person;
  return {
    ...said,
    residence: residence === null ? null : RESIDENCE_WRITTEN[residence],
    hasHealthCard: marked(hasHealthCard),
    hasSocialInsurance: marked(hasSocialInsurance),
    healthCardUntil: printedDay(healthCardUntil),
    registeredOn: printedDay(registeredOn),
    remark,
  };
}

function marked(value: boolean | null): string | null {
  return value === null ? null : value ? 'Có' : 'Không';
}

function printedDay(day: string | null): string | null {
  return day?.split('-').reverse().join('/') ?? null;
}
