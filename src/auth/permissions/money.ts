/**
 * The rows of permissions.ts that are about money: obligations and settlements, what is added to the city's support, and
 * what budgets have and need. No key does any of it: money is decided on by people.
 */
import { ROLES } from '../actor.ts';
import { INSURERS, PUBLIC } from '../groups.ts';
import { of, type Permission } from './permission.ts';

const READ_BY_COMMUNES = { people: { commune: ROLES } } as const;
/** Who answers for a budget: the finance department for all but the communes, which answer for their own. */
const HOLDERS = ['finance', 'commune'] as const;
/** The sheet of a whole province; what each holder sees of it, the database decides. */
const COUNTS_MONEY = [...INSURERS, 'finance', 'treasury'] as const;
const SEES_ALL_MONEY = { people: of(COUNTS_MONEY, ROLES) };
const SEES_MONEY = { people: of([...COUNTS_MONEY, 'commune'], ROLES) };
/** Whom plan 321/KH-UBND gives a part in asking for money (III.2). */
const ASKING = ['commune', 'insurer-city', 'finance'] as const;

export const MONEY_PERMISSIONS: Readonly<Record<string, Permission>> = {
  listObligations: SEES_MONEY,
  readObligation: SEES_MONEY,
  listObligationLines: SEES_MONEY,
  proposeObligation: { people: { 'insurer-city': ['approver'] } },
  agreeObligation: { people: of(HOLDERS, ['approver']) },
  returnObligation: { people: of(HOLDERS, ['confirmer', 'approver']) },
  recordTransfer: { people: of([...HOLDERS, 'treasury'], ['maker']) },
  retractTransfer: { people: of([...HOLDERS, 'treasury'], ['confirmer', 'approver']) },
  listTransfers: SEES_MONEY,
  creditExcess: { people: of(HOLDERS, ['confirmer', 'approver']) },
  closeObligation: { people: { 'insurer-city': ['approver'] } },
  listObligationSteps: SEES_MONEY,
  readObligationAudit: SEES_MONEY,
  verifyObligationAudit: SEES_MONEY,
  reconcileObligation: SEES_MONEY,
  listSettlements: SEES_ALL_MONEY,
  readSettlement: SEES_ALL_MONEY,
  readSettlementSummary: SEES_ALL_MONEY,
  exportSettlement: SEES_ALL_MONEY,

  listPublishedTopUps: PUBLIC,
  listTopUps: READ_BY_COMMUNES,
  draftTopUps: { people: { commune: ['maker'] } },
  publishTopUps: { people: { commune: ['approver'] } },
  discardTopUps: { people: { commune: ['maker', 'approver'] } },
  enterAppropriation: { people: of(['commune', 'finance'], ['approver']) },
  listAppropriations: SEES_MONEY,
  listBudgets: SEES_MONEY,
  draftBudgetRequest: { people: of(['commune', 'insurer-city'], ['maker']) },
  listBudgetRequests: { people: of(ASKING, ROLES) },
  readBudgetRequest: { people: of(ASKING, ROLES) },
  takeBudgetStep: {
    people: { commune: ['approver'], ...of(['insurer-city', 'finance'], ['confirmer', 'approver']) },
  },
  registerSponsor: { people: of(ASKING, ['approver']) },
  listSponsors: { people: of(['commune', ...INSURERS, 'finance', 'treasury', 'supervisor'], ROLES) },
  draftEstimate: { people: of(['commune', 'insurer-city'], ['maker']) },
  listEstimates: { people: of(ASKING, ROLES) },
  readEstimate: { people: of(ASKING, ROLES) },
  takeEstimateStep: {
    people: { commune: ['approver'], ...of(['insurer-city', 'finance'], ['confirmer', 'approver']) },
  },
  compareRates: { people: of(ASKING, ROLES) },
  closeSponsor: { people: of(ASKING, ['approver']) },
};
