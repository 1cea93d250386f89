/** People of an extract and the groups of a review, as the API shows them. */
import { z } from '@hono/zod-openapi';
import { OCCUPATIONS } from '../engine/outreach.ts';
import { both, choiceText } from '../http/both.ts';
import { uuid } from '../http/fields.ts';
import { pageQuery } from '../http/pages.ts';
import { yesNoQuery } from '../http/route-parts.ts';
import { wardOutreach } from '../policies/index.ts';
import { day, query } from '../registers/fields.ts';
import { STANDINGS } from './insured.ts';
import { RESIDENCES } from './occupation-words.ts';
import { STANDING_WORDS } from './people-words.ts';
import { many, outcome, withinDays } from './route-parts.ts';

const GROUP_IDS = wardOutreach.flatMap(({ groups }) => groups.map(({ id }) => id));
const [FIRST_GROUP = '', ...OTHER_GROUPS] = new Set(GROUP_IDS);

const groupId = () =>
  z.enum([FIRST_GROUP, ...OTHER_GROUPS]).openapi({
    description: both(
      'Mã nhóm của kế hoạch (xem các nhóm rà soát).',
      'Id of a group of the plan (see the groups of a review).',
    ),
    example: 'no-health-insurance',
  });

const text = (description: string, example: string) => z.string().nullable().openapi({ description, example });
const yesOrNo = (description: string) => z.boolean().nullable().openapi({ description });
const onDay = (description: string, example: string) => day(description, example).nullable();

const person = z
  .object({
    name: z.string().openapi({
      description: both('Họ tên; với hộ kinh doanh là chủ hộ.', 'The name; of a business its owner.'),
      example: 'Trần Thị Ví Dụ',
    }),
    citizenNumber: text(both('Số định danh.', 'The citizen number.'), '001192000001'),
    birthDate: text(both('Ngày sinh, hoặc năm, tháng.', 'The day of birth, or year or month.'), '1992-03-08'),
    sex: z
      .enum(['female', 'male'])
      .nullable()
      .openapi({ description: both('Giới tính.', 'The sex.') }),
    residence: z
      .enum(RESIDENCES)
      .nullable()
      .openapi({
        description: choiceText('Tình trạng cư trú.', 'The residence.', {
          permanent: ['thường trú', 'permanent'],
          temporary: ['tạm trú', 'temporary'],
          'moved-in': ['chuyển đến', 'moved in'],
          'moved-away': ['chuyển đi', 'moved away'],
        }),
      }),
    groupText: text(both('Tổ dân phố, thôn như đã ghi.', 'The residential group as written.'), 'Tổ dân phố 3'),
    address: text(both('Nơi ở, nơi kinh doanh.', 'Where they live, or the business is.'), 'Số 1, đường Ví Dụ'),
    occupation: text(both('Nghề nghiệp, diện như đã ghi.', 'The occupation as written.'), 'Buôn bán ở chợ'),
    hasHealthCard: yesOrNo(both('Bản trích ghi có thẻ BHYT.', 'Whether the extract says there is a card.')),
    healthCardUntil: onDay(
      both('Thẻ BHYT đến ngày, theo bản trích.', 'The last day of the card, as the extract says.'),
      '2026-12-31',
    ),
    hasSocialInsurance: yesOrNo(both('Bản trích ghi có BHXH.', 'Whether the extract says there is social insurance.')),
    businessName: text(both('Tên hộ kinh doanh.', 'The name of the business.'), 'Hộ kinh doanh Ví Dụ'),
    registrationNumber: text(both('Số đăng ký hộ kinh doanh.', 'The number it is registered under.'), '01A8000123'),
    registeredOn: onDay(both('Ngày đăng ký.', 'The day of the registration.'), '2026-11-05'),
    note: text(both('Ghi chú.', 'A note.'), 'Hay đi vắng'),
  })
  .openapi('ExtractedPerson', {
    description: both(
      'Người, hoặc hộ kinh doanh, như bản trích ghi.',
      'A person, or a business, as the extract has it.',
    ),
  });

const insured = (description: string) =>
  z
    .object({
      standing: z
        .enum(STANDINGS)
        .openapi({ description: choiceText('Biết gì.', 'What is known.', STANDING_WORDS), example: 'unknown' }),
      until: onDay(both('Đến ngày, khi biết.', 'Up to which day, where it is known.'), '2026-12-31'),
      isListed: z.boolean().openapi({
        description: both(
          'Đang trên một danh sách của An Sinh chưa được chấp nhận; ai còn hạn mà đã trên danh sách thì không phải nhắc đóng tiếp.',
          'On a list of An Sinh that is on its way; whoever is still covered and listed has renewed already.',
        ),
        example: false,
      }),
    })
    .nullable()
    .openapi({ description });

const contact = z
  .object({
    meeting: uuid(both('Hội nghị.', 'The meeting.')),
    heldOn: day(both('Ngày họp.', 'Its day.'), '2026-11-25'),
    came: z
      .boolean()
      .nullable()
      .openapi({ description: both('Có dự; null: chưa ghi.', 'Whether they came; null: not said.') }),
    outcome: outcome().nullable(),
  })
  .openapi('Contact', {
    description: both(
      'Lần mời họp gần nhất, kể cả theo bản trích trước còn lưu: không mời lại như người mới. Null: chưa mời, hoặc bản trích khi đó đã xóa.',
      'The last invitation, under an earlier extract too while it is kept: not to be invited as new. Null: not invited, or that extract is gone.',
    ),
  });

