/** Petitions as a portal hands them in, and what the person is told by the code. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { uuid } from '../http/fields.ts';
import { dateSchema } from '../quotes/dates.ts';
import { citizenNumber, day, words } from '../registers/fields.ts';
import { ConsentSchema } from '../requests/consent-schema.ts';
import { FollowCodeSchema } from '../requests/person-parts.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { commune, kind, reason, route, says, scheme, state } from './fields.ts';

export const NewPetitionSchema = z
  .strictObject({
    kind: kind(),
    scheme: scheme().nullish(),
    commune: commune().nullish(),
    says: says(),
    person: z
      .strictObject({
        name: words(both('Họ tên.', 'The name.'), 'Trần Thị Ví Dụ', 100),
        phone: words(both('Điện thoại.', 'The telephone.'), '0900000000', 30).nullish(),
        citizenNumber: citizenNumber().nullish(),
        birthDate: dateSchema('YYYY, YYYY-MM, YYYY-MM-DD')
          .openapi({ description: both('Ngày sinh.', 'The day of birth.'), example: '1992-03-08' })
          .nullish(),
      })
      .nullish()
      .openapi('NewPetitionPerson', {
        description: both(
          'Người gửi; không ghi là ẩn danh. Có ghi thì phải có consent, và ngược lại.',
          'Who it comes from; absent: nobody is named. With it there has to be consent, and without it none.',
        ),
      }),
    consent: ConsentSchema.nullish(),
  })
  .superRefine(({ person, consent }, context) => {
    const [isNamed, isAgreed] = [person != null, consent != null];
    if (isNamed === isAgreed) return;
    context.addIssue({ code: 'custom', path: ['consent'], params: { code: isNamed ? 'missing' : 'unknown-field' } });
  })
  .openapi('NewPetition', { description: both('Phản ánh, kiến nghị của một người.', "A person's petition.") });
export type AskedPetition = z.output<typeof NewPetitionSchema>;

export const HandedInPetitionSchema = z
  .object({
    code: z
      .string()
      .nullable()
      .openapi({
        description: both(
          'Mã theo dõi, chỉ hiện ở đây: hãy đưa cho người gửi.',
          'The code to follow it by, shown here only: give it to the person.',
        ),
        example: '0M7VK-9Q2XD-4R8TC-1HWNB-6J3PF5',
      }),
    state: state(),
    office: z
      .object({
        id: uuid(both('Mã.', 'The id.')),
        name: z.string().openapi({ description: both('Tên.', 'Its name.'), example: 'Sở Nội vụ Huế' }),
      })
      .openapi({ description: both('Nơi phải trả lời.', 'The office that has to answer.') }),
    route: route(),
    time: wordsSchema.openapi({
      description: both('Về thời hạn: không văn bản nào nêu.', 'On the time: no text names one.'),
    }),
  })
  .openapi('HandedInPetition', { description: both('Kiến nghị đã đi đâu.', 'Where the petition went.') });

export const ReopenPetitionSchema = z
  .strictObject({ ...FollowCodeSchema.shape, reason: reason() })
  .openapi('ReopenPetition', { description: both('Mở lại một lần, có lý do.', 'Reopen it once, with the reason.') });

export const FollowedPetitionSchema = z
  .object({
    state: state(),
    says: z.string().openapi({ description: both('Nói bằng lời.', 'The same in words.') }),
    answerBy: day(
      both('Ngày trả lời do cơ quan đặt.', 'The day for the answer, set by the office.'),
      '2026-12-08',
    ).nullable(),
    answer: z
      .string()
      .nullable()
      .openapi({ description: both('Câu trả lời.', 'The answer.'), example: 'Thẻ đã in, nhận tại phường' }),
    mayReopen: z.boolean().openapi({ description: both('Còn được mở lại một lần.', 'It can be reopened, once.') }),
  })
  .openapi('FollowedPetition', {
    description: both('Kiến nghị đang ở đâu và câu trả lời.', 'Where the petition is, and its answer.'),
  });
