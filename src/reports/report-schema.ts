/** Reports as the API shows them, and what is said of one: its kind, its words, the reasons of a return. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { FREE_LINES } from '../http/clear-words.ts';
import { instant, uuid } from '../http/fields.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { AUDIENCES } from './figures.ts';
import { MOVES } from './lifecycle.ts';
import {
  commune,
  day,
  kindId,
  MOVE_WORDS,
  province,
  reportId,
  reportPeriod,
  reportState,
  serves,
  title,
} from './report-fields.ts';
import { HEADING_WORDS, type HEADINGS } from './report-words.ts';
import { UNITS } from './sections/section.ts';

const frozen = z
  .object({
    at: instant(both('Lúc chốt.', 'When they were frozen.')),
    lastSeq: z.int().openapi({
      description: both('Bút toán sau cùng được tính.', 'The last posting that counts.'),
      format: 'int64',
      example: 1024,
    }),
    hash: z.string().openapi({
      description: both(
        'Dấu SHA-256 của số liệu, phần lời và bút toán nguồn.',
        'SHA-256 over figures, words and the postings they come of.',
      ),
      example: '7f3a91c2'.repeat(8),
    }),
  })
  .openapi('ReportFreeze', { description: both('Số liệu đã chốt.', 'The frozen figures.') });

const card = () => ({
  id: reportId(),
  livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
  version: z.int().openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 }),
  kind: kindId(),
  title: title(),
  province: province(),
  commune: commune(),
  period: reportPeriod(),
  agency: uuid(both('Cơ quan lập.', 'Whose report it is.')),
  office: uuid(both('Phòng của người lập; null khi không ghi.', 'The office of its maker; null: none.')).nullable(),
  edition: z
    .int()
    .min(1)
    .openapi({ description: both('Bản lần thứ.', 'The edition, from 1.'), example: 1 }),
  amends: reportId('Thay bản nào.', 'The edition it is in place of.').nullable(),
  amendedBy: reportId('Bản thay nó.', 'The edition in its place.').nullable(),
  state: reportState(),
  serves: serves()
    .nullable()
    .openapi({ description: both('Thời hạn; null khi không còn.', 'Its deadline; null: none is left.') }),
  filedOn: day('Ngày nộp; null khi chưa.', 'The day it was filed; null: not yet.').nullable(),
  inTime: z
    .boolean()
    .nullable()
    .openapi({
      description: both(
        'Nộp đúng hạn; null khi chưa nộp, chưa có ngày, hoặc là bản thay thế.',
        'Whether it was in time; null: not filed, no day, or an edition in place of one.',
      ),
      example: null,
    }),
  frozen: frozen.nullable().openapi({ description: both('null khi chưa chốt.', 'null: not frozen.') }),
  may: z.array(z.enum(MOVES)).openapi({
    description: choiceText('Việc bạn làm được ngay bây giờ.', 'What you may do with it now.', MOVE_WORDS),
    example: ['write', 'submit'],
  }),
  madeAt: instant(both('Lúc soạn.', 'When it was drafted.')),
  changedAt: instant(both('Lúc đổi gần nhất.', 'When it was last changed.')),
});

export const ReportCardSchema = z.object(card()).openapi('ReportCard', {
  description: both('Báo cáo, không kèm số liệu và lời.', 'A report, without figures and words.'),
});

const column = z.object({
  id: z.string().openapi({ description: both('Mã cột.', 'Id of the column.'), example: 'people' }),
  heading: wordsSchema.openapi({ description: both('Tên cột.', 'Its heading.') }),
  unit: z.enum(UNITS).openapi({
    description: choiceText('Đơn vị.', 'The unit.', {
      people: ['người', 'people'],
      cases: ['vụ việc của từng người, từng nơi', 'cases of single people and places'],
      count: ['việc, lượt', 'things'],
      months: ['tháng', 'months'],
      dong: ['đồng', 'đồng'],
      'basis-points': ['phần vạn', 'basis points'],
      'people-basis-points': ['phần vạn của một số người', 'basis points of some people'],
    }),
    example: 'people',
  }),
});

const line = z.object({
  line: z.string().openapi({
    description: both('Mã dòng: quỹ, hoặc quỹ/phần của nó.', 'Id of the line: a fund, or fund/part.'),
    example: 'health-insurance/hi-near-poor',
  }),
  name: wordsSchema.openapi({ description: both('Tên dòng.', 'What it is called.') }),
  isTotal: z.boolean().openapi({ description: both('Dòng tổng của các phần.', 'The sum of its parts.') }),
  isHidden: z.boolean().openapi({
    description: both('Ít người, không nêu ra ngoài.', 'Of few people: not told outside.'),
  }),
  values: z
    .array(
      z
        .int()
        .nullable()
        .openapi({ description: both('Một số.', 'A figure.') }),
    )
    .openapi({
      description: both('Theo thứ tự cột; null khi không nêu.', 'In the order of the columns; null: not told.'),
      example: [12, 12, 36, 3790800, 2653560, 1137240, 0, 0, 0],
    }),
});

const figures = z
  .object({
    audience: audience(),
    isFrozen: z.boolean().openapi({ description: both('Đã chốt hay tính tại chỗ.', 'Frozen, or live.') }),
    sections: z
      .array(
        z.object({
          id: z.string().openapi({ description: both('Mã phần.', 'Id of the section.'), example: 'supported' }),
          title: wordsSchema.openapi({ description: both('Tên phần.', 'Its title.') }),
          columns: z.array(column).openapi({ description: both('Các cột.', 'Its columns.') }),
          lines: z.array(line).openapi({ description: both('Các dòng.', 'Its lines.') }),
        }),
      )
      .openapi({ description: both('Các phần.', 'The sections.') }),
  })
  .openapi('ReportFigures', { description: both('Số liệu; không có dữ liệu cá nhân.', 'Figures, and no person.') });

export function audience() {
  return z.enum(AUDIENCES).openapi({
    description: choiceText('Cho ai.', 'For whom.', {
      offices: ['cơ quan trong tỉnh: đủ số', 'offices of the province: whole'],
      outside: [
        'ra ngoài: dòng dưới 10 người không nêu, số khác làm tròn',
        'outside: lines of fewer than ten people are hidden, others rounded',
      ],
    }),
    example: 'offices',
  });
}

const said = (heading: (typeof HEADINGS)[number]) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .regex(FREE_LINES)
    .optional()
    .openapi({
      description: both(
        `${HEADING_WORDS[heading].vi}, tối đa 4000 chữ. Không nêu ai: 9 chữ số liền nhau, hoặc 12 chữ số viết thành bốn nhóm, thì bị từ chối.`,
        `${HEADING_WORDS[heading].en}, at most 4000 characters. Nobody is named: nine digits in a row, or twelve in four groups, are refused.`,
      ),
      pattern: FREE_LINES.source,
      example: 'Đạt chỉ tiêu năm.',
    });

export const ReportWordsSchema = z
  .strictObject({
    results: said('results'),
    causes: said('causes'),
    difficulties: said('difficulties'),
    proposals: said('proposals'),
  })
  .openapi('ReportWords', {
    description: both(
      'Phần lời của cơ quan; gửi lại thì thay hết.',
      'What the office says; sent again, all is replaced.',
    ),
  });

export const ReportSchema = z
  .object({
    ...card(),
    printed: z
      .object({
        office: wordsSchema.openapi({ description: both('Nơi lập.', 'Whose report it is.') }),
        receiver: wordsSchema.openapi({ description: both('Nơi nhận.', 'Who gets it.') }),
        signer: z.string().openapi({
          description: both('Người ký, như in dưới báo cáo.', 'Who signs, as it is printed under it.'),
          example: 'GIÁM ĐỐC BHXH THÀNH PHỐ',
        }),
      })
      .openapi({
        description: both('Như in trên báo cáo; chốt cùng số liệu.', 'As printed; frozen with the figures.'),
      }),
    figures,
    words: ReportWordsSchema.openapi({ description: both('Phần lời.', 'Its words.') }),
    readings: z
      .array(
        z.object({
          id: z.string().openapi({ description: both('Mã.', 'Its id.'), example: 'figures-we-have' }),
          reading: wordsSchema.openapi({ description: both('Cách hiểu.', 'The reading.') }),
          because: wordsSchema.openapi({ description: both('Vì sao.', 'Why.') }),
        }),
      )
      .openapi({ description: both('Cách hiểu, nơi văn bản không nói.', 'Readings, where no text says it.') }),
  })
  .openapi('Report', { description: both('Báo cáo.', 'A report.') });

export const NewReportSchema = z
  .strictObject({
    kind: kindId(),
    period: reportPeriod(),
    amends: reportId('Bản đã nộp mà bản này thay.', 'The filed edition that this one is in place of.').optional(),
  })
  .openapi('NewReport', { description: both('Báo cáo cần soạn.', 'The report to draft.') });

export const ReportStepBodySchema = z
  .strictObject({
    reasons: z
      .array(
        z
          .string()
          .trim()
          .min(1)
          .max(500)
          .openapi({ description: both('Một lý do.', 'A reason.'), example: 'Thiếu phần nguyên nhân' }),
      )
      .min(1)
      .max(20)
      .optional()
      .openapi({ description: both('Lý do, chỉ với return.', 'The reasons, with return alone.') }),
  })
  .openapi('ReportStep', {
    description: both('Với return: lý do; bước khác để trống.', 'With return: the reasons; empty with other steps.'),
  });
