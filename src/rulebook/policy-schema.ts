/** A policy as the reference shows it. */
import { z } from '@hono/zod-openapi';
import { SCHEMES, SOCIAL_METHODS } from '../engine/facts.ts';
import { both, choiceText } from '../http/both.ts';
import { kind, month, office } from '../quotes/answer-parts.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { counted, endings } from './counting-fields.ts';
import { dutyKind, dutyLimit } from './duty-fields.ts';
import { listing } from './listing-fields.ts';
import { wordsSchema } from './parts.ts';

const text = (description: string) => z.string().openapi({ description });
const words = (description: string) => wordsSchema.openapi({ description });
const day = (description: string) => z.string().openapi({ description, format: 'date' });

const cite = text(both('Căn cứ.', 'The clause.'));
const scheme = z.enum(SCHEMES).openapi({ description: choiceText('Loại.', 'The scheme.', schemeWords) });
const schemes = z.array(scheme).openapi({ description: both('Các loại được quy định.', 'The schemes it speaks of.') });
const confidence = z.enum(['verified', 'secondary', 'memory', 'unknown']).openapi({
  description: choiceText('Chắc đến đâu.', 'How sure we are.', {
    verified: ['đọc trong văn bản chính thức', 'read in an official text'],
    secondary: ['đọc trong bản thuật lại, không gì trái', 'read in a restatement that nothing contradicts'],
    memory: ['biết chung, chưa kiểm tra', 'generally known, not checked'],
    unknown: ['không tìm thấy; không được dùng số nào', 'not found; no number may be used'],
  }),
});
const sensitive = z.boolean().openapi({
  description: both('Thông tin nhạy cảm: không bao giờ được hỏi.', 'Rests on a sensitive fact: never asked for.'),
});

const clause = {
  cite,
  text: text(both('Nguyên văn; null khi không có văn bản.', 'Words of the text; null where not at hand.')).nullable(),
  says: words(both('Nói bằng lời thường.', 'The same in plain words.')),
};

const condition = {
  when: z.array(z.record(z.string(), z.unknown())).openapi({
    description: both('Điều kiện, dạng dữ liệu; phải đúng tất cả.', 'The conditions as data; all must hold.'),
  }),
  whenSays: words(both('Điều kiện bằng lời, in từ dữ liệu.', 'The conditions in words, printed from the data.')),
};

const InstrumentSchema = z
  .object({
    id: text(both('Mã.', 'The id.')),
    number: text(both('Số, ký hiệu.', 'The number.')),
    short: text(both('Cách viện dẫn.', 'How a citation names it.')),
    issuer: text(both('Nơi ban hành.', 'Who issued it.')),
    date: day(both('Ngày ban hành.', 'The day of issue.')).nullable(),
    title: text(both('Tên.', 'The title.')),
    source: text(both('Đọc ở đâu.', 'Where it was read.')),
    textAtHand: z
      .boolean()
      .openapi({ description: both('Có nguyên văn trong tay.', 'Whether its words are at hand.') }),
  })
  .openapi('Instrument', { description: both('Một văn bản.', 'A legal instrument.') });

const summary = {
  id: text(both('Mã chính sách.', 'The id of the policy.')).openapi({ example: 'hanoi/2026-07' }),
  revision: text(both('Dấu của nội dung.', 'Hash of the content.')),
  title: words(both('Tên.', 'The title.')),
  province: text(
    both('Mã tỉnh, thành phố; null nếu là của Nhà nước.', "Code of the province; null for the state's."),
  ).nullable(),
  schemes,
  from: month(both('Tháng đầu.', 'First month.')),
  until: month(both('Tháng cuối của bản này; null khi chưa có.', 'Last month of this version, or null.')).nullable(),
  supportEndsIn: month(
    both('Tháng cuối được hỗ trợ theo văn bản.', 'Last month of support by the text, or null.'),
  ).nullable(),
  checkedOn: day(both('Ngày kiểm tra văn bản.', 'When the texts were last checked.')),
  instruments: z.array(InstrumentSchema).openapi({ description: both('Các văn bản.', 'The instruments.') }),
};

export const PolicySummarySchema = z
  .object(summary)
  .openapi('PolicySummary', { description: both('Một chính sách, tóm tắt.', 'A policy in short.') });

const explained = {
  readings: z
    .array(
      z.object({
        id: text(both('Mã.', 'The id.')),
        cites: z.array(z.string()).openapi({ description: both('Căn cứ.', 'The clauses.') }),
        reading: words(both('Chúng tôi hiểu thế nào.', 'What we chose.')),
        because: words(both('Vì sao.', 'Why.')),
      }),
    )
    .openapi({
      description: both('Cách hiểu khi văn bản không nói rõ.', 'What we chose where the text is silent or doubtful.'),
    }),
  notEncoded: z
    .array(z.object({ cite, because: words(both('Vì sao.', 'Why.')) }))
    .openapi({ description: both('Những gì để ngoài, và vì sao.', 'What is set aside, and why.') }),
};

