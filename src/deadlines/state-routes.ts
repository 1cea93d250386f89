/** Where the duties of a province stand, for those who work there: never public, and never cached. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf, instantOf } from '../http/acting.ts';
import { both, choiceText, titled } from '../http/both.ts';
import { forPeople } from '../http/guarded.ts';
import { answered, reading } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { asked, duty, yearQuery } from './duty-schema.ts';
import { dutyBody } from './duty-view.ts';
import { DUTY_STATES, readStates } from './states.ts';

const EvidenceSchema = z
  .object({
    done: z.boolean().openapi({ description: both('Đã làm xong, dù khi nào.', 'Done, whenever.') }),
    inTime: z.boolean().openapi({ description: both('Và đúng hạn.', 'And in time.') }),
    doneOn: z
      .string()
      .nullable()
      .openapi({
        description: both('Ngày xong; null khi không rõ.', 'The day it was done; null where that is not known.'),
        format: 'date',
        example: '2026-12-20',
      }),
    says: wordsSchema.openapi({ description: both('Bằng lời, chỉ số lượng.', 'In words: numbers only.') }),
  })
  .openapi('DutyEvidence', { description: both('Điều cho thấy đã làm hay chưa.', 'What shows whether it was done.') });

const StatesSchema = z
  .object({
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    year: z.int().openapi({ description: both('Năm.', 'The year.'), example: 2026 }),
    asOn: z.string().openapi({
      description: both('Ngày xét.', 'The day of asking.'),
      format: 'date',
      example: '2026-11-23',
    }),
    duties: z
      .array(
        z
          .object({
            ...duty,
            state: z.enum(DUTY_STATES).openapi({
              description: choiceText('Trạng thái, theo ngày cuối đã in.', 'The state, by the printed last day.', {
                upcoming: ['chưa đến hạn', 'not due yet'],
                met: ['đã làm, xem evidence', 'met: see evidence'],
                late: ['quá hạn, xem evidence', 'late: see evidence'],
                'not-known': ['đã qua, hệ thống không có gì để biết', 'past, and nothing here would show it'],
              }),
            }),
            evidence: EvidenceSchema.nullable().openapi({
              description: both('null khi hệ thống không có gì để biết.', 'null where nothing here would show it.'),
            }),
          })
          .openapi('DutyState', { description: both('Một việc và trạng thái.', 'A duty and where it stands.') }),
      )
      .openapi({ description: both('Theo ngày cuối.', 'By their last days.') }),
  })
  .openapi('DutyStates', {
    description: both('Các việc của một năm và trạng thái.', 'The duties of a year and their states.'),
  });

const list = createRoute({
  method: 'get',
  path: '/v1/deadlines/states',
  operationId: 'listDeadlineStates',
  tags: ['deadlines'],
  summary: titled('Trạng thái các thời hạn', 'Where the deadlines stand'),
  description: both(
    'Cho cán bộ của tỉnh, thành phố: mỗi việc chưa đến hạn, đã làm (theo bằng chứng nào) hay quá hạn. Xã, phường chỉ thấy bằng chứng về mình.',
    'For officers of the province: each duty upcoming, met (on which evidence) or late. A commune sees evidence of itself alone.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      year: yearQuery,
      province: asked.province.optional().openapi({
        description: both(
          'Chỉ quản trị chung cả nước phải ghi; nơi khác là tỉnh, thành phố của mình.',
          'For the administrator of all provinces alone; everybody else means their own.',
        ),
        example: '46',
        param: { name: 'province', in: 'query', required: false },
      }),
    }),
  },
  responses: {
    200: answered(StatesSchema, both('Các việc và trạng thái.', 'The duties and their states.')),
    ...reading,
  },
});

export const stateRoutes = newRouter().openapi(list, async (c) => {
  const { duties, ...rest } = await readStates(await actingOf(c), c.req.valid('query'), instantOf(c));
  return sendJson(c, {
    ...rest,
    duties: duties.map(({ duty: one, state, evidence }) => ({ ...dutyBody(one), state, evidence })),
  });
});
