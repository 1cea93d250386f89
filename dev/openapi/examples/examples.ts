/**
 * One request for every operation, more for those that matter most. They stand in the OpenAPI document, the generator
 * answers them, and the tests send them. What takes a database or a caller we know has its answer written down; the tests
 * of access send those as somebody who may, and compare. The people are invented.
 */

import { TOLD } from '../../told.ts';
import type { Example } from '../example.ts';
import { BUDGET_EXAMPLES } from './budget.ts';
import { CASE_EXAMPLES } from './case.ts';
import { COVERAGE_EXAMPLES } from './coverage.ts';
import { DEADLINE_EXAMPLES } from './deadline.ts';
import { DIFFICULTY_EXAMPLES } from './difficulty.ts';
import { ENTRY_EXAMPLES } from './entry.ts';
import { GIFT_EXAMPLES } from './gift.ts';
import { JOB_EXAMPLES } from './job.ts';
import { LIST_EXAMPLES } from './list.ts';
import { OFFICE_EXAMPLES } from './office.ts';
import { OUTREACH_EXAMPLES } from './outreach.ts';
import { PAPER_EXAMPLES } from './paper.ts';
import { REGISTER_EXAMPLES } from './register.ts';
import { REPORT_EXAMPLES } from './report.ts';
import { REQUEST_EXAMPLES } from './request.ts';
import { SETTLEMENT_EXAMPLES } from './settlement.ts';
import { STATISTICS } from './statistic.ts';
import { TARGET_EXAMPLES } from './target.ts';
import { WEBHOOK_EXAMPLES } from './webhook.ts';

export type { Example };

const ELDERLY = {
  province: '01',
  schemes: ['health-insurance'],
  from: '2026-03',
  months: 12,
  person: { ...TOLD, birthDate: '1954-05-20', sex: 'female' },
};

const FISHERMAN = {
  province: '46',
  from: '2026-03',
  months: 4,
  person: {
    ...TOLD,
    birthDate: '1985-09-12',
    sex: 'male',
    household: 'near-poor',
    nationalStandard: 'near-poor',
    farming: 'fishery',
  },
  contribution: { method: 'monthly', healthMethod: 'quarterly' },
};

const STUDENT = {
  province: '01',
  schemes: ['health-insurance'],
  from: '2026-09',
  months: 12,
  language: 'en',
  person: {
    ...TOLD,
    birthDate: '2006-03-02',
    sex: 'female',
    farming: 'agriculture',
    averageLiving: true,
    student: true,
    schoolProvince: '01',
  },
};

const LITTLE_KNOWN = { province: '31', from: '2026-03', months: 1, person: { birthDate: '1970' } };

const HOUSEHOLD = {
  province: '46',
  schemes: ['health-insurance'],
  from: '2026-03',
  months: 12,
  members: [
    { id: 'father', person: { ...TOLD, birthDate: '1980-02-11', sex: 'male' } },
    { id: 'mother', person: { ...TOLD, birthDate: '1983-07-30', sex: 'female' } },
    {
      id: 'daughter',
      person: { ...TOLD, birthDate: '2008-10-05', sex: 'female', student: true, schoolProvince: '46' },
    },
  ],
};

export const EXAMPLES: readonly Example[] = [
  ask('elderly', 'Cụ bà 71 tuổi ở Hà Nội, BHYT · A woman of 71 in Hà Nội, health insurance', ELDERLY),
  ask('fisherman', 'Ngư dân cận nghèo ở Huế, cả hai · A near-poor fisherman in Huế, both schemes', FISHERMAN),
  ask('student', 'Sinh viên nhà nông ở Hà Nội, BHYT · A student of a farming household in Hà Nội', STUDENT),
  ask('little-known', 'Mới biết năm sinh, Hải Phòng · Only the year of birth is known, Hải Phòng', LITTLE_KNOWN),
  {
    operationId: 'askHousehold',
    name: 'household',
    summary: 'Hộ ba người ở Huế · A household of three in Huế',
    method: 'post',
    path: '/v1/quotes/household',
    body: HOUSEHOLD,
  },
  {
    operationId: 'askBatch',
    name: 'batch',
    summary: 'Hai dòng, dòng sau sai · Two lines, the second is wrong',
    method: 'post',
    path: '/v1/quotes/batch',
    body: `${JSON.stringify(LITTLE_KNOWN)}\n${JSON.stringify({ province: '31', person: { birthDate: '1970-02-30' } })}\n`,
  },
  read('listPolicies', '/v1/policies'),
  read('readPolicy', '/v1/policies/{place}/{version}', { params: { place: 'hanoi', version: '2026-07' } }),
  read('readAmounts', '/v1/policies/{place}/{version}/amounts', {
    params: { place: 'hanoi', version: '2026-07' },
    query: { month: '2026-07' },
  }),
  read('readSheet', '/v1/policies/{place}/{version}/sheet', { params: { place: 'hue', version: '2026-01' } }),
  read('readChanges', '/v1/policies/{place}/{version}/changes', {
    params: { place: 'hanoi', version: '2026-07' },
    query: { since: 'hanoi/2026-01' },
  }),
  read('readStatePolicy', '/v1/policies/{nation}/{scheme}/{version}', { params: ofState() }),
  read('readStateAmounts', '/v1/policies/{nation}/{scheme}/{version}/amounts', {
    params: ofState(),
    query: { month: '2026-07' },
  }),
  read('readStateSheet', '/v1/policies/{nation}/{scheme}/{version}/sheet', { params: ofState() }),
  read('listParameters', '/v1/parameters', { query: { on: '2026-07-01' } }),
  read('listQuestions', '/v1/questions', {
    query: { province: '46', scheme: 'health-insurance', month: '2026-11' },
  }),
  read('readStatistics', '/v1/statistics', { query: { year: '2026' }, answer: STATISTICS }),
  read('listProvinces', '/v1/provinces'),
  read('listCommunes', '/v1/provinces/{code}/communes', { params: { code: '46' } }),
  read('start', '/'),
  read('checkAlive', '/healthz'),
  read('checkReady', '/readyz', { answer: { database: 'reachable', migrations: 'current' } }),
  ...JOB_EXAMPLES,
  ...OFFICE_EXAMPLES,
  ...LIST_EXAMPLES,
  ...ENTRY_EXAMPLES,
  ...PAPER_EXAMPLES,
  ...COVERAGE_EXAMPLES,
  ...REGISTER_EXAMPLES,
  ...BUDGET_EXAMPLES,
  ...REQUEST_EXAMPLES,
  ...OUTREACH_EXAMPLES,
  ...WEBHOOK_EXAMPLES,
  ...DEADLINE_EXAMPLES,
  ...SETTLEMENT_EXAMPLES,
  ...TARGET_EXAMPLES,
  ...REPORT_EXAMPLES,
  ...DIFFICULTY_EXAMPLES,
  ...CASE_EXAMPLES,
  ...GIFT_EXAMPLES,
];

function ask(name: string, summary: string, body: object): Example {
  return { operationId: 'askQuote', name, summary, method: 'post', path: '/v1/quotes', body };
}

function read(operationId: string, path: string, more: Pick<Example, 'params' | 'query' | 'answer'> = {}): Example {
  return { operationId, name: 'example', summary: 'Ví dụ · Example', method: 'get', path, ...more };
}

function ofState(): Readonly<Record<string, string>> {
  return { nation: 'vietnam', scheme: 'health-insurance', version: '2025-07' };
}

/** Where an example is sent. */
export function urlOf({ path, params = {}, query = {} }: Example): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
}
