// Protects the life of an obligation: every pair of office and role with every step in every state, for every kind of
// holder, against a table written by hand; nobody signs twice, nothing is proposed early, nothing is closed with money over.
import { describe, expect, it } from 'vitest';
import { AGENCY_KINDS, type AgencyKind, type PersonActor, ROLES, type Role } from '../../src/auth/actor.ts';
import {
  movesOf,
  objectionTo,
  type Signature,
  STATES,
  STEPS,
  type Standing,
  type State,
  type Step,
} from '../../src/settlements/lifecycle.ts';
import { type HolderKind, mayByHand } from './moves.ts';

const HOLDERS: Readonly<Record<HolderKind, string>> = {
  city: 'city',
  state: 'state',
  sponsor: 'sponsor:46000000-0000-4000-8000-0000000000aa',
  commune: 'commune:19789',
};

function somebody(kind: AgencyKind, role: Role, place: { province?: string; commune?: string } = {}): PersonActor {
  const { province = '46', commune = kind === 'commune' ? '19789' : null } = place;
  const agency = { id: 'a', kind, province, commune, name: '' };
  return { kind: 'person', id: 'p', member: 'm', role, office: null, livemode: false, agency, now: null };
}

/** As far along as it can be without anything standing against the step but who asks and in which state it is. */
function standing(state: State, holder: HolderKind, more: Partial<Standing> = {}): Standing {
  const money = { transferred: 0, excess: 0 };
  return { state, province: '46', holder: HOLDERS[holder], isProposable: true, ...money, signed: null, ...more };
}

/** An excess for the credit alone: with one, nothing is closed. And something that came, to be taken back. */
const withMoney = (step: Step) => (step === 'credit' ? { excess: 1 } : step === 'retract' ? { transferred: 1 } : {});

const CASES = Object.keys(HOLDERS).flatMap((holder) => STATES.map((state) => [holder, state] as const));

describe('every office, role and step', () => {
  it.each(CASES)('of a %s obligation that is %s: those of the table, and nobody else', (name, state) => {
    const holder = isHolder(name) ? name : 'city';
    const wrong: string[] = [];
    for (const kind of AGENCY_KINDS) {
      for (const role of ROLES) {
        for (const step of STEPS) {
          const objection = objectionTo(step, standing(state, holder, withMoney(step)), somebody(kind, role));
          const may = mayByHand(state, holder, kind, role, step);
          if ((objection === null) !== may) wrong.push(`${kind}/${role} ${step}: ${objection}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is for people: a key may nothing', () => {
    const { agency } = somebody('insurer-city', 'approver');
    const key = { kind: 'key', id: 'k', scopes: [], livemode: false, agency, now: null } as const;

    expect(STATES.flatMap((state) => movesOf(standing(state, 'city', { excess: 1 }), key))).toEqual([]);
  });

  it('is of its province and commune', () => {
    const strangers = [
      somebody('insurer-city', 'approver', { province: '01' }),
      somebody('finance', 'approver', { province: '01' }),
      somebody('treasury', 'maker', { province: '01' }),
      somebody('commune', 'approver', { commune: '19753' }),
    ];
    const moves = strangers.flatMap((who) => STATES.flatMap((state) => movesOf(standing(state, 'commune'), who)));

    expect(moves).toEqual([]);
  });
});

describe('what else stands against a step', () => {
  const WHO: Readonly<Record<Step, PersonActor>> = {
    propose: somebody('insurer-city', 'approver'),
    agree: somebody('finance', 'approver'),
    return: somebody('finance', 'approver'),
    transfer: somebody('finance', 'maker'),
    retract: somebody('treasury', 'confirmer'),
    credit: somebody('finance', 'confirmer'),
    close: somebody('insurer-city', 'approver'),
  };
  const AT: Readonly<Record<Step, State>> = {
    propose: 'open',
    agree: 'proposed',
    return: 'proposed',
    transfer: 'open',
    retract: 'agreed',
    credit: 'transferred',
    close: 'transferred',
  };
  const SIGNED: readonly Signature[] = ['propose', 'agree', 'transfer', 'credit', 'close'];

  it.each(STEPS.flatMap((step) => SIGNED.map((signed) => [step, signed] as const)))(
    'nobody signs twice: %s by who signed %s',
    (step, signed) => {
      const objection = objectionTo(step, standing(AT[step], 'city', { signed, ...withMoney(step) }), WHO[step]);
      const undoes = step === 'return' || (step === 'retract' && signed !== 'transfer');

      expect(objection).toBe(undoes || step === signed ? null : 'four-eyes');
    },
  );

  it.each([
    ['propose', { isProposable: false }, 'period-not-over'],
    ['close', { excess: 1 }, 'excess-left'],
    ['credit', { excess: 0 }, 'no-such-excess'],
    ['retract', { transferred: 0 }, 'step-not-possible'],
  ] as const)('%s with %o is refused: %s', (step, more, objection) => {
    expect(objectionTo(step, standing(AT[step], 'city', more), WHO[step])).toBe(objection);
  });
});

function isHolder(name: string): name is HolderKind {
  return name in HOLDERS;
}
