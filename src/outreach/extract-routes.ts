/** The HTTP face of extracts: opened, filled by files, reviewed, handed over, deleted. Parse, call one verb, answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { RecordPageSchema, recordQuery } from '../audit/record-schema.ts';
import { actingOf, keyedOf } from '../http/acting.ts';
import { limitBody } from '../http/body.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { headers } from '../http/headers.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import {
  answered,
  answeredVersion,
  bodyOf,
  changing as changed,
  paged,
  reading,
  writing,
  writingBody,
} from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { readingFile } from '../lists/entries/route-parts.ts';
import { mode } from '../lists/entries/upload-schema.ts';
import { checkedBody, sendBack, wantsTable } from '../lists/papers/answers.ts';
import { csvContent, workbookContent } from '../lists/papers/paper-parts.ts';
import { query } from '../registers/fields.ts';
import {
  ExtractSchema,
  extractBody,
  extractKind,
  ImportedExtractSchema,
  NewExtractSchema,
  ReviewSchema,
} from './extract-schema.ts';
import {
  deleteExtract,
  findExtract,
  handOverExtract,
  listExtractRecords,
  openExtract,
  pageExtracts,
} from './extracts.ts';
import { type Imported, importExtract, MOST_ROWS } from './import.ts';
import { reviewExtract } from './review.ts';
import { changing, extractParams, limited, sendVersion, tags, todayOf, withinDays } from './route-parts.ts';

const FILE_BYTES = 8 * 1024 * 1024;
const extract = (description: string) => answeredVersion(ExtractSchema, description);

const open = createRoute({
  method: 'post',
  path: '/v1/outreach/extracts',
  operationId: 'openExtract',
  tags,
  summary: titled('Mở bản trích', 'Open an extract'),
  description: both(
    'Bản trích dân cư của công an, hoặc danh sách hộ kinh doanh mới của một tháng; gửi tệp vào sau. Chỉ được lưu đến ngày đã ' +
      'nêu, tối đa một năm; hôm sau được xóa và ghi nhận.',
    'An extract of the population by the police, or the new household businesses of a month; files are put in afterwards. ' +
      'It is kept to the day that is named, a year at most; the day after it is deleted, with a record.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewExtractSchema) },
  responses: { 201: extract(both('Bản trích.', 'The extract.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/outreach/extracts',
  operationId: 'listExtracts',
  tags,
  summary: titled('Các bản trích', 'The extracts'),
  description: both(
    'Của xã, phường mình; cơ quan BHXH thấy danh sách hộ kinh doanh đã được gửi.',
    'Of one’s own commune; the insurer sees the businesses that were handed over to it.',
  ),
  ...forPeople,
  request: { query: z.strictObject({ kind: extractKind().optional().openapi(query('kind')), ...pageQuery }) },
  responses: { 200: paged(ExtractSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/outreach/extracts/{extract}',
  operationId: 'readExtract',
  tags,
  summary: titled('Một bản trích', 'An extract'),
  description: both('Số và ngày; ETag dùng cho If-Match.', 'Numbers and days; its ETag is for If-Match.'),
  ...forPeople,
  request: { params: extractParams },
  responses: { 200: extract(both('Bản trích.', 'The extract.')), ...reading },
});

const inJson = answered(
  ImportedExtractSchema,
  both('Dòng có điều cần nói, và các số.', 'Rows to speak of, and numbers.'),
);

const importFile = createRoute({
  method: 'post',
  path: '/v1/outreach/extracts/{extract}/files',
  operationId: 'importExtractFile',
  tags,
  summary: titled('Gửi tệp vào bản trích', 'Put a file into an extract'),
  description: both(
    `XLSX, CSV, NDJSON hoặc JSON, tối đa 8 MB và ${MOST_ROWS} dòng; nhiều hơn thì gửi theo tổ dân phố. Tiêu đề nhận như ở danh ` +
      'sách. Trùng người, số định danh không khớp ngày sinh hay giới tính được nêu để công an sửa; Accept là XLSX hoặc CSV thì ' +
      'nhận lại đúng tệp đó thêm một cột. Người đã có được ghi lại; replace=true thay những ai chưa được mời.',
    `XLSX, CSV, NDJSON or JSON, at most 8 MB and ${MOST_ROWS} rows; more, group by group. Headings are read as those of lists. ` +
      'Who stands twice, and numbers that do not fit the birth date or the sex, are told so that the police can mend them; with ' +
      'Accept XLSX or CSV the very file comes back with one more column. Who is there already is written anew; replace=true ' +
      'takes out whoever is not in the file and was not invited.',
  ),
  ...writtenByPeople,
  middleware: limitBody(FILE_BYTES),
  request: {
    params: extractParams,
    query: z.strictObject({
      mode: mode()
        .default('good')
        .openapi({ ...query('mode') }),
      replace: z
        .enum(['true', 'false'])
        .default('false')
        .openapi({
          ...query('replace'),
          description: both('true: thay những ai chưa được mời.', 'true: in the place of whoever was not invited.'),
          example: 'false',
        }),
    }),
    body: extractBody,
  },
  responses: {
    200: {
      ...inJson,
      headers: headers('Ansinh-Rows', 'Content-Disposition', 'RateLimit-Policy', 'X-Request-Id'),
      content: { ...inJson.content, ...workbookContent, ...csvContent },
    },
    ...writingBody,
  },
});

const review = createRoute({
  method: 'post',
  path: '/v1/outreach/extracts/{extract}/review',
  operationId: 'reviewExtract',
  tags,
  summary: titled('Rà soát', 'Review'),
  description: both(
    'Đối chiếu mọi người trong bản trích với quá trình đóng, danh sách và các nhóm của kế hoạch, rồi đếm theo tổ dân phố. Số ' +
      'liệu còn lại khi bản trích đã xóa; làm lại thì thay số cũ.',
    'Holds everybody in the extract against coverages, lists and the groups of the plan, and counts by residential group. The ' +
      'numbers stay when the extract is gone; done again, they take the place of those before.',
  ),
  ...writtenByPeople,
  request: { params: extractParams, query: z.strictObject({ withinDays: withinDays() }) },
  responses: { 200: answered(ReviewSchema, both('Kết quả.', 'What it came to.')), ...writing },
});

const handOver = createRoute({
  method: 'post',
  path: '/v1/outreach/extracts/{extract}/hand-over',
  operationId: 'handOverExtract',
  tags,
  summary: titled('Gửi cơ quan BHXH', 'Hand over to the insurer'),
  description: both(
    'Danh sách hộ kinh doanh mới của tháng; từ đó cơ quan BHXH của tỉnh, thành phố xem được. Bản trích dân cư không gửi được.',
    "A month's new household businesses; from then on the insurer of the province sees them. A population is never handed over.",
  ),
  ...changedByPeople,
  request: { params: extractParams },
  responses: { 200: extract(both('Đã gửi.', 'It was handed over.')), ...changed },
});

const remove = createRoute({
  method: 'post',
  path: '/v1/outreach/extracts/{extract}/delete',
  operationId: 'deleteExtract',
  tags,
  summary: titled('Xóa bản trích sớm', 'Delete an extract early'),
  description: both('Người trong đó được xóa hẳn; số liệu còn lại.', 'Its people are gone for good; numbers stay.'),
  ...changedByPeople,
  request: { params: extractParams },
  responses: { 200: extract(both('Đã xóa.', 'It was deleted.')), ...changed },
});

const records = createRoute({
  method: 'get',
  path: '/v1/outreach/extracts/{extract}/audit',
  operationId: 'readExtractAudit',
  tags,
  summary: titled('Nhật ký bản trích', 'The record of an extract'),
  description: both(
    'Ai gửi tệp, xem, xuất, rà soát, xóa, lúc nào.',
    'Who put files in, looked, took out, reviewed and deleted, and when.',
  ),
  ...forPeople,
  request: { params: extractParams, query: recordQuery },
  responses: { 200: answered(RecordPageSchema(), both('Một trang.', 'A page.')), ...reading },
});

export const extractRoutes = newRouter()
  .openapi(open, async (c) => {
    return sendVersion(c, await openExtract(await actingOf(c), await actKeyOf(c), c.req.valid('json')), 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageExtracts(await actingOf(c), c.req.valid('query'))))
  .openapi(read, async (c) => sendVersion(c, await findExtract(await actingOf(c), c.req.valid('param').extract)))
  .openapi(importFile, (c) => {
    return readingFile(c, async () => {
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const { mode: how, replace } = c.req.valid('query');
      const file = { bytes, contentType: c.req.header('content-type') ?? '' };
      const imported = await importExtract(await keyedOf(c), await actKeyOf(c, bytes), {
        ...file,
        extract: c.req.valid('param').extract,
        mode: how,
        replace: replace === 'true',
        today: todayOf(c),
      });
      const { counts, sheets, findings, said } = imported.read;
      const remarkOf = (sheet: string | null, row: number) => said.remarkOf(sheet, row, c.var.language);
      const table = wantsTable(c) ? await sendBack(c, file, { counts, sheets, findings, remarkOf }) : null;
      return table ?? sendJson(c, importedBody(imported, c.var.language));
    });
  })
  .openapi(review, async (c) => {
    const { extract: id } = c.req.valid('param');
    const { withinDays: days } = c.req.valid('query');
    return sendJson(c, await reviewExtract(await keyedOf(c), await actKeyOf(c), id, days, todayOf(c)));
  })
  .openapi(handOver, async (c) => {
    const { id, version } = changing(c, c.req.valid('param').extract);
    return sendVersion(c, await handOverExtract(await actingOf(c), await actKeyOf(c), id, version));
  })
  .openapi(remove, async (c) => {
    const { id, version } = changing(c, c.req.valid('param').extract);
    return sendVersion(c, await deleteExtract(await actingOf(c), await actKeyOf(c), id, version));
  })
  .openapi(records, async (c) => {
    return sendJson(c, await listExtractRecords(await actingOf(c), c.req.valid('param').extract, c.req.valid('query')));
  });

function importedBody({ read, ...rest }: Imported, language: 'vi' | 'en') {
  const { said, twice, counts, sheets, findings } = read;
  return { ...rest, twice, ...checkedBody({ counts, sheets, findings }, language), rows: [...said.bodies(language)] };
}
