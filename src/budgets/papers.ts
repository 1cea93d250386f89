/**
 * Papers that ask for money, estimates and requests for more: read with what the caller may do next, and taken one step. Their
 * ways are their own; whether a step may be taken, the write decides again.
 */
import type { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { type Required, requires } from '../db/refusals.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { refuseUnfit } from '../http/needed.ts';
import { refuseToCome } from '../http/past-days.ts';
import { Refusal } from '../refusal.ts';
import { DECISION_PARTS, type Decision, type DecisionPart } from './decision.ts';

export type Taking<Step> = {
  readonly id: string;
  readonly step: Step;
  readonly version: number;
  readonly said: Decision;
  readonly today: Day;
};

export type Paper<Row, Body, Step> = {
  /** What the record calls it. */
  readonly name: string;
  readonly row: z.ZodType<Row>;
  /** One row with one column `answer`; none where the caller sees no such paper. */
  readonly asked: (id: string) => Statement;
  readonly bodyOf: (row: Row, actor: Actor) => Body;
  readonly needs: (step: Step) => readonly DecisionPart[];
  readonly objectionTo: (step: Step, row: Row, actor: Actor) => Required | null;
  readonly moved: (taking: Taking<Step>) => Statement;
};

export async function readPaper<R, B, S>(paper: Paper<R, B, S>, acting: Acting, id: string): Promise<B> {
  const row = await findPaper(paper, acting, id);
  if (row === null) throw new Refusal('not-found');
  return paper.bodyOf(row, acting.actor);
}

/** A refusal goes through the act too, after the key: who asks again under the key of a step that was taken gets its answer. */
export async function takePaperStep<R extends { readonly version: number }, B, S extends string>(
  paper: Paper<R, B, S>,
  acting: Acting,
  key: ActKey,
  taking: Taking<S>,
): Promise<B> {
  const { db, actor } = acting;
  const { id, step, version, said, today } = taking;
  refuseUnfit(DECISION_PARTS, paper.needs(step), said);
  refuseToCome('decidedOn', said.decidedOn, today);
  const row = await findPaper(paper, acting, id);
  const objection =
    row === null ? 'not-found' : row.version !== version ? 'stale' : paper.objectionTo(step, row, actor);
  const { answer } = await act(db, {
    actor,
    operation: `${paper.name}.${step}`,
    key,
    statements: [objection === null ? paper.moved(taking) : requires('false', objection)],
    answer: paper.asked(id),
    audit: { chain: id, detail: { held: version, amount: said.amount ?? null } },
  });
  return paper.bodyOf(paper.row.parse(answer), actor);
}

async function findPaper<R, B, S>({ asked, row }: Paper<R, B, S>, { db, actor }: Acting, id: string) {
  const [found] = await look(db, actor, [asked(id)]);
  const answer = found?.rows[0]?.answer;
  return answer === undefined ? null : row.parse(answer);
}
