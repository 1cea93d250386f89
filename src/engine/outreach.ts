/**
 * The vocabulary in which a ward says whom it visits, and the one question asked of its conditions: whether they hold for
 * a person of whom little is known. Pure; it gives and takes no amount.
 */
import { Atoms, judgeAtom } from './condition.ts';
import type { Person, Scheme } from './facts.ts';
import { knownOf } from './known.ts';
import type { Cite, Condition, Words } from './policy.ts';
import { NO, OPEN, type Truth, YES } from './truths.ts';

/** What somebody lives by, as far as an extract says it. */
export const OCCUPATIONS = [
  'informal',
  'household-business',
  'student',
  'employed',
  'pensioner',
  'security-force',
  'standing-militia',
  'other',
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** A rule, group or payer of a policy in force, by its id: who is meant stands there, not here. */
export type Entitled = {
  readonly layer: 'state' | 'local';
  readonly id: string;
  /** Whether somebody of whom it is not known, but may be so, is to be asked. */
  readonly asks: boolean;
};

/** Whom to visit. All that is said must hold. */
export type ReviewGroup = {
  readonly id: string;
  readonly cite: Cite;
  /** The words of the plan, to the letter. */
  readonly words: string;
  readonly says: Words;
  readonly occupations?: readonly Occupation[];
  readonly entitled?: readonly Entitled[];
  /** Not known to be insured in any (or in all) of these. */
  readonly lacks?: { readonly schemes: readonly Scheme[]; readonly how: 'any' | 'all' };
  /** Was insured and is not known to be any more; besides those of the occupations. */
  readonly lapsed?: readonly Scheme[];
  /** Insured still, up to a day that is near, and not on a list for what follows. */
  readonly endsSoon?: readonly Scheme[];
  readonly readings?: readonly string[];
};

export type Outreach = {
  /** Of the programme of a ward. */
  readonly programme: string;
  readonly commune: string;
  readonly meeting: {
    readonly cite: Cite;
    readonly words: string;
    readonly least: number;
    readonly most: number;
  };
  /** The duty of the programme that says by when each person is followed up. */
  readonly followUp: string;
  readonly groups: readonly ReviewGroup[];
  readonly readings: readonly { readonly id: string; readonly reading: Words; readonly because: Words }[];
};

/** NO, YES, or OPEN where it turns on what nobody has said. */
export function truthOf(conditions: readonly Condition[], person: Person, month: number): Truth {
  const atoms = new Atoms();
  const alternatives = atoms.alternatives(conditions);
  const known = knownOf(person);
  const truths = atoms.list.map((atom) => judgeAtom(atom, known, month));
  const each = alternatives.map((literals) => literals.map((literal) => truths[literal / 2] ?? OPEN));
  if (each.some((all) => all.every((truth) => truth === YES))) return YES;
  return each.some((all) => all.every((truth) => truth !== NO)) ? OPEN : NO;
}
