/** The figures a file brings along (D05-TS 8 to 15, D03-TS 10, Mẫu số 3 column 10) beside ours. Ours stand; a difference is said. */
import type { FieldKey } from '../forms/fields.ts';
import type { PersonRow } from '../intake/row.ts';
import type { RowAnswer } from './answer.ts';
import type { Findings } from './finding.ts';
import type { CheckCode } from './finding-words.ts';

type Row = Pick<
  PersonRow,
  | 'dueAmount'
  | 'participantAmount'
  | 'stateRate'
  | 'stateAmount'
  | 'localRate'
  | 'localAmount'
  | 'localSupport'
  | 'otherAmount'
  | 'otherSupport'
  | 'supportRate'
>;

export function compareClaimed(row: Row, answer: RowAnswer, findings: Findings): void {
  const { total, stateShare, localShare } = answer;
  const differs = (code: CheckCode, field: FieldKey, claimed: number | null, ours: number | null, unit = 1) => {
    if (claimed === null || ours === null || claimed === ours) return;
    findings.flag(code, field, String(ours / unit));
  };
  const { localSupport } = row;
  differs('due-differs', 'dueAmount', row.dueAmount, total.due);
  differs('state-differs', 'stateAmount', row.stateAmount, total.state);
  differs('local-differs', 'localAmount', row.localAmount, total.local);
  differs('participant-differs', 'participantAmount', row.participantAmount, leftToPay(row, total.participant));
  differs('state-rate-differs', 'stateRate', row.stateRate, stateShare, PER_CENT);
  differs('local-rate-differs', 'localRate', row.localRate, localShare, PER_CENT);
  if (localSupport !== null && 'rate' in localSupport) {
    differs('local-rate-differs', 'localSupport', localSupport.rate, localShare, PER_CENT);
  } else if (localSupport !== null) {
    differs('local-differs', 'localSupport', localSupport.amount, total.local);
  }
  const together = localShare === null ? null : (stateShare ?? 0) + localShare;
  differs('support-rate-differs', 'supportRate', row.supportRate, together, PER_CENT);
}

/** Basis points. */
const PER_CENT = 100;

/** Charity and enterprises take from what the participant is left with; how much, only the file says. */
function leftToPay({ otherAmount, otherSupport }: Row, participant: number | null): number | null {
  const other = otherAmount ?? (otherSupport !== null && 'amount' in otherSupport ? otherSupport.amount : 0);
  return participant === null ? null : Math.max(0, participant - other);
}
