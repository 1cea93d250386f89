/**
 * What a step says of a decision taken outside this system, by a council or UBND thành phố: how much, its number and day.
 * Whether the words are true is for those who enter them.
 */
import { type Finding, Refusal } from '../refusal.ts';

export const DECISION_PARTS = ['amount', 'decision', 'decidedOn'] as const;
export type DecisionPart = (typeof DECISION_PARTS)[number];

export type Decision = {
  readonly amount?: number | undefined;
  readonly decision?: string | undefined;
  readonly decidedOn?: string | undefined;
};

/** A step says what it needs, and nothing else. */
export function refuseUnfit(said: Decision, needs: readonly DecisionPart[]): void {
  const findings = DECISION_PARTS.flatMap((part): readonly Finding[] => {
    const isNeeded = needs.includes(part);
    if (isNeeded === (said[part] !== undefined)) return [];
    return [{ at: [part], in: 'body', code: isNeeded ? 'missing' : 'unknown-field' }];
  });
  if (findings.length > 0) throw new Refusal('invalid', findings);
}
