/** A ward of Huế makes its yearly list: a register, a workbook with mistakes, what is found in it, and the mending. */
import { mau3 } from '../../src/lists/forms/mau-3.ts';
import { HUE_INSURER, THUAN_HOA } from './callers.ts';
import { type Cells, type Invented, somebody } from './people.ts';
import { type Chapter, itemsIn, textIn, toldCounts, toldFile, type Walk } from './walk.ts';
import { filledWorkbook } from './workbook.ts';

const CLERK = THUAN_HOA('maker');

/** Who stands in the workbook, by what is wrong with their row; and one the clerk has forgotten. */
export const PEOPLE = {
  fine: somebody('Nguyễn Thị Ví Dụ', '20/05/1989', 'Nữ'),
  capitals: somebody('Lê Đình Ví Dụ', '02/09/1975', 'Nam'),
  shortNumber: somebody('Trần Văn Ví Dụ', '11/11/1968', 'Nam'),
  wrongSex: somebody('Phạm Thị Ví Dụ', '08/03/1992', 'Nữ'),
  noSuchDay: somebody('Hồ Văn Ví Dụ', '28/02/1985', 'Nam'),
  elsewhere: somebody('Võ Thị Ví Dụ', '15/07/1990', 'Nữ'),
  notListed: somebody('Đặng Thị Ví Dụ', '01/06/1983', 'Nữ'),
} as const;

export const openRound: Chapter = {
  title: 'The insurer of Huế opens the round: when it closes, the law says',
  async walk(walk) {
    const { body } = await walk.step({
      by: HUE_INSURER('approver'),
      does: 'opens the round of yearly lists',
      asks: 'POST /v1/rounds',
      at: walk.on('11-02 08:00'),
      json: { kind: 'commune-yearly', period: String(walk.year) },
      status: 201,
      answer: {
        form: 'Mẫu số 3',
        makers: ['commune'],
        approvedBy: 'commune',
        closesAt: walk.on('12-25 00:00'),
        deadline: { words: 'Trước ngày 25/12 hằng năm' },
      },
      tells: ({ form, closesAt }) => `${form}, closes ${closesAt}: 25/12, 00:00 in Việt Nam`,
    });
    walk.keep('round', textIn(body, 'id'));
  },
};

export const keepRegister: Chapter = {
  title: 'Phường Thuận Hoá enters the decisions its lists rest on',
  async walk(walk) {
    const people = [PEOPLE.fine, PEOPLE.capitals, PEOPLE.shortNumber, PEOPLE.wrongSex, PEOPLE.noSuchDay];
    const lines = [...people, PEOPLE.notListed].map(
      ({ name, citizenNumber, birthDate, sex }) => `${JSON.stringify({ name, citizenNumber, birthDate, sex })}\n`,
    );
    const months = `from=${walk.year}-01&until=${walk.year}-12`;
    const decision = `decidedOn=${walk.year - 1}-11-20&decisionNumber=${encodeURIComponent('12/QĐ-UBND')}`;
    await walk.step({
      by: CLERK,
      does: 'imports the near-poor households of the year',
      asks: `POST /v1/registers/import?kind=near-poor&${months}&${decision}`,
      at: walk.on('11-21 09:00'),
      file: { bytes: new TextEncoder().encode(lines.join('')), type: 'application/x-ndjson' },
      status: 200,
      answer: { entered: 6, refused: 0 },
      tells: ({ entered, refused }) => `${entered} decisions entered, ${refused} refused`,
    });
    await walk.step({
      by: CLERK,
      does: 'asks who is entitled and on no list yet',
      asks: `GET /v1/rounds/${walk.kept('round')}/entitled`,
      at: walk.on('11-21 09:05'),
      status: 200,
      tells: (body) => `${itemsIn(body).length} people, each with the clause that carries them`,
    });
  },
};

export const nearPoor = (walk: Walk, { name, citizenNumber, birthDate, sex }: Invented, more: Cells = {}): Cells => ({
  name,
  citizenNumber,
  birthDate,
  sex,
  commune: 'Phường Thuận Hoá',
  group: 'Hộ cận nghèo',
  months: 12,
  fromMonth: `01/${walk.year}`,
  decisionNumber: '12/QĐ-UBND',
  decisionOn: `20/11/${walk.year - 1}`,
  ...more,
});

function withMistakes(walk: Walk) {
  const { fine, capitals, shortNumber, wrongSex, noSuchDay, elsewhere } = PEOPLE;
  return filledWorkbook(mau3, { unitName: 'UBND phường Thuận Hoá', unitCode: '4600011CN' }, [
    nearPoor(walk, fine),
    // Capitals, letters and accents apart, and the Icelandic letter that looks like Đ.
    nearPoor(walk, capitals, { name: capitals.name.toUpperCase().replace('Đ', 'Ð').normalize('NFD') }),
    nearPoor(walk, shortNumber, { citizenNumber: shortNumber.citizenNumber.slice(0, -1) }),
    nearPoor(walk, wrongSex, { sex: 'Nam' }),
    nearPoor(walk, noSuchDay, { birthDate: '31/02/1985' }),
    nearPoor(walk, fine, { name: 'Nguyễn Thị Ví Dụ (trùng)' }),
    nearPoor(walk, elsewhere, { commune: 'Phường Phú Xuân' }),
  ]);
}

export const handInWorkbook: Chapter = {
  title: 'Its clerk hands in the list as a workbook, mistakes and all',
  async walk(walk) {
    const list = await beginList(walk);
    await walk.step({
      by: CLERK,
      does: 'fetches the empty form, its head filled in',
      asks: `GET /v1/lists/${list}/template?format=xlsx`,
      at: walk.on('12-01 08:01'),
      status: 200,
      tells: toldFile,
    });
    const checked = await walk.step({
      by: CLERK,
      does: 'has the form checked, filled in: the same workbook comes back, with a column that says what is wrong',
      asks: `POST /v1/lists/${list}/check`,
      at: walk.on('12-01 08:05'),
      file: await withMistakes(walk),
      status: 200,
      tells: toldFile,
    });
    await walk.step({
      by: CLERK,
      does: 'sends that workbook, nothing mended: all of it or nothing',
      asks: `POST /v1/lists/${list}/entries?mode=all`,
      at: walk.on('12-01 08:10'),
      file: checked.file,
      status: 200,
      answer: { upload: null, version: 1, counts: { rows: 7, stored: 2, flagged: 2, refused: 3 } },
      tells: ({ counts }) => `nothing is stored: ${toldCounts(counts)}`,
    });
    const taken = await walk.step({
      by: CLERK,
      does: 'sends it again: the good rows first, the others to be mended',
      asks: `POST /v1/lists/${list}/entries?mode=good`,
      at: walk.on('12-01 08:12'),
      file: await withMistakes(walk),
      status: 200,
      answer: { version: 2, counts: { rows: 7, stored: 2, flagged: 2, refused: 3 } },
      tells: ({ counts }) => toldCounts(counts),
    });
    for (const [at, { id }] of itemsIn(taken.body, 'rows').entries()) walk.keep(`row ${at + 1}`, String(id));
  },
};

async function beginList(walk: Walk): Promise<string> {
  const made = await walk.step({
    by: CLERK,
    does: 'begins a list',
    asks: 'POST /v1/lists',
    at: walk.on('12-01 08:00'),
    json: { round: walk.kept('round') },
    status: 201,
    answer: { state: 'draft', may: ['edit', 'withdraw'] },
    tells: ({ state }) => String(state),
  });
  return walk.keep('list', textIn(made.body, 'id'));
}
