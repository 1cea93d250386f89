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

const PassedOverSchema = z
  .object({
    id: z.string().openapi({ description: both('Dấu của người đó.', 'The mark of the member.'), example: 'b' }),
    months: z.int().openapi({ description: both('Số tháng không tính, từ 1.', 'Months left out, from 1.') }),
  })
  .openapi('PassedOver', {
    description: both(
      'Một người có tháng không phải đóng gì ở đây.',
      'A member with months in which nothing is due here.',
    ),
  });

const HouseholdTotalSchema = z
  .object({
    ...TotalSchema.shape,
    passedOver: z.array(PassedOverSchema).openapi({
      description: both(
        'Người và số tháng không nằm trong tổng, vì không phải đóng gì ở đây: nơi sử dụng lao động hoặc quỹ BHXH đã đóng, ' +
          'hoặc không tham gia được. Rỗng là tổng của mọi người.',
        'Members and months that are not in the sums, because nothing is due here: an employer or the insurance fund ' +
          'pays, or no part can be taken. Empty where the sums are of everybody.',
      ),
    }),
  })
  .openapi('HouseholdTotal', {
    description: both(
      'Cộng cho cả hộ; null khi phần của một người phải đóng ở đây chưa biết.',
      'The sums over the household; null where the part of a member who pays here is not known.',
    ),
  });

export const HouseholdAnswerSchema = AnswerSchema.omit({ schemes: true })
  .extend({
    members: z.array(MemberAnswerSchema).openapi({ description: both('Từng người.', 'Each member.') }),
    totals: z
      .object({
        'social-insurance': HouseholdTotalSchema.optional(),
        'health-insurance': HouseholdTotalSchema.optional(),
      })
      .openapi({ description: both('Cộng cho cả hộ.', 'The sums over the household.') }),
  })
  .openapi('HouseholdAnswer', { description: both('Câu trả lời cho hộ.', 'The answers for the household.') });
