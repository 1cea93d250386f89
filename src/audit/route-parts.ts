/** What the operations that read a history have in common, whatever it is of: who asks, what with, and the answers. */
import { z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';
import { both } from '../http/both.ts';
import { forPeople } from '../http/guarded.ts';
import { answered, reading } from '../http/route-parts.ts';
import { headQuery, RecordPageSchema, recordQuery, VerifiedSchema } from './record-schema.ts';

/** The steps of the thing that `params` names. */
export const readingSteps = <Params, Step extends ZodType>(params: Params, step: Step) => ({
  ...forPeople,
  request: { params },
  responses: {
    200: answered(
      z.object({ items: z.array(step).openapi({ description: both('Các bước.', 'The steps.') }) }),
      both('Các bước.', 'The steps.'),
    ),
    ...reading,
  },
});

const pageOfRecords = () => ({ 200: answered(RecordPageSchema(), both('Một trang.', 'A page.')), ...reading });

/** The record of one's own, which nothing has to name. */
export const readingOwnRecords = () => ({
  ...forPeople,
  request: { query: recordQuery },
  responses: pageOfRecords(),
});

export const readingRecords = <Params>(params: Params) => ({
  ...forPeople,
  request: { params, query: recordQuery },
  responses: pageOfRecords(),
});

export const verifyingRecords = <Params>(params: Params) => ({
  ...forPeople,
  request: { params, query: headQuery },
  responses: { 200: answered(VerifiedSchema, both('Kết quả.', 'The result.')), ...reading },
});
