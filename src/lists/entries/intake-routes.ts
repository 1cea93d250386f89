/** The HTTP face of rows coming in: at once in one request, or in chunks by an upload. Parse, call one verb, answer. */

import { createRoute, z } from '@hono/zod-openapi';
import { instantOf, keyedOf } from '../../http/acting.ts';
import { hearOut, limitBody } from '../../http/body.ts';
import { both, titled } from '../../http/both.ts';
import type { Ctx } from '../../http/context.ts';
import { forPeopleAndKeys, writtenByPeopleAndKeys } from '../../http/guarded.ts';
import { headers } from '../../http/headers.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { answered, bodyOf, reading, writing, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { LIMITS } from '../intake/limits.ts';
import { csvContent, workbookContent } from '../papers/paper-parts.ts';
import { takenTable } from '../papers/taken-answer.ts';
import { limited, listParams, tags } from '../route-parts.ts';
import { stageFile } from './chunks.ts';
import { filledList } from './list-context.ts';
import { chunkBody, readingFile, rowsBody, uploadParams } from './route-parts.ts';
import { sheetBodies } from './sheet-view.ts';
import { MOST_AT_ONCE, takeRows } from './take-rows.ts';
import { TakenSchema } from './taken-schema.ts';
import { takenBody } from './taken-view.ts';
import { CommitSchema, mode, NewUploadSchema, StagedSchema, UploadSchema, uploadBody } from './upload-schema.ts';
import { abandonUpload, commitUpload, openUpload, pageUploads, readUpload } from './uploads.ts';

const addQuery = z.strictObject({
  mode: mode()
    .optional()
    .openapi({ param: { name: 'mode', in: 'query' } }),
  replace: z
    .enum(['true', 'false'])
    .optional()
    .openapi({
      description: both(
        'true: thay toàn bộ những gì đang có trong danh sách. Mặc định false: thêm vào.',
        'true: in the place of everything that stands on the list. false unless it is said: beside it.',
      ),
      param: { name: 'replace', in: 'query' },
      example: 'false',
    }),
});

const inJson = answered(TakenSchema, both('Mọi dòng, có câu trả lời.', 'Every row, answered.'));
const everyRow = {
  ...inJson,
  headers: headers('Ansinh-Rows', 'Content-Disposition', 'RateLimit-Policy', 'X-Request-Id'),
  content: { ...inJson.content, ...workbookContent, ...csvContent },
};

const add = createRoute({
  method: 'post',
  path: '/v1/lists/{list}/entries',
  operationId: 'addEntries',
  tags,
  summary: titled('Gửi các dòng', 'Hand in rows'),
  description: both(
    `JSON, NDJSON, CSV hoặc XLSX, tối đa ${MOST_AT_ONCE.rows} dòng và 5 MB; lớn hơn thì mở lần tải lên. Dòng nào cũng có câu ` +
      'trả lời: nhận, nhận nhưng cần xem, hoặc bị từ chối, kèm điểm, khoản, số tiền từng nguồn và phải sửa gì. ' +
      'mode=all (mặc định): có dòng bị từ chối thì không lưu gì; mode=good: dòng đúng được lưu, dòng bị từ chối chờ sửa. ' +
      'Accept: text/csv hoặc XLSX thì nhận lại đúng tệp đã gửi, thêm một cột nói sai gì.',
    `JSON, NDJSON, CSV or XLSX, at most ${MOST_AT_ONCE.rows} rows and 5 MB; for more, open an upload. Every row is answered: ` +
      'stored, flagged or refused, with the clause, the amounts by payer and what is to be mended. mode=all (unless ' +
      'another is said): where a row is refused nothing is stored; mode=good: good rows are, refused ones wait to be mended. ' +
      'With Accept: text/csv or XLSX the very file comes back, with a column that says what is wrong.',
  ),
  ...writtenByPeopleAndKeys,
  middleware: limitBody(MOST_AT_ONCE.bytes),
  request: { params: listParams, query: addQuery, body: rowsBody },
  responses: { 200: everyRow, ...writingBody },
});

