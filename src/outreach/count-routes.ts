/** The HTTP face of the numbers of outreach: what a commune has done in a year or a month. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { instant } from '../http/fields.ts';
import { forPeople } from '../http/guarded.ts';
import { answered, reading } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { day, query } from '../registers/fields.ts';
import { todayOf } from '../registers/route-parts.ts';
import { countsIn } from './counts.ts';
import { ReviewOfGroupSchema } from './extract-schema.ts';
import { many, tags } from './route-parts.ts';

/** null: fewer than ten, for a supervisor. */
const people = (description: string, example: number) => many(description, example).nullable();

const CountsSchema = z
  .object({
    meetings: many(both('Hội nghị đã họp.', 'Meetings that were held.'), 4),
    planned: many(both('Hội nghị dự kiến.', 'Meetings that are planned.'), 1),
    invited: people(both('Người được mời.', 'People who were invited.'), 168),
    came: people(both('Người dự.', 'People who came.'), 121),
    registered: people(both('Người đăng ký tại chỗ.', 'People who registered on the spot.'), 22),
    followUps: z
      .object({
        due: people(both('Phải theo dõi.', 'To be followed up.'), 168),
        done: people(both('Đã gặp, có kết quả.', 'Reached, and the result is known.'), 150),
        inTime: people(both('Trong hạn.', 'In time.'), 140),
        overdue: people(both('Quá hạn, kể cả chưa gặp được.', 'Overdue, whom nobody reached among them.'), 8),
        joined: people(both('Đã tham gia.', 'Joined.'), 40),
        willJoin: people(both('Sẽ tham gia.', 'Will join.'), 61),
        refused: people(both('Từ chối.', 'Refused.'), 30),
        notReached: people(both('Chưa gặp được.', 'Not reached.'), 15),
        moved: people(both('Đã chuyển đi.', 'Moved away.'), 4),
      })
      .openapi({ description: both('Theo dõi sau hội nghị.', 'Following up.') }),
    newBusinesses: z
      .object({
        lists: many(both('Danh sách hộ kinh doanh mới.', 'Lists of new household businesses.'), 1),
        businesses: many(both('Số hộ.', 'Businesses on them.'), 12),
        handedOver: many(both('Danh sách đã gửi cơ quan BHXH.', 'Lists that were handed over.'), 1),
      })
      .openapi({ description: both('Hộ kinh doanh mới.', 'New household businesses.') }),
    review: z
      .object({
        takenOn: day(both('Dữ liệu tính đến ngày.', 'The day the data are of.'), '2026-11-20'),
        reviewedAt: instant(both('Lúc rà soát.', 'When it was reviewed.')),
        flagged: people(both('Số dòng không khớp.', 'Rows that do not fit together.'), 14),
        refused: people(both('Số dòng phải sửa.', 'Rows that had to be mended.'), 6),
        twice: people(both('Số dòng trùng.', 'Rows that stood twice.'), 3),
        groups: z
          .array(ReviewOfGroupSchema)
          .openapi({ description: both('Theo tổ dân phố.', 'By residential group.') }),
      })
      .nullable()
      .openapi({
        description: both('Rà soát gần nhất đến hết thời gian đó.', 'The last review up to the end of that time.'),
      }),
  })
  .openapi('OutreachCounts', { description: both('Các số, không có ai.', 'Numbers, of nobody.') });

const PERIOD = /^20\d{2}(?:-(?:0[1-9]|1[0-2]))?$/;

const counts = createRoute({
  method: 'get',
  path: '/v1/outreach/counts',
  operationId: 'countOutreach',
  tags,
  summary: titled('Số liệu rà soát, vận động', 'Review and outreach in numbers'),
  description: both(
    'Của một xã, phường trong một năm hoặc một tháng: chính xã, phường đó, và nơi theo dõi của tỉnh, thành phố. Không có tên ' +
      'ai; cơ quan giám sát thấy các tháng đã hết, không thấy số theo tổ dân phố; số người chỉ của năm, làm tròn đến 5, dưới 10 ' +
      'hoặc tính ra được số như thế thì null.',
    'Of a commune in a year or a month: for itself, and for whoever watches over the province. Nobody is named; supervisors ' +
      'see months that are over, no numbers by residential group, and people of a year alone, rounded to 5, null where fewer ' +
      'than ten or where such a number would come of it.',
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      commune: z
        .string()
        .regex(/^\d{5}$/)
        .openapi({
          ...query('commune'),
          description: both('Mã xã, phường.', 'Code of the commune.'),
          example: '09562',
        }),
      period: z
        .string()
        .regex(PERIOD)
        .openapi({
          ...query('period'),
          description: both('Năm YYYY hoặc tháng YYYY-MM.', 'A year YYYY or a month YYYY-MM.'),
          pattern: PERIOD.source,
          example: '2026-11',
        }),
    }),
  },
  responses: { 200: answered(CountsSchema, both('Các số.', 'The numbers.')), ...reading },
});

export const countRoutes = newRouter().openapi(counts, async (c) => {
  const { commune, period } = c.req.valid('query');
  return sendJson(c, await countsIn(await actingOf(c), commune, period, todayOf(c)));
});
