/**
 * Right requests: what the fixture of the operation asks, with some fields in other values that its schema takes, others
 * there that need not be, others away. What comes from here is right by the document, to the letter.
 */
import fc from 'fast-check';
import { ajv, isObject, type Json, type Operation, type Schema } from './document.ts';
import { type Edit, edited, type Place, placesIn } from './edits.ts';

const MOST_EDITS = 4;
const MOST_ITEMS = 4;

/** Changes to a request that leave it right: two that are so by themselves may not be so together. */
export function rightEdits({ asked }: Operation, base: Json): fc.Arbitrary<readonly Edit[]> {
  const places = placesIn(asked, base).filter(({ at }) => at.length > 1);
  const body = asked.properties?.body;
  const whole =
    body === undefined ? [] : [{ arbitrary: fitting(body).map((value) => [{ at: ['body'], value }]), weight: 1 }];
  const isSaid = ({ at }: Place) => at[0] === 'query' || at[0] === 'body';
  const some = (of: readonly Place[], weight: number) => {
    if (of.length === 0) return [];
    const one = fc.oneof(...of.map((place) => ({ arbitrary: editOf(place), weight: weightOf(place) })));
    return [{ arbitrary: fc.array(one, { minLength: 1, maxLength: MOST_EDITS }), weight }];
  };
  const fits = ajv.compile(body ?? {});
  const isRight = (value: Json) => body === undefined || (isObject(value) && fits(value.body));
  return fc
    .oneof(
      { arbitrary: fc.constant([]), weight: 2 },
      ...some(places.filter(isSaid), 8),
      // What names the thing asked about is changed seldom: mostly that leads to something that is not there.
      ...some(
        places.filter((place) => !isSaid(place)),
        1,
      ),
      ...whole,
    )
    .map((edits) => edits.filter((_, at) => isRight(edited(base, edits.slice(0, at + 1)))))
    .filter((edits) => isRight(edited(base, edits)));
}

function editOf({ at, schema, required, value }: Place): fc.Arbitrary<Edit> {
  const set = fitting(schema).map((to) => ({ at, value: to }));
  const away = fc.constant({ at, value: undefined });
  return required || value === undefined || typeof at.at(-1) === 'number' ? set : fc.oneof(set, away);
}

/** So are the things a body names. */
function weightOf({ schema: { format } }: Place): number {
  return format === 'uuid' ? 1 : 6;
}

export function fitting(schema: Schema): fc.Arbitrary<Json> {
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return fc.oneof(...options.map(fitting));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type)) {
    const types: readonly string[] = schema.type;
    return fc.oneof(...types.map((type) => fitting({ ...schema, type })));
  }
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(integerOf(schema), fc.constantFrom(0.5, 1_234.56, 1e15));
    case 'integer':
      return integerOf(schema);
    case 'string':
      return textOf(schema);
    case 'array':
      return listOf(schema);
    case 'object':
      return objectOf(schema);
    default:
      throw new Error(`test/fuzz does not know how to make a ${String(schema.type)}`);
  }
}

function integerOf({ minimum = 0, maximum = minimum + 1_000_000 }: Schema): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum));
}

function listOf({ items = {}, minItems = 0, maxItems = 100, uniqueItems = false }: Schema): fc.Arbitrary<Json> {
  const sizes = { minLength: minItems, maxLength: Math.min(maxItems, minItems + MOST_ITEMS) };
  return uniqueItems ? fc.uniqueArray(fitting(items), sizes) : fc.array(fitting(items), sizes);
}

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<Json> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, fitting(schema)]));
  return fc.record(fields, { requiredKeys: [...required], noNullPrototype: true });
}

function textOf(schema: Schema): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = 1_000 } = schema;
  const fits = (text: string) => [...text].length >= minLength && [...text].length <= maxLength;
  const made = FORMATS[format ?? ''];
  if (format !== undefined && made === undefined) throw new Error(`test/fuzz does not know the format ${format}`);
  if (made !== undefined)
    return pattern === undefined ? made : made.filter((text) => new RegExp(pattern, 'u').test(text));
  return (pattern === undefined ? wordsOf(minLength, maxLength) : matching(pattern)).filter(fits);
}

/** Days that exist, for whatever is written like a day, and no space around: that much always goes without saying. */
function matching(pattern: string): fc.Arbitrary<string> {
  const whole = new RegExp(pattern, 'u');
  // fast-check makes nothing of assertions and kinds of letters: without them it makes too much, of which the rest is taken.
  const simple = pattern.replaceAll(/\(\?[!=][^)]*\)/g, '').replaceAll('\\p{L}', 'ữ');
  const made = fc.stringMatching(new RegExp(simple, 'u'), { size: 'small' });
  const near = KNOWN.filter((text) => whole.test(text));
  const any = made.filter((text) => whole.test(text) && exists(text) && text === text.trim());
  return near.length === 0 ? any : fc.oneof({ arbitrary: fc.constantFrom(...near), weight: 2 }, any);
}

/** Codes of provinces and communes: of those that merely look like one most do not exist. */
const KNOWN = ['46', '01', '19789', '19753', '00070'];

function exists(text: string): boolean {
  const [, day] = /^(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  if (day === undefined) return true;
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}

const instantBetween = (from: string, until: string) =>
  fc.date({ min: new Date(from), max: new Date(until), noInvalidDate: true }).map((date) => date.toISOString());

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid({ version: 4 }),
  date: instantBetween('1900-01-01', '2100-12-31').map((text) => text.slice(0, 10)),
  'date-time': fc
    .tuple(instantBetween('2018-01-02', '2100-12-30'), fc.constantFrom('Z', '+07:00', '-11:30'), fc.boolean())
    .map(([text, zone, exact]) => `${text.slice(0, exact ? 23 : 19)}${zone}`),
};

/** Letters that take one, two or three bytes, joined ones, and signs that mean something to a program, a sheet or a page. */
const WORDS = [
  ...['a', 'Ví', 'Dụ', 'Đường', 'Huế', 'ữ', 'O’Brien', '=1+1', "'; --", '<b>', '%41', '{{x}}', '\\', '"', '../', '7'],
  ...['Nguyễn'.normalize('NFD'), '　', '\u200d', '\u202e', 'ﷺ', '🏠', '\t'],
];

function wordsOf(least: number, most: number): fc.Arbitrary<string> {
  const longest = fc.constant('ữ'.repeat(most));
  const some = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
    .map((words) => fitted(words.join(' '), least, most));
  return most > 2_000 ? some : fc.oneof({ arbitrary: some, weight: 9 }, { arbitrary: longest, weight: 1 });
}

/** A text of nothing but space is one the document does not speak of: there is always a letter. */
function fitted(text: string, least: number, most: number): string {
  // Half of it: some letters are two to a program that counts in UTF-16.
  const cut = [...text.trim()]
    .slice(0, Math.max(1, Math.floor(most / 2)))
    .join('')
    .trim();
  const letters = /[\p{L}\p{N}]/u.test(cut) ? cut : 'x';
  return `${letters}${'x'.repeat(Math.max(0, least - [...letters].length))}`;
}
