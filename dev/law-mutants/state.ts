/** The state's own support, changed in one thing: who takes part, who pays for whom, which share, how long. */
import type { Payer, StateGroup, StatePolicy } from '../../src/engine/policy.ts';
import { type Change, dropped, eachDropped, inEach, inField, number, others, periods } from './change.ts';
import { conditionChanges } from './conditions.ts';
import { BENEFITS } from './local.ts';

const PAYERS: readonly Payer['payer'][] = ['employment', 'insurance-fund', 'state'];
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

function payerChanges(one: Payer): readonly Change<Payer>[] {
  return [...inField(one, 'when', conditionChanges(one.when)), ...inField(one, 'payer', others(one.payer, PAYERS))];
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
      ...periods(group.benefit),
    ]),
    ...(repriced ? [{ ...dropped(repriced, priced), at: 'repriced' }] : []),
  ];
}
