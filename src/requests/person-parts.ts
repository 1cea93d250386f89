/** What the routes of requests and petitions have in common for the person and their portal. */
import { z } from '@hono/zod-openapi';
import { limitBody } from '../http/body.ts';
import { both } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answeredCached } from '../http/public-parts.ts';
import { ConsentTextSchema } from './consent-schema.ts';

/** One person, with everything that may be known of them, or that they say. */
export const smallBody = limitBody(32 * 1024);

export const FollowCodeSchema = z
  .strictObject({
    code: z
      .string()
      .min(26)
      .max(40)
      .openapi({ description: both('Mã theo dõi.', 'The code.'), example: '0M7VK-9Q2XD-4R8TC-1HWNB-6J3PF5' }),
  })
  .openapi('FollowCode', {
    description: both(
      'Mã, gửi trong nội dung để không nằm trong địa chỉ hay nhật ký.',
      'In the body, so that it is in no address and no log.',
    ),
  });

/** The problems of whoever asks by a code. */
export const byCode = {
  400: refused.malformed,
  404: refused.notFound,
  413: refused.tooLarge,
  415: refused.unsupportedMediaType,
  422: refused.invalid,
  ...always,
  503: refused.notReady,
};

export const answeredTexts = {
  ...answeredCached(
    z.object({
      items: z.array(ConsentTextSchema).openapi({ description: both('Bản mới nhất sau cùng.', 'The newest last.') }),
    }),
    both('Các bản.', 'The texts.'),
  ),
  ...always,
};

export function saidIn({ var: { language } }: Ctx, [vi, en]: readonly [vi: string, en: string]): string {
  return { vi, en }[language];
}
