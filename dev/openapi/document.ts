/**
 * The OpenAPI document: what the routes declare, and each example with the answer the API gives to it. Everything that
 * would change from day to day is fixed here, so that the document changes when the API or the law does, and only then.
 */
import { createApp } from '../../src/app.ts';
import { ENGLISH_MARK } from '../../src/http/described.ts';
import { PROBLEM_STATUS, type ProblemCode } from '../../src/http/problem.ts';
import { problemWords } from '../../src/http/problem-words.ts';
import type { Example } from './example.ts';
import { EXAMPLES, urlOf } from './examples/examples.ts';
import { TAGS } from './tags.ts';
import { registerWebhooks } from './webhooks.ts';

const NOW = new Date('2026-11-23T09:00:00+07:00');
const BINDINGS = { QUOTE_ID_KEY: 'a key for the examples in the document', BUILD: '0.1.0' };

type Json = { [key: string]: unknown };

export async function openapiDocument(): Promise<Json> {
  const app = createApp({ now: () => NOW, log: () => {} });
  registerWebhooks(app);
  const document: Json = JSON.parse(JSON.stringify(app.getOpenAPI31Document(head())), withNull);
  for (const example of EXAMPLES) {
    const operation = objectIn(document, 'paths', example.path, example.method);
    if (operation.operationId !== example.operationId) throw new Error(`${example.path} is not ${example.operationId}`);
    const { type, value } = await answerTo(example, app.request.bind(app));
    if (example.body !== undefined) addExample(operation, ['requestBody'], null, example, example.body);
    addExample(operation, ['responses', String(example.status ?? 200)], type, example, value);
  }
  return document;
}

/**
 * The generator writes "this schema or null" as all of the schema and a type with null, which no null satisfies: as any
 * of the two it says what is meant.
 */
function withNull(_: string, held: unknown): unknown {
  if (!isObject(held) || !Array.isArray(held.allOf)) return held;
  const [schema, { type, ...rest }]: [unknown, Json] = [held.allOf[0], isObject(held.allOf[1]) ? held.allOf[1] : {}];
  if (!Array.isArray(type) || !type.includes('null')) return held;
  return { anyOf: [schema, { type: 'null' }], ...rest };
}

type Request = (url: string, init: RequestInit, bindings: object) => Response | Promise<Response>;

/** The database is not here: what is answered when all is well is written down where it takes one. */
async function answerTo(example: Example, request: Request): Promise<{ type: string; value: unknown }> {
  const { body, answer, answerType = 'application/json' } = example;
  if (answer !== undefined) return { type: answerType, value: answer };
  const headers = { 'Content-Type': typeof body === 'string' ? 'application/x-ndjson' : 'application/json' };
  const sent = body === undefined ? {} : { headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await request(urlOf(example), { method: example.method.toUpperCase(), ...sent }, BINDINGS);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${example.operationId}: ${response.status} ${text}`);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const settled = steady(text);
  if (type === 'application/json') return { type, value: shortened(JSON.parse(settled), example.method) };
  return { type, value: type === 'text/markdown' ? `${settled.split('\n').slice(0, 14).join('\n')}\n…\n` : settled };
}

/** Hashes and ids change with every word of the law: an example shows their form, not their value. */
function steady(text: string): string {
  return text
    .replaceAll(/"ruleset":"[0-9a-f]+"/g, `"ruleset":"${'7f3a91c2'.repeat(8)}"`)
    .replaceAll(/"quoteId":"q_[0-9a-f]+"/g, `"quoteId":"q_${'5b1d08e6'.repeat(4)}"`)
    .replaceAll(/"requestId":"[0-9a-f-]+"/g, '"requestId":"01890a5d-ac96-774b-bcce-b302099a8057"')
    .replaceAll(/"revision":"[0-9a-f]{12}"/g, '"revision":"4c1e09ab77d2"')
    .replaceAll(/@[0-9a-f]{12}"/g, '@4c1e09ab77d2"')
    .replaceAll(/: [0-9a-f]{12}\n/g, ': 4c1e09ab77d2\n');
}

/** Long lists are cut to two in the examples of pages that are read; what is asked for stands whole. */
function shortened(value: unknown, method: Example['method']): unknown {
  if (method === 'post' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, 2).map((one) => shortened(one, method));
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shortened(held, method)]));
}

function addExample(
  operation: Json,
  at: readonly string[],
  type: string | null,
  example: Example,
  value: unknown,
): void {
  const content = objectIn(operation, ...at, 'content');
  const media = objectIn(content, type ?? Object.keys(content)[0] ?? '');
  const before = typeof media.examples === 'object' ? media.examples : {};
  media.examples = { ...before, [example.name]: { summary: example.summary, value } };
}

function objectIn(from: Json, ...path: readonly string[]): Json {
  let at: Json = from;
  for (const step of path) {
    const next = at[step];
    if (!isObject(next)) throw new Error(`the document has no ${path.join(' ')}`);
    at = next;
  }
  return at;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function head() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'An Sinh',
      version: '0.1.0',
      summary: 'Ai được hỗ trợ đóng BHXH tự nguyện, BHYT, bao nhiêu, theo điểm nào',
      description: [
        'Tra cứu mức hỗ trợ đóng BHXH tự nguyện và BHYT của Nhà nước và của các tỉnh, thành phố: mỗi câu trả lời kèm điều, ' +
          'khoản, điểm của văn bản. Không lưu câu hỏi tra cứu, và câu hỏi không có tên hay số định danh. Cùng với đó là việc của ' +
          'các cơ quan: lập danh sách, quyết toán, thời hạn, chỉ tiêu, rà soát, báo cáo. Tiền tính bằng đồng, số nguyên. Tháng ' +
          'ghi YYYY-MM, ngày ghi YYYY-MM-DD, theo giờ Việt Nam.\n\n' +
          'Tra cứu, chính sách, thời hạn và số liệu công khai mở cho mọi người. Việc khác cần token của cán bộ hoặc khóa API ở ' +
          'đầu mục `Authorization: Bearer …`; việc ghi cần thêm `Idempotency-Key`, để gửi lại không thành làm hai lần, và việc ' +
          'đổi điều đã đọc cần `If-Match`.',
        'What the state and the cities of Việt Nam pay towards premiums of voluntary social insurance and health insurance, ' +
          'each answer with the clause that says so. No quote is stored, and none asks for a name or a citizen number. Beside ' +
          'it the work of the offices: lists, settlements, deadlines, targets, outreach, reports. Money is whole đồng. Months ' +
          'are YYYY-MM, days YYYY-MM-DD, in Việt Nam.\n\n' +
          'Quotes, the law, its deadlines and the open statistics are for everybody. All else needs the token of an officer or ' +
          'an API key, as `Authorization: Bearer …`; what writes needs an `Idempotency-Key` too, so that sending it again is ' +
          'not doing it twice, and what changes something that was read needs `If-Match`.',
      ].join(ENGLISH_MARK),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: ['Máy chủ này', 'This server'].join(ENGLISH_MARK) }],
    security: [],
    tags: tags(),
    'x-problems': Object.entries(PROBLEM_STATUS).map(([code, status]) => ({ code, status, ...wordsOf(code) })),
  };
}

function tags() {
  return TAGS.map(([name, vi, viText, en, enText]) => ({
    name,
    description: [viText, enText].join(ENGLISH_MARK),
    'x-title': { vi, en },
  }));
}

function wordsOf(code: string) {
  const known = Object.keys(PROBLEM_STATUS).find((one): one is ProblemCode => one === code);
  return known === undefined ? {} : problemWords[known];
}
