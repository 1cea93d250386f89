/**
 * The rows of permissions.ts that are about cases: difficulties and petitions, suspected fraud, inspections, activities of a
 * campaign, recognition. A portal's key hands in a petition; everything else is done by people.
 */
import { ROLES } from './actor.ts';
import { of, type Permission } from './permission.ts';

const PUBLIC = { public: true } as const;
/** Whom the plans give something to do: each may meet a difficulty, and be asked to answer one. */
const OFFICES = [
  'commune',
  'school',
  'collecting-organisation',
  'insurer-local',
  'insurer-city',
  'finance',
  'home-affairs',
  'health',
  'agriculture',
  'education',
  'treasury',
  'supervisor',
] as const;
/** Whose numbers of the province they are. */
const WATCHING = [
  'commune',
  'insurer-local',
  'insurer-city',
  'home-affairs',
  'finance',
  'health',
  'agriculture',
  'education',
  'supervisor',
] as const;
const WORKING = ['maker', 'confirmer', 'approver'] as const;
const INSURERS = ['insurer-local', 'insurer-city'] as const;
/** Who has a part in a case of suspected fraud; which people of them see one, the database knows. */
const ON_FRAUD = [...INSURERS, 'police'] as const;
/** Yên Nghĩa plan, II.5; Huế plan, IV.4, V.3.b; Hải Phòng plan, IV.2. */
const INSPECTING = ['commune', ...INSURERS, 'home-affairs', 'health'] as const;
const INSPECTED = [...INSPECTING, 'school', 'collecting-organisation'] as const;
const REVIEWING = ['commune', ...INSURERS, 'home-affairs', 'supervisor'] as const;

export const CASE_PERMISSIONS: Readonly<Record<string, Permission>> = {
  raiseDifficulty: { people: of(OFFICES, WORKING) },
  listDifficulties: { people: of(OFFICES, ROLES) },
  readDifficulty: { people: of(OFFICES, ROLES) },
  takeDifficultyStep: { people: of(OFFICES, WORKING) },
  listDifficultyCounts: { people: of(WATCHING, ROLES) },
  handInPetition: { people: {}, keys: { kinds: ['portal'], scope: 'requests:write' } },
  listPetitionConsents: PUBLIC,
  followPetition: PUBLIC,
  reopenPetition: PUBLIC,
  withdrawPetition: PUBLIC,

  draftFraudCase: { people: of(INSURERS, ['maker']) },
  listFraudCases: { people: of(ON_FRAUD, ROLES) },
  readFraudCase: { people: of(ON_FRAUD, ROLES) },
  takeFraudStep: { people: of(ON_FRAUD, WORKING) },
  letIntoFraudCase: { people: of(ON_FRAUD, ['maker', 'approver']) },
  readFraudAudit: { people: of(ON_FRAUD, ROLES) },

  planInspection: { people: of(INSPECTING, ['maker', 'approver']) },
  listInspections: { people: of(INSPECTED, ROLES) },
  readInspection: { people: of(INSPECTED, ROLES) },
  carryOutInspection: { people: of(INSPECTING, ['maker', 'approver']) },
  cancelInspection: { people: of(INSPECTING, ['maker', 'approver']) },
  takeFindingStep: { people: of(INSPECTED, ['maker', 'approver']) },

  planActivity: { people: { commune: ['maker', 'approver'] } },
  listActivities: { people: of(REVIEWING, ROLES) },
  takeActivityStep: { people: { commune: ['maker', 'approver'] } },

  proposeRecognition: { people: of(['commune', 'insurer-city'], ['maker', 'approver']) },
  listRecognitions: { people: of(REVIEWING, ROLES) },
  takeRecognitionStep: { people: of(['commune', 'insurer-city'], ['maker', 'approver']) },
};
