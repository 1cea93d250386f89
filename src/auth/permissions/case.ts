/**
 * The rows of permissions.ts that are about cases: difficulties and petitions, suspected fraud, inspections, activities of a
 * campaign, recognition. A portal's key hands in a petition; everything else is done by people.
 */
import { OFFICE_KINDS, ROLES } from '../actor.ts';
import { INSURERS, PUBLIC, WORKING } from '../groups.ts';
import { of, type Permission } from './permission.ts';

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
/** Who has a part in a case of suspected fraud; which people of them see one, the database knows. */
const ON_FRAUD = [...INSURERS, 'police'] as const;
/** Yên Nghĩa plan, II.5; Huế plan, IV.4, V.3.b; Hải Phòng plan, IV.2. */
const INSPECTING = ['commune', ...INSURERS, 'home-affairs', 'health'] as const;
const INSPECTED = [...INSPECTING, 'school', 'collecting-organisation'] as const;
const REVIEWING = ['commune', ...INSURERS, 'home-affairs', 'supervisor'] as const;

export const CASE_PERMISSIONS: Readonly<Record<string, Permission>> = {
  raiseDifficulty: { people: of(OFFICE_KINDS, WORKING) },
  listDifficulties: { people: of(OFFICE_KINDS, ROLES) },
  readDifficulty: { people: of(OFFICE_KINDS, ROLES) },
  takeDifficultyStep: { people: of(OFFICE_KINDS, WORKING) },
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
  takeOffFraudCase: { people: of(ON_FRAUD, ['maker', 'approver']) },
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
