/** How grave it is that a cell could not be read: without name, number and months there is no row to speak of. */
import type { FieldKey } from '../forms/fields.ts';
import type { IntakeFindingCode, RowFinding } from '../intake/row.ts';
import type { Severity } from './finding.ts';

const NEEDED: ReadonlySet<FieldKey | null> = new Set<FieldKey>([
  'name',
  'citizenNumber',
  'months',
  'fromMonth',
  'change',
]);
/** Rows that are not somebody to list, or say something nobody asked for. */
const REFUSED: ReadonlySet<IntakeFindingCode> = new Set<IntakeFindingCode>([
  'not-a-row',
  'example-row',
  'pay-adjustment',
  'unknown-field',
]);

export function severityOfIntake({ code, field }: RowFinding): Severity {
  if (REFUSED.has(code)) return 'refused';
  if (code === 'rounded-number') return 'note';
  return NEEDED.has(field) ? 'refused' : 'flagged';
}
