/**
 * Protects the register: for every place and month one law at most, without a gap between its versions; ids that mean the
 * same from one version to the next; and policies that are data through and through, so that they can be printed,
 * compared and hashed.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../src/engine/facts.ts';
import type { Case, Dated, Policy, StatePolicy } from '../../src/engine/policy.ts';
import { parameters, policies, statePolicies } from '../../src/policies/index.ts';

const POLICIES = fileURLToPath(new URL('../../src/policies/', import.meta.url));
const all: readonly (Policy | StatePolicy)[] = [...policies, ...statePolicies];

type Period = { readonly from: string; readonly until: string | null };

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

const holdsIn = ({ from, until }: Period, month: string) => from <= month && (until === null || month <= until);
const overlap = (one: Period, other: Period) =>
  one.from <= (other.until ?? '9999-12') && other.from <= (one.until ?? '9999-12');

/** Where one period does not follow the one before it to the month. */
function breaks(periods: readonly Period[]): readonly string[] {
  const inOrder = periods.toSorted((a, b) => a.from.localeCompare(b.from));
  return inOrder.flatMap(({ from, until }, at) => {
    const next = inOrder[at + 1];
    const backwards = until !== null && until < from ? [`${from} ends in ${until}`] : [];
    if (!next) return backwards;
    const follows = until !== null && monthAfter(until) === next.from;
    return follows ? backwards : [...backwards, `${from} to ${until}, then ${next.from}`];
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  return [...Map.groupBy(items, keyOf)];
}

const months: readonly string[] = Array.from({ length: 14 * 12 }, (_, at) => {
  const year = 2018 + Math.floor(at / 12);
  return `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
});

describe('time', () => {
  it.each(grouped(policies, ({ province }) => province))(
    'leaves no gap and no overlap in province %s',
    (_province, of) => {
      expect(breaks(of)).toEqual([]);
    },
  );

  it.each(grouped(statePolicies, ({ scheme }) => scheme))(
    'leaves no gap and no overlap in the state’s %s',
    (_scheme, of) => {
      expect(breaks(of)).toEqual([]);
    },
  );

  it.each(Object.entries(parameters))('gives %s one value at a time, without a gap', (_name, values) => {
    expect(breaks(values)).toEqual([]);
  });

  it('gives every group of the state one benefit at a time', () => {
    const groups = statePolicies.flatMap((policy) => policy.groups.map((group) => ({ policy, group })));
    const broken = groups.filter(({ group }) => breaks(group.benefit).length > 0);

    expect(broken.map(({ policy, group }) => `${policy.id} ${group.id}`)).toEqual([]);
  });

  it('has at most one policy for a province and month, from 2018 to 2031', () => {
    const provinces = new Set(policies.map(({ province }) => province));
    const twice = [...provinces].flatMap((province) =>
      months.filter((month) => policies.filter((one) => one.province === province && holdsIn(one, month)).length > 1),
    );

    expect(months.at(0)).toBe('2018-01');
    expect(months.at(-1)).toBe('2031-12');
    expect(twice).toEqual([]);
  });

  it('knows the state’s social insurance from 2018 on, and its health insurance from December 2018 on', () => {
    const first = (scheme: Scheme) =>
      months.find((month) => statePolicies.some((one) => one.scheme === scheme && holdsIn(one, month)));

    expect(first('social-insurance')).toBe('2018-01');
    expect(first('health-insurance')).toBe('2018-12');
  });
});

describe('ids', () => {
  it('name each policy by its folder, and every folder is in the register', () => {
    const folders = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('/policy.ts'))
      .map((file) => file.slice(0, -'/policy.ts'.length));

    expect(folders.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  it('are given once in a policy', () => {
    const twice = all.flatMap((policy) =>
      idLists(policy).flatMap((ids) =>
        ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${policy.id} ${id}`),
      ),
    );

    expect(twice).toEqual([]);
  });

  it('stay from one version to the next, unless the later one says that they ended', () => {
    const lost = [
      ...grouped(policies, ({ province }) => province),
      ...grouped(statePolicies, ({ scheme }) => scheme),
    ].flatMap(([, versions]) => {
      const inOrder = versions.toSorted((a, b) => a.from.localeCompare(b.from));
      return inOrder.flatMap((earlier, at) => {
        const later = inOrder[at + 1];
        return later ? lostBetween(earlier, later) : [];
      });
    });

    expect(lost).toEqual([]);
  });
});

function idLists(policy: Policy | StatePolicy): readonly (readonly string[])[] {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return 'rules' in policy
    ? [ids(policy.rules), ids(policy.listings), ids(policy.deadlines), ids(policy.readings)]
    : [ids([...policy.payers, ...policy.groups]), ids(policy.participants), ids(policy.readings)];
}

/** What an id stands for: a group under the same name in another scheme would be another group. */
function carriers(policy: Policy | StatePolicy): ReadonlyMap<string, Scheme> {
  if ('rules' in policy) return new Map(policy.rules.map(({ id, scheme }) => [id, scheme]));
  return new Map([...policy.payers, ...policy.groups].map(({ id }) => [id, policy.scheme]));
}

