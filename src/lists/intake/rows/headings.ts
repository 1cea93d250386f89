/**
 * Finds the headings of a sheet somewhere in its first rows, one to three rows high, and which column is which field.
 * Where two columns say the same it takes neither and says so: to choose would be to guess.
 */
import type { FieldKey } from '../../forms/fields.ts';
import type { Column, Form } from '../../forms/form.ts';
import { columnsOf, FORMS } from '../../forms/forms.ts';
import { REMARKS } from '../../forms/writing/layout.ts';
import { plain } from '../values/plain.ts';
import type { RawRow } from '../workbook/cell.ts';
import { ABOUT_OTHERS, EXACT_HEADINGS, type HeadingKey, LIKELY_HEADINGS } from './heading-words.ts';

export type Match = { readonly column: number; readonly key: HeadingKey; readonly heading: string };

export type Headings = {
  /** Indexes into the rows looked at: the first row of the headings and the first row after them. */
  readonly first: number;
  readonly next: number;
  readonly matched: readonly Match[];
  readonly ignored: readonly { readonly column: number; readonly heading: string }[];
  /** The columns that mean the same field. */
  readonly ambiguous: readonly { readonly key: FieldKey; readonly columns: readonly number[] }[];
};

const MOST_ROWS_HIGH = 3;

type Candidate = { readonly column: number; readonly heading: string; readonly path: readonly string[] };
type Named = Candidate & { readonly key: HeadingKey | null; readonly strength: number };

/** Null where no row names a column for the name of people and at least one more. */
export function findHeadings(rows: readonly RawRow[], form: Form): Headings | null {
  const own = ownHeadings(form);
  let best: { headings: Headings; score: number; high: number } | null = null;
  for (let first = 0; first < rows.length; first += 1) {
    for (let high = 1; high <= MOST_ROWS_HIGH && first + high <= rows.length; high += 1) {
      const headings = readHeadings(rows.slice(first, first + high), own, first, first + high);
      const score = scoreOf(headings);
      // What stands above the headings, a title, adds a row and no column.
      const isBetter = best === null ? score > 0 : score > best.score || (score === best.score && high < best.high);
      if (isBetter) best = { headings, score, high };
    }
  }
  return best?.headings ?? null;
}

function scoreOf({ matched, ambiguous }: Headings): number {
  const keys = new Set([...matched.map(({ key }) => key), ...ambiguous.map(({ key }) => key)]);
  const hasName = keys.has('name') || (keys.has('familyName') && keys.has('givenName'));
  return hasName && keys.size >= 2 && !(keys.size === 2 && keys.has('ordinal')) ? keys.size : 0;
}

type Own = {
  readonly paths: ReadonlyMap<string, FieldKey>;
  readonly leaves: ReadonlyMap<string, FieldKey | null>;
  /** Of the other forms: people take the form they have at hand. */
  readonly others: ReadonlyMap<string, FieldKey>;
};

/** The form's own headings, with those above them; by themselves only where one column alone is called so. */
function ownHeadings(form: Form): Own {
  const leaves = new Map<string, FieldKey | null>();
  const paths = new Map<string, FieldKey>();
  for (const column of columnsOf(form)) {
    const leaf = plain(column.heading);
    leaves.set(leaf, leaves.has(leaf) ? null : column.key);
    for (const path of pathsOf(column)) paths.set(path, column.key);
    for (const heading of column.alsoCalled ?? []) paths.set(plain(heading), column.key);
  }
  const columns = FORMS.filter(({ id }) => id !== form.id).flatMap(columnsOf);
  const others = columns.flatMap((column) => pathsOf(column).map((path): [string, FieldKey] => [path, column.key]));
  return { paths, leaves, others: new Map(others) };
}

function pathsOf({ heading, under = [] }: Column): readonly string[] {
  const steps = [...under, heading];
  return steps
    .slice(0, -1)
    .map((_, at) => plain(steps.slice(at).join(' ')))
    .concat(under.length > 0 ? [] : plain(heading));
}

