/** The HTTP face of petitions for the person and their portal: handed in, followed, reopened and taken back by a code. */
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
import { answeredTexts, byCode, FollowCodeSchema, saidIn, smallBody } from '../requests/person-parts.ts';
import { needed } from '../seal/key-ring.ts';
import { PETITION_CONSENT_TEXTS } from './petition-consent.ts';
import {
  type AskedPetition,
  FollowedPetitionSchema,
  HandedInPetitionSchema,
  NewPetitionSchema,
  ReopenPetitionSchema,
} from './petition-schema.ts';
import { followPetition, handInPetition, type NewPetition, reopenPetition, withdrawPetition } from './petitions.ts';
import { NO_TIME } from './routing.ts';
import { followedWords } from './state-words.ts';

const tags = ['difficulties'];

const handIn = createRoute({
  method: 'post',
  path: '/v1/petitions',
  operationId: 'handInPetition',
  tags,
  summary: titled('Gửi kiến nghị của người dân', 'Hand in a petition'),
  description: both(
    'Bởi khóa API của cổng (Hue-S …), phạm vi requests:write. Nêu tên người gửi thì phải có sự đồng ý theo một lời ở ' +
      '/v1/petitions/consents; không nêu tên cũng nhận. Lời được mã hóa; cổng không đọc lại được.',
    'By the key of a portal (Hue-S …) with the scope requests:write. Where a person is named there has to be consent to a text ' +
      'of /v1/petitions/consents; nobody needs to be named. The words are sealed, and the portal never reads them again.',
  ),
  ...writtenByKeys,
  middleware: smallBody,
  request: { body: bodyOf(NewPetitionSchema) },
  responses: {
    201: answered(HandedInPetitionSchema, both('Đã nhận, kèm mã theo dõi.', 'Taken, with the code to follow it by.')),
    ...writingBody,
  },
});

const consents = createRoute({
  method: 'get',
  path: '/v1/petitions/consents',
  operationId: 'listPetitionConsents',
  tags,
  summary: titled('Các bản lời đồng ý khi kiến nghị', 'Texts of consent for petitions'),
  description: both('Người gửi đồng ý theo một bản đang dùng.', 'People consent to one that is in use.'),
  responses: answeredTexts,
});

const follow = createRoute({
  method: 'post',
  path: '/v1/petitions/status',
  operationId: 'followPetition',
  tags,
  summary: titled('Kiến nghị đang ở đâu', 'Follow a petition'),
  description: both(
    'Ai có mã đều hỏi được, không cần đăng nhập: đang ở đâu và câu trả lời, không gì khác.',
    'Whoever has the code may ask, without signing in: where it is and its answer, and nothing else.',
  ),
  middleware: smallBody,
  request: { body: bodyOf(FollowCodeSchema) },
  responses: { 200: answered(FollowedPetitionSchema, both('Đang ở đâu.', 'Where it is.')), ...byCode },
});

const reopen = createRoute({
  method: 'post',
  path: '/v1/petitions/reopen',
  operationId: 'reopenPetition',
  tags,
  summary: titled('Mở lại kiến nghị', 'Reopen a petition'),
  description: both(
    'Bằng mã, một lần, sau khi được trả lời, có lý do. Gửi lại khi đang chờ không hại gì; lần nữa sau khi trả lời: 409.',
    'By the code, once, after it was answered, with the reason. Sending it again while it waits does no harm; once more after ' +
      'the second answer: 409.',
  ),
  middleware: smallBody,
  request: { body: bodyOf(ReopenPetitionSchema) },
  responses: {
    200: answered(FollowedPetitionSchema, both('Đã mở lại.', 'Reopened.')),
    409: refused.conflict,
    ...byCode,
  },
});

const withdraw = createRoute({
  method: 'post',
  path: '/v1/petitions/withdraw',
  operationId: 'withdrawPetition',
  tags,
  summary: titled('Rút kiến nghị', 'Take a petition back'),
  description: both(
    'Bằng mã, bất cứ lúc nào: lời, tên và câu trả lời được xóa ngay. Gửi lại không hại gì.',
    'By the code, whenever: the words, the name and the answer are deleted at once. Sending it again does no harm.',
  ),
  middleware: smallBody,
  request: { body: bodyOf(FollowCodeSchema) },
  responses: { 200: answered(FollowedPetitionSchema, both('Đã rút.', 'Taken back.')), ...byCode },
});

export const petitionRoutes = newRouter()
  .openapi(handIn, async (c) => {
    const asked = petitionOf(c.req.valid('json'));
    const { code, office, route } = await handInPetition(await keyedOf(c), await actKeyOf(c), asked, instantOf(c));
    const { cite, words, petitionCite, reading } = route;
    const shown = { cite, words, petitionCite, reading };
    return sendJson(c, { code, state: 'routed', office, route: shown, time: NO_TIME }, {}, 201);
  })
  .openapi(consents, (c) => cacheableJson(c, { items: PETITION_CONSENT_TEXTS }))
  .openapi(follow, async (c) => sendFollowed(c, c.req.valid('json').code))
  .openapi(reopen, async (c) => {
    const { code, reason } = c.req.valid('json');
    const { db, ring } = await byCodeOf(c);
    await reopenPetition(db, ring, code, reason);
    return sendFollowed(c, code);
  })
  .openapi(withdraw, async (c) => {
    const { code } = c.req.valid('json');
    await withdrawPetition((await byCodeOf(c)).db, code);
    return sendFollowed(c, code);
  });

async function byCodeOf(c: Ctx) {
  const environment = environmentOf(c.env);
  return { db: await connect(environment), ring: needed(environment.sealKeys) };
}

async function sendFollowed(c: Ctx, code: string): Promise<Response> {
  const { db, ring } = await byCodeOf(c);
  const { state, ...rest } = await followPetition(db, ring, code);
  return sendJson(c, { state, says: saidIn(c, followedWords[state]), ...rest });
}

function petitionOf({ kind, says, scheme = null, commune = null, ...given }: AskedPetition): NewPetition {
  const { person = null, consent = null } = given;
  if (person === null) return { kind, says, scheme, commune, person, consent };
  const { name, phone = null, citizenNumber = null, birthDate = null } = person;
  return { kind, says, scheme, commune, person: { name, phone, citizenNumber, birthDate }, consent };
}
