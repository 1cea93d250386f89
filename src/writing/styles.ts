/** The few cell styles our workbooks use, and their XML. Dates and months are text: what is typed must stay as typed. */
export const STYLE = {
  plain: 0,
  title: 1,
  heading: 2,
  ours: 3,
  text: 4,
  number: 5,
  amount: 6,
  line: 7,
  remark: 8,
  note: 9,
  /** Of papers that are printed and signed: lines above and below the table, then its cells. */
  centre: 10,
  strongCentre: 11,
  unit: 12,
  printedHeading: 13,
  cell: 14,
  cellCentre: 15,
  strongCell: 16,
  strongAmount: 17,
  /** A line of a form between its people. */
  strongLine: 18,
  /** A number that is read in percent. */
  percent: 19,
  strongPercent: 20,
} as const;

export type Style = (typeof STYLE)[keyof typeof STYLE];

const TEXT_FORMAT = 49;
/** 0.00% */
const PERCENT_FORMAT = 10;
const FONTS =
  '<fonts count="5"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font>' +
  '<font><b/><sz val="11"/><name val="Times New Roman"/></font><font><sz val="11"/><color rgb="FFC00000"/><name val="Times New Roman"/></font><font><i/><sz val="11"/><name val="Times New Roman"/></font></fonts>';
const FILLS =
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>';
const BORDERS =
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>';

type Look = {
  readonly format?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly align?: string;
};

const CENTRE = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const WRAP = '<alignment vertical="top" wrapText="1"/>';
const MIDDLE = '<alignment vertical="center" wrapText="1"/>';
const AMOUNT = '<alignment horizontal="right" vertical="center"/>';
const RIGHT = '<alignment horizontal="right"/>';
const LOOKS: readonly Look[] = [
  {},
  { font: 1, align: CENTRE },
  { font: 2, fill: 2, border: 1, align: CENTRE },
  { font: 2, fill: 3, border: 1, align: CENTRE },
  { format: TEXT_FORMAT, border: 1 },
  { border: 1 },
  { format: 3, border: 1, align: AMOUNT },
  { font: 2 },
  { font: 3, format: TEXT_FORMAT, align: WRAP },
  { format: TEXT_FORMAT, align: WRAP },
  { align: CENTRE },
  { font: 2, align: CENTRE },
  { font: 4, align: RIGHT },
  { font: 2, border: 1, align: CENTRE },
  { format: TEXT_FORMAT, border: 1, align: MIDDLE },
  { format: TEXT_FORMAT, border: 1, align: CENTRE },
  { font: 2, format: TEXT_FORMAT, border: 1, align: MIDDLE },
  { font: 2, format: 3, border: 1, align: AMOUNT },
  { font: 2, format: TEXT_FORMAT, border: 1 },
  { format: PERCENT_FORMAT, border: 1, align: AMOUNT },
  { font: 2, format: PERCENT_FORMAT, border: 1, align: AMOUNT },
];

export const STYLES_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `${FONTS}${FILLS}${BORDERS}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="${LOOKS.length}">${LOOKS.map(xfOf).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function xfOf({ format = 0, font = 0, fill = 0, border = 0, align = '' }: Look): string {
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}>${align}</xf>`;
}
