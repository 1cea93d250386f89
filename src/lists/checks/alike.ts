/**
 * When two people of one group and list are the same to the law: what a row has of its own besides its group, written so
 * that equal texts have equal answers. Nothing the engine looks at may be left out; a test asks it about people who only
 * differ in what is.
 */
import type { Person } from '../../engine/facts.ts';
import { birthOf } from '../../engine/month.ts';
import type { Rulebook } from '../../engine/rulebook.ts';
import type { Term } from './months.ts';

/**
 * Of the day of birth counts the month, whether it is the first (who is born on it leaves an age a month earlier), and
 * whether it is a 29 February. Of the commune counts only whether a text names it. No text asks for the sex.
 */
export function alike(
  { birthDate, commune, citizen }: Person,
  { from, months, contribution }: Term,
  rulebook: Rulebook,
): string {
  const { monthlyIncome = null, method = null, lumpMonths = null, healthMethod = null } = contribution;
  const where = commune === undefined || commune === null || namedIn(rulebook).has(commune) ? commune : 'elsewhere';
  const paid = `${monthlyIncome} ${method} ${lumpMonths} ${healthMethod}`;
  return `${bornIn(birthDate)} ${where} ${citizen} ${from} ${months} ${paid}`;
}

function bornIn(birthDate: Person['birthDate']): string {
  if (birthDate === null || birthDate === undefined) return '';
  const { month, day, leapDay } = birthOf(birthDate);
  return `${month}${day === 1 ? 'f' : leapDay ? 'l' : ''}`;
}

const named = new WeakMap<Rulebook, ReadonlySet<string>>();

/** The communes that a condition of any text names. */
function namedIn(rulebook: Rulebook): ReadonlySet<string> {
  const before = named.get(rulebook);
  if (before !== undefined) return before;
  const codes = new Set([...communesIn(rulebook.policies), ...communesIn(rulebook.statePolicies)]);
  named.set(rulebook, codes);
  return codes;
}

function* communesIn(law: unknown): Generator<string> {
  if (typeof law !== 'object' || law === null) return;
  if ('fact' in law && law.fact === 'commune' && 'in' in law && Array.isArray(law.in)) yield* law.in.map(String);
  for (const part of Object.values(law)) yield* communesIn(part);
}
