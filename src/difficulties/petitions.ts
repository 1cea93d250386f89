/**
 * Petitions of people: handed in by a portal's key, followed, reopened once and taken back by a code that tells nothing else.
 * The portal never reads one again; what is kept under its Idempotency-Key holds ids only.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Day, Scheme } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { refuseFarCommune } from '../quotes/commune-code.ts';
import { Refusal } from '../refusal.ts';
import { codesOf, codeWith, hashOf } from '../requests/code.ts';
import type { Consent } from '../requests/consent.ts';
import type { KeyRing } from '../seal/key-ring.ts';
import { seal } from '../seal/seal.ts';
import type { DifficultyKind } from './kinds.ts';
import { STATES } from './lifecycle.ts';
import { routedOn } from './routing.ts';
import { answerPlace, type KeptWords, openText, reasonPlace, sealWords } from './words-kept.ts';

/** Of one portal in 24 hours. */
const MOST_A_DAY = 5_000;

export type NewPetition = {
  readonly commune: string | null;
  readonly kind: DifficultyKind;
  readonly scheme: Scheme | null;
  readonly says: string;
  readonly person: KeptWords['person'];
  readonly consent: Consent | null;
};

const Kept = z.object({ id: z.string(), holder: z.string(), codeHash: z.string(), on: z.string() });

export async function handInPetition(acting: Keyed, key: ActKey, asked: NewPetition, on: Day) {
  const { db, actor, keys } = acting;
  const { province } = actor.agency;
  if (province === null) throw new Refusal('not-allowed');
  const { commune, kind, scheme, says, person } = asked;
  refuseFarCommune(commune, province);
  const { to } = routedOn(province, on);
  const id = crypto.randomUUID();
  const [code = ''] = codesOf(keys.index, id);
  const hash = hashOf(code);
  if (hash === null) throw new Error('a code is one');
  const sealed = await sealWords(keys.seal, id, { says, person, consent: givenConsent(asked.consent) });
  const { answer } = await act(db, {
    actor,
    operation: 'petition.hand-in',
    key,
    statements: [
      {
        text: 'select app.raise_difficulty($1, $2, $3, $4, $5, $6, $7, $8)',
        values: [id, commune, kind, scheme, to, sealed, hash, MOST_A_DAY],
      },
    ],
    events: [{ type: 'difficulty.routed', subject: id }],
    answer: {
      text: `select json_build_object('id', $1::text, 'holder', app.difficulty_standing($1::uuid) ->> 'holder',
        'codeHash', $2::text, 'on', $3::text) as answer`,
      values: [id, hash, on],
    },
    audit: { chain: id, detail: { kind, to }, opens: { agency: actor.agency.id } },
  });
  const kept = Kept.parse(answer);
  const [office] = await look(db, actor, [
    { text: 'select a.id, a.name from app.agency a where a.id = $1', values: [kept.holder] },
  ]);
  return {
    // Null only where its key was taken out of use since.
    code: codeWith(keys.index, kept.id, kept.codeHash),
    office: { id: kept.holder, name: String(office?.rows[0]?.name) },
    route: routedOn(province, kept.on),
  };
}

/** That a box was not ticked beforehand has been made sure of; what is kept is what has to be proved. */
function givenConsent(consent: Consent | null): KeptWords['consent'] {
  if (consent === null) return null;
  const { preselected: _, ...given } = consent;
  return given;
}

const ByCode = z.object({
  livemode: z.boolean(),
  id: z.string(),
  state: z.enum(STATES),
  reopened: z.boolean(),
  answer: z.string().nullable(),
  answerBy: z.string().nullable(),
});

async function findByCode(db: Database, code: string) {
  const hash = hashOf(code);
  if (hash === null) throw new Refusal('not-found');
  const [found] = await look(db, { kind: 'system', livemode: true, now: null }, [
    { text: 'select app.petition_by_code($1) as answer', values: [hash] },
  ]);
  const answer = found?.rows[0]?.answer;
  if (answer === null || answer === undefined) throw new Refusal('not-found');
  return { hash, ...ByCode.parse(answer) };
}

/** The answer is the person's, and so is the code. */
export async function followPetition(db: Database, ring: KeyRing, code: string) {
  const { id, state, reopened, answer, answerBy } = await findByCode(db, code);
  return {
    state,
    answerBy: state === 'taken' ? answerBy : null,
    answer: await openText(ring, answerPlace(id), answer),
    mayReopen: state === 'answered' && !reopened,
  };
}

/** A code names one petition, and it is reopened once: so no key is needed besides. The function tells its office. */
export async function reopenPetition(db: Database, ring: KeyRing, code: string, reason: string): Promise<void> {
  const { hash, id, livemode } = await findByCode(db, code);
  const step = crypto.randomUUID();
  const sealed = await seal(ring, reasonPlace(step), reason);
  await act(db, {
    actor: { kind: 'system', livemode, now: null },
    operation: 'petition.reopen',
    key: null,
    statements: [{ text: "select app.move_petition($1, 'reopen', $2, $3)", values: [hash, step, sealed] }],
    answer: { text: "select '{}'::json as answer" },
    audit: { chain: id, detail: {} },
  });
}

/** Twice is once. Every word of it goes, the answer too. */
export async function withdrawPetition(db: Database, code: string): Promise<void> {
  const { hash, id, livemode } = await findByCode(db, code);
  await act(db, {
    actor: { kind: 'system', livemode, now: null },
    operation: 'petition.withdraw',
    key: null,
    statements: [{ text: "select app.move_petition($1, 'withdraw', $2, null)", values: [hash, crypto.randomUUID()] }],
    answer: { text: "select '{}'::json as answer" },
    audit: { chain: id, detail: {} },
  });
}
