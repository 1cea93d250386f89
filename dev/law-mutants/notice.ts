/**
 * Whether a worked case notices a mutant. Only the programs of the changed policy are made anew; all others are those of
 * the law as it stands. The cases that name the changed rule come first, then those that noticed the mutants before.
 */
import { nextLastDay } from '../../src/calendar/deadline.ts';
import type { Case } from '../../src/engine/policy.ts';
import { type Law, makeRulebook, type Rulebook } from '../../src/engine/rulebook.ts';
import { budgeting } from '../../src/policies/index.ts';
import { differences, type Place } from '../../test/support/case.ts';
import type { Worked } from '../../test/support/worked.ts';
import { type Mutant, PARAMETERS } from './law-mutants.ts';

export type PlacedCase = { readonly one: Case; readonly place: Place };

export class Cases {
  readonly #base: Law;
  readonly #rulebook: Rulebook;
  readonly #cases: PlacedCase[];

  constructor(base: Law, worked: readonly Worked[]) {
    this.#base = base;
    this.#rulebook = makeRulebook(base);
    this.#cases = worked.flatMap(({ place, cases }) => cases.map((one) => ({ one, place })));
  }

  get count(): number {
    return this.#cases.length;
  }

  /** Cases that fail under the law as it stands prove nothing; they are named and left out. */
  leaveOutFailing(): readonly string[] {
    const failing = this.#cases.filter(({ one, place }) => differences(one, place, this.#rulebook).length > 0);
    for (const one of failing) this.#cases.splice(this.#cases.indexOf(one), 1);
    return failing.map(({ one }) => one.name);
  }

  /** The name of a case that fails under the mutant; null where none does. */
  noticing(mutant: Mutant): string | null {
    const rulebook = this.#rulebookOf(mutant.law);
    const named = new Set([...mutant.at.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]));
    const concerned = this.#cases.filter((one) => this.#concerns(mutant, one));
    const near = concerned.filter(
      ({ one: { expect } }) => named.has(expect.rule ?? '') || named.has(expect.stateRule ?? ''),
    );
    for (const placed of new Set([...near, ...concerned])) {
      if (!fails(placed, rulebook)) continue;
      this.#cases.splice(this.#cases.indexOf(placed), 1);
      this.#cases.unshift(placed);
      return placed.one.name;
    }
    return null;
  }

  #concerns({ of }: Mutant, { place }: PlacedCase): boolean {
    const policy = this.#base.policies.find(({ id }) => id === of);
    return of === PARAMETERS || !policy || (place.province === policy.province && place.policy !== 'vietnam');
  }

  #rulebookOf(law: Law): Rulebook {
    const made = makeRulebook(law);
    const programFor: Rulebook['programFor'] = (scheme, local, month, method) => {
      const state = made.statePolicyAt(scheme, month);
      const untouched =
        (local === null || this.#base.policies.includes(local)) &&
        state === this.#rulebook.statePolicyAt(scheme, month);
      return (untouched ? this.#rulebook : made).programFor(scheme, local, month, method);
    };
    // Hashes of the whole law, which no case asks for.
    const { rulesetOf } = this.#rulebook;
    return { ...made, programFor, rulesetOf, revisionOf: () => '' };
  }
}

/** A law under which nothing can be answered any more is noticed too. */
function fails({ one, place }: PlacedCase, rulebook: Rulebook): boolean {
  try {
    return differences(one, place, rulebook).length > 0;
  } catch {
    return true;
  }
}

/** Ward programmes and the way money is found decide no answer to a question, so no case could notice a change of theirs. */
export function lawAtHand(law: Omit<Law, 'nextLastDay' | 'wardProgrammes' | 'budgeting'>): Law {
  return { ...law, wardProgrammes: [], budgeting, nextLastDay };
}
