/**
 * Invented people who can be told from everybody else, and where something of them stands: for tests that look for people's
 * data where none may be. Names hold a cluster of letters no language has, numbers begin with digits nobody was given.
 */
import type { Row } from '../../src/db/database.ts';

/** Long enough not to turn up by chance in a hash. */
const NAME = 'Zqvxkwjqf';
/** A woman born in 1999, registered in Huế; the rest of the number is drawn. */
const NUMBER = '046199000';

export type Draw = (below: number) => number;

/** The same seed, the same people. */
export function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return Math.floor(((Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0) / 2 ** 32) * below);
  };
}

export const markedNumber = (draw: Draw) => `${NUMBER}${String(draw(1_000)).padStart(3, '0')}`;
export const markedName = (draw: Draw) => `Trần Thị ${NAME} ${draw(1_000)}`;

/** Plain, in any case; in hexadecimal; in base64, wherever in a text it began. */
const NEEDLES = new RegExp(
  [
    NAME,
    NUMBER.replace(/^0/, ''),
    ...[NAME, NUMBER].map((text) => Buffer.from(text).toString('hex')),
    ...[NAME, NUMBER].flatMap((text) => [0, 1, 2].map((before) => alike(text, before))),
  ].join('|'),
  'i',
);

/** What base64 makes of a text in the middle of another, without the characters its neighbours have a part in. */
function alike(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const whole = bytes.toString('base64').slice(before === 0 ? 0 : before + 1, Math.floor((bytes.length * 4) / 3));
  return whole.replace(/[+/]/g, '.');
}

/** Some characters around the first trace of a marked person, null where there is none. */
export function traceIn(text: string): string | null {
  const found = NEEDLES.exec(text);
  return found === null ? null : text.slice(Math.max(0, found.index - 60), found.index + 60);
}

/** The columns, of any table, in which something of a marked person can be read, with an example. */
export async function tracesIn(
  sql: (text: string) => Promise<readonly Row[]>,
): Promise<Readonly<Record<string, string>>> {
  const columns = await sql(`select c.relname as table, a.attname as column from pg_class c join pg_attribute a
    on a.attrelid = c.oid where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
    and not a.attisdropped order by 1, 2`);
  const traces: Record<string, string> = {};
  for (const { table, column } of columns) {
    const rows = await sql(`select distinct ${String(column)}::text as text from app.${String(table)}`);
    const trace = rows.map(({ text }) => traceIn(String(text))).find((one) => one !== null);
    if (trace !== undefined && trace !== null) traces[`${String(table)}.${String(column)}`] = trace;
  }
  return traces;
}
