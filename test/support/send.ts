/** Requests no typed client would send: wrong bodies, wrong methods, wrong headers. */

export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where the answer is no JSON. */
  readonly body: Record<string, unknown> | null;
};

export async function send(url: string, init: RequestInit = {}): Promise<Answered> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = /[/+]json$/.test(response.headers.get('content-type')?.split(';')[0] ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text !== '' ? JSON.parse(text) : null,
  };
}

export function sendJson(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return send(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: text });
}
