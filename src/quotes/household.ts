/** A household asked about together: the same frame and the same rules as for one person, then the engine. */
import { publishedTopUps } from '../budgets/top-ups/published.ts';
import { rulesetWith, type Snapshot } from '../budgets/top-ups/top-ups.ts';
import type { Answer } from '../engine/answer.ts';
import { type HouseholdAnswer, quoteHousehold, withTopUpsOf } from '../engine/household.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { type Asking, frameOf, refuseUnborn } from './ask.ts';
import type { AskedHousehold } from './question-schema.ts';
import { quoteIdOf } from './quote-id.ts';

export type PublicHouseholdAnswer = Omit<Answer, 'schemes'> & {
  readonly asOn: string;
  readonly build: string;
  readonly quoteId: string;
  readonly members: readonly { readonly id: string; readonly schemes: Answer['schemes'] }[];
  readonly totals: HouseholdAnswer['totals'];
};

export async function askHousehold(asked: AskedHousehold, asking: Asking): Promise<PublicHouseholdAnswer> {
  const frame = frameOf(asked, asking);
  refuseUnborn(
    frame,
    asked.members.map(({ person }, at) => ({ person, at: ['members', at, 'person'] })),
  );
  const members = asked.members.map(({ id, person, contribution }) => ({
    id,
    person,
    contribution: contribution ?? null,
  }));
  const { build, quoteIdKey } = asking.environment;
  const topUps: (Snapshot | 'unknown' | null)[] = [];
  for (const { person } of members) {
    topUps.push(await publishedTopUps(asking.environment, frame.province, person.commune, asking.now.getTime()));
  }
  const question = { ...frame, members };
  const lines = topUps.map((one) => (one === null || one === 'unknown' ? one : one.lines));
  const answer = withTopUpsOf(quoteHousehold(question, rulebook), lines, question, rulebook);
  const { province, from, months, policy, checkedOn, totals } = answer;
  const ruleset = rulesetWith(answer.ruleset, ...topUps);
  return {
    province,
    from,
    months,
    policy,
    asOn: frame.asOn,
    ruleset,
    build,
    quoteId: await quoteIdOf(frame, members, ruleset, quoteIdKey),
    checkedOn,
    members: answer.members.map((member) => ({ id: member.id, schemes: member.answer.schemes })),
    totals,
  };
}
