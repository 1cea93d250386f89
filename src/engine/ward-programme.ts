/** The vocabulary of a commune's own programme: dates and readings of its plan, by which nobody gets or pays anything. Types only. */
import type { Day, Month } from './facts.ts';
import type { Instrument } from './instrument.ts';
import type { Deadline } from './listing.ts';
import type { NotEncoded, Reading, Words } from './policy.ts';

/** The plan of one commune: duties of its own and nothing that decides an amount. */
export type WardProgramme = {
  readonly id: string;
  readonly province: string;
  readonly commune: string;
  readonly title: Words;
  readonly instruments: readonly Instrument[];
  readonly from: Month;
  readonly until: Month | null;
  readonly checkedOn: Day;
  readonly deadlines: readonly Deadline[];
  readonly readings: readonly Reading[];
  readonly notEncoded: readonly NotEncoded[];
};
