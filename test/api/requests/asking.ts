/** Invented people who ask for support through a portal of Huế: near-poor women of phường Thuận Hoá, unless a test says otherwise. */
import { TOLD_NEAR_POOR } from '../../../dev/told.ts';
import { newPerson } from '../registers/people.ts';

export const FACTS = { ...TOLD_NEAR_POOR, exitedOn: false };

export const CONSENT = {
  version: '2026-01',
  givenAt: '2026-12-01T10:00:00+07:00',
  givenBy: 'person',
  act: 'ticked',
  preselected: false,
  toldSensitive: false,
  representative: null,
};

export function wish(over: Record<string, unknown> = {}, person: Record<string, unknown> = newPerson()) {
  return {
    province: '46',
    scheme: 'health-insurance',
    from: '2027-01',
    person: { commune: '19789', phone: '0900000000', ...person },
    facts: FACTS,
    papers: [{ paper: 'Giấy chứng nhận hộ cận nghèo', number: '12/QĐ-UBND', issuedOn: '2026-11-28' }],
    consent: CONSENT,
    ...over,
  };
}
