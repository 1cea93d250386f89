/** Consent as a portal states it, and the texts it may be given to. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { INSTANT_PATTERN, instantIn } from '../http/instant.ts';
import { citizenNumber, words } from '../registers/fields.ts';
import { CONSENT_ACTS, RELATIONS } from './consent.ts';

const EXAMPLE = '2026-12-01T08:00:00+07:00';
const version = () =>
  z
    .string()
    .max(20)
    .openapi({
      description: both(
        'Bản lời đồng ý (/v1/consents; của kiến nghị: /v1/petitions/consents).',
        'The version of the text (/v1/consents; of petitions: /v1/petitions/consents).',
      ),
      example: '2026-01',
    });

export const ConsentSchema = z
  .strictObject({
    version: version(),
    givenAt: z
      .string()
      .refine((text) => instantIn(text) !== null, { params: { code: 'not-an-instant', bounds: EXAMPLE } })
      .openapi({
        description: both('Lúc đồng ý, có múi giờ.', 'When it was given, with its zone.'),
        format: 'date-time',
        pattern: INSTANT_PATTERN,
        example: EXAMPLE,
      }),
    givenBy: z.enum(['person', 'representative']).openapi({
      description: choiceText('Ai đồng ý.', 'Who gave it.', {
        person: ['chính người đó', 'the person'],
        representative: [
          'người đại diện: với trẻ em dưới 16 tuổi, người mất năng lực hành vi',
          'a representative: of children under 16 and people who cannot act for themselves',
        ],
      }),
      example: 'person',
    }),
    act: z.enum(CONSENT_ACTS).openapi({
      description: choiceText('Đồng ý bằng cách nào.', 'How it was given.', {
        ticked: ['tự đánh dấu vào ô', 'by ticking a box'],
        signed: ['ký', 'by signing'],
        spoken: ['nói, có ghi âm', 'by word of mouth, recorded'],
      }),
      example: 'ticked',
    }),
    preselected: z.boolean().openapi({
      description: both(
        'Ô hoặc câu trả lời đã được chọn sẵn. true thì không nhận: đồng ý mặc định không phải là đồng ý.',
        'Whether the box was ticked beforehand. true is refused: consent by default is none.',
      ),
      example: false,
    }),
    toldSensitive: z.boolean().openapi({
      description: both('Đã được báo rằng có dữ liệu nhạy cảm.', 'Was told that some of the data is sensitive.'),
      example: true,
    }),
    representative: z
      .strictObject({
        name: words(both('Họ tên.', 'The name.'), 'Nguyễn Văn Ví Dụ', 100),
        citizenNumber: citizenNumber(),
        relation: z.enum(RELATIONS).openapi({
          description: choiceText('Quan hệ.', 'What they are to the person.', {
            parent: ['cha, mẹ', 'parent'],
            guardian: ['người giám hộ', 'guardian'],
            other: ['đại diện khác theo pháp luật', 'another representative by law'],
          }),
          example: 'parent',
        }),
      })
      .nullable()
      .openapi({
        description: both('Người đại diện; null khi tự đồng ý.', 'The representative; null where the person consents.'),
      }),
  })
  .openapi('Consent', { description: both('Sự đồng ý, để chứng minh được.', 'Consent, so that it can be proved.') });

export const GivenConsentSchema = ConsentSchema.omit({ preselected: true }).openapi('GivenConsent', {
  description: both('Sự đồng ý đã cho.', 'The consent that was given.'),
});

const inBoth = (vi: string, en: string) =>
  z
    .object({
      vi: z.string().openapi({ description: both('Tiếng Việt.', 'Vietnamese.') }),
      en: z.string().openapi({ description: both('Tiếng Anh.', 'English.') }),
    })
    .openapi({ description: both(vi, en) });

export const ConsentTextSchema = z
  .object({
    version: version(),
    from: z
      .string()
      .openapi({ description: both('Dùng từ ngày.', 'In use from this day.'), format: 'date', example: '2026-01-01' }),
    until: z
      .string()
      .nullable()
      .openapi({ description: both('Đến ngày; null là đang dùng.', 'The last day; null: in use.'), format: 'date' }),
    text: inBoth('Lời đồng ý.', 'What is agreed to.'),
    sensitive: inBoth('Phần thêm khi có dữ liệu nhạy cảm.', 'What is said besides where data is sensitive.'),
  })
  .openapi('ConsentText', {
    description: both('Một bản lời đồng ý; không bao giờ sửa.', 'A text; it is never changed.'),
  });
