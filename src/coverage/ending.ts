/**
 * Why somebody leaves, and what of the money the law gives back for it. What the law does not say is not guessed: the
 * coverage ends, the money stays where it is, and the answer says so.
 */
import type { Month, Scheme } from '../engine/facts.ts';
import { monthIndex } from '../engine/month.ts';
import type { Ending, EndReason } from '../engine/policy.ts';
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

export type Given = { readonly gives: Gives; readonly ending: Ending | null };

export type Ended = {
  readonly scheme: Scheme;
  /** The state's group it was accepted under. */
  readonly group: string | null;
  readonly paidIn: Month;
  readonly because: EndReason;
};

export function givenBack({ scheme, group, paidIn, because }: Ended): Given {
  const endings = rulebook.statePolicyAt(scheme, monthIndex(paidIn))?.endings ?? [];
  const ending = endings.find(
    (one) => one.because.includes(because) && (one.groups === 'any' || (group !== null && one.groups.includes(group))),
  );
  return ending === undefined ? { gives: 'unknown', ending: null } : { gives: ending.gives, ending };
}

/** Words of the remarks of a list that say why; what says nothing certain is another reason. */
const NOTED: readonly (readonly [EndReason, RegExp])[] = [
  ['death', /\b(tu vong|da chet|qua doi|bao tu)\b/],
  ['missing', /\bmat tich\b/],
  ['left-country', /\b(dinh cu nuoc ngoai|khong con cu tru (tai|o) viet nam|xuat canh)\b/],
  ['compulsory', /\bbhxh bat buoc\b/],
  ['one-off', /\bbhxh mot lan\b/],
  ['pension', /\b(huong luong huu|huong huu tri)\b/],
];

export function reasonNoted(note: string | null): EndReason {
  const said = note === null ? '' : plain(note);
  return NOTED.find(([, words]) => words.test(said))?.[0] ?? 'other';
}
