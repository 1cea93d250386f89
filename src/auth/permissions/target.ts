/**
 * Who may do what with targets, figures and briefings (in the table of permissions.ts). Given by whom the plans name (Huế
 * V.2.d, Hà Nội plan 321 IV.2.1, Yên Nghĩa II.1.3), reported by whom the law data names; numbers of units, of no person.
 */
import { ROLES } from '../actor.ts';
import { of, type Permission } from './permission.ts';

const GIVING = ['commune', 'insurer-city', 'home-affairs'] as const;
const REPORTING = [...GIVING, 'school', 'insurer-local'] as const;
const WORKING = [
  ...REPORTING,
  'collecting-organisation',
  'finance',
  'health',
  'agriculture',
  'education',
  'administrator',
] as const;
/** Figures and numbers of people one by one, and what is said among those who work with them. */
const WORKS = { people: of(WORKING, ROLES) };
/** What they come to: who watches from outside the offices without small numbers. */
const SEES = { people: of([...WORKING, 'supervisor'], ROLES) };

export const TARGET_PERMISSIONS: Readonly<Record<string, Permission>> = {
  listIndicators: { public: true },
  draftTargets: { people: of(GIVING, ['maker']) },
  draftTargetsFromGoals: { people: of(GIVING, ['maker']) },
  assignTargets: { people: of(GIVING, ['approver']) },
  discardTargets: { people: of(GIVING, ['maker', 'approver']) },
  listTargetPlans: SEES,
  readTargetPlan: SEES,
  listTargets: SEES,
  readTargetSums: SEES,
  reportFigures: { people: of(REPORTING, ['maker']) },
  listFigures: WORKS,
  enterDenominators: { people: of(REPORTING, ['maker']) },
  listDenominators: WORKS,
  readProgress: SEES,
  addBriefingNote: { people: of(GIVING, ['maker', 'approver']) },
  // Yên Nghĩa II.1.2 names who sits there: its UBND, the insurer, its groups.
  readBriefing: WORKS,
};
