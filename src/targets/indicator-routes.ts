/** The HTTP face of what progress is measured by, and of what the plans ask for: data of the law, for everybody. */
import { createRoute, z } from '@hono/zod-openapi';
import type { GoalPlan, Indicator } from '../engine/indicator.ts';
import { both, choiceText, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import { always } from '../http/problem-schema.ts';
import { cached, unchanged } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { goalPlans, indicators } from '../policies/index.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { level, tags } from './fields.ts';
import { BASES, citeOf } from './law.ts';

const text = (description: string, example?: string) =>
  z.string().openapi({ description, ...(example === undefined ? {} : { example }) });
const levels = (description: string) => z.array(level()).openapi({ description });

const GoalSchema = z
  .object({
    province: text(both('Mã tỉnh, thành phố.', 'Code of the province.'), '01'),
    commune: text(
      both('Mã xã, phường; null là cả tỉnh, thành phố.', 'Code of the commune; null: the whole province.'),
      '09562',
    ).nullable(),
    value: z
      .int()
      .nullable()
      .openapi({
        description: both(
          'Phải đạt, phần vạn; null khi kế hoạch chỉ ghi phải giảm.',
          'What to reach, in basis points; null where the plan says only that it has to fall.',
        ),
        example: 10000,
      }),
    reach: z.enum(['at-least', 'above', 'falling']).openapi({
      description: choiceText('Đạt thế nào.', 'How it is reached.', {
        'at-least': ['từ mức này trở lên', 'this or more'],
        above: ['trên mức này', 'more than this'],
        falling: ['giảm qua từng năm', 'less each year'],
      }),
    }),
    by: z.int().openapi({ description: both('Chậm nhất hết năm này.', 'By the end of this year.'), example: 2030 }),
    every: z.boolean().openapi({
      description: both(
        'Là chỉ tiêu của mỗi năm, không riêng năm cuối.',
        'It is asked for in each year, not only in the last.',
      ),
    }),
    words: text(both('Nguyên văn.', 'The words of the plan.'), 'tỷ lệ bao phủ BHYT đạt 100% dân số'),
    cite: text(both('Căn cứ.', 'Where it stands.'), 'Kế hoạch 2026 của phường Yên Nghĩa, I.2'),
    readings: z
      .array(z.object({ reading: wordsSchema, because: wordsSchema }))
      .openapi({ description: both('Cách hiểu, nơi văn bản không nói rõ.', 'Readings, where the text is silent.') }),
  })
  .openapi('Goal', { description: both('Một mục tiêu của kế hoạch.', 'What a plan wants to reach.') });

const IndicatorSchema = z
  .object({
    id: text(both('Mã chỉ tiêu.', 'Id of the indicator.'), 'health-coverage-rate'),
    says: wordsSchema,
    counts: wordsSchema,
    unit: z.enum(['people', 'đồng', 'transactions', 'answers']).openapi({
      description: both(
        'Đếm bằng gì: người, đồng, giao dịch, phiếu.',
        'What is counted: people, đồng, transactions, answers.',
      ),
    }),
    kind: z.enum(['count', 'rate']).openapi({
      description: both(
        'Số lượng, hay tỷ lệ (phần vạn của mẫu số).',
        'A number, or a rate in basis points of its base.',
      ),
    }),
    base: z
      .enum([...BASES, 'reported'])
      .nullable()
      .openapi({
        description: choiceText('Mẫu số.', 'What it is a part of.', {
          population: ['dân số', 'the population'],
          'labour-force': ['lực lượng lao động trong độ tuổi', 'the labour force of working age'],
          'past-retirement': ['người sau độ tuổi nghỉ hưu', 'people past retirement age'],
          pupils: ['học sinh, sinh viên', 'pupils and students'],
          reported: ['gửi kèm từng số liệu', 'told with each figure'],
        }),
      }),
    over: z.enum(['months', 'moment']).openapi({
      description: both(
        'Cộng các tháng trong năm (months), hay lấy tháng gần nhất (moment).',
        'Whether the months of a year add up (months) or the last one known is how it stands (moment).',
      ),
    }),
    better: z.enum(['higher', 'lower']).openapi({ description: both('Cao hay thấp là tốt.', 'Which way is better.') }),
    levels: levels(both('Giao được cho các cấp nào.', 'The levels it can be given to.')),
    computed: levels(
      both(
        'Được tính tại đây ở các cấp nào; cấp khác thì báo cáo.',
        'Where it is computed here; elsewhere it is reported.',
      ),
    ),
    reportedBy: z.array(z.enum(['commune', 'insurer', 'home-affairs'])).openapi({
      description: both(
        'Ai báo cáo cho tỉnh, xã. Tổ dân phố do xã, phường báo cáo; trường do trường, xã hoặc cơ quan BHXH.',
        'Who reports it for a province or commune. Of a group its commune does; of a school the school, its commune or the insurer.',
      ),
    }),
    goals: z
      .array(GoalSchema)
      .openapi({ description: both('Mục tiêu của các kế hoạch.', 'What the plans want to reach.') }),
  })
  .openapi('Indicator', { description: both('Một chỉ tiêu.', 'An indicator.') });

const list = createRoute({
  method: 'get',
  path: '/v1/indicators',
  operationId: 'listIndicators',
  tags,
  summary: titled('Các chỉ tiêu và mục tiêu', 'Indicators and goals'),
  description: both(
    'Chỉ tiêu đếm gì, là phần của gì, tính ở đâu, ai báo cáo; và mục tiêu của từng kế hoạch, kèm nguyên văn.',
    'What each indicator counts, what it is a part of, where it is computed, who reports it; and the goals of each plan, in its words.',
  ),
  request: {},
  responses: {
    200: {
      description: both('Mọi chỉ tiêu.', 'All of them.'),
      headers: cached,
      content: {
        'application/json': {
          schema: z.object({
            items: z.array(IndicatorSchema).openapi({ description: both('Theo thứ tự.', 'In order.') }),
          }),
        },
      },
    },
    304: unchanged,
    ...always,
  },
});

export const indicatorRoutes = newRouter().openapi(list, (c) =>
  cacheableJson(c, { items: indicators.map(indicatorBody) }),
);

function indicatorBody(indicator: Indicator) {
  return { ...indicator, goals: goalPlans.flatMap((plan) => goalsIn(plan, indicator.id)) };
}

function goalsIn(plan: GoalPlan, indicator: string) {
  const { province, commune } = plan;
  return plan.goals
    .filter((goal) => goal.indicator === indicator)
    .map((goal) => ({
      province,
      commune,
      value: goal.value,
      reach: goal.reach,
      by: goal.by,
      every: goal.every,
      words: goal.words,
      cite: citeOf(plan, goal),
      readings: plan.readings
        .filter(({ id }) => goal.readings.includes(id))
        .map(({ reading, because }) => ({ reading, because })),
    }));
}
