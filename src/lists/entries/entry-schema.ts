/** A row of a list as the API shows it to those who may see people. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { amounts, month } from '../../quotes/answer-parts.ts';
import { PersonFieldsSchema } from './field-schema.ts';
import { RepairSchema, RowFindingSchema } from './finding-schema.ts';
import { RANKS } from './rivals.ts';
import { RowAnswerSchema } from './row-answer-schema.ts';

export const ENTRY_STATES = ['stored', 'flagged', 'refused', 'confirmed', 'rejected', 'accepted'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export const entryState = z.enum(ENTRY_STATES).openapi('EntryState', {
  description: choiceText('Tình trạng của một dòng.', 'What became of a row.', {
    stored: ['đã nhận, không có vấn đề', 'kept, without findings'],
    flagged: ['đã nhận, có điều cần xem', 'kept, with something to look at'],
    refused: ['bị từ chối cho đến khi sửa; không đi tiếp', 'refused until it is mended; it does not go on'],
    confirmed: ['xã, phường đã xác nhận', 'confirmed by the commune'],
    rejected: ['xã, phường hoặc cơ quan BHXH không chấp nhận', 'turned away by the commune or the insurer'],
    accepted: ['cơ quan BHXH đã chấp nhận', 'accepted by the insurer'],
  }),
});

export const change = z.enum(['increase', 'decrease']).openapi({
  description: choiceText('Tăng hay giảm.', 'Joining or leaving.', {
    increase: ['tăng', 'joining'],
    decrease: ['giảm', 'leaving'],
  }),
});

const findings = z
  .array(RowFindingSchema)
  .openapi({ description: both('Những điều cần sửa hoặc cần xem.', 'What is to be mended or looked at.') });
const repairs = z.array(RepairSchema).openapi({ description: both('Những chỗ đã sửa giúp.', 'What was mended.') });

const placed = {
  id: uuid(both('Mã của dòng.', 'Id of the row.')),
  position: z
    .int()
    .openapi({ description: both('Dòng thứ mấy của tệp, từ 1.', 'Which row of the file, from 1.'), example: 12 }),
  sheet: z
    .string()
    .nullable()
    .openapi({ description: both('Trang tính.', 'The sheet.'), example: 'Danh sách' }),
  row: z.int().openapi({ description: both('Dòng của trang tính.', 'The row of the sheet.'), example: 18 }),
  change,
  state: entryState,
};

const payment = z
  .object({
    paidIn: month(both('Tháng đóng.', 'The month of payment.')),
    from: month(both('Từ tháng.', 'From this month.')),
    months: z.int().openapi({ description: both('Số tháng.', 'How many months.') }),
    policy: z
      .string()
      .nullable()
      .openapi({ description: both('Chính sách và bản.', 'Policy and revision.') }),
    rule: z
      .string()
      .nullable()
      .openapi({ description: both('Nhóm.', 'The rule.') }),
    stateRule: z
      .string()
      .nullable()
      .openapi({ description: both('Nhóm được Nhà nước hỗ trợ.', "The state's group.") }),
    ...amounts,
  })
  .openapi('RowPayment', { description: both('Một lần đóng.', 'One payment.') });

/** A new one each time: the generator keeps by reference what it has seen. */
export const samePersonCode = () =>
  z.enum(['another-list-of-the-round', 'another-round', 'another-province']).openapi({
    description: choiceText('Ở đâu.', 'Where.', {
      'another-list-of-the-round': ['danh sách khác của đợt này', 'on another list of this round'],
      'another-round': ['đợt khác, hoặc đang được hỗ trợ', 'in another round, or in running support'],
      'another-province': ['tỉnh, thành phố khác', 'in another province'],
    }),
  });

