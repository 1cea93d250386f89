/** The HTTP face of targets as they stand: those of a unit, and whether they add up from level to level. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../../http/acting.ts';
import { both, choiceText, titled } from '../../http/both.ts';
import { forPeople } from '../../http/guarded.ts';
import { answered, reading } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { anyUnit, indicator, level, tags, unitQuery, year, yearQuery } from '../fields.ts';
import { TargetSchema } from './plan-schema.ts';
import { listTargets } from './plans.ts';
import { readSums, SUM_OUTCOMES } from './sums.ts';

const list = createRoute({
  method: 'get',
  path: '/v1/targets',
  operationId: 'listTargets',
  tags,
  summary: titled('Chỉ tiêu của một đơn vị', 'Targets of a unit'),
  description: both(
    'Đang có hiệu lực; với history=true kèm những lần giao trước và lý do thay.',
    'Those in force; with history=true what was given before as well, and why it was replaced.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      unit: unitQuery(),
      year: yearQuery(),
      history: z
        .enum(['true', 'false'])
        .optional()
        .transform((text) => text === 'true')
        .openapi({
          type: 'string',
          enum: ['true', 'false'],
          description: both('Kèm các lần giao trước.', 'With those that were replaced.'),
          param: { name: 'history', in: 'query' },
          example: 'true',
        }),
    }),
  },
  responses: {
    200: answered(
      z
        .object({
          unit: anyUnit(),
          year: year(),
          items: z
            .array(TargetSchema)
            .openapi({ description: both('Theo chỉ tiêu, tháng, lần giao.', 'By indicator, month, and which it is.') }),
        })
        .openapi('TargetsOfUnit', { description: both('Chỉ tiêu của một đơn vị.', 'Targets of a unit.') }),
      both('Chỉ tiêu.', 'The targets.'),
    ),
    ...reading,
  },
});

const month = () =>
  z
    .int()
    .nullable()
    .openapi({ description: both('Tháng; null là cả năm.', 'The month; null: the whole year.'), example: null });

const value = (description: string, example: number | null) => z.int().nullable().openapi({ description, example });
const units = (description: string) => z.array(anyUnit()).openapi({ description });

const SumSchema = z
  .object({
    indicator: indicator(),
    level: level(),
    outcome: z.enum(SUM_OUTCOMES).openapi({
      description: choiceText('Có khớp không.', 'Whether it adds up.', {
        'adds-up': ['cấp dưới cộng lại đủ chỉ tiêu cấp trên', 'what was given below comes to what was given above'],
        short: ['cấp dưới cộng lại chưa đủ', 'what was given below falls short'],
        incomplete: ['còn đơn vị chưa giao, hoặc thiếu mẫu số', 'units lack a target, or what it is a part of'],
        'no-target-above': ['cấp trên chưa có chỉ tiêu', 'nothing was given above'],
      }),
    }),
    above: value(both('Chỉ tiêu cấp trên.', 'The target above.'), 9600),
    below: value(
      both(
        'Cấp dưới cộng lại; tỷ lệ là bình quân theo mẫu số; null khi không tính được.',
        'What it comes to below: a sum, or of rates the mean weighted by their bases; null where it cannot be told.',
      ),
      9610,
    ),
    difference: value(both('Cấp dưới trừ cấp trên.', 'Below less above.'), 10),
    missing: units(both('Đơn vị chưa được giao.', 'Units without a target.')),
    withoutBase: units(
      both('Đơn vị có chỉ tiêu mà chưa có mẫu số.', 'Units with a target whose base nobody has entered.'),
    ),
    closed: units(
      both(
        'Đơn vị đã kết thúc mà còn giữ chỉ tiêu: không cộng vào; hãy giao lại cho nơi tiếp nhận.',
        'Units that were closed and still hold a target: not added; to be given anew to what took their place.',
      ),
    ),
  })
  .openapi('TargetSum', { description: both('Một chỉ tiêu, một cấp dưới.', 'One indicator, one level below.') });

const sums = createRoute({
  method: 'get',
  path: '/v1/targets/sums',
  operationId: 'readTargetSums',
  tags,
  summary: titled('Chỉ tiêu có cộng khớp không', 'Whether targets add up'),
  description: both(
    'Từ tỉnh, thành phố xuống xã, phường, tổ chức hỗ trợ và trường không thuộc xã nào; từ xã, phường xuống tổ dân phố và ' +
      'trường. Thiếu ai thì nêu tên.',
    'From a province to its communes, collecting organisations and the schools of no commune; from a commune to its groups and ' +
      'schools. Whoever lacks one is named.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      unit: unitQuery(),
      year: yearQuery(),
      month: z
        .string()
        .regex(/^(?:[1-9]|1[0-2])$/)
        .transform(Number)
        .optional()
        .openapi({
          type: 'integer',
          minimum: 1,
          maximum: 12,
          description: both(
            'Chỉ tiêu của tháng này; bỏ trống là của cả năm.',
            'Targets of this month; absent: of the whole year.',
          ),
          param: { name: 'month', in: 'query' },
          example: 10,
        }),
    }),
  },
  responses: {
    200: answered(
      z
        .object({
          unit: anyUnit(),
          year: year(),
          month: month(),
          items: z.array(SumSchema).openapi({ description: both('Theo chỉ tiêu.', 'By indicator.') }),
          names: z
            .array(
              z.object({
                unit: anyUnit(),
                name: z.string().openapi({ description: both('Tên.', 'The name.'), example: 'Tổ dân phố 1' }),
              }),
            )
            .openapi({ description: both('Tên các đơn vị được nêu.', 'The names of the units mentioned.') }),
        })
        .openapi('TargetSums', { description: both('Chỉ tiêu cộng lại.', 'How targets add up.') }),
      both('Kết quả.', 'How they add up.'),
    ),
    ...reading,
  },
});

export const standingRoutes = newRouter()
  .openapi(list, async (c) => sendJson(c, await listTargets(await keyedOf(c), c.req.valid('query'))))
  .openapi(sums, async (c) => sendJson(c, await readSums(await actingOf(c), c.req.valid('query'))));
