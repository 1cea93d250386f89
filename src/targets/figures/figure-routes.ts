/** The HTTP face of reported figures and of denominators. Parse, call one verb, send the answer. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { forPeople, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { pageQuery } from '../../http/pages.ts';
import { answered, bodyOf, paged, reading, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { figureMonthQuery, indicator, limited, tags, unitQuery } from '../fields.ts';
import {
  DenominatorSchema,
  EnteredSchema,
  FigureSchema,
  NewDenominatorsSchema,
  NewFiguresSchema,
  ReportedSchema,
} from './figure-schema.ts';
import { enterDenominators, listDenominators, listFigures, reportFigures } from './figures.ts';

const report = createRoute({
  method: 'post',
  path: '/v1/figures',
  operationId: 'reportFigures',
  tags,
  summary: titled('Báo cáo số liệu một tháng', "Report a month's figures"),
  description: both(
    'Xã, phường báo cho tổ dân phố và phần của mình; trường báo cho trường; cơ quan BHXH và Sở Nội vụ báo phần của mình. Ai báo ' +
      'chỉ tiêu nào: /v1/indicators. Chỉ là con số: không gửi dữ liệu của người nào. Tất cả được nhận, hoặc không dòng nào.',
    'A commune for its groups and itself, a school for itself, the insurer and home affairs for their part; which indicator is ' +
      "whose stands in /v1/indicators. Numbers alone: nobody's data. All of them are taken, or none.",
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewFiguresSchema) },
  responses: { 201: answered(ReportedSchema, both('Đã nhận.', 'What was taken.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/figures',
  operationId: 'listFigures',
  tags,
  summary: titled('Số liệu đã báo cáo', 'Figures as they were reported'),
  description: both(
    'Ai báo, lúc nào, từ nguồn nào; cả những số đã được sửa. Số tính tại đây không nằm ở đây, xem /v1/progress.',
    'By whom, when, from where; those that were corrected as well. What is computed here is not among them: see /v1/progress.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      unit: unitQuery(),
      indicator: indicator()
        .optional()
        .openapi({ param: { name: 'indicator', in: 'query' } }),
      month: figureMonthQuery('month').optional(),
      ...pageQuery,
    }),
  },
  responses: { 200: paged(FigureSchema, both('Một trang.', 'A page.')), ...reading },
});

const enter = createRoute({
  method: 'post',
  path: '/v1/denominators',
  operationId: 'enterDenominators',
  tags,
  summary: titled('Nhập mẫu số', 'Enter what rates are parts of'),
  description: both(
    'Dân số, lực lượng lao động, người sau tuổi nghỉ hưu, học sinh: của đơn vị nào, đúng vào ngày nào, từ đâu. Số liệu đã báo ' +
      'của các tháng từ đó được tính theo mẫu số này.',
    'Population, labour force, people past retirement age, pupils: of which unit, true on which day, from where. Figures of the ' +
      'months from then on, those reported before as well, are measured by it.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewDenominatorsSchema) },
  responses: { 201: answered(EnteredSchema, both('Đã nhận.', 'What was taken.')), ...writingBody },
});

const listBases = createRoute({
  method: 'get',
  path: '/v1/denominators',
  operationId: 'listDenominators',
  tags,
  summary: titled('Mẫu số của một đơn vị', 'What rates of a unit are parts of'),
  description: both('Cả những số đã được thay.', 'Those that were replaced as well.'),
  ...forPeople,
  request: { query: z.strictObject({ unit: unitQuery(), ...pageQuery }) },
  responses: { 200: paged(DenominatorSchema, both('Một trang.', 'A page.')), ...reading },
});

export const figureRoutes = newRouter()
  .openapi(report, async (c) =>
    sendJson(c, await reportFigures(await actingOf(c), await actKeyOf(c), c.req.valid('json')), {}, 201),
  )
  .openapi(list, async (c) => sendJson(c, await listFigures(await actingOf(c), c.req.valid('query'))))
  .openapi(enter, async (c) =>
    sendJson(c, await enterDenominators(await actingOf(c), await actKeyOf(c), c.req.valid('json')), {}, 201),
  )
  .openapi(listBases, async (c) => sendJson(c, await listDenominators(await actingOf(c), c.req.valid('query'))));
