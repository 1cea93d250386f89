/** Extracts, and what was counted of them, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { JSON_TYPE } from '../http/route-parts.ts';
import { rowsBody } from '../lists/entries/route-parts.ts';
import { CheckedFileSchema } from '../lists/papers/paper-schema.ts';
import { day, month } from '../registers/fields.ts';
import { EXTRACT_FORMS } from './extract-forms.ts';
import { EXTRACT_KINDS, type ExtractKind } from './extracted.ts';
import { many } from './route-parts.ts';

const KIND_WORDS: ValueWords<ExtractKind> = {
  population: ['bản trích dân cư của Công an phường', 'an extract of the population, by the police'],
  'household-businesses': ['hộ kinh doanh mới đăng ký trong tháng', 'household businesses registered in a month'],
};

export const extractKind = () =>
  z.enum(EXTRACT_KINDS).openapi({ description: choiceText('Loại.', 'The kind.', KIND_WORDS), example: 'population' });

export const ExtractSchema = z
  .object({
    id: uuid(both('Mã của bản trích.', 'Id of the extract.')),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    version: z
      .int()
      .openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
    agency: uuid(both('Xã, phường giữ bản trích.', 'The commune that keeps it.')),
    commune: z.string().openapi({ description: both('Mã xã, phường.', 'Code of the commune.'), example: '09562' }),
    kind: extractKind(),
    takenOn: day(both('Dữ liệu tính đến ngày.', 'The day the data are of.'), '2026-11-20'),
    month: month(
      both('Tháng đăng ký (hộ kinh doanh mới); null với dân cư.', 'The month of registration; null for a population.'),
      '2026-11',
    ).nullable(),
    keepUntil: day(both('Ngày cuối được lưu.', 'The last day it is kept.'), '2027-05-31'),
    stored: many(both('Số người, hộ đang lưu.', 'How many it holds.'), 1200),
    flagged: many(both('Trong đó có điều không khớp.', 'Of these, with something that does not fit.'), 14),
    refused: many(both('Số dòng không nhận, để nơi gửi sửa.', 'Rows that were not taken, to be mended.'), 6),
    twice: many(both('Trong đó là trùng trong tệp.', 'Of these, repeated in their file.'), 3),
    reviewedAt: instant(both('Lúc rà soát gần nhất.', 'When it was reviewed last.')).nullable(),
    handedOverAt: instant(both('Lúc gửi cơ quan BHXH.', 'When it was handed over to the insurer.')).nullable(),
    deletedAt: instant(both('Lúc xóa người trong đó.', 'When its people were deleted.')).nullable(),
    deletedBecause: z
      .enum(['kept-long-enough', 'early'])
      .nullable()
      .openapi({
        description: choiceText('Vì sao xóa.', 'Why they were deleted.', {
          'kept-long-enough': ['hết thời hạn lưu', 'the last day had come'],
          early: ['xã, phường xóa sớm', 'the commune deleted them earlier'],
        }),
      }),
    madeAt: instant(both('Lúc mở.', 'When it was opened.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Extract', {
    description: both(
      'Một bản trích: số và ngày. Người trong đó được mã hóa, xem ở danh sách người.',
      'An extract: numbers and days. Its people are sealed, and read elsewhere.',
    ),
  });

export const NewExtractSchema = z
  .strictObject({
    kind: extractKind(),
    takenOn: day(
      both('Dữ liệu tính đến ngày; không sau hôm nay.', 'The day the data are of; today or earlier.'),
      '2026-11-20',
    ),
    month: month(
      both('Chỉ với hộ kinh doanh mới: tháng đăng ký.', 'For new businesses alone: the month.'),
      '2026-11',
    ).optional(),
    keepUntil: day(
      both(
        'Ngày cuối được lưu: từ hôm nay, tối đa một năm. Hôm sau tất cả được xóa.',
        'The last day it is kept: from today, at most a year on. The day after, all of it is deleted.',
      ),
      '2027-05-31',
    ),
  })
  .superRefine(({ kind, month: named }, context) => {
    const isThere = named !== undefined;
    if (isThere === (kind === 'household-businesses')) return;
    context.addIssue({ code: 'custom', path: ['month'], params: { code: isThere ? 'unknown-field' : 'missing' } });
  })
  .openapi('NewExtract', { description: both('Bản trích cần mở.', 'The extract to open.') });

export const ImportedExtractSchema = z
  .object({
    extract: ExtractSchema,
    isStored: z.boolean().openapi({
      description: both(
        'false: mode=all và có dòng bị từ chối, nên không lưu gì.',
        'false: with mode=all a row was refused, so nothing was stored.',
      ),
    }),
    known: many(both('Số người, hộ đã có và được ghi lại.', 'How many were there already, and were written anew.'), 0),
    twice: many(both('Số dòng trùng trong tệp này.', 'Rows that are repeated in this file.'), 1),
    counts: CheckedFileSchema.shape.counts,
    sheets: CheckedFileSchema.shape.sheets,
    findings: CheckedFileSchema.shape.findings,
    rows: CheckedFileSchema.shape.rows,
  })
  .openapi('ImportedExtract', { description: both('Kết quả của tệp.', 'What became of the file.') });

const CELL: ('string' | 'number' | 'boolean' | 'null')[] = ['string', 'number', 'boolean', 'null'];

/** Described from the columns of the forms, so that the reference and the templates say the same. */
const rowFields = Object.fromEntries(
  Object.values(EXTRACT_FORMS)
    .flatMap(({ columns }) => columns)
    .map(({ key, heading, note, example }) => [
      key,
      {
        type: CELL,
        description: both(`${heading}. ${note.vi}`, note.en),
        ...(example === '' ? {} : { example }),
      },
    ]),
);

