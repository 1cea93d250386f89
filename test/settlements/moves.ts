/** Who may take which step of an obligation, written by hand: for each holder and state, lines of `office/role: steps`. */
import type { State } from '../../src/settlements/lifecycle.ts';

/** What is named after the office: `finance` answers for state, city and sponsors, `commune` for its own. */
export type HolderKind = 'city' | 'state' | 'sponsor' | 'commune';

/** Whom the money is asked of, by the kind of holder. */
export const ANSWERS: Readonly<Record<HolderKind, 'finance' | 'commune'>> = {
  city: 'finance',
  state: 'finance',
  sponsor: 'finance',
  commune: 'commune',
};

/** What comes, and what was recorded by mistake. */
const MONEY: readonly string[] = [
  'holder/maker: transfer',
  'treasury/maker: transfer',
  'holder/confirmer: retract',
  'holder/approver: retract',
  'treasury/confirmer: retract',
  'treasury/approver: retract',
];

/** `holder` stands for whoever answers. Nobody else may do anything. */
export const STEPS_BY_HAND: Readonly<Record<State, readonly string[]>> = {
  open: ['insurer-city/approver: propose', ...MONEY],
  proposed: ['holder/approver: agree return', 'holder/confirmer: return', ...MONEY],
  returned: ['insurer-city/approver: propose', ...MONEY],
  agreed: ['insurer-city/approver: close', ...MONEY],
  transferred: ['insurer-city/approver: close', 'holder/approver: credit', 'holder/confirmer: credit', ...MONEY],
  closed: [],
};

/** Whether somebody may, by the lines above. */
export function mayByHand(state: State, holder: HolderKind, office: string, role: string, step: string): boolean {
  return STEPS_BY_HAND[state].some((line) => {
    const [who = '', steps = ''] = line.split(': ');
    const [of = '', as = ''] = who.split('/');
    return (of === 'holder' ? ANSWERS[holder] : of) === office && as === role && steps.split(' ').includes(step);
  });
}
