/** Which rows of a list are asked for, and what is sent to look one up or to settle it: as the API takes it. */

import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { pageQuery } from '../../http/pages.ts';
import { uuidQuery, yesNoQuery } from '../../http/route-parts.ts';
import { citizenNumber } from '../../registers/fields.ts';
import { CHECK_WORDS, type CheckCode } from '../checks/finding-words.ts';
import { isTellingNothing } from '../checks/telling.ts';
import { INTAKE_FINDING_CODES } from '../intake/row.ts';
import { change, entryState } from './entry-schema.ts';

const isCheckCode = (code: string): code is CheckCode => code in CHECK_WORDS;

/** A code that tells of somebody's group, age or income is sealed with the row: there is no looking for it. */
const CODES_IN_CLEAR: readonly string[] = [
  ...Object.keys(CHECK_WORDS)
    .filter(isCheckCode)
    .filter((code) => isTellingNothing({ code, field: null, address: null, severity: 'refused' })),
  ...INTAKE_FINDING_CODES,
];

/** The place of the last row of a page: it grows with the list, and says nothing of anybody. */
const place = () => z.string().regex(/^\d{1,16}$/);

export const entryQuery = z.strictObject({
  limit: pageQuery.limit,
  cursor: place()
    .transform(Number)
    .optional()
    .openapi({
      type: 'string',
      pattern: '^\\d{1,16}$',
      description: both('Giá trị next của trang trước.', 'The `next` of the page before.'),
      param: { name: 'cursor', in: 'query' },
      example: '10001000012',
    }),
  state: entryState.optional().openapi({
    description: both('Chỉ những dòng ở tình trạng này.', 'Rows in this state only.'),
    param: { name: 'state', in: 'query' },
    example: 'refused',
  }),
  change: change.optional().openapi({
    description: both('Chỉ tăng, hoặc chỉ giảm.', 'Joining or leaving only.'),
    param: { name: 'change', in: 'query' },
    example: 'increase',
  }),
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .openapi({
      description: both('Chỉ người sống ở xã, phường này.', 'People who live in this commune only.'),
      param: { name: 'commune', in: 'query' },
      example: '19789',
    }),
  finding: z
    .enum(CODES_IN_CLEAR)
    .optional()
    .openapi({
      description: both(
        'Chỉ dòng có điều này. Mã nói về diện, tuổi, thu nhập được mã hóa cùng dòng nên không lọc được.',
        'Rows with this finding only. Codes that tell of a group, an age or an income are sealed with their row and cannot ' +
          'be asked for.',
      ),
      param: { name: 'finding', in: 'query' },
      example: 'citizen-number-form',
    }),
  upload: uuidQuery('upload', both('Chỉ của lần tải lên này.', 'Of this upload only.')),
  samePerson: yesNoQuery(
    'samePerson',
    both('Danh sách khác cũng có người này, hay không.', 'Whether another list has the same person.'),
    'true',
  ),
});

export const entryNext = place()
  .nullable()
  .openapi({
    description: both('Gửi lại ở cursor để xem tiếp; null là hết.', 'Send it as cursor for more; null: no more.'),
    example: null,
  });

export const SearchEntriesSchema = z
  .strictObject({
    citizenNumber: citizenNumber(),
  })
  .openapi('EntrySearch', { description: both('Tìm theo số định danh.', 'By the citizen number.') });

const DECISIONS = ['keep', 'give-up'] as const;

export const SettleSchema = z
  .strictObject({
    decision: z.enum(DECISIONS).openapi({
      description: choiceText('Đơn vị quyết định thế nào.', 'What this office decides.', {
        keep: ['giữ người này', 'it keeps the person'],
        'give-up': [
          'nhường cho danh sách kia; dòng này bị từ chối',
          'it leaves them to the other list; the row is refused',
        ],
      }),
    }),
  })
  .openapi('Settle', { description: both('Giữ hay nhường một người.', 'Keeping a person, or giving them up.') });
