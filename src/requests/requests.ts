/**
 * Requests as the person and their portal see them: handed in, followed and taken back by a code. What is answered may
 * name the rule and the office, because the portal knows who asked; what is kept under the Idempotency-Key holds ids only.
 */

import { z } from 'zod';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import type { Language } from '../engine/answer.ts';
import type { Contribution, Day, Month, Person, Scheme } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { groupSaid } from '../registers/said.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { findByCode, moveByCode } from './by-code.ts';
import { codeWith, hashOfNew } from './code.ts';
import { type Consent, isSensitive, objectionsTo } from './consent.ts';
import { CONSENT_TEXTS } from './consent-words.ts';
import { keptConsent } from './kept-consent.ts';
import { type Matched, match, type Unmatched } from './match.ts';
import { findOffice } from './office.ts';
import { knownFacts, monthsOf, sealWish, type Wish } from './wish.ts';

/** Of one portal in 24 hours: a city's busiest day, and far below what would bury its offices. */
const MOST_A_DAY = 5_000;

export type NewRequest = {
  readonly province: string;
  readonly scheme: Scheme;
  readonly from: Month | null;
  readonly wishedOn: Day | null;
  /** A school, a collecting organisation or an insurer's office, where the person names one. */
  readonly office: string | null;
  readonly identity: Wish['person'];
  readonly facts: Person;
  readonly contribution: Contribution | null;
  readonly papers: Wish['papers'];
  readonly consent: Consent;
};

const Kept = z.object({ id: z.string(), office: z.string(), codeHash: z.string(), on: z.string() });

export type HandedIn =
  | { readonly stored: false; readonly match: Unmatched }
  | {
      readonly stored: true;
      readonly match: Matched;
      /** Null only where its key was taken out of use since. */
      readonly code: string | null;
      readonly office: { readonly id: string; readonly name: string };
    };

/** `now`: the instant it is handed in. */
export async function handInRequest(acting: Keyed, key: ActKey, asked: NewRequest, now: Date, language: Language) {
  const { actor } = acting;
  refuseUnproved(asked, now);
  if (asked.province !== actor.agency.province) throw new Refusal('not-allowed');
  const today = dayInVietNam(now);
  const before = await keptOf(acting, key);
  // Sent again, it is judged by the day it was first sent on: the answer is the same.
  const on = before?.on ?? today;
  const { province, scheme, contribution, identity } = asked;
  const { birthDate, sex, commune } = identity;
  const person: Person = { ...asked.facts, birthDate, sex, commune };
  const wished = { province, scheme, from: asked.from ?? on.slice(0, 7), person, contribution };
  const matched = match(wished, on, language, rulebook);
  if (matched.outcome !== 'eligible') return { stored: false, match: matched } satisfies HandedIn;
  const office = await findOffice(acting, matched.by, asked.identity.commune, before?.office ?? asked.office);
  const kept = await store(acting, key, asked, matched, office.id, on);
  const code = codeWith(acting.keys.index, kept.id, kept.codeHash);
  return { stored: true, match: matched, code, office } satisfies HandedIn;
}

/** A wish that nobody has agreed to hand in, or of a day to come. */
function refuseUnproved({ consent, facts, identity, wishedOn }: NewRequest, now: Date): void {
  const agreeing = { birthDate: identity.birthDate, isSensitive: isSensitive(facts), texts: CONSENT_TEXTS };
  const findings = [...objectionsTo(consent, agreeing, now)];
  if (wishedOn !== null && wishedOn > dayInVietNam(now)) {
    findings.push({ at: ['wishedOn'], in: 'body', code: 'in-the-future' });
  }
  if (findings.length > 0) throw new Refusal('invalid', findings);
}

/** What was kept where the very same was handed in before. */
async function keptOf({ db, actor }: Keyed, { names }: ActKey): Promise<z.infer<typeof Kept> | null> {
  const [found] = await look(db, actor, [
    { text: "select app.kept_answer(string_to_array($1, ' ')) as answer", values: [names.join(' ')] },
  ]);
  const known = Kept.safeParse(found?.rows[0]?.answer);
  return known.success ? known.data : null;
}

async function store(acting: Keyed, key: ActKey, asked: NewRequest, matched: Matched, office: string, on: Day) {
  const { db, actor, keys } = acting;
  const id = crypto.randomUUID();
  const hash = hashOfNew(keys.index, id);
  const sealed = await sealWish(keys.seal, id, wishOf(asked, matched));
  const { answer } = await act(db, {
    actor,
    operation: 'request.hand-in',
    key,
    statements: [
      {
        text: `select app.hand_in_request($1, $2, string_to_array($3, ' '), $4, $5, $6, $7)`,
        values: [id, office, matched.by.join(' '), hash, asked.wishedOn ?? on, sealed, MOST_A_DAY],
      },
    ],
    answer: {
      text: `select json_build_object('id', $1::text, 'office', $2::text, 'codeHash', $3::text, 'on', $4::text) as answer`,
      values: [id, office, hash, on],
    },
    audit: { chain: id, detail: { office }, opens: { agency: office } },
  });
  return Kept.parse(answer);
}

function wishOf(asked: NewRequest, { policy, rule, cite, kind }: Matched): Wish {
  const { scheme, from, identity, facts, contribution, papers, consent } = asked;
  const byAge = rule.when.some((condition) => 'fact' in condition && condition.fact === 'age');
  return {
    scheme,
    from,
    months: monthsOf(scheme, contribution),
    kind,
    policy: policy.id,
    rule: rule.id,
    cite,
    person: identity,
    facts: knownFacts(facts),
    monthlyIncome: contribution?.monthlyIncome ?? null,
    group: groupSaid(facts, byAge ? 'age' : 'none'),
    papers,
    consent: keptConsent(consent),
  };
}

export const REQUEST_STATES = [
  'received',
  'listed',
  'submitted',
  'approved',
  'accepted',
  'refused',
  'withdrawn',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

const ByCode = z.object({ livemode: z.boolean(), id: z.string(), state: z.enum(REQUEST_STATES) });

const findRequest = (db: Database, code: string) => findByCode(db, 'app.request_by_code', ByCode, code);

export async function readState(db: Database, code: string): Promise<RequestState> {
  return (await findRequest(db, code)).state;
}

/** Twice is once. */
export async function withdrawRequest(db: Database, code: string): Promise<RequestState> {
  const found = await findRequest(db, code);
  await moveByCode(db, found, 'request.withdraw', { text: 'select app.withdraw_request($1)', values: [found.hash] });
  return 'withdrawn';
}
