/**
 * Transfers that had to be made by a day: met when every obligation the text binds was transferred whole, none of it carried
 * on. Only where a text names the day: a quarter in which money is to be transferred "each quarter" is late for nobody on
 * its last day, before it can even be summed up. Who may not see the money is told nothing.
 */
import type { Duty } from '../calendar/schedule.ts';
import { SCHEMES } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { type Progress, type ProgressAsked, readTransferProgress } from '../settlements/transfer-progress.ts';
import type { Evidence } from './evidence.ts';

export async function witnessTransfers(
  acting: Acting,
  province: string,
  duties: readonly Duty[],
): Promise<ReadonlyMap<string, Evidence>> {
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const asked = duties.flatMap((duty) => askedOf(duty) ?? []);
  const found = new Map<string, Evidence>();
  for (const progress of await readTransferProgress(acting, province, asked)) {
    const duty = byId.get(progress.key);
    if (duty !== undefined) found.set(duty.id, evidenceOf(progress, duty));
  }
  return found;
}

function askedOf({ id, deadline, period, source }: Duty): ProgressAsked | null {
  const quarters = quartersOf(period);
  if (deadline.kind !== 'transfer' || deadline.limit === 'within' || quarters === null) return null;
  const [firstPeriod, lastPeriod] = quarters;
  // The state's decree binds every public budget, a city's plan its own departments (NĐ 188/2025, Điều 7 khoản 10).
  return { key: id, schemes: deadline.schemes ?? SCHEMES, firstPeriod, lastPeriod, communes: source.province === null };
}

/** The quarters whose money a duty is about; null where it is about months, which no obligation is of. */
function quartersOf(period: string): readonly [string, string] | null {
  if (/^\d{4}$/.test(period)) return [`${period}-Q1`, `${period}-Q4`];
  return /^\d{4}-Q[1-4]$/.test(period) ? [period, period] : null;
}

function evidenceOf({ obligations, transferred, reachesEnd, lastPaidOn }: Progress, { lastDay }: Duty): Evidence {
  const done = reachesEnd && transferred === obligations;
  return {
    done,
    inTime: done && lastDay !== null && (lastPaidOn === null || lastPaidOn <= lastDay),
    doneOn: done ? lastPaidOn : null,
    says: {
      vi: `Kinh phí phải chuyển: ${transferred}/${obligations} khoản đã chuyển đủ`,
      en: `Obligations: ${transferred} of ${obligations} transferred whole`,
    },
  };
}
