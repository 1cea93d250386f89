/**
 * The two conversions of Neon's HTTP endpoint: a JSON parameter becomes the text Postgres reads, and the text
 * Postgres writes becomes JSON for a caller who did not ask for raw text. Both must do what Neon does and no better.
 */

/** A parameter as Postgres text; null is the SQL null. */
export function toPostgresText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? arrayText(value) : JSON.stringify(value);
}

/** Strings keep their JSON quotes inside an array literal, and objects are encoded twice. */
function arrayText(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (value === null) return 'NULL';
    if (Array.isArray(value)) return arrayText(value);
    return typeof value === 'object' ? JSON.stringify(JSON.stringify(value)) : JSON.stringify(value);
  });
  return `{${items.join(',')}}`;
}

const BOOL = 16;
const NUMBERS = new Set([21, 23, 700, 701]); // int2, int4, float4, float8: eight-byte integers stay text
const JSON_TYPES = new Set([114, 3802]);

/** A value decoded by its type; `elements` gives the element type of every array type. */
export function fromPostgresText(text: string, type: number, elements: ReadonlyMap<number, number>): unknown {
  const element = elements.get(type);
  if (element !== undefined) return readArray(text, element, elements);
  if (type === BOOL) return text === 't';
  if (JSON_TYPES.has(type)) return JSON.parse(text);
  // JSON has no word for NaN and the infinities, so they stay text.
  return NUMBERS.has(type) && Number.isFinite(Number(text)) ? Number(text) : text;
}

const ITEM = /\s*(?:(\{)|(\})|(,)|"((?:[^"\\]|\\.)*)"|([^{},"]+))/gsy;

/** Reads `{1,NULL,"a,b",{2}}`; bounds such as `[0:1]=` have no place in JSON and are left out. */
function readArray(text: string, element: number, elements: ReadonlyMap<number, number>): unknown[] {
  const source = text.startsWith('[') ? text.slice(text.indexOf('=') + 1) : text;
  const open: unknown[][] = [[]];
  ITEM.lastIndex = 0;
  for (const [, begin, finish, , quoted, plain] of source.matchAll(ITEM)) {
    if (begin !== undefined) open.push([]);
    const current = open.at(-1) ?? [];
    if (finish !== undefined) {
      open.pop();
      open.at(-1)?.push(current);
    } else if (quoted !== undefined) {
      current.push(fromPostgresText(quoted.replace(/\\(.)/gs, '$1'), element, elements));
    } else if (plain !== undefined) {
      current.push(plain.trim() === 'NULL' ? null : fromPostgresText(plain.trimEnd(), element, elements));
    }
  }
  const whole = open[0]?.[0];
  if (!Array.isArray(whole)) throw new Error('could not parse postgres response');
  return whole;
}
