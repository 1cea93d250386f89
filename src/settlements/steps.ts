/**
 * Proposing, agreeing, returning, closing. The table says whether it is possible; the write states everything once more
 * under the obligation's row (migrations/0008-settlements.sql). A refusal goes through the act as well, after the key: who
 * asks again under the key of a step that was taken gets its answer, not a refusal.
 */
import type { Json } from '../audit/json-text.ts';
import { type ActKey, act } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import type { EventType } from '../outbox/event-types.ts';
import { seal } from '../seal/seal.ts';
import { type Objection, objectionTo, type Step } from './lifecycle.ts';
import {
  type ObligationBody,
  type ObligationRow,
  obligationAnswer,
  obligationBody,
  obligationRow,
  standingOf,
} from './obligation-view.ts';
import { findObligation } from './obligations.ts';
import { checkAhead } from './reconciliation.ts';

/** What one step is: whose, of which version, and what it writes where nothing stands against it. */
export type Taking = {
  readonly obligation: string;
  readonly step: Step;
  /** As the caller has read it (If-Match); null where the step needs none. */
  readonly version: number | null;
  readonly write: Statement;
  /** Besides the state it came from: ids, counts and đồng. */
  readonly detail?: Readonly<Record<string, Json>>;
};

export async function takeStep(acting: Acting, key: ActKey, taking: Taking): Promise<ObligationBody> {
  const { db, actor } = acting;
  const { obligation, step, version, write, detail = {} } = taking;
  const row = await findObligation(acting, obligation);
  const objection = row === null ? 'not-found' : whatStandsAgainst(row, taking, acting);
  const { answer } = await act(db, {
    actor,
    operation: `obligation.${step}`,
    key,
    statements: [objection === null ? write : requires('false', objection)],
    events: TOLD[step].map((type) => ({ type, subject: obligation })),
    answer: obligationAnswer(obligation),
    audit: { chain: obligation, detail: { from: row?.state ?? '', held: version, ...detail } },
  });
  return obligationBody(obligationRow(answer), actor);
}

/** What others are told. That all of it was transferred, the database tells: it follows from the money. */
const TOLD: Readonly<Record<Step, readonly EventType[]>> = {
  propose: ['obligation.proposed'],
  agree: ['obligation.agreed'],
  return: ['obligation.returned'],
  transfer: [],
  retract: ['transfer.retracted'],
  credit: [],
  close: ['obligation.closed'],
};

/** The version first: whatever else stands against it may be so only since the caller looked. */
function whatStandsAgainst(
  row: ObligationRow,
  { step, version }: Taking,
  { actor }: Acting,
): Objection | 'stale' | null {
  if (version !== null && version !== row.version) return 'stale';
  return objectionTo(step, standingOf(row), actor);
}

/** The control totals: what the proposer has counted themselves. */
export type Stated = { readonly people: number; readonly amount: number };

export async function propose(acting: Acting, key: ActKey, obligation: string, version: number, stated: Stated) {
  const { people, amount } = stated;
  await checkAhead(acting, obligation);
  return takeStep(acting, key, {
    obligation,
    step: 'propose',
    version,
    write: {
      text: 'select app.propose_obligation($1, $2, $3, $4, $5)',
      values: [obligation, version, crypto.randomUUID(), people, amount],
    },
    detail: { people, amount },
  });
}

export function agree(acting: Acting, key: ActKey, obligation: string, version: number) {
  return takeStep(acting, key, {
    obligation,
    step: 'agree',
    version,
    write: answering(obligation, version, 'agree', crypto.randomUUID(), null),
  });
}

/** The reasons may name somebody: they are sealed. */
export async function giveBack(
  acting: Keyed,
  key: ActKey,
  obligation: string,
  version: number,
  reasons: readonly string[],
): Promise<ObligationBody> {
  const id = crypto.randomUUID();
  const sealed = await seal(acting.keys.seal, { table: 'obligation_step', column: 'reasons', row: id }, reasons);
  const write = answering(obligation, version, 'return', id, sealed);
  return takeStep(acting, key, { obligation, step: 'return', version, write });
}

function answering(obligation: string, version: number, step: Step, id: string, reasons: string | null): Statement {
  return {
    text: 'select app.answer_obligation($1, $2, $3, $4, $5)',
    values: [obligation, version, step, id, reasons],
  };
}

export function close(acting: Acting, key: ActKey, obligation: string, version: number) {
  return takeStep(acting, key, {
    obligation,
    step: 'close',
    version,
    write: { text: 'select app.close_obligation($1, $2, $3)', values: [obligation, version, crypto.randomUUID()] },
  });
}
