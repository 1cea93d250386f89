/** The fields that top-ups, sponsors, budgets and estimates are described from. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import { SCHEMES } from '../engine/facts.ts';
import { both, choiceText } from '../http/both.ts';
import { DECISION } from '../http/clear-words.ts';
import { yearInQuery } from '../http/years.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { day, month } from '../registers/fields.ts';

/** The most that one figure may be: a quadrillion đồng, well below what a number can hold exactly. */
const MOST_MONEY = 1_000_000_000_000_000;

export const decisionNumber = (example = '08/NQ-HĐND') =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .regex(DECISION)
    .openapi({
      description: both('Số và ký hiệu của quyết định.', 'Number and symbol of the decision.'),
      pattern: DECISION.source,
      example,
    });

export const decidedOn = (example = '2026-11-20') =>
  day(both('Ngày ban hành, không sau hôm nay.', 'The day it was made, not after today.'), example);

export const scheme = () =>
  z.enum(SCHEMES).openapi({
    description: choiceText('Loại bảo hiểm.', 'The scheme.', schemeWords),
    example: 'health-insurance',
  });

export const groups = () =>
  z
    .array(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/))
    .min(1)
    .max(60)
    .nullable()
    .openapi({
      description: both(
        'Mã các nhóm (rule hoặc stateRule của câu trả lời); null là mọi người sống trên địa bàn. Không gồm nhóm nhạy cảm.',
        "Ids of groups (a quote's rule or stateRule); null is everybody who lives there. Sensitive groups are not taken.",
      ),
      example: ['hi-elderly-70'],
    });

export const rate = (most: number) =>
  z
    .int()
    .min(1)
    .max(most)
    .openapi({
      description: both(
        'Phần vạn của mức đóng (BHXH: của mức đóng theo chuẩn hộ nghèo nông thôn).',
        'Basis points of the premium (social insurance: of the premium on the rural poverty line).',
      ),
      example: 2000,
    });

export const money = (description: string, example: number, least = 0) =>
  z.int().min(least).max(MOST_MONEY).openapi({ format: 'int64', description, example });

/** What may be negative: a correction, a sum with one in it. */
export const anyMoney = (description: string, example: number) =>
  z.int().openapi({ format: 'int64', description, example });

export const cap = () =>
  money(
    both(
      'Tối đa mỗi người mỗi tháng, đồng; null là không giới hạn.',
      'At most a person and month, đồng; null: no limit.',
    ),
    20000,
    1,
  ).nullable();

export const firstMonth = () =>
  month(both('Tháng đóng đầu tiên được hỗ trợ.', 'The first month of payment.'), '2027-01');
export const lastMonth = () =>
  month(both('Tháng cuối; null là chưa định.', 'The last month; null where no end is set.'), '2027-12').nullable();

export const year = (example = 2027) =>
  z
    .int()
    .min(2019)
    .max(2099)
    .openapi({ description: both('Năm ngân sách.', 'The budget year.'), example });

export const yearQuery = (vi = 'Năm ngân sách.', en = 'The budget year.') =>
  yearInQuery(both(vi, en), { first: 2019, last: 2099, example: 2027 });

const HOLDER = /^(state|city|commune:\d{5})$/;

export const holder = () =>
  z
    .string()
    .regex(HOLDER)
    .openapi({
      description: both(
        'Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).',
        'The budget holder: state, city, commune:<code>.',
      ),
      pattern: HOLDER.source,
      example: 'commune:19789',
    });

export const version = () =>
  z.int().openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 });

export const livemode = () =>
  z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') });
