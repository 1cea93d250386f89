/** Runs a worked case of a policy through the engine and tells where the answer is another one. */
import type { Question, SchemeAnswer } from '../../src/engine/answer.ts';
import type { Case } from '../../src/engine/policy.ts';
import { quote } from '../../src/engine/quote.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';

/** Where the cases of a policy are quoted: its province, by its own text or by the one in force. */
export type Place = { readonly province: string; readonly policy?: string };

/** What differs, a line each; nothing when the case holds. */
export function differences(one: Case, place: Place, rulebook: Rulebook): readonly string[] {
  const answer = answerOf(one, place, rulebook);
  const got = seen(answer);
  return Object.entries(one.expect)
    .filter(([field, wanted]) => JSON.stringify(got[field]) !== JSON.stringify(wanted))
    .map(([field, wanted]) => `${field}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got[field])}`);
}

function answerOf(one: Case, place: Place, rulebook: Rulebook): SchemeAnswer {
  const question: Question = {
    province: place.province,
    schemes: [one.scheme],
    from: one.month,
    months: one.months ?? 1,
    policy: place.policy ?? null,
    person: one.person,
    contribution: one.contribution ?? null,
    language: 'vi',
    asOn: `${one.month}-01`,
  };
  const answer = quote(question, rulebook).schemes[one.scheme];
  if (!answer) throw new Error(`no answer for ${one.scheme}`);
  return answer;
}

/** The fields a case may state. Amounts are those of the whole quote; local amounts by month are spread over the rows. */
function seen(answer: SchemeAnswer): Readonly<Record<string, unknown>> {
  const { total, installments } = answer;
  return {
    outcome: answer.outcome,
    rule: answer.rule?.id ?? null,
    stateRule: answer.stateRule?.id ?? null,
    due: total.due,
    state: total.state,
    local: total.local,
    participant: total.participant,
    needs: answer.needs.map(({ fact }) => fact),
    localByMonth: installments.flatMap(({ local, months }) =>
      Array.from({ length: months }, () => (local === null ? null : local / months)),
    ),
    supportEndsIn: answer.supportEndsIn,
    localBudget: answer.localBudget,
    lastDay: answer.listing?.lastDay ?? null,
  };
}
