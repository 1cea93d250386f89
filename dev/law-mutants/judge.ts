/** What became of the mutants of one policy: noticed by a case, proved alike, listed as equivalent, or survived. */
import type { Law } from '../../src/engine/rulebook.ts';
import type { EquivalentMutant } from '../../test/policies/equivalent-mutants.ts';
import type { Mutant } from './law-mutants.ts';
import type { Cases } from './notice.ts';
import { compare, type Proof } from './proof.ts';

export interface Judgement {
  readonly noticed: number;
  readonly alike: number;
  readonly listed: number;
  readonly survivors: readonly { readonly mutant: Mutant; readonly proof: Proof }[];
  /** Listed as equivalent, but noticed, proved alike, or gone. */
  readonly stale: readonly EquivalentMutant[];
}

/** `mutants` are all of one policy, `known` what is listed for it. */
export function judge(
  law: Law,
  cases: Cases,
  mutants: readonly Mutant[],
  known: readonly EquivalentMutant[],
): Judgement {
  const unnoticed = mutants
    .filter((mutant) => cases.noticing(mutant) === null)
    .map((mutant) => ({ mutant, proof: compare(law, mutant.law) }));
  const open = unnoticed.filter(({ proof }) => proof !== 'alike');
  const survivors = open.filter(({ mutant }) => !known.some((one) => isSame(one, mutant)));
  return {
    noticed: mutants.length - unnoticed.length,
    alike: unnoticed.length - open.length,
    listed: open.length - survivors.length,
    survivors,
    stale: known.filter((one) => !open.some(({ mutant }) => isSame(one, mutant))),
  };
}

function isSame(one: EquivalentMutant, { of, at, says }: Mutant): boolean {
  return one.of === of && one.at === at && one.says === says;
}
