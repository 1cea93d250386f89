/** The HTTP face of the call list: who is to be advised and persuaded, and what came of each call. */

import { createRoute, z } from '@hono/zod-openapi';
import { keyedOf } from '../http/acting.ts';
import { both, choiceText, titled, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { changedByPeople, forPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { pageQuery } from '../http/pages.ts';
import { sendVersion, versionIn } from '../http/preconditions.ts';
import { answeredVersion, bodyOf, changingBody, idParam, paged, reading, uuidQuery } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import { CALL_STATES, type CallState, OUTCOMES, type Outcome, pageCalls, recordCall } from './calls.ts';
import { day, query, words } from './fields.ts';
import { tags, todayOf } from './route-parts.ts';

const STATE_WORDS: ValueWords<CallState> = {
  'to-call': ['chưa liên hệ được', 'not reached yet'],
  called: ['đã liên hệ', 'reached'],
  agreed: ['đồng ý tham gia', 'agreed to join'],
  declined: ['không tham gia', 'declined'],
};
const OUTCOME_WORDS: ValueWords<Outcome> = {
  'no-answer': ['không liên hệ được', 'nobody answered'],
  called: ['đã liên hệ, chưa quyết định', 'reached, not decided'],
  agreed: STATE_WORDS.agreed,
  declined: STATE_WORDS.declined,
};
const callState = () =>
  z.enum(CALL_STATES).openapi({ description: choiceText('Tình trạng.', 'Where it is.', STATE_WORDS) });
const outcome = () =>
  z.enum(OUTCOMES).openapi({ description: choiceText('Kết quả.', 'What came of it.', OUTCOME_WORDS) });
const followUpOn = () => day(both('Ngày hẹn liên hệ lại.', 'The day to call again.'), '2027-01-08').nullable();
const version = z.int().openapi({
  description: both('Số lần đã gọi; dùng cho If-Match.', 'How many calls there were; for If-Match.'),
  example: 1,
});
const note = words(
  both('Ghi chú. Được mã hóa khi lưu.', 'A note. It is sealed where it is kept.'),
  'Hẹn gặp ở nhà văn hóa',
  500,
).nullable();
const text = (description: string, example: string) => z.string().nullable().openapi({ description, example });

const ToCallSchema = z
  .object({
    entry: uuid(both('Dòng của danh sách.', 'The row of the list.')),
    list: uuid(both('Danh sách.', 'The list.')),
    version,
    person: z
      .object({
        name: text(both('Họ tên.', 'The name.'), 'Trần Thị Ví Dụ'),
        phone: text(both('Điện thoại.', 'The telephone.'), '0900000000'),
        address: text(both('Nơi ở.', 'Where the person lives.'), 'Số 1, đường Ví Dụ'),
        residentialGroup: text(both('Tổ dân phố, thôn.', 'The residential group.'), 'Tổ dân phố 3'),
        commune: text(both('Mã xã, phường.', 'Code of the commune.'), '19789'),
      })
      .openapi({ description: both('Ai; không có số định danh.', 'Who; without the citizen number.') }),
    state: callState(),
    followUpOn: followUpOn(),
    calls: z
      .array(
        z
          .object({
            outcome: outcome(),
            calledOn: day(both('Ngày gọi.', 'The day of the call.'), '2027-01-04'),
            followUpOn: followUpOn(),
            actor: uuid(both('Ai gọi; chỉ là mã.', 'Who called, by an id alone.')),
            at: instant(both('Lúc ghi.', 'When it was written down.')),
            note,
          })
          .openapi('Call', { description: both('Một lần liên hệ.', 'A call.') }),
      )
      .openapi({ description: both('Các lần liên hệ, theo thứ tự.', 'The calls, in their order.') }),
  })
  .openapi('ToCall', { description: both('Một người cần hướng dẫn, vận động.', 'Somebody to call and advise.') });

const CalledSchema = ToCallSchema.pick({ entry: true, version: true, state: true, followUpOn: true }).openapi(
  'Called',
  {
    description: both('Tình trạng sau lần gọi.', 'Where it is after the call.'),
  },
);

const NewCallSchema = z
  .strictObject({
    outcome: outcome(),
    calledOn: day(
      both('Ngày gọi; không ghi là hôm nay.', 'The day of the call; today where absent.'),
      '2027-01-04',
    ).optional(),
    followUpOn: followUpOn().optional(),
    note: note.optional(),
  })
  .openapi('NewCall', { description: both('Lần liên hệ cần ghi.', 'The call to write down.') });

const calls = createRoute({
  method: 'get',
  path: '/v1/calls',
  operationId: 'listCalls',
  tags,
  summary: titled('Danh sách vận động', 'The call list'),
  description: both(
    'Người trong các danh sách đã chấp nhận để hướng dẫn, vận động (Huế: hộ thoát nghèo đồng thời thoát cận nghèo).',
    'People of accepted lists that are handed in to advise and persuade (Huế: households that came out of poverty).',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      list: uuidQuery('list', both('Chỉ danh sách này.', 'Of this list only.')),
      state: callState()
        .optional()
        .openapi({ ...query('state'), example: 'to-call' }),
      dueBy: day(
        both('Chỉ người hẹn liên hệ lại đến ngày này.', 'Only those to be called again by this day.'),
        '2027-01-08',
      )
        .optional()
        .openapi(query('dueBy')),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(ToCallSchema, both('Một trang.', 'A page.')), ...reading },
});

const record = createRoute({
  method: 'post',
  path: '/v1/calls/{entry}',
  operationId: 'recordCall',
  tags,
  summary: titled('Ghi một lần liên hệ', 'Write down a call'),
  description: both('Kết quả, ngày hẹn lại, ghi chú.', 'What came of it, when to call again, a note.'),
  ...changedByPeople,
  middleware: limited,
  request: {
    params: z.strictObject({ entry: idParam('entry', both('Dòng của danh sách.', 'The row of the list.')) }),
    body: bodyOf(NewCallSchema),
  },
  responses: {
    200: answeredVersion(CalledSchema, both('Đã ghi.', 'Written down.')),
    ...changingBody,
  },
});

export const callRoutes = newRouter()
  .openapi(calls, async (c) => sendJson(c, await pageCalls(await keyedOf(c), c.req.valid('query'))))
  .openapi(record, async (c) => {
    const held = versionIn(c);
    const { entry } = c.req.valid('param');
    const call = c.req.valid('json');
    const recorded = await recordCall(await keyedOf(c), await actKeyOf(c), { entry, version: held }, call, todayOf(c));
    return sendVersion(c, recorded);
  });
