/** The codes of whoever hands people in: unit, collection point, collector (CV 1804/BHXH-QLT). */
import { communeOf } from '../../places/places.ts';
import type { PersonRow } from '../intake/row.ts';
import { bareNumber } from '../intake/values/identifiers.ts';
import type { ListContext } from './context.ts';
import type { Findings } from './finding.ts';
import { GROUP_CODES } from './group-words.ts';

/** Tax code or budget code, the letters of the group, and the three characters of the kind of unit where they are given. */
const UNIT_CODE = /^(?:\d{10}|[0-9A-Z]{7})([A-Z]{2})(?:[0-9A-Z]{3})?$/;

export type UnitCodeFault =
  | { readonly code: 'unit-code-form' }
  | { readonly code: 'unit-code-group'; readonly bounds: string };

/** Of the head of the file. Letters we do not know are nobody's fault. */
export function unitCodeFault(unitCode: string, { letters }: Pick<ListContext, 'letters'>): UnitCodeFault | null {
  const code = unitCode.toUpperCase().replace(/[\s.-]/g, '');
  // Who collects writes the code of the collection point in its place.
  if (POINT.test(code)) return null;
  const [, group] = UNIT_CODE.exec(code) ?? [];
  if (group === undefined) return { code: 'unit-code-form' };
  if (letters.length === 0 || letters.includes(group) || !(group in GROUP_CODES)) return null;
  return { code: 'unit-code-group', bounds: letters.join(', ') };
}

const POINT_FORM = '^([0-9A-Z]{7}|[0-9]{10})TH[0-9]{10}$';
const POINT = /^(?:[0-9A-Z]{7}|\d{10})TH(\d{2})(\d{5})(\d{3})$/;

export function checkCollecting(
  { collectionPoint, collectorNumber }: Pick<PersonRow, 'collectionPoint' | 'collectorNumber'>,
  list: ListContext,
  findings: Findings,
): void {
  if (collectionPoint !== null) checkPoint(collectionPoint, list, findings);
  if (list.collectors === null) return;
  if (collectorNumber === null) findings.flag('collector-missing', 'collectorNumber');
  else if (!list.collectors.has(bareNumber(collectorNumber))) findings.flag('collector-unknown', 'collectorNumber');
}

function checkPoint(code: string, { province, collectionPoints }: ListContext, findings: Findings): void {
  const [, ofProvince, commune, number] = POINT.exec(code.toUpperCase()) ?? [];
  if (ofProvince === undefined || commune === undefined || number === '000' || communeOf(commune) === null) {
    findings.flag('collection-point-form', 'collectionPoint', POINT_FORM);
  } else if (ofProvince !== province || communeOf(commune)?.province !== province) {
    findings.flag('collection-point-province', 'collectionPoint');
  } else if (collectionPoints !== null && !collectionPoints.has(code.toUpperCase())) {
    findings.flag('collection-point-unknown', 'collectionPoint');
  }
}
