/** Files as offices fetch and send them: whole, by their bytes. */
import { EARLY } from './lists.ts';
import { as, type HeldKey, type Officer } from './offices.ts';
import type { System } from './running.ts';
import { type Bytes, sendForBytes } from './send.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The sheet of our workbooks that people stand on. */
export const LIST = 'Danh sách';

export type Fetched = Bytes & { readonly text: string };

export async function download({ url }: System, path: string, who?: Officer | HeldKey): Promise<Fetched> {
  const headers: Record<string, string> = who === undefined ? {} : { ...as(who), 'X-Now': EARLY };
  return withText(await sendForBytes(`${url}${path}`, { headers }));
}

export type SentFile = {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export async function sendFile(
  { url }: System,
  who: Officer | HeldKey,
  path: string,
  { body, type, headers = {} }: SentFile,
): Promise<Fetched> {
  const sent = { ...as(who), 'X-Now': EARLY, 'Content-Type': type, ...headers };
  return withText(await sendForBytes(`${url}${path}`, { method: 'POST', headers: sent, body }));
}

function withText(answered: Bytes): Fetched {
  return { ...answered, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(answered.bytes) };
}
