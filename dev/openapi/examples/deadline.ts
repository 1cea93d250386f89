/** The examples of deadlines: the finance department of Huế, and the year-end session of Hà Nội. */
import type { Example } from '../example.ts';

const SESSION = {
  id: '46000000-0000-4000-8000-000000000121',
  livemode: false,
  province: '46',
  year: 2026,
  heldOn: '2026-12-09',
  instrument: 'Giấy mời 118/GM-HĐND',
  version: 1,
  enteredAt: '2026-11-23T02:00:00Z',
  changedAt: '2026-11-23T02:00:00Z',
};

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//An Sinh//Deadlines//VI',
  'BEGIN:VEVENT',
  'UID:46.quarterly-transfer.2026-Q3@ansinh',
  'DTSTAMP:20261120T000000Z',
  'DTSTART;VALUE=DATE:20261024',
  'DTEND;VALUE=DATE:20261025',
  'SUMMARY:Sở Tài chính chuyển kinh phí Quý I\\, Quý II\\, Quý III (Sở Tài chính)',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'DESCRIPTION:Sở Tài chính chuyển kinh phí Quý I\\, Quý II\\, Quý III (Sở Tài chính)',
  'TRIGGER:-P7D',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const PAGE =
  '<!doctype html><html lang="vi"><head><title>Lịch thời hạn năm 2026 · Thành phố Huế</title></head>…</html>';

const LISTS = {
  id: '46.commune-lists.2026',
  deadline: 'commune-lists',
  what: {
    vi: 'UBND xã, phường phê duyệt danh sách cận nghèo, DTTS và hồ sơ BHYT năm sau, gửi BHXH',
    en: 'Communes approve next year’s near-poor and ethnic-minority lists and files',
  },
  who: 'commune',
  kind: 'lists',
  schemes: ['health-insurance'],
  words: 'Trước ngày 25/12 hằng năm',
  cite: 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b',
  readings: [],
  policy: 'hue/2026-01',
  province: '46',
  commune: null,
  limit: 'before',
  period: '2026',
  firstDay: null,
  lastDay: '2026-12-24',
  endsAt: '2026-12-24T17:00:00.000Z',
  dayOff: null,
  nextWorkingDay: null,
  holidaysKnown: true,
  state: 'upcoming',
  evidence: {
    done: false,
    inTime: false,
    doneOn: null,
    says: {
      vi: 'Danh sách của các xã, phường: 31/40 phê duyệt đúng hạn, 0 quá hạn',
      en: 'Lists of the communes: 31 of 40 approved in time, 0 late',
    },
  },
};

const OF_FINANCE = { province: '46', agency: 'finance' };
const entered = { province: '46', heldOn: SESSION.heldOn, instrument: SESSION.instrument };
const moved = { heldOn: '2026-12-15', instrument: 'Giấy mời 120/GM-HĐND' };

export const DEADLINE_EXAMPLES: readonly Example[] = [
  read('listDeadlines', '/v1/deadlines', { query: { ...OF_FINANCE, year: '2026' } }),
  read('readDeadlineFeed', '/v1/deadlines.ics', { query: OF_FINANCE, answer: CALENDAR, answerType: 'text/calendar' }),
  read('readDeadlinePage', '/v1/deadlines/page', {
    query: { ...OF_FINANCE, year: '2026' },
    answer: PAGE,
    answerType: 'text/html',
  }),
  read('listDeadlineStates', '/v1/deadlines/states', {
    query: { year: '2026' },
    answer: { province: '46', year: 2026, asOn: '2026-11-23', duties: [LISTS] },
  }),
  read('listSessions', '/v1/provinces/{code}/sessions', { params: { code: '46' }, answer: { items: [SESSION] } }),
  { ...read('enterSession', '/v1/sessions', { body: entered, answer: SESSION }), method: 'post', status: 201 },
  {
    ...read('moveSession', '/v1/sessions/{session}/move', {
      params: { session: SESSION.id },
      body: moved,
      answer: { ...SESSION, ...moved, version: 2 },
    }),
    method: 'post',
  },
];

function read(operationId: string, path: string, more: Partial<Example>): Example {
  return { operationId, name: 'example', summary: 'Ví dụ · Example', method: 'get', path, ...more };
}
