/** The HTTP face of council sessions: read by everybody, entered and moved by those in charge of the province. */

import { createRoute, z } from '@hono/zod-openapi';
import { connect } from '../db/connect.ts';
import { environmentOf } from '../env.ts';
import { actingOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { changedByPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { versionIn, versionTag } from '../http/preconditions.ts';
import { provinceParams, publicReading } from '../http/public-parts.ts';
import { answered, answeredVersion, bodyOf, changingBody, idParam, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { limited } from '../lists/route-parts.ts';
import { isProvince } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { asked } from './duty-schema.ts';
import { MovedSessionSchema, NewSessionSchema, SessionSchema } from './session-schema.ts';
import { enterSession, listSessions, moveSession, type SessionRow } from './sessions.ts';

const tags = ['deadlines'];

const list = createRoute({
  method: 'get',
  path: '/v1/provinces/{code}/sessions',
  operationId: 'listSessions',
  tags,
  summary: titled('Kỳ họp HĐND đã ghi', 'Sessions of the council'),
  description: both(
    'Ngày họp cuối năm của HĐND, mỗi năm một kỳ, theo năm. Ai cũng đọc được.',
    "The year-end sessions of the people's council, one a year, in the order of years. Everybody may read them.",
  ),
  request: {
    params: provinceParams('01'),
    query: z.strictObject({ test: asked.test }),
  },
  responses: {
    200: answered(
      z.object({ items: z.array(SessionSchema).openapi({ description: both('Theo năm.', 'In the order of years.') }) }),
      both('Các kỳ họp.', 'The sessions.'),
    ),
    ...publicReading,
  },
});

const enter = createRoute({
  method: 'post',
  path: '/v1/sessions',
  operationId: 'enterSession',
  tags,
  summary: titled('Ghi ngày họp HĐND', 'Enter the day of a session'),
  description: both(
    'Sở Nội vụ hoặc quản trị ghi ngày họp cuối năm theo giấy triệu tập; báo cáo hằng năm có hạn từ đó. Mỗi năm một kỳ: đã có thì 409.',
    'Home affairs or an administrator enters the day of the year-end session by the paper that calls it; the yearly report is due by it. One a year: 409 where there is one.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewSessionSchema) },
  responses: { 201: answeredVersion(SessionSchema, both('Kỳ họp vừa ghi.', 'The session.')), ...writingBody },
});

const move = createRoute({
  method: 'post',
  path: '/v1/sessions/{session}/move',
  operationId: 'moveSession',
  tags,
  summary: titled('Đổi ngày họp', 'Move a session'),
  description: both(
    'Sang ngày khác trong cùng năm; sang năm khác thì 409.',
    'To another day of the same year; to another year: 409.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: {
    params: z.strictObject({ session: idParam('session', both('Mã.', 'The id.')) }),
    body: bodyOf(MovedSessionSchema),
  },
  responses: { 200: answeredVersion(SessionSchema, both('Kỳ họp.', 'The session.')), ...changingBody },
});

export const sessionRoutes = newRouter()
  .openapi(list, async (c) => {
    const { code } = c.req.valid('param');
    if (!isProvince(code)) throw new Refusal('unknown-province');
    const db = await connect(environmentOf(c.env));
    return sendJson(c, { items: await listSessions(db, code, c.req.valid('query').test !== 'true') });
  })
  .openapi(enter, async (c) => {
    return sendSession(c, await enterSession(await actingOf(c), await actKeyOf(c), c.req.valid('json')), 201);
  })
  .openapi(move, async (c) => {
    const version = versionIn(c);
    const { session } = c.req.valid('param');
    return sendSession(
      c,
      await moveSession(await actingOf(c), await actKeyOf(c), session, version, c.req.valid('json')),
    );
  });

function sendSession(c: Ctx, found: SessionRow, status: 200 | 201 = 200): Response {
  return sendJson(c, found, { ETag: versionTag(found.version) }, status);
}
