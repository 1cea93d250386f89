// Protects the life of a report: every role with every move in every state against a table by hand, in one's own office and
// in no other; nobody signs what they worked on; a filed report never moves.
import { describe, expect, it } from 'vitest';
import { type PersonActor, ROLES, type Role } from '../../src/auth/actor.ts';
import {
  MOVES,
  type Move,
  movesOf,
  objectionTo,
  STATES,
  type Standing,
  type State,
} from '../../src/reports/lifecycle.ts';

/** `role: moves`; whoever is not named may nothing. */
const BY_HAND: Readonly<Record<State, readonly string[]>> = {
  draft: ['maker: write submit'],
  submitted: ['approver: sign return'],
  signed: ['maker: file', 'approver: file return'],
  filed: ['maker: amend'],
  returned: ['maker: write submit'],
};

const mayByHand = (state: State, role: Role, move: Move) =>
  BY_HAND[state].some((line) => {
    const [who = '', moves = ''] = line.split(': ');
    return who === role && moves.split(' ').includes(move);
  });

function somebody(role: Role, agency = 'a'): PersonActor {
  const of = { id: agency, kind: 'insurer-city', province: '46', commune: null, name: '' } as const;
  return { kind: 'person', id: 'p', member: 'm', role, office: null, livemode: false, agency: of, now: null };
}

const standing = (state: State, more: Partial<Standing> = {}): Standing => {
  return { agency: 'a', state, worked: false, amendedBy: null, ...more };
};

describe('every role and move', () => {
  it.each(STATES)('of a report that is %s: those of the table, and nobody else', (state) => {
    const wrong = ROLES.flatMap((role) =>
      MOVES.filter(
        (move) => (objectionTo(move, standing(state), somebody(role)) === null) !== mayByHand(state, role, move),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(STATES)('of another office’s report that is %s: as if it were not there', (state) => {
    const said = ROLES.flatMap((role) => MOVES.map((move) => objectionTo(move, standing(state), somebody(role, 'b'))));
    expect(new Set(said)).toEqual(new Set(['not-found']));
  });

  it('is for people: a key may nothing', () => {
    const key = { ...somebody('maker'), kind: 'key', scopes: [] } as const;
    expect(STATES.flatMap((state) => movesOf(standing(state), key))).toEqual([]);
  });
});

describe('four eyes', () => {
  it('nobody signs what they worked on, and anybody of the office gives it back', () => {
    const worked = standing('submitted', { worked: true });
    expect(objectionTo('sign', worked, somebody('approver'))).toBe('four-eyes');
    expect(objectionTo('return', worked, somebody('approver'))).toBeNull();
  });

  it('an edition has one in its place, and no second', () => {
    expect(objectionTo('amend', standing('filed', { amendedBy: 'r' }), somebody('maker'))).toBe('step-not-possible');
  });
});
