/**
 * Requests that are wrong in exactly one place: every way the document gives to be wrong there. What is wrong in a field is
 * not guessed: of many candidates those are taken that the field's own schema refuses. With each goes the answer that
 * is due. Besides, requests that are merely odd: they may be taken or refused, but never end in a fault.
 */
import { ajv, isObject, type Json, type Operation, PATHS, type Schema } from './document.ts';
import { type Edit, type Place, placesIn, pointerOf, type Step } from './edits.ts';
import type { Wire } from './request.ts';

export interface Expected {
  readonly statuses: readonly number[];
  /** Of a 422: the place in the body, or the parameter, it has to name. */
  readonly pointer?: string;
  readonly parameter?: string;
  /** Of a 405. */
  readonly allow?: readonly string[];
}

export interface Wrong {
  readonly what: string;
  readonly edit?: Edit;
  readonly bend?: (wire: Wire) => Wire;
  /** Null where the document does not say whether it is taken. */
  readonly expected: Expected | null;
}

export function wrongsOf(operation: Operation, asked: Json, wire: Wire): readonly Wrong[] {
  const places = placesIn(operation.asked, asked).filter(({ at }) => at.length > 1);
  return [
    ...places.flatMap((place) => wrongsAt(place)),
    ...unknownFields(operation.asked, asked),
    ...duplicates(operation, asked),
    ...ofCredentials(operation, wire),
    ...ofBody(operation, wire),
    ...ofMethod(operation),
  ];
}

function wrongsAt(place: Place): readonly Wrong[] {
  const { at, required, value, schema } = place;
  const expected = expectedAt(at);
  const where = at.join('.');
  const missing: readonly Wrong[] =
    required && value !== undefined && at[0] !== 'path'
      ? [
          {
            what: `${where} is missing`,
            edit: { at, value: undefined },
            expected: at[0] === 'header' ? missingHeader(at) : expected,
          },
        ]
      : [];
  const fits = ajv.compile(schema);
  const isText = at[0] !== 'body';
  const texts = textsFor(schema, value).filter(
    (text) => at[0] !== 'header' || /^(?:[!-~](?:[ -~]*[!-~])?)?$/.test(text),
  );
  const candidates = isText ? texts : valuesFor(schema, value);
  const wrong = candidates.filter(
    (one) => !(isText ? fitsAsText(fits, schema, one) : fits(one) || isTrimmed(schema, one)),
  );
  const put = (to: Json): Wrong => ({ what: `${where} is ${shown(to)}`, edit: { at, value: to }, expected });
  return [...missing, ...[...new Map(wrong.map((one) => [JSON.stringify(one), one])).values()].map(put)];
}

/** Words in a body are taken without the space around them. */
function isTrimmed({ pattern = '' }: Schema, value: Json): boolean {
  return pattern.includes(' ') && typeof value === 'string' && new RegExp(pattern, 'u').test(value.trim());
}

/** What is sent in a path, a query or a header is text: an integer is one if it is written as JSON writes it. */
function fitsAsText(fits: (value: unknown) => boolean, { type }: Schema, value: Json): boolean {
  if (type !== 'integer') return fits(value);
  return typeof value === 'string' && /^(?:0|-?[1-9]\d*)$/.test(value) && fits(Number(value));
}

function missingHeader(at: readonly Step[]): Expected {
  return { statuses: at[1] === 'If-Match' ? [428] : [400] };
}

function expectedAt(at: readonly Step[]): Expected {
  const [part, name, ...rest] = at;
  if (part === 'body') return { statuses: [422], pointer: pointerOf([name ?? '', ...rest]) };
  if (part === 'query') return { statuses: [422], parameter: String(name) };
  // What cannot be the name of a thing names nothing.
  if (part === 'path') return { statuses: [422, 404], parameter: String(name) };
  if (name === 'X-Now') return { statuses: [422], parameter: 'X-Now' };
  return { statuses: name === 'If-Match' ? [412, 428] : [400] };
}

/** Where the schema sets no limit; an address has one of its own. */
const LONG = 300;

function valuesFor(schema: Schema, value: Json | undefined): readonly Json[] {
  const { minimum = 0, maximum = 0, maxItems = 0 } = schema;
  const items = Array.isArray(value) ? value : [];
  const first: Json = items[0] ?? null;
  return [
    ...[null, true, 0, 7.5, minimum - 1, maximum + 1, 1e300, [], {}, [null], [[]], { $ne: null }],
    ...(value === undefined ? [] : [[value], [first, first], Array.from({ length: maxItems + 1 }, () => first)]),
    ...(typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []),
    ...textsFor(schema, value),
  ];
}

