/**
 * What belongs to an agency: the offices of a commune, its residential groups (residential-groups.ts), the collection points
 * and collectors of a collecting organisation. Each is entered and closed, never changed; a closed one stays as the name on
 * what was done there.
 */
import { type ActKey, act } from '../db/act.ts';
import type { Parameter, Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Acting } from '../http/acting.ts';
import { communeOf } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { CLOSED, type Held, heldAnswer } from './held.ts';
import { isOpen, manages } from './statements.ts';

export type Part = Held & { readonly ofKind: 'commune' | 'collecting-organisation' };

export const TIMES = `'madeAt', app.instant(h.made_at), 'closedAt', app.instant(h.closed_at)`;
export const IN_ADDRESS_BOOK = 'exists (select from app.agency where id = $1)';

export const OFFICE: Part = {
  noun: 'office',
  table: 'app.office',
  ofKind: 'commune',
  ended: CLOSED,
  shown: `json_build_object('id', h.id, 'agency', h.agency, 'name', h.name, ${TIMES})`,
  seen: IN_ADDRESS_BOOK,
};

export const COLLECTION_POINT: Part = {
  noun: 'collection-point',
  table: 'app.collection_point',
  ofKind: 'collecting-organisation',
  ended: CLOSED,
  shown: `json_build_object('id', h.id, 'agency', h.agency, 'code', h.code, 'commune', h.commune, 'name', h.name, ${TIMES})`,
  seen: IN_ADDRESS_BOOK,
};

export const COLLECTOR: Part = {
  noun: 'collector',
  table: 'app.collector',
  ofKind: 'collecting-organisation',
  ended: CLOSED,
  shown: `json_build_object('id', h.id, 'agency', h.agency, 'collectionPoint', h.collection_point, 'number', h.number, ${TIMES})`,
  seen: `app.manages($1) or (app.agency_kind() in ('insurer-local', 'insurer-city') and ${IN_ADDRESS_BOOK})`,
};

export function createOffice(acting: Acting, key: ActKey, agency: string, asked: { readonly name: string }) {
  return createPart(acting, key, OFFICE, agency, (id) => [
    {
      text: 'insert into app.office (id, livemode, agency, name) values ($1, app.is_livemode(), $2, $3)',
      values: [id, agency, asked.name],
    },
  ]);
}

export type NewCollectionPoint = { readonly code: string; readonly name: string };

/** The code says where it is: unit, TH, province and commune, and a number of three digits. */
export function createCollectionPoint(acting: Acting, key: ActKey, agency: string, { code, name }: NewCollectionPoint) {
  const place = code.slice(-10);
  const commune = communeOf(place.slice(2, 7));
  if (commune === null || commune.province !== place.slice(0, 2)) {
    throw new Refusal('invalid', [{ at: ['code'], in: 'body', code: 'unknown-commune' }]);
  }
  return createPart(acting, key, COLLECTION_POINT, agency, (id) =>
    insertOnce(
      `insert into app.collection_point (id, livemode, agency, code, commune, name)
        values ($1, app.is_livemode(), $2, $3, $4, $5)
        on conflict (livemode, code) where closed_at is null do nothing`,
      [id, agency, code, commune.code, name],
      'app.collection_point',
    ),
  );
}

export type NewCollector = { readonly number: string; readonly collectionPoint?: string | null | undefined };

export function createCollector(acting: Acting, key: ActKey, agency: string, asked: NewCollector) {
  const { number, collectionPoint = null } = asked;
  const isOurs = `$2::uuid is null
    or exists (select from app.collection_point where id = $2 and agency = $1 and closed_at is null)`;
  return createPart(acting, key, COLLECTOR, agency, (id) => [
    requires(isOurs, 'unknown-part', [agency, collectionPoint]),
    ...insertOnce(
      `insert into app.collector (id, livemode, agency, collection_point, number)
        values ($1, app.is_livemode(), $2, $3, $4)
        on conflict (agency, number) where closed_at is null do nothing`,
      [id, agency, collectionPoint, number],
      'app.collector',
    ),
  ]);
}

/** The first value is the id of the new row. */
export function insertOnce(text: string, values: readonly Parameter[], table: Part['table']): readonly Statement[] {
  return [
    { text, values },
    requires(`exists (select from ${table} where id = $1)`, 'already-there', values.slice(0, 1)),
  ];
}

export async function createPart(
  { db, actor }: Acting,
  key: ActKey,
  part: Part,
  agency: string,
  inserting: (id: string) => readonly Statement[],
): Promise<unknown> {
  const id = crypto.randomUUID();
  const isOfKind = `exists (select from app.agency where id = $1 and kind = '${part.ofKind}')`;
  const { answer } = await act(db, {
    actor,
    operation: `${part.noun}.create`,
    key,
    statements: [
      manages(agency),
      isOpen(agency),
      requires(isOfKind, 'wrong-kind-of-agency', [agency]),
      ...inserting(id),
    ],
    answer: heldAnswer(part, id),
    audit: { chain: agency, detail: { id } },
  });
  return answer;
}
