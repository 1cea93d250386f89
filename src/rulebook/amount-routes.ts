/** What policies pay, rule by rule, and what changed from one to the next: pages that portals and the press may cache. */

import { createRoute, z } from '@hono/zod-openapi';
import { amountsOf } from '../engine/amounts.ts';
import { changesOf } from '../engine/changes.ts';
import { SCHEMES } from '../engine/facts.ts';
import type { Policy, StatePolicy } from '../engine/policy.ts';
import { both, choiceText, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import type { Ctx } from '../http/context.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answeredCached, cached, unchanged } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { amount, month } from '../quotes/answer-parts.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { Refusal } from '../refusal.ts';
import { language, monthWithin, ofPlace, policyNamed, spokenIn } from './parts.ts';
import { rulebook } from './rulebook.ts';

const tags = ['policies'];
const text = (description: string) => z.string().openapi({ description });

const AmountSchema = z
  .object({
    scheme: z.enum(SCHEMES).openapi({ description: choiceText('Loại.', 'The scheme.', schemeWords) }),
    rule: text(
      both('Nhóm của địa phương; null khi chỉ có Nhà nước.', "The local rule; null for the state's share alone."),
    ).nullable(),
    cite: text(both('Căn cứ.', 'Its clause.')).nullable(),
    says: text(both('Bằng lời.', 'The same in words.')).nullable(),
    stateRule: text(both('Nhóm của Nhà nước.', "The state's group.")).nullable(),
    stateCite: text(both('Căn cứ.', 'Its clause.')).nullable(),
    stateSays: text(both('Bằng lời.', 'The same in words.')).nullable(),
    due: amount('Mức đóng một tháng.', 'The premium of a month.'),
    state: amount('Nhà nước.', 'The state.'),
    local: amount('Địa phương.', 'The city or commune.'),
    participant: amount('Người tham gia.', 'The participant.'),
  })
  .openapi('AmountLine', { description: both('Một dòng mức tiền.', 'One line of amounts.') });

const AmountsSchema = z
  .object({
    policy: text(both('Chính sách.', 'The policy.')),
    revision: text(both('Dấu của nội dung.', 'Hash of its content.')),
    month: month(both('Tháng được tính.', 'The month that is priced.')),
    lines: z.array(AmountSchema).openapi({
      description: both(
        'Một tháng, thu nhập chọn đóng ở mức thấp nhất, BHYT ở mức đầy đủ.',
        'For one month, at the floor income, health insurance at the full price.',
      ),
    }),
  })
  .openapi('Amounts', { description: both('Mức tiền của từng nhóm.', 'What each payer pays, rule by rule.') });

export const amountsQuery = z.strictObject({
  month: z
    .string()
    .optional()
    .openapi({
      description: both(
        'Tháng, trong thời gian của chính sách; không ghi là tháng này, hoặc tháng gần nhất của chính sách.',
        'A month of the policy; this month, or the nearest the policy has, where absent.',
      ),
      example: '2026-07',
      pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
      param: { name: 'month', in: 'query' },
    }),
  language,
});

export const amountsAnswer = {
  200: {
    description: both('Mức tiền.', 'The amounts.'),
    headers: cached,
    content: { 'application/json': { schema: AmountsSchema } },
  },
  304: unchanged,
  404: refused.notFound,
  422: refused.invalid,
  ...always,
};

const readAmounts = createRoute({
  method: 'get',
  path: '/v1/policies/{place}/{version}/amounts',
  operationId: 'readAmounts',
  tags,
  summary: titled('Mức tiền của từng nhóm', 'Amounts, rule by rule'),
  description: both(
    'Mỗi nhóm: từng nguồn trả bao nhiêu một tháng, ở mức thu nhập thấp nhất.',
    'For every rule, what each payer pays a month at the floor income.',
  ),
  request: { params: ofPlace, query: amountsQuery },
  responses: amountsAnswer,
});

const RuleStateSchema = z
  .object({
    cite: text(both('Căn cứ.', 'The clause.')),
    says: text(both('Bằng lời.', 'The same in words.')),
    share: z
      .int()
      .nullable()
      .openapi({ description: both('Phần vạn.', 'Basis points, or null.') }),
    terms: text(both('Mức, kiểu, ngân sách.', 'Share, kind and budget.')),
    conditions: text(both('Điều kiện.', 'The conditions.')),
  })
  .openapi('RuleState', { description: both('Một nhóm, ở một bản.', 'A rule, in one version.') });

const ChangesSchema = z
  .object({
    policy: text(both('Bản sau.', 'The later policy.')),
    since: text(both('Bản trước.', 'The earlier policy.')),
    month: month(both('Cả hai được tính ở tháng này.', 'Both are priced in this month.')),
    rules: z
      .array(
        z.object({
          rule: text(both('Nhóm.', 'The rule.')),
          change: z
            .enum(['added', 'ended', 'changed'])
            .openapi({ description: both('Thêm, hết, hay đổi.', 'Added, ended, or changed.') }),
          before: RuleStateSchema.nullable(),
          after: RuleStateSchema.nullable(),
          amounts: z
            .array(
              z.object({
                stateRule: text(both('Nhóm của Nhà nước.', "The state's group, or null.")).nullable(),
                before: amount('Địa phương trả trước đây, một tháng.', 'The local part before, a month.'),
                after: amount('Địa phương trả từ nay, một tháng.', 'The local part after, a month.'),
              }),
            )
            .openapi({ description: both('Bằng đồng, ở mức thấp nhất.', 'In đồng, at the floor.') }),
        }),
      )
      .openapi({ description: both('Từng nhóm có thay đổi.', 'Each rule that changed.') }),
  })
  .openapi('Changes', { description: both('Thay đổi giữa hai bản.', 'What changed between two policies.') });

const readChanges = createRoute({
  method: 'get',
  path: '/v1/policies/{place}/{version}/changes',
  operationId: 'readChanges',
  tags,
  summary: titled('Thay đổi so với bản khác', 'Changes since another policy'),
  description: both(
    'Nhóm nào thêm, hết, đổi điều kiện hay mức, và mỗi nhóm bao nhiêu đồng một tháng. Hai bản phải của cùng một nơi.',
    'Which rules were added, ended or changed, and what that is in đồng a month. Both must be of one place.',
  ),
  request: {
    params: ofPlace,
    query: z.strictObject({
      since: z.string().openapi({
        description: both('Mã của bản trước.', 'Id of the earlier policy.'),
        example: 'hanoi/2026-01',
        param: { name: 'since', in: 'query', required: true },
      }),
      language,
    }),
  },
  responses: {
    ...answeredCached(ChangesSchema, both('Thay đổi.', 'The changes.')),
    404: refused.notFound,
    422: refused.invalid,
    ...always,
  },
});

export const amountRoutes = newRouter()
  .openapi(readAmounts, (c) => {
    const { place, version } = c.req.valid('param');
    return sendAmounts(c, policyNamed(`${place}/${version}`), c.req.valid('query'));
  })
  .openapi(readChanges, (c) => {
    const { place, version } = c.req.valid('param');
    const { since, language: asked } = c.req.valid('query');
    const later = policyNamed(`${place}/${version}`);
    const changes = changesOf(later, earlierThan(later, since), spokenIn(c, asked), rulebook);
    return cacheableJson(c, { policy: later.id, since, ...changes });
  });

amountRoutes.openAPIRegistry.register('RuleState', RuleStateSchema);

type AmountsQuery = { readonly month?: string | undefined; readonly language?: 'vi' | 'en' | undefined };

export function sendAmounts(c: Ctx, policy: Policy | StatePolicy, query: AmountsQuery): Promise<Response> {
  const priced = monthWithin(policy, query.month, c.var.now);
  const lines = amountsOf(policy, priced, spokenIn(c, query.language), rulebook);
  return cacheableJson(c, { policy: policy.id, revision: rulebook.revisionOf(policy), month: priced, lines });
}

function earlierThan(later: Policy, since: string): Policy {
  const earlier = rulebook.policyById(since);
  if (earlier?.province === later.province) return earlier;
  const isKnown = earlier !== null || rulebook.statePolicies.some(({ id }) => id === since);
  const code = isKnown ? 'policy-of-another-province' : 'unknown-policy';
  throw new Refusal('invalid', [{ at: ['since'], in: 'query', code }]);
}
