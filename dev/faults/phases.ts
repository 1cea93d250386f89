/**
 * Where the way between the Worker and Postgres can break, from before a call arrives to after its answer has left: one
 * table, and what each of them does to a call. Whether Postgres committed is the point of each; nobody on the Worker's side
 * can tell.
 */
import type { Dice } from './dice.ts';

/** The Worker gives up on a call after five seconds. */
const LONGER_THAN_THE_WORKER_WAITS_MS = 5_600;

/** What the Worker gets in place of the answer; `drop` is a closed connection, `half` one closed in the middle of it. */
export type Reply = 'answer' | 'drop' | 'half' | { readonly status: number; readonly body: string };

export type Fate = {
  /** How often Postgres is asked. */
  readonly asked: 0 | 1 | 2;
  /** Cut inside the batch, or its session ended there. */
  readonly inside?: {
    readonly at: 'statement' | 'commit';
    readonly how: 'sever' | 'terminate';
    /** Which statement of the batch, by a share of all of them. */
    readonly along?: number;
  };
  readonly waitBefore?: number;
  readonly waitAfter?: number;
  readonly reply: Reply;
};

export const PHASES = [
  'unheard',
  'status before',
  'taken back',
  'locked',
  'ended before',
  'half-way',
  'terminated',
  'before commit',
  'after commit',
  'mid-answer',
  'status after',
  'ended after',
  'twice',
  'sluggish',
  'slow',
  'overdue',
] as const;
export type Phase = (typeof PHASES)[number];

type Breaking = {
  readonly says: string;
  readonly fate: (dice: Dice) => Fate;
  /** Costs the Worker all of its patience: met less often. */
  readonly isLong?: true;
};

const SESSION_ENDED = ['57P01', '57P02', '57P03', '08006', '08003', '53300', ''];

function neonError(code: string): Reply {
  const severity = code === '' ? '' : code.startsWith('57') || code.startsWith('53') ? 'FATAL' : 'ERROR';
  return { status: 400, body: JSON.stringify({ message: 'made by the fault runner', code, severity, detail: null }) };
}

function status(dice: Dice, statuses: readonly number[]): Reply {
  return { status: dice.pick(statuses), body: 'upstream error' };
}

export const BREAKS: Readonly<Record<Phase, Breaking>> = {
  unheard: { says: 'dropped before Postgres was asked', fate: () => ({ asked: 0, reply: 'drop' }) },
  'status before': {
    says: 'HTTP 500, 502, 503 or 504 of the proxy, Postgres not asked',
    fate: (dice) => ({ asked: 0, reply: status(dice, [500, 502, 503, 504]) }),
  },
  'taken back': {
    says: '40001 or 40P01, rolled back',
    fate: (dice) => ({ asked: 0, reply: neonError(dice.pick(['40001', '40P01'])) }),
  },
  locked: { says: '55P03, a row somebody else holds', fate: () => ({ asked: 0, reply: neonError('55P03') }) },
  'ended before': {
    says: '57P01, 57P02, 57P03, 08xxx, 53300 or no code, Postgres not asked',
    fate: (dice) => ({ asked: 0, reply: neonError(dice.pick(SESSION_ENDED)) }),
  },
  'half-way': {
    says: 'cut between two statements',
    fate: (dice) => ({ asked: 1, inside: { at: 'statement', how: 'sever', along: dice.next() }, reply: 'drop' }),
  },
  terminated: {
    says: 'the session ended between two statements (57P01 of Postgres itself)',
    fate: (dice) => ({ asked: 1, inside: { at: 'statement', how: 'terminate', along: dice.next() }, reply: 'answer' }),
  },
  'before commit': {
    says: 'cut before COMMIT',
    fate: () => ({ asked: 1, inside: { at: 'commit', how: 'sever' }, reply: 'drop' }),
  },
  'after commit': { says: 'dropped after COMMIT, before the answer', fate: () => ({ asked: 1, reply: 'drop' }) },
  'mid-answer': { says: 'dropped in the middle of the answer', fate: () => ({ asked: 1, reply: 'half' }) },
  'status after': {
    says: 'HTTP 500, 502, 504 or 507 of the proxy after COMMIT',
    fate: (dice) => ({ asked: 1, reply: status(dice, [500, 502, 504, 507]) }),
  },
  'ended after': {
    says: '57P01, 57P02, 57P03, 08xxx, 53300 or no code after COMMIT',
    fate: (dice) => ({ asked: 1, reply: neonError(dice.pick(SESSION_ENDED)) }),
  },
  twice: { says: 'delivered twice, the second answer given', fate: () => ({ asked: 2, reply: 'answer' }) },
  sluggish: {
    says: 'answered late, but in time',
    fate: (dice) => ({ asked: 1, waitAfter: 200 + dice.below(800), reply: 'answer' }),
  },
  slow: {
    says: 'committed, answered after the Worker gave up',
    isLong: true,
    fate: () => ({ asked: 1, waitAfter: LONGER_THAN_THE_WORKER_WAITS_MS, reply: 'answer' }),
  },
  overdue: {
    says: 'delivered, and committed, after the Worker gave up',
    isLong: true,
    fate: () => ({ asked: 1, waitBefore: LONGER_THAN_THE_WORKER_WAITS_MS, reply: 'drop' }),
  },
};
