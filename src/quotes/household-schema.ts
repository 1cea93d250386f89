/** The answer to a question about a household, as the reference shows it. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { AnswerSchema, schemesSchema, TotalSchema } from './answer-schema.ts';

const MemberAnswerSchema = z
  .object({
    id: z.string().openapi({ description: both('Dấu đã gửi lên.', 'The mark that was sent.'), example: 'a' }),
    schemes: schemesSchema,
  })
  .openapi('MemberAnswer', { description: both('Câu trả lời cho một người.', 'The answer for one member.') });

export const HouseholdAnswerSchema = AnswerSchema.omit({ schemes: true })
  .extend({
    members: z.array(MemberAnswerSchema).openapi({ description: both('Từng người.', 'Each member.') }),
    totals: z
      .object({ 'social-insurance': TotalSchema.optional(), 'health-insurance': TotalSchema.optional() })
      .openapi({ description: both('Cộng cho cả hộ.', 'The sums over the household.') }),
  })
  .openapi('HouseholdAnswer', { description: both('Câu trả lời cho hộ.', 'The answers for the household.') });
