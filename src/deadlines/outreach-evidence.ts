/**
 * What a ward's own programme asks of its review and its economy office, met by doing it here: the review of an extract, and
 * the month's new household businesses handed over. Following up is counted from each meeting and stands with the counts of
 * outreach; it is no duty with a day.
 */
import type { Duty } from '../calendar/schedule.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { type OutreachEvidence, outreachEvidence } from '../outreach/counts.ts';
import type { Evidence } from './evidence.ts';

export async function witnessOutreach(
  acting: Acting,
  _province: string,
  duties: readonly Duty[],
): Promise<ReadonlyMap<string, Evidence>> {
  const found = new Map<string, Evidence>();
  const known = new Map<string, OutreachEvidence | null>();
  for (const duty of duties) {
    const { commune } = duty.source;
    if (commune === null || !(duty.deadline.id in DONE_ON)) continue;
    if (!known.has(commune)) known.set(commune, await outreachEvidence(acting, commune));
    const evidence = known.get(commune) ?? null;
    if (evidence !== null) found.set(duty.id, told(duty, DONE_ON[duty.deadline.id]?.(evidence, duty) ?? null));
  }
  return found;
}

const DONE_ON: Readonly<Record<string, (evidence: OutreachEvidence, duty: Duty) => Day | null>> = {
  review: ({ reviewedOn }) => reviewedOn,
  'new-businesses': ({ handedOver }, { period }) => handedOver[period] ?? null,
};

function told({ lastDay }: Duty, doneOn: Day | null): Evidence {
  return {
    done: doneOn !== null,
    inTime: doneOn !== null && lastDay !== null && doneOn <= lastDay,
    doneOn,
    says:
      doneOn === null
        ? { vi: 'Chưa làm trên An Sinh', en: 'Not done on An Sinh yet' }
        : { vi: `Đã làm ngày ${doneOn.split('-').reverse().join('/')}`, en: `Done on ${doneOn}` },
  };
}