function lostBetween(earlier: Policy | StatePolicy, later: Policy | StatePolicy): readonly string[] {
  const said = JSON.stringify([later.readings, later.notEncoded]);
  const kept = carriers(later);
  return [...carriers(earlier)]
    .filter(([id, scheme]) => kept.get(id) !== scheme && !said.includes(id))
    .map(([id]) => `${earlier.id} ${id} is not in ${later.id}`);
}

describe('references', () => {
  it('resolve: each rule’s listing, each listing’s deadline, each budget that owes a rule', () => {
    const astray = policies.flatMap(({ id, rules, listings, deadlines, budgetHolders }) => [
      ...rules.filter(({ listing }) => !listings.some((one) => one.id === listing)).map((rule) => `${id} ${rule.id}`),
      ...rules
        .filter(({ budget }) => !budgetHolders.some(({ holder }) => holder === budget))
        .map((rule) => `${id} ${rule.id} ${rule.budget}`),
      ...listings
        .filter(({ deadline }) => deadline !== null && !deadlines.some((one) => one.id === deadline))
        .map((listing) => `${id} ${listing.id}`),
      ...listings
        .filter((listing) => !rules.some((rule) => rule.listing === listing.id))
        .map((one) => `${id} idle ${one.id}`),
    ]);

    expect(astray).toEqual([]);
  });

  it.each([
    ['hanoi/2026-01', ['commune']],
    ['hanoi/2026-07', ['commune']],
    ['hue/2026-01', ['city']],
    ['haiphong/2024-07', ['city']],
    ['haiphong/2026-01', ['city']],
  ])('name for %s the budget that owes it: %j', (id, budgets) => {
    const owing = policies.find((policy) => policy.id === id)?.rules.map(({ budget }) => budget);

    expect([...new Set(owing)]).toEqual(budgets);
  });

  it('stand on groups the state has in every month of the policy', () => {
    const astray = policies.flatMap((policy) =>
      policy.rules.flatMap(({ id, scheme, on }) =>
        statePolicies
          .filter((state) => state.scheme === scheme && overlap(state, policy))
          .flatMap((state) => (on === 'any' ? [] : on.filter((group) => !state.groups.some((one) => one.id === group))))
          .map((group) => `${policy.id} ${id} on ${group}`),
      ),
    );

    expect(astray).toEqual([]);
  });

  it('fit their kind: a share stands on groups, reaches the whole, or stands alone', () => {
    const odd = policies.flatMap((policy) =>
      policy.rules
        .filter(({ kind, on, share }) => {
          if (kind === 'alone') return on.length > 0;
          if (kind === 'in-full') return on !== 'any' || (share !== null && share !== 10_000);
          return on.length === 0;
        })
        .map(({ id }) => `${policy.id} ${id}`),
    );

    expect(odd).toEqual([]);
  });

  it('keep rules within the policy’s schemes and its end after its start', () => {
    const odd = policies.filter(
      ({ schemes, rules, scopes, from, until, supportEnds }) =>
        rules.some(({ scheme }) => !schemes.includes(scheme)) ||
        scopes.some((scope) => scope.schemes.some((scheme) => !schemes.includes(scheme))) ||
        (supportEnds !== null && (supportEnds.month < from || supportEnds.month !== until)),
    );

    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('data', () => {
  it.each([...all, { id: 'parameters', ...parameters }].map((one) => [one.id, one] as const))(
    'is all that %s holds: no function, nothing lost as JSON',
    (_id, policy) => {
      expect(functionsIn(policy)).toEqual([]);
      expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy);
    },
  );

  it('carries a source with every value that has a date', () => {
    const values: readonly Dated<unknown>[] = Object.values(parameters).flat();

    expect(values.filter(({ cite }) => cite === '')).toEqual([]);
  });
});

function functionsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'function') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => functionsIn(part, `${path}.${name}`));
}

describe('cases', () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s has one for each of its rules',
    async (id, { rules }) => {
      const { cases }: { readonly cases: readonly Case[] } = await import(`${POLICIES}${id}/cases.ts`);
      const chosen = new Set(cases.map(({ expect: { rule } }) => rule));

      expect(rules.filter((rule) => !chosen.has(rule.id)).map((rule) => rule.id)).toEqual([]);
    },
  );

  it.each(statePolicies.map((policy) => [policy.id, policy] as const))(
    '%s has one for each group and each payer',
    async (id, { groups, payers }) => {
      const { cases }: { readonly cases: readonly Case[] } = await import(`${POLICIES}${id}/cases.ts`);
      const chosen = new Set(cases.map(({ expect: { stateRule } }) => stateRule));

      expect([...groups, ...payers].filter((group) => !chosen.has(group.id)).map((group) => group.id)).toEqual([]);
    },
  );
});
