/**
 * Taking a step. The table says whether it is possible and where it leads; the write checks that nothing it was decided on
 * has changed since, by the version, and states everything once more (app.take_step). A refusal goes through the act as
 * well, after the key: who asks again under the key of a step that was taken gets its answer, not a refusal.
 */

import type { ActKey } from '../db/act.ts';
import { act } from '../db/act.ts';
import type { Parameter, Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import type { EventType } from '../outbox/event-types.ts';
import { seal } from '../seal/seal.ts';
import { after, decides, type Objection, objectionTo, type Step } from './lifecycle.ts';
import { type ListBody, type ListRow, listAnswer, listBody, listRow, standingOf } from './list-view.ts';
import { findList } from './lists.ts';

/** A row that the confirming commune or the insurer turns away, and why, in words that may name a person. */
export type TurnedAway = { readonly entry: string; readonly reason: string };

export type Said = {
  /** Of a return. */
  readonly reasons?: readonly string[];
  /** When confirming or accepting: the rows that do not go on. */
  readonly rejected?: readonly TurnedAway[];
};

export type Taking = {
  readonly list: string;
  readonly step: Step;
  /** As the caller has read it (If-Match). */
  readonly version: number;
  readonly said?: Said;
};

const EVENTS = {
  submit: 'list.submitted',
  confirm: 'list.confirmed',
  approve: 'list.approved',
  receive: 'list.received',
  accept: 'list.accepted',
  return: 'list.returned',
  withdraw: 'list.withdrawn',
} as const satisfies Record<Step, EventType>;

/** Seals what is said; `Acting` and the keys for it. */
export async function takeStep(acting: Keyed, key: ActKey, taking: Taking): Promise<ListBody> {
  const { db, actor } = acting;
  const { list, step, version, said = {} } = taking;
  const row = await findList(acting, list);
  const objection = row === null ? 'not-found' : whatStandsAgainst(row, taking, acting);
  const { answer } = await act(db, {
    actor,
    operation: `list.${step}`,
    key,
    statements:
      row === null || objection !== null
        ? [requires('false', objection ?? 'not-found')]
        : [await writeOf(row, taking, acting)],
    events: [{ type: EVENTS[step], subject: list }],
    answer: row !== null && step === 'return' ? returned(row) : listAnswer(list),
    audit: { chain: list, detail: { from: row?.state ?? '', held: version, rejected: said.rejected?.length ?? 0 } },
  });
  return listBody(listRow(answer), actor);
}

/** The version first: whatever else stands against it may be so only since the caller looked. */
function whatStandsAgainst(row: ListRow, { step, version }: Taking, { actor }: Acting): Objection | 'stale' | null {
  return isHeld(row, step, version) ? objectionTo(step, standingOf(row), actor) : 'stale';
}

/** What other communes have confirmed meanwhile does not make a commune's own rows others than it has read. */
function isHeld({ version, submittedVersion }: ListRow, step: Step, held: number): boolean {
  if (held === version) return true;
  return step === 'confirm' && submittedVersion !== null && submittedVersion <= held && held < version;
}

async function writeOf(row: ListRow, { list, step, version, said = {} }: Taking, { keys }: Keyed): Promise<Statement> {
  const id = crypto.randomUUID();
  const { state, waitsFor } = after(step, row);
  const { reasons = null, rejected = [] } = said;
  const sealedReasons =
    reasons === null ? null : await seal(keys.seal, { table: 'list_step', column: 'reasons', row: id }, reasons);
  const turnedAway = await Promise.all(
    rejected.map(async ({ entry, reason }) => ({
      entry,
      reason: await seal(keys.seal, { table: 'entry_row', column: 'answer', row: entry }, reason),
    })),
  );
  const values: readonly Parameter[] = [
    list,
    version,
    step,
    state,
    waitsFor,
    after('confirm', row).waitsFor,
    decides(step, row),
    id,
    sealedReasons,
    JSON.stringify(turnedAway),
  ];
  return { text: 'select app.take_step($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', values };
}

/**
 * Who returns a list loses sight of it: they are answered with what they saw, one version on. Nothing else changes, and
 * the write made sure that it was this version.
 */
function returned(row: ListRow): Statement {
  return {
    text: "select $1::jsonb || jsonb_build_object('changedAt', app.exact_instant(app.now())) as answer",
    values: [JSON.stringify({ ...row, state: 'draft', version: row.version + 1 } satisfies ListRow)],
  };
}
