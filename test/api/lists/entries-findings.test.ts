// Protects that whatever can be wrong with a row is said to the office that handed it in: every code there is, seen once at
// least on the running system, in words that say what to do; and what is asked for where the law cannot be answered yet.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECK_WORDS } from '../../../src/lists/checks/finding-words.ts';
import { INTAKE_FINDING_WORDS } from '../../../src/lists/intake/finding-words.ts';
import { HEADING, makeWorkbook, rowsXml } from '../../lists/intake/made-workbook.ts';
import { type Found, type FoundRow, ofSheets, rowsIn } from '../../support/found.ts';
import { type Desk, deskOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { citizenNumber, clerkOf, handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { CASES, type ListName } from './finding-cases.ts';

type Place = { readonly who: Officer; readonly list: string };
type Lists = Readonly<Record<ListName, Place>>;

let system: System;
let desk: Desk;
let lists: Lists;
const seen = new Map<string, Found>();

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  const open = (province: string, kind: string, period: string) => desk.openRound(province, kind, period);
  const of = async (agency: Parameters<Desk['officer']>[0], round: string): Promise<Place> => {
    const who = await desk.officer(agency, 'maker');
    return { who, list: await desk.draft(who, round, []) };
  };
  const communal = async (commune: string, round: string, province: string): Promise<Place> => {
    const { clerk, list } = await clerkOf(desk, commune, round, province);
    return { who: clerk, list };
  };
  const collecting = await desk.agency('collecting-organisation', undefined, '01');
  await desk.offices.sql(
    "insert into app.collector (id, livemode, agency, number) values (gen_random_uuid(), false, $1, 'NVT-1')",
    [collecting.id],
  );
  const yearly = await open('46', 'commune-yearly', '2027');
  const added = await communal('19777', yearly, '46');
  await desk.offices.sql('update app.list set supplementary = true where id = $1', [added.list]);
  lists = {
    hue: await communal('19774', yearly, '46'),
    added,
    school: await of(await desk.agency('school', undefined, '01'), await open('01', 'schools', '2026-2027')),
    collector: await of(collecting, await open('01', 'collectors-social', '2026-12')),
    groups: await communal('00004', await open('01', 'commune-new-groups', '2027'), '01'),
    health: await communal('00004', await open('01', 'commune-health', '2027'), '01'),
  };
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

function note(found: readonly Found[]): void {
  for (const one of found) seen.set(one.code, one);
}

describe('a row', () => {
  it.each(['hue', 'added', 'school', 'collector', 'groups', 'health'] as const)(
    'of a list (%s) is found with what is wrong with it, as grave as it is',
    async (name) => {
      const { who, list } = lists[name];
      const cases = CASES.filter(([of]) => of === name);
      const rows = rowsIn(
        await handIn(
          system,
          who,
          list,
          cases.map(([, , , row]) => row()),
        ),
      );
      const wrong = cases.flatMap(([, code, severity], at) => {
        const found = rows[at]?.findings ?? [];
        note(found);
        const state = severity === 'note' ? 'stored' : severity;
        const isFound = found.some((one) => one.code === code && one.severity === severity);
        const isSo = severity === 'flagged' ? rows[at]?.state !== 'stored' : rows[at]?.state === state;
        return isFound && isSo ? [] : [`${code}: ${rows[at]?.state} ${JSON.stringify(found.map((one) => one.code))}`];
      });

      expect(wrong).toEqual([]);
    },
  );
});

describe('a row of a file', () => {
  const csv = (lines: readonly (readonly string[])[]) => lines.map((line) => line.join(';')).join('\n');
  const HEAD = ['STT', 'Họ và tên', 'Số CCCD', 'Ngày sinh', 'Giới tính', 'Đối tượng'];
  const person = (ordinal: string) => [ordinal, 'Nguyễn Văn Thử', citizenNumber(), '12/09/1980', 'Nam', 'Hộ cận nghèo'];
  const sent = async (file: string | Uint8Array<ArrayBuffer>, type = 'text/csv') => {
    const { who, list } = lists.hue;
    const answered = await handIn(system, who, list, file, { type });
    const rows = rowsIn(answered);
    note([...ofSheets(answered), ...rows.flatMap(({ findings }) => findings)]);
    return { rows, sheet: ofSheets(answered).map(({ code }) => code) };
  };
  const codesOf = ({ findings }: FoundRow) => findings.map(({ code }) => code);

  it('is told from an example, from changes of pay, and from what the file counts', async () => {
    const head = ['Mã đơn vị: 2345678HS'];
    const lines = [head, HEAD, person('VD'), person('1'), ['I.2', 'Tiền lương'], person('2'), ['', 'Tổng cộng: 9']];
    const { rows, sheet } = await sent(csv(lines));
    expect(rows.map(codesOf)).toMatchObject(
      [['example-row'], [], ['pay-adjustment']].map((codes) => expect.arrayContaining(codes)),
    );
    expect(rows.map(({ state }) => state)).toEqual(['refused', 'stored', 'refused']);
    expect(sheet).toEqual(expect.arrayContaining(['total-differs', 'unit-code-group']));
  });

  it('is found with the columns that are missing or twice', async () => {
    const lines = [['Mã đơn vị: 12'], ['Họ và tên', 'CCCD', 'Số CCCD'], ['Lê A', citizenNumber(), citizenNumber()]];
    const { rows, sheet } = await sent(csv(lines));
    expect(sheet).toEqual(expect.arrayContaining(['ambiguous-column', 'missing-column', 'unit-code-form']));
    expect(rows).toMatchObject([{ state: 'refused' }]);
  });

  it('of a workbook is found though it is hidden, a formula, an error or rounded', async () => {
    const [, name = '', number = ''] = person('1');
    const hidden = rowsXml([['1', name, number, '12/09/1980', 'Nam', 'Phường Kim Long']], 2).replace(
      '<row ',
      '<row hidden="1" ',
    );
    const cells = (row: number, at: string, xml: string) =>
      `<row r="${row}"><c r="B${row}" t="inlineStr"><is><t>Lê B</t></is></c>${xml.replace('<c', `<c r="${at}${row}"`)}</row>`;
    const file = makeWorkbook({
      sheets: {
        'Danh sách': `${rowsXml([HEADING])}${hidden}${cells(3, 'C', '<c t="e"><v>#N/A</v></c>')}${cells(4, 'D', '<c><f>TODAY()</f></c>')}${cells(5, 'C', '<c><v>1.23456789012346E+17</v></c>')}`,
      },
    });
    const { rows } = await sent(file, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(rows.map(codesOf)).toMatchObject(
      ['hidden-row', 'error-value', 'formula-without-value', 'rounded-number'].map((code) =>
        expect.arrayContaining([code]),
      ),
    );
  });

  it('of JSON that is no row, or holds more than text, is answered all the same', async () => {
    const { rows } = await sent(
      JSON.stringify(['Nguyễn Văn Thử', { ...nearPoor(), name: ['Lê', 'A'] }]),
      'application/json',
    );
    expect(rows.map(codesOf)).toMatchObject(
      [['not-a-row'], ['not-text']].map((codes) => expect.arrayContaining(codes)),
    );
    expect(rows.map(({ state }) => state)).toEqual(['refused', 'refused']);
  });
});

describe('a row beside what others say', () => {
  it('is found with the register of the commune, and with other rows', async () => {
    const { who, list } = lists.hue;
    const [known, unknown] = [citizenNumber(), citizenNumber()];
    const chair = await desk.officer(who.agency, 'approver');
    for (const kind of ['poor', 'near-poor']) {
      const kept = await desk.post(chair, `/v1/registers/${kind}/keep`, { body: { completeFrom: '2026-01' } });
      expect([kept.status, kept.text]).toEqual([200, kept.text]);
    }
    const person = { name: 'Nguyễn Văn Thử', citizenNumber: known, birthDate: '1980-09-12', sex: 'male' };
    const body = { kind: 'poor', decidedOn: '2026-11-20', from: '2026-11', person };
    const entered = await desk.post(who, '/v1/registrations', { body, now: '2026-12-01T08:00:00Z' });
    expect([entered.status, entered.text]).toEqual([201, entered.text]);
    const rows = rowsIn(
      await handIn(
        system,
        who,
        list,
        [known, unknown, unknown].map((number) => nearPoor({ citizenNumber: number })),
      ),
    );

    note(rows.flatMap(({ findings }) => findings));
    const codes = rows.map(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toMatchObject([
      expect.arrayContaining(['register-differs']),
      expect.arrayContaining(['not-on-register']),
      expect.arrayContaining(['repeated-in-list']),
    ]);
  });
});

describe('the words', () => {
  /** Of two lists at once: test/api/lists/entries-same-person.test.ts. */
  const ELSEWHERE = ['another-list-of-the-round', 'another-round', 'another-province', 'given-up'];
  /** Of extracts of a population: test/outreach/extract-rows.test.ts. */
  const OF_EXTRACTS = [
    'repeated-in-extract',
    'residence-unknown',
    'residential-group-unknown',
    'born-in-the-future',
    'business-name-missing',
    'registration-number-missing',
    'registered-on-missing',
    'registered-outside-month',
  ];

  it('of every code there is have been seen, and say what to do with the figure of the rule in its place', () => {
    const all = [...Object.keys(CHECK_WORDS), ...Object.keys(INTAKE_FINDING_WORDS)];
    expect(all.filter((code) => !seen.has(code) && ![...ELSEWHERE, ...OF_EXTRACTS].includes(code))).toEqual([]);
    for (const { code, detail } of seen.values()) {
      expect([code, detail.length > 10, detail.includes('{bounds}')]).toEqual([code, true, false]);
    }
  });

  it('of an answer that is not given say why, with the clause, or what would be needed', async () => {
    const { who, list } = lists.hue;
    const [refused] = rowsIn(await handIn(system, who, list, [nearPoor({ group: 'Hộ gia đình' })]));
    expect(refused?.answer).toMatchObject({ outcome: 'refused', needs: [] });
    expect(refused?.answer?.reasons).toContainEqual({
      code: 'hi-near-poor.household',
      cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a',
      says: 'Chưa đúng điều kiện: hộ cận nghèo (người thuộc hộ cận nghèo)',
    });
    const { health } = lists;
    const [open] = rowsIn(await handIn(system, health.who, health.list, [nearPoor({ group: 'Thoát nghèo' })]));
    expect(open?.answer?.outcome).toBe('undetermined');
    expect(open?.answer?.needs).toContainEqual({
      fact: 'exitedOn',
      question: 'Tháng nào được công nhận thoát nghèo, thoát cận nghèo?',
    });
  });
});