const rule = z
  .object({
    id: text(both('Mã, không đổi qua các bản.', 'The id; the same across versions.')),
    scheme,
    ...clause,
    ...condition,
    share: z
      .int()
      .nullable()
      .openapi({ description: both('Phần vạn; null khi chưa công bố.', 'Basis points; null where not published.') }),
    kind,
    on: z.array(z.string()).openapi({
      description: both(
        'Đứng trên nhóm nào của Nhà nước; any là mọi nhóm.',
        "The state's groups it stands on; any for all.",
      ),
    }),
    budget: z
      .enum(['city', 'commune'])
      .openapi({ description: both('Ngân sách nào chi: thành phố, xã.', 'The budget that pays.') }),
    benefit: z.int().openapi({
      description: both(
        'Mức hưởng của thẻ, phần trăm, khi không có nhóm của Nhà nước.',
        "Per cent the card pays, without a state's group.",
      ),
    }),
    listing: text(both('Cách lập danh sách, theo mã.', 'How such people are listed, by id.')),
    confidence,
    counted: counted.nullable(),
    sensitive,
  })
  .openapi('Rule', { description: both('Một nhóm được hỗ trợ.', 'A rule of the city.') });

const deadline = z
  .object({
    id: text(both('Mã.', 'The id.')),
    cite,
    words: text(
      both('Nguyên văn thời hạn; null khi không có văn bản.', 'Words of the text; null where it is not at hand.'),
    ).nullable(),
    what: words(both('Việc gì.', 'What is due.')),
    who: office,
    kind: dutyKind,
    schemes,
    limit: dutyLimit,
    on: z.record(z.string(), z.unknown()).openapi({ description: both('Khi nào.', 'When.') }),
    readings: z.array(z.string()).openapi({
      description: both('Các cách hiểu đã chọn ngày, theo mã.', 'The readings that chose the day, by id.'),
    }),
  })
  .openapi('Deadline', { description: both('Một thời hạn.', 'A deadline.') });

export const PolicySchema = z
  .object({
    ...summary,
    scopes: z
      .array(z.object({ schemes, ...clause, ...condition }))
      .openapi({ description: both('Điều kiện chung.', 'What holds for all rules of a scheme.') }),
    exclusions: z
      .array(
        z.object({
          scheme,
          method: z.enum(SOCIAL_METHODS).openapi({ description: both('Phương thức.', 'The method.') }),
          cite,
          says: clause.says,
        }),
      )
      .openapi({ description: both('Phương thức không được hỗ trợ.', 'Payment methods that are left out.') }),
    rules: z.array(rule).openapi({ description: both('Các nhóm được hỗ trợ.', 'The rules.') }),
    several: z
      .object({
        order: z
          .enum(['highest-support', 'highest-benefit'])
          .openapi({ description: both('Chọn theo gì.', 'What is chosen by.') }),
        cite,
        says: clause.says,
      })
      .openapi({ description: both('Khi thuộc nhiều nhóm.', 'For a person in several groups.') }),
    listings: z.array(listing).openapi({ description: both('Lập danh sách.', 'How people are listed.') }),
    deadlines: z.array(deadline).openapi({ description: both('Thời hạn.', 'The deadlines.') }),
    budgetHolders: z
      .array(
        z.object({
          holder: z.enum(['city', 'commune']).openapi({ description: both('Cấp ngân sách.', 'The budget.') }),
          cite,
          says: clause.says,
        }),
      )
      .openapi({ description: both('Ai chi.', 'Who owes.') }),
    ...explained,
  })
  .openapi('Policy', { description: both('Một chính sách của địa phương.', 'A policy of a place.') });

export const StatePolicySchema = z
  .object({
    ...summary,
    participants: z
      .array(z.object({ id: text(both('Mã.', 'The id.')), ...clause, ...condition }))
      .openapi({ description: both('Ai được tham gia.', 'Who can take part at all.') }),
    payers: z
      .array(
        z.object({
          id: text(both('Mã.', 'The id.')),
          payer: z
            .enum(['employment', 'insurance-fund', 'state'])
            .openapi({ description: both('Ai đóng.', 'Who pays.') }),
          ...clause,
          ...condition,
        }),
      )
      .openapi({ description: both('Người đã có nơi khác đóng toàn bộ.', 'Those for whom somebody else pays all.') }),
    groups: z
      .array(
        z.object({
          id: text(both('Mã.', 'The id.')),
          ...clause,
          ...condition,
          share: z.int().openapi({ description: both('Phần vạn.', 'Basis points.') }),
          confidence,
          counted,
          sensitive,
        }),
      )
      .openapi({ description: both('Các nhóm được Nhà nước hỗ trợ.', 'The groups the state supports.') }),
    endings,
    capMonths: z
      .int()
      .nullable()
      .openapi({ description: both('Số tháng tối đa trong đời.', 'Months of support in a life, or null.') }),
    deadlines: z
      .array(deadline)
      .openapi({ description: both('Thời hạn của mọi nơi.', 'The deadlines of every place.') }),
    ...explained,
  })
  .openapi('StatePolicy', { description: both('Chính sách của Nhà nước.', 'A policy of the state.') });
