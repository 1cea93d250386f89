/**
 * What a step says of a decision taken outside this system, by a council or UBND thành phố: how much, its number and day.
 * Whether the words are true is for those who enter them.
 */
export const DECISION_PARTS = ['amount', 'decision', 'decidedOn'] as const;
export type DecisionPart = (typeof DECISION_PARTS)[number];

export type Decision = {
  readonly amount?: number | undefined;
  readonly decision?: string | undefined;
  readonly decidedOn?: string | undefined;
};
