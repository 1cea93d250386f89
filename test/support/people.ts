/** A few invented people of whom everything is known, for tests against the real register. Nobody lives behind them. */
import type { Person } from '../../src/engine/facts.ts';

/** 45 years old in 2026, in no group at all: nobody else pays, no household, no role, no area. */
export const grownUp: Person = {
  birthDate: '1981-04-17',
  sex: 'female',
  citizen: true,
  permanentResident: true,
  commune: null,
  areas: [],
  household: 'other',
  exitedFrom: 'poverty',
  exitedOn: false,
  nationalStandard: 'other',
  farming: 'none',
  averageLiving: false,
  ethnicMinority: false,
  graduatedCommuneOn: false,
  graduatedList: 'other',
  disability: 'none',
  student: false,
  schoolProvince: '01',
  studentHardship: false,
  compulsorySocialInsurance: false,
  allowances: [],
  healthGround: 'none',
  healthCard: false,
  roles: [],
  inClub: false,
  hivPositive: false,
  blindAssociation: false,
  traffickingVictimOn: false,
  bombVictim: false,
  monthsSupported: 0,
  lastCoveredOn: null,
};

export const nearPoor: Person = { ...grownUp, household: 'near-poor', nationalStandard: 'near-poor' };

export const poor: Person = { ...grownUp, household: 'poor', nationalStandard: 'poor' };

/** 72 in 2026. */
export const elder: Person = { ...grownUp, birthDate: '1954-05-20' };

/** 16 in 2026, of a farming household of average living, at a school in Hà Nội. */
export const pupil: Person = {
  ...grownUp,
  birthDate: '2010-02-03',
  student: true,
  schoolProvince: '01',
  farming: 'agriculture',
  averageLiving: true,
};
