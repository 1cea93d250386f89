/** A commune's top-ups as the API shows and takes them. */

import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { pageQuery } from '../../http/pages.ts';
import { testQuery } from '../../http/public-parts.ts';
import { query } from '../../registers/fields.ts';
import {
  cap,
  decidedOn,
  decisionNumber,
  firstMonth,
  groups,
  lastMonth,
  livemode,
  rate,
  scheme,
  version,
} from '../fields.ts';
import { STATES } from './snapshots.ts';

const line = {
  scheme: scheme(),
  groups: groups(),
  rate: rate(10_000),
  cap: cap(),
  from: firstMonth(),
  until: lastMonth(),
  decision: z
    .strictObject({ number: decisionNumber(), decidedOn: decidedOn() })
    .openapi({ description: both('Nghị quyết của HĐND xã, phường.', "The decision of the commune's council.") }),
};

const LineSchema = z
  .strictObject(line)
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    params: { code: 'out-of-range', bounds: '>= from' },
  })
  .openapi('TopUp', {
    description: both('Một mức xã, phường hỗ trợ thêm.', 'One top-up of a commune.'),
  });

const lines = () =>
  z
    .array(LineSchema)
    .max(50)
    .openapi({
      description: both(
        'Mọi mức có hiệu lực, tối đa 50; mức không còn thì bỏ ra, danh sách trống là thôi hỗ trợ.',
        'Everything that is in force, at most 50; what is withdrawn is left out, and nothing at all ends it.',
      ),
    });

export const NewTopUpsSchema = z
  .strictObject({ lines: lines() })
  .openapi('NewTopUps', { description: both('Bản kế tiếp cần soạn.', 'The next snapshot.') });

export const TopUpsSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: livemode(),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    commune: z.string().openapi({ description: both('Mã xã, phường.', 'Code of the commune.'), example: '19789' }),
    state: z.enum(STATES).openapi({
      description: choiceText('Tình trạng.', 'Where it is.', {
        drafted: ['bản soạn', 'a draft'],
        published: ['đã công bố', 'published'],
        discarded: ['đã bỏ', 'discarded'],
      }),
    }),
    version: version(),
    lines: lines(),
    follows: z.int().openapi({
      description: both('Soạn sau bản công bố thứ mấy; 0 là bản đầu.', 'Which published one it follows; 0: none.'),
      example: 0,
    }),
    madeAt: instant(both('Lúc soạn.', 'When it was drafted.')),
    nth: z
      .int()
      .nullable()
      .openapi({
        description: both('Bản công bố thứ mấy của xã, phường.', "Its number among the commune's."),
        example: 1,
      }),
    publishedAt: instant(both('Lúc công bố.', 'When it was published.')).nullable(),
    hash: z
      .string()
      .nullable()
      .openapi({
        description: both(
          'Dấu SHA-256 của nội dung, lúc công bố và dấu của bản trước.',
          'SHA-256 of what it holds, when it was published, and the hash before it.',
        ),
        example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      }),
    inForce: z.boolean().openapi({ description: both('Đang áp dụng.', 'Whether it is in force now.') }),
  })
  .openapi('TopUps', {
    description: both('Các mức hỗ trợ thêm của một xã, phường, một bản.', "A commune's top-ups, in one snapshot."),
  });

export const publishedQuery = z.strictObject({
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .openapi({
      ...query('commune'),
      description: both('Chỉ xã, phường này.', 'Of this commune only.'),
      example: '19789',
    }),
  test: testQuery(both('Dữ liệu thử thay vì dữ liệu thật.', 'What was entered for tests, in place of what is live.')),
  ...pageQuery,
});
