// Protects every policy as a legal officer agreed to it: each worked case, to the đồng. A case changes only when the law
// does; when one fails, the policy or the engine is wrong, or the law has changed.
import { describe, expect, it } from 'vitest';
import { differences } from '../support/case.ts';
import { rulebook } from '../support/rulebook.ts';
import { worked } from '../support/worked.ts';

describe.each(worked)('$id', ({ place, cases }) => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(differences(one, place, rulebook)).toEqual([]);
  });
});
