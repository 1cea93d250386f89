/** The HTTP face of coverages as they are read. Parse, call one verb, shape the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { forPeople, forPeopleAndKeys } from '../http/guarded.ts';
import { pageQuery } from '../http/pages.ts';
import { versionTag } from '../http/preconditions.ts';
import {
  answered,
  answeredVersion,
  bodyOf,
  paged,
  reading,
  uuidQuery,
  writingBody,
  yesNoQuery,
} from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited, listParams } from '../lists/route-parts.ts';
import { citizenNumber } from '../registers/fields.ts';
import { CoverageSchema, cardState, schemeQuery } from './coverage-schema.ts';
import { findCoverages, pageCoverages, pageGaps, readCoverage } from './coverages.ts';
import { CoverageMoneySchema, GapSchema } from './money-schema.ts';
import { coverageParams, tags } from './route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/v1/coverages',
  operationId: 'listCoverages',
  tags,
  summary: titled('Các quá trình đóng', 'Coverages'),
  description: both(
    'Của danh sách cơ quan mình lập; cơ quan BHXH thấy cả tỉnh, thành phố. card=overdue là thẻ quá hạn cấp.',
    "Of the agency's own lists; the insurer sees the province. card=overdue: cards that should have been issued.",
  ),
  ...forPeopleAndKeys,
  request: {
    query: z.strictObject({
      list: uuidQuery('list', both('Chỉ của danh sách này.', 'Of this list only.')),
      scheme: schemeQuery(),
      card: cardState(),
      ended: yesNoQuery('ended', both('Đã dừng trước hạn hay chưa.', 'Whether it has ended early.'), 'false'),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(CoverageSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/coverages/{coverage}',
  operationId: 'readCoverage',
  tags,
  summary: titled('Một quá trình đóng, kèm tiền', 'A coverage with its money'),
  description: both(
    'Các lần đóng như đã trả lời, bút toán theo quý, và thẻ. ETag dùng cho If-Match.',
    'The payments as they were quoted, the postings by quarter, and the card. Its ETag is for If-Match.',
  ),
  ...forPeople,
  request: { params: coverageParams },
  responses: { 200: answeredVersion(CoverageMoneySchema, both('Quá trình đóng.', 'The coverage.')), ...reading },
});

const search = createRoute({
  method: 'post',
  path: '/v1/coverages/search',
  operationId: 'searchCoverages',
  tags,
  summary: titled('Tìm quá trình đóng của một người', "Look a person's coverages up"),
  description: both(
    'Theo số định danh, gửi trong nội dung để không nằm trong địa chỉ hay nhật ký. Không ghi gì.',
    'By the citizen number, in the body so that it is in no address and no log. Nothing is written.',
  ),
  ...forPeopleAndKeys,
  middleware: limited,
  request: {
    body: bodyOf(
      z
        .strictObject({ citizenNumber: citizenNumber() })
        .openapi('CoverageSearch', { description: both('Tìm theo số định danh.', 'By the citizen number.') }),
    ),
  },
  responses: {
    200: answered(
      z.object({
        items: z
          .array(CoverageSchema)
          .openapi({ description: both('Theo tháng đầu.', 'In the order of their first month.') }),
      }),
      both('Của người đó; trống là không có.', 'Of this person; empty: none.'),
    ),
    ...writingBody,
  },
});

const gaps = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/coverage-gaps',
  operationId: 'listCoverageGaps',
  tags,
  summary: titled('Dòng chưa ghi nhận được', 'Accepted rows nobody is covered by'),
  description: both(
    'Dòng đã chấp nhận nhưng số tiền hoặc điều cần biết chưa rõ: không ai được ghi nhận thay cho phỏng đoán.',
    'Rows that were accepted while an amount or a fact is not known: nothing is guessed, so nobody is covered.',
  ),
  ...forPeopleAndKeys,
  request: { params: listParams, query: z.strictObject(pageQuery) },
  responses: { 200: paged(GapSchema, both('Một trang.', 'A page.')), ...reading },
});

export const readingRoutes = newRouter()
  .openapi(list, async (c) => {
    return sendJson(c, await pageCoverages(await actingOf(c), c.req.valid('query'), c.var.language));
  })
  .openapi(search, async (c) => {
    const { citizenNumber: number } = c.req.valid('json');
    return sendJson(c, await findCoverages(await keyedOf(c), number, c.var.language));
  })
  .openapi(read, async (c) => {
    const found = await readCoverage(await keyedOf(c), c.req.valid('param').coverage, c.var.language);
    return sendJson(c, found, { ETag: versionTag(found.version) });
  })
  .openapi(gaps, async (c) => {
    return sendJson(c, await pageGaps(await actingOf(c), c.req.valid('param').list, c.req.valid('query')));
  });
