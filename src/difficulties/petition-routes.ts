/** The HTTP face of petitions for the person and their portal: handed in, followed, reopened and taken back by a code. */
import { createRoute, z } from '@hono/zod-openapi';
import { connect } from '../db/connect.ts';
import { environmentOf } from '../env.ts';
import { instantOf, keyedOf } from '../http/acting.ts';
import { limitBody } from '../http/body.ts';
import { both, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import type { Ctx } from '../http/context.ts';
import { writtenByKeys } from '../http/guarded.ts';
import { headers } from '../http/headers.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answered, bodyOf, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { Refusal } from '../refusal.ts';
import { todayOf } from '../registers/route-parts.ts';
import { objectionsTo } from '../requests/consent.ts';
import { ConsentTextSchema } from '../requests/consent-schema.ts';
import { needed } from '../seal/key-ring.ts';
import type { State } from './lifecycle.ts';
import { PETITION_CONSENT_TEXTS } from './petition-consent.ts';
import {
  type AskedPetition,
  FollowedPetitionSchema,
  HandedInPetitionSchema,
  NewPetitionSchema,
  PetitionCodeSchema,
  ReopenPetitionSchema,
} from './petition-schema.ts';
import { followPetition, handInPetition, type NewPetition, reopenPetition, withdrawPetition } from './petitions.ts';
import { NO_TIME } from './routing.ts';
import { followedWords } from './state-words.ts';

const tags = ['difficulties'];
const smallBody = limitBody(32 * 1024);

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
  responses: {
    200: {
      description: both('Các bản.', 'The texts.'),
      headers: headers('ETag', 'RateLimit-Policy', 'X-Request-Id'),
      content: {
        'application/json': {
          schema: z.object({
            items: z
              .array(ConsentTextSchema)
              .openapi({ description: both('Bản mới nhất sau cùng.', 'The newest last.') }),
          }),
        },
      },
    },
    304: { description: both('Không đổi.', 'Not changed.') },
    ...always,
  },
});

const byCode = {
  400: refused.malformed,
  404: refused.notFound,
  413: refused.tooLarge,
  415: refused.unsupportedMediaType,
  422: refused.invalid,
  ...always,
  503: refused.notReady,
};

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
  request: { body: bodyOf(PetitionCodeSchema) },
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
  request: { body: bodyOf(PetitionCodeSchema) },
  responses: { 200: answered(FollowedPetitionSchema, both('Đã rút.', 'Taken back.')), ...byCode },
});

export const petitionRoutes = newRouter()
  .openapi(handIn, async (c) => {
    const asked = petitionOf(c, c.req.valid('json'));
    const { code, office, route } = await handInPetition(await keyedOf(c), await actKeyOf(c), asked, todayOf(c));
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
  return sendJson(c, { state, says: saidOf(c, state), ...rest });
}

function saidOf(c: Ctx, state: State): string {
  return followedWords[state][c.var.language === 'vi' ? 0 : 1];
}

function petitionOf(c: Ctx, given: AskedPetition): NewPetition {
  const { kind, says, scheme = null, commune = null, person = null, consent = null } = given;
  if (consent !== null) {
    const findings = [
      ...objectionsTo(
        consent,
        { birthDate: person?.birthDate ?? null },
        instantOf(c),
        todayOf(c),
        PETITION_CONSENT_TEXTS,
      ),
    ];
    // What a petition says may be sensitive, and nobody knows before it is read.
    if (!consent.toldSensitive)
      findings.push({ at: ['consent', 'toldSensitive'], in: 'body', code: 'consent-not-told' });
    if (findings.length > 0) throw new Refusal('invalid', findings);
  }
  const named =
    person === null
      ? null
      : {
          name: person.name,
          phone: person.phone ?? null,
          citizenNumber: person.citizenNumber ?? null,
          birthDate: person.birthDate ?? null,
        };
  return { kind, says, scheme, commune, person: named, consent };
}
