/**
 * The people whom local budgets supported, for the insurer: the list that Huế's plan asks for beside its report (III.1.a). It
 * is taken out by itself and never part of the report. Taking it is an act: who took it stands in the record of the report
 * before the first row goes out. Whom the figures counted when they were frozen, they are; a page at a time.
 */
import { z } from 'zod';
import { act, look } from '../db/act.ts';
import { requires } from '../db/refusals.ts';
import { SCHEMES } from '../engine/facts.ts';
import type { Words } from '../engine/policy.ts';
import type { Keyed } from '../http/acting.ts';
import { openRow } from '../lists/entries/kept-row.ts';
import { normalise } from '../lists/intake/intake.ts';
import { communeOf } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { CSV_START, CSV_TYPE, csvRecord } from '../writing/csv.ts';
import type { WrittenRow } from '../writing/sheet.ts';
import { STYLE } from '../writing/styles.ts';
import { writeWorkbook, XLSX_TYPE } from '../writing/workbook.ts';
import { readFrozen } from './figures.ts';
import { kindById } from './kinds.ts';
import { type ReportRow, reportAnswer, reportRow } from './report-view.ts';
import { findReport } from './reports.ts';

export const PEOPLE_FORMATS = ['xlsx', 'csv'] as const;
export type PeopleFormat = (typeof PEOPLE_FORMATS)[number];

const Covered = z.object({
  id: z.string(),
  scheme: z.enum(SCHEMES),
  rule: z.string(),
  commune: z.string().nullable(),
  from: z.string(),
  until: z.string(),
  months: z.int(),
  due: z.int(),
  state: z.int(),
  local: z.int(),
  topUp: z.int(),
  sponsor: z.int(),
  participant: z.int(),
  sealed: z.string(),
});
type Covered = z.infer<typeof Covered>;
type Person = Omit<Covered, 'sealed'> & {
  readonly name: string | null;
  readonly citizenNumber: string | null;
  readonly insuranceNumber: string | null;
  readonly birthDate: string | null;
};

export async function exportPeople(keyed: Keyed, report: string, format: PeopleFormat) {
  const row = await findReport(keyed, report);
  if (row === null || kindById(row.kind)?.withPeople !== true) throw new Refusal('not-found');
  const { answer } = await act(keyed.db, {
    actor: keyed.actor,
    operation: 'report.people',
    key: null,
    statements: [
      requires('exists (select from app.report where id = $1 and agency = app.agency_id())', 'not-found', [report]),
      requires('(select frozen_version is not null from app.report where id = $1)', 'step-not-possible', [report]),
    ],
    answer: reportAnswer(report),
    audit: { chain: report, detail: { format } },
  });
  const taken = reportRow(answer);
  const { labels } = await readFrozen(keyed, taken);
  const names = labels.sections.find(({ id }) => id === 'supported')?.names ?? {};
  const pages = pagesOf(keyed, taken);
  return format === 'xlsx'
    ? { row: taken, type: XLSX_TYPE, pieces: workbookOf(names, pages) }
    : { row: taken, type: CSV_TYPE, pieces: csvOf(names, pages) };
}

/** Worth a round trip, and let go of before the next one comes. */
const PAGE = 1_000;

async function* pagesOf({ db, actor, keys }: Keyed, { id }: ReportRow): AsyncGenerator<readonly Person[]> {
  let after: string | null = null;
  for (;;) {
    const [found] = await look(db, actor, [
      { text: 'select answer from app.report_people($1, $2, $3) as answer', values: [id, after, PAGE] },
    ]);
    const rows: readonly Covered[] = (found?.rows ?? []).map(({ answer }) => Covered.parse(answer));
    yield await Promise.all(
      rows.map(async ({ sealed, ...covered }) => {
        const { sheet, row, change, cells } = await openRow(keys.seal, covered.id, sealed);
        const person = normalise({ position: 1, sheet, row, change, cells, repairs: [], findings: [] });
        const { name, citizenNumber, insuranceNumber, birthDate } = person;
        return { ...covered, name, citizenNumber, insuranceNumber, birthDate };
      }),
    );
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id ?? null;
  }
}

/** Of the groups, as they were frozen with the figures. */
type Names = Readonly<Record<string, Words>>;

type PersonColumn = {
  readonly heading: string;
  readonly width: number;
  readonly of: (person: Person, names: Names) => string | number;
};

const COLUMNS: readonly PersonColumn[] = [
  { heading: 'Họ và tên', width: 28, of: ({ name }) => name ?? '' },
  { heading: 'Số CCCD/ĐDCN', width: 16, of: ({ citizenNumber }) => citizenNumber ?? '' },
  { heading: 'Mã số BHXH', width: 13, of: ({ insuranceNumber }) => insuranceNumber ?? '' },
  { heading: 'Ngày sinh', width: 12, of: ({ birthDate }) => birthDate?.split('-').reverse().join('/') ?? '' },
  {
    heading: 'Xã, phường, đặc khu',
    width: 24,
    of: ({ commune }) => (commune === null ? '' : (communeOf(commune)?.name ?? commune)),
  },
  { heading: 'Loại', width: 16, of: ({ scheme }) => (scheme === 'health-insurance' ? 'BHYT' : 'BHXH tự nguyện') },
  { heading: 'Nhóm', width: 40, of: ({ rule, scheme }, names) => names[`${scheme}/${rule}`]?.vi ?? rule },
  { heading: 'Từ tháng', width: 10, of: ({ from }) => from },
  { heading: 'Đến tháng', width: 10, of: ({ until }) => until },
  { heading: 'Số tháng trong kỳ', width: 10, of: ({ months }) => months },
  { heading: 'Số tiền phải đóng', width: 16, of: ({ due }) => due },
  { heading: 'NSNN hỗ trợ theo quy định', width: 16, of: ({ state }) => state },
  { heading: 'NSĐP hỗ trợ thêm', width: 16, of: ({ local }) => local },
  { heading: 'Xã, phường hỗ trợ thêm', width: 16, of: ({ topUp }) => topUp },
  { heading: 'Hỗ trợ khác', width: 16, of: ({ sponsor }) => sponsor },
  { heading: 'Người tham gia đóng', width: 16, of: ({ participant }) => participant },
];

type Pages = AsyncGenerator<readonly Person[]>;

function workbookOf(names: Names, pages: Pages): AsyncGenerator<Uint8Array> {
  const columns = COLUMNS.map(({ width }) => ({ width, style: STYLE.plain }));
  const rows = sheetRows(names, pages);
  return writeWorkbook([
    { name: 'Danh sách', columns, frozen: 1, fitsWidth: true, repeated: [1, 1], merges: [], choices: [], rows },
  ]);
}

async function* sheetRows(names: Names, pages: Pages): AsyncGenerator<readonly WrittenRow[]> {
  yield [
    { height: 48, cells: COLUMNS.map(({ heading }, column) => ({ column, value: heading, style: STYLE.heading })) },
  ];
  for await (const people of pages) {
    yield people.map((person) => ({
      cells: COLUMNS.map(({ of }, column) => {
        const value = of(person, names);
        return { column, value, style: typeof value === 'number' ? STYLE.amount : STYLE.text };
      }),
    }));
  }
}

async function* csvOf(names: Names, pages: Pages): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(CSV_START + csvRecord(COLUMNS.map(({ heading }) => heading)));
  for await (const people of pages) {
    yield encoder.encode(people.map((person) => csvRecord(COLUMNS.map(({ of }) => of(person, names)))).join(''));
  }
}
