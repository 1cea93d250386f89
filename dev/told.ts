/** Facts of invented people, for examples, the demo and tests. */
import type { components } from '../openapi/client.d.ts';

type Person = components['schemas']['Person'];

/** Nobody else pays, no household, no role: of no group at all; and nothing is left unsaid. */
export const TOLD = {
  citizen: true,
  permanentResident: true,
  areas: [],
  household: 'other',
  nationalStandard: 'other',
  farming: 'none',
  averageLiving: false,
  ethnicMinority: false,
  graduatedCommuneOn: false,
  disability: 'none',
  student: false,
  compulsorySocialInsurance: false,
  allowances: [],
  healthGround: 'none',
  healthCard: false,
  roles: [],
  bombVictim: false,
} satisfies Person;

export const TOLD_NEAR_POOR = { ...TOLD, household: 'near-poor', nationalStandard: 'near-poor' } satisfies Person;
