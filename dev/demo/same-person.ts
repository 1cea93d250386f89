/** Two wards list one person: each is told, neither sees the other's; and what is nobody's business answers as nothing. */
import { randomUUID } from 'node:crypto';
import { PHU_XUAN, SCHOOL, THUAN_HOA } from './callers.ts';
import { nearPoor, PEOPLE } from './near-poor-list.ts';
import { somebody } from './people.ts';
import { type Answer, type Caller, type Chapter, itemsIn, textIn, type Walk } from './walk.ts';

const CLERK = THUAN_HOA('maker');
const NEIGHBOUR = PHU_XUAN('maker');

export const listOnePersonTwice: Chapter = {
  title: 'Phường Phú Xuân lists somebody whom Thuận Hoá lists too',
  async walk(walk) {
    const made = await walk.step({
      by: NEIGHBOUR,
      does: 'begins a list',
      asks: 'POST /v1/lists',
      at: walk.on('12-05 14:00'),
      json: { round: walk.kept('round') },
      status: 201,
      tells: ({ state }) => String(state),
    });
    const theirs = walk.keep('neighbouring list', textIn(made.body, 'id'));
    const here = { commune: 'Phường Phú Xuân' };
    const living = somebody('Bùi Văn Ví Dụ', '09/10/1971', 'Nam');
    const taken = await walk.step({
      by: NEIGHBOUR,
      does: 'lists three people, one of whom stands on the list of Thuận Hoá',
      asks: `POST /v1/lists/${theirs}/entries?mode=all`,
      at: walk.on('12-05 14:10'),
      json: [nearPoor(walk, PEOPLE.elsewhere, here), nearPoor(walk, PEOPLE.fine, here), nearPoor(walk, living, here)],
      status: 200,
      answer: {
        counts: { rows: 3, refused: 0 },
        rows: [{ samePerson: [] }, { samePerson: [{ code: 'another-list-of-the-round' }] }, { samePerson: [] }],
      },
      hides: [walk.kept('list'), walk.kept('row 1'), 'Thuận Hoá'],
      tells: samePersonTold('rows'),
    });
    const entry = String(itemsIn(taken.body, 'rows')[1]?.id);
    await seen(walk, [{ code: 'another-list-of-the-round', rank: 'equal' }], [theirs, entry, 'Phú Xuân']);
    await walk.step({
      by: NEIGHBOUR,
      does: 'gives her up, once both have telephoned',
      asks: `POST /v1/lists/${theirs}/entries/${entry}/settle`,
      at: walk.on('12-05 15:00'),
      json: { decision: 'give-up' },
      status: 200,
      hides: [walk.kept('list')],
      tells: ({ state }) => String(state ?? ''),
    });
    await seen(walk, [], [theirs, entry, 'Phú Xuân']);
  },
};

/** What Thuận Hoá is told of it: that it is so, not where. */
async function seen(walk: Walk, samePerson: readonly object[], hides: readonly string[]): Promise<void> {
  await walk.step({
    by: CLERK,
    does: 'reads the rows that another list has too',
    asks: `GET /v1/lists/${walk.kept('list')}/entries?samePerson=true`,
    at: walk.on('12-05 14:30'),
    status: 200,
    answer: { items: samePerson.length === 0 ? [] : [{ id: walk.kept('row 1'), samePerson }] },
    hides,
    tells: samePersonTold('items'),
  });
}

const samePersonTold = (name: string) => (body: Answer['body']) => {
  const met = itemsIn(body, name).flatMap((item) => itemsIn(item, 'samePerson'));
  return met.length === 0 ? 'nobody' : met.map(({ detail }) => detail).join('; ');
};

export const getNothing: Chapter = {
  title: 'An outsider gets nothing: what is not theirs answers as what is not there',
  async walk(walk) {
    const [list, row] = [walk.kept('list'), walk.kept('row 1')];
    for (const path of ['', '/steps', '/entries', `/entries/${row}`, '/audit']) {
      await alike(walk, NEIGHBOUR, 'of the next ward asks', 'GET', [list, path]);
    }
    await alike(walk, NEIGHBOUR, 'of the next ward would withdraw it', 'POST', [list, '/withdraw']);
    await alike(walk, SCHOOL('maker'), 'of Hà Nội asks', 'GET', [list, '']);
    await walk.step({
      by: null,
      does: 'without a token asks',
      asks: `GET /v1/lists/${list}`,
      at: walk.on('12-06 09:00'),
      status: 401,
    });
  },
};

async function alike(
  walk: Walk,
  by: Caller,
  does: string,
  method: 'GET' | 'POST',
  [list, path]: readonly [string, string],
): Promise<void> {
  const asking = (of: string) => ({
    by,
    does,
    asks: `${method} /v1/lists/${of}${path}`,
    at: walk.on('12-06 09:00'),
    ...(method === 'POST' ? { version: 1 } : {}),
  });
  const missing = await walk.ask(asking(randomUUID()));
  const answer = await walk.step({ ...asking(list), status: 404 });
  const told = ({ status, body }: Answer) => JSON.stringify([status, { ...body, requestId: null }]);
  if (told(answer) !== told(missing)) throw new Error(`${path || 'the list'} is told apart from what is not there`);
}
