/** What an operator asks: is it alive, can it serve; and where everything is, for who comes to the root. */
import { createRoute, z } from '@hono/zod-openapi';
import { connect } from '../db/connect.ts';
import { checkReady, isReady } from '../db/ready.ts';
import { environmentOf } from '../env.ts';
import { Refusal } from '../refusal.ts';
import { both, titled } from './both.ts';
import { cacheableJson } from './caching.ts';
import { headers } from './headers.ts';
import { always, refused } from './problem-schema.ts';
import { newRouter } from './router.ts';
import { sendJson } from './send.ts';

const tags = ['status'];

const root = createRoute({
  method: 'get',
  path: '/',
  operationId: 'start',
  tags,
  summary: titled('Lối vào', 'Where everything is'),
  description: both('Tên và các đường dẫn chính.', 'The name and the main links.'),
  responses: {
    200: {
      description: both('Các đường dẫn.', 'The links.'),
      headers: headers('ETag', 'X-Request-Id'),
      content: {
        'application/json': {
          schema: z.object({
            name: z.string().openapi({ description: both('Tên.', 'The name.') }),
            links: z
              .record(z.string(), z.string())
              .openapi({ description: both('Đường dẫn theo tên.', 'Paths by name.') }),
          }),
        },
      },
    },
    304: { description: both('Không đổi.', 'Not changed.') },
    500: always[500],
  },
});

const alive = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'checkAlive',
  tags,
  summary: titled('Còn chạy không', 'Is it alive'),
  description: both('Không động đến gì bên ngoài.', 'Touches nothing outside.'),
  responses: {
    200: {
      description: both('Còn chạy.', 'Alive.'),
      headers: headers('X-Request-Id'),
      content: {
        'application/json': {
          schema: z.object({
            status: z.literal('alive').openapi({ description: both('Luôn là alive.', 'Always alive.') }),
            build: z.string().openapi({ description: both('Bản phần mềm.', 'Build of the software.') }),
          }),
        },
      },
    },
    500: always[500],
  },
});

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'checkReady',
  tags,
  summary: titled('Sẵn sàng chưa', 'Is it ready'),
  description: both(
    'Cơ sở dữ liệu nối được và đúng cấu trúc. Tra cứu mức đóng không cần cơ sở dữ liệu.',
    'The database can be reached and its migrations are current. Quotes need no database.',
  ),
  responses: {
    200: {
      description: both('Sẵn sàng.', 'Ready.'),
      headers: headers('X-Request-Id'),
      content: {
        'application/json': {
          schema: z.object({
            database: z.literal('reachable').openapi({ description: both('Nối được.', 'Reachable.') }),
            migrations: z.literal('current').openapi({ description: both('Đúng cấu trúc.', 'Current.') }),
          }),
        },
      },
    },
    500: always[500],
    503: refused.notReady,
  },
});

const LINKS = {
  reference: '/docs',
  openapi: '/openapi.json',
  quotes: '/v1/quotes',
  household: '/v1/quotes/household',
  batch: '/v1/quotes/batch',
  questions: '/v1/questions',
  policies: '/v1/policies',
  parameters: '/v1/parameters',
  provinces: '/v1/provinces',
  me: '/v1/me',
  health: '/healthz',
  ready: '/readyz',
  status: '/status',
};

export const statusRoutes = newRouter()
  .openapi(root, (c) => cacheableJson(c, { name: 'An Sinh', links: LINKS }))
  .openapi(alive, (c) => sendJson(c, { status: 'alive', build: environmentOf(c.env).build }))
  .openapi(ready, async (c) => {
    const readiness = await checkReady(await connect(environmentOf(c.env)));
    if (!isReady(readiness)) throw new Refusal('not-ready');
    return sendJson(c, readiness);
  });
