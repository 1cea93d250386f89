/** The policies as data, and as the sheet a legal officer signs. */

import { createRoute, z } from '@hono/zod-openapi';
import type { Language } from '../engine/answer.ts';
import type { Policy, StatePolicy } from '../engine/policy.ts';
import { markdownOf, sheetOf } from '../engine/sheet.ts';
import { both, titled } from '../http/both.ts';
import { cacheable, cacheableJson } from '../http/caching.ts';
import type { Ctx } from '../http/context.ts';
import { HTML_TYPE } from '../http/html.ts';
import { problem } from '../http/problem.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answeredCached, cached, unchanged } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { PAGE_CSP } from '../http/security.ts';
import { language, ofPlace, policyNamed, spokenIn } from './parts.ts';
import { policyBody, summaryOf } from './policy-body.ts';
import { PolicySchema, PolicySummarySchema } from './policy-schema.ts';
import { rulebook } from './rulebook.ts';
import { sheetForm } from './sheet-form.ts';
import { sheetPage } from './sheet-page.ts';

const tags = ['policies'];
const JSON_TYPE = 'application/json';

const listPolicies = createRoute({
  method: 'get',
  path: '/v1/policies',
  operationId: 'listPolicies',
  tags,
  summary: titled('Các chính sách', 'Policies'),
  description: both(
    'Mọi chính sách đang có, của các tỉnh, thành phố và của Nhà nước, kể cả bản đã hết hiệu lực.',
    'Every policy we hold, of places and of the state, ended versions as well.',
  ),
  responses: {
    200: {
      description: both('Danh sách.', 'The list.'),
      headers: cached,
      content: {
        [JSON_TYPE]: {
          schema: z.object({
            policies: z.array(PolicySummarySchema).openapi({ description: both('Của địa phương.', 'Of places.') }),
            statePolicies: z
              .array(PolicySummarySchema)
              .openapi({ description: both('Của Nhà nước.', 'Of the state.') }),
          }),
        },
      },
    },
    304: unchanged,
    ...always,
  },
});

const readPolicy = createRoute({
  method: 'get',
  path: '/v1/policies/{place}/{version}',
  operationId: 'readPolicy',
  tags,
  summary: titled('Một chính sách', 'A policy'),
  description: both(
    'Toàn bộ một chính sách của địa phương: nhóm, điều kiện, mức, thời hạn, cách hiểu, những gì để ngoài.',
    'All of a policy of a place: rules, conditions, shares, deadlines, readings, what is set aside.',
  ),
  request: { params: ofPlace },
  responses: {
    ...answeredCached(PolicySchema, both('Chính sách.', 'The policy.')),
    404: refused.notFound,
    ...always,
  },
});

export const sheetAnswer = {
  200: {
    description: both('Tờ đối chiếu.', 'The sheet.'),
    headers: cached,
    content: {
      'text/markdown': { schema: z.string().openapi({ description: both('Markdown.', 'Markdown.') }) },
      'text/html': { schema: z.string().openapi({ description: both('HTML.', 'HTML.') }) },
    },
  },
  304: unchanged,
  404: refused.notFound,
  406: refused.notAcceptable,
  422: refused.invalid,
  ...always,
};

export const sheetQuery = z.strictObject({
  format: z
    .enum(['markdown', 'html'])
    .optional()
    .openapi({
      description: both(
        'Dạng; không ghi thì theo Accept, rồi Markdown.',
        'The form; Accept where absent, then Markdown.',
      ),
      param: { name: 'format', in: 'query' },
    }),
  language,
});

const readSheet = createRoute({
  method: 'get',
  path: '/v1/policies/{place}/{version}/sheet',
  operationId: 'readSheet',
  tags,
  summary: titled('Tờ đối chiếu', 'The sheet a legal officer signs'),
  description: both(
    'Từng điều khoản và chương trình làm gì, in từ chính các giá trị được dùng để tính.',
    'Clause by clause what the program does, printed from the very values it computes with.',
  ),
  request: { params: ofPlace, query: sheetQuery },
  responses: sheetAnswer,
});

export const policyRoutes = newRouter()
  .openapi(listPolicies, (c) =>
    cacheableJson(c, {
      policies: rulebook.policies.map(summaryOf),
      statePolicies: rulebook.statePolicies.map(summaryOf),
    }),
  )
  .openapi(readPolicy, (c) => {
    const { place, version } = c.req.valid('param');
    return cacheableJson(c, policyBody(policyNamed(`${place}/${version}`)));
  })
  .openapi(readSheet, (c) => {
    const { place, version } = c.req.valid('param');
    return sendSheet(c, policyNamed(`${place}/${version}`), c.req.valid('query'));
  });

type SheetQuery = {
  readonly format?: 'markdown' | 'html' | undefined;
  readonly language?: Language | undefined;
};

export async function sendSheet(c: Ctx, policy: Policy | StatePolicy, query: SheetQuery): Promise<Response> {
  const spoken = spokenIn(c, query.language);
  const form = query.format ?? sheetForm(c.req.header('accept'));
  if (form === null) return problem(c, 'not-acceptable');
  const sheet = sheetOf(policy, rulebook.revisionOf(policy), spoken, rulebook.citeText);
  const headers = { 'Content-Language': spoken };
  if (form === 'markdown') return cacheable(c, markdownOf(sheet), 'text/markdown; charset=utf-8', headers);
  const page = sheetPage(sheet, spoken);
  return cacheable(c, page, HTML_TYPE, { ...headers, 'Content-Security-Policy': PAGE_CSP });
}
