/** The HTTP face of the steps of a list: one operation for each. Which may be taken when, lifecycle.ts says. */
import { createRoute } from '@hono/zod-openapi';
import { coverList } from '../coverage/cover.ts';
import type { Keyed } from '../http/acting.ts';
import { keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { changedByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { failureOf } from '../http/log.ts';
import { versionIn } from '../http/preconditions.ts';
import { bodyOf, changing, changingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { Refusal } from '../refusal.ts';
import { OPERATIONS, type Step } from './lifecycle.ts';
import { AnswerRowsSchema, ReasonsSchema } from './list-schema.ts';
import type { ListBody } from './list-view.ts';
import { readList } from './lists.ts';
import { answeredList, limited, listParams, sendList, tags } from './route-parts.ts';
import { type Said, takeStep } from './steps.ts';

type Told = {
  readonly summary: string;
  readonly description: string;
};

/** What all steps have in common. */
const stepOf = <S extends Step>(step: S, { summary, description }: Told) => ({
  method: 'post' as const,
  path: `/v1/lists/{list}/${step}` as const,
  operationId: OPERATIONS[step],
  tags,
  summary,
  description,
  ...changedByPeople,
});

const answer = { 200: answeredList(both('Danh sách sau bước này.', 'The list after this step.')) };

const submit = createRoute({
  ...stepOf('submit', {
    summary: titled('Nộp', 'Hand a list in'),
    description: both(
      'Bởi người lập của cơ quan lập. Danh sách phải có ít nhất một dòng không bị từ chối. Nơi không cần phê duyệt, lần nộp ' +
        'đầu tiên quyết định đúng hạn hay không.',
      'By a maker of the agency that makes it. At least one row must not be refused. Where nobody approves, the first ' +
        'submission decides whether it is in time.',
    ),
  }),
  request: { params: listParams },
  responses: { ...answer, ...changing },
});

const confirm = createRoute({
  ...stepOf('confirm', {
    summary: titled('Xác nhận các dòng của địa bàn', 'Confirm the rows of a commune'),
    description: both(
      'Bởi người xác nhận của xã, phường nơi người trong danh sách sống: các dòng nêu trong rejected không được xác nhận, kèm ' +
        'lý do; mọi dòng còn lại của địa bàn được xác nhận. Danh sách qua bước này khi mọi xã, phường đã trả lời. If-Match là ' +
        'phiên bản từ khi danh sách được nộp.',
      'By a confirmer of the commune the people live in: the rows in rejected are turned away, each with a reason; all ' +
        'other rows of the commune are confirmed. The list goes on once every commune has answered. If-Match takes any ' +
        'version since the list was handed in.',
    ),
  }),
  middleware: limited,
  request: { params: listParams, body: bodyOf(AnswerRowsSchema) },
  responses: { ...answer, ...changingBody },
});

const approve = createRoute({
  ...stepOf('approve', {
    summary: titled('Phê duyệt', 'Approve a list'),
    description: both(
      'Bởi người phê duyệt của cơ quan mà văn bản giao. Lần đầu quyết định đúng hạn hay không: trước closesAt là đúng hạn, từ ' +
        'closesAt là quá hạn. Danh sách phát sinh không được có dòng bắt đầu trước tháng phê duyệt.',
      'By an approver of the office the text names. The first approval decides whether the list is in time: before ' +
        'closesAt it is, from closesAt on it is late. No row of a supplementary list begins before the month of it.',
    ),
  }),
  request: { params: listParams },
  responses: { ...answer, ...changing },
});

const receive = createRoute({
  ...stepOf('receive', {
    summary: titled('Tiếp nhận', 'Receive a list'),
    description: both(
      'Bởi cơ quan BHXH của tỉnh, thành phố. Từ đó danh sách không bị trả lại nữa; dòng sai thì từ chối từng dòng.',
      'By the insurer of the province. From then on a list is not returned; rows that are wrong are turned away one by one.',
    ),
  }),
  request: { params: listParams },
  responses: { ...answer, ...changing },
});

const accept = createRoute({
  ...stepOf('accept', {
    summary: titled('Chấp nhận', 'Accept a list'),
    description: both(
      'Bởi người phê duyệt của cơ quan BHXH: các dòng nêu trong rejected bị từ chối, kèm lý do; mọi dòng còn lại được chấp ' +
        'nhận. leadsTo cho biết thành người được bảo hiểm hay danh sách để vận động.',
      'By an approver of the insurer: the rows in rejected are turned away, each with a reason; all others are accepted. ' +
        'leadsTo says whether that makes covered people or people to call.',
    ),
  }),
  middleware: limited,
  request: { params: listParams, body: bodyOf(AnswerRowsSchema) },
  responses: { ...answer, ...changingBody },
});

const giveBack = createRoute({
  ...stepOf('return', {
    summary: titled('Trả lại', 'Return a list'),
    description: both(
      'Bởi nơi đang giữ danh sách (xã, phường được hỏi, nơi phê duyệt, hoặc cơ quan BHXH trước khi tiếp nhận), kèm lý do. Danh ' +
        'sách về trạng thái đang soạn và giữ nguyên đúng hạn hay không.',
      'By whoever the list waits for (a commune that is asked, the office that approves, the insurer before it receives ' +
        'it), with reasons. It becomes a draft again and keeps its timeliness.',
    ),
  }),
  middleware: limited,
  request: { params: listParams, body: bodyOf(ReasonsSchema) },
  responses: { ...answer, ...changingBody },
});

const withdraw = createRoute({
  ...stepOf('withdraw', {
    summary: titled('Rút', 'Withdraw a list'),
    description: both(
      'Bởi người lập, khi chưa ai phê duyệt và chưa chốt. Không nộp lại được; hãy lập danh sách mới.',
      'By a maker, as long as nobody has approved it and it is not locked. It cannot be handed in again: begin another.',
    ),
  }),
  request: { params: listParams },
  responses: { ...answer, ...changing },
});

export const stepRoutes = newRouter()
  .openapi(submit, (c) => take(c, c.req.valid('param').list, 'submit'))
  .openapi(confirm, (c) =>
    take(c, c.req.valid('param').list, 'confirm', { rejected: c.req.valid('json').rejected ?? [] }),
  )
  .openapi(approve, (c) => take(c, c.req.valid('param').list, 'approve'))
  .openapi(receive, (c) => take(c, c.req.valid('param').list, 'receive'))
  .openapi(accept, (c) =>
    take(c, c.req.valid('param').list, 'accept', { rejected: c.req.valid('json').rejected ?? [] }),
  )
  .openapi(giveBack, (c) => take(c, c.req.valid('param').list, 'return', { reasons: c.req.valid('json').reasons }))
  .openapi(withdraw, (c) => take(c, c.req.valid('param').list, 'withdraw'));

async function take(c: Ctx, list: string, step: Step, said: Said = {}): Promise<Response> {
  const version = versionIn(c);
  const key = await actKeyOf(c);
  const keyed = await keyedOf(c);
  const taken = await takeStep(keyed, key, { list, step, version, said });
  if (step !== 'accept' || taken.covering?.state === 'done') return sendList(c, taken);
  return sendList(c, await covered(c, keyed, list));
}

/** What is accepted stays accepted: where covering is cut off here, a job goes on with it. */
async function covered(c: Ctx, keyed: Keyed, list: string): Promise<ListBody> {
  try {
    await coverList(keyed, list);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!(error instanceof Refusal)) c.set('failure', failureOf(error));
  }
  return readList(keyed, list);
}
