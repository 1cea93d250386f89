/**
 * What a text of the wrong form should look like: one that is right, in place of a rule only programmers can read. By the
 * pattern it was held against, as the OpenAPI document has it; never by what was sent.
 */
import {
  COLLECTOR_NUMBER,
  DECISION,
  FREE_LINE,
  FREE_LINES,
  INSTRUMENT,
  ORGANISATION,
  PLACE_CODE,
  TREASURY_REFERENCE,
} from './clear-words.ts';

const LIKE: readonly (readonly [pattern: RegExp, like: string])[] = [
  [/^\d{2}$/, '46'],
  [/^\d{5}$/, '19789'],
  [/^\d{12}$/, '046192000001'],
  [/^\d{1,16}$/, '10001000012'],
  [/^20\d{2}$/, '2027'],
  [/^\d{4}-\d{2}$/, '2027-01'],
  [/^\d{4}-(0[1-9]|1[0-2])$/, '2027-01'],
  [/^20\d{2}-(?:0[1-9]|1[0-2])$/, '2027-01'],
  [/^(?:201[89]|20[2-9]\d|2100)-(?:0[1-9]|1[0-2])$/, '2027-01'],
  [/^20\d{2}(?:-(?:0[1-9]|1[0-2]))?$/, '2027, 2027-01'],
  [/^([01]\d|2[0-3]):[0-5]\d$/, '19:30'],
  [/^20\d{2}-Q[1-4]$/, '2027-Q1'],
  [/^20\d{2}(?:-H[12]|-Q[1-4])?$/, '2026, 2026-H1, 2026-Q3'],
  [/^\d{2}-20\d{2}-Q[1-4]$/, '46-2027-Q1'],
  [/^(?:201[89]|20[2-9]\d|2100)-/, '2026-12-24T23:59:59+07:00'],
  [/^(?:19\d{2}|20\d{2}|2100)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '2026-12-24'],
  [/^(?:201[89]|20[2-9]\d|2100)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '2026-12-24'],
  [/^(?:19\d{2}|20\d{2}|2100)-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, '2026-12, 2026-12-24'],
  [/^(?:19\d{2}|20\d{2}|2100)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, '1990, 1990-05, 1990-05-20'],
  [/^(?:[1-9]\d{0,2}|1000)$/, '1'],
  [/^[A-Za-z0-9._-]+$/, 'a-1'],
  [/^[a-z][a-z0-9-]{0,59}$/, 'hi-near-poor'],
  [
    /^(?:group|school|collector):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    'school:46000000-0000-4000-8000-000000000001',
  ],
  [
    /^(?:group|school|collector|member|agent):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    'member:46000000-0000-4000-8000-000000000001',
  ],
  [/^[0-9a-f]{64}$/, '0'.repeat(64)],
  [/^q_[0-9a-f]{32}$/, `q_${'0'.repeat(32)}`],
  [/^(?:[0-9A-Z]{7}|[0-9]{10})$/, '2345678'],
  [/^(?:[0-9A-Z]{7}|[0-9]{10})TH[0-9]{7}[0-9]{3}$/, '3456789000TH0100070003'],
  [COLLECTOR_NUMBER, 'NVT-0003'],
  [PLACE_CODE, 'TDP1'],
  [
    /^(province:[0-9]{2}|commune:[0-9]{5}|(group|school|collector):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
    'commune:19789, group:46000000-0000-4000-8000-0000000000a1',
  ],
  [/^20(?:2[4-9]|[3-9]\d)-(?:0[1-9]|1[0-2])$/, '2026-10'],
  [/^(?:[1-9]|1[0-2])$/, '10'],
  [FREE_LINE, 'Nhiều hộ chưa có xác nhận cư trú'],
  [/^(?:[A-Z]{2}[1-5]\d{12}|\d{10})$/, '4600000001'],
  [TREASURY_REFERENCE, 'KB46-2026-000123'],
  [/^(?:state|city|commune:[0-9]{5}|sponsor:[0-9a-f-]{36})$/, 'state, city, commune:19789'],
  [/^(state|city|commune:\d{5})$/, 'state, city, commune:19789'],
  [/^(city|commune:\d{5})$/, 'city, commune:19789'],
  [FREE_LINES, 'Đạt chỉ tiêu năm.'],
  [ORGANISATION, 'Quỹ Vì người nghèo'],
  [DECISION, '08/NQ-HĐND'],
  [INSTRUMENT, 'Quyết định 861/QĐ-TTg'],
  [
    /^(?!.*\d{6})([Tt]hôn|[Tt]ổ|[Tt]ổ dân phố|TDP|[Bb]ản|[Ll]àng|[Ấấ]p|[Xx]óm|[Kk]hu|[Kk]hu phố|[Kk]hóm|[Bb]uôn|[Bb]on|[Pp]lei|[Ss]óc|[Đđ]ội|[Cc]ụm) [\p{L}\d .-]{1,80}$/u,
    'Thôn Ví Dụ, Tổ dân phố 3',
  ],
];

const BY_SOURCE = new Map(LIKE.map(([pattern, like]) => [pattern.source, like]));

/** Formats that have a name of their own. */
const BY_NAME: Readonly<Record<string, string>> = {
  uuid: '46000000-0000-4000-8000-000000000003',
  date: '2026-12-24',
  datetime: '2026-12-24T23:59:59+07:00',
  url: 'https://thong-bao.example.vn/su-kien',
};

/** Several where there are several, separated by commas; null where nobody has said. */
export function likeOf(format: string, pattern?: string): string | null {
  const source = pattern === undefined ? '' : pattern.replace(/^\/(.*)\/[a-z]*$/, '$1');
  return BY_NAME[format] ?? BY_SOURCE.get(source) ?? null;
}
