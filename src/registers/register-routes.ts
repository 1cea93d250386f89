/** The HTTP face of registers as a whole: which are kept, a file into one, looking somebody up, the record. */

import { createRoute, z } from '@hono/zod-openapi';
import { readingOwnRecords } from '../audit/route-parts.ts';
import { actingOf, keyedOf } from '../http/acting.ts';
import { limitBody } from '../http/body.ts';
import { both, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { forPeople, writtenByPeople, writtenByPeopleAndKeys } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { problem } from '../http/problem.ts';
import { answered, bodyOf, reading, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { FileRefusal } from '../lists/intake/intake.ts';
import { FILE_REFUSAL_WORDS } from '../lists/intake/refusal-words.ts';
import { limited } from '../lists/route-parts.ts';
import { registerKind } from './fields.ts';
import { importDecisions } from './import.ts';
import { keepRegister, listKept } from './kept.ts';
import { checkRegistration, searchRegistrations } from './reading.ts';
import { listRegisterRecords } from './records.ts';
import {
  CheckedSchema,
  CheckSchema,
  ImportedSchema,
  importQuery,
  KeepSchema,
  KeptSchema,
  SearchSchema,
} from './register-schema.ts';
import { RegistrationSchema } from './registration-schema.ts';
import { tags, todayOf } from './route-parts.ts';

/** Five thousand rows of a workbook or of CSV, with room to spare. */
const FILE_BYTES = 8 * 1024 * 1024;
const FILE_TYPES = [
  'application/x-ndjson',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

const kept = createRoute({
  method: 'get',
  path: '/v1/registers',
  operationId: 'listRegisters',
  tags,
  summary: titled('Các sổ đang giữ', 'The registers that are kept'),
  description: both(
    'Sổ nào được giữ ở xã, phường nào, đầy đủ từ tháng nào. Không có người nào.',
    'Which registers which communes keep, and since when they are complete. Nobody is named.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      commune: z
        .string()
        .regex(/^\d{5}$/)
        .optional()
        .openapi({
          description: both('Chỉ xã, phường này.', 'Of this commune only.'),
          param: { name: 'commune', in: 'query' },
          example: '19789',
        }),
    }),
  },
  responses: {
    200: answered(
      z.object({ items: z.array(KeptSchema).openapi({ description: both('Các sổ.', 'The registers.') }) }),
      both('Các sổ.', 'The registers.'),
    ),
    ...reading,
  },
});

const keep = createRoute({
  method: 'post',
  path: '/v1/registers/{kind}/keep',
  operationId: 'keepRegister',
  tags,
  summary: titled('Cho biết sổ đầy đủ từ khi nào', 'Say since when a register is complete'),
  description: both(
    'Bởi người phê duyệt của xã, phường. Từ tháng đó, dòng danh sách của người không có trong sổ được đánh dấu.',
    'By an approver of the commune. From that month on, rows of people who are not on it are flagged.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: {
    params: z.strictObject({
      kind: registerKind().openapi({ param: { name: 'kind', in: 'path' }, example: 'near-poor' }),
    }),
    body: bodyOf(KeepSchema),
  },
  responses: { 200: answered(KeptSchema, both('Sổ.', 'The register.')), ...writingBody },
});

const importFile = createRoute({
  method: 'post',
  path: '/v1/registers/import',
  operationId: 'importRegister',
  tags,
  summary: titled('Nhập tệp vào sổ', 'A file into a register'),
  description: both(
    'XLSX, CSV hoặc NDJSON, tối đa 8 MB và 5.000 người; cột như ở danh sách (họ tên, số định danh, ngày sinh, đối ' +
      'tượng, số và ngày quyết định). Điều giống nhau cho mọi người thì gửi ở tham số. Dòng nào cũng có câu trả lời; dòng ' +
      'đúng được ghi cùng lúc, dòng sai nêu phải sửa gì.',
    'XLSX, CSV or NDJSON, at most 8 MB and 5,000 people, in the columns of lists (name, citizen number, day of birth, ' +
      'group, number and day of the decision). What is the same for all is said in the query. Every row is answered: ' +
      'those that hold together are entered in one act, the others say what to mend.',
  ),
  ...writtenByPeopleAndKeys,
  middleware: limitBody(FILE_BYTES),
  request: {
    query: importQuery,
    body: {
      required: true,
      content: Object.fromEntries(
        FILE_TYPES.map((type) => [
          type,
          { schema: z.string().openapi({ description: both('Tệp.', 'The file.'), format: 'binary' }) },
        ]),
      ),
    },
  },
  responses: { 200: answered(ImportedSchema, both('Kết quả.', 'What became of it.')), ...writingBody },
});

const search = createRoute({
  method: 'post',
  path: '/v1/registrations/search',
  operationId: 'searchRegistrations',
  tags,
  summary: titled('Tìm một người trong sổ của mình', 'Look somebody up in one’s own registers'),
  description: both(
    'Theo số định danh, gửi trong nội dung để không nằm trong địa chỉ hay nhật ký. Mỗi lần tìm đều được ghi nhận.',
    'By the citizen number, in the body so that it is in no address and no log. Every search is recorded.',
  ),
  ...forPeople,
  middleware: limited,
  request: { body: bodyOf(SearchSchema) },
  responses: {
    200: answered(
      z.object({
        items: z
          .array(RegistrationSchema)
          .openapi({ description: both('Mọi dòng, kể cả đã kết thúc.', 'All, ended ones too.') }),
      }),
      both('Các dòng của người đó.', 'What the registers have.'),
    ),
    ...writingBody,
  },
});

const check = createRoute({
  method: 'post',
  path: '/v1/registrations/check',
  operationId: 'checkRegistration',
  tags,
  summary: titled('Kiểm tra một người có trong sổ', 'Check that somebody is on a register'),
  description: both(
    'Cho cơ quan BHXH của tỉnh, thành phố: có hay không, trong sổ nào, tháng nào. Không tra được sổ khuyết tật. Mỗi lần ' +
      'kiểm tra đều được ghi nhận.',
    'For the insurer of the province: yes or no, for one register and month. The register of disability cannot be asked. ' +
      'Every check is recorded.',
  ),
  ...forPeople,
  middleware: limited,
  request: { body: bodyOf(CheckSchema) },
  responses: { 200: answered(CheckedSchema, both('Có hay không.', 'Yes or no.')), ...writingBody },
});

const records = createRoute({
  method: 'get',
  path: '/v1/registers/audit',
  operationId: 'readRegisterAudit',
  tags,
  summary: titled('Nhật ký các sổ của mình', 'The record of one’s own registers'),
  description: both(
    'Mọi sổ của xã, phường chung một chuỗi: chuỗi riêng của từng sổ sẽ cho biết ai ở sổ nào.',
    'All registers of a commune share one chain: one for each would tell who is on which.',
  ),
  ...readingOwnRecords(),
});

export const registerRoutes = newRouter()
  .openapi(kept, async (c) => sendJson(c, await listKept(await actingOf(c), c.req.valid('query').commune ?? null)))
  .openapi(keep, async (c) => {
    const { completeFrom } = c.req.valid('json');
    return sendJson(
      c,
      await keepRegister(await actingOf(c), await actKeyOf(c), c.req.valid('param').kind, completeFrom),
    );
  })
  .openapi(importFile, (c) => takeFile(c, c.req.valid('query')))
  .openapi(search, async (c) => {
    const { citizenNumber } = c.req.valid('json');
    return sendJson(c, await searchRegistrations(await keyedOf(c), citizenNumber, todayOf(c).slice(0, 7)));
  })
  .openapi(check, async (c) => sendJson(c, await checkRegistration(await keyedOf(c), c.req.valid('json'))))
  .openapi(records, async (c) => sendJson(c, await listRegisterRecords(await actingOf(c), c.req.valid('query'))));

async function takeFile(c: Ctx, said: z.output<typeof importQuery>): Promise<Response> {
  const { province, commune } = c.var.actor.agency;
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const file = { bytes, contentType: c.req.header('content-type') ?? '' };
  const place = { province: province ?? '', commune: commune ?? '', today: todayOf(c) };
  try {
    const key = await actKeyOf(c, bytes);
    return sendJson(c, await importDecisions(await keyedOf(c), key, file, said, place, c.var.language));
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    const { code, address, status } = error;
    const detail = FILE_REFUSAL_WORDS[code][c.var.language];
    return problem(c, status === 413 ? 'file-too-much' : 'file-refused', { file: { code, address, detail } });
  }
}
