/**
 * A meeting of group 3: who is invited, who came, who registered on the spot; and who is visited afterwards, within the three
 * to five days of the plan. The sheet of who came, and the results of the visits, are one request each.
 */
import { HANOI_INSURER } from '../callers.ts';
import { type Answer, type Chapter, itemsIn, textIn, toldFile, type Walk } from '../walk.ts';
import { CHAIR, CLERK, COLLABORATOR, COMMUNE, groupOf, MONTH, versionOf } from './places.ts';
import type { Save } from './story.ts';

const CAME = 24;

export const meeting = (save: Save): Chapter => ({
  title: 'A meeting of group 3: invited, come, registered on the spot',
  async walk(walk) {
    await plan(walk);
    const letters = await walk.step({
      by: CLERK,
      does: 'prints the letters',
      asks: `GET ${pathOf(walk)}/letters`,
      at: walk.on('11-09 08:30'),
      status: 200,
      language: 'vi',
      tells: toldFile,
    });
    walk.keep('letters page', await save('letters.html', letters.file));
    await registerOne(walk);
    await recordWhoCame(walk);
    await walk.step({
      by: CLERK,
      does: 'closes the meeting: it was held',
      asks: `POST ${pathOf(walk)}/close`,
      at: walk.on('11-13 08:00'),
      version: await versionOf(walk, CLERK, pathOf(walk), walk.on('11-13 08:00')),
      json: { held: true },
      status: 200,
      answer: {
        state: 'held',
        followFrom: '2026-11-15',
        followBy: '2026-11-17',
        counts: { invited: 32, came: CAME, registered: 1 },
      },
      tells: ({ followFrom, followBy }) => `to be followed up from ${followFrom}, by ${followBy}`,
    });
    await assign(walk);
  },
});

const pathOf = (walk: Walk) => `/v1/outreach/meetings/${walk.kept('meeting')}`;

async function plan(walk: Walk): Promise<void> {
  const planned = await walk.step({
    by: CLERK,
    does: 'plans a meeting',
    asks: 'POST /v1/outreach/meetings',
    at: walk.on('11-09 08:00'),
    json: {
      residentialGroup: groupOf(walk, 3),
      heldOn: '2026-11-12',
      place: 'Nhà văn hóa tổ dân phố 3',
      startsAt: '19:30',
    },
    status: 201,
    answer: { state: 'planned' },
    tells: ({ state }) => String(state),
  });
  walk.keep('meeting', textIn(planned.body, 'id'));
  const at = walk.on('11-09 08:10');
  const path = `/v1/outreach/extracts/${walk.kept('extract')}/people?residentialGroup=${groupOf(walk, 3)}&limit=200`;
  const people = itemsIn((await walk.read(CLERK, path, at)).body).map(({ id }) => id);
  await walk.step({
    by: CLERK,
    does: 'invites everybody of the group',
    asks: `POST ${pathOf(walk)}/invitations`,
    at,
    version: 1,
    json: { people },
    status: 200,
    answer: { counts: { invited: 32 }, warnings: [] },
    tells: ({ counts }) => `${Object(counts).invited} invited: as many as the plan says`,
  });
}

async function invitedTo(walk: Walk, at: string): Promise<readonly Answer['body'][]> {
  return itemsIn((await walk.read(CLERK, `${pathOf(walk)}/invitations?limit=200`, at)).body);
}

/** A woman of 74, whose premium the city pays. */
async function registerOne(walk: Walk): Promise<void> {
  const at = walk.on('11-12 20:00');
  const made = await walk.step({
    by: CLERK,
    does: 'begins the list of those whose health insurance is paid for',
    asks: 'POST /v1/lists',
    at: walk.on('11-12 19:00'),
    json: { round: walk.kept('round') },
    status: 201,
    answer: { state: 'draft' },
    tells: ({ form, state }) => `${form}, ${state}`,
  });
  const list = textIn(made.body, 'id');
  const elder = (await invitedTo(walk, at)).find(({ person }) => String(Object(person).birthDate).startsWith('1952'));
  await walk.step({
    by: CLERK,
    does: 'registers a woman of 74 on the spot',
    asks: `POST /v1/outreach/invitations/${elder?.id}/register`,
    at,
    version: Number(elder?.version),
    json: { list, months: 12, from: `${walk.year}-01` },
    status: 200,
    answer: { list, outcome: 'joined', came: true },
    tells: ({ outcome }) => `${outcome}; she stands on the list`,
  });
}

