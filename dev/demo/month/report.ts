/** The report of the culture office before 30/11 (III.2): computed, signed by a second person, filed; the day is met by it. */
import { type Answer, type Chapter, itemsIn, textIn, toldFile, type Walk } from '../walk.ts';
import { CHAIR, CLERK, versionOf, YEAR } from './places.ts';
import type { Save } from './story.ts';

export const DUTY = '09562.culture-report.2026';

export const report = (save: Save): Chapter => ({
  title: 'The report of the culture office is drafted, signed by a second person, and filed before 30/11',
  async walk(walk) {
    await readDuty(walk, '11-26 10:00', { state: 'upcoming' });
    const drafted = await walk.step({
      by: CLERK,
      does: 'drafts the report: its figures are computed',
      asks: 'POST /v1/reports',
      at: walk.on('11-26 14:00'),
      json: { kind: 'yen-nghia-culture', period: String(YEAR) },
      status: 201,
      answer: { state: 'draft' },
      tells: ({ state }) => String(state),
    });
    const path = `/v1/reports/${textIn(drafted.body, 'id')}`;
    const take = takerOf(walk, path);
    await take(CLERK, 'words', '11-26 15:00', 'draft', {
      does: 'says in words what figures do not',
      json: { results: 'Đã họp tổ dân phố 3.', causes: 'Nhiều người ở trọ chưa có xác nhận cư trú.' },
    });
    await take(CLERK, 'submit', '11-27 08:00', 'submitted', { does: 'submits it: the figures are frozen' });
    await take(CHAIR, 'sign', '11-27 16:00', 'signed', { does: 'signs it' });
    await take(CLERK, 'file', '11-29 10:00', 'filed', { does: 'files it' });
    const page = await walk.step({
      by: CLERK,
      does: 'prints it',
      asks: `GET ${path}/export?format=html&audience=offices`,
      at: walk.on('11-29 10:05'),
      status: 200,
      language: 'vi',
      tells: toldFile,
    });
    walk.keep('report page', await save('report.html', page.file));
    await readDuty(walk, '11-30 08:00', { state: 'met', evidence: { done: true, inTime: true, doneOn: '2026-11-29' } });
  },
});

type Taken = { readonly does: string; readonly json?: object };

function takerOf(walk: Walk, path: string) {
  return async (by: typeof CLERK, step: string, on: string, state: string, { does, json = {} }: Taken) => {
    const at = walk.on(on);
    const version = await versionOf(walk, by, path, at);
    const tells = ({ state: said, hash }: Answer['body']) =>
      `${said}${typeof hash === 'string' ? `, ${hash.slice(0, 12)}…` : ''}`;
    await walk.step({
      by,
      does,
      asks: `POST ${path}/${step}`,
      at,
      json,
      version,
      status: 200,
      answer: { state },
      tells,
    });
  };
}

/** The days of the year are many: the one of this report is looked for among them. */
async function readDuty(walk: Walk, on: string, expected: { readonly state: string; readonly evidence?: object }) {
  const { body } = await walk.step({
    by: CLERK,
    does: 'looks where the deadlines of the ward stand',
    asks: `GET /v1/deadlines/states?year=${YEAR}`,
    at: walk.on(on),
    status: 200,
    tells: (answer) => {
      const { state, evidence } = Object(dutyIn(answer));
      return `${DUTY}: ${state}${evidence?.doneOn ? ` on ${evidence.doneOn}` : ''}`;
    },
  });
  const { state, evidence } = Object(dutyIn(body));
  const { evidence: wanted = {} } = expected;
  const isAsWanted = Object.entries(wanted).every(([name, value]) => Object(evidence)[name] === value);
  if (state !== expected.state || !isAsWanted) throw new Error(`${DUTY} is ${state}: ${JSON.stringify(evidence)}`);
}

function dutyIn(body: Answer['body']): unknown {
  return itemsIn(body, 'duties').find(({ id }) => id === DUTY);
}
