/**
 * Reports that had to be made by a day: met by filing them here, on the day they were first filed. What was amended later
 * was in time all the same. Of a time without a day, and of a report that another office makes of its parts, filing shows
 * that it was done, and nothing shows that it is late.
 */
import type { Duty } from '../calendar/schedule.ts';
import type { Words } from '../engine/policy.ts';
import type { Acting } from '../http/acting.ts';
import { readFiled } from '../reports/filed.ts';
import { kindOf } from '../reports/kinds.ts';
import type { Evidence } from './evidence.ts';

export async function witnessReports(
  acting: Acting,
  province: string,
  duties: readonly Duty[],
): Promise<ReadonlyMap<string, Evidence>> {
  const known = duties.flatMap((duty) => {
    const kind = kindOf(duty);
    return kind === null ? [] : [{ duty, kind }];
  });
  const found = new Map<string, Evidence>();
  if (known.length === 0) return found;
  const filed = await readFiled(acting, province);
  for (const { duty, kind } of known) {
    const one = filed.find((of) => of.kind === kind.id && of.period === duty.period);
    const evidence = evidenceOf(duty, one?.filedOn ?? null, kind.isPart === true);
    if (evidence !== null) found.set(duty.id, evidence);
  }
  return found;
}

function evidenceOf({ deadline, lastDay }: Duty, filedOn: string | null, isPart: boolean): Evidence | null {
  if (filedOn === null) {
    if (deadline.limit === 'within' || isPart) return null;
    return { done: false, inTime: false, doneOn: null, says: UNFILED };
  }
  // A duty without its day yet has nothing to be late for.
  const inTime = deadline.limit === 'within' || (lastDay !== null && filedOn <= lastDay);
  return { done: true, inTime, doneOn: filedOn, says: isPart ? FILED_PART : FILED };
}

const UNFILED: Words = { vi: 'Chưa nộp báo cáo', en: 'The report was not filed' };
const FILED: Words = { vi: 'Đã nộp báo cáo', en: 'The report was filed' };
const FILED_PART: Words = {
  vi: 'Đã nộp phần của tỉnh, thành phố; báo cáo chung của BHXH Việt Nam không nằm ở đây',
  en: 'The part of the province was filed; the report of BHXH Việt Nam itself is not kept here',
};
