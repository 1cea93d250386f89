/**
 * What belongs to an agency: the offices of a commune, its residential groups (residential-groups.ts), the collection points
 * and collectors of a collecting organisation. Each is entered and closed, never changed; a closed one stays as the name on
 * what was done there.
 */
import { type ActKey, act, look } from '../db/act.ts';
import type { Parameter, Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Acting } from '../http/acting.ts';
import { communeOf } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { shownPage } from './agencies.ts';
import { isOpen, manages } from './statements.ts';

export type Part = {
  /** As acts call it. */
  readonly noun: string;
  readonly table: 'app.office' | 'app.collection_point' | 'app.collector' | 'app.residential_group';
  readonly ofKind: 'commune' | 'collecting-organisation';
  /** Of the row `p`. */
  readonly shown: string;
  /** Whether the caller may see them, where agency is $1; whose it is not answers as what is not there. */
  readonly seen: string;
};

export const TIMES = `'madeAt', app.instant(p.made_at), 'closedAt', app.instant(p.closed_at)`;
export const IN_ADDRESS_BOOK = 'exists (select from app.agency where id = $1)';

export const OFFICE: Part = {
  noun: 'office',
  table: 'app.office',
  ofKind: 'commune',
  shown: `json_build_object('id', p.id, 'agency', p.agency, 'name', p.name, ${TIMES})`,
  seen: IN_ADDRESS_BOOK,
};

export const COLLECTION_POINT: Part = {
  noun: 'collection-point',
  table: 'app.collection_point',
  ofKind: 'collecting-organisation',
  shown: `json_build_object('id', p.id, 'agency', p.agency, 'code', p.code, 'commune', p.commune, 'name', p.name, ${TIMES})`,
  seen: IN_ADDRESS_BOOK,
};

export const COLLECTOR: Part = {
  noun: 'collector',
  table: 'app.collector',
  ofKind: 'collecting-organisation',
  shown: `json_build_object('id', p.id, 'agency', p.agency, 'collectionPoint', p.collection_point, 'number', p.number, ${TIMES})`,
  seen: `app.manages($1) or (app.agency_kind() in ('insurer-local', 'insurer-city') and ${IN_ADDRESS_BOOK})`,
};

export type Page = { readonly limit: number; readonly cursor?: string | undefined };

export async function listParts({ db, actor }: Acting, part: Part, agency: string, page: Page) {
  const { limit, cursor = null } = page;
  const [seen, found] = await look(db, actor, [
    { text: `select (${part.seen}) as seen`, values: [agency] },
    {
      text: `select p.id, ${part.shown} as shown from ${part.table} p
        where p.agency = $1 and ($2::uuid is null or p.id > $2) order by p.id limit $3`,
      values: [agency, cursor, limit + 1],
    },
  ]);
  if (seen?.rows[0]?.seen !== true) throw new Refusal('not-found');
  return shownPage(found?.rows ?? [], limit);
}

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
    answer: answerFor(part, id),
    audit: { chain: agency, detail: { id } },
  });
  return answer;
}

/** Closing it again changes nothing. */
export async function closePart(
  { db, actor }: Acting,
  key: ActKey,
  part: Part,
  { agency, id }: { readonly agency: string; readonly id: string },
): Promise<unknown> {
  const { answer } = await act(db, {
    actor,
    operation: `${part.noun}.close`,
    key,
    statements: [
      manages(agency),
      requires(`exists (select from ${part.table} where id = $1 and agency = $2)`, 'not-found', [id, agency]),
      {
        text: `update ${part.table} set closed_at = pg_catalog.now() where id = $1 and closed_at is null`,
        values: [id],
      },
    ],
    answer: answerFor(part, id),
    audit: { chain: agency, detail: { id } },
  });
  return answer;
}

function answerFor(part: Part, id: string): Statement {
  return { text: `select ${part.shown} as answer from ${part.table} p where p.id = $1`, values: [id] };
}
