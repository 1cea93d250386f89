/**
 * Protects the tie between a policy and its text: what we quote stands in the clause we cite, to the letter, and the
 * percentage a reader sees in the quotation is the share the engine pays. Where a text is not at hand nothing is quoted
 * and nothing claims to be verified.
 */
import { describe, expect, it } from 'vitest';
import type { Cite, Policy, StatePolicy } from '../../src/engine/policy.ts';
import type { WardProgramme } from '../../src/engine/ward-programme.ts';
import { policies, statePolicies, wardProgrammes } from '../../src/policies/index.ts';
import { type Text, textsById } from '../support/texts.ts';

type Quoted = { readonly name: string; readonly cite: Cite; readonly text: string | null };
type Shared = Quoted & { readonly share: number | null; readonly shareReading?: string; readonly confidence: string };

const all: readonly (Policy | StatePolicy)[] = [...policies, ...statePolicies];

function instrumentOf(policy: Policy | StatePolicy | WardProgramme, { instrument }: Cite): Text {
  const listed = policy.instruments.some(({ id }) => id === instrument);
  const found = textsById.get(instrument);
  if (!listed || !found) throw new Error(`${policy.id} does not list ${instrument}`);
  return found;
}

function sharesOf(policy: Policy | StatePolicy): readonly Shared[] {
  const sources = 'rules' in policy ? policy.rules : policy.groups;
  return sources.map((source) => ({ ...source, name: source.id }));
}

function quotedOf(policy: Policy | StatePolicy): readonly Quoted[] {
  const others =
    'rules' in policy
      ? policy.scopes.map((scope, at) => ({ ...scope, name: `scope ${at + 1}` }))
      : [...policy.participants, ...policy.payers].map((group) => ({ ...group, name: group.id }));
  return [...others, ...sharesOf(policy)];
}

/** Line breaks and runs of blanks are the page's, not the law's. */
const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/** The first percentage of a quotation in basis points: what stands in brackets behind it is somebody else's share. */
function percentIn(words: string): number | null {
  const found = /(\d+)(?:,(\d{1,2}))?\s?%/.exec(words);
  if (!found) return null;
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

describe.each(all.map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
  it.each(quotedOf(policy).map((quoted) => [quoted.name, quoted] as const))(
    'quotes the words of %s as they stand in the clause it cites',
    (_name, { cite, text }) => {
      const { clauses } = instrumentOf(policy, cite);

      if (clauses === null) {
        expect(text).toBeNull();
      } else {
        expect(plain(clauses[cite.clause] ?? '')).toContain(plain(text ?? '(no words quoted)'));
      }
    },
  );

  it.each(sharesOf(policy).map((shared) => [shared.name, shared] as const))(
    'pays for %s the percentage that its quoted words name, or says in a reading why not',
    (_name, { cite, text, share, shareReading, confidence }) => {
      if (instrumentOf(policy, cite).clauses === null) {
        expect(confidence).not.toBe('verified');
        return;
      }
      const named = percentIn(text ?? '');
      if (share === null) {
        expect(named).toBeNull();
        expect(confidence).toBe('unknown');
      } else if (shareReading === undefined) {
        expect(named).toBe(share);
      } else {
        expect(named).not.toBe(share);
        expect(policy.readings.map(({ id }) => id)).toContain(shareReading);
      }
    },
  );

  it('says in plain words of at most 90 characters who is meant', () => {
    const sources = 'rules' in policy ? policy.rules : policy.groups;
    const long = sources.flatMap(({ says }) => [says.vi, says.en]).filter((words) => words === '' || words.length > 90);

    expect(long).toEqual([]);
  });
});

const withDeadlines = [...all, ...wardProgrammes].map((policy) => [policy.id, policy] as const);

describe.each(withDeadlines)('the deadlines of %s', (_id, policy) => {
  it('print the words of their clauses, and none where the text is not at hand', () => {
    const astray = policy.deadlines.filter(({ cite, words }) => {
      const { clauses } = instrumentOf(policy, cite);
      if (clauses === null) return words !== null;
      const clause = clauses[cite.clause];
      return !clause || !words || !plain(clause).includes(plain(words));
    });

    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});

it('reads percentages as they are printed', () => {
  expect(percentIn('hỗ trợ 10% tiền đóng theo tỷ lệ phần trăm (%)')).toBe(1000);
  expect(percentIn('bằng 4,5% mức lương')).toBe(450);
  expect(percentIn('hỗ trợ 30% (ngoài 70%)')).toBe(3000);
  expect(percentIn('người nhiễm HIV/AIDS')).toBeNull();
});
