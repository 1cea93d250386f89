/**
 * People in need, whom sponsors' cards and books are for: reported by a commune or a school, matched to a sponsor's places,
 * confirmed by a second person (states and invariants: migrations/0022-gifts.sql). Names are read by who reported them and by
 * the commune they live in; never by who has the money. What is paid, covering a list decides, not this.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { SCHEMES, type Scheme } from '../engine/facts.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { communeOf } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { indexesOf } from '../seal/blind-index.ts';
import type { KeyRing } from '../seal/key-ring.ts';
import { open, seal } from '../seal/seal.ts';

export const NEED_STATES = ['waiting', 'matched', 'promised', 'given', 'withdrawn'] as const;
export type NeedState = (typeof NEED_STATES)[number];

export const NeedyPerson = z.object({
  name: z.string(),
  citizenNumber: z.string(),
  birthDate: z.string().nullable(),
  note: z.string().nullable(),
});
export type NeedyPerson = z.infer<typeof NeedyPerson>;

const NEED_JSON = `json_build_object('id', n.id, 'livemode', n.livemode, 'province', n.province, 'commune', n.commune,
  'agency', n.agency, 'isPupil', n.is_pupil, 'scheme', n.scheme, 'state', n.state, 'sponsor', n.sponsor,
  'coverage', n.coverage, 'isCovered', app.is_need_covered(n.id), 'version', n.version,
  'reportedAt', app.instant(n.reported_at), 'changedAt', app.instant(n.changed_at), 'sealed', n.sealed)`;

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  commune: z.string(),
  agency: z.string(),
  isPupil: z.boolean(),
  scheme: z.enum(SCHEMES),
  state: z.enum(NEED_STATES),
  sponsor: text,
  coverage: text,
  isCovered: z.boolean().nullable(),
  version: z.int(),
  reportedAt: z.string(),
  changedAt: z.string(),
  sealed: text,
});
type Row = z.infer<typeof Row>;

/** What an act answers, and keeps: nothing of the person. */
const Moved = Row.pick({ id: true, state: true, sponsor: true, version: true });
export type Moved = z.infer<typeof Moved>;

export type NewNeed = {
  readonly scheme: Scheme;
  readonly commune: string;
  readonly isPupil: boolean;
  readonly person: NeedyPerson;
};

export async function reportNeed({ db, actor, keys }: Keyed, key: ActKey, asked: NewNeed): Promise<Moved> {
  const { scheme, commune, isPupil, person } = asked;
  const { province } = actor.agency;
  if (province === null) throw new Refusal('not-allowed');
  const wrong = wrongCommune(commune, province);
  if (wrong !== null) throw new Refusal('invalid', [{ at: ['commune'], in: 'body', code: wrong }]);
  const id = crypto.randomUUID();
  const people = indexesOf(keys.index, 'claim', person.citizenNumber).join(' ');
  const { answer } = await act(db, {
    actor,
    operation: 'need.report',
    key,
    statements: [
      {
        text: 'select app.report_need($1, $2, $3, $4, $5, $6)',
        values: [id, scheme, commune, isPupil, await seal(keys.seal, personOf(id), person), people],
      },
    ],
    answer: movedAnswer(id),
    audit: { chain: id, detail: { scheme, commune, isPupil }, opens: { agency: actor.agency.id } },
  });
  return Moved.parse(answer);
}

function wrongCommune(code: string, province: string) {
  const found = communeOf(code);
  if (found === null) return 'unknown-commune';
  return found.province === province ? null : 'commune-of-another-province';
}

export type NeedQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly state?: NeedState | undefined;
};

/** One's own reports, and of a commune all of whom live there. */
export async function pageNeeds({ db, actor, keys }: Keyed, asked: NeedQuery) {
  const { limit, cursor = null, state = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${NEED_JSON} as answer from app.need n
        where ($1::uuid is null or n.id > $1) and ($2::text is null or n.state = $2) order by n.id limit $3`,
      values: [cursor, state, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: await Promise.all(rows.map((row) => needBody(keys.seal, row))), next };
}

/** For the office that keeps the sponsor: where its gifts go, and to nobody by name. */
export async function pageNeedsOfSponsor({ db, actor }: Acting, sponsor: string, asked: Omit<NeedQuery, 'state'>) {
  const { limit, cursor = null } = asked;
  const [own, found] = await look(db, actor, [
    { text: 'select from app.sponsor s where s.id = $1 and s.agency = app.agency_id()', values: [sponsor] },
    { text: 'select app.needs_to_meet($1, $2, $3) as answer', values: [sponsor, cursor, limit + 1] },
  ]);
  if (own?.rows.length !== 1) throw new Refusal('not-found');
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: rows.map(({ sealed: _nobody, ...row }) => ({ ...row, person: null })), next };
}

async function needBody(ring: KeyRing, { sealed, ...row }: Row) {
  return { ...row, person: sealed === null ? null : NeedyPerson.parse(await open(ring, personOf(row.id), sealed)) };
}

const Places = z.object({
  sponsor: z.string(),
  version: z.int(),
  matched: z.int(),
  promised: z.int(),
  given: z.int(),
  placesLeft: z.int(),
});

export type Matching = { readonly sponsor: string; readonly version: number; readonly most: number };

/** The free places of a sponsor to those who wait, in the order the database keeps: pupils first, then the longest wait. */
export async function matchNeeds({ db, actor }: Acting, key: ActKey, { sponsor, version, most }: Matching) {
  const { answer } = await act(db, {
    actor,
    operation: 'sponsor.match',
    key,
    statements: [{ text: 'select app.match_needs($1, $2, $3) as matched', values: [sponsor, version, most] }],
    answer: { text: 'select app.places_of($1) as answer', values: [sponsor] },
    audit: { chain: sponsor, detail: { most } },
  });
  return Places.parse(answer);
}

export const NEED_STEPS = ['confirm', 'release', 'withdraw'] as const;
export type NeedStep = (typeof NEED_STEPS)[number];

export type Moving = { readonly need: string; readonly version: number; readonly step: NeedStep };

export async function moveNeed({ db, actor }: Acting, key: ActKey, { need, version, step }: Moving): Promise<Moved> {
  const { answer } = await act(db, {
    actor,
    operation: `need.${step}`,
    key,
    statements: [{ text: 'select app.move_need($1, $2, $3)', values: [need, version, step] }],
    answer: movedAnswer(need),
    audit: { chain: need, detail: { held: version } },
  });
  return Moved.parse(answer);
}

function movedAnswer(id: string): Statement {
  return { text: 'select app.need_moved($1) as answer', values: [id] };
}

function personOf(id: string) {
  return { table: 'need', column: 'sealed', row: id };
}
