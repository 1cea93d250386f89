/** Examples of top-ups, sponsors, budgets and estimates, with their answers: the home commune's of the tests of access. */
import { type Example, page, read, write } from '../example.ts';

const ID = '46000000-0000-4000-8000-0000000000b1';
const AGENCY = '46000000-0000-4000-8000-0000000000b2';
const PERSON = '46000000-0000-4000-8000-0000000000b3';
const MADE = '2026-12-01T02:00:00Z';
const COMMUNE = 'commune:19789';

const line = {
  scheme: 'social-insurance',
  groups: null,
  rate: 2000,
  cap: 40000,
  from: '2027-01',
  until: '2027-12',
  decision: { number: '08/NQ-HĐND', decidedOn: '2026-11-20' },
};
const topUps = {
  id: ID,
  livemode: false,
  province: '46',
  commune: '19789',
  state: 'drafted',
  version: 1,
  lines: [line],
  follows: 0,
  madeAt: MADE,
  nth: null,
  publishedAt: null,
  hash: null,
  inForce: false,
};
const published = {
  ...topUps,
  state: 'published',
  version: 2,
  nth: 1,
  publishedAt: '2026-12-12T02:00:00.000Z',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  inForce: true,
};

const granting = { holder: COMMUNE, year: 2027, amount: 500000000, decision: '08/NQ-HĐND', decidedOn: '2026-11-20' };
const appropriation = {
  id: ID,
  livemode: false,
  province: '46',
  ...granting,
  request: null,
  corrects: null,
  enteredAt: MADE,
};
const budget = {
  holder: COMMUNE,
  granted: 500000000,
  used: 300000000,
  committed: 150000000,
  left: 50000000,
  short: 0,
};

const asking = { holder: COMMUNE, year: 2027, foreseen: 30000000, balanced: 20000000 };
const request = {
  id: ID,
  livemode: false,
  province: '46',
  holder: COMMUNE,
  year: 2027,
  state: 'drafted',
  version: 1,
  granted: 500000000,
  used: 300000000,
  committed: 250000000,
  foreseen: 30000000,
  balanced: 20000000,
  asked: 60000000,
  given: null,
  decision: null,
  decidedOn: null,
  madeAt: MADE,
  changedAt: MADE,
  steps: [{ step: 'draft', agency: AGENCY, person: PERSON, at: MADE }],
  may: [],
  cite: null,
  reading: {
    vi: 'Không có văn bản của tỉnh, thành phố này về bổ sung dự toán: theo trình tự của Kế hoạch 321/KH-UBND của Hà Nội, III.2.',
    en: 'No text of this province says how more is asked for: the way of plan 321/KH-UBND of Hà Nội, III.2, is taken.',
  },
};
const sent = {
  ...request,
  state: 'sent',
  version: 2,
  steps: [...request.steps, { step: 'send', agency: AGENCY, person: PERSON, at: MADE }],
};

const promise = {
  name: 'Quỹ Vì người nghèo thành phố',
  scheme: 'social-insurance',
  groups: null,
  communes: ['19789'],
  rate: 10000,
  cap: null,
  from: '2027-01',
  until: '2027-12',
};
const sponsor = {
  id: ID,
  livemode: false,
  province: '46',
  agency: AGENCY,
  ...promise,
  amount: null,
  people: 200,
  named: false,
  usedAmount: 0,
  usedPeople: 0,
  version: 1,
  madeAt: MADE,
  closedAt: null,
};

