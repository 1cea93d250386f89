/** The state's own support, changed in one thing: who takes part, who pays for whom, which share, how long. */
import type { Payer, StateGroup, StatePolicy } from '../../src/engine/policy.ts';
import { type Change, changed, dropped, eachDropped, inEach, inField, number, others, periods } from './change.ts';
import { conditionChanges } from './conditions.ts';
import { BENEFITS } from './local.ts';

const WHOLE = 10_000;

export function stateChanges(policy: StatePolicy): readonly Change<StatePolicy>[] {
  const { participants, payers, groups, capMonths } = policy;
  return [
    ...inField(policy, 'participants', [
      ...eachDropped(participants),
      ...inEach(participants, (one) => inField(one, 'when', conditionChanges(one.when))),
    ]),
    ...inField(policy, 'payers', [...eachDropped(payers), ...inEach(payers, payerChanges)]),
    ...inField(policy, 'groups', [...eachDropped(groups), ...inEach(groups, groupChanges)]),
    ...(capMonths === null
      ? []
      : inField(policy, 'capMonths', [
          dropped(capMonths.months, null),
          ...inField(capMonths, 'months', number(capMonths.months)),
        ])),
  ];
}

/** Employment and the insurance fund are alike to us: the payer is none of ours. */
function payerChanges(one: Payer): readonly Change<Payer>[] {
  return [
    ...inField(one, 'when', conditionChanges(one.when)),
    ...inField(one, 'payer', [changed(one.payer, one.payer === 'state' ? 'employment' : 'state')]),
  ];
}

function groupChanges(group: StateGroup): readonly Change<StateGroup>[] {
  const { repriced, ...priced } = group;
  return [
    ...inField(group, 'when', conditionChanges(group.when)),
    ...inField(
      group,
      'share',
      number(group.share).filter(({ to }) => to <= WHOLE),
    ),
    ...inField(group, 'benefit', [
      ...inEach(group.benefit, (one) => inField(one, 'value', others(one.value, BENEFITS))),
      ...withinPolicy(group.benefit),
    ]),
    ...(repriced ? [{ ...dropped(repriced, priced), at: 'repriced' }] : []),
  ];
}

/** Where the level of the card changes; it starts and ends with its policy. */
function withinPolicy(benefit: StateGroup['benefit']): readonly Change<StateGroup['benefit']>[] {
  const first = `[${benefit[0]?.from}].from`;
  return periods(benefit).filter(({ at }) => at !== first && !at.endsWith('until'));
}
