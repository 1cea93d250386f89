/**
 * The committed OpenAPI document as the fuzz reads it: every operation with the schemas of what may be sent and of what may
 * be answered, references followed. Knows nothing of the code behind it. A keyword nobody taught the fuzz is an error
 * that names the operation: what is not understood is never passed over.
 */
import { readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Media {
  readonly schema: Schema;
}

interface Declared {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly in: 'path' | 'query' | 'header';
    readonly name: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response>>;
}

interface Response {
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, Media>>;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly guarded: boolean;
  /** One object of `path`, `query`, `header` and, where a body of JSON is taken, `body`. */
  readonly asked: Schema;
  /** The types of content that are taken; none where there is no body. */
  readonly types: readonly string[];
  /** A file, which is known by what is in it, whatever it is called. */
  readonly takesFile: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
}

export interface Answer {
  readonly headers: readonly string[];
  /** By type of content; null where the body is no JSON. */
  readonly bodies: Readonly<Record<string, ValidateFunction | null>>;
}

const ALWAYS = ['ETag', 'RateLimit-Policy', 'X-Request-Id'];
const ANNOTATIONS = ['description', 'example', 'examples', 'default', 'title', 'deprecated', 'readOnly', 'param'];
const KEYWORDS = [
  ...['type', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'items', 'minItems'],
  ...['maxItems', 'uniqueItems', 'properties', 'required', 'additionalProperties', 'anyOf', 'oneOf'],
];

export const ajv = new Ajv2020({ strict: false, validateSchema: false });
formats.default(ajv);

const source: JsonObject = JSON.parse(await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'));
const followed: { readonly paths: Readonly<Record<string, Readonly<Record<string, Declared>>>> } = JSON.parse(
  JSON.stringify({ paths: follow(source.paths ?? null) }),
);

export const PATHS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(followed.paths).map(([path, methods]) => [
    path,
    Object.keys(methods).map((name) => name.toUpperCase()),
  ]),
);

export const OPERATIONS: readonly Operation[] = Object.entries(followed.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, declared]) => operationOf(path, method.toUpperCase(), declared)),
);

/** What the document names as values, and as examples of an instant: to say one again is no echo of what was sent. */
export const VOCABULARY: ReadonlySet<string> = new Set(enumsIn(source));

function operationOf(path: string, method: string, declared: Declared): Operation {
  const { operationId: id, parameters = [], requestBody, responses } = declared;
  const json = requestBody?.content['application/json']?.schema;
  const parts: Record<string, Schema> = {};
  for (const place of ['path', 'query', 'header'] as const) {
    const of = parameters.filter((parameter) => parameter.in === place);
    parts[place] = {
      type: 'object',
      properties: Object.fromEntries(of.map(({ name, schema }) => [name, schema])),
      required: of.filter(({ required }) => required === true).map(({ name }) => name),
      additionalProperties: place !== 'query' || of.length === 0,
    };
  }
  const properties = { ...parts, ...(json === undefined ? {} : { body: json }) };
  const asked: Schema = { type: 'object', properties, required: Object.keys(properties) };
  checkKeywords(asked, id);
  return {
    id,
    method,
    path,
    guarded: (declared.security ?? []).length > 0,
    asked,
    types: Object.keys(requestBody?.content ?? {}),
    takesFile: Object.values(requestBody?.content ?? {}).some(({ schema }) => schema.format === 'binary'),
    answers: Object.fromEntries(Object.entries(responses).map(([status, answer]) => [status, answerOf(answer)])),
  };
}

function answerOf({ headers = {}, content = {} }: Response): Answer {
  const bodies = Object.entries(content).map(
    ([type, { schema }]) => [type, /[/+]json$/.test(type) ? ajv.compile(closed(schema)) : null] as const,
  );
  // Where a thing can be had in several types, some headers go with one of them: a file has a name, a table has none.
  const always = Object.keys(headers).filter((name) => bodies.length < 2 || ALWAYS.includes(name));
  return { headers: always, bodies: Object.fromEntries(bodies) };
}

/** In answers a field that the document does not know is a leak, whether the schema says so or not. */
function closed(schema: Schema): Schema {
  const copy: Schema = JSON.parse(
    JSON.stringify(schema, (_, held: unknown) =>
      isObject(held) && isObject(held.properties) && !('additionalProperties' in held)
        ? { ...held, additionalProperties: false }
        : held,
    ),
  );
  return copy;
}

function checkKeywords(schema: Schema, operation: string): void {
  for (const keyword of Object.keys(schema)) {
    if (KEYWORDS.includes(keyword) || ANNOTATIONS.includes(keyword) || keyword.startsWith('x-')) continue;
    throw new Error(`${operation} cannot be fuzzed: test/fuzz does not know the keyword ${keyword}`);
  }
  const { items, additionalProperties: others, properties = {}, anyOf = [], oneOf = [] } = schema;
  const parts = [...Object.values(properties), ...anyOf, ...oneOf, ...(items === undefined ? [] : [items])];
  for (const part of typeof others === 'object' ? [...parts, others] : parts) checkKeywords(part, operation);
}

/** References replaced by what they name, and `allOf` by the one schema its parts make. */
function follow(node: Json, within: readonly string[] = []): Json {
  if (Array.isArray(node)) return node.map((one) => follow(one, within));
  if (!isObject(node)) return node;
  if (typeof node.$ref === 'string') {
    if (within.includes(node.$ref)) throw new Error(`${node.$ref} contains itself, which test/fuzz does not know`);
    return follow(named(node.$ref), [...within, node.$ref]);
  }
  const { allOf, ...rest } = node;
  const parts = Array.isArray(allOf) ? [...allOf, rest] : [rest];
  const all = parts.map((part) =>
    isObject(part) && '$ref' in part
      ? follow(part, within)
      : Object.fromEntries(
          Object.entries(isObject(part) ? part : {}).map(([name, held]) => [name, follow(held, within)]),
        ),
  );
  return Object.assign({}, ...all);
}

function named(reference: string): Json {
  let at: Json = source;
  for (const step of reference.slice(2).split('/')) {
    const next: Json | undefined = isObject(at) ? at[step] : undefined;
    if (next === undefined) throw new Error(`the document has no ${reference}`);
    at = next;
  }
  return at;
}

function enumsIn(node: Json): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(enumsIn);
  if (!isObject(node)) return [];
  const own = [...(Array.isArray(node.enum) ? node.enum : []), node.format === 'date-time' ? node.example : null];
  const texts = own.filter((value) => typeof value === 'string');
  return [...texts, ...Object.values(node).flatMap(enumsIn)];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
