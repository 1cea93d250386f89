/** The public page of how the system does. Shapes the answer; what is told, status.ts says. */
import { createRoute, z } from '@hono/zod-openapi';
import { connect } from '../db/connect.ts';
import { environmentOf } from '../env.ts';
import { both, titled } from '../http/both.ts';
import { instant } from '../http/fields.ts';
import { headers } from '../http/headers.ts';
import { always, refused } from '../http/problem-schema.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { readStatus } from './status.ts';

const Run = z
  .object({
    job: z.string().openapi({ description: both('Tên công việc.', 'Name of the job.'), example: 'closeRounds' }),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay dữ liệu thử.', 'Live data, or test data.') }),
    dueAt: instant(
      both(
        'Lần chạy gần nhất: lúc phải chạy; null là chưa chạy lần nào.',
        'Of the last run: when it was due; null: never ran.',
      ),
    ).nullable(),
    startedAt: instant(both('Lúc bắt đầu, theo giờ thật.', 'When it was begun, by the true clock.')).nullable(),
    endedAt: instant(both('Lúc xong; null là đang chạy.', 'When it ended; null while it runs.')).nullable(),
    outcome: z
      .enum(['done', 'failed', 'running'])
      .nullable()
      .openapi({
        description: both(
          'done: xong; failed: hỏng, giờ sau chạy lại; running: đang chạy.',
          'done; failed: begun again within the hour; running.',
        ),
      }),
    isBehind: z
      .boolean()
      .nullable()
      .openapi({
        description: both(
          'Lần phải chạy cách đây hơn 90 phút vẫn chưa xong: cần người xem; null là từ khi cài đặt chưa đến lần chạy nào.',
          'What was due more than 90 minutes ago is not done: somebody should look; null: not due yet since it was set up.',
        ),
      }),
  })
  .openapi('JobRun', { description: both('Một công việc chạy theo giờ.', 'A job that is done by the clock.') });

const Next = z
  .object({
    id: z.string().openapi({
      description: both('Mã của hạn: nơi, việc, kỳ.', 'Of the deadline: place, duty, period.'),
      example: '46.commune-lists.2026',
    }),
    province: z
      .string()
      .nullable()
      .openapi({ description: both('Mã tỉnh; null là cả nước.', 'The province; null: the whole country.') }),
    commune: z
      .string()
      .nullable()
      .openapi({ description: both('Mã xã, phường, nếu chỉ của nơi đó.', 'The commune, where it is of one alone.') }),
    lastDay: z.string().openapi({
      description: both('Ngày cuối còn đúng hạn.', 'The last day in time.'),
      format: 'date',
      example: '2026-12-24',
    }),
    who: z.string().openapi({ description: both('Cơ quan phải làm.', 'Who has to act.'), example: 'commune' }),
    what: z.string().openapi({
      description: both('Việc phải làm, theo Accept-Language.', 'What is to be done, in the language asked for.'),
    }),
    cite: z.string().openapi({ description: both('Căn cứ.', 'Where it is written.') }),
  })
  .openapi('NextDeadline', { description: both('Một hạn sắp tới.', 'A deadline that comes.') });

const Status = z
  .object({
    asAt: instant(both('Lúc trả lời.', 'When this was answered.')),
    jobs: z.array(Run).openapi({ description: both('Từng công việc, thật rồi thử.', 'Each job, live and then test.') }),
    oldestWaitingEvent: z
      .object({
        live: instant(both('Của dữ liệu thật.', 'Of live data.')).nullable(),
        test: instant(both('Của dữ liệu thử.', 'Of test data.')).nullable(),
      })
      .openapi({
        description: both(
          'Sự kiện cũ nhất chưa gửi tới nơi chờ từ lúc nào; null là không có.',
          'Since when the oldest undelivered event waits; null: none does.',
        ),
      }),
    nextDeadlines: z.array(Next).openapi({
      description: both('Mười hạn sắp tới, ngày gần trước.', 'The next ten deadlines, the nearest first.'),
    }),
  })
  .openapi('Status', { description: both('Tình trạng hệ thống.', 'How the system does.') });

const status = createRoute({
  method: 'get',
  path: '/status',
  operationId: 'readStatus',
  tags: ['status'],
  summary: titled('Tình trạng', 'How it does'),
  description: both(
    'Từng công việc theo giờ chạy lần cuối khi nào, kết quả; sự kiện chờ gửi; các hạn sắp tới. Không có dữ liệu của ai.',
    'When each job by the clock last ran and what came of it; events that wait; the next deadlines. Nothing of anybody.',
  ),
  responses: {
    200: {
      description: both('Tình trạng.', 'How it does.'),
      headers: headers('X-Request-Id'),
      content: { 'application/json': { schema: Status } },
    },
    500: always[500],
    503: refused.notReady,
  },
});

export const jobsRoutes = newRouter().openapi(status, async (c) =>
  sendJson(c, await readStatus(await connect(environmentOf(c.env)), c.get('now'), c.var.language)),
);
