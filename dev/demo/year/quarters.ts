/**
 * The four quarters of the year's money. One goes as it should, one is late, one is paid too much, and the fourth is asked
 * for in December, with December counted in advance.
 */
import { HUE_FINANCE } from '../callers.ts';
import { type Chapter, itemsIn, type Walk } from '../walk.ts';
import { HOLDERS, owedBy } from './amounts.ts';
import { close, credit, dong, obligationOf, proposeAndAgree, transfer } from './obligation.ts';

export const firstQuarter: Chapter = {
  title: 'The first quarter: asked for, agreed, transferred before 25/4, closed',
  async walk(walk) {
    const ids = await proposeAndAgree(walk, 1, [walk.nextYear('04-05 08:00'), walk.nextYear('04-08 14:00')]);
    const at = walk.nextYear('04-16 10:00');
    for (const holder of HOLDERS) {
      await transfer(walk, ids[holder], { amount: owedBy(holder, 1), at, state: 'transferred' });
    }
    for (const id of Object.values(ids)) await close(walk, id, walk.nextYear('04-19 08:00'));
    await summary(walk, 1, '04-20 08:00', 'met');
  },
};

const PART = 100_000;

export const secondQuarter: Chapter = {
  title: 'The second: the city transfers a part, and is late with the rest',
  async walk(walk) {
    const days = [walk.nextYear('07-05 08:00'), walk.nextYear('07-08 14:00')] as const;
    const { state, city } = await proposeAndAgree(walk, 2, days);
    const on = walk.nextYear('07-20 10:00');
    await transfer(walk, state, { amount: owedBy('state', 2), at: on, state: 'transferred' });
    await transfer(walk, city, { amount: PART, at: on, state: 'agreed' });
    await summary(walk, 2, '07-26 08:00', 'late');
    const rest = owedBy('city', 2) - PART;
    await transfer(walk, city, { amount: rest, at: walk.nextYear('08-03 10:00'), state: 'transferred', part: '-2' });
    for (const id of [state, city]) await close(walk, id, walk.nextYear('08-05 08:00'));
    await summary(walk, 2, '08-06 08:00', 'met-late');
  },
};

const ROUND = 250_000;

export const thirdQuarter: Chapter = {
  title: 'The third: a third person is covered from September, and the city transfers a round sum, too much',
  async walk(walk) {
    const days = [walk.nextYear('10-05 08:00'), walk.nextYear('10-08 14:00')] as const;
    const on = walk.nextYear('10-18 10:00');
    const { state, city } = await proposeAndAgree(walk, 3, days);
    await transfer(walk, state, { amount: owedBy('state', 3), at: on, state: 'transferred' });
    await transfer(walk, city, { amount: ROUND, at: on, state: 'transferred' });
    const at = walk.nextYear('10-20 09:00');
    const next = await obligationOf(walk, 'city', 4, at);
    await credit(walk, city, next, ROUND - owedBy('city', 3), at);
    for (const id of [state, city]) await close(walk, id, walk.nextYear('10-22 08:00'));
  },
};

export const fourthQuarter: Chapter = {
  title: 'The fourth: asked for in December, all of it in the fund by 15/12, closed before the year is over',
  async walk(walk) {
    const credited = ROUND - owedBy('city', 3);
    const ids = await proposeAndAgree(walk, 4, [walk.nextYear('12-02 08:00'), walk.nextYear('12-04 14:00')]);
    const at = walk.nextYear('12-10 10:00');
    for (const holder of HOLDERS) {
      const amount = owedBy(holder, 4) - (holder === 'city' ? credited : 0);
      await transfer(walk, ids[holder], { amount, at, state: 'transferred' });
    }
    for (const id of Object.values(ids)) await close(walk, id, walk.nextYear('12-28 08:00'));
    await summary(walk, 4, '12-29 08:00', 'met');
  },
};

/** Of the city's part: in time or not, by the earliest of the days that the texts name. */
async function summary(walk: Walk, quarter: number, at: string, standing: string): Promise<void> {
  const answer = await walk.step({
    by: HUE_FINANCE('reader'),
    does: `reads the summary of Q${quarter}`,
    asks: `GET /v1/settlements/46-${walk.year}-Q${quarter}/summary`,
    at: walk.nextYear(at),
    status: 200,
    tells: (body) =>
      itemsIn(body, 'holders')
        .map(({ holder, standing: how, missing, daysLate }) => {
          return `${String(holder)} ${String(how)}, ${dong(missing)} missing, ${String(daysLate)} days late`;
        })
        .join('; '),
  });
  const city = itemsIn(answer.body, 'holders').find(({ holder }) => holder === 'city');
  if (city?.standing !== standing) throw new Error(`expected ${standing}: ${JSON.stringify(city)}`);
}
