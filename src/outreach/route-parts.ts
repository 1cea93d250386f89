/** What the routes of review and outreach are put together from, besides those of every guarded route. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { wholeNumber } from '../http/pages.ts';
import { versionIn, versionTag } from '../http/preconditions.ts';
import { idParam } from '../http/route-parts.ts';
import { sendJson } from '../http/send.ts';
import { query } from '../registers/fields.ts';

import { OUTCOMES } from './invitations.ts';
import { OUTCOME_WORDS } from './people-words.ts';

export { limited } from '../lists/route-parts.ts';
export { todayOf } from '../registers/route-parts.ts';

export const tags = ['outreach'];

export const extractParams = z.strictObject({
  extract: idParam('extract', both('Mã của bản trích.', 'Id of the extract.')),
});
export const meetingParams = z.strictObject({
  meeting: idParam('meeting', both('Mã của hội nghị.', 'Id of the meeting.')),
});
export const invitationParams = z.strictObject({
  invitation: idParam('invitation', both('Mã của lời mời.', 'Id of the invitation.')),
});

const USUAL_DAYS = 30;
const MOST_DAYS = 366;

/** How near an end is near, for those whose insurance is to be renewed. */
export const withinDays = () =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined ? USUAL_DAYS : wholeNumber(text)))
    .pipe(z.int().min(1).max(MOST_DAYS))
    .openapi({
      ...query('withinDays'),
      type: 'integer',
      minimum: 1,
      maximum: MOST_DAYS,
      default: USUAL_DAYS,
      description: both(
        'Sắp đến hạn là trong bao nhiêu ngày tới, từ 1 đến 366.',
        'In how many days an end is near, from 1 to 366.',
      ),
    });

type Changing = { readonly id: string; readonly version: number };

export function changing(c: Ctx, id: string): Changing {
  return { id, version: versionIn(c) };
}

export function sendVersion(c: Ctx, found: { readonly version: number }, status: 200 | 201 = 200): Response {
  return sendJson(c, found, { ETag: versionTag(found.version) }, status);
}

export const many = (description: string, example: number) => z.int().min(0).openapi({ description, example });

export const outcome = () =>
  z
    .enum(OUTCOMES)
    .openapi({ description: choiceText('Kết quả.', 'What came of it.', OUTCOME_WORDS), example: 'will-join' });
