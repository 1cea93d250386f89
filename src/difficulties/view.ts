/** A difficulty as its offices see it: what it says, the route it took, its steps, and what the caller may do next. */
import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { type Day, SCHEMES } from '../engine/facts.ts';
import type { Keys } from '../seal/key-ring.ts';
import { DIFFICULTY_KINDS } from './kinds.ts';
import { movesOf, STATES, STEPS } from './lifecycle.ts';
import { NO_TIME, routedOn } from './routing.ts';
import { answerPlace, openText, openWords, reasonPlace } from './words-kept.ts';

export const DIFFICULTY_JSON = `json_build_object('id', d.id, 'livemode', d.livemode, 'version', d.version,
  'state', d.state, 'origin', d.origin, 'agency', d.agency, 'holder', d.holder, 'kind', d.kind, 'scheme', d.scheme,
  'province', d.province, 'commune', d.commune, 'answerBy', d.answer_by, 'reopened', d.reopened, 'words', d.words,
  'answer', d.answer, 'madeAt', app.instant(d.made_at), 'changedAt', app.instant(d.changed_at), 'steps', (
    select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'step', s.step, 'agency', s.agency,
      'person', s.person, 'toAgency', s.to_agency, 'at', app.instant(s.at), 'reason', s.reason) order by s.version), '[]')
    from app.difficulty_step s where s.difficulty = d.id))`;

const text = z.string().nullable();

export const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  version: z.int(),
  state: z.enum(STATES),
  origin: z.enum(['office', 'person']),
  agency: z.string(),
  holder: z.string(),
  kind: z.enum(DIFFICULTY_KINDS),
  scheme: z.enum(SCHEMES).nullable(),
  province: z.string(),
  commune: text,
  answerBy: text,
  reopened: z.boolean(),
  words: text,
  answer: text,
  madeAt: z.string(),
  changedAt: z.string(),
  steps: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      step: z.enum(['raise', ...STEPS]),
      agency: text,
      person: text,
      toAgency: text,
      at: z.string(),
      reason: text,
    }),
  ),
});
export type Row = z.infer<typeof Row>;

/** Field by field; consent is told that it was given, not how: that is for whoever has to prove it. */
export async function bodyOf({ seal: ring }: Keys, row: Row, actor: Actor, on: Day) {
  const { words, answer, steps, province, ...shown } = row;
  const kept = words === null ? null : await openWords(ring, row.id, words);
  const { cite, words: said, petitionCite, reading } = routedOn(province, dayInVietNam(new Date(row.madeAt)));
  return {
    ...shown,
    province,
    isOverdue: row.state === 'taken' && row.answerBy !== null && row.answerBy < on,
    says: kept?.says ?? null,
    person: kept?.person ?? null,
    consent: kept?.consent ?? null,
    answer: await openText(ring, answerPlace(row.id), answer),
    route: { cite, words: said, petitionCite, reading },
    time: NO_TIME,
    steps: await Promise.all(
      steps.map(async ({ id, reason, ...step }) => ({
        ...step,
        reason: await openText(ring, reasonPlace(id), reason),
      })),
    ),
    may: movesOf(row, actor),
  };
}
