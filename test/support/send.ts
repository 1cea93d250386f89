/**
 * Requests no typed client would send: wrong bodies, wrong methods, wrong headers. By hand and not by `fetch`: who still sends
 * while the other side answers and closes loses the answer to a broken pipe, so what is long is sent only when it is asked
 * for (100-continue); and who uses a connection again that the other side closes this moment gets none.
 */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';

export type Sent = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where the answer is no JSON. */
  readonly body: Record<string, unknown> | null;
};

export type Bytes = Pick<Answered, 'status' | 'headers'> & { readonly bytes: Uint8Array<ArrayBuffer> };

export async function send(url: string, sent: Sent = {}): Promise<Answered> {
  const { status, headers, bytes } = await sendForBytes(url, sent);
  const text = new TextDecoder().decode(bytes);
  const isJson = /[/+]json$/.test(headers.get('content-type')?.split(';')[0] ?? '');
  return { status, headers, text, body: isJson && text !== '' ? JSON.parse(text) : null };
}

export function sendJson(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return send(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: text });
}

/** The Worker closes a connection that rested for five seconds. */
const agent = new Agent({ keepAlive: true, timeout: 2_000 });
/** So much leaves at once, whether or not it is wanted. */
const SHORT = 32 * 1024;

export async function sendForBytes(url: string, { method = 'GET', headers = {}, body }: Sent): Promise<Bytes> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const length = bytes === undefined ? {} : { 'Content-Length': String(bytes.byteLength) };
  const isLong = bytes !== undefined && bytes.byteLength > SHORT;
  const asking = isLong ? { Expect: '100-continue' } : {};
  const outgoing = request(url, { method, agent, headers: { ...headers, ...length, ...asking } });
  outgoing.on('error', () => {}); // before the answer it is thrown below; after it, nobody asks
  if (isLong) outgoing.once('continue', () => outgoing.end(bytes)).flushHeaders();
  else outgoing.end(bytes);
  const [incoming]: IncomingMessage[] = await once(outgoing, 'response');
  if (incoming === undefined) throw new Error('no answer');
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  if (!outgoing.writableFinished) outgoing.destroy();
  const status = incoming.statusCode ?? 0;
  return { status, headers: headersOf(incoming), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
  return headers;
}
