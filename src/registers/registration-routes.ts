/** The HTTP face of registrations: entered, read, ended, corrected. Parse, call one verb, shape the answer. */

import { createRoute, z } from '@hono/zod-openapi';
import { keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, forPeople, writtenByPeopleAndKeys } from '../http/guarded.ts';
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
import { correctRegistration, endRegistration, enterDecision } from './book.ts';
import { pageRegistrations, readRegistration } from './reading.ts';
import type { Decision } from './registration.ts';
import {
  ChangedSchema,
  EndingSchema,
  EnteredSchema,
  type NewRegistration,
  NewRegistrationSchema,
  RegistrationSchema,
  registrationQuery,
} from './registration-schema.ts';
import { tags, todayOf } from './route-parts.ts';

const params = z.strictObject({
  registration: idParam('registration', both('Mã của dòng.', 'Id of the registration.')),
});

const enter = createRoute({
  method: 'post',
  path: '/v1/registrations',
  operationId: 'enterRegistration',
  tags,
  summary: titled('Ghi một quyết định vào sổ', 'Enter a decision'),
  description: both(
    'Bởi xã, phường giữ sổ, hoặc khóa API có phạm vi registers:write. Cùng người, cùng sổ, cùng ngày quyết định mà đã có ' +
      'thì không ghi thêm. Người đó thuộc sổ nào được mã hóa cùng thông tin của họ.',
    'By the commune that keeps the register, or its key with the scope registers:write. The same person, register and day ' +
      'of decision is not entered twice. Which register somebody is on is sealed together with who they are.',
  ),
  ...writtenByPeopleAndKeys,
  middleware: limited,
  request: { body: bodyOf(NewRegistrationSchema) },
  responses: { 201: answered(EnteredSchema, both('Dòng trong sổ.', 'The registration.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/registrations',
  operationId: 'listRegistrations',
  tags,
  summary: titled('Những người trong sổ', 'Who is on the registers'),
  description: both(
    'Của xã, phường mình. Vì sổ được mã hóa, lọc theo sổ hoặc tháng có thể cho một trang ít dòng hơn, hoặc trống, khi vẫn ' +
      'còn: xem next. Dòng đã được thay không hiện.',
    'Of one’s own commune. Registers are sealed, so a page that is filtered may hold fewer rows, or none, while there are ' +
      'more: see next. What was corrected is not shown.',
  ),
  ...forPeople,
  request: { query: registrationQuery },
  responses: { 200: paged(RegistrationSchema, both('Một trang.', 'A page.')), ...reading },
});

const read = createRoute({
  method: 'get',
  path: '/v1/registrations/{registration}',
  operationId: 'readRegistration',
  tags,
  summary: titled('Một dòng của sổ', 'A registration'),
  description: both('Của xã, phường mình. ETag dùng cho If-Match.', 'Of one’s own commune. Its ETag is for If-Match.'),
  ...forPeople,
  request: { params },
  responses: {
    200: answeredVersion(RegistrationSchema, both('Dòng của sổ.', 'The registration.')),
    ...reading,
  },
});

const end = createRoute({
  method: 'post',
  path: '/v1/registrations/{registration}/end',
  operationId: 'endRegistration',
  tags,
  summary: titled('Kết thúc một dòng', 'End a registration'),
  description: both(
    'Người đó ra khỏi sổ: ngày cuối cùng còn giá trị và lý do.',
    'The person leaves the register: the last day, and why.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params, body: bodyOf(EndingSchema) },
  responses: { 200: answeredVersion(ChangedSchema, both('Đã kết thúc.', 'It has ended.')), ...changingBody },
});

const correct = createRoute({
  method: 'post',
  path: '/v1/registrations/{registration}/correct',
  operationId: 'correctRegistration',
  tags,
  summary: titled('Sửa một dòng', 'Correct a registration'),
  description: both(
    'Gửi toàn bộ nội dung đúng. Dòng cũ được giữ nguyên làm chứng cứ và không dùng nữa; câu trả lời là mã của dòng mới.',
    'Send all of what is right. The old row stays as evidence and counts no more; the answer has the id of the new one.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params, body: bodyOf(NewRegistrationSchema) },
  responses: { 200: answeredVersion(ChangedSchema, both('Dòng mới.', 'The new row.')), ...changingBody },
});

export const registrationRoutes = newRouter()
  .openapi(enter, async (c) => {
    const decision = decisionOf(c.req.valid('json'));
    return sendJson(c, await enterDecision(await keyedOf(c), await actKeyOf(c), decision, todayOf(c)), {}, 201);
  })
  .openapi(list, async (c) => {
    const month = todayOf(c).slice(0, 7);
    return sendJson(c, await pageRegistrations(await keyedOf(c), c.req.valid('query'), month));
  })
  .openapi(read, async (c) => {
    const { registration } = c.req.valid('param');
    const found = await readRegistration(await keyedOf(c), registration, todayOf(c).slice(0, 7));
    return sendVersion(c, found);
  })
  .openapi(end, async (c) => {
    const { registration } = c.req.valid('param');
    const version = versionIn(c);
    return sendVersion(
      c,
      await endRegistration(await keyedOf(c), await actKeyOf(c), registration, version, c.req.valid('json')),
    );
  })
  .openapi(correct, async (c) => {
    const held = { id: c.req.valid('param').registration, version: versionIn(c) };
    const decision = decisionOf(c.req.valid('json'));
    return sendVersion(c, await correctRegistration(await keyedOf(c), await actKeyOf(c), held, decision, todayOf(c)));
  });

/** Every part is there, so that two decisions with the same content are sealed in the same shape. */
function decisionOf(given: NewRegistration): Decision {
  const {
    kind,
    decidedOn,
    decisionNumber = null,
    until = null,
    exitedFrom = null,
    farming = null,
    degree = null,
  } = given;
  const { name, citizenNumber, birthDate = null, sex = null, residentialGroup = null, address = null } = given.person;
  const { household = null, note = null } = given.person;
  return {
    standing: { kind, decidedOn, from: given.from ?? decidedOn.slice(0, 7), until, exitedFrom, farming, degree },
    person: { name, citizenNumber, birthDate, sex, residentialGroup, address, household, decisionNumber, note },
  };
}
