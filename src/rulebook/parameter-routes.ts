/** The numbers of the whole country, each with the time it holds and where it stands. */

import { createRoute, z } from '@hono/zod-openapi';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { monthIndex } from '../engine/month.ts';
import type { Dated, Parameters, Words } from '../engine/policy.ts';
import { datedAt } from '../engine/program.ts';
import { both, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import { always, refused } from '../http/problem-schema.ts';
import { cached, unchanged } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { month } from '../quotes/answer-parts.ts';
import { dateSchema } from '../quotes/dates.ts';
import { wordsSchema } from './parts.ts';
import { rulebook } from './rulebook.ts';

const text = (description: string) => z.string().openapi({ description });
const words = (description: string) => wordsSchema.openapi({ description });

type Unit = 'đồng' | 'basis-points' | 'times' | 'per-10000-a-month';

const PARAMETERS: { readonly [P in keyof Parameters]: { readonly unit: Unit; readonly says: Words } } = {
  referenceLevel: { unit: 'đồng', says: { vi: 'Mức tham chiếu (mức lương cơ sở)', en: 'The reference level' } },
  ruralPovertyLine: {
    unit: 'đồng',
    says: { vi: 'Mức chuẩn hộ nghèo khu vực nông thôn', en: 'The rural poverty line' },
  },
  socialRate: {
    unit: 'basis-points',
    says: { vi: 'Tỷ lệ đóng BHXH tự nguyện', en: 'Rate of voluntary social insurance' },
  },
  incomeCeiling: {
    unit: 'times',
    says: { vi: 'Thu nhập cao nhất, số lần mức tham chiếu', en: 'Highest income, in reference levels' },
  },
  healthRate: { unit: 'basis-points', says: { vi: 'Tỷ lệ đóng BHYT', en: 'Rate of health insurance' } },
  householdLadder: {
    unit: 'basis-points',
    says: { vi: 'Mức đóng theo thứ tự trong hộ gia đình', en: 'Shares by rank in the household form' },
  },
  fundMonthlyRate: {
    unit: 'per-10000-a-month',
    says: { vi: 'Lãi suất bình quân tháng của quỹ BHXH', en: "The social-insurance fund's mean monthly rate" },
  },
};

const DatedSchema = z
  .object({
    value: z
      .union([z.int(), z.array(z.int())])
      .openapi({ description: both('Giá trị; theo thứ tự nếu là dãy.', 'The value; in order where a list.') }),
    from: month(both('Tháng đầu.', 'First month.')),
    until: month(both('Tháng cuối; null khi chưa có.', 'Last month, or null.')).nullable(),
    cite: text(both('Căn cứ.', 'Where it stands.')),
    confidence: z.enum(['verified', 'secondary', 'memory', 'unknown']).openapi({
      description: both('Chắc đến đâu.', 'How sure we are; all but verified warn in every answer that used it.'),
    }),
  })
  .openapi('DatedValue', { description: both('Một giá trị và thời gian của nó.', 'A value and the time it holds.') });

const listParameters = createRoute({
  method: 'get',
  path: '/v1/parameters',
  operationId: 'listParameters',
  tags: ['law'],
  summary: titled('Số liệu cả nước', 'Numbers of the whole country'),
  description: both(
    'Mức tham chiếu, chuẩn nghèo, tỷ lệ đóng: giá trị trong ngày được hỏi và mọi giá trị từ 2018, kèm căn cứ.',
    'Reference level, poverty line, rates: the value on the day asked for and every value since 2018, with its source.',
  ),
  request: {
    query: z.strictObject({
      on: dateSchema('YYYY-MM-DD')
        .optional()
        .openapi({
          description: both('Ngày; không ghi là hôm nay ở Việt Nam.', 'The day; today in Việt Nam where absent.'),
          example: '2026-07-01',
          param: { name: 'on', in: 'query' },
        }),
    }),
  },
  responses: {
    200: {
      description: both('Các số liệu.', 'The numbers.'),
      headers: cached,
      content: {
        'application/json': {
          schema: z.object({
            on: z.string().openapi({ format: 'date', description: both('Ngày.', 'The day.') }),
            parameters: z
              .array(
                z.object({
                  name: z
                    .enum(Object.keys(PARAMETERS))
                    .openapi({ description: both('Tên.', 'The name.'), example: 'referenceLevel' }),
                  says: words(both('Là gì.', 'What it is.')),
                  unit: z
                    .enum(['đồng', 'basis-points', 'times', 'per-10000-a-month'])
                    .openapi({ description: both('Đơn vị.', 'The unit.') }),
                  value: DatedSchema.nullable(),
                  all: z.array(DatedSchema).openapi({ description: both('Mọi giá trị.', 'Every value.') }),
                }),
              )
              .openapi({ description: both('Từng số liệu.', 'Each of them.') }),
          }),
        },
      },
    },
    304: unchanged,
    422: refused.invalid,
    ...always,
  },
});

export const parameterRoutes = newRouter().openapi(listParameters, (c) => {
  const on = c.req.valid('query').on ?? dayInVietNam(c.var.now);
  const at = monthIndex(on);
  const parameters = Object.entries<readonly Dated<number | readonly number[]>[]>(rulebook.parameters).map(
    ([name, all]) => ({
      name,
      ...wordsAndUnit(name),
      value: datedBody(datedAt(all, at)),
      all: all.map(datedBody),
    }),
  );
  return cacheableJson(c, { on, parameters });
});

parameterRoutes.openAPIRegistry.register('DatedValue', DatedSchema);

function wordsAndUnit(name: string): { readonly says: Words; readonly unit: Unit } | undefined {
  return Object.entries(PARAMETERS).find(([known]) => known === name)?.[1];
}

function datedBody(dated: Dated<number | readonly number[]> | null) {
  if (dated === null) return null;
  const { value, from, until, cite, confidence } = dated;
  return { value, from, until, cite, confidence };
}
