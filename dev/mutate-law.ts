/**
 * `npm run mutation:law [-- policy-id]`: the law wrong by one thing at a time, and whether a worked case notices. A mutant
 * that no case notices is a line of the law that nobody would miss. Ends with exit code 1 when one is left.
 *
 * A mutant that chooses the same for everybody is proved alike and needs no case. Others that mean the same as the law
 * stand in test/policies/equivalent-mutants.ts with the reason; one that is there and is noticed after all, or that no
 * longer exists, is an error as well.
 */
import { parameters, policies, statePolicies } from '../src/policies/index.ts';
import { equivalentMutants } from '../test/policies/equivalent-mutants.ts';
import { worked } from '../test/support/worked.ts';
import { judge } from './law-mutants/judge.ts';
import { lawMutants, type Mutant } from './law-mutants/law-mutants.ts';
import { Cases, lawAtHand } from './law-mutants/notice.ts';
import { describe } from './law-mutants/proof.ts';

const asked = process.argv[2] ?? '';
const law = lawAtHand({ policies, statePolicies, parameters });
const cases = new Cases(law, worked);
const failing = cases.leaveOutFailing();
const mutants = lawMutants(law).filter(({ of }) => of.startsWith(asked));
let wrong = failing.length;

for (const name of failing) console.log(`case fails without any mutation: ${name}`);
if (mutants.length === 0) {
  console.log(`no policy ${asked}`);
  wrong += 1;
}
for (const [of, those] of Map.groupBy(mutants, (mutant) => mutant.of)) wrong += report(of, those);
process.exitCode = wrong > 0 ? 1 : 0;

function report(of: string, those: readonly Mutant[]): number {
  const started = performance.now();
  const known = equivalentMutants.filter((one) => one.of === of);
  const { noticed, alike, listed, survivors, stale } = judge(law, cases, those, known);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = `${noticed} noticed, ${alike} proved alike, ${listed} listed as equivalent, ${survivors.length} survived`;
  console.log(`${of}: ${those.length} mutants, ${counts} (${seconds} s)`);
  for (const { mutant, proof } of survivors) {
    console.log(`  survived: ${mutant.at}: ${mutant.says}`);
    if (typeof proof === 'object') console.log(`    ${describe(proof)}`);
  }
  for (const { at, says } of stale) console.log(`  listed as equivalent, but noticed, proved or gone: ${at}: ${says}`);
  return survivors.length + stale.length;
}
