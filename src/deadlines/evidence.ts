/**
 * What shows that a duty was met. A witness knows one kind of duty and asks what is its own; it says nothing of duties it
 * knows nothing of, and whatever nobody witnesses is never called late. Another one is added to WITNESSES, and here alone.
 */
import type { Duty } from '../calendar/schedule.ts';
import type { Day } from '../engine/facts.ts';
import type { Words } from '../engine/policy.ts';
import type { Acting } from '../http/acting.ts';
import { witnessActivities } from './activity-evidence.ts';
import { witnessInspections } from './inspection-evidence.ts';
import { witnessLists } from './list-evidence.ts';
import { witnessOutreach } from './outreach-evidence.ts';
import { witnessReports } from './report-evidence.ts';
import { witnessTransfers } from './transfer-evidence.ts';

/** What was found: numbers and codes of offices, never of a person. */
export type Evidence = {
  /** All of it was done, whenever. */
  readonly done: boolean;
  /** And in time. */
  readonly inTime: boolean;
  /** The day the last of it was done, where that is known. */
  readonly doneOn: Day | null;
  readonly says: Words;
};

/** Evidence by the id of a duty, for those of the duties it knows; as the one who asks may see it. */
export type Witness = (
  acting: Acting,
  province: string,
  duties: readonly Duty[],
) => Promise<ReadonlyMap<string, Evidence>>;

const WITNESSES: readonly Witness[] = [
  witnessLists,
  witnessTransfers,
  witnessReports,
  witnessOutreach,
  witnessInspections,
  witnessActivities,
];

export const evidenceFor: Witness = async (acting, province, duties) => {
  const found = new Map<string, Evidence>();
  for (const witness of WITNESSES) {
    for (const [duty, evidence] of await witness(acting, province, duties)) found.set(duty, evidence);
  }
  return found;
};
