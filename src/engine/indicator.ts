/**
 * The vocabulary of targets: what is counted, of whom, and what the plans ask for. Types only; what an indicator comes to
 * for somebody is never decided here.
 */
import type { Instrument } from './instrument.ts';
import type { Cite, NotEncoded, Reading, Words } from './policy.ts';

/** Who is given targets: a province, a commune, its residential groups, schools, and collecting organisations. */
export type Level = 'province' | 'commune' | 'group' | 'school' | 'collector';

/** What a rate is a part of. `reported`: told together with each figure, because only who counts knows it. */
export type Base = 'population' | 'labour-force' | 'past-retirement' | 'pupils' | 'reported';

export type Indicator = {
  readonly id: string;
  readonly says: Words;
  /** What is counted: of a rate, its upper part. */
  readonly counts: Words;
  readonly unit: 'people' | 'đồng' | 'transactions' | 'answers';
  /** A number, or basis points of `base`. */
  readonly kind: 'count' | 'rate';
  readonly base: Base | null;
  /** Whether the months of a year add up, or the last month known is how it stands. */
  readonly over: 'months' | 'moment';
  readonly better: 'higher' | 'lower';
  readonly levels: readonly Level[];
  /** Where it is counted here, from coverages; anywhere else it is reported. */
  readonly computed: readonly Level[];
  /** Who reports it for a province or commune; of a group its commune does, of a school the school too. */
  readonly reportedBy: readonly ('commune' | 'insurer' | 'home-affairs')[];
};

export type Goal = {
  readonly indicator: string;
  readonly cite: Cite;
  readonly words: string;
  /** In basis points; null where the text says only that it has to fall, year by year. */
  readonly value: number | null;
  readonly reach: 'at-least' | 'above' | 'falling';
  /** By the end of this year, or in each year up to it. */
  readonly by: number;
  readonly every: boolean;
  /** Of the plan's readings. */
  readonly readings: readonly string[];
};

/** Who gives targets to whom, as the text has it. */
export type Assignment = {
  readonly by: 'city' | 'commune';
  readonly to: Level;
  readonly indicators: readonly string[];
  readonly cite: Cite;
  readonly words: string;
};

/** What the plan of a place asks for. */
export type GoalPlan = {
  readonly id: string;
  readonly province: string;
  readonly commune: string | null;
  readonly instrument: Instrument;
  /** Years. */
  readonly from: number;
  readonly until: number;
  readonly goals: readonly Goal[];
  readonly assignments: readonly Assignment[];
  readonly readings: readonly Reading[];
  /** Numbers the text points to and does not hold. */
  readonly notEncoded: readonly NotEncoded[];
};
