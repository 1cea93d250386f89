/**
 * Who may do what: one row for each operation of the API, and no other place decides by role. What is refused here is
 * refused before the request is read; which rows somebody sees is decided again by the database.
 * To add an operation, add its row, here or in a table beside it (money-permissions.ts); test/access fails for an operation without one, and
 * for one without expectations.
 */
import { AGENCY_KINDS, ROLES } from '../actor.ts';
import { COUNTING, INSURERS, PUBLIC, WORKING } from '../groups.ts';
import { CASE_PERMISSIONS } from './case.ts';
import { GIFT_PERMISSIONS } from './gift.ts';
import { MONEY_PERMISSIONS } from './money.ts';
import { OUTREACH_PERMISSIONS } from './outreach.ts';
import { of, type Permission } from './permission.ts';
import { REPORT_PERMISSIONS } from './report.ts';
import { TARGET_PERMISSIONS } from './target.ts';

const BY_ADMINISTRATORS = { people: { administrator: ['approver'] } } as const;
/** In one's own agency; the administrator in those of its province. Which agency it is, the database knows. */
const BY_APPROVERS = { people: ['approver'] } as const;
const READ_BY_PEOPLE = { people: ROLES } as const;
const READ_BY_ALL = { people: ROLES, keys: { kinds: AGENCY_KINDS, scope: 'offices:read' } } as const;

/** Who makes lists of people; the insurer's local office for those who walk in. */
const MAKERS = ['commune', 'school', 'collecting-organisation', 'insurer-local'] as const;
const LISTING = [...MAKERS, 'insurer-city'] as const;

const BY_KEEPERS = { people: { 'insurer-city': ['approver'], administrator: ['approver'] } } as const;
const READ_BY_WATCHERS = {
  people: of(['insurer-local', 'insurer-city', 'finance', 'home-affairs', 'supervisor', 'administrator'], ROLES),
};
const READ_BY_LISTERS = { people: of(LISTING, ROLES), keys: { kinds: LISTING, scope: 'lists:read' } } as const;
const BY_MAKERS = { people: of(MAKERS, ['maker']) };
/** Rows of a draft: what a key may prepare, a person hands in. */
const DRAFTED = { people: of(MAKERS, ['maker']), keys: { kinds: MAKERS, scope: 'lists:draft' } } as const;

/** Who deals with what people ask for through a portal. */
const READ_BY_MAKERS = { people: of(MAKERS, ROLES) };
const BY_COMMUNES = { people: { commune: ['maker'] }, keys: { kinds: ['commune'], scope: 'registers:write' } } as const;
const READ_BY_COMMUNES = { people: { commune: ROLES } } as const;
const BY_KEEPERS_OF_SESSIONS = { people: of(['home-affairs', 'administrator'], ['approver']) };
const BY_KEEPERS_OF_AREAS = { people: of(['commune', 'home-affairs', 'administrator'], ['approver']) };

