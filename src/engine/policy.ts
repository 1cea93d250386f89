/**
 * The vocabulary policies are written in. A policy is a typed literal: data that can be read, printed, compared and
 * hashed. Nothing here computes; nothing in a policy is a function.
 *
 * Shares are basis points of the premium (5000 = 50 %), money is whole đồng, months are `YYYY-MM`, days `YYYY-MM-DD`.
 */

import type { Counted, Ending } from './counting.ts';
import type {
  Allowance,
  Area,
  BooleanFact,
  Day,
  Disability,
  EXITS,
  Farming,
  GRADUATED_LISTS,
  HealthGround,
  Household,
  Month,
  NationalStandard,
  Role,
  Scheme,
  SocialMethod,
  WindowFact,
} from './facts.ts';
import type { Confidence, Instrument } from './instrument.ts';
import type { Deadline, Listing } from './listing.ts';

export type { Case } from './case.ts';
export type { Counted, Ending, EndReason } from './counting.ts';
export type { Confidence, Instrument } from './instrument.ts';
export type { Deadline, DutyEvent, DutyKind, Listing, Office, Recurrence } from './listing.ts';

/** The same words in both languages; Vietnamese first, because the law is. */
export type Words = { readonly vi: string; readonly en: string };

/** Where something is written: an instrument by its id, a clause by its key in that instrument. */
export type Cite = { readonly instrument: string; readonly clause: string };

/**
 * Who is meant, as data. `age` holds in a month if it holds on at least one day of it; `withinMonths` counts the month
 * of the event and those that follow. Several conditions in a list must all hold.
 */
export type Condition =
  | { readonly fact: 'age'; readonly from?: number; readonly below?: number }
  | { readonly fact: BooleanFact; readonly is: boolean }
  | { readonly fact: 'household'; readonly in: readonly Household[] }
  | { readonly fact: 'nationalStandard'; readonly in: readonly NationalStandard[] }
  | { readonly fact: 'exitedFrom'; readonly in: readonly (typeof EXITS)[number][] }
  | { readonly fact: 'farming'; readonly in: readonly Farming[] }
  | { readonly fact: 'graduatedList'; readonly in: readonly (typeof GRADUATED_LISTS)[number][] }
  | { readonly fact: 'disability'; readonly in: readonly Disability[] }
  | { readonly fact: 'healthGround'; readonly in: readonly HealthGround[] }
  | { readonly fact: 'schoolProvince'; readonly in: readonly string[] }
  | { readonly fact: 'commune'; readonly in: readonly string[] }
  | { readonly fact: 'allowances'; readonly has: readonly Allowance[] }
  | { readonly fact: 'allowances'; readonly hasNone: readonly Allowance[] }
  | { readonly fact: 'roles'; readonly has: readonly Role[] }
  | { readonly fact: 'areas'; readonly has: readonly Area[] }
  | { readonly fact: WindowFact; readonly withinMonths: number }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] };

export type BudgetHolder = 'city' | 'commune';

/** A value of the law with the time it holds, where it stands, and how sure we are of it. */
export type Dated<T> = {
  readonly from: Month;
  readonly until: Month | null;
  readonly value: T;
  readonly cite: string;
  readonly confidence: Confidence;
};

/** Numbers of the whole country. Rates and shares in basis points, `fundMonthlyRate` in parts of 10,000 a month. */
export type Parameters = {
  readonly referenceLevel: readonly Dated<number>[];
  readonly ruralPovertyLine: readonly Dated<number>[];
  readonly socialRate: readonly Dated<number>[];
  readonly incomeCeiling: readonly Dated<number>[];
  readonly healthRate: readonly Dated<number>[];
  readonly householdLadder: readonly Dated<readonly number[]>[];
  readonly fundMonthlyRate: readonly Dated<number>[];
};

/** What we chose where a text is silent or doubtful. `law` names the paragraph of law.md part A, where there is one. */
export type Reading = {
  readonly id: string;
  readonly cites: readonly Cite[];
  readonly reading: Words;
  readonly because: Words;
  readonly law?: string;
  /** The state's groups, by id, whom the text means without giving them a share: a refusal tells them of it. */
  readonly explains?: readonly string[];
};

export type NotEncoded = { readonly cite: Cite; readonly because: Words };

/** What every group of people has in common: its words in the text, our plain words, and who is meant. */
type Group = {
  readonly id: string;
  readonly cite: Cite;
  /** The words of the text that carry it, to the letter; null where the text is not at hand. */
  readonly text: string | null;
  readonly says: Words;
  readonly when: readonly Condition[];
};

