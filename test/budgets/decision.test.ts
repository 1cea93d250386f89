// Protects what a step must say of a decision: all that it needs, nothing that it does not, each by name.
import { expect, it } from 'vitest';
import { DECISION_PARTS, type Decision } from '../../src/budgets/decision.ts';
import { WAYS } from '../../src/budgets/requests/lifecycle.ts';
import { refuseUnfit } from '../../src/http/needed.ts';
import { Refusal } from '../../src/refusal.ts';

const decided = { decision: '12/QĐ-UBND', decidedOn: '2026-11-20' };

function unfit(step: keyof typeof WAYS, said: Decision): readonly string[] {
  try {
    refuseUnfit(DECISION_PARTS, WAYS[step].needs, said);
    return [];
  } catch (refused) {
    if (!(refused instanceof Refusal)) throw refused;
    return (refused.findings ?? []).map(({ at, code }) => `${at.join('.')} ${code}`);
  }
}

it.each<[keyof typeof WAYS, Decision, readonly string[]]>([
  ['send', {}, []],
  ['send', { amount: 1 }, ['amount unknown-field']],
  ['grant', { ...decided, amount: 1 }, []],
  ['grant', { decision: '12/QĐ-UBND' }, ['amount missing', 'decidedOn missing']],
  ['refuse', decided, []],
  ['refuse', { ...decided, amount: 1 }, ['amount unknown-field']],
])('%s with %o', (step, said, findings) => {
  expect(unfit(step, said)).toEqual(findings);
});
