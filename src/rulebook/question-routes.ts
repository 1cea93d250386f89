/** The questionnaire that follows from the policies of a place: a portal can build its form from it. */

import { createRoute, z } from '@hono/zod-openapi';
import { monthInVietNam } from '../calendar/vietnam-day.ts';
import { SCHEMES } from '../engine/facts.ts';
import { monthIndex } from '../engine/month.ts';
import { questionnaire } from '../engine/questions.ts';
import { both, choiceText, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import { always, refused } from '../http/problem-schema.ts';
import { cached, unchanged } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { PROVINCE_CODES } from '../places/places.ts';
import { month } from '../quotes/answer-parts.ts';
import { monthSchema } from '../quotes/dates.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { wordsSchema } from './parts.ts';
import { rulebook } from './rulebook.ts';

const text = (description: string) => z.string().openapi({ description });
const words = (description: string) => wordsSchema.openapi({ description });

const QuestionnaireItemSchema = z
  .object({
    fact: text(both('Trường của person.', 'The field of person.')).openapi({ example: 'household' }),
    question: words(both('Câu hỏi.', 'How to ask.')),
    kind: z
      .enum(['yes-no', 'date', 'month-or-never', 'date-or-never', 'choice', 'choices', 'province', 'commune'])
      .openapi({
        description: choiceText('Kiểu câu trả lời.', 'The kind of answer.', {
          'yes-no': ['có hoặc không', 'yes or no'],
          date: ['ngày, tháng hoặc năm', 'a day, month or year'],
          'month-or-never': ['tháng hoặc ngày, hoặc chưa từng (false)', 'a month or day, or never (false)'],
          'date-or-never': ['ngày hoặc tháng, hoặc chưa từng (false)', 'a day or month, or never (false)'],
          choice: ['một trong values', 'one of values'],
          choices: ['các giá trị trong values, hoặc không có ([])', 'any of values, or none ([])'],
          province: ['mã tỉnh, thành phố', 'code of a province'],
          commune: ['mã xã, phường, đặc khu', 'code of a commune'],
        }),
      }),
    values: z
      .array(z.object({ value: text(both('Giá trị.', 'The value.')), words: words(both('Bằng lời.', 'In words.')) }))
      .nullable()
      .openapi({ description: both('Các giá trị; null khi không phải danh sách.', 'The values, or null.') }),
    sensitive: z.boolean().openapi({
      description: both(
        'Nhạy cảm: không hỏi, chỉ ghi khi người dân tự nói.',
        'Sensitive: do not ask; for who wants to tell.',
      ),
    }),
    assumedWhenAbsent: z.boolean().openapi({
      description: both('Không trả lời thì được giả định và có lưu ý.', 'Assumed where absent, with a warning.'),
    }),
    cites: z.array(z.string()).openapi({ description: both('Điều khoản cần đến.', 'The clauses that ask for it.') }),
  })
  .openapi('QuestionnaireItem', { description: both('Một câu hỏi.', 'One question.') });

const listQuestions = createRoute({
  method: 'get',
  path: '/v1/questions',
  operationId: 'listQuestions',
  tags: ['law'],
  summary: titled('Bộ câu hỏi', 'The questionnaire'),
  description: both(
    'Những câu cần hỏi để trả lời được ở nơi này, theo thứ tự quyết định nhanh nhất; đủ để dựng một biểu mẫu.',
    'What has to be asked to answer in this place, in the order that decides fastest; enough to build a form from.',
  ),
  request: {
    query: z.strictObject({
      province: z.enum(PROVINCE_CODES).openapi({
        enum: [...PROVINCE_CODES],
        description: both('Mã tỉnh, thành phố.', 'Code of the province.'),
        example: '46',
        param: { name: 'province', in: 'query', required: true },
      }),
      scheme: z
        .enum(SCHEMES)
        .optional()
        .openapi({
          description: choiceText('Loại; không ghi là cả hai.', 'The scheme; both where absent.', schemeWords),
          example: 'health-insurance',
          param: { name: 'scheme', in: 'query' },
        }),
      month: monthSchema()
        .optional()
        .openapi({
          description: both('Tháng đóng; không ghi là tháng này.', 'Month of payment; this month where absent.'),
          example: '2026-11',
          param: { name: 'month', in: 'query' },
        }),
    }),
  },
  responses: {
    200: {
      description: both('Bộ câu hỏi.', 'The questionnaire.'),
      headers: cached,
      content: {
        'application/json': {
          schema: z.object({
            province: text(both('Mã tỉnh, thành phố.', 'Code of the province.')),
            month: month(both('Tháng đóng.', 'Month of payment.')),
            policy: text(both('Chính sách; null khi không có văn bản.', 'The policy, or null.')).nullable(),
            questionnaires: z
              .array(
                z.object({
                  scheme: z.enum(SCHEMES).openapi({ description: both('Loại.', 'The scheme.') }),
                  questions: z
                    .array(QuestionnaireItemSchema)
                    .openapi({ description: both('Các câu hỏi, theo thứ tự.', 'The questions, in order.') }),
                }),
              )
              .openapi({ description: both('Mỗi loại một bộ.', 'One for each scheme.') }),
          }),
        },
      },
    },
    304: unchanged,
    422: refused.invalid,
    ...always,
  },
});

export const questionRoutes = newRouter().openapi(listQuestions, (c) => {
  const { province, scheme, month: asked } = c.req.valid('query');
  const paidIn = asked ?? monthInVietNam(c.var.now);
  const policy = rulebook.policyAt(province, monthIndex(paidIn));
  const questionnaires = SCHEMES.filter((one) => scheme === undefined || one === scheme).map((one) => {
    const local = policy?.schemes.includes(one) === true ? policy : null;
    return { scheme: one, questions: questionnaire(one, local, monthIndex(paidIn), rulebook) };
  });
  return cacheableJson(c, { province, month: paidIn, policy: policy?.id ?? null, questionnaires });
});
