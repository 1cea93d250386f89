/** Which reports of a province were filed, and when each first was: for the calendar. Of a report it tells nothing else. */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';

const Row = z.object({
  kind: z.string(),
  commune: z.string().nullable(),
  period: z.string(),
  filedOn: z.string(),
});
export type Filed = z.infer<typeof Row>;

/** Of wards a commune learns of itself alone. */
export async function readFiled({ db, actor }: Acting, province: string): Promise<readonly Filed[]> {
  const [found] = await look(db, actor, [
    { text: 'select answer from app.filed_reports($1) as answer', values: [province] },
  ]);
  return (found?.rows ?? []).map(({ answer }) => Row.parse(answer));
}
