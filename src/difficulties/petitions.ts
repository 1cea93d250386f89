/**
 * Petitions of people: handed in by a portal's key, followed, reopened once and taken back by a code that tells nothing else.
 * The portal never reads one again; what is kept under its Idempotency-Key holds ids only.
 */
import { z } from 'zod';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Scheme } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { refuseFarCommune } from '../quotes/commune-code.ts';
import { Refusal } from '../refusal.ts';
import { findByCode, moveByCode } from '../requests/by-code.ts';
import { codeWith, hashOfNew } from '../requests/code.ts';
import { type Consent, objectionsTo } from '../requests/consent.ts';
import { keptConsent } from '../requests/kept-consent.ts';
import type { KeyRing } from '../seal/key-ring.ts';
import { seal } from '../seal/seal.ts';
import type { DifficultyKind } from './kinds.ts';
import { STATES } from './lifecycle.ts';
import { PETITION_CONSENT_TEXTS } from './petition-consent.ts';
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
const Office = z.object({ id: z.string(), name: z.string() });

/** `now`: the instant it is handed in. */
export async function handInPetition(acting: Keyed, key: ActKey, asked: NewPetition, now: Date) {
  const { db, actor, keys } = acting;
  const { province } = actor.agency;
  if (province === null) throw new Refusal('not-allowed');
  const { commune, kind, scheme, says, person, consent } = asked;
  refuseFarCommune(commune, province);
  refuseUnproved(asked, now);
  const on = dayInVietNam(now);
  const { to } = routedOn(province, on);
  const id = crypto.randomUUID();
  const hash = hashOfNew(keys.index, id);
  const kept = { says, person, consent: consent && keptConsent(consent) };
  const sealed = await sealWords(keys.seal, id, kept);
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
  const handed = Kept.parse(answer);
  const [office] = await look(db, actor, [
    { text: 'select a.id, a.name from app.agency a where a.id = $1', values: [handed.holder] },
  ]);
  return {
    // Null only where its key was taken out of use since.
    code: codeWith(keys.index, handed.id, handed.codeHash),
    office: Office.parse(office?.rows[0]),
    route: routedOn(province, handed.on),
  };
}

/** What a petition says may be sensitive, and nobody knows before it is read. */
function refuseUnproved({ consent, person }: NewPetition, now: Date): void {
  if (consent === null) return;
  const agreeing = { birthDate: person?.birthDate, isSensitive: true, texts: PETITION_CONSENT_TEXTS };
  const findings = objectionsTo(consent, agreeing, now);
  if (findings.length > 0) throw new Refusal('invalid', findings);
}

const ByCode = z.object({
  livemode: z.boolean(),
  id: z.string(),
  state: z.enum(STATES),
  reopened: z.boolean(),
  answer: z.string().nullable(),
  answerBy: z.string().nullable(),
});

const findPetition = (db: Database, code: string) => findByCode(db, 'app.petition_by_code', ByCode, code);

/** The answer is the person's, and so is the code. */
export async function followPetition(db: Database, ring: KeyRing, code: string) {
  const { id, state, reopened, answer, answerBy } = await findPetition(db, code);
  return {
    state,
    answerBy: state === 'taken' ? answerBy : null,
    answer: await openText(ring, answerPlace(id), answer),
    mayReopen: state === 'answered' && !reopened,
  };
}

/** Once. The function tells its office. */
export async function reopenPetition(db: Database, ring: KeyRing, code: string, reason: string): Promise<void> {
  const found = await findPetition(db, code);
  const step = crypto.randomUUID();
  const sealed = await seal(ring, reasonPlace(step), reason);
  await moveByCode(db, found, 'petition.reopen', {
    text: "select app.move_petition($1, 'reopen', $2, $3)",
    values: [found.hash, step, sealed],
  });
}

/** Twice is once. Every word of it goes, the answer too. */
export async function withdrawPetition(db: Database, code: string): Promise<void> {
  const found = await findPetition(db, code);
  await moveByCode(db, found, 'petition.withdraw', {
    text: "select app.move_petition($1, 'withdraw', $2, null)",
    values: [found.hash, crypto.randomUUID()],
  });
}
