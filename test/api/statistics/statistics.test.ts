// Protects what everybody reads: a quarter appears once its obligations are agreed on, by the job of the night, as data and
// as CSV, the same for everybody and to the byte afterwards; test data stand apart from live ones.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { type System, startSystem } from '../../support/running.ts';
import { APRIL, type Counter, counterOf, NEAR_POOR } from '../../support/settling.ts';

let system: System;
let counter: Counter;

const PEOPLE = 48;

beforeAll(async () => {
  system = await startSystem();
  counter = await counterOf(system);
  for (let nth = 0; nth < PEOPLE; nth += 1) await counter.ledger.cover({ sets: [NEAR_POOR], commune: '19789' });
});
afterAll(async () => {
  await counter?.desk.offices.close();
  await system?.stop();
});

const read = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${system.url}/v1/statistics?${query}`, { headers });
const night = (day: string) => system.scheduled(TRIGGERS.night, new Date(`${day}T18:30:00Z`));

describe('a quarter', () => {
  it('is not told before everybody who owes has agreed', async () => {
    await night('2026-04-02');
    expect(await (await read('year=2026&test=true')).json()).toEqual({
      year: 2026,
      minimumCell: 10,
      peopleRoundedTo: 5,
      cells: [],
      totals: [],
    });
  });

  it('is told the night after', async () => {
    for (const holder of ['city', 'state']) {
      const obligation = await counter.ledger.obligation(holder, '2026-Q1');
      expect((await counter.propose(obligation, APRIL)).status).toBe(200);
      expect((await counter.step(counter.finance, obligation, 'agree')).status).toBe(200);
    }
    await night('2026-04-19');

    const answered = await read('year=2026&test=true');
    expect(answered.status).toBe(200);
    // 48 × 221,130 = 10,614,240 and 48 × 94,770 = 4,548,960, to the nearest 7 million.
    const figures = { people: 50, state: 14_000_000, local: 7_000_000, communeTopUp: 0, sponsor: 0 };
    const scheme = 'health-insurance';
    expect(await answered.json()).toMatchObject({
      cells: [
        {
          province: '46',
          scheme,
          period: '2026-Q1',
          publishedOn: '2026-04-20',
          isSettled: true,
          ...figures,
          moneyRoundedTo: 7_000_000,
        },
      ],
      totals: [{ scheme, period: '2026-Q1', provinces: 1, leftOut: 0, ...figures }],
    });
  });

  it('is the same for who asks again, and costs nothing then', async () => {
    const first = await read('year=2026&test=true');
    const etag = first.headers.get('etag') ?? '';
    expect((await read('year=2026&test=true', { 'If-None-Match': etag })).status).toBe(304);
  });

  it('opens in a spreadsheet, in either language', async () => {
    const answered = await read('year=2026&test=true&format=csv', { 'Accept-Language': 'en' });
    expect(answered.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, row] = (await answered.text()).split('\r\n');
    expect(head).toContain('Province code,Province,Scheme,Quarter,People');
    expect(row).toBe('46,Thành phố Huế,health insurance,2026-Q1,50,14000000,7000000,0,0,7000000,2026-04-20');
  });

  it('is of test data alone', async () => {
    expect((await (await read('year=2026')).json()).cells).toEqual([]);
    expect((await read('year=2026&province=46')).status).toBe(422);
  });
});
