/**
 * Protects the completeness of the law: every clause of every text we hold is accounted for, carried by a rule, a reading
 * or a deadline, or set aside with a reason; and no citation points to a clause that does not exist. A clause somebody
 * forgot would be a person refused without cause.
 */
import { describe, expect, it } from 'vitest';
import type { Cite, Policy, StatePolicy } from '../../src/engine/policy.ts';
import type { WardProgramme } from '../../src/engine/ward-programme.ts';
import { budgeting, policies, statePolicies, wardProgrammes } from '../../src/policies/index.ts';
import { texts, textsById } from '../support/texts.ts';

const all: readonly (Policy | StatePolicy | WardProgramme)[] = [...policies, ...statePolicies, ...wardProgrammes];
const listed = new Set(all.flatMap(({ instruments }) => instruments.map(({ id }) => id)));

const keyOf = ({ instrument, clause }: Cite) => `${instrument}: ${clause}`;

/** Every citation of a policy, wherever it stands in it; the texts themselves cite nothing. */
function citesIn(value: unknown, except: readonly string[] = []): readonly Cite[] {
  if (value === null || typeof value !== 'object') return [];
  if ('instrument' in value && 'clause' in value) {
    return [{ instrument: String(value.instrument), clause: String(value.clause) }];
  }
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'instruments' || except.includes(name) ? [] : citesIn(part, except),
  );
}

describe.each(all.map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
  it('cites only instruments it lists, and lists none it does not cite', () => {
    const cited = new Set(citesIn(policy).map(({ instrument }) => instrument));

    expect(cited).toEqual(new Set(policy.instruments.map(({ id }) => id)));
  });

  it('cites only clauses that exist', () => {
    const missing = citesIn(policy).filter(({ instrument, clause }) => {
      const clauses = textsById.get(instrument)?.clauses;
      return clause === '' || (clauses && clauses[clause] === undefined);
    });

    expect(missing.map(keyOf)).toEqual([]);
  });

  it('sets a clause aside once, with a reason, and then lets nothing but a reading rest on it', () => {
    const aside = policy.notEncoded.map(({ cite }) => keyOf(cite));
    const carrying = new Set(citesIn(policy, ['notEncoded', 'readings']).map(keyOf));

    expect(aside).toHaveLength(new Set(aside).size);
    expect(aside.filter((key) => carrying.has(key))).toEqual([]);
    expect(policy.notEncoded.filter(({ because }) => because.vi === '' || because.en === '')).toEqual([]);
  });
});

it('finds money by clauses that exist, of texts that a policy of the place lists', () => {
  const texts = policies.filter(({ province }) => province === budgeting.province).flatMap((one) => one.instruments);
  const astray = citesIn(budgeting).filter(
    ({ instrument, clause }) =>
      !texts.some(({ id }) => id === instrument) || textsById.get(instrument)?.clauses?.[clause] === undefined,
  );

  expect(citesIn(budgeting)).toHaveLength(2);
  expect(astray).toEqual([]);
});

describe.each([...listed].map((id) => [id, textsById.get(id)?.clauses ?? {}] as const))(
  'the text of %s',
  (id, clauses) => {
    it('is accounted for, clause by clause', () => {
      const cited = new Set(
        all
          .filter(({ instruments }) => instruments.some((one) => one.id === id))
          .flatMap((policy) => citesIn(policy))
          .filter(({ instrument }) => instrument === id)
          .map(({ clause }) => clause),
      );

      expect(Object.keys(clauses).filter((clause) => !cited.has(clause))).toEqual([]);
    });
  },
);

it('knows every text in the folders: each is listed by a policy', () => {
  const withWords = texts.filter(({ clauses }) => clauses !== null);

  expect(withWords.length).toBeGreaterThan(8);
  expect(withWords.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
});
