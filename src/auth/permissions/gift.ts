/**
 * The rows of permissions.ts that are about gifts: people in need are known to the school or commune that reports them and
 * to the commune they live in; whoever keeps a sponsor matches and confirms without a name. No keys.
 */
import { ROLES } from '../actor.ts';
import { WORKING } from '../groups.ts';
import { of, type Permission } from './permission.ts';

const REPORTING = ['commune', 'school'] as const;
/** Who may enter a sponsor (money-permissions.ts). */
const KEEPING = ['commune', 'insurer-city', 'finance'] as const;

export const GIFT_PERMISSIONS: Readonly<Record<string, Permission>> = {
  reportNeed: { people: of(REPORTING, ['maker']) },
  listNeeds: { people: of(REPORTING, ROLES) },
  matchNeeds: { people: of(KEEPING, ['maker']) },
  listNeedsOfSponsor: { people: of(KEEPING, ROLES) },
  moveNeed: { people: { school: ['maker', 'approver'], ...of(KEEPING, WORKING) } },
};
