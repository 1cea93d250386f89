/**
 * From what was asked to what is answered: defaults resolved against the day in Việt Nam, then the engine. Nothing is
 * stored; the clock and the language come from the caller.
 */
import { publishedTopUps } from '../budgets/top-ups/published.ts';
import { rulesetWith } from '../budgets/top-ups/top-ups.ts';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import type { Answer, Language } from '../engine/answer.ts';
import { type Day, type Person, SCHEMES } from '../engine/facts.ts';
import { quote } from '../engine/quote.ts';
import { withTopUps } from '../engine/top-up.ts';
import type { Environment } from '../env.ts';
import { type Finding, Refusal } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import type { AskedQuestion } from './question-schema.ts';
import { type Frame, quoteIdOf } from './quote-id.ts';

/** What an answer depends on besides the question. */
export type Asking = {
  readonly now: Date;
  readonly language: Language;
  readonly environment: Environment;
};

export type PublicAnswer = Answer & { readonly asOn: Day; readonly build: string; readonly quoteId: string };

export async function ask(asked: AskedQuestion, asking: Asking): Promise<PublicAnswer> {
  const { person, contribution } = asked;
  const frame = frameOf(asked, asking);
  refuseUnborn(frame, [{ person, at: ['person'] }]);
  const question = { ...frame, person, contribution: contribution ?? null };
  const { build, quoteIdKey } = asking.environment;
  const published = publishedTopUps(asking.environment, frame.province, person.commune, asking.now.getTime());
  const topUps = published instanceof Promise ? await published : published;
  let answer = quote(question, rulebook);
  let { ruleset } = answer;
  if (topUps !== null) {
    answer = withTopUps(answer, topUps === 'unknown' ? topUps : topUps.lines, question, rulebook);
    ruleset = rulesetWith(ruleset, topUps);
  }
  const { province, from, months, policy, checkedOn, schemes } = answer;
  const quoteId = await quoteIdOf(frame, [{ person, contribution }], ruleset, quoteIdKey);
  return { province, from, months, policy, asOn: frame.asOn, ruleset, build, quoteId, checkedOn, schemes };
}

/** What is asked about everybody alike, nothing left open. */
export function frameOf(
  { province, schemes, from, months, policy, language }: Omit<AskedQuestion, 'person' | 'contribution'>,
  asking: Asking,
): Frame {
  const asOn = dayInVietNam(asking.now);
  return {
    province,
    // In one order, whatever the caller's: the answer names them in it.
    schemes: SCHEMES.filter((scheme) => schemes?.includes(scheme) ?? true),
    from: from ?? asOn.slice(0, 7),
    months: months ?? 12,
    policy: policy ?? null,
    language: language ?? asking.language,
    asOn,
  };
}

/**
 * Somebody born after the first month asked for is a slip in a date, or asks too early: an amount runs from the birth
 * (NĐ 188/2025/NĐ-CP, Điều 8 khoản 1 điểm b), and no payer owes the months before it.
 */
export function refuseUnborn(
  { from }: Frame,
  people: readonly { readonly person: Person; readonly at: Finding['at'] }[],
): void {
  const unborn = people.filter(({ person: { birthDate } }) => birthDate && birthDate.slice(0, 7) > from);
  if (unborn.length === 0) return;
  const code = 'born-after-the-first-month';
  throw new Refusal(
    'invalid',
    unborn.map(({ at }) => ({ at: [...at, 'birthDate'], in: 'body', code })),
  );
}
