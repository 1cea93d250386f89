/** Handing in, approving, and 25/12 at 00:00: in time, late, excepted, supplementary. */
import { HUE_INSURER, HUE_SUPERVISOR, KIM_LONG, PHU_XUAN, THUAN_HOA } from './callers.ts';
import { nearPoor } from './near-poor-list.ts';
import { type Cells, somebody } from './people.ts';
import { type Chapter, takeStep, textIn, toldFile, toldState, type Walk } from './walk.ts';

export const handIn: Chapter = {
  title: 'Thuận Hoá hands in, and its chair approves: two people, never one',
  async walk(walk) {
    const list = walk.kept('list');
    await takeStep(walk, list, {
      by: THUAN_HOA('maker'),
      does: 'submits the list',
      step: 'submit',
      at: walk.on('12-18 09:00'),
      answer: { state: 'submitted', counts: { people: 7 } },
    });
    await takeStep(walk, list, {
      by: THUAN_HOA('maker'),
      does: 'may not approve it',
      step: 'approve',
      at: walk.on('12-18 09:01'),
      status: 403,
    });
    await walk.step({
      by: THUAN_HOA('approver'),
      does: 'takes it out as the form, to sign it',
      asks: `GET /v1/lists/${list}/export?format=xlsx`,
      at: walk.on('12-20 09:30'),
      status: 200,
      tells: toldFile,
    });
    await takeStep(walk, list, {
      by: THUAN_HOA('approver'),
      does: 'approves it',
      step: 'approve',
      at: walk.on('12-20 10:00'),
      answer: { state: 'approved', timeliness: 'on-time', decidedOn: `${walk.year - 1}-12-20` },
    });
    await takeStep(walk, walk.kept('neighbouring list'), {
      by: PHU_XUAN('maker'),
      does: 'submits theirs on the last afternoon',
      step: 'submit',
      at: walk.on('12-24 16:30'),
      answer: { state: 'submitted' },
    });
    const made = await begin(walk, walk.on('12-24 17:00'), { supplementary: false });
    walk.keep('late list', made);
    await takeStep(walk, made, {
      by: KIM_LONG('maker'),
      does: 'submits theirs a minute before midnight',
      step: 'submit',
      at: walk.on('12-24 23:59'),
      answer: { state: 'submitted' },
    });
  },
};

export const cutOff: Chapter = {
  title: '25/12, 00:00: the list is closed by the clock, whoever is awake',
  async walk(walk) {
    await takeStep(walk, walk.kept('late list'), {
      by: KIM_LONG('approver'),
      does: 'approves at midnight: not before 25/12 any more',
      step: 'approve',
      at: walk.on('12-25 00:00'),
      answer: { state: 'approved', timeliness: 'late' },
    });
    await walk.step({
      by: HUE_INSURER('approver'),
      does: 'writes the closing down',
      asks: `POST /v1/rounds/${walk.kept('round')}/close`,
      at: walk.on('12-25 08:00'),
      status: 200,
      answer: { closing: { lists: 3, onTime: 1, late: 2 } },
      tells: ({ closing }) => `${Object(closing).onTime} in time and locked, ${Object(closing).late} late`,
    });
    await walk.step({
      by: HUE_SUPERVISOR('reader'),
      does: 'looks how far the wards are, and sees nobody who is listed',
      asks: `GET /v1/rounds/${walk.kept('round')}/overview`,
      at: walk.on('12-25 08:05'),
      status: 200,
      answer: { isOver: true, totals: { communes: 40, approved: 2, submitted: 1, onTime: 1, late: 2, missing: 37 } },
      tells: ({ totals }) => {
        const { onTime, late, missing } = Object(totals);
        return `${onTime} in time, ${late} late, ${missing} without a list`;
      },
    });
    await walk.step({
      by: PHU_XUAN('maker'),
      does: 'finds its list late',
      asks: `GET /v1/lists/${walk.kept('neighbouring list')}`,
      at: walk.on('12-25 08:30'),
      status: 200,
      answer: { state: 'submitted', timeliness: 'late' },
      tells: toldState,
    });
  },
};

export const except: Chapter = {
  title: 'An exception for one ward, with who allowed it and why',
  async walk(walk) {
    const round = walk.kept('round');
    const theirs = walk.kept('neighbouring list');
    const { body } = await walk.read(PHU_XUAN('maker'), '/v1/me', walk.on('12-25 09:00'));
    const agency = Object(body.agency).id;
    await walk.step({
      by: HUE_INSURER('approver'),
      does: 'lets Phú Xuân have until 28/12, as the city allowed',
      asks: `POST /v1/rounds/${round}/exceptions`,
      at: walk.on('12-25 09:00'),
      json: {
        agency,
        until: walk.on('12-28 00:00'),
        allowedBy: 'city',
        reason: 'Bão số 14; công văn của UBND thành phố',
      },
      status: 201,
      answer: { agency, until: walk.on('12-28 00:00'), allowedBy: 'city' },
      tells: ({ until }) => `until ${until}`,
    });
    await takeStep(walk, theirs, {
      by: PHU_XUAN('approver'),
      does: 'approves within the exception',
      step: 'approve',
      at: walk.on('12-26 09:00'),
      answer: { state: 'approved', timeliness: 'on-time' },
    });
  },
};

export const supplement: Chapter = {
  title: 'In spring another ward adds a supplementary list',
  async walk(walk) {
    const inSpring = { fromMonth: `04/${walk.year}`, months: 9 };
    const list = await begin(walk, walk.nextYear('03-30 09:00'), { supplementary: true }, inSpring);
    await takeStep(walk, list, {
      by: KIM_LONG('maker'),
      does: 'submits it',
      step: 'submit',
      at: walk.nextYear('03-30 10:00'),
    });
    await takeStep(walk, list, {
      by: KIM_LONG('approver'),
      does: 'approves it: it counts from that day',
      step: 'approve',
      at: walk.nextYear('04-01 06:30'),
      answer: { timeliness: 'supplementary', decidedOn: `${walk.year}-04-01` },
    });
  },
};

/** A list of Kim Long with one person on it. */
async function begin(walk: Walk, at: string, answer: object, more: Cells = {}): Promise<string> {
  const by = KIM_LONG('maker');
  const made = await walk.step({
    by,
    does: 'begins a list',
    asks: 'POST /v1/lists',
    at,
    json: { round: walk.kept('round') },
    status: 201,
    answer,
    tells: ({ state, supplementary }) => `${state}${supplementary === true ? ', supplementary' : ''}`,
  });
  const list = textIn(made.body, 'id');
  const person = somebody('Ngô Thị Ví Dụ', '30/04/1980', 'Nữ');
  await walk.step({
    by,
    does: 'lists one person',
    asks: `POST /v1/lists/${list}/entries?mode=all`,
    at,
    json: [nearPoor(walk, person, { commune: 'Phường Kim Long', ...more })],
    status: 200,
    answer: { counts: { rows: 1, refused: 0 } },
    tells: () => 'on the list',
  });
  return list;
}
