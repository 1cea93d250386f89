/** Questions the API tests send. The people are invented; every fact a decision rests on is told. */
import { TOLD } from '../../dev/told.ts';
import type { components } from '../../openapi/client.d.ts';

export type Question = components['schemas']['Question'];
export type Household = components['schemas']['HouseholdQuestion'];
export type Person = components['schemas']['Person'];

/** Hà Nội, Điều 3 khoản 2 điểm b: from 70 to below 75, all of it paid. */
export const ELDERLY: Question = {
  province: '01',
  schemes: ['health-insurance'],
  from: '2026-03',
  months: 1,
  person: { ...TOLD, birthDate: '1954-05-20' },
};

/** Huế, both schemes: the state's 40 % and the city's 10 %; the state's 70 % and the city's 30 %. */
export const FISHERMAN: Question = {
  province: '46',
  from: '2026-03',
  months: 4,
  person: {
    ...TOLD,
    birthDate: '1985-09-12',
    household: 'near-poor',
    nationalStandard: 'near-poor',
    farming: 'fishery',
  },
  contribution: { healthMethod: 'quarterly' },
};
