// Protects the one way a list goes: every pair of who and what, in every state, is as it is written down by hand in
// moves.ts, and nothing else is possible. The running system is held to the same table in test/api/lists.
import { describe, expect, it } from 'vitest';
import { type Actor, AGENCY_KINDS, type Agency, type AgencyKind, ROLES } from '../../src/auth/actor.ts';
import {
  after,
  decides,
  MOVES,
  movesOf,
  objectionTo,
  SIGNATURES,
  STEPS,
  type Standing,
  type State,
  waitsFor,
} from '../../src/lists/lifecycle.ts';
import { movesByHand, REACHED, WAYS, type WayName } from './moves.ts';

const HUE = '46';

function agency(id: string, kind: AgencyKind, commune: string | null = null, province = HUE): Agency {
  return { id, kind, province, commune, name: id };
}

const MAKERS: Readonly<Record<WayName, Agency>> = {
  hue: agency('maker', 'commune', '19789'),
  school: agency('maker', 'school', '19789'),
  collector: agency('maker', 'collecting-organisation'),
  'walk-in': agency('maker', 'insurer-local'),
  'haiphong-2024': agency('maker', 'commune', '19789'),
  longest: agency('maker', 'school', '19789'),
};

const WAY_OF: Readonly<Record<WayName, Pick<Standing, 'confirmedBy' | 'approvedBy'>>> = {
  hue: { confirmedBy: null, approvedBy: 'commune' },
  school: { confirmedBy: 'commune', approvedBy: null },
  collector: { confirmedBy: null, approvedBy: null },
  'walk-in': { confirmedBy: null, approvedBy: null },
  'haiphong-2024': { confirmedBy: null, approvedBy: 'insurer-local' },
  longest: { confirmedBy: 'commune', approvedBy: 'insurer-local' },
};

function standing(way: WayName, state: State, over: Partial<Standing> = {}): Standing {
  const { id, province, commune } = MAKERS[way];
  const asked = WAY_OF[way].confirmedBy !== null && state !== 'draft';
  return {
    ...WAY_OF[way],
    state,
    locked: false,
    agency: id,
    province: province ?? '',
    commune,
    rows: 3,
    confirmations: asked
      ? [
          { commune: '19858', answeredAt: null },
          { commune: '19804', answeredAt: '2026-12-01T00:00:00.000Z' },
        ]
      : [],
    signed: null,
    ...over,
  };
}

type Who = { readonly name: string; readonly actor: Actor };

const at = (of: Agency) => ({ livemode: false, now: null, agency: of });

/** Everybody there is, in every role: those who have to do with the list, their like next door, and all other agencies. */
function everybody(way: WayName): readonly Who[] {
  const agencies: readonly (readonly [string, Agency])[] = [
    ['maker', MAKERS[way]],
    ['asked', agency('asked', 'commune', '19858')],
    ['answered', agency('answered', 'commune', '19804')],
    ['neighbour', agency('neighbour', 'commune', '19805')],
    ['other-school', agency('other-school', 'school', '19789')],
    ['other-collector', agency('other-collector', 'collecting-organisation')],
    ['local', agency('local', 'insurer-local')],
    ['city', agency('city', 'insurer-city')],
    ['same-commune-elsewhere', agency('elsewhere', 'commune', '19858', '01')],
    ['local-elsewhere', agency('local-elsewhere', 'insurer-local', null, '01')],
    ['city-elsewhere', agency('city-elsewhere', 'insurer-city', null, '01')],
    ...AGENCY_KINDS.filter((kind) => !/commune|school|collecting|insurer/.test(kind)).map(
      (kind) => [kind, agency(kind, kind)] as const,
    ),
  ];
  return agencies.flatMap(([name, of]) => [
    ...ROLES.map((role) => ({
      name: `${name}/${role}`,
      actor: { kind: 'person', id: 'p', member: 'm', role, office: null, ...at(of) } as const,
    })),
    {
      name: `${name}/key`,
      actor: { kind: 'key', id: 'k', scopes: ['lists:draft', 'lists:read', 'offices:read'], ...at(of) } as const,
    },
  ]);
}

