/**
 * Case files of suspected fraud: made, handed over, received, concluded, closed. Read through functions that write down who
 * looked, and in no other way: the application may not select from their tables. What is kept under an Idempotency-Key is an
 * id, a state and a version.
 */
import { z } from 'zod';
import { type ActKey, act } from '../db/act.ts';
import { requires } from '../db/refusals.ts';
import type { Keyed } from '../http/acting.ts';
import { refuseUnfit } from '../http/needed.ts';
import { refuseFarCommune } from '../quotes/commune-code.ts';
import { open, type Place, seal } from '../seal/seal.ts';
import {
  FRAUD_KINDS,
  type FraudKind,
  RESULTS,
  type Result,
  SORTS,
  type Sort,
  SUBJECTS,
  type Subject,
} from './kinds.ts';
import { FIELDS, isOfRole, movesOf, STATES, STEPS, type Step, WAYS } from './lifecycle.ts';

const Contents = z.object({
  says: z.string(),
  documents: z.array(z.object({ title: z.string(), sha256: z.string() })),
});

export type NewCase = {
  readonly kind: FraudKind;
  readonly about: Subject;
  readonly commune: string;
  readonly receiver: string;
  readonly reportedBy: string | null;
  readonly contents: z.infer<typeof Contents>;
  readonly references: readonly { readonly sort: Sort; readonly id: string }[];
  /** People of one's own office who are to see it, the one who hands it over among them. */
  readonly readers: readonly string[];
};

const contentsPlace = (id: string): Place => ({ table: 'fraud_case', column: 'contents', row: id });
const outcomePlace = (id: string): Place => ({ table: 'fraud_case', column: 'outcome', row: id });

const Moved = z.object({ id: z.string(), state: z.enum(STATES), version: z.int() });
export type Moved = z.infer<typeof Moved>;

const standing = (id: string) => ({ text: 'select app.fraud_case_standing($1) as answer', values: [id] });

export async function draftCase({ db, actor, keys }: Keyed, key: ActKey, asked: NewCase): Promise<Moved> {
  refuseFarCommune(asked.commune, actor.agency.province);
  const id = crypto.randomUUID();
  const { contents, ...clear } = asked;
  const sealed = await seal(keys.seal, contentsPlace(id), contents);
  const { answer } = await act(db, {
    actor,
    operation: 'fraud-case.draft',
    key,
    statements: [
      { text: 'select app.draft_fraud_case($1, $2, $3)', values: [id, JSON.stringify(clear), sealed] },
      // Of no agency and no province: whoever sees the case sees its record, and nobody else.
      { text: 'select app.open_chain($1, null, null)', values: [id] },
    ],
    answer: standing(id),
    audit: { chain: id, detail: { kind: asked.kind, receiver: asked.receiver } },
  });
  return Moved.parse(answer);
}

export type Taking = {
  readonly id: string;
  readonly step: Step;
  readonly version: number;
  readonly said: { readonly result?: Result | undefined; readonly says?: string | undefined };
};

export async function takeFraudStep({ db, actor, keys }: Keyed, key: ActKey, taking: Taking): Promise<Moved> {
  const { id, step, version, said } = taking;
  refuseUnfit(FIELDS, WAYS[step].needs, said);
  const { result = null, says } = said;
  const sealed = says === undefined ? null : await seal(keys.seal, outcomePlace(id), says);
  const moved = {
    text: 'select app.move_fraud_case($1, $2, $3, $4, $5, $6)',
    values: [id, version, step, WAYS[step].to, result, sealed],
  };
  const { answer } = await act(db, {
    actor,
    operation: `fraud-case.${step}`,
    key,
    statements: isOfRole(step, actor)
      ? [moved]
      : // Whoever does not see it is told that there is none, whatever their role.
        [requires('app.sees_fraud_case($1)', 'not-found', [id]), requires('false', 'not-allowed')],
    answer: standing(id),
    audit: { chain: id, detail: { held: version, result } },
  });
  return Moved.parse(answer);
}

export async function letIn({ db, actor }: Keyed, key: ActKey, id: string, person: string): Promise<Moved> {
  const { answer } = await act(db, {
    actor,
    operation: 'fraud-case.let-in',
    key,
    statements: [{ text: 'select app.let_into_fraud_case($1, $2)', values: [id, person] }],
    answer: standing(id),
    audit: { chain: id, detail: { person } },
  });
  return Moved.parse(answer);
}

/** By somebody else of their office; what they saw before stays on record. */
export async function takeOff({ db, actor }: Keyed, key: ActKey, id: string, person: string): Promise<Moved> {
  const { answer } = await act(db, {
    actor,
    operation: 'fraud-case.take-off',
    key,
    statements: [{ text: 'select app.take_off_fraud_case($1, $2)', values: [id, person] }],
    answer: standing(id),
    audit: { chain: id, detail: { person } },
  });
  return Moved.parse(answer);
}

const text = z.string().nullable();

const Line = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  commune: z.string(),
  kind: z.enum(FRAUD_KINDS),
  about: z.enum(SUBJECTS),
  agency: z.string(),
  receiver: z.string(),
  reportedBy: text,
  state: z.enum(STATES),
  version: z.int(),
  result: z.enum(RESULTS).nullable(),
  madeAt: z.string(),
  changedAt: z.string(),
});

const Whole = Line.extend({
  contents: text,
  outcome: text,
  references: z.array(z.object({ sort: z.enum(SORTS), id: z.string() })),
  readers: z.array(z.object({ person: z.string(), agency: z.string(), letInBy: z.string(), letInAt: z.string() })),
  steps: z.array(
    z.object({
      version: z.int(),
      step: z.enum(['draft', ...STEPS]),
      agency: z.string(),
      person: z.string(),
      at: z.string(),
    }),
  ),
});

/** A look is an act: it is written down, and there is no key because nothing else is done. */
export async function readCase({ db, actor, keys }: Keyed, id: string) {
  const { answer } = await act(db, {
    actor,
    operation: 'fraud-case.read',
    key: null,
    statements: [requires('app.sees_fraud_case($1)', 'not-found', [id])],
    answer: { text: 'select app.read_fraud_case($1) as answer', values: [id] },
  });
  const { contents, outcome, ...shown } = Whole.parse(answer);
  const opened = contents === null ? null : Contents.parse(await open(keys.seal, contentsPlace(id), contents));
  return {
    ...shown,
    says: opened?.says ?? null,
    documents: opened?.documents ?? [],
    outcome: outcome === null ? null : z.string().parse(await open(keys.seal, outcomePlace(id), outcome)),
    may: movesOf(shown, actor),
  };
}

const Page = z.object({ items: z.array(Line), next: text });

export async function pageCases({ db, actor }: Keyed, asked: { limit: number; cursor?: string | undefined }) {
  const { limit, cursor = null } = asked;
  const { answer } = await act(db, {
    actor,
    operation: 'fraud-case.list',
    key: null,
    statements: [],
    answer: { text: 'select app.list_fraud_cases($1, $2) as answer', values: [cursor, limit] },
  });
  return Page.parse(answer);
}
