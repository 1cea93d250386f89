/** The HTTP face of rounds. Parse, call one verb, send the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { forPeople, forPeopleAndKeys, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { pageQuery } from '../../http/pages.ts';
import { answered, bodyOf, idParam, paged, reading, writing, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { limited, tags } from '../route-parts.ts';
import { grantException, listExceptions } from './exceptions.ts';
import { readOverview } from './overview.ts';
import {
  ExceptionSchema,
  GrantedSchema,
  NewExceptionSchema,
  NewRoundSchema,
  OverviewSchema,
  RoundSchema,
} from './round-schema.ts';
import { closeRound, openRound, pageRounds, readRound } from './rounds.ts';

const roundParams = z.strictObject({ round: idParam('round', both('Mã của đợt.', 'Id of the round.')) });

const filter = (name: string, description: string, example: string) =>
  z
    .string()
    .max(60)
    .optional()
    .openapi({ description, param: { name, in: 'query' }, example });

const open = createRoute({
  method: 'post',
  path: '/v1/rounds',
  operationId: 'openRound',
  tags,
  summary: titled('Mở đợt lập danh sách', 'Open a round'),
  description: both(
    'Bởi BHXH tỉnh, thành phố hoặc quản trị. Mẫu, các bước và hạn chốt lấy từ chính sách, không ai chọn được. Mỗi loại danh ' +
      'sách có một đợt cho mỗi kỳ.',
    'By the insurer of the province, or an administrator. Form, steps and closing time are the policy’s: nobody chooses ' +
      'them. A kind of list has one round for each period.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewRoundSchema) },
  responses: { 201: answered(RoundSchema, both('Đợt vừa mở.', 'The round.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/rounds',
  operationId: 'listRounds',
  tags,
  summary: titled('Các đợt', 'Rounds'),
  description: both('Các đợt của tỉnh, thành phố của người gọi.', "The rounds of the caller's province."),
  ...forPeopleAndKeys,
  request: {
    query: z.strictObject({
      province: filter('province', both('Chỉ tỉnh, thành phố này.', 'Of this province only.'), '46'),
      kind: filter('kind', both('Chỉ loại danh sách này.', 'Of this kind of list only.'), 'commune-yearly'),
      period: filter('period', both('Chỉ kỳ này.', 'Of this period only.'), '2027'),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(RoundSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/rounds/{round}',
  operationId: 'readRound',
  tags,
  summary: titled('Một đợt', 'A round'),
  description: both(
    'Căn cứ, các bước, hạn chốt, số liệu lúc chốt.',
    'Its law, its steps, when it closes, what was counted then.',
  ),
  ...forPeopleAndKeys,
  request: { params: roundParams },
  responses: { 200: answered(RoundSchema, both('Đợt.', 'The round.')), ...reading },
});

const close = createRoute({
  method: 'post',
  path: '/v1/rounds/{round}/close',
  operationId: 'closeRound',
  tags,
  summary: titled('Ghi nhận việc chốt', 'Close a round'),
  description: both(
    'Từ closesAt; tác vụ định kỳ cũng làm việc này. Khóa các danh sách đúng hạn, ghi danh sách chưa quyết định là quá hạn, đếm ' +
      'một lần. Làm lại không đổi gì: đúng hạn hay không do đồng hồ quyết định, không do việc này.',
    'From closesAt on; a job does it too. Locks the lists in time, marks those not decided as late, counts once. Doing it ' +
      'again changes nothing: whether a list was in time is for the clock to say, not for this.',
  ),
  ...writtenByPeople,
  request: { params: roundParams },
  responses: { 200: answered(RoundSchema, both('Đợt đã chốt.', 'The round, closed.')), ...writing },
});

const grant = createRoute({
  method: 'post',
  path: '/v1/rounds/{round}/exceptions',
  operationId: 'grantException',
  tags,
  summary: titled('Gia hạn cho một cơ quan', 'Let an office be later'),
  description: both(
    'Ghi cơ quan cho phép, lý do và thời hạn. Danh sách của cơ quan được gia hạn mà chưa quyết định thì không còn bị coi là ' +
      'quá hạn cho đến thời hạn mới.',
    'With who allowed it, why, and until when. A list of that office which is not decided yet is not late until then.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { params: roundParams, body: bodyOf(NewExceptionSchema) },
  responses: { 201: answered(GrantedSchema, both('Việc gia hạn vừa ghi.', 'The exception.')), ...writingBody },
});

const exceptions = createRoute({
  method: 'get',
  path: '/v1/rounds/{round}/exceptions',
  operationId: 'listExceptions',
  tags,
  summary: titled('Các việc gia hạn', 'Exceptions'),
  description: both(
    'Cơ quan lập danh sách thấy của mình; BHXH, quản trị, Sở Nội vụ và cơ quan giám sát thấy tất cả.',
    'Who makes lists sees its own; the insurer, administrators, home affairs and supervisors see them all.',
  ),
  ...forPeople,
  request: { params: roundParams },
  responses: {
    200: answered(
      z.object({
        items: z.array(ExceptionSchema).openapi({ description: both('Theo lúc ghi.', 'As they were entered.') }),
      }),
      both('Các việc gia hạn.', 'The exceptions.'),
    ),
    ...reading,
  },
});

const overview = createRoute({
  method: 'get',
  path: '/v1/rounds/{round}/overview',
  operationId: 'readOverview',
  tags,
  summary: titled('Tiến độ của đợt', 'How far a round is'),
  description: both(
    'Từng xã, phường, đặc khu: chưa có danh sách, đang soạn, đã nộp, đã phê duyệt; đúng hạn, quá hạn, thiếu. Chỉ có số lượng, ' +
      'không có người nào.',
    'Commune by commune: no list, being made, handed in, approved; in time, late, missing. Counts only, nobody is named.',
  ),
  ...forPeople,
  request: { params: roundParams },
  responses: { 200: answered(OverviewSchema, both('Tiến độ.', 'The overview.')), ...reading },
});

export const roundRoutes = newRouter()
  .openapi(open, async (c) => {
    return sendJson(c, await openRound(await actingOf(c), await actKeyOf(c), c.req.valid('json')), {}, 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageRounds(await actingOf(c), c.req.valid('query'))))
  .openapi(read, async (c) => sendJson(c, await readRound(await actingOf(c), c.req.valid('param').round)))
  .openapi(close, async (c) => {
    return sendJson(c, await closeRound(await actingOf(c), await actKeyOf(c), c.req.valid('param').round));
  })
  .openapi(grant, async (c) => {
    const { round } = c.req.valid('param');
    return sendJson(c, await grantException(await keyedOf(c), await actKeyOf(c), round, c.req.valid('json')), {}, 201);
  })
  .openapi(exceptions, async (c) => sendJson(c, await listExceptions(await keyedOf(c), c.req.valid('param').round)))
  .openapi(overview, async (c) => sendJson(c, await readOverview(await actingOf(c), c.req.valid('param').round)));
