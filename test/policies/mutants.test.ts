/**
 * Protects every number, month and condition of the law: whichever is changed by one, a worked case fails. The same as
 * `npm run mutation:law`, which says more about what survived.
 */
import { describe, expect, it } from 'vitest';
import { judge } from '../../dev/law-mutants/judge.ts';
import { lawMutants, PARAMETERS } from '../../dev/law-mutants/law-mutants.ts';
import { Cases, lawAtHand } from '../../dev/law-mutants/notice.ts';
import { compare } from '../../dev/law-mutants/proof.ts';
import { parameters, policies, statePolicies } from '../../src/policies/index.ts';
import { worked } from '../support/worked.ts';
import { equivalentMutants } from './equivalent-mutants.ts';

const MINUTES = 60_000;
const law = lawAtHand({ policies, statePolicies, parameters });
const mutantsOf = Map.groupBy(lawMutants(law), ({ of }) => of);

function judged(of: string, cases: Cases) {
  const known = equivalentMutants.filter((one) => one.of === of);
  const { survivors, stale, noticed, alike } = judge(law, cases, mutantsOf.get(of) ?? [], known);
  const left = [...survivors.map(({ mutant }) => mutant), ...stale].map(({ at, says }) => `${at}: ${says}`);
  return { noticed, alike, left };
}

describe('a change of the law', () => {
  const cases = new Cases(law, worked);

  it.each([...policies, ...statePolicies].map(({ id }) => id).concat(PARAMETERS))(
    'of %s is noticed',
    (id) => {
      const { noticed, left } = judged(id, cases);

      expect(noticed).toBeGreaterThan(20);
      expect(left).toEqual([]);
    },
    3 * MINUTES,
  );

  it('is listed as equivalent for a policy that exists', () => {
    expect(equivalentMutants.filter(({ of }) => !mutantsOf.has(of))).toEqual([]);
  });
});

describe('the test itself', () => {
  const hue = mutantsOf.get('hue/2026-01') ?? [];

  it('finds everything that is not noticed where there are no cases', () => {
    const { noticed, alike, left } = judged('hue/2026-01', new Cases(law, []));

    expect(noticed).toBe(0);
    expect(left).toHaveLength(hue.length - alike);
  });

  it('never proves alike what a case tells apart', () => {
    const cases = new Cases(law, worked);
    const wrong = hue.filter((mutant) => cases.noticing(mutant) !== null && compare(law, mutant.law) === 'alike');

    expect(wrong.map(({ at, says }) => `${at}: ${says}`)).toEqual([]);
  });
});

it('gives every card a level for as long as its policy lasts', () => {
  const short = statePolicies.flatMap(({ id, scheme, from, until, groups }) =>
    groups
      .filter(
        ({ benefit }) =>
          scheme === 'health-insurance' && (benefit[0]?.from !== from || benefit.at(-1)?.until !== until),
      )
      .map((group) => `${id} ${group.id}`),
  );

  expect(short).toEqual([]);
});
