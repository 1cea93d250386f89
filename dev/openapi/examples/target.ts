/** The examples of targets, figures, progress and briefings. Numbers of invented groups of a ward; nobody stands behind them. */
import type { Example } from './examples.ts';

const id = (nth: string) => `46000000-0000-4000-8000-0000000000${nth}`;
const [AGENCY, PLAN, PERSON] = ['46000000-0000-4000-8000-000000000003', id('c1'), id('b1')];
const WARD = 'commune:19789';
const GROUP = `group:${id('a1')}`;
const MADE = '2026-10-05T02:00:00Z';

const head = {
  id: PLAN,
  livemode: false,
  agency: AGENCY,
  unit: WARD,
  year: 2026,
  state: 'draft',
  version: 1,
  document: '12/KH-UBND',
  targets: 1,
  draftedBy: PERSON,
  decidedBy: null,
  madeAt: MADE,
  changedAt: MADE,
};
const sum = {
  ...{ indicator: 'new-voluntary-participants', level: 'group', outcome: 'incomplete', above: 120, below: 108 },
  ...{ difference: -12, missing: [GROUP], withoutBase: [], closed: [] },
};
const figure = { unit: GROUP, indicator: 'health-coverage-rate', month: '2026-10', value: 956, base: 1000 };
const decided = { version: 2, decidedBy: id('b2'), changedAt: '2026-10-06T02:00:00Z' };
const line = { indicator: 'health-coverage-rate', month: null, value: 9600, state: 'assigned', nth: 1 };

const health = {
  indicator: 'health-coverage-rate',
  kind: 'rate',
  better: 'higher',
  origin: 'reported',
  target: 9600,
  monthTarget: null,
  value: 9560,
  base: 10000,
  inMonth: 9560,
  latest: '2026-10',
  below: 1,
  reached: 9560,
  isMet: false,
  gap: 40,
  missing: 40,
  pace: { monthsLeft: 2, perMonth: 20 },
  direction: 'better',
  trend: [
    { month: '2026-09', reached: 9540 },
    { month: '2026-10', reached: 9560 },
  ],
  rank: 3,
  of: 40,
  goal: { by: 2030, value: 10000, reach: 'at-least' },
  told: null,
  isHidden: false,
};
const self = { unit: WARD, level: 'commune', name: 'Phường Thuận Hóa', isClosed: false, indicators: [health] };
const group = {
  unit: GROUP,
  level: 'group',
  name: 'Tổ dân phố 1',
  isClosed: false,
  indicators: [{ ...health, below: 0, rank: 1, of: 1 }],
};

const note = {
  id: id('d1'),
  unit: WARD,
  month: '2026-10',
  kind: 'cause',
  indicator: null,
  on: null,
  newVoluntary: null,
  newHealth: null,
  agency: AGENCY,
  person: PERSON,
  at: MADE,
};
const WORDS = 'Nhiều hộ ở trọ chưa có xác nhận cư trú nên chưa lập được danh sách.';

const said = { enteredBy: AGENCY, person: PERSON, at: MADE, nth: 1, isCurrent: true, document: null };
const held = { params: { plan: PLAN } };

export const TARGET_EXAMPLES: readonly Example[] = [
  read('listIndicators', '/v1/indicators'),
  write('draftTargets', '/v1/target-plans', head, {
    body: {
      year: 2026,
      document: '12/KH-UBND',
      lines: [{ unit: GROUP, indicator: 'health-coverage-rate', value: 9600 }],
    },
    status: 201,
  }),
  write(
    'draftTargetsFromGoals',
    '/v1/target-plans/from-goals',
    { ...head, without: [{ unit: `group:${id('a2')}`, indicator: 'health-coverage-rate', because: 'no-figure' }] },
    { body: { year: 2026, document: '12/KH-UBND' }, status: 201 },
  ),
  read('listTargetPlans', '/v1/target-plans', { items: [head], next: null }, { query: { year: '2026' } }),
  read(
    'readTargetPlan',
    '/v1/target-plans/{plan}',
    {
      ...{ ...head, ...decided, state: 'assigned' },
      reason: null,
      lines: [{ unit: GROUP, level: 'group', name: 'Tổ dân phố 1', ...line }],
    },
    held,
  ),
  write('assignTargets', '/v1/target-plans/{plan}/assign', { ...head, ...decided, state: 'assigned' }, held),
  write('discardTargets', '/v1/target-plans/{plan}/discard', { ...head, ...decided, state: 'discarded' }, held),
  read(
    'listTargets',
    '/v1/targets',
    {
      unit: GROUP,
      year: 2026,
      items: [{ ...line, plan: PLAN, document: '12/KH-UBND', reason: null, assignedAt: MADE, replacedBy: null }],
    },
    { query: { unit: GROUP, year: '2026' } },
  ),
  read(
    'readTargetSums',
    '/v1/targets/sums',
    {
      unit: WARD,
      year: 2026,
      month: null,
      items: [sum],
      names: [{ unit: GROUP, name: 'Tổ dân phố 1' }],
    },
    { query: { unit: WARD, year: '2026' } },
  ),
  write(
    'reportFigures',
    '/v1/figures',
    { month: '2026-10', figures: 1 },
    {
      body: {
        month: '2026-10',
        source: 'own-count',
        figures: [{ unit: GROUP, indicator: 'health-coverage-rate', value: 956 }],
      },
      status: 201,
    },
  ),
  read(
    'listFigures',
    '/v1/figures',
    {
      items: [{ id: id('e1'), ...figure, source: 'own-count', ...said }],
      next: null,
    },
    { query: { unit: GROUP } },
  ),
  write(
    'enterDenominators',
    '/v1/denominators',
    { denominators: 1 },
    {
      body: {
        origin: 'police-register',
        denominators: [{ unit: GROUP, base: 'population', on: '2026-01-01', value: 1000 }],
      },
      status: 201,
    },
  ),
  read(
    'listDenominators',
    '/v1/denominators',
    {
      items: [
        {
          id: id('f1'),
          unit: GROUP,
          base: 'population',
          on: '2026-01-01',
          value: 1000,
          origin: 'police-register',
          ...said,
        },
      ],
      next: null,
    },
    { query: { unit: GROUP } },
  ),
  read(
    'readProgress',
    '/v1/progress',
    { unit: WARD, month: '2026-10', self, below: [group], silent: [] },
    {
      query: { unit: WARD, month: '2026-10' },
    },
  ),
  write('addBriefingNote', '/v1/briefings/notes', note, {
    body: { unit: WARD, month: '2026-10', kind: 'cause', words: WORDS },
    status: 201,
  }),
  read(
    'readBriefing',
    '/v1/briefings',
    {
      unit: WARD,
      name: 'Phường Thuận Hóa',
      month: '2026-10',
      newParticipants: { voluntary: 4, voluntaryThisYear: 37, health: 12, healthThisYear: 160 },
      self,
      below: [group],
      silent: [],
      causes: [{ ...note, name: null, words: WORDS }],
      tasks: [],
      updates: [],
      olderNotes: 0,
    },
    { query: { unit: WARD, month: '2026-10' } },
  ),
];

type More = Pick<Example, 'params' | 'query' | 'body' | 'status'>;

function read(operationId: string, path: string, answer?: unknown, more: More = {}): Example {
  return {
    operationId,
    name: 'example',
    summary: 'Ví dụ · Example',
    method: 'get',
    path,
    ...(answer === undefined ? {} : { answer }),
    ...more,
  };
}

function write(operationId: string, path: string, answer: unknown, more: More = {}): Example {
  return { ...read(operationId, path, answer, more), method: 'post' };
}