async function recordWhoCame(walk: Walk): Promise<void> {
  const at = walk.on('11-12 21:00');
  const open = (await invitedTo(walk, at)).filter(({ came }) => came === null);
  const people = open.map(({ id, version }, nth) => ({ invitation: id, version, came: nth < CAME - 1 }));
  await walk.step({
    by: CLERK,
    does: 'hands in the sheet of who came',
    asks: `POST ${pathOf(walk)}/attendance`,
    at,
    json: { people },
    status: 200,
    answer: { items: people.map(({ invitation, came }) => ({ id: invitation, came })) },
    tells: (body) => `${itemsIn(body).length} people in one request`,
  });
}

async function assign(walk: Walk): Promise<void> {
  const at = walk.on('11-13 09:00');
  const me = await walk.read(COLLABORATOR, '/v1/me', at);
  const member = String(Object(me.body.member).id ?? me.body.member);
  await walk.step({
    by: CHAIR,
    does: 'makes a colleague the collaborator of group 3, who sees that group alone',
    asks: 'POST /v1/outreach/collaborators',
    at,
    json: { member, residentialGroups: [groupOf(walk, 3)] },
    status: 200,
    answer: { member },
    tells: ({ residentialGroups }) => `${String(residentialGroups).split(',').length} group`,
  });
  const followUps = (await invitedTo(walk, at)).filter(({ outcome }) => outcome === null).map(({ id }) => id);
  await walk.step({
    by: CLERK,
    does: 'gives whoever has not joined to the collaborator',
    asks: 'POST /v1/outreach/follow-ups/assign',
    at,
    json: { followUps, agency: walk.kept('ward'), member },
    status: 200,
    answer: { assigned: 31, member },
    tells: ({ assigned }) => `${assigned} people to visit`,
  });
}

export const followUp: Chapter = {
  title: 'The collaborator visits them; one is left, and the job tells of it',
  async walk(walk) {
    await visit(walk);
    await walk.step({
      by: COLLABORATOR,
      does: 'reads, when the last day is over, who is left',
      asks: 'GET /v1/outreach/follow-ups?limit=200',
      at: walk.on('11-18 08:00'),
      status: 200,
      tells: (body) => `${itemsIn(body).filter(({ isOverdue }) => isOverdue === true).length} overdue`,
    });
    await walk.step({
      by: HANOI_INSURER('reader'),
      does: 'reads the numbers of the ward, and no name',
      asks: `GET /v1/outreach/counts?commune=${COMMUNE}&period=${MONTH}`,
      at: walk.on('11-18 09:00'),
      status: 200,
      answer: { followUps: { due: 32, done: 31, inTime: 31, overdue: 1, joined: 1, willJoin: 1, refused: 29 } },
      hides: ['Ví Dụ'],
      tells: ({ followUps }) => JSON.stringify(followUps),
    });
  },
};

async function visit(walk: Walk): Promise<void> {
  const at = walk.on('11-16 18:00');
  const given = await walk.step({
    by: COLLABORATOR,
    does: 'reads whom to visit',
    asks: 'GET /v1/outreach/follow-ups?limit=200',
    at,
    status: 200,
    tells: (body) => `${itemsIn(body).length} people of group 3`,
  });
  const [, ...visited] = itemsIn(given.body);
  const followUps = visited.map(({ id, version }, nth) => ({
    invitation: id,
    version,
    ...(nth === 0
      ? { outcome: 'will-join', joinsBy: '2026-12-15', note: 'Hẹn gặp lại ở nhà văn hóa' }
      : { outcome: 'refused' }),
  }));
  await walk.step({
    by: COLLABORATOR,
    does: 'writes down what came of the visits',
    asks: 'POST /v1/outreach/follow-ups/outcomes',
    at,
    json: { followUps },
    status: 200,
    answer: { items: followUps.map(({ invitation, outcome }) => ({ id: invitation, outcome })) },
    tells: (body) => `${itemsIn(body).length} results in one request`,
  });
}
