/** A school reports a pupil without a card; the ward matches a sponsor's gift, one person proposing and another confirming. */
import { SCHOOL } from '../callers.ts';
import { somebody } from '../people.ts';
import { type Chapter, itemsIn, textIn, type Walk } from '../walk.ts';
import { CHAIR, CLERK, COMMUNE } from './places.ts';

const PUPIL = somebody('Phan Mai Ví Dụ', '08/03/2012', 'Nữ', '001');

export const gift: Chapter = {
  title: 'A school reports a pupil without a card, and a sponsor gives one',
  async walk(walk) {
    const entered = await walk.step({
      by: CHAIR,
      does: 'enters a sponsor who gives two cards',
      asks: 'POST /v1/sponsors',
      at: walk.on('11-13 14:00'),
      json: {
        ...{ name: 'Hội Khuyến học phường Ví Dụ', scheme: 'health-insurance', groups: null, communes: [COMMUNE] },
        ...{ rate: 10_000, cap: null, people: 2, named: true, from: '2026-12', until: null },
      },
      status: 201,
      answer: { people: 2, named: true },
      tells: ({ name, people }) => `${name}: ${people} cards`,
    });
    const sponsor = textIn(entered.body, 'id');
    const reported = await walk.step({
      by: SCHOOL('maker'),
      does: 'reports a pupil of the ward who has no card',
      asks: 'POST /v1/needs',
      at: walk.on('11-13 15:00'),
      json: {
        ...{ scheme: 'health-insurance', commune: COMMUNE, isPupil: true },
        person: { name: PUPIL.name, citizenNumber: PUPIL.citizenNumber, birthDate: '2012-03-08', note: 'Ở với bà' },
      },
      status: 201,
      answer: { state: 'waiting', sponsor: null },
      tells: ({ state }) => String(state),
    });
    await promise(walk, sponsor, textIn(reported.body, 'id'));
  },
};

async function promise(walk: Walk, sponsor: string, need: string): Promise<void> {
  await walk.step({
    by: CLERK,
    does: 'matches the gift to who waits, pupils first',
    asks: `POST /v1/sponsors/${sponsor}/matches`,
    at: walk.on('11-16 08:00'),
    version: 1,
    json: { most: 2 },
    status: 200,
    answer: { matched: 1, placesLeft: 1 },
    tells: ({ matched, placesLeft }) => `${matched} matched, ${placesLeft} left`,
  });
  await walk.step({
    by: CHAIR,
    does: 'confirms it',
    asks: `POST /v1/needs/${need}/confirm`,
    at: walk.on('11-16 09:00'),
    version: 2,
    status: 200,
    answer: { state: 'promised', sponsor },
    tells: ({ state }) => `${state}: paid when she is on a list that is accepted`,
  });
  await walk.step({
    by: SCHOOL('maker'),
    does: 'reads what became of its pupil',
    asks: 'GET /v1/needs',
    at: walk.on('11-16 10:00'),
    status: 200,
    tells: (body) => String(itemsIn(body).find(({ id }) => id === need)?.state),
  });
}
