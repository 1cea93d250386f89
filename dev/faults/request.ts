/** One request on the wire, as it was asked, under the key it was given; nothing is tried again here. */
import type { Asked, Told } from './journal.ts';

export type Sending = {
  readonly url: string;
  /** X-Now, unless the request has a time of its own. */
  readonly now: string;
  readonly key: string | null;
  /** The client hangs up after so many milliseconds. */
  readonly hangUpAfter: number | null;
};

export type Came = Told & { readonly retryAfter: string | null };

/** Only so that a run ends. */
const LONGEST_MS = 120_000;

/** Null where no answer came. */
export async function sendOnce(asked: Asked, sending: Sending): Promise<Came | null> {
  const late = AbortSignal.timeout(LONGEST_MS);
  const { url, hangUpAfter } = sending;
  const signal = hangUpAfter === null ? late : AbortSignal.any([late, AbortSignal.timeout(hangUpAfter)]);
  try {
    const headers = await headersOf(asked, sending);
    const { method, path, body } = asked;
    const response = await fetch(`${url}${path}`, { method, signal, headers, ...(body !== undefined && { body }) });
    const text = await response.text();
    return { status: response.status, body: parsed(text), text, retryAfter: response.headers.get('retry-after') };
  } catch {
    return null;
  }
}

async function headersOf(asked: Asked, { now, key }: Sending): Promise<Record<string, string>> {
  const { by, body, type = 'application/json', version } = asked;
  return {
    Authorization: `Bearer ${await by.token()}`,
    'X-Now': asked.now ?? now,
    ...(key === null ? {} : { 'Idempotency-Key': key }),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    ...(body === undefined ? {} : { 'Content-Type': type }),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
