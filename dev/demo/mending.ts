/** What was found in the workbook is read and mended, row by row; and the clerk finds out who was forgotten. */
import { THUAN_HOA } from './callers.ts';
import { nearPoor, PEOPLE } from './near-poor-list.ts';
import { type Answer, type Chapter, itemsIn, toldCounts, type Walk } from './walk.ts';

const CLERK = THUAN_HOA('maker');

export const mendList: Chapter = {
  title: 'The clerk reads what was found, cell by cell, and mends it',
  async walk(walk) {
    const list = walk.kept('list');
    const page = (state: string, answer: readonly object[]) =>
      walk.step({
        by: CLERK,
        does: `reads the rows that are ${state}`,
        asks: `GET /v1/lists/${list}/entries?state=${state}`,
        at: walk.on('12-01 08:20'),
        status: 200,
        answer: { items: answer },
        tells: findingsTold,
      });
    await page('refused', [
      { findings: [{ code: 'citizen-number-form', field: 'citizenNumber' }] },
      { findings: [{ code: 'repeated-in-list', field: 'citizenNumber' }] },
      { findings: [{ code: 'commune-of-another-office', field: 'commune' }] },
    ]);
    await page('flagged', [
      { findings: [{ code: 'citizen-number-sex' }] },
      { findings: [{ code: 'not-a-date' }, { code: 'birth-date-from-number' }] },
    ]);
    await mend(walk, 3, 'writes the number whole', { citizenNumber: PEOPLE.shortNumber.citizenNumber });
    await mend(walk, 4, 'mends the sex', { sex: 'Nữ' });
    await mend(walk, 5, 'mends the day of birth', { birthDate: PEOPLE.noSuchDay.birthDate });
    await takeOut(walk, 6, 'takes out whom the list had twice');
    await takeOut(walk, 7, 'takes out who lives in another ward');
    await walk.step({
      by: CLERK,
      does: 'reads the list',
      asks: `GET /v1/lists/${list}`,
      at: walk.on('12-01 08:40'),
      status: 200,
      answer: { counts: { people: 5, stored: 5, flagged: 0, refused: 0 } },
      tells: ({ counts }) => toldCounts(counts),
    });
  },
};

export const addForgotten: Chapter = {
  title: 'Entitled and not listed: the register knows whom the clerk forgot',
  async walk(walk) {
    const forgotten = PEOPLE.notListed;
    await walk.step({
      by: CLERK,
      does: 'asks who is entitled and on no list',
      asks: `GET /v1/rounds/${walk.kept('round')}/entitled`,
      at: walk.on('12-01 08:45'),
      status: 200,
      answer: {
        items: [{ rule: 'hi-near-poor', registration: { person: { citizenNumber: forgotten.citizenNumber } } }],
      },
      tells: (body) =>
        itemsIn(body)
          .map(({ cite }) => `one person, by ${cite}`)
          .join(),
    });
    await walk.step({
      by: CLERK,
      does: 'lists her',
      asks: `POST /v1/lists/${walk.kept('list')}/entries?mode=all`,
      at: walk.on('12-01 08:50'),
      json: [nearPoor(walk, forgotten)],
      status: 200,
      answer: {
        counts: { rows: 1, stored: 1 },
        rows: [
          {
            answer: {
              outcome: 'eligible',
              rule: { id: 'hi-near-poor', cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a' },
              amounts: { due: 1366200, state: 956340, local: 409860, participant: 0 },
            },
          },
        ],
      },
      tells: answerTold,
    });
  },
};

/** Where each finding is, and what it is. */
export function findingsTold(body: Answer['body']): string {
  const found = itemsIn(body).flatMap((item) => itemsIn(item, 'findings'));
  return found.map(({ address, detail }) => `\n        ${address}: ${detail}`).join('');
}

/** The clause that carries the first row, and who pays what. */
export function answerTold(body: Answer['body']): string {
  const [first] = itemsIn(body, 'rows');
  const { rule, amounts } = Object(first?.answer);
  const { due, state, local, participant } = Object(amounts);
  return `${Object(rule).cite}: of ${due} đ the state pays ${state}, the city ${local}, the person ${participant}`;
}

async function mend(walk: Walk, row: number, does: string, cells: object): Promise<void> {
  await walk.step({
    by: CLERK,
    does,
    asks: `PATCH /v1/lists/${walk.kept('list')}/entries/${walk.kept(`row ${row}`)}`,
    at: walk.on('12-01 08:30'),
    json: cells,
    version: 1,
    status: 200,
    answer: { state: 'stored', findings: [] },
    tells: ({ state }) => String(state),
  });
}

async function takeOut(walk: Walk, row: number, does: string): Promise<void> {
  await walk.step({
    by: CLERK,
    does,
    asks: `DELETE /v1/lists/${walk.kept('list')}/entries/${walk.kept(`row ${row}`)}`,
    at: walk.on('12-01 08:35'),
    version: 1,
    status: 200,
    tells: ({ version }) => `the list is at version ${version}`,
  });
}