export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  start: PUBLIC,
  checkAlive: PUBLIC,
  checkReady: PUBLIC,
  readStatus: PUBLIC,
  askQuote: PUBLIC,
  askHousehold: PUBLIC,
  askBatch: PUBLIC,
  listProvinces: PUBLIC,
  listCommunes: PUBLIC,
  listPolicies: PUBLIC,
  readPolicy: PUBLIC,
  readAmounts: PUBLIC,
  readSheet: PUBLIC,
  readChanges: PUBLIC,
  readStatePolicy: PUBLIC,
  readStateAmounts: PUBLIC,
  readStateSheet: PUBLIC,
  listParameters: PUBLIC,
  listQuestions: PUBLIC,
  readStatistics: PUBLIC,

  readMe: { people: ROLES, keys: { kinds: AGENCY_KINDS, scope: null } },

  listAgencies: READ_BY_ALL,
  createAgency: BY_ADMINISTRATORS,
  readAgency: READ_BY_ALL,
  changeAgency: BY_ADMINISTRATORS,
  closeAgency: BY_ADMINISTRATORS,
  listOffices: READ_BY_ALL,
  createOffice: BY_APPROVERS,
  closeOffice: BY_APPROVERS,
  listResidentialGroups: READ_BY_ALL,
  createResidentialGroup: BY_APPROVERS,
  closeResidentialGroup: BY_APPROVERS,
  listCollectionPoints: READ_BY_ALL,
  createCollectionPoint: BY_APPROVERS,
  closeCollectionPoint: BY_APPROVERS,
  listCollectors: READ_BY_PEOPLE,
  createCollector: BY_APPROVERS,
  closeCollector: BY_APPROVERS,
  listMembers: READ_BY_PEOPLE,
  addMember: BY_APPROVERS,
  revokeMember: BY_APPROVERS,
  listKeys: BY_APPROVERS,
  makeKey: BY_APPROVERS,
  revokeKey: BY_APPROVERS,

  // What an agency may see is sent where they say: people answer for it, as for keys.
  listWebhooks: BY_APPROVERS,
  registerWebhook: BY_APPROVERS,
  rotateWebhookSecret: BY_APPROVERS,
  disableWebhook: BY_APPROVERS,
  enableWebhook: BY_APPROVERS,
  testWebhook: BY_APPROVERS,
  listDeliveries: BY_APPROVERS,
  replayDelivery: BY_APPROVERS,
  replayEvents: BY_APPROVERS,

  listKinds: PUBLIC,
  openRound: BY_KEEPERS,
  listRounds: { people: ROLES, keys: { kinds: AGENCY_KINDS, scope: 'lists:read' } },
  readRound: { people: ROLES, keys: { kinds: AGENCY_KINDS, scope: 'lists:read' } },
  closeRound: BY_KEEPERS,
  grantException: BY_KEEPERS,
  listExceptions: { people: of([...LISTING, 'administrator', 'supervisor', 'home-affairs'], ROLES) },
  readOverview: READ_BY_WATCHERS,
  createList: DRAFTED,
  listLists: READ_BY_LISTERS,
  readList: READ_BY_LISTERS,
  listSteps: { people: of(LISTING, ROLES) },
  readListAudit: { people: of(LISTING, ROLES) },
  verifyListAudit: { people: of(LISTING, ROLES) },
  readKindTemplate: PUBLIC,
  readListTemplate: { people: of(MAKERS, ROLES), keys: { kinds: MAKERS, scope: 'lists:read' } },
  checkFile: { people: of(MAKERS, ['maker']), keys: { kinds: MAKERS, scope: 'lists:draft' } },
  // A file of people that leaves has somebody behind it who works on the list: no key, and nobody who only reads.
  exportList: { people: of(LISTING, WORKING) },
  submitList: BY_MAKERS,
  confirmList: { people: { commune: ['confirmer'] } },
  approveList: { people: of(['commune', 'insurer-local', 'insurer-city'], ['approver']) },
  receiveList: { people: of(['insurer-local', 'insurer-city'], ['maker', 'confirmer']) },
  acceptList: { people: of(['insurer-local', 'insurer-city'], ['approver']) },
  returnList: {
    people: {
      commune: ['confirmer', 'approver'],
      ...of(['insurer-local', 'insurer-city'], WORKING),
    },
  },
  withdrawList: BY_MAKERS,

  addEntries: DRAFTED,
  openUpload: DRAFTED,
  listUploads: DRAFTED,
  readUpload: DRAFTED,
  putChunk: DRAFTED,
  commitUpload: DRAFTED,
  abandonUpload: DRAFTED,
  carryOver: DRAFTED,
  listEntries: READ_BY_LISTERS,
  searchEntries: READ_BY_LISTERS,
  readEntry: READ_BY_LISTERS,
  mendEntry: DRAFTED,
  removeEntry: DRAFTED,
  settleEntry: BY_MAKERS,

  listCoverages: READ_BY_LISTERS,
  readCoverage: { people: of(LISTING, ROLES) },
  searchCoverages: READ_BY_LISTERS,
  listCoverageGaps: READ_BY_LISTERS,
  // It moves money.
  endCoverage: { people: of(INSURERS, ['approver']) },
  recordCard: { people: of(INSURERS, WORKING) },

  listRegisters: { people: of(COUNTING, ROLES) },
  keepRegister: { people: { commune: ['approver'] } },
  importRegister: BY_COMMUNES,
  enterRegistration: BY_COMMUNES,
  listRegistrations: READ_BY_COMMUNES,
  readRegistration: READ_BY_COMMUNES,
  endRegistration: { people: { commune: ['maker'] } },
  correctRegistration: { people: { commune: ['maker'] } },
  searchRegistrations: READ_BY_COMMUNES,
  checkRegistration: { people: of(INSURERS, WORKING) },
  readRegisterAudit: READ_BY_COMMUNES,
  listAreas: PUBLIC,
  enterArea: BY_KEEPERS_OF_AREAS,
  leaveArea: BY_KEEPERS_OF_AREAS,
  withdrawArea: BY_KEEPERS_OF_AREAS,
  listEntitled: READ_BY_COMMUNES,
  reportEntitled: { people: { commune: ['maker', 'approver'] } },
  listEntitledCounts: { people: of(COUNTING, ROLES) },
  listCalls: { people: of(INSURERS, ROLES) },
  recordCall: { people: of(INSURERS, WORKING) },

  listDeadlines: PUBLIC,
  readDeadlineFeed: PUBLIC,
  readDeadlinePage: PUBLIC,
  listSessions: PUBLIC,
  // Numbers of offices, of no person: for whoever the plans give something to do or to watch over.
  listDeadlineStates: { people: of(COUNTING, ROLES) },
  enterSession: BY_KEEPERS_OF_SESSIONS,
  moveSession: BY_KEEPERS_OF_SESSIONS,

  listConsents: PUBLIC,
  handInRequest: { people: {}, keys: { kinds: ['portal'], scope: 'requests:write' } },
  followRequest: PUBLIC,
  withdrawRequest: PUBLIC,
  listRequests: READ_BY_MAKERS,
  readRequest: READ_BY_MAKERS,
  takeRequest: BY_MAKERS,
  refuseRequest: { people: of(MAKERS, ['maker', 'approver']) },

  ...MONEY_PERMISSIONS,
  ...TARGET_PERMISSIONS,
  ...REPORT_PERMISSIONS,
  ...CASE_PERMISSIONS,
  ...OUTREACH_PERMISSIONS,
  ...GIFT_PERMISSIONS,
};