/** Somebody else pays the whole health insurance: employment and the insurance fund are none of ours. */
export type Payer = Group & { readonly payer: 'employment' | 'insurance-fund' | 'state' };

/** A group the state supports with a share of the premium. */
export type StateGroup = Group & {
  /** Basis points. */
  readonly share: number;
  readonly confidence: Confidence;
  /** Per cent of treatment costs the card pays, by month: decides where a city goes by the highest benefit. */
  readonly benefit: readonly Dated<number>[];
  readonly sensitive?: true;
  readonly counted: Counted;
  /** Wholly paid by the state: priced anew when the price changes (NĐ 188/2025/NĐ-CP, Điều 8 khoản 1). */
  readonly repriced?: true;
};

/** The state's own support of one scheme in one period. */
export type StatePolicy = {
  readonly id: string;
  readonly scheme: Scheme;
  readonly title: Words;
  readonly from: Month;
  readonly until: Month | null;
  readonly instruments: readonly Instrument[];
  readonly checkedOn: Day;
  /** Who can take part at all; empty where everybody can. */
  readonly participants: readonly (Group & { readonly refusal: Words })[];
  /** In the order in which they are judged: the first that holds pays. */
  readonly payers: readonly Payer[];
  readonly groups: readonly StateGroup[];
  readonly endings: readonly Ending[];
  /** Months of state support in a life, null without a limit. */
  readonly capMonths: { readonly months: number; readonly cite: Cite } | null;
  /** Duties of every place. */
  readonly deadlines: readonly Deadline[];
  readonly readings: readonly Reading[];
  readonly notEncoded: readonly NotEncoded[];
};

/**
 * How a local share stands to the state's:
 *   on-top   besides the state's share of the groups named in `on` ('any' = whichever group the person has);
 *   in-full  what the state leaves of 100 %;
 *   alone    a share with no state share named: the state's is not added;
 *   total    state and city together reach `share`, in the groups named in `on`.
 */
export type ShareKind = 'on-top' | 'in-full' | 'alone' | 'total';

export type Rule = Group & {
  readonly scheme: Scheme;
  /** The clause that names the group, where the share stands in another one. */
  readonly who?: Cite;
  readonly kind: ShareKind;
  readonly on: 'any' | readonly string[];
  /** Basis points; null where the rate is not known: then every amount that rests on it is null. */
  readonly share: number | null;
  /** The percentage in the quoted words is another one; the reading that says why. */
  readonly shareReading?: string;
  readonly confidence: Confidence;
  readonly budget: BudgetHolder;
  /** Per cent of treatment costs, for a person who has no state group. */
  readonly benefit: number;
  readonly listing: string;
  /** Of a rule that may stand without a group of the state's; of all others the group says it. */
  readonly counted?: Counted;
  readonly sensitive?: true;
};

/** A share for which a whole scheme or one payment method is open or closed, with its clause. */
export type Scope = {
  readonly schemes: readonly Scheme[];
  readonly cite: Cite;
  readonly text: string | null;
  readonly says: Words;
  readonly when: readonly Condition[];
  readonly refusal: Words;
};

export type MethodExclusion = {
  readonly scheme: Scheme;
  readonly method: SocialMethod;
  readonly cite: Cite;
  readonly says: Words;
};

export type Policy = {
  readonly id: string;
  /** Province code. */
  readonly province: string;
  readonly title: Words;
  readonly instruments: readonly Instrument[];
  readonly from: Month;
  /** Last month of this version; null while it is the current one without a stated end. */
  readonly until: Month | null;
  /** Last month in which anything is supported, by the text; null without an end. A newer version is not an end. */
  readonly supportEnds: { readonly month: Month; readonly cite: Cite; readonly says: Words } | null;
  readonly checkedOn: Day;
  readonly schemes: readonly Scheme[];
  readonly scopes: readonly Scope[];
  readonly exclusions: readonly MethodExclusion[];
  readonly rules: readonly Rule[];
  /** What holds for a person in several groups. */
  readonly several: {
    readonly order: 'highest-support' | 'highest-benefit';
    readonly cite: Cite;
    readonly says: Words;
  };
  readonly listings: readonly Listing[];
  readonly deadlines: readonly Deadline[];
  readonly budgetHolders: readonly { readonly holder: BudgetHolder; readonly cite: Cite; readonly says: Words }[];
  readonly readings: readonly Reading[];
  readonly notEncoded: readonly NotEncoded[];
};
