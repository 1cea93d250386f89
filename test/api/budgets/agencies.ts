/** The offices that have a part in a year's money, by the names a test gives them. */
import type { Desk } from '../../support/lists.ts';
import type { Officer, TestAgency } from '../../support/offices.ts';

export type Agencies = Record<string, TestAgency>;

export function officerIn(desk: Desk, agencies: Agencies, name: string, role: Officer['role']): Promise<Officer> {
  const agency = agencies[name];
  if (agency === undefined) throw new Error(`there is no ${name}`);
  return desk.officer(agency, role);
}