const open = createRoute({
  method: 'post',
  path: '/v1/lists/{list}/uploads',
  operationId: 'openUpload',
  tags,
  summary: titled('Mở lần tải lên', 'Open an upload'),
  description: both(
    'Cho danh sách lớn: mở, gửi từng phần, rồi đưa tất cả vào danh sách một lần. Bỏ dở 14 ngày thì tự bỏ.',
    'For a long list: open, send it in chunks, then put all of it on the list at once. Given up after 14 days of silence.',
  ),
  ...writtenByPeopleAndKeys,
  middleware: limited,
  request: { params: listParams, body: bodyOf(NewUploadSchema) },
  responses: { 201: answered(UploadSchema, both('Lần tải lên.', 'The upload.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/uploads',
  operationId: 'listUploads',
  tags,
  summary: titled('Các lần tải lên', 'The uploads of a list'),
  description: both('Mới nhất trước, tối đa 100. Chỉ cho nơi lập.', 'The latest first, at most 100. For its maker.'),
  ...forPeopleAndKeys,
  request: { params: listParams },
  responses: {
    200: answered(
      z.object({
        items: z.array(UploadSchema).openapi({ description: both('Các lần tải lên.', 'The uploads.') }),
      }),
      both('Các lần tải lên.', 'The uploads.'),
    ),
    ...reading,
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/uploads/{upload}',
  operationId: 'readUpload',
  tags,
  summary: titled('Một lần tải lên', 'An upload'),
  description: both(
    'Phần nào đã nhận đủ, bao nhiêu dòng, đến đâu.',
    'Which chunks are here as a whole, how many rows, how far it is.',
  ),
  ...forPeopleAndKeys,
  request: { params: uploadParams },
  responses: { 200: answered(UploadSchema, both('Lần tải lên.', 'The upload.')), ...reading },
});

const put = createRoute({
  method: 'put',
  path: '/v1/lists/{list}/uploads/{upload}/chunks/{chunk}',
  operationId: 'putChunk',
  tags,
  summary: titled('Gửi một phần', 'Send a chunk'),
  description: both(
    'Một tệp NDJSON, CSV hoặc XLSX (XLSX tối đa 25 MB, văn bản 64 MB, 100.000 dòng). Không chắc đã đến thì gửi lại đúng tệp ' +
      'đó: dòng đã nhận không thành hai; nội dung khác: 422.',
    'A file of NDJSON, CSV or XLSX (XLSX up to 25 MB, text 64 MB, 100,000 rows). Where it is not certain that it arrived, ' +
      'send the same file again: no row comes in twice; with another content: 422.',
  ),
  ...forPeopleAndKeys,
  middleware: hearOut(LIMITS.textBytes),
  request: {
    params: uploadParams.extend({
      chunk: z
        .string()
        .regex(/^(?:[1-9]\d{0,2}|1000)$/)
        .transform(Number)
        .openapi({
          type: 'integer',
          minimum: 1,
          maximum: 1000,
          description: both('Phần thứ mấy, từ 1 và liền nhau.', 'Which chunk: from 1, none left out.'),
          param: { name: 'chunk', in: 'path' },
          example: 1,
        }),
    }),
    body: chunkBody,
  },
  responses: { 200: answered(StagedSchema, both('Đã nhận.', 'It is here.')), ...writingBody },
});

const commit = createRoute({
  method: 'post',
  path: '/v1/lists/{list}/uploads/{upload}/commit',
  operationId: 'commitUpload',
  tags,
  summary: titled('Đưa vào danh sách', 'Put an upload on its list'),
  description: both(
    'Tất cả cùng lúc; mode=all: chỉ khi không dòng nào bị từ chối, cả khi so các dòng với nhau và với danh sách. Sau đó các ' +
      'dòng được đối chiếu với danh sách khác; bị ngắt thì gọi lại, việc đi tiếp từ chỗ dừng. Trong lúc đó chưa đưa thêm hay sửa dòng.',
    'All of it at once; with mode=all only where no row is refused, also by comparing the rows with each other and the list. ' +
      'They are compared with other lists afterwards; where that was cut off, call again and it goes on. Until then no row is added or mended.',
  ),
  ...writtenByPeopleAndKeys,
  middleware: limited,
  request: { params: uploadParams, body: bodyOf(CommitSchema) },
  responses: { 200: answered(UploadSchema, both('Lần tải lên.', 'The upload.')), ...writingBody },
});

const abandon = createRoute({
  method: 'post',
  path: '/v1/lists/{list}/uploads/{upload}/abandon',
  operationId: 'abandonUpload',
  tags,
  summary: titled('Bỏ lần tải lên', 'Give an upload up'),
  description: both('Khi chưa đưa vào danh sách; các dòng bị xóa.', 'Before it is on its list; its rows are deleted.'),
  ...writtenByPeopleAndKeys,
  request: { params: uploadParams },
  responses: { 200: answered(UploadSchema, both('Đã bỏ.', 'It is given up.')), ...writing },
});

export const intakeRoutes = newRouter()
  .openapi(add, (c) => readingFile(c, () => take(c, c.req.valid('param').list, c.req.valid('query'))))
  .openapi(open, async (c) => {
    const { replace = false } = c.req.valid('json');
    const { list: of } = c.req.valid('param');
    return sendJson(c, uploadBody(await openUpload(await keyedOf(c), await actKeyOf(c), of, replace)), {}, 201);
  })
  .openapi(list, async (c) => {
    const uploads = await pageUploads(await keyedOf(c), c.req.valid('param').list);
    return sendJson(c, { items: uploads.map(uploadBody) });
  })
  .openapi(read, async (c) => {
    const { list: of, upload } = c.req.valid('param');
    return sendJson(c, uploadBody(await readUpload(await keyedOf(c), of, upload)));
  })
  .openapi(put, (c) => readingFile(c, () => stage(c, c.req.valid('param'))))
  .openapi(commit, async (c) => {
    const { list: of, upload } = c.req.valid('param');
    const [keyed, key] = [await keyedOf(c), await actKeyOf(c)];
    const { context } = await filledList(keyed, of, instantOf(c));
    const { mode: how = 'all' } = c.req.valid('json');
    const committing = { list: of, upload, scheme: context.scheme, mode: how };
    return sendJson(c, uploadBody(await commitUpload(keyed, key, committing)));
  })
  .openapi(abandon, async (c) => {
    const { list: of, upload } = c.req.valid('param');
    return sendJson(c, uploadBody(await abandonUpload(await keyedOf(c), await actKeyOf(c), of, upload)));
  });

async function take(
  c: Ctx,
  list: string,
  { mode: how = 'all', replace }: z.output<typeof addQuery>,
): Promise<Response> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const key = await actKeyOf(c, bytes);
  const sent = {
    list,
    bytes,
    contentType: c.req.header('content-type') ?? '',
    mode: how,
    replace: replace === 'true',
    at: instantOf(c),
  };
  const taken = await takeRows(await keyedOf(c), key, sent);
  const body = takenBody(taken, c.var.language);
  return (await takenTable(c, sent, taken, body)) ?? sendJson(c, body);
}

async function stage(c: Ctx, named: { readonly list: string; readonly upload: string; readonly chunk: number }) {
  const keyed = await keyedOf(c);
  await readUpload(keyed, named.list, named.upload);
  const filled = await filledList(keyed, named.list, instantOf(c));
  const { upload, chunk } = named;
  const bytes = c.req.raw.body ?? new Uint8Array();
  const staged = await stageFile({ ...keyed, filled, upload, chunk }, bytes, c.req.header('content-type') ?? '');
  const { parts, rows, stored, flagged, refused } = staged;
  const counts = { rows, stored, flagged, refused };
  return sendJson(c, { upload, chunk, parts, counts, ...sheetBodies(staged, filled.context, c.var.language) });
}