/** JSON is read row by row like files, so its schema is for readers alone. */
export const extractBody = {
  ...rowsBody,
  content: {
    ...rowsBody.content,
    [JSON_TYPE]: {
      schema: {
        type: 'array' as const,
        maxItems: 5_000,
        description: both('Các dòng.', 'The rows.'),
        items: {
          type: 'object' as const,
          additionalProperties: false,
          description: both('Một người, hoặc một hộ kinh doanh.', 'A person, or a household business.'),
          properties: rowFields,
        },
      },
    },
  },
};

const inGroups = z.record(z.string(), z.int().min(0)).openapi({
  description: both('Số người theo mã nhóm của kế hoạch.', "People by the ids of the plan's groups."),
  example: { 'no-health-insurance': 310, informal: 120 },
});

export const ReviewOfGroupSchema = z
  .object({
    residentialGroup: uuid(
      both('Tổ dân phố, thôn; null: chưa rõ.', 'The residential group; null: not known.'),
    ).nullable(),
    people: many(both('Số người, không tính đã chuyển đi.', 'People, without those who moved away.'), 480),
    healthKnown: many(both('Biết là có BHYT.', 'Known to have health insurance.'), 402),
    socialKnown: many(both('Biết là có BHXH.', 'Known to have social insurance.'), 95),
    contacted: many(
      both(
        'Đã được mời họp, kể cả theo bản trích trước còn lưu; còn lại là người mới.',
        'Invited before, under an earlier extract too while it is kept; the others are new.',
      ),
      38,
    ),
    groups: inGroups,
  })
  .openapi('ReviewOfGroup', {
    description: both('Kết quả rà soát của một tổ dân phố.', 'What a review came to in one residential group.'),
  });

export const ReviewSchema = z
  .object({
    extract: ExtractSchema,
    groups: z
      .array(ReviewOfGroupSchema)
      .openapi({ description: both('Theo tổ dân phố, thôn.', 'By residential group.') }),
  })
  .openapi('Review', { description: both('Kết quả rà soát.', 'What the review came to.') });
