/** A round that may be open already: those without a closing time are walked on more than once. */
import { type Caller, itemsIn, textIn, type Walk } from './walk.ts';

export async function openOrFind(walk: Walk, by: Caller, kind: string, period: string): Promise<string> {
  const at = walk.on('09-01 08:00');
  const known = await walk.read(by, `/v1/rounds?kind=${kind}&period=${period}`, at);
  const [open] = itemsIn(known.body);
  if (open !== undefined) return String(open.id);
  const made = await walk.step({
    by,
    does: `opens the round ${kind} of ${period}`,
    asks: 'POST /v1/rounds',
    at,
    json: { kind, period },
    status: 201,
    answer: { kind, period, closesAt: null },
    tells: ({ form, makers, confirmedBy }) =>
      `${form}, made by ${String(makers)}${typeof confirmedBy === 'string' ? `, confirmed by ${confirmedBy}` : ''}; never closes`,
  });
  return textIn(made.body, 'id');
}
