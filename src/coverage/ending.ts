/**
 * Why somebody leaves, and what of the money the law gives back for it. What the law does not say is not guessed: the
 * coverage ends, the money stays where it is, and the answer says so.
 */
import type { Month, Scheme } from '../engine/facts.ts';
import { isByTheMonth, leftOfLump } from '../engine/lump.ts';
import { monthIndex } from '../engine/month.ts';
import type { Ending, EndReason } from '../engine/policy.ts';
import type { OpenedRow } from '../lists/entries/kept-row.ts';
import { normalise } from '../lists/intake/intake.ts';
import { plain } from '../lists/intake/values/plain.ts';
import { rulebook } from '../rulebook/rulebook.ts';

export const END_REASONS = [
  'death',
  'missing',
  'left-country',
  'compulsory',
  'one-off',
  'pension',
  'other-ground',
  'other',
] as const satisfies readonly EndReason[];

export const GIVES = ['all', 'own-part', 'nothing', 'unknown'] as const;
export type Gives = (typeof GIVES)[number];

/** What the law says of an ending; null where it says nothing. */
function endingIn(scheme: Scheme, paidIn: Month, because: EndReason, group: string | null): Ending | null {
  const endings = rulebook.statePolicyAt(scheme, monthIndex(paidIn))?.endings ?? [];
  const holds = ({ groups }: Ending) => groups === 'any' || (group !== null && groups.includes(group));
  return endings.find((one) => one.because.includes(because) && holds(one)) ?? null;
}

/** The ending that gave this: the group somebody was accepted under is sealed. */
export function endingThatGave(scheme: Scheme, paidIn: Month, because: EndReason, gave: Gives): Ending | null {
  const endings = rulebook.statePolicyAt(scheme, monthIndex(paidIn))?.endings ?? [];
  return endings.find((one) => one.because.includes(because) && one.gives === gave) ?? null;
}

/** What comes back; of a lump, whose months have no price of their own, how much of it. */
export type GivenBack = { readonly gives: Gives; readonly lump: number | null };

const UNKNOWN: GivenBack = { gives: 'unknown', lump: null };

export type Leaving = { readonly scheme: Scheme; readonly from: Month; readonly because: EndReason };

export function givenBack({ answer, cells, sheet, row }: OpenedRow, { scheme, from, because }: Leaving): GivenBack {
  const [first, second] = answer?.payments ?? [];
  if (answer === null || first === undefined) return UNKNOWN;
  const gives = endingIn(scheme, first.paidIn, because, answer.stateRule)?.gives ?? 'unknown';
  if (gives === 'nothing' || gives === 'unknown' || answer.payments.every(isByTheMonth)) return { gives, lump: null };
  if (gives !== 'own-part' || second !== undefined) return UNKNOWN;
  const { income } = normalise({ position: 1, sheet, row, change: 'increase', cells, repairs: [], findings: [] });
  const lump = leftOfLump(first, income, from, rulebook);
  return lump === null ? UNKNOWN : { gives, lump };
}

/** Words of the remarks of a list that say why; what says nothing certain is another reason. */
const NOTED: readonly (readonly [EndReason, RegExp])[] = [
  ['death', /\b(tu vong|da chet|qua doi|tu tran|bao tu)\b|^(giam do )?chet\b/],
  ['missing', /\bmat tich\b/],
  [
    'left-country',
    /\b(dinh cu (tai |o )?nuoc ngoai|(ra|di) nuoc ngoai dinh cu|khong con cu tru (tai|o) viet nam|xuat canh)\b/,
  ],
  ['compulsory', /\b((bhxh|bao hiem xa hoi) bat buoc|bhxh ?bb)\b/],
  ['one-off', /\b(bhxh|bao hiem xa hoi) (mot|1) lan\b/],
  ['pension', /\b(huong luong huu|huong huu tri)\b/],
];

export function reasonNoted(note: string | null): EndReason {
  const said = note === null ? '' : plain(note);
  return NOTED.find(([, words]) => words.test(said))?.[0] ?? 'other';
}
