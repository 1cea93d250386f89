/**
 * The rows of permissions.ts that are about reports: made by whom a text asks for one, read besides by those it is for. No
 * key does any of it: a report is somebody's word.
 */
import { ROLES } from '../actor.ts';
import { WORKING } from '../groups.ts';
import { of, type Permission } from './permission.ts';

const MAKERS = ['commune', 'insurer-city', 'home-affairs'] as const;
const READ_BY_MAKERS = { people: of(MAKERS, ROLES) };
/** Filed ones; whoever watches from outside the offices sees no small numbers. */
const READ = { people: of([...MAKERS, 'finance', 'supervisor'], ROLES) };

export const REPORT_PERMISSIONS: Readonly<Record<string, Permission>> = {
  listReportKinds: { public: true },
  listReportDuties: READ,
  listReports: READ,
  readReport: READ,
  exportReport: READ,
  draftReport: { people: of(MAKERS, ['maker']) },
  writeReport: { people: of(MAKERS, ['maker']) },
  takeReportStep: { people: of(MAKERS, ['maker', 'approver']) },
  // Personal data: of the insurer, and with a record.
  exportReportPeople: { people: { 'insurer-city': WORKING } },
  listReportSteps: READ_BY_MAKERS,
  recomputeReport: READ_BY_MAKERS,
  readReportAudit: READ_BY_MAKERS,
  verifyReportAudit: READ_BY_MAKERS,
};