const paid = { due: 1366200, state: 956340, local: 409860, topUp: 0, participant: 0 };
const summary = {
  id: ID,
  livemode: false,
  province: '46',
  holder: COMMUNE,
  year: 2028,
  state: 'drafted',
  version: 1,
  ruleset: '7f3a5a4e8c1d',
  people: 1,
  amount: 0,
  countedAt: MADE,
  decision: null,
  decidedOn: null,
  adoptedAmount: null,
  changedAt: MADE,
};
const estimate = {
  ...summary,
  may: [],
  lines: [
    {
      scheme: 'health-insurance',
      commune: '19789',
      rule: 'hi-near-poor',
      peopleBefore: 0,
      people: 1,
      months: 12,
      ...paid,
      // A ward of Huế says how many people; what the city adds, the city owes.
      amount: 0,
      basis: 'stated',
    },
  ],
};
const stated = [{ scheme: 'health-insurance', commune: '19789', rule: 'hi-near-poor', people: 1 }];
const side = { people: 1, ...paid, amount: 409860 };
const less = { people: 0, due: 0, state: 0, local: -136620, topUp: 0, participant: 136620, amount: -136620 };
const after = { ...side, local: 273240, participant: 136620, amount: 273240 };
const compared = { before: side, after, difference: less };

export const BUDGET_EXAMPLES: readonly Example[] = [
  read('listPublishedTopUps', '/v1/provinces/{code}/top-ups', page(published), { params: { code: '46' } }),
  read('listTopUps', '/v1/top-ups', page(topUps)),
  write('draftTopUps', '/v1/top-ups', topUps, { body: { lines: [line] }, status: 201 }),
  write('publishTopUps', '/v1/top-ups/{topUps}/publish', published, { params: { topUps: ID } }),
  write(
    'discardTopUps',
    '/v1/top-ups/{topUps}/discard',
    { ...topUps, state: 'discarded', version: 2 },
    { params: { topUps: ID } },
  ),

  write('enterAppropriation', '/v1/appropriations', appropriation, { body: granting, status: 201 }),
  read('listAppropriations', '/v1/appropriations', page(appropriation), { query: { year: '2027' } }),
  read('listBudgets', '/v1/budgets', { year: 2027, items: [budget] }, { query: { year: '2027', holder: COMMUNE } }),

  write('draftBudgetRequest', '/v1/budget-requests', request, { body: asking, status: 201 }),
  read('listBudgetRequests', '/v1/budget-requests', page(request), { query: { year: '2027' } }),
  read('readBudgetRequest', '/v1/budget-requests/{request}', request, { params: { request: ID } }),
  write('takeBudgetStep', '/v1/budget-requests/{request}/{step}', sent, {
    params: { request: ID, step: 'send' },
    body: {},
  }),

  write('registerSponsor', '/v1/sponsors', sponsor, { body: { ...promise, people: 200 }, status: 201 }),
  read('listSponsors', '/v1/sponsors', page(sponsor)),
  write(
    'closeSponsor',
    '/v1/sponsors/{sponsor}/close',
    { ...sponsor, version: 2, closedAt: MADE },
    { params: { sponsor: ID } },
  ),

  write('draftEstimate', '/v1/estimates', estimate, { body: { holder: COMMUNE, year: 2028, stated }, status: 201 }),
  read(
    'listEstimates',
    '/v1/estimates',
    {
      items: [{ ...summary, state: 'sent', version: 2 }],
      sums: [{ of: 'communes', estimates: 1, people: 1, amount: 409860, adopted: 0 }],
      next: null,
    },
    { query: { year: '2028' } },
  ),
  read('readEstimate', '/v1/estimates/{estimate}', estimate, { params: { estimate: ID } }),
  write(
    'takeEstimateStep',
    '/v1/estimates/{estimate}/{step}',
    { ...estimate, state: 'sent', version: 2 },
    { params: { estimate: ID, step: 'send' }, body: {} },
  ),
  write(
    'compareRates',
    '/v1/estimates/what-if',
    {
      holder: 'city',
      year: 2028,
      ruleset: '7f3a5a4e8c1d',
      rules: [{ scheme: 'health-insurance', rule: 'hi-near-poor', ...compared }],
      total: compared,
    },
    { body: { holder: 'city', year: 2028, rules: [{ rule: 'hi-near-poor', share: 2000 }] } },
  ),
];
