/** Rows of people for tests of lists on the running system, none of whom exists, and the requests that hand them in. */
import { randomUUID } from 'node:crypto';
import type { Desk } from './lists.ts';
import { as, type HeldKey, type Officer } from './offices.ts';
import type { System } from './running.ts';
import { type Answered, send } from './send.ts';

export type RowOfTest = Readonly<Record<string, string | number | boolean | null>>;

let numbers = 0;

/** Twelve digits that fit the sex and the birth year, and nobody else's in this run. */
export function citizenNumber({
  sex = 'male',
  birthYear = 1980,
}: {
  sex?: 'male' | 'female';
  birthYear?: number;
} = {}) {
  numbers += 1;
  const century = 2 * (Math.floor(birthYear / 100) - 19) + (sex === 'male' ? 0 : 1);
  return `046${century}${String(birthYear % 100).padStart(2, '0')}${String(numbers).padStart(6, '0')}`;
}

/** A near-poor man of a ward in Huế: nothing is wrong with him. */
export function nearPoor(more: RowOfTest = {}): RowOfTest {
  return {
    name: 'Nguyễn Văn Thử',
    citizenNumber: citizenNumber(),
    birthDate: '12/09/1980',
    sex: 'Nam',
    group: 'Hộ cận nghèo',
    months: 12,
    fromMonth: '2027-01',
    ...more,
  };
}

export type Handing = {
  readonly query?: string;
  readonly now?: string;
  readonly key?: string;
  readonly type?: string;
  readonly language?: string;
};

const BEFORE = '2026-12-01T08:00:00.000Z';

/** Hands rows in, as JSON, or as the bytes of a file. */
export function handIn(
  { url }: System,
  who: Officer | HeldKey,
  list: string,
  rows: readonly RowOfTest[] | string | Uint8Array<ArrayBuffer>,
  { query = '?mode=good', now = BEFORE, key = randomUUID(), type = 'application/json', language = 'vi' }: Handing = {},
): Promise<Answered> {
  return send(`${url}/v1/lists/${list}/entries${query}`, {
    method: 'POST',
    headers: {
      ...as(who),
      'X-Now': now,
      'Idempotency-Key': key,
      'Content-Type': type,
      'Accept-Language': language,
    },
    body: typeof rows === 'string' || rows instanceof Uint8Array ? rows : JSON.stringify(rows),
  });
}

export type Changing = { readonly body?: unknown; readonly version?: number; readonly key?: string };

/** PATCH, PUT and DELETE, which a desk of lists has no need of. */
export function change(
  { url }: System,
  who: Officer | HeldKey,
  method: 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  { body, version, key = randomUUID() }: Changing = {},
): Promise<Answered> {
  return send(`${url}${path}`, {
    method,
    headers: {
      ...as(who),
      'X-Now': BEFORE,
      'Idempotency-Key': key,
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const clerks = new WeakMap<Desk, Map<string, Promise<Officer>>>();

/** A clerk of a commune, of Huế unless another province is named, with a new draft. A commune has one agency. */
export async function clerkOf(
  desk: Desk,
  commune: string,
  round: string,
  province = '46',
): Promise<{ readonly clerk: Officer; readonly list: string }> {
  const known = clerks.get(desk) ?? new Map<string, Promise<Officer>>();
  clerks.set(desk, known);
  const made =
    known.get(commune) ?? desk.agency('commune', commune, province).then((agency) => desk.officer(agency, 'maker'));
  known.set(commune, made);
  const clerk = await made;
  return { clerk, list: await desk.draft(clerk, round, []) };
}

/** Of the rows of an answer, in their order. */
export function idsOf({ body }: Answered): readonly string[] {
  const rows = body?.rows ?? body?.items;
  return Array.isArray(rows) ? rows.map(({ id }: { id: string }) => id) : [];
}