describe.each(WAYS)('a list of the way %s', (way) => {
  it.each(REACHED[way])('while %s, lets everybody do what is written by hand, and nobody anything else', (state) => {
    let pairs = 0;
    for (const { name, actor } of everybody(way)) {
      const expected = movesByHand(way, state, name);
      expect([name, movesOf(standing(way, state), actor)]).toEqual([
        name,
        MOVES.filter((one) => expected.includes(one)),
      ]);
      pairs += STEPS.length;
    }
    expect(pairs).toBeGreaterThanOrEqual(20 * 5 * STEPS.length - STEPS.length * 10);
  });

  it('passes its states in order, each signature leading to where the next is waited for', () => {
    const passed: State[] = ['draft'];
    for (let state: State | undefined = 'draft'; state !== undefined; ) {
      const signature = waitsFor({ ...WAY_OF[way], state });
      if (signature === null) break;
      const next = after(signature, standing(way, state));
      expect(next.waitsFor).toBe(waitsFor({ ...WAY_OF[way], state: next.state }));
      passed.push(next.state);
      state = next.state;
    }
    expect(passed).toEqual(REACHED[way].filter((state) => state !== 'withdrawn'));
  });

  it('is decided by one step alone', () => {
    const deciding = STEPS.filter((step) => decides(step, WAY_OF[way]));
    expect(deciding).toEqual([WAY_OF[way].approvedBy === null ? 'submit' : 'approve']);
  });
});

describe('four eyes', () => {
  const hands: readonly (readonly [WayName, State, string])[] = [
    ['hue', 'draft', 'maker/maker'],
    ['school', 'submitted', 'asked/confirmer'],
    ['hue', 'submitted', 'maker/approver'],
    ['hue', 'approved', 'local/maker'],
    ['hue', 'received', 'local/approver'],
  ];

  it.each(hands)('in %s, %s: %s may sign what waits, unless they signed another step of it', (way, state, name) => {
    const who = everybody(way).find((one) => one.name === name);
    const waiting = waitsFor({ ...WAY_OF[way], state });
    if (who === undefined || waiting === null) throw new Error('no such pair');
    const objections = SIGNATURES.map((signed) => objectionTo(waiting, standing(way, state, { signed }), who.actor));

    expect(objections).toEqual(SIGNATURES.map((signed) => (signed === waiting ? null : 'four-eyes')));
    expect(objectionTo(waiting, standing(way, state), who.actor)).toBeNull();
  });

  it('lets who signed a step still return the list or take it back', () => {
    const maker = everybody('hue').find(({ name }) => name === 'maker/maker');
    const chair = everybody('hue').find(({ name }) => name === 'maker/approver');
    if (!maker || !chair) throw new Error('nobody');

    expect(objectionTo('withdraw', standing('hue', 'submitted', { signed: 'submit' }), maker.actor)).toBeNull();
    expect(objectionTo('return', standing('hue', 'submitted', { signed: 'approve' }), chair.actor)).toBeNull();
  });
});

describe('what stands against a step', () => {
  const actorOf = (way: WayName, name: string): Actor => {
    const who = everybody(way).find((one) => one.name === name);
    if (who === undefined) throw new Error(`nobody is ${name}`);
    return who.actor;
  };

  it('is said by one code, that of the first thing that is wrong', () => {
    const said = [
      objectionTo('submit', standing('hue', 'draft', { rows: 0 }), actorOf('hue', 'maker/maker')),
      objectionTo('submit', standing('hue', 'submitted'), actorOf('hue', 'maker/maker')),
      objectionTo('approve', standing('hue', 'draft'), actorOf('hue', 'maker/approver')),
      objectionTo('approve', standing('hue', 'submitted'), actorOf('hue', 'neighbour/approver')),
      objectionTo('confirm', standing('school', 'submitted'), actorOf('school', 'answered/confirmer')),
      objectionTo('return', standing('hue', 'approved', { locked: true }), actorOf('hue', 'local/maker')),
      objectionTo('receive', standing('hue', 'approved', { locked: true }), actorOf('hue', 'local/maker')),
      objectionTo('withdraw', standing('hue', 'submitted', { locked: true }), actorOf('hue', 'maker/maker')),
      objectionTo('return', standing('hue', 'accepted'), actorOf('hue', 'city/approver')),
      objectionTo('submit', standing('hue', 'draft'), actorOf('hue', 'maker/key')),
    ];

    expect(said).toEqual([
      'list-empty',
      'step-not-possible',
      'step-not-possible',
      'not-allowed',
      'step-not-possible',
      'list-locked',
      null,
      'list-locked',
      'step-not-possible',
      'not-allowed',
    ]);
  });
});
