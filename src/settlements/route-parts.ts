/** What the routes of obligations and settlements are put together from, besides those of every guarded route. */
import { z } from '@hono/zod-openapi';
import { limitBody } from '../http/body.ts';
import { both } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { versionTag } from '../http/preconditions.ts';
import { answeredVersion, idParam } from '../http/route-parts.ts';
import { sendJson } from '../http/send.ts';
import { ObligationSchema } from './obligation-schema.ts';
import type { ObligationBody } from './obligation-view.ts';

export const tags = ['settlements'];

/** Twenty reasons of five hundred characters of three bytes. */
export const limited = limitBody(64 * 1024);

export const obligationParams = z.strictObject({
  obligation: idParam('obligation', both('Mã của kinh phí phải chuyển.', 'Id of the obligation.')),
});

export const transferParams = obligationParams.extend({
  transfer: idParam('transfer', both('Mã của lần chuyển.', 'Id of the transfer.')),
});

export const answeredObligation = (description: string) => answeredVersion(ObligationSchema, description);

export function sendObligation(c: Ctx, obligation: ObligationBody, status: 200 | 201 = 200): Response {
  return sendJson(c, obligation, { ETag: versionTag(obligation.version) }, status);
}
