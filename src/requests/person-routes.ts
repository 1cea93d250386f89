/** The HTTP face of requests for the person and their portal: handed in, followed and withdrawn by a code. */
import { createRoute } from '@hono/zod-openapi';
import { connect } from '../db/connect.ts';
import { environmentOf } from '../env.ts';
import { instantOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import type { Ctx } from '../http/context.ts';
import { writtenByKeys } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { refused } from '../http/problem-schema.ts';
import { answered, bodyOf, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { CONSENT_TEXTS } from './consent-words.ts';
import { type AskedRequest, HandedInSchema, NewRequestSchema } from './new-request-schema.ts';
import { answeredTexts, byCode, FollowCodeSchema, saidIn, smallBody } from './person-parts.ts';
import { FollowedSchema } from './request-schema.ts';
import {
  type HandedIn,
  handInRequest,
  type NewRequest,
  type RequestState,
  readState,
  withdrawRequest,
} from './requests.ts';
import { stateWords } from './state-words.ts';

const tags = ['requests'];

const handIn = createRoute({
  method: 'post',
  path: '/v1/requests',
  operationId: 'handInRequest',
  tags,
  summary: titled('Gửi đề nghị của một người', 'Hand in a request'),
  description: both(
    'Bởi khóa API của cổng, phạm vi requests:write, cho tỉnh, thành phố của cổng. Theo thông tin gửi kèm, quy định cho biết ' +
      'người đó thuộc nhóm nào, danh sách nào, nơi nào lập: đề nghị đến thẳng nơi đó. Chưa đủ thông tin thì trả 200 với needs ' +
      'và không lưu gì; không được hỗ trợ thì trả 200 với reasons. Phải có sự đồng ý của người đó.',
    'By the key of a portal with the scope requests:write, for the portal’s own province. By what is sent the law says which ' +
      'group the person is in, which list that is and who makes it: the request goes there. Where not enough is known the ' +
      'answer is 200 with needs, and nothing is kept; where the law does not support, 200 with reasons. The person must have ' +
      'consented.',
  ),
  ...writtenByKeys,
  middleware: smallBody,
  request: { body: bodyOf(NewRequestSchema) },
  responses: {
    200: answered(
      HandedInSchema,
      both('Không lưu: cần biết thêm, hoặc không được hỗ trợ.', 'Not kept: something is missing, or not supported.'),
    ),
    201: answered(HandedInSchema, both('Đã nhận, kèm mã theo dõi.', 'Taken, with the code to follow it by.')),
    ...writingBody,
  },
});

const consents = createRoute({
  method: 'get',
  path: '/v1/consents',
  operationId: 'listConsents',
  tags,
  summary: titled('Các bản lời đồng ý', 'Texts of consent'),
  description: both('Người đề nghị đồng ý theo một bản đang dùng.', 'People consent to one that is in use.'),
  responses: answeredTexts,
});

const follow = createRoute({
  method: 'post',
  path: '/v1/requests/status',
  operationId: 'followRequest',
  tags,
  summary: titled('Đề nghị đang ở đâu', 'Follow a request'),
  description: both(
    'Ai có mã đều hỏi được, không cần đăng nhập. Chỉ trả lời đang ở bước nào.',
    'Whoever has the code may ask, without signing in. Only the step it is at is told.',
  ),
  middleware: smallBody,
  request: { body: bodyOf(FollowCodeSchema) },
  responses: { 200: answered(FollowedSchema, both('Đang ở bước nào.', 'Where it is.')), ...byCode },
});

const withdraw = createRoute({
  method: 'post',
  path: '/v1/requests/withdraw',
  operationId: 'withdrawRequest',
  tags,
  summary: titled('Rút đề nghị', 'Withdraw a request'),
  description: both(
    'Bằng mã, khi danh sách chưa được nộp: dữ liệu được xóa ngay, kể cả dòng trong danh sách đang soạn. Gửi lại không hại gì. ' +
      'Danh sách đã nộp: 409.',
    'By the code, as long as no list with it was handed in: its data are deleted at once, the row on a draft too. Sending it ' +
      'again does no harm. After that: 409.',
  ),
  middleware: smallBody,
  request: { body: bodyOf(FollowCodeSchema) },
  responses: { 200: answered(FollowedSchema, both('Đã rút.', 'Withdrawn.')), 409: refused.conflict, ...byCode },
});

export const personRoutes = newRouter()
  .openapi(handIn, async (c) => {
    const asked = requestOf(c.req.valid('json'));
    const acting = await keyedOf(c);
    const handed = await handInRequest(acting, await actKeyOf(c), asked, instantOf(c), c.var.language);
    return sendJson(c, handedBody(c, handed), {}, handed.stored ? 201 : 200);
  })
  .openapi(consents, (c) => cacheableJson(c, { items: CONSENT_TEXTS }))
  .openapi(follow, async (c) => {
    const db = await connect(environmentOf(c.env));
    return sendJson(c, followed(c, await readState(db, c.req.valid('json').code)));
  })
  .openapi(withdraw, async (c) => {
    const db = await connect(environmentOf(c.env));
    return sendJson(c, followed(c, await withdrawRequest(db, c.req.valid('json').code)));
  });

function followed(c: Ctx, state: RequestState) {
  return { state, says: saidIn(c, stateWords[state]) };
}

function requestOf(given: AskedRequest): NewRequest {
  const { sex = null, residentialGroup = null, address = null, phone = null, ...who } = given.person;
  return {
    province: given.province,
    scheme: given.scheme,
    from: given.from ?? null,
    wishedOn: given.wishedOn ?? null,
    office: given.office ?? null,
    identity: { ...who, sex, residentialGroup, address, phone },
    facts: given.facts,
    contribution: given.contribution ?? null,
    papers: (given.papers ?? []).map(({ paper, number = null, issuedOn = null }) => ({ paper, number, issuedOn })),
    consent: given.consent,
  };
}

/** Named field by field. */
function handedBody(c: Ctx, handed: HandedIn) {
  if (!handed.stored) {
    const { outcome, needs, reasons } = handed.match;
    const none = { code: null, state: null, rule: null, kind: null, office: null, papers: [], lastDay: null };
    return { stored: false, outcome, ...none, needs, reasons };
  }
  const { outcome, rule, cite, kind, papers, lastDay } = handed.match;
  const { code, office } = handed;
  const shown = { id: rule.id, cite, says: rule.says[c.var.language] };
  return {
    stored: true,
    outcome,
    code,
    state: 'received',
    rule: shown,
    kind,
    office,
    papers,
    lastDay,
    needs: [],
    reasons: [],
  };
}
