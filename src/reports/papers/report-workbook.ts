/**
 * A report as a workbook: first what it is and what the office says, then a sheet for each section. No official form is
 * known; that is printed on every sheet. Vietnamese alone, as papers between offices are.
 */
import { MOTTO, NATION, type Paper, type PaperCell, type PaperRow } from '../../settlements/papers/paper.ts';
import { paperSheet } from '../../settlements/papers/workbook.ts';
import { heightFor } from '../../writing/height.ts';
import type { WrittenRow } from '../../writing/sheet.ts';
import { WITH_NAME, WITH_SEAL } from '../../writing/signature.ts';
import { STYLE, type Style } from '../../writing/styles.ts';
import { type WrittenSheet, writeWorkbook } from '../../writing/workbook.ts';
import type { SectionBody } from '../figures.ts';
import { HEADING_WORDS, HEADINGS } from '../report-words.ts';
import type { WholeReport } from '../reports.ts';
import { FOR_WHOM, isShare, notesOf, placeName, SMALL, whenOf } from './paper-words.ts';

const FORM = 'Mẫu của An Sinh: chưa có mẫu chính thức';

export function reportWorkbook(report: WholeReport): AsyncGenerator<Uint8Array> {
  return writeWorkbook([
    coverSheet(report),
    ...report.figures.sections.map((section, at) => paperSheet(sectionPaper(report, section, at + 1))),
  ]);
}

const TEXT_WIDTH = 110;

function coverSheet(report: WholeReport): WrittenSheet {
  const { title, period, serves, words, printed, figures } = report;
  const row = (label: string, text: string, style: Style = STYLE.note): WrittenRow => ({
    height: heightFor([{ text, width: TEXT_WIDTH }]),
    cells: [
      { column: 0, value: label, style: STYLE.line },
      { column: 1, value: text, style },
    ],
  });
  const said = HEADINGS.flatMap((heading) => {
    const text = words[heading];
    return text === undefined ? [] : [row(HEADING_WORDS[heading].vi, text)];
  });
  const rows = [
    row('', NATION, STYLE.strongCentre),
    row('', MOTTO, STYLE.strongCentre),
    row('', title.vi, STYLE.title),
    row('', whenOf(period, 'vi'), STYLE.strongCentre),
    row('', ''),
    row('Bản', FOR_WHOM[figures.audience].vi),
    row('Nơi lập', `${printed.office.vi} (${placeName(report)})`),
    row('Nơi nhận', printed.receiver.vi),
    ...(serves === null ? [] : [row('Căn cứ', `${serves.cite}${serves.words === null ? '' : `: “${serves.words}”`}`)]),
    ...said,
    ...notesOf(report, 'vi').map((note) => row('Ghi chú', note)),
  ];
  const columns = [
    { width: 26, style: STYLE.plain },
    { width: TEXT_WIDTH, style: STYLE.plain },
  ];
  return { name: 'Báo cáo', columns, frozen: 0, fitsWidth: true, merges: [], choices: [], rows: [rows] };
}

const NOTHING: PaperRow = { cells: [null, 'Không có số liệu'] };

/** Characters across a page: a table of few columns is as wide as one of many. */
const PAGE = 130;

function sectionPaper(report: WholeReport, { title, columns, lines }: SectionBody, ordinal: number): Paper {
  const { printed, figures } = report;
  const rowOf = ({ name, values, isTotal, isHidden }: SectionBody['lines'][number], at: number): PaperRow => {
    const cells: readonly PaperCell[] = values.map((value, nth) =>
      isHidden && value === null ? SMALL : value !== null && isShare(columns[nth]?.unit) ? value / 10_000 : value,
    );
    const ordinal = isTotal ? null : lines.slice(0, at + 1).filter((line) => !line.isTotal).length;
    return { cells: [ordinal, name.vi, ...cells], ...(isTotal ? { isTotal } : {}) };
  };
  const width = Math.min(30, Math.max(17, Math.floor((PAGE - 53) / columns.length)));
  return {
    tab: tabOf(`${ordinal}. ${title.vi}`),
    office: printed.office.vi,
    form: `${FORM}. ${FOR_WHOM[figures.audience].vi}`,
    title: title.vi,
    when: whenOf(report.period, 'vi'),
    unit: 'Đơn vị: người; tháng; đồng',
    columns: [
      { heading: 'Số thứ tự', number: 'A', width: 7, kind: 'ordinal' },
      { heading: 'Nội dung', number: 'B', width: Math.max(46, PAGE - 7 - columns.length * width), kind: 'text' },
      ...columns.map(({ heading, unit }, at) => ({
        heading: heading.vi,
        number: String(at + 1),
        width,
        kind: isShare(unit) ? ('percent' as const) : ('amount' as const),
      })),
    ],
    rows: lines.length === 0 ? [NOTHING] : lines.map(rowOf),
    notes: notesOf(report, 'vi'),
    signers: [
      { who: 'NGƯỜI LẬP BÁO CÁO', how: WITH_NAME },
      { who: printed.signer, how: WITH_SEAL },
    ],
  };
}

/** A tab has at most 31 characters: whole words of the title. */
function tabOf(title: string): string {
  return title.length <= 31 ? title : title.slice(0, title.lastIndexOf(' ', 31));
}