function textsFor({ maxLength = LONG }: Schema, value: Json | undefined): readonly string[] {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '7';
  return [
    ...['x', '', ' ', 'null', 'không', '0x10', '1e1', '7.0', '+7', '00', '-1', '999999999999', '７', 'NaN', '[]'],
    ...[
      '2026-02-30',
      '2026-13-01',
      '2026-1-1',
      '2026-00',
      '1899-12-31',
      '2101-01',
      '2026-02-30T00:00:00Z',
      '2026-12-01T08:00',
    ],
    ...[`${text} `, ` ${text}`, `${text}\u200b`, `${text}\n`, `${text}${text}`, text.toUpperCase(), text.slice(1)],
    ...[
      text.replaceAll('-', ''),
      text.replaceAll('-', '−'),
      text.replaceAll(/\d/g, fullWidth),
      'ữ'.repeat(maxLength + 1),
    ],
  ];
}

function fullWidth(digit: string): string {
  return String.fromCodePoint(0xff10 + Number(digit));
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 50)}… of ${text.length}` : text;
}

/** Words of a program's own, one that is a person's, one that is another field's in another case. */
const UNKNOWN = ['unknownField', '__proto__', 'constructor', 'toString', 'Đường Ví Dụ', '', 'id ', '$where'];

function unknownFields(schema: Schema, asked: Json): readonly Wrong[] {
  return [['query'], ['body'], ...placesIn(schema, asked).map(({ at }) => at)].flatMap((at) => {
    const [value, of] = [valueAt(asked, at), schemaAt(schema, asked, at)];
    if (!isObject(value) || of?.additionalProperties !== false) return [];
    // A parameter without a name is none.
    return UNKNOWN.filter((name) => at[0] !== 'query' || name !== '')
      .filter((name) => !Object.keys(of.properties ?? {}).includes(name))
      .map((name) => {
        // A key that may be a person's is not repeated, so that the object it stands in is named.
        const named = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(name) ? [...at, name] : at;
        const expected =
          at[0] === 'query' ? { statuses: [422], parameter: named.slice(1).join('.') } : expectedOfBody(named);
        return { what: `${[...at, name].join('.')} is unknown`, edit: { at: [...at, name], value: 'x' }, expected };
      });
  });
}

function expectedOfBody(at: readonly Step[]): Expected {
  return { statuses: [422], pointer: pointerOf(at.slice(1)) };
}

function valueAt(value: Json, at: readonly Step[]): Json | undefined {
  return at.reduce<Json | undefined>((held, step) => {
    if (Array.isArray(held)) return held[Number(step)];
    return isObject(held) ? held[step] : undefined;
  }, value);
}

function schemaAt(schema: Schema, asked: Json, at: readonly Step[]): Schema | undefined {
  const found = placesIn(schema, asked).find((place) => place.at.join('\n') === at.join('\n'))?.schema;
  return [found, ...(found?.anyOf ?? [])].find((one) => one?.properties !== undefined);
}

function duplicates({ asked: { properties = {} } }: Operation, asked: Json): readonly Wrong[] {
  const given = valueAt(asked, ['query']);
  const known = Object.entries(properties.query?.properties ?? {});
  return known.map(([name]) => {
    const value = String((isObject(given) ? given[name] : undefined) ?? '1');
    const twice: readonly (readonly [string, string])[] = [
      [name, value],
      [name, value],
    ];
    return {
      what: `query.${name} stands twice`,
      bend: (wire) => ({ ...wire, query: [...wire.query.filter(([other]) => other !== name), ...twice] }),
      expected: { statuses: [422], parameter: name },
    };
  });
}

function ofCredentials({ guarded }: Operation, { headers }: Wire): readonly Wrong[] {
  const { Authorization: right = '' } = headers;
  const wrong = [
    null,
    '',
    'Bearer',
    'Bearer x',
    'Basic dTpw',
    right.slice(0, -2),
    right.replace('Bearer ', ''),
    `${right}, ${right}`,
  ];
  return guarded
    ? wrong.map((value) => ({
        what: `Authorization is ${value === null ? 'missing' : 'bad'}`,
        bend: (wire) => withHeader(wire, 'Authorization', value),
        expected: { statuses: [401] },
      }))
    : [];
}

function withHeader(wire: Wire, name: string, value: string | null): Wire {
  const { [name]: _, ...headers } = wire.headers;
  return { ...wire, headers: value === null ? headers : { ...headers, [name]: value } };
}

/** More than anything takes; made once, as it is no small thing. */
const HUGE = new Uint8Array(24 * 1024 * 1024).fill(0x20);
const OTHER_TYPES = [
  null,
  'text/plain',
  'application/xml',
  'application/jsonp',
  'application/x-www-form-urlencoded',
  'json',
];

function ofBody({ types, takesFile, answers }: Operation, { body }: Wire): readonly Wrong[] {
  if (types.length === 0 || body === null) return [];
  const to = (what: string, bent: string | Uint8Array<ArrayBuffer>, statuses: readonly number[] | null): Wrong => ({
    what: `the body is ${what}`,
    bend: (wire) => ({ ...wire, body: bent }),
    expected: statuses === null ? null : { statuses },
  });
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const typed = OTHER_TYPES.map((type): Wrong => {
    const what = `Content-Type is ${type ?? 'missing'}`;
    return {
      what,
      bend: (wire) => withHeader(wire, 'Content-Type', type),
      expected: takesFile ? null : { statuses: [415] },
    };
  });
  const odd = [0.2, 0.5, 0.9].map((part) => to('changed in one byte', changed(bytes, part), null));
  const large = '413' in answers ? [to('huge', HUGE, [413])] : [];
  if (!types.includes('application/json')) return [...typed, ...large, ...odd];
  const text = new TextDecoder().decode(bytes);
  const malformed = [
    '',
    '{',
    text.slice(0, -1),
    `${text}}`,
    `${text.slice(0, -1)},}`,
    text.replaceAll('"', "'"),
    'NaN',
    `${text}${text}`,
  ];
  const notUtf8 = to(
    'not UTF-8',
    joined(new TextEncoder().encode(text.slice(0, -1)), [0x2c, 0x22, 0xc3, 0x22, 0x3a, 0x31, 0x7d]),
    [400],
  );
  const whole = ['null', '[]', '7', '"x"', text.startsWith('[') ? '{}' : `[${text}]`].map((other) =>
    to(`${shown(other)} as a whole`, other, [422, 400]),
  );
  const notJson = malformed.filter((other) => other !== text).map((other) => to('not JSON', other, [400]));
  return [...typed, ...large, ...notJson, notUtf8, ...whole, ...odd];
}

function joined(bytes: Uint8Array, more: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...bytes, ...more]);
}

function changed(bytes: Uint8Array, part: number): Uint8Array<ArrayBuffer> {
  const at = Math.floor(bytes.length * part);
  return Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 0x15 : byte));
}

function ofMethod({ path }: Operation): readonly Wrong[] {
  const allow = PATHS.get(path) ?? [];
  // The same address may be that of another operation: /v1/things/search is of /v1/things/{thing} too.
  const taken = [...PATHS].filter(([other]) => meets(other, path)).flatMap(([, methods]) => methods);
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
    .filter((method) => !taken.includes(method))
    .map((method) => ({
      what: `the method is ${method}`,
      bend: (wire) => ({ ...wire, method, body: null }),
      expected: { statuses: [405], allow },
    }));
}

function meets(one: string, other: string): boolean {
  const [parts, others] = [one.split('/'), other.split('/')];
  const isSame = (part: string, at: number) =>
    part === others[at] || part.startsWith('{') || others[at]?.startsWith('{');
  return parts.length === others.length && parts.every(isSame);
}

/** Texts that are right by every schema of free text, and that a database, a program or a sheet may choke on. */
const ODD = ['a\u0000b', 'a\ud800b', '   ', '\ufeffa', '\u0007', '\udfff', '🏠🏠', '\uffff', 'a\u0301'.repeat(3)];

export function oddsOf(operation: Operation, asked: Json): readonly Wrong[] {
  return placesIn(operation.asked, asked)
    .filter(({ at }) => at[0] === 'body' || (at[0] === 'query' && at.length > 1))
    .flatMap((place) => {
      const fits = ajv.compile(place.schema);
      return ODD.filter((text) => fits(text)).map((text): Wrong => {
        return { what: `${place.at.join('.')} is ${shown(text)}`, edit: { at: place.at, value: text }, expected: null };
      });
    });
}
