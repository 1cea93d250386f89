/**
 * What a ward's activities show of the duties they are part of: that the training was held, that the campaign was run. Training
 * is met by one that was held by the last day; the campaign once something was done in its time and nothing planned in it is
 * still waiting. Of duties without such activities it says nothing.
 */
import type { Duty } from '../calendar/schedule.ts';
import { type ActivityCounts, activityCounts } from '../campaign/counts.ts';
import type { Acting } from '../http/acting.ts';
import type { Evidence } from './evidence.ts';

const WITNESSED: readonly string[] = ['training', 'campaign'];

export async function witnessActivities(
  acting: Acting,
  _province: string,
  duties: readonly Duty[],
): Promise<ReadonlyMap<string, Evidence>> {
  const found = new Map<string, Evidence>();
  for (const duty of duties) {
    const { deadline, source, lastDay } = duty;
    if (!WITNESSED.includes(deadline.id) || source.commune === null || lastDay === null) continue;
    const year = lastDay.slice(0, 4);
    const asked = { commune: source.commune, duty: deadline.id };
    const counts = await activityCounts(acting, { from: `${year}-01-01`, until: `${year}-12-31`, ...asked });
    if (counts.planned + counts.done > 0) found.set(duty.id, evidenceOf(counts, duty));
  }
  return found;
}

function evidenceOf({ planned, done, people, firstDoneOn, lastDoneOn }: ActivityCounts, duty: Duty): Evidence {
  const { firstDay, lastDay, deadline } = duty;
  const isTraining = deadline.id === 'training';
  const isDone = done > 0 && (isTraining || planned === 0);
  const last = isTraining ? firstDoneOn : lastDoneOn;
  const isWithin = last !== null && lastDay !== null && last <= lastDay && (firstDay === null || last >= firstDay);
  return {
    done: isDone,
    inTime: isDone && isWithin,
    doneOn: isDone ? last : null,
    says: {
      vi: `Hoạt động đã làm: ${done}, còn dự kiến: ${planned}, lượt người dự: ${people}`,
      en: `Activities done: ${done}, still planned: ${planned}, people who came: ${people}`,
    },
  };
}
