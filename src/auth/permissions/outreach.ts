/**
 * The rows of permissions.ts that are about review and outreach. No key does any of it: an extract is a copy of a
 * population, and whoever looks at it is a person with a name. Numbers are for whoever watches over the province.
 */
import { ROLES } from '../actor.ts';
import { COUNTING, INSURERS, PUBLIC, WORKING } from '../groups.ts';
import { of, type Permission } from './permission.ts';

const BY_CLERKS = { people: { commune: ['maker'] } } as const;
const BY_CHAIRS = { people: { commune: ['approver'] } } as const;
/** Names of people go to whoever works with them, never to those who only read. */
const BY_OFFICERS = { people: { commune: WORKING } } as const;
/** Businesses that were handed over are the insurer's to visit. */
const SEES_EXTRACTS = { people: of(['commune', ...INSURERS], ROLES) };
const LOOKS = { people: of(['commune', ...INSURERS], WORKING) };
const FOLLOWS = { people: of(['commune', 'collecting-organisation'], WORKING) };

export const OUTREACH_PERMISSIONS: Readonly<Record<string, Permission>> = {
  listReviewGroups: PUBLIC,
  readExtractTemplate: PUBLIC,
  openExtract: BY_CLERKS,
  listExtracts: SEES_EXTRACTS,
  readExtract: SEES_EXTRACTS,
  importExtractFile: BY_CLERKS,
  reviewExtract: { people: { commune: ['maker', 'approver'] } },
  handOverExtract: { people: { commune: ['maker', 'approver'] } },
  deleteExtract: BY_CHAIRS,
  readExtractAudit: { people: { commune: ROLES } },
  listExtractPeople: LOOKS,
  exportExtractPeople: LOOKS,
  planMeeting: BY_CLERKS,
  listMeetings: { people: { commune: ROLES } },
  readMeeting: { people: { commune: ROLES } },
  invitePeople: BY_CLERKS,
  listInvitations: BY_OFFICERS,
  printInvitations: BY_OFFICERS,
  closeMeeting: BY_CLERKS,
  recordAttendance: BY_OFFICERS,
  registerInvited: { people: of(['commune', 'collecting-organisation'], ['maker']) },
  listFollowUps: FOLLOWS,
  assignFollowUps: { people: of(['commune', 'collecting-organisation'], ['maker', 'approver']) },
  recordFollowUps: FOLLOWS,
  listCollaborators: { people: { commune: ROLES } },
  bindCollaborator: BY_CHAIRS,
  countOutreach: { people: of(COUNTING, ROLES) },
};
