/** A household asked about together: the same frame and the same rules as for one person, then the engine. */
import type { Answer, Total } from '../engine/answer.ts';
import type { Scheme } from '../engine/facts.ts';
import { quoteHousehold } from '../engine/household.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { type Asking, frameOf, refuseUnborn } from './ask.ts';
import type { AskedHousehold } from './question-schema.ts';
import { quoteIdOf } from './quote-id.ts';

export type PublicHouseholdAnswer = Omit<Answer, 'schemes'> & {
  readonly asOn: string;
  readonly build: string;
  readonly quoteId: string;
  readonly members: readonly { readonly id: string; readonly schemes: Answer['schemes'] }[];
  readonly totals: { readonly [S in Scheme]?: Total };
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
  const answer = quoteHousehold({ ...frame, members }, rulebook);
  const { province, from, months, policy, ruleset, checkedOn, totals } = answer;
  return {
    province,
    from,
    months,
    policy,
    asOn: frame.asOn,
    ruleset,
    build: asking.build,
    quoteId: await quoteIdOf(frame, members, ruleset, asking.quoteIdKey),
    checkedOn,
    members: answer.members.map((member) => ({ id: member.id, schemes: member.answer.schemes })),
    totals,
  };
}
