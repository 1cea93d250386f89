/** A request on its way: from `{ path, query, header, body }` to bytes, and to the `curl` that sends the same again. */
import { sendForBytes } from '../support/send.ts';
import { isObject, type Json, type Operation } from './document.ts';

export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

export interface Answered {
  readonly status: number;
  /** By names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** `rest` is what no schema speaks of: who asks, and a body that is no JSON. */
export function wireOf(
  { method, path, types }: Operation,
  asked: Json,
  rest: { readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array<ArrayBuffer> | null },
): Wire {
  const parts = isObject(asked) ? asked : {};
  const params = textsOf(parts.path);
  const isJson = parts.body !== undefined;
  const type = isJson ? 'application/json' : rest.body === null ? undefined : types[0];
  return {
    method,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
    query: Object.entries(textsOf(parts.query)),
    headers: { ...(type === undefined ? {} : { 'Content-Type': type }), ...rest.headers, ...textsOf(parts.header) },
    body: parts.body === undefined ? rest.body : JSON.stringify(parts.body),
  };
}

function textsOf(value: Json | undefined): Readonly<Record<string, string>> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([name, held]) => [name, String(held)]));
}

export function targetOf({ path, query }: Wire): string {
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return search === '' ? path : `${path}?${search}`;
}

export async function sent(url: string, wire: Wire): Promise<Answered> {
  const { method, headers: given, body } = wire;
  const asked = {
    method,
    headers: given,
    ...(body !== null && { body: typeof body === 'string' ? wellFormed(body) : body }),
  };
  const { status, headers, bytes } = await sendForBytes(`${url}${targetOf(wire)}`, asked);
  return { status, headers: new Map(headers), text: new TextDecoder().decode(bytes) };
}

/** A half of a pair, which UTF-8 has no bytes for, is written out as JSON allows. */
function wellFormed(text: string): string {
  return text.replaceAll(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
}

const LONGEST = 4_000;

/** For a terminal, as it was sent; a body too long to paste is named by its length. */
export function curlOf(url: string, wire: Wire): string {
  const { method, headers, body } = wire;
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const given = Object.entries(headers).map(
    ([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`,
  );
  const parts = ['curl -i', `-X ${method}`, quoted(`${url}${targetOf(wire)}`), ...given];
  if (body === null) return parts.join(' ');
  if (!('Content-Type' in headers)) parts.push("-H 'Content-Type:'");
  if (body.length > LONGEST) return `${parts.join(' ')} --data-binary @-  # and ${body.length} characters`;
  if (typeof body === 'string') return `${parts.join(' ')} --data-binary ${quoted(wellFormed(body))}`;
  return `printf ${quoted(Buffer.from(body).toString('base64'))} | base64 -d | ${parts.join(' ')} --data-binary @-`;
}
