/** What the pages of the law have in common: how a policy is named in a path, how a month and a language are asked for. */
import { z } from '@hono/zod-openapi';
import { monthInVietNam } from '../calendar/vietnam-day.ts';
import type { Language } from '../engine/answer.ts';
import type { Policy, StatePolicy } from '../engine/policy.ts';
import { both } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { isAskableMonth } from '../quotes/dates.ts';
import { Refusal } from '../refusal.ts';
import { rulebook } from './rulebook.ts';

export const ofPlace = z.strictObject({
  place: z.string().openapi({
    description: both('Nơi ban hành.', 'The place.'),
    example: 'hanoi',
    param: { name: 'place', in: 'path' },
  }),
  version: z.string().openapi({
    description: both('Tháng bắt đầu áp dụng.', 'The month it starts in.'),
    example: '2026-07',
    param: { name: 'version', in: 'path' },
  }),
});

export const ofState = z.strictObject({
  nation: z.string().openapi({
    enum: ['vietnam'],
    description: both('Luôn là vietnam.', 'Always vietnam.'),
    example: 'vietnam',
    param: { name: 'nation', in: 'path' },
  }),
  scheme: z.string().openapi({
    description: both('BHXH tự nguyện hay BHYT.', 'social-insurance or health-insurance.'),
    example: 'health-insurance',
    param: { name: 'scheme', in: 'path' },
  }),
  version: z.string().openapi({
    description: both('Tháng bắt đầu áp dụng.', 'The month it starts in.'),
    example: '2025-07',
    param: { name: 'version', in: 'path' },
  }),
});

export const language = z
  .enum(['vi', 'en'])
  .optional()
  .openapi({
    description: both(
      'Ngôn ngữ; không ghi thì theo Accept-Language, rồi tiếng Việt.',
      'The language; Accept-Language where absent, then Vietnamese.',
    ),
    param: { name: 'language', in: 'query' },
  });

export const wordsSchema = z
  .object({
    vi: z.string().openapi({ description: both('Bằng tiếng Việt.', 'In Vietnamese.') }),
    en: z.string().openapi({ description: both('Bằng tiếng Anh.', 'In English.') }),
  })
  .openapi('Words', { description: both('Lời, bằng hai thứ tiếng.', 'Words, in both languages.') });

export function policyNamed(id: string): Policy {
  const policy = rulebook.policyById(id);
  if (policy === null) throw new Refusal('unknown-policy');
  return policy;
}

export function statePolicyNamed(id: string): StatePolicy {
  const policy = rulebook.statePolicies.find((one) => one.id === id);
  if (policy === undefined) throw new Refusal('unknown-policy');
  return policy;
}

export function spokenIn(c: Ctx, asked: Language | undefined): Language {
  if (asked !== undefined) c.set('language', asked);
  return asked ?? c.var.language;
}

/** The month asked for, else this one, else the nearest the policy has. */
export function monthWithin(policy: Policy | StatePolicy, asked: string | undefined, now: Date): string {
  const within = (month: string) => month >= policy.from && (policy.until === null || month <= policy.until);
  if (asked !== undefined) {
    const bounds = `${policy.from} .. ${policy.until ?? '2100-12'}`;
    if (!isAskableMonth(asked)) throw new Refusal('invalid', [{ at: ['month'], in: 'query', code: 'not-a-month' }]);
    if (!within(asked)) throw new Refusal('invalid', [{ at: ['month'], in: 'query', code: 'out-of-range', bounds }]);
    return asked;
  }
  const thisMonth = monthInVietNam(now);
  if (within(thisMonth)) return thisMonth;
  return thisMonth < policy.from ? policy.from : (policy.until ?? thisMonth);
}
