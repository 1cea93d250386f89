/**
 * From the cells of a row to the fields of a person, by the columns that were matched. Parts of a name or of a date that
 * stand in columns of their own are put together; nothing is read beyond that.
 */
import type { FieldKey } from '../../forms/fields.ts';
import type { Cell, IntakeRow, RowFinding } from '../row.ts';
import { addressOf, type RawCell, type RawRow } from '../workbook/cell.ts';
import type { HeadingKey } from './heading-words.ts';
import type { Match } from './headings.ts';

type Cells = Partial<Record<FieldKey, Cell>>;
type Parts = Map<HeadingKey, Cell>;

export type Person = { readonly cells: IntakeRow['cells']; readonly findings: readonly RowFinding[] };

const NO_FINDINGS: readonly RowFinding[] = [];

/** Null where none of its columns holds anything: a line numbered beforehand and left empty is nobody. */
export function readPerson(row: RawRow, columns: readonly Match[]): Person | null {
  const cells: Cells = {};
  let parts: Parts | null = null;
  let findings: RowFinding[] | null = null;
  let holds = false;
  for (const { column, key } of columns) {
    const raw = row.cells[column];
    if (raw === undefined) continue;
    const address = addressOf(row.sheet, row.row, column);
    if (raw.kind === 'error' || raw.kind === 'formula' || raw.kind === 'rounded') {
      const field = isPart(key) ? FIELD_OF_PART[key] : key;
      if (field === 'ordinal') continue;
      findings ??= [];
      findings.push({ code: CODE_OF[raw.kind], field, address });
      holds = true;
    } else if (isWritten(raw)) {
      if (isPart(key)) {
        parts ??= new Map();
        parts.set(key, { text: raw.text, kind: raw.kind, address });
      } else cells[key] = { text: raw.text, kind: raw.kind, address };
      holds ||= key !== 'ordinal';
    }
  }
  if (!holds) return null;
  return { cells: parts ? joined(cells, parts) : cells, findings: findings ?? NO_FINDINGS };
}

const CODE_OF = { error: 'error-value', formula: 'formula-without-value', rounded: 'rounded-number' } as const;

const FIELD_OF_PART = {
  familyName: 'name',
  givenName: 'name',
  maleMark: 'sex',
  femaleMark: 'sex',
  birthDay: 'birthDate',
  birthMonth: 'birthDate',
  birthYear: 'birthDate',
} as const satisfies Partial<Record<HeadingKey, FieldKey>>;

function isPart(key: HeadingKey): key is keyof typeof FIELD_OF_PART {
  return Object.hasOwn(FIELD_OF_PART, key);
}

function isWritten({ text }: RawCell): boolean {
  return text.charCodeAt(0) > 32 || text.trim() !== '';
}

function joined(cells: Cells, parts: Parts): Cells {
  const name = together(parts, ['familyName', 'givenName'], ' ');
  const birth = together(parts, ['birthDay', 'birthMonth', 'birthYear'], '/');
  return {
    ...cells,
    ...(name && !cells.name ? { name } : {}),
    ...(birth && !cells.birthDate ? { birthDate: birth } : {}),
    ...sexOf(cells, parts),
  };
}

function together(parts: Parts, keys: readonly HeadingKey[], between: string): Cell | null {
  const found = keys.flatMap((key) => parts.get(key) ?? []);
  const [first] = found;
  return first ? { ...first, kind: 'text', text: found.map(({ text }) => text.trim()).join(between) } : null;
}

/** Old forms have a column each for men and women, with a cross in it or the year of birth. */
function sexOf(cells: Cells, parts: Parts): Cells {
  const male = parts.get('maleMark');
  const female = parts.get('femaleMark');
  const mark = male ?? female;
  if (!mark || cells.sex) return {};
  if (male && female) return { sex: { ...male, text: `${male.text} ${female.text}` } };
  const sex: Cell = { address: mark.address, kind: 'text', text: male ? 'Nam' : 'Nữ' };
  if (/^(?:x|×|✓|✔|√|1|nam|nữ)$/iu.test(mark.text.trim())) return { sex };
  return cells.birthDate ? { sex: mark } : { sex, birthDate: mark };
}
