/** The HTTP face of difficulties: raised, read, counted, and moved step by step. */
import { createRoute, z } from '@hono/zod-openapi';
import { lastDayOf } from '../engine/month.ts';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { sendVersion, versionIn } from '../http/preconditions.ts';
import {
  answered,
  answeredVersion,
  bodyOf,
  changingBody,
  idParam,
  paged,
  reading,
  writingBody,
} from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import { todayOf } from '../registers/route-parts.ts';
import { difficultyCountsFor } from './counts.ts';
import { pageDifficulties, raiseDifficulty, readDifficulty, takeDifficultyStep } from './difficulties.ts';
import {
  CountsSchema,
  countsQuery,
  DifficultySchema,
  DifficultyStepSchema,
  difficultyQuery,
  MovedSchema,
  NewDifficultySchema,
  stepParam,
} from './difficulty-schema.ts';

const tags = ['difficulties'];
const difficulty = idParam('difficulty', both('Mã của vướng mắc.', 'Id of the difficulty.'));

const raise = createRoute({
  method: 'post',
  path: '/v1/difficulties',
  operationId: 'raiseDifficulty',
  tags,
  summary: titled('Gửi vướng mắc', 'Raise a difficulty'),
  description: both(
    'Đến cơ quan mà kế hoạch của tỉnh, thành phố nêu: Hà Nội là BHXH thành phố, Huế là Sở Nội vụ; nơi không có văn bản thì ' +
      'theo cách hiểu, ghi ở route. Không văn bản nào nêu thời hạn trả lời.',
    'To the office the plan of the province names: the city insurer in Hà Nội, home affairs in Huế; where no text says it, by ' +
      'the reading in `route`. No text at hand names a time for the answer.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewDifficultySchema) },
  responses: { 201: answeredVersion(MovedSchema, both('Đã chuyển đến.', 'It is with its office.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/difficulties',
  operationId: 'listDifficulties',
  tags,
  summary: titled('Vướng mắc của mình và phải trả lời', 'Difficulties of one’s own, and to be answered'),
  description: both(
    'Của cơ quan mình, và những gì mình đang giữ, kể cả kiến nghị của người dân.',
    'Raised by one’s own office, and those it holds, petitions of people among them.',
  ),
  ...forPeople,
  request: { query: difficultyQuery },
  responses: { 200: paged(DifficultySchema, both('Một trang.', 'A page.')), ...reading },
});

const counts = createRoute({
  method: 'get',
  path: '/v1/difficulties/counts',
  operationId: 'listDifficultyCounts',
  tags,
  summary: titled('Số vướng mắc theo tháng, nơi, loại', 'Difficulties by month, place and kind'),
  description: both(
    'Xã, phường thấy của mình; cơ quan theo dõi thấy cả tỉnh, thành phố. Chỉ là số lượng; cơ quan giám sát thấy các tháng đã hết, ' +
      'số làm tròn đến 5, null khi dưới 10 hoặc tính ra được số như thế, cộng là của các tháng được nêu.',
    'A commune sees its own, whoever watches over the province all of it. Numbers only; supervisors see months that ' +
      'are over, rounded to 5, null where fewer than ten or where such a number would come of it, and the sum of the months told.',
  ),
  ...forPeople,
  request: { query: countsQuery },
  responses: { 200: answered(CountsSchema, both('Số lượng.', 'The numbers.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/difficulties/{difficulty}',
  operationId: 'readDifficulty',
  tags,
  summary: titled('Một vướng mắc', 'A difficulty'),
  description: both('Kèm các bước đã qua và bước bạn được làm.', 'With its steps, and what you may do next.'),
  ...forPeople,
  request: { params: z.strictObject({ difficulty }) },
  responses: { 200: answeredVersion(DifficultySchema, both('Vướng mắc.', 'The difficulty.')), ...reading },
});

const take = createRoute({
  method: 'post',
  path: '/v1/difficulties/{difficulty}/{step}',
  operationId: 'takeDifficultyStep',
  tags,
  summary: titled('Một bước của vướng mắc', 'A step of a difficulty'),
  description: both(
    'Nơi giữ nhận (đặt ngày trả lời), lùi ngày, chuyển tiếp có lý do, trả lời; nơi gửi mở lại một lần hoặc rút.',
    'Its office takes it up and sets the day, puts the day off, forwards it with the reason, answers it; who raised it reopens ' +
      'it once or takes it back.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: z.strictObject({ difficulty, step: stepParam }), body: bodyOf(DifficultyStepSchema) },
  responses: { 200: answeredVersion(MovedSchema, both('Sau bước này.', 'After the step.')), ...changingBody },
});

export const difficultyRoutes = newRouter()
  .openapi(raise, async (c) => {
    const { commune = null, scheme = null, ...asked } = c.req.valid('json');
    const acting = await keyedOf(c);
    const raised = await raiseDifficulty(acting, await actKeyOf(c), { ...asked, commune, scheme }, todayOf(c));
    return sendVersion(c, raised, 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageDifficulties(await keyedOf(c), c.req.valid('query'), todayOf(c))))
  .openapi(counts, async (c) => {
    const { from, until } = c.req.valid('query');
    const days = { from: `${from}-01`, until: lastDayOf(until) };
    return sendJson(c, await difficultyCountsFor(await actingOf(c), days, todayOf(c)));
  })
  .openapi(read, async (c) => {
    const found = await readDifficulty(await keyedOf(c), c.req.valid('param').difficulty, todayOf(c));
    return sendVersion(c, found);
  })
  .openapi(take, async (c) => {
    const version = versionIn(c);
    const { difficulty: id, step } = c.req.valid('param');
    const said = c.req.valid('json');
    const moved = await takeDifficultyStep(await keyedOf(c), await actKeyOf(c), { id, step, version, said });
    return sendVersion(c, moved);
  });
