/** How units stand beside their targets, as the API shows it. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { anyUnit, figureMonth, indicator, level } from '../fields.ts';
import { DIRECTIONS } from './pace.ts';

const number = (description: string, example: number | null) =>
  z.int().nullable().openapi({ format: 'int64', description, example });
const month = (description: string) => figureMonth().nullable().openapi({ description, example: '2026-10' });

const PaceSchema = z
  .object({
    monthsLeft: z
      .int()
      .openapi({ description: both('Còn mấy tháng trong năm.', 'Months left in the year.'), example: 2 }),
    perMonth: number(
      both(
        'Mỗi tháng còn lại cần thêm bao nhiêu; null khi hết tháng.',
        'What each of them has to bring; null where none is left.',
      ),
      12,
    ),
  })
  .openapi('Pace', { description: both('Nhịp cần có.', 'The pace that is needed.') });

const TrendSchema = z.object({
  month: figureMonth(),
  reached: number(
    both(
      'Đạt trong tháng, hoặc tới tháng ấy; null khi không tính được.',
      'What the month brought, or how it stood; null where it cannot be told.',
    ),
    9560,
  ),
});

const ToldSchema = z
  .object({
    value: z.int().openapi({
      description: both('Cộng lại, từ đầu năm nếu chỉ tiêu cộng tháng.', 'In all; of the year where months add up.'),
      example: 20,
    }),
    inMonth: number(both('Trong riêng tháng này; null: chưa báo.', 'In this month; null: nothing reported.'), 20),
    latest: figureMonth().openapi({ description: both('Tháng báo gần nhất.', 'The last month reported.') }),
    units: z.int().openapi({ description: both('Bao nhiêu tổ báo tháng ấy.', 'How many groups did.'), example: 10 }),
  })
  .openapi('ToldBelow', {
    description: both('Số các tổ dân phố báo cáo.', 'What the residential groups report.'),
  });

const GoalSchema = z.object({
  by: z.int().openapi({ description: both('Hết năm nào.', 'By the end of which year.'), example: 2030 }),
  value: number(
    both('Phải đạt, phần vạn; null khi chỉ phải giảm.', 'To reach, basis points; null where it only has to fall.'),
    10000,
  ),
  reach: z
    .enum(['at-least', 'above', 'falling'])
    .openapi({ description: both('Như ở /v1/indicators.', 'As in /v1/indicators.') }),
});

const IndicatorProgressSchema = z
  .object({
    indicator: indicator(),
    kind: z.enum(['count', 'rate']).openapi({ description: both('Số lượng hay tỷ lệ.', 'A number or a rate.') }),
    better: z.enum(['higher', 'lower']).openapi({ description: both('Cao hay thấp là tốt.', 'Which way is better.') }),
    origin: z.enum(['computed', 'reported']).openapi({
      description: both(
        'Tính tại đây từ quá trình đóng, hay được báo cáo.',
        'Computed here from coverages, or reported.',
      ),
    }),
    target: number(both('Chỉ tiêu năm.', "The year's target."), 9600),
    monthTarget: number(both('Chỉ tiêu riêng của tháng.', 'The target of the month itself.'), null),
    value: number(
      both(
        'Đếm được: số lượng (cộng từ đầu năm nếu chỉ tiêu cộng tháng), hoặc tử số.',
        'What was counted: the number, of the year so far where months add up, or the upper part.',
      ),
      17208,
    ),
    base: number(both('Mẫu số.', 'What it is a part of.'), 18000),
    inMonth: number(both('Đếm được trong riêng tháng này.', 'What was counted in this month itself.'), 17208),
    latest: month(both('Tháng của số liệu mới nhất.', 'The month of the last figure.')),
    below: number(
      both(
        'Cộng từ bao nhiêu đơn vị cấp dưới trong tháng mới nhất; 0 là số của chính nó. Tỷ lệ chỉ cộng nơi biết mẫu số.',
        'From how many units below it was added up, in its last month; 0: its own. Of rates, those whose base is known.',
      ),
      0,
    ),
    reached: number(both('Đạt: số lượng, hoặc phần vạn.', 'Reached: a number, or basis points.'), 9560),
    isMet: z
      .boolean()
      .nullable()
      .openapi({
        description: both(
          'Đã đạt chỉ tiêu năm; null khi không so được.',
          "Whether the year's target is met; null where it cannot be told.",
        ),
      }),
    gap: number(both('Còn thiếu, cùng đơn vị với chỉ tiêu.', 'What is missing, in what the target is in.'), 40),
    missing: number(
      both('Còn thiếu bao nhiêu người, đồng, giao dịch.', 'What is missing in people, đồng, transactions.'),
      72,
    ),
    pace: PaceSchema.nullable(),
    direction: z.enum(DIRECTIONS).openapi({
      description: choiceText('Xu hướng 6 tháng gần nhất.', 'Which way the last six months go.', {
        better: ['tốt lên', 'better'],
        worse: ['xấu đi', 'worse'],
        same: ['không đổi', 'the same'],
        unknown: ['chưa đủ số liệu', 'too few figures'],
      }),
    }),
    trend: z
      .array(TrendSchema)
      .openapi({ description: both('6 tháng gần nhất có số liệu.', 'The last six months, where there are figures.') }),
    rank: number(
      both(
        'Thứ hạng trong các đơn vị cùng cấp có chỉ tiêu và số liệu.',
        'Its rank among its like that have a target and a figure.',
      ),
      3,
    ),
    of: z.int().openapi({
      description: both('Trong bao nhiêu đơn vị được xếp hạng.', 'Of how many that are ranked.'),
      example: 40,
    }),
    goal: GoalSchema.nullable().openapi({
      description: both('Mục tiêu của kế hoạch cho nơi này.', "The plan's goal for the place."),
    }),
    isHidden: z.boolean().openapi({
      description: both(
        'Nơi giám sát không thấy vì dưới 10 người, hoặc được giữ lại cùng số như thế; trong các cơ quan luôn là false.',
        'Not told to who watches from outside: fewer than ten people, or kept back with such; within the offices always false.',
      ),
    }),
    told: ToldSchema.nullable().openapi({
      description: both(
        'Của xã, tỉnh, khi chỉ tiêu được tính tại đây: số các tổ tự đếm, để đối chiếu; không dùng để xét đạt. Khác số tính vì ' +
          'người chưa có trong danh sách được chấp nhận, hoặc tháng bắt đầu đóng khác.',
        'Of a commune or province, where the indicator is computed here: what its groups count themselves, to compare; no target ' +
          'is met by it. It differs by people on no accepted list yet, or whose coverage begins in another month.',
      ),
    }),
  })
  .openapi('IndicatorProgress', { description: both('Một chỉ tiêu của một đơn vị.', 'One indicator of a unit.') });

export const UnitProgressSchema = z
  .object({
    unit: anyUnit(),
    level: level(),
    name: z
      .string()
      .nullable()
      .openapi({ description: both('Tên đơn vị.', 'Name of the unit.'), example: 'Phường Thuận Hoá' }),
    isClosed: z.boolean().openapi({
      description: both(
        'Tổ, trường, tổ chức đã kết thúc đến hết tháng này; không xếp hạng.',
        'A group, school or organisation that was closed by the end of this month; it has no rank.',
      ),
    }),
    indicators: z
      .array(IndicatorProgressSchema)
      .openapi({ description: both('Có chỉ tiêu hoặc có số liệu.', 'Those with a target or a figure.') }),
  })
  .openapi('UnitProgress', { description: both('Một đơn vị.', 'A unit.') });

export const silent = () =>
  z
    .array(
      z.object({
        unit: anyUnit(),
        name: z.string().openapi({ description: both('Tên.', 'The name.'), example: 'Tổ dân phố 7' }),
      }),
    )
    .openapi({
      description: both(
        'Tổ, trường, tổ chức chưa có cả chỉ tiêu lẫn số liệu.',
        'Groups, schools and organisations with neither a target nor a figure.',
      ),
    });

export const ProgressSchema = z
  .object({
    unit: anyUnit(),
    month: figureMonth(),
    self: UnitProgressSchema,
    below: z
      .array(UnitProgressSchema)
      .openapi({ description: both('Các đơn vị ngay dưới.', 'The units directly below.') }),
    silent: silent(),
  })
  .openapi('Progress', {
    description: both(
      'Tiến độ của một đơn vị và các đơn vị ngay dưới.',
      'How a unit stands, and those directly below it.',
    ),
  });
