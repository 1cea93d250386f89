/** The insurer receives what was approved and accepts it; the citizen hears of it, and the record of the list holds. */
import { HUE_COUNTER, THUAN_HOA } from './callers.ts';
import { follow } from './request.ts';
import { type Caller, type Chapter, takeStep, type Walk } from './walk.ts';

export const acceptNearPoor: Chapter = {
  title: 'The insurer receives and accepts it, and the citizen hears of it',
  async walk(walk) {
    const list = walk.kept('list');
    await receiveAndAccept(walk, list, HUE_COUNTER('maker'), HUE_COUNTER('approver'));
    await follow(walk, 'accepted', walk.nextYear('01-05 19:00'));
    await walk.step({
      by: THUAN_HOA('maker'),
      does: 'has the record of the list checked',
      asks: `GET /v1/lists/${list}/audit/verify`,
      at: walk.nextYear('01-06 08:00'),
      status: 200,
      answer: { chain: list, broken: null },
      tells: ({ records }) => `${records} records, none broken`,
    });
  },
};

/** By two people of the insurer, once the year has begun. */
export async function receiveAndAccept(walk: Walk, list: string, counter: Caller, chief: Caller): Promise<void> {
  await takeStep(walk, list, {
    by: counter,
    does: 'receives the list',
    step: 'receive',
    at: walk.nextYear('01-05 08:00'),
    answer: { state: 'received' },
  });
  await takeStep(walk, list, {
    by: chief,
    does: 'accepts it',
    step: 'accept',
    at: walk.nextYear('01-05 14:00'),
    json: {},
    answer: { state: 'accepted', may: [] },
  });
}
