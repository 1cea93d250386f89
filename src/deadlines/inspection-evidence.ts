/**
 * Checks and reviews of every six months: the ward's own (plan of phường Yên Nghĩa, II.5) and those of collecting
 * organisations by the city's insurer (plan of Hải Phòng 2024, IV.2). Met when at least one regular inspection of the half-year
 * was carried out: the texts say how often, not how many. Of duties of others it says nothing.
 */
import type { Duty } from '../calendar/schedule.ts';
import type { Acting } from '../http/acting.ts';
import { inspectionCounts } from '../inspections/counts.ts';
import type { Evidence } from './evidence.ts';

/** By the id of the deadline, which is for good: whose inspections show it, and of what. */
const WITNESSED = {
  check: { kind: 'commune', units: undefined },
  'collectors-review': { kind: 'insurer-city', units: 'collector' },
} as const;

export async function witnessInspections(
  acting: Acting,
  _province: string,
  duties: readonly Duty[],
): Promise<ReadonlyMap<string, Evidence>> {
  const found = new Map<string, Evidence>();
  for (const duty of duties) {
    const { deadline, source, firstDay, lastDay } = duty;
    if ((deadline.id !== 'check' && deadline.id !== 'collectors-review') || firstDay === null || lastDay === null)
      continue;
    const { kind, units } = WITNESSED[deadline.id];
    // A commune sees its own alone, and is told nothing of what it cannot see.
    if (acting.actor.agency.commune !== null && source.commune !== acting.actor.agency.commune) continue;
    const commune = source.commune ?? undefined;
    const counts = await inspectionCounts(acting, { from: firstDay, until: lastDay, commune, kind, units });
    const isDone = counts.regular > 0;
    found.set(duty.id, {
      done: isDone,
      inTime: isDone,
      doneOn: counts.lastDoneOn,
      says: {
        vi: `Kiểm tra định kỳ đã làm: ${counts.regular}; tồn tại chưa khắc phục: ${counts.open}, quá hạn: ${counts.overdue}`,
        en: `Regular inspections carried out: ${counts.regular}; findings not mended: ${counts.open}, overdue: ${counts.overdue}`,
      },
    });
  }
  return found;
}
