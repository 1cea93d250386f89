// Protects what accepting comes to: people are covered by what was answered when they were listed, the money stands in the
// ledger in the quarters it belongs to, and whatever is not known of somebody is said instead of guessed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import { clerkOf, handIn, idsOf, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { acceptedBy, postingsOf } from './accepting.ts';

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

describe('a near-poor list of Huế', () => {
  it('is covered month by month: the state and the city owe each quarter its own months', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2027');
    const { clerk, list } = await clerkOf(desk, '19774', round);
    const [whole, late] = idsOf(
      await handIn(system, clerk, list, [nearPoor(), nearPoor({ months: 4, fromMonth: '2027-09' })]),
    );
    const accepted = await acceptedBy(desk, clerk, list);

    expect(accepted.body).toMatchObject({
      state: 'accepted',
      covering: { state: 'done', people: 2, covered: 2, ended: 0, gaps: 0 },
    });
    // 4.5 % of 2,530,000 đ a month; 70 % of it by the state, 30 % by the city.
    const quarter = (period: string, month: string, months: number) => [
      `${period} ${month} ${months} fund null ${-113_850 * months}`,
      `${period} ${month} ${months} local city ${34_155 * months}`,
      `${period} ${month} ${months} state state ${79_695 * months}`,
    ];
    expect(await postingsOf(desk, whole)).toEqual([
      ...quarter('2027-Q1', '2027-01', 3),
      ...quarter('2027-Q2', '2027-04', 3),
      ...quarter('2027-Q3', '2027-07', 3),
      ...quarter('2027-Q4', '2027-10', 3),
    ]);
    expect(await postingsOf(desk, late)).toEqual([
      ...quarter('2027-Q3', '2027-09', 1),
      ...quarter('2027-Q4', '2027-10', 3),
    ]);
  });
});