function readHeadings(block: readonly RawRow[], own: Own, first: number, next: number): Headings {
  const named = candidatesIn(block).map((candidate, at, all) => nameOf(candidate, own, all[at - 1]));
  const matched: Match[] = [];
  const ambiguous: { key: FieldKey; columns: number[] }[] = [];
  for (const [key, sharing] of Map.groupBy(named, ({ key }) => key)) {
    if (key === null) continue;
    const strongest = Math.max(...sharing.map(({ strength }) => strength));
    const winners = sharing.filter(({ strength }) => strength === strongest);
    const [winner] = winners;
    if (winner && winners.length === 1) matched.push({ column: winner.column, key, heading: winner.heading });
    else ambiguous.push({ key: fieldOf(key), columns: winners.map(({ column }) => column) });
  }
  const taken = new Set([...matched.map(({ column }) => column), ...ambiguous.flatMap(({ columns }) => columns)]);
  const ignored = named.filter(({ column, heading }) => !taken.has(column) && heading !== '');
  return {
    first,
    next,
    matched: matched.toSorted((a, b) => a.column - b.column),
    ignored: ignored.map(({ column, heading }) => ({ column, heading })),
    ambiguous,
  };
}

/** What stands over each column, from the top. A heading over several columns stands in the first of them only. */
function candidatesIn(block: readonly RawRow[]): readonly Candidate[] {
  const width = Math.max(0, ...block.map(({ cells }) => cells.length));
  const text = (row: number, column: number) => block[row]?.cells[column]?.text.replace(/\s+/g, ' ').trim() ?? '';
  const below = (row: number, column: number) => block.some((_, at) => at > row && text(at, column) !== '');
  return Array.from({ length: width }, (_, column) => {
    const path = block.map((_row, row) => {
      if (text(row, column) !== '' || !below(row, column)) return text(row, column);
      let left = column - 1;
      while (left >= 0 && text(row, left) === '' && below(row, left)) left -= 1;
      return left >= 0 && below(row, left) ? text(row, left) : '';
    });
    const steps = path.filter((step) => step !== '');
    return { column, path: steps, heading: steps.join(' / ').slice(0, 80) };
  });
}

function nameOf(candidate: Candidate, own: Own, before: Candidate | undefined): Named {
  const { path } = candidate;
  const leaf = path.at(-1);
  // Our own column may name others in what it says of the sheet.
  if (leaf === undefined || path[0]?.startsWith(REMARKS)) return { ...candidate, key: null, strength: 0 };
  const ends = path.map((_, at) => plain(path.slice(at).join(' ')));
  const exactOwn =
    ends.map((end) => own.paths.get(end)).find((key) => key !== undefined) ?? own.leaves.get(plain(leaf));
  if (exactOwn) return { ...candidate, key: exactOwn, strength: 3 };
  const sign = signOf(leaf, path, before);
  const exact = sign ?? ends.map((end) => own.others.get(end) ?? EXACT_HEADINGS.get(end)).find((key) => key);
  if (exact) return { ...candidate, key: exact, strength: 2 };
  const whole = plain(path.join(' '));
  const likely = ABOUT_OTHERS.test(whole) ? undefined : LIKELY_HEADINGS.find(([pattern]) => pattern.test(whole));
  return { ...candidate, key: likely?.[1] ?? null, strength: likely ? 1 : 0 };
}

/** `Nam` is a sex and `Năm` a year, and without diacritics only what stands beside them tells. */
function signOf(leaf: string, path: readonly string[], before: Candidate | undefined): HeadingKey | null {
  if (plain(leaf) !== 'nam') return null;
  const isYear = /ă/i.test(leaf.normalize('NFC')) || plain(before?.path.at(-1) ?? '') === 'thang';
  if (!isYear) return 'maleMark';
  return path.length > 1 && /\bsinh\b/.test(plain(path.join(' '))) ? 'birthYear' : null;
}

export function fieldOf(key: HeadingKey): FieldKey {
  switch (key) {
    case 'familyName':
    case 'givenName':
      return 'name';
    case 'maleMark':
    case 'femaleMark':
      return 'sex';
    case 'birthDay':
    case 'birthMonth':
    case 'birthYear':
      return 'birthDate';
    default:
      return key;
  }
}

/** The row under the headings that numbers the columns: A, B, 1, 2 … */
export function isRowOfNumbers({ cells }: RawRow): boolean {
  const texts = cells.flatMap((cell) => (cell ? [cell.text.trim()] : []));
  return texts.length >= 3 && texts.every((text) => /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/.test(text));
}
