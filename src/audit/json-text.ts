/**
 * JSON as Postgres writes a jsonb, to the byte: keys by their length and then by their bytes, one space after commas and
 * colons. Hashes are taken over it, so it takes only what both sides write alike: no fractions, no huge numbers.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export function jsonText(value: Json): string {
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError('only whole numbers are recorded');
  if (typeof value !== 'object' || value === null) return String(Object.is(value, -0) ? 0 : value);
  if (isList(value)) return `[${value.map(jsonText).join(', ')}]`;
  const fields = Object.entries(value).toSorted(byLengthThenBytes);
  return `{${fields.map(([name, of]) => `${stringText(name)}: ${jsonText(of)}`).join(', ')}}`;
}

/** `Array.isArray` does not tell a readonly list from an object. */
function isList(value: readonly Json[] | { readonly [name: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}

const encoder = new TextEncoder();

function byLengthThenBytes([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  const left = encoder.encode(a);
  const right = encoder.encode(b);
  if (left.length !== right.length) return left.length - right.length;
  const at = left.findIndex((byte, place) => byte !== right[place]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Both escape the same characters, by the same short names; neither touches anything above ASCII but lone surrogates. */
function stringText(text: string): string {
  if (!text.isWellFormed() || text.includes('\0')) throw new RangeError('only text that Postgres can hold is recorded');
  return JSON.stringify(text);
}
