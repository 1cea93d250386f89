/** Open statistics, for everybody: one fixed table a year, as data or as CSV. Nothing can be chosen but the year. */
import { createRoute, z } from '@hono/zod-openapi';
import { connect } from '../db/connect.ts';
import { environmentOf } from '../env.ts';
import { both, titled } from '../http/both.ts';
import { cacheable, cacheableJson } from '../http/caching.ts';
import { always, refused } from '../http/problem-schema.ts';
import { cached, testQuery, unchanged } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { yearInQuery } from '../http/years.ts';
import { CSV_TYPE } from '../writing/csv.ts';
import { MINIMUM_CELL, PEOPLE_STEP } from './disclosure.ts';
import { StatisticsSchema } from './statistic-schema.ts';
import { readStatistics, totalsOf } from './statistics.ts';
import { statisticsCsv } from './table.ts';

const read = createRoute({
  method: 'get',
  path: '/v1/statistics',
  operationId: 'readStatistics',
  tags: ['statistics'],
  summary: titled('Số liệu công khai', 'Open statistics'),
  description: both(
    'Người được hỗ trợ và kinh phí theo tỉnh, loại bảo hiểm và quý. Bảng cố định, công bố một lần, không đổi. ' +
      'Dưới 10 người không công bố; số người làm tròn đến 5, tiền làm tròn theo năm người.',
    'People supported and the money by province, scheme and quarter. A fixed table, published once and never changed. ' +
      'Counts below 10 are not told; people are rounded to 5, money to what five people bring.',
  ),
  request: {
    query: z.strictObject({
      year: yearInQuery(both('Năm của các quý, 2018 đến 2100.', 'The year of the quarters, 2018 to 2100.')),
      format: z
        .enum(['json', 'csv'])
        .default('json')
        .openapi({
          description: both('Dạng của câu trả lời.', 'The form of the answer.'),
          param: { name: 'format', in: 'query' },
          example: 'json',
        }),
      test: testQuery(both('Của dữ liệu thử thay vì dữ liệu thật.', 'Of test data, in place of live data.')),
    }),
  },
  responses: {
    200: {
      description: both('Bảng của năm.', 'The table of the year.'),
      headers: cached,
      content: {
        'application/json': { schema: StatisticsSchema },
        'text/csv': {
          schema: z.string().openapi({ description: both('CSV, UTF-8 có BOM.', 'CSV in UTF-8 with its mark.') }),
        },
      },
    },
    304: unchanged,
    422: refused.invalid,
    503: refused.notReady,
    ...always,
  },
});

export const statisticsRoutes = newRouter().openapi(read, async (c) => {
  const { year, format, test } = c.req.valid('query');
  const cells = await readStatistics(await connect(environmentOf(c.env)), year, test !== 'true');
  if (format === 'csv') {
    return cacheable(c, statisticsCsv(cells, c.var.language), CSV_TYPE, {
      'Content-Disposition': `attachment; filename="ansinh-${year}.csv"`,
    });
  }
  const rounding = { minimumCell: MINIMUM_CELL, peopleRoundedTo: PEOPLE_STEP } as const;
  return cacheableJson(c, { year, ...rounding, cells, totals: totalsOf(cells) });
});
