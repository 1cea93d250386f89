/** A collecting organisation of Hà Nội: D05-TS by its program, in chunks that may be sent again, handed in by a person. */
import { randomUUID } from 'node:crypto';
import { d05 } from '../../src/lists/forms/d05-ts.ts';
import type { FieldKey } from '../../src/lists/forms/fields.ts';
import { COLLECTORS, HANOI_INSURER } from './callers.ts';
import { receiveAndAccept } from './insurer.ts';
import { findingsTold } from './mending.ts';
import { type Cells, somebody } from './people.ts';
import { openOrFind } from './rounds.ts';
import { type Caller, type Chapter, type File, takeStep, textIn, toldCounts, type Walk } from './walk.ts';
import { filledCsv } from './workbook.ts';

const COLUMNS: readonly FieldKey[] = [
  'name',
  'citizenNumber',
  'receiptOn',
  'receiptNumber',
  'income',
  'months',
  'fromMonth',
  'localAmount',
  'collectorNumber',
  'birthDate',
  'sex',
  'commune',
  'collectionPoint',
];

const OF_HANOI = '001';

export const collectorList: Chapter = {
  title: 'A collecting organisation of Hà Nội: D05-TS, by its program and its people',
  async walk(walk) {
    const round = await openOrFind(walk, HANOI_INSURER('approver'), 'collectors-social', `${walk.year - 1}-12`);
    const by = { key: await keyOfProgram(walk) };
    const made = await walk.step({
      by,
      does: 'begins the list of the month',
      asks: 'POST /v1/lists',
      at: walk.on('12-10 17:00'),
      json: { round },
      status: 201,
      answer: { form: 'D05-TS', state: 'draft', may: ['edit'] },
      tells: ({ form, state }) => `${form}, ${state}`,
    });
    const list = textIn(made.body, 'id');
    await upload(walk, by, list);
    await takeStep(walk, list, {
      by,
      does: 'may not submit it',
      step: 'submit',
      at: walk.on('12-10 17:20'),
      status: 403,
    });
    await walk.step({
      by,
      does: 'reads the row that is flagged',
      asks: `GET /v1/lists/${list}/entries?state=flagged`,
      at: walk.on('12-10 17:15'),
      status: 200,
      answer: {
        items: [{ findings: [{ code: 'local-differs', field: 'localAmount' }], answer: { rule: { id: 'si-other' } } }],
      },
      tells: findingsTold,
    });
    await takeStep(walk, list, {
      by: COLLECTORS('maker'),
      does: 'submits it: with the insurer at once',
      step: 'submit',
      at: walk.on('12-11 08:00'),
      answer: { counts: { people: 3 } },
    });
    await receiveAndAccept(walk, list, HANOI_INSURER('maker'), HANOI_INSURER('approver'));
  },
};

async function keyOfProgram(walk: Walk): Promise<string> {
  const by = COLLECTORS('approver');
  const at = walk.on('12-10 16:00');
  const me = await walk.read(by, '/v1/me', at);
  const made = await walk.step({
    by,
    does: 'makes a key for its program: it may draft and read',
    asks: `POST /v1/agencies/${Object(me.body.agency).id}/keys`,
    at,
    json: { name: `Ví dụ ${randomUUID().slice(0, 8)}`, scopes: ['lists:draft', 'lists:read'], days: 30 },
    status: 201,
    tells: () => 'shown in this answer only',
  });
  return textIn(made.body, 'key');
}

async function upload(walk: Walk, by: Caller, list: string): Promise<void> {
  const at = walk.on('12-10 17:10');
  const opened = await walk.step({
    by,
    does: 'opens an upload',
    asks: `POST /v1/lists/${list}/uploads`,
    at,
    json: { replace: false },
    status: 201,
    tells: ({ state }) => String(state),
  });
  const path = `/v1/lists/${list}/uploads/${textIn(opened.body, 'id')}`;
  const [first, second] = chunksOf(walk);
  const put = (number: number, file: File, does: string, counts: object) =>
    walk.step({
      by,
      does,
      asks: `PUT ${path}/chunks/${number}`,
      at,
      file,
      status: 200,
      answer: { counts },
      tells: ({ counts: told }) => toldCounts(told),
    });
  const fine = { rows: 2, stored: 2, flagged: 0, refused: 0 };
  await put(1, first, 'sends the first chunk', fine);
  await put(1, first, 'sends it again, not knowing whether it arrived', fine);
  await put(2, second, 'sends the second', { rows: 1, stored: 0, flagged: 1, refused: 0 });
  await walk.step({
    by,
    does: 'puts all of it on the list at once',
    asks: `POST ${path}/commit`,
    at,
    json: { mode: 'all' },
    status: 200,
    answer: { state: 'done', counts: { rows: 3, stored: 2, flagged: 1, refused: 0 } },
    tells: ({ counts }) => toldCounts(counts),
  });
}

function chunksOf(walk: Walk): readonly [File, File] {
  const row = (name: string, birthDate: string, sex: 'Nam' | 'Nữ', more: Cells = {}): Cells => ({
    ...somebody(name, birthDate, sex, OF_HANOI),
    receiptOn: `09/12/${walk.year - 1}`,
    receiptNumber: '0000123',
    income: 2_200_000,
    months: 12,
    fromMonth: `12/${walk.year - 1}`,
    commune: 'Phường Yên Nghĩa',
    collectorNumber: 'NVT-0003',
    collectionPoint: '3456789000TH0109562001',
    ...more,
  });
  return [
    filledCsv(d05, COLUMNS, [row('Hoàng Văn Ví Dụ', '17/04/1985', 'Nam'), row('Vũ Thị Ví Dụ', '20/10/1990', 'Nữ')]),
    // What the collector wrote differs from what the law makes of it: it is told, and ours stands.
    filledCsv(d05, COLUMNS, [row('Trịnh Văn Ví Dụ', '02/02/1979', 'Nam', { localAmount: 1_000 })]),
  ];
}