const match = z
  .object({
    code: samePersonCode(),
    detail: z.string().openapi({ description: both('Phải làm gì.', 'What to do.') }),
    rank: z
      .enum(RANKS)
      .nullable()
      .openapi({
        description: choiceText(
          'Theo quy định về người thuộc nhiều diện, diện ở danh sách nào được chọn; null khi không so được.',
          'By the policy on people in several groups, the group of which list goes first; null: not to be compared.',
          {
            'better-here': ['ở danh sách này', 'that of this list'],
            'better-elsewhere': ['ở danh sách kia', 'that of the other list'],
            equal: ['ngang nhau: hai đơn vị thống nhất', 'neither: the two offices settle it'],
          },
        ),
      }),
    foundAt: instant(both('Lúc phát hiện.', 'When it was found.')),
  })
  .openapi('SamePerson', {
    description: both(
      'Danh sách khác cũng có người này; không nói của ai.',
      'Another list has the same person; whose it is, is not told.',
    ),
  });

export const ENTRY_MOVES = ['mend', 'remove', 'settle'] as const;

export const EntrySchema = z
  .object({
    ...placed,
    list: uuid(both('Danh sách.', 'The list.')),
    upload: uuid(both('Lần tải lên.', 'The upload it came in by.')),
    chunk: z
      .int()
      .openapi({ description: both('Phần thứ mấy của lần tải lên.', 'Which chunk of the upload.'), example: 1 }),
    version: z
      .int()
      .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
    person: PersonFieldsSchema,
    commune: z
      .object({
        code: z.string().openapi({ description: both('Mã 5 chữ số.', 'The code of 5 digits.'), example: '19774' }),
        name: z.string().openapi({ description: both('Tên.', 'The name.'), example: 'Phường Kim Long' }),
      })
      .nullable()
      .openapi({
        description: both('Xã, phường, đặc khu nơi ở: nơi xác nhận.', 'The commune lived in: who confirms.'),
      }),
    facts: z.record(z.string(), z.unknown()).openapi({
      description: both(
        'Những gì bộ quy định đã dùng để trả lời, như ở /v1/quotes.',
        'What the law was asked with, as at /v1/quotes.',
      ),
    }),
    declared: z.array(z.string()).openapi({
      description: both(
        'Trong đó, những điều không ghi ở dòng mà theo loại danh sách: ai lập danh sách thì khai như vậy.',
        'Of these, what the row does not say and the kind of list does: whoever makes the list declares it.',
      ),
    }),
    answer: RowAnswerSchema.nullable().openapi({
      description: both('null khi dòng chưa hỏi được, hoặc là dòng giảm.', 'null: not to be asked about, or leaving.'),
    }),
    payments: z.array(payment).openapi({ description: both('Các lần đóng.', 'The payments.') }),
    findings,
    repairs,
    samePerson: z
      .array(match)
      .openapi({ description: both('Người này ở danh sách khác.', 'The same person on other lists.') }),
    keptAt: instant(
      both('Lúc đơn vị nói giữ người này; null là chưa.', 'When this office said it keeps them.'),
    ).nullable(),
    takesOff: z
      .uuid()
      .nullable()
      .openapi({ description: both('Dòng giảm: dòng mà nó chấm dứt.', 'Of a leaving row: the row it ends.') }),
    reason: z
      .string()
      .nullable()
      .openapi({
        description: both('Lý do không chấp nhận, nếu có.', 'Why it was turned away, if it was.'),
      }),
    may: z
      .array(z.enum(ENTRY_MOVES))
      .openapi({ description: both('Người gọi làm được gì với dòng này.', 'What the caller may do with the row.') }),
    madeAt: instant(both('Lúc nhận.', 'When it came in.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it changed last.')),
  })
  .openapi('Entry', { description: both('Một người trong danh sách.', 'One person on a list.') });

export const RemovedSchema = z
  .object({
    list: uuid(both('Danh sách.', 'The list.')),
    entry: uuid(both('Dòng đã bỏ.', 'The row that is gone.')),
    version: z.int().openapi({
      description: both('Phiên bản của danh sách sau đó.', 'The version of the list afterwards.'),
      example: 9,
    }),
  })
  .openapi('RemovedEntry', { description: both('Dòng đã bỏ khỏi danh sách.', 'A row taken out of its list.') });

export type EntryBody = z.infer<typeof EntrySchema>;
