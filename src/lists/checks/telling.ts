/**
 * Which codes may stand in clear beside a sealed row. A code that tells about somebody's group, age or income is sealed
 * with the row; what is left says that a cell is to be mended, or that somebody should look.
 */
import type { CheckFinding } from './finding.ts';
import type { CheckCode } from './finding-words.ts';

const TELLING: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'group-age',
  'card-group',
  'better-group',
  'belongs-on-another-list',
  'register-differs',
  'not-on-register',
  'income-missing',
  'income-below-floor',
  'income-above-ceiling',
  'due-differs',
  'participant-differs',
  'state-differs',
  'local-differs',
  'state-rate-differs',
  'local-rate-differs',
  'support-rate-differs',
]);

export function isTellingNothing({ code, severity }: CheckFinding): boolean {
  return severity !== 'note' && !TELLING.has(code);
}
