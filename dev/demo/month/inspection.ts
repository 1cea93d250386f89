/** The inspection of every six months (II.5): a finding, who mends it by when, and somebody else who closes it. */
import { type Chapter, itemsIn, textIn, type Walk } from '../walk.ts';
import { CHAIR, CLERK, unitOf } from './places.ts';

export const inspection: Chapter = {
  title: 'The ward inspects group 7; what it finds is mended, and closed by somebody else',
  async walk(walk) {
    const planned = await walk.step({
      by: CHAIR,
      does: 'plans the inspection of this half-year',
      asks: 'POST /v1/inspections',
      at: walk.on('11-18 10:00'),
      json: { sort: 'regular', unit: unitOf(walk, 7), contents: ['targets', 'publicity'], plannedOn: '2026-11-19' },
      status: 201,
      tells: ({ state }) => String(state),
    });
    const path = `/v1/inspections/${textIn(planned.body, 'id')}`;
    const carried = await walk.step({
      by: CHAIR,
      does: 'carries it out, and finds something',
      asks: `POST ${path}/carry-out`,
      at: walk.on('11-19 16:00'),
      version: 1,
      json: {
        doneOn: '2026-11-19',
        findings: [
          { content: 'publicity', says: 'Chưa niêm yết mức đóng', dueOn: '2026-11-25', mender: walk.kept('ward') },
        ],
      },
      status: 200,
      tells: ({ findings }) => `${Array.isArray(findings) ? findings.length : 0} finding`,
    });
    const found = Array.isArray(carried.body.findings) ? String(carried.body.findings[0]) : '';
    await mend(walk, `${path}/findings/${found}`);
    await walk.step({
      by: CHAIR,
      does: 'reads the inspection',
      asks: `GET ${path}`,
      at: walk.on('11-23 15:05'),
      status: 200,
      answer: { isClosed: true },
      tells: (body) =>
        itemsIn(body, 'findings')
          .map(({ state, dueOn }) => `${state}, due ${dueOn}`)
          .join(', '),
    });
  },
};

async function mend(walk: Walk, path: string): Promise<void> {
  for (const { by, does, step, json, at, state, version } of [
    {
      by: CLERK,
      does: 'mends it',
      step: 'mend',
      json: { remedy: 'Đã niêm yết' },
      at: '11-23 09:00',
      state: 'mended',
      version: 1,
    },
    { by: CHAIR, does: 'closes it', step: 'close', json: {}, at: '11-23 15:00', state: 'closed', version: 2 },
  ]) {
    await walk.step({
      ...{ by, does, json, version, status: 200 },
      asks: `POST ${path}/${step}`,
      at: walk.on(at),
      answer: { state },
      tells: () => state,
    });
  }
}
