/**
 * Transfers that had to be made by a day: met when every obligation the text binds was transferred whole; what was
 * carried on, where it was carried to. Who may not see the money is told nothing.
 */
import type { Duty } from '../calendar/schedule.ts';
import type { Acting } from '../http/acting.ts';
import { owedUnder } from '../settlements/transfer-deadlines.ts';
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

function askedOf({ id, source, deadline, period }: Duty): ProgressAsked | null {
  const owed = owedUnder(deadline, source.province, period);
  return owed === null ? null : { ...owed, key: id };
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