export const SomeoneSchema = z
  .object({
    id: uuid(both('Mã của người trong bản trích.', 'Id of the person in the extract.')),
    residentialGroup: uuid(
      both('Tổ dân phố, thôn; null: chưa rõ.', 'The residential group; null: not known.'),
    ).nullable(),
    isFlagged: z.boolean().openapi({
      description: both('Dòng có điều không khớp, đã báo nơi gửi.', 'Something of the row does not fit, and was told.'),
    }),
    person,
    healthInsurance: insured(
      both('BHYT; null khi người xem không phải xã, phường.', 'Health insurance; null: whoever looks is no commune.'),
    ),
    socialInsurance: insured(both('BHXH; null như trên.', 'Social insurance; null: as above.')),
    contact: contact.nullable(),
    groups: z
      .array(
        z
          .object({
            id: groupId(),
            certainty: z.enum(['known', 'to-ask']).openapi({
              description: choiceText('Chắc đến đâu.', 'How sure it is.', {
                known: ['mọi điều đã biết', 'all of it is known'],
                'to-ask': ['còn điều phải hỏi', 'it turns on what has to be asked'],
              }),
            }),
            by: text(
              both('Căn cứ được đóng, hỗ trợ.', 'What entitles them.'),
              'Luật 51/2024/QH15, Điều 12 khoản 3 điểm h',
            ),
          })
          .openapi('InReviewGroup', { description: both('Một nhóm có người này.', 'A group the person is in.') }),
      )
      .openapi({ description: both('Các nhóm của kế hoạch.', "The plan's groups.") }),
  })
  .openapi('Someone', {
    description: both(
      'Một người của bản trích, và biết gì về bảo hiểm. Chưa biết không có nghĩa là không tham gia.',
      'Somebody of an extract, and what is known of their insurance. Not known is not the same as uninsured.',
    ),
  });

export const filterQuery = {
  group: groupId().optional().openapi(query('group')),
  residentialGroup: z
    .uuid()
    .optional()
    .openapi({
      ...query('residentialGroup'),
      description: both('Chỉ tổ dân phố, thôn này.', 'Of this residential group only.'),
      example: '46000000-0000-4000-8000-000000000009',
    }),
  flagged: yesNoQuery(
    'flagged',
    both('true: chỉ dòng có điều không khớp.', 'true: those alone that do not fit together.'),
    'true',
  ),
  contacted: yesNoQuery(
    'contacted',
    both(
      'false: chỉ người chưa được mời họp; true: chỉ người đã được mời.',
      'false: those alone who were not invited yet; true: those who were.',
    ),
    'false',
  ),
  withinDays: withinDays(),
};

export const peopleQuery = z.strictObject({ ...filterQuery, ...pageQuery });

const words = z
  .object({
    vi: z.string().openapi({ description: both('Tiếng Việt.', 'Vietnamese.') }),
    en: z.string().openapi({ description: both('Tiếng Anh.', 'English.') }),
  })
  .openapi('OutreachWords', { description: both('Cùng một lời, hai thứ tiếng.', 'The same words in both languages.') });

const citation = {
  cite: z.string().openapi({
    description: both('Căn cứ.', 'Where it stands.'),
    example: 'Kế hoạch 2026 của phường Yên Nghĩa, II.3.1',
  }),
};

export const OutreachProgrammeSchema = z
  .object({
    programme: z
      .string()
      .openapi({ description: both('Chương trình.', 'The programme.'), example: 'hanoi/yen-nghia/2026-05' }),
    isOwn: z.boolean().openapi({
      description: both(
        'Của chính xã, phường được hỏi; false: dùng chung kế hoạch này khi xã, phường chưa có.',
        'Of the very commune that is asked about; false: it uses this plan, having none of its own.',
      ),
    }),
    meeting: z
      .object({
        least: many(both('Ít nhất bao nhiêu người một buổi.', 'How many people at least.'), 30),
        most: many(both('Nhiều nhất.', 'How many at most.'), 50),
        words: z.string().openapi({ description: both('Lời của kế hoạch.', 'The words of the plan.') }),
        ...citation,
      })
      .openapi({ description: both('Quy mô hội nghị.', 'How large a meeting is.') }),
    followUp: z
      .object({
        least: many(both('Sớm nhất sau mấy ngày.', 'After how many days at the earliest.'), 3),
        most: many(both('Muộn nhất sau mấy ngày.', 'And at the latest.'), 5),
      })
      .openapi({ description: both('Theo dõi sau hội nghị, ngày lịch.', 'Following up, in calendar days.') }),
    groups: z
      .array(
        z
          .object({
            id: groupId(),
            says: words,
            words: z.string().openapi({ description: both('Lời của kế hoạch.', 'The words of the plan.') }),
            ...citation,
            occupations: z.array(z.enum(OCCUPATIONS)).openapi({
              description: both('Chỉ những nghề, diện này; rỗng là mọi người.', 'These occupations; empty: any.'),
            }),
            entitledBy: z.array(z.string()).openapi({
              description: both('Quy tắc của chính sách đang có hiệu lực.', 'Rules of the policies in force.'),
              example: ['hi-under-6', 'hi-elderly'],
            }),
            readings: z.array(words).openapi({
              description: both('Cách hiểu khi văn bản không rõ.', 'How it is read where the text is silent.'),
            }),
          })
          .openapi('ReviewGroup', { description: both('Một nhóm cần vận động.', 'A group to visit.') }),
      )
      .openapi({ description: both('Các nhóm.', 'The groups.') }),
  })
  .openapi('OutreachProgramme', {
    description: both('Vận động những ai và thế nào, theo kế hoạch.', 'Whom to visit and how, by the plan.'),
  });
