/** A school of Hà Nội: pupils of three communes, each of which confirms those who live in it, and sees no others. */
import { d03 } from '../../src/lists/forms/d03-ts.ts';
import { HA_DONG, HANOI_INSURER, HOAN_KIEM, SCHOOL, YEN_NGHIA } from './callers.ts';
import { receiveAndAccept } from './insurer.ts';
import { type Invented, somebody } from './people.ts';
import { openOrFind } from './rounds.ts';
import { type Caller, type Chapter, itemsIn, takeStep, textIn, toldCounts, type Walk } from './walk.ts';
import { filledWorkbook } from './workbook.ts';

const OF_HANOI = '001';
const PUPILS: readonly (readonly [Invented, commune: string])[] = [
  [somebody('Nguyễn Minh Ví Dụ', '05/09/2010', 'Nam', OF_HANOI), 'Phường Hoàn Kiếm'],
  [somebody('Lê Thu Ví Dụ', '12/01/2011', 'Nữ', OF_HANOI), 'Phường Hà Đông'],
  [somebody('Đỗ Anh Ví Dụ', '23/06/2010', 'Nam', OF_HANOI), 'Phường Hà Đông'],
  [somebody('Phan Mai Ví Dụ', '30/11/2010', 'Nữ', OF_HANOI), 'Phường Yên Nghĩa'],
];

export const schoolList: Chapter = {
  title: 'A school of Hà Nội: D03-TS, pupils of three communes',
  async walk(walk) {
    const round = await openOrFind(walk, HANOI_INSURER('approver'), 'schools', `${walk.year - 1}-${walk.year}`);
    const made = await walk.step({
      by: SCHOOL('maker'),
      does: 'begins its list',
      asks: 'POST /v1/lists',
      at: walk.on('10-05 08:00'),
      json: { round },
      status: 201,
      answer: { form: 'D03-TS', state: 'draft', closesAt: null },
      tells: ({ form, state }) => `${form}, ${state}`,
    });
    const list = textIn(made.body, 'id');
    await handInPupils(walk, list);
    await confirmByEach(walk, list);
    await receiveAndAccept(walk, list, HANOI_INSURER('maker'), HANOI_INSURER('approver'));
  },
};

async function handInPupils(walk: Walk, list: string): Promise<void> {
  const rows = PUPILS.map(([{ name, citizenNumber, birthDate, sex }, commune]) => ({
    name,
    citizenNumber,
    birthDate,
    sex,
    commune,
    group: 'HS',
    className: '11A1',
    fromMonth: `01/${walk.year}`,
    months: 12,
  }));
  await walk.step({
    by: SCHOOL('maker'),
    does: 'sends D03-TS as a workbook',
    asks: `POST /v1/lists/${list}/entries?mode=all`,
    at: walk.on('10-05 08:10'),
    file: await filledWorkbook(d03, { unitName: 'Trường THPT Thử Nghiệm', unitCode: '0100024HS' }, rows),
    status: 200,
    answer: { counts: { rows: 4, refused: 0 } },
    tells: ({ counts }) => toldCounts(counts),
  });
  await takeStep(walk, list, {
    by: SCHOOL('maker'),
    does: 'submits it: each commune is asked about its own',
    step: 'submit',
    at: walk.on('10-06 08:00'),
    answer: { state: 'submitted', counts: { people: 4 } },
  });
}

async function confirmByEach(walk: Walk, list: string): Promise<void> {
  const [hoanKiem, haDong, haDongToo, yenNghia] = PUPILS.map(([{ name }]) => name);
  const names = [hoanKiem, haDong, haDongToo, yenNghia].map(String);
  const communes: readonly (readonly [Caller, readonly number[], string])[] = [
    [HOAN_KIEM('confirmer'), [0], 'submitted'],
    [HA_DONG('confirmer'), [1, 2], 'submitted'],
    [YEN_NGHIA('confirmer'), [3], 'confirmed'],
  ];
  for (const [by, own, state] of communes) {
    const page = await walk.step({
      by,
      does: 'reads who of the list lives there, and sees no others',
      asks: `GET /v1/lists/${list}/entries`,
      at: walk.on('10-07 08:00'),
      status: 200,
      answer: { items: own.map((at) => ({ person: { name: names[at] } })) },
      hides: names.filter((_, at) => !own.includes(at)),
      tells: (body) => `${itemsIn(body).length} of its own`,
    });
    const last = itemsIn(page.body).at(-1)?.id;
    const rejected = own.length > 1 ? [{ entry: last, reason: 'Hộ không làm nông nghiệp' }] : [];
    await takeStep(walk, list, {
      by,
      does: rejected.length > 0 ? 'confirms one and turns one away, with the reason' : 'confirms its own',
      step: 'confirm',
      at: walk.on('10-07 09:00'),
      json: { rejected },
      answer: { state },
    });
  }
  await walk.step({
    by: SCHOOL('maker'),
    does: 'reads what became of its pupils',
    asks: `GET /v1/lists/${list}`,
    at: walk.on('10-08 08:00'),
    status: 200,
    answer: { state: 'confirmed', counts: { people: 4, confirmed: 3, rejected: 1 } },
    tells: ({ counts }) => toldCounts(counts),
  });
}
