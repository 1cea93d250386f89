/** Cells and sums of the open statistics, as the API describes them. */
import { z } from '@hono/zod-openapi';
import { anyMoney } from '../budgets/fields.ts';
import { both } from '../http/both.ts';
import { period, scheme } from '../settlements/obligation-schema.ts';
import { MINIMUM_CELL, PEOPLE_STEP } from './disclosure.ts';

const many = (description: string, example: number) => z.int().min(0).openapi({ description, example });
const money = (description: string) => anyMoney(description, 2_240_000_000);

const CellSchema = z
  .object({
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    scheme: scheme(),
    period: period(),
    publishedOn: z.string().openapi({
      description: both(
        'Ngày công bố, ở Việt Nam; từ đó không đổi nữa.',
        'The day it was published, in Việt Nam; never changed since.',
      ),
      format: 'date',
      example: '2026-04-20',
    }),
    isSettled: z.boolean().openapi({
      description: both(
        'Mọi cấp ngân sách đã đồng ý số phải chuyển của quý; false: công bố sau nửa năm khi chưa đủ.',
        'Every budget holder had agreed on the quarter; false: published half a year later without.',
      ),
    }),
    people: many(
      both(
        'Số người có tháng đóng trong quý được tiền công hoặc nhà tài trợ hỗ trợ, làm tròn đến 5. Null: từ 1 đến 9 người.',
        'People with a month in the quarter that public money or a sponsor helps to pay, rounded to 5. Null: one to nine.',
      ),
      65_350,
    ).nullable(),
    state: money(
      both(
        'NSNN hỗ trợ theo quy định, tính vào quý, đồng, làm tròn đến moneyRoundedTo. Null: từ 1 đến 9 người.',
        "The state's support that counts in the quarter, đồng, rounded to moneyRoundedTo. Null: one to nine people.",
      ),
    ).nullable(),
    local: money(
      both('Ngân sách địa phương hỗ trợ thêm; như state.', "The city's and communes' support; as state."),
    ).nullable(),
    communeTopUp: money(
      both('Xã, phường hỗ trợ thêm theo nghị quyết riêng; như state.', 'Commune top-ups; as state.'),
    ).nullable(),
    sponsor: money(both('Nhà tài trợ hỗ trợ; như state.', 'Of sponsors; as state.')).nullable(),
    moneyRoundedTo: z.int().openapi({
      format: 'int64',
      description: both(
        'Tiền được làm tròn đến chừng này, đồng: năm người đóng cả năm theo giá của quý, tròn triệu.',
        "What money is rounded to, đồng: five people's premiums of a year at the quarter's price, in whole millions.",
      ),
      example: 7_000_000,
    }),
  })
  .openapi('Statistic', {
    description: both('Một ô: tỉnh, loại bảo hiểm, quý.', 'A cell: province, scheme, quarter.'),
  });

const TotalSchema = z
  .object({
    scheme: scheme(),
    period: period(),
    provinces: many(both('Số tỉnh, thành phố đã công bố quý này.', 'Provinces whose quarter is published.'), 3),
    leftOut: many(both('Trong đó số nơi không công bố số người.', 'Of these, whose people are not told.'), 0),
    people: many(both('Tổng các số đã công bố.', 'The sum of what was told.'), 180_205),
    state: money(both('Tổng các số đã công bố, đồng.', 'The sum of what was told, đồng.')),
    local: money(both('Như trên.', 'Likewise.')),
    communeTopUp: money(both('Như trên.', 'Likewise.')),
    sponsor: money(both('Như trên.', 'Likewise.')),
  })
  .openapi('StatisticTotal', {
    description: both(
      'Tổng của những gì đã công bố, không phải của số thật: nếu không, lấy tổng trừ đi sẽ ra ô bị ẩn.',
      'Of what was told, not of the true figures: else the hidden cell would be the sum less the others.',
    ),
  });

const constant = (value: number, description: string) => z.literal(value).openapi({ description, example: value });

export const StatisticsSchema = z
  .object({
    year: z.int().openapi({ description: both('Năm.', 'The year.'), example: 2026 }),
    minimumCell: constant(
      MINIMUM_CELL,
      both(
        'Số người nhỏ hơn số này (trừ 0) không được công bố.',
        'A count below this is not told, unless it is nobody.',
      ),
    ),
    peopleRoundedTo: constant(PEOPLE_STEP, both('Số người làm tròn đến chừng này.', 'What people are rounded to.')),
    cells: z.array(CellSchema).openapi({
      description: both(
        'Theo quý, loại bảo hiểm, tỉnh. Ô chưa có: quý chưa xong hoặc chưa được các cấp ngân sách đồng ý. Null không phải 0.',
        'By quarter, scheme and province. No cell: the quarter is not over, or not agreed on yet. Null is not 0.',
      ),
    }),
    totals: z.array(TotalSchema).openapi({ description: both('Cả nước.', 'The whole country.') }),
  })
  .openapi('Statistics', {
    description: both(
      'Người được hỗ trợ và kinh phí, công bố cho mọi người.',
      'People supported and the money, for everybody.',
    ),
  });
