/** The HTTP face of lists: begun, read, paged, and their history. Parse, call one verb, shape the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { historyOf } from '../audit/history.ts';
import { readingRecords, readingSteps, verifyingRecords } from '../audit/route-parts.ts';
import { stepSchema } from '../audit/step-schema.ts';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { forPeopleAndKeys, writtenByPeopleAndKeys } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { bodyOf, paged, reading, uuidQuery, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { STEPS } from './lifecycle.ts';
import { ListSchema, leadsTo, listState, NewListSchema } from './list-schema.ts';
import { createList, pageLists, readList } from './lists.ts';
import { answeredList, limited, listParams, sendList, tags } from './route-parts.ts';

const create = createRoute({
  method: 'post',
  path: '/v1/lists',
  operationId: 'createList',
  tags,
  summary: titled('Lập danh sách', 'Begin a list'),
  description: both(
    'Lập một danh sách trống cho một đợt, bởi cơ quan được giao lập loại danh sách đó. Lập sau hạn chốt của đợt thì là danh ' +
      'sách phát sinh. Khóa API có phạm vi lists:draft cũng lập được.',
    'Begins an empty list for a round, by an agency that makes such lists. Begun after the round has closed, it is ' +
      'supplementary. A key with the scope lists:draft may begin one too.',
  ),
  ...writtenByPeopleAndKeys,
  middleware: limited,
  request: { body: bodyOf(NewListSchema) },
  responses: { 201: answeredList(both('Danh sách vừa lập.', 'The list.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/lists',
  operationId: 'listLists',
  tags,
  summary: titled('Các danh sách', 'Lists'),
  description: both(
    'Các danh sách mà người gọi được thấy: của cơ quan mình; đã nộp và có người của xã, phường mình; đã đến bước của mình.',
    "The lists the caller may see: the agency's own; those handed in with people of its commune; those that have come to it.",
  ),
  ...forPeopleAndKeys,
  request: {
    query: z.strictObject({
      round: uuidQuery('round', both('Chỉ của đợt này.', 'Of this round only.')),
      agency: uuidQuery('agency', both('Chỉ của cơ quan này.', 'Of this agency only.')),
      state: listState.optional().openapi({
        description: both('Chỉ ở trạng thái này.', 'In this state only.'),
        param: { name: 'state', in: 'query' },
        example: 'draft',
      }),
      leadsTo: leadsTo.optional().openapi({
        description: both('Chỉ loại này; calls là danh sách để vận động.', 'Of this sort only; calls: people to call.'),
        param: { name: 'leadsTo', in: 'query' },
        example: 'coverage',
      }),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(ListSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/lists/{list}',
  operationId: 'readList',
  tags,
  summary: titled('Một danh sách', 'A list'),
  description: both(
    'Trạng thái, số dòng và việc người gọi làm được (may). ETag là phiên bản, dùng cho If-Match của bước tiếp theo.',
    'Its state, its counts, and what the caller may do (may). The ETag is the version, for the If-Match of the next step.',
  ),
  ...forPeopleAndKeys,
  request: { params: listParams },
  responses: { 200: answeredList(both('Danh sách.', 'The list.')), ...reading },
});

const steps = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/steps',
  operationId: 'listSteps',
  tags,
  summary: titled('Các bước đã qua', 'The steps taken'),
  description: both(
    'Theo thứ tự, kèm lý do trả lại. Xã, phường chỉ được hỏi về người của mình thì chỉ thấy bước của mình.',
    'In their order, with the reasons of returns. A commune that is only asked about its own people sees its own steps.',
  ),
  ...readingSteps(listParams, stepSchema('Step', STEPS, 'return')),
});

const audit = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/audit',
  operationId: 'readListAudit',
  tags,
  summary: titled('Nhật ký của danh sách', 'The record of a list'),
  description: both(
    'Mỗi việc một bản ghi, không sửa, không xóa được; dấu của mỗi bản ghi gồm cả bản ghi trước. Không có dữ liệu cá nhân.',
    'One record for each act, which nobody can change or remove; the hash of each covers the one before. No personal data.',
  ),
  ...readingRecords(listParams),
});

const verify = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/audit/verify',
  operationId: 'verifyListAudit',
  tags,
  summary: titled('Nhật ký còn nguyên vẹn không', 'Whether the record holds'),
  description: both(
    'Tính lại toàn bộ chuỗi và nêu bản ghi đầu tiên bị mất hoặc bị sửa. Gửi kèm seq và hash đã giữ để phát hiện cả trường hợp ' +
      'toàn chuỗi bị viết lại.',
    'Computes the whole chain again and names the first record that is missing or was changed. Send the seq and hash you ' +
      'have kept to find a chain that was written anew as a whole.',
  ),
  ...verifyingRecords(listParams),
});

const { listSteps, listRecords, verifyRecords } = historyOf('list', STEPS);

export const listRoutes = newRouter()
  .openapi(create, async (c) => {
    const { round } = c.req.valid('json');
    return sendList(c, await createList(await actingOf(c), await actKeyOf(c), round), 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageLists(await actingOf(c), c.req.valid('query'))))
  .openapi(read, async (c) => sendList(c, await readList(await actingOf(c), c.req.valid('param').list)))
  .openapi(steps, async (c) => sendJson(c, await listSteps(await keyedOf(c), c.req.valid('param').list)))
  .openapi(audit, async (c) =>
    sendJson(c, await listRecords(await actingOf(c), c.req.valid('param').list, c.req.valid('query'))),
  )
  .openapi(verify, async (c) =>
    sendJson(c, await verifyRecords(await actingOf(c), c.req.valid('param').list, c.req.valid('query'))),
  );
