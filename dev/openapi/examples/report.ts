/** The examples of reports: the one of Huế before 20/01, from its draft to the list of people beside it. All of it invented. */
import { reportKinds } from '../../../src/policies/reports.ts';
import type { Example } from './examples.ts';

const REPORT = '46000000-0000-4000-8000-000000000131';
const AGENCY = '46000000-0000-4000-8000-000000000011';
const PERSON = '46000000-0000-4000-8000-000000000021';
const HASH = '7f3a91c2'.repeat(8);

const kind = reportKinds.find(({ id }) => id === 'hue-last-year');
const { title = { vi: '', en: '' }, receiver = { vi: '', en: '' }, signer = '', readings = [] } = kind ?? {};
const office = { vi: 'Bảo hiểm xã hội tỉnh, thành phố', en: 'The insurer of the province' };
const said = readings.map(({ id, reading, because }) => ({ id, reading, because }));

const SERVES = {
  duty: '46.last-year-report.2026',
  what: {
    vi: 'BHXH thành phố lập danh sách người được hỗ trợ năm trước và báo cáo UBND thành phố',
    en: 'The city insurer lists the people supported last year and reports to the city',
  },
  words: 'Trước ngày 20/01',
  cite: 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.1.a',
  lastDay: '2027-01-19',
};

const draft = {
  id: REPORT,
  livemode: false,
  version: 1,
  kind: 'hue-last-year',
  title,
  province: '46',
  commune: null,
  period: '2026',
  agency: AGENCY,
  office: null,
  edition: 1,
  amends: null,
  amendedBy: null,
  state: 'draft',
  serves: SERVES,
  filedOn: null,
  inTime: null,
  frozen: null,
  may: ['write', 'submit'],
  madeAt: '2027-01-05T02:00:00Z',
  changedAt: '2027-01-05T02:00:00Z',
};

const frozen = { at: '2027-01-12T02:00:00Z', lastSeq: 1024, hash: HASH };
const submitted = { ...draft, version: 3, state: 'submitted', frozen, may: [], changedAt: frozen.at };
const filed = { ...submitted, version: 5, state: 'filed', filedOn: '2027-01-14', inTime: true, may: ['amend'] };

const column = (id: string, unit: string, vi: string, en: string) => ({ id, heading: { vi, en }, unit });

const figures = {
  audience: 'offices',
  isFrozen: true,
  sections: [
    {
      id: 'budgets',
      title: { vi: 'Kinh phí phải chuyển và đã chuyển', en: 'What budgets owe and have transferred' },
      columns: [
        column('people', 'people', 'Số người', 'People'),
        column('owed', 'dong', 'Phải chuyển', 'Owed'),
        column('transferred', 'dong', 'Đã chuyển', 'Transferred'),
        column('left', 'dong', 'Còn phải chuyển', 'Left'),
      ],
      lines: [
        {
          line: 'health-insurance/city',
          name: { vi: 'Ngân sách tỉnh, thành phố', en: 'The province’s budget' },
          isTotal: false,
          isHidden: false,
          values: [14, 5_464_800, 5_000_000, 464_800],
        },
      ],
    },
  ],
};

const WORDS = { results: 'Đạt chỉ tiêu năm.', proposals: 'Bố trí đủ kinh phí ngay từ đầu năm.' };

const record = {
  chain: REPORT,
  seq: 1,
  livemode: false,
  at: '2027-01-05T02:00:00.000000Z',
  agency: AGENCY,
  actorKind: 'person',
  actor: PERSON,
  operation: 'report.draft',
  detail: { kind: 'hue-last-year', period: '2026', amends: null },
  prev: '0'.repeat(64),
  hash: HASH,
};

export const REPORT_EXAMPLES: readonly Example[] = [
  example('listReportKinds', '/v1/report-kinds'),
  example('listReportDuties', '/v1/report-duties', {
    query: { year: '2027' },
    answer: {
      province: '46',
      year: 2027,
      asOn: '2027-01-12',
      items: [
        {
          ...{ kind: 'hue-last-year', title, period: '2026', commune: null, madeBy: 'insurer-city', office: null },
          ...{ receiver, serves: SERVES, state: 'upcoming', filedOn: null },
          report: { id: REPORT, edition: 1, state: 'submitted' },
        },
      ],
    },
  }),
  example('listReports', '/v1/reports', { query: { period: '2026' }, answer: { items: [filed], next: null } }),
  example('draftReport', '/v1/reports', {
    method: 'post',
    body: { kind: 'hue-last-year', period: '2026' },
    status: 201,
    answer: draft,
  }),
  of('readReport', '', {
    answer: { ...filed, printed: { office, receiver, signer }, figures, words: WORDS, readings: said },
  }),
  of('writeReport', '/words', { method: 'post', body: WORDS, answer: { ...draft, version: 2 } }),
  example('takeReportStep', '/v1/reports/{report}/{step}', {
    method: 'post',
    params: { report: REPORT, step: 'submit' },
    body: {},
    answer: submitted,
  }),
  of('exportReport', '/export', {
    query: { format: 'html' },
    answer: `<!doctype html><html lang="vi"><head><title>${title.vi}</title></head>…</html>`,
    answerType: 'text/html',
  }),
  of('exportReportPeople', '/people', {
    query: { format: 'csv' },
    answer: '\uFEFFHọ và tên,Số CCCD/ĐDCN,Mã số BHXH,…\r\nNguyễn Văn Thử,046080000123,,…\r\n',
    answerType: 'text/csv',
  }),
  of('listReportSteps', '/steps', {
    answer: {
      items: [
        { version: 1, step: 'draft', agency: AGENCY, person: PERSON, at: '2027-01-05T02:00:00.000000Z', reasons: [] },
      ],
    },
  }),
  of('recomputeReport', '/recomputation', { answer: { agrees: true, differs: [] } }),
  of('readReportAudit', '/audit', { answer: { items: [record], next: null } }),
  of('verifyReportAudit', '/audit/verify', { answer: { chain: REPORT, seq: 1, hash: HASH, records: 1, broken: null } }),
];

function of(operationId: string, path: string, more: Partial<Example>): Example {
  return example(operationId, `/v1/reports/{report}${path}`, { params: { report: REPORT }, ...more });
}

function example(operationId: string, path: string, more: Partial<Example> = {}): Example {
  return { operationId, name: 'example', summary: 'Ví dụ · Example', method: 'get', path, ...more };
}
