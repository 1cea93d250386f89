/** Case files of suspected fraud, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { communeCode } from '../quotes/commune-code.ts';
import { words } from '../registers/fields.ts';
import { FRAUD_KINDS, FRAUD_WORDS, RESULT_WORDS, RESULTS, SORTS, SUBJECT_WORDS, SUBJECTS } from './kinds.ts';
import { STATES, STEPS, type Step } from './lifecycle.ts';

const STEP_WORDS: ValueWords<Step> = {
  'hand-over': ['chuyển cho công an; không phải người soạn', 'hand it over to the police; not by who drafted it'],
  receive: ['công an tiếp nhận', 'the police receives it'],
  conclude: ['kết luận (result, says)', 'conclude (result, says)'],
  close: ['đóng; không phải người đã chuyển', 'close it; not by who handed it over'],
  discard: ['hủy bản soạn: nội dung được xóa', 'discard the draft: its contents are deleted'],
};

export const stepParam = z.enum(STEPS).openapi({
  description: choiceText('Bước.', 'The step.', STEP_WORDS),
  example: 'hand-over',
  param: { name: 'step', in: 'path' },
});

const kind = () =>
  z.enum(FRAUD_KINDS).openapi({
    description: choiceText(
      'Dấu hiệu gì (kế hoạch Yên Nghĩa, III.4, I.2).',
      'What is suspected (Yên Nghĩa plan, III.4, I.2).',
      FRAUD_WORDS,
    ),
    example: 'evasion',
  });
const about = () =>
  z.enum(SUBJECTS).openapi({ description: choiceText('Về ai.', 'Of whom.', SUBJECT_WORDS), example: 'employer' });
const result = () =>
  z
    .enum(RESULTS)
    .openapi({ description: choiceText('Kết quả.', 'What came of it.', RESULT_WORDS), example: 'penalised' });
const commune = () =>
  communeCode(both('Mã xã, phường mà việc xảy ra, trong tỉnh.', 'Code of the commune it is about, in the province.'));
const receiver = () =>
  uuid(
    both(
      'Công an tiếp nhận: của xã, phường ấy hoặc của tỉnh.',
      'The police that takes it: of that commune, or of the province.',
    ),
  );
const reportedBy = () => uuid(both('Cơ quan đã cung cấp cho BHXH.', 'The office the insurer had it from.'));
const version = () =>
  z.int().openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 });
const caseText = (description: string, example: string) => words(description, example, 20_000);

const reference = z
  .strictObject({
    sort: z.enum(SORTS).openapi({
      description: choiceText('Loại.', 'What it is.', {
        list: ['danh sách', 'a list'],
        entry: ['dòng của danh sách', 'an entry of a list'],
        obligation: ['kinh phí phải chuyển', 'an obligation'],
        coverage: ['quá trình đóng', 'a coverage'],
        difficulty: ['vướng mắc đang giữ', 'a difficulty one holds'],
      }),
      example: 'list',
    }),
    id: uuid(both('Mã.', 'Its id.')),
  })
  .openapi('FraudReference', { description: both('Một điều trong hệ thống.', 'A thing of this system.') });

const SHA256 = /^[0-9a-f]{64}$/;

const document = z
  .strictObject({
    title: words(both('Tên giấy tờ. Được mã hóa.', 'The title of the paper. Sealed.'), 'Bảng lương quý III', 200),
    sha256: z
      .string()
      .regex(SHA256)
      .openapi({
        description: both(
          'SHA-256 của tệp. Tệp giao tận tay, không tải lên đây.',
          'SHA-256 of the file. The file is handed over by hand, never uploaded here.',
        ),
        pattern: SHA256.source,
        example: '0'.repeat(64),
      }),
  })
  .openapi('FraudDocument', { description: both('Một giấy tờ.', 'A paper.') });

export const NewCaseSchema = z
  .strictObject({
    kind: kind(),
    about: about(),
    commune: commune(),
    receiver: receiver(),
    reportedBy: reportedBy().nullish(),
    says: caseText(
      both('Nội dung. Được mã hóa khi lưu.', 'What is suspected. Sealed where it is kept.'),
      'Trả lương cho mười người, khai hai người',
    ),
    documents: z
      .array(document)
      .max(50)
      .openapi({ description: both('Giấy tờ.', 'The papers.') }),
    references: z
      .array(reference)
      .max(100)
      .openapi({ description: both('Các điều liên quan.', 'What it is about.') }),
    readers: z
      .array(uuid(both('Mã người.', 'The id of a person.')))
      .max(10)
      .openapi({
        description: both(
          'Người cùng cơ quan được xem, trong đó có người sẽ chuyển (person ở danh sách thành viên). Không ai khác thấy.',
          'People of the same office who are to see it, whoever hands it over among them (`person` of the members). Nobody else does.',
        ),
      }),
  })
  .openapi('NewFraudCase', { description: both('Hồ sơ cần lập.', 'The case to make.') });

export const MovedCaseSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    state: z.enum(STATES).openapi({ description: both('Tình trạng.', 'Where it is.'), example: 'handed-over' }),
    version: version(),
  })
  .openapi('MovedFraudCase', { description: both('Sau bước này.', 'As it is after the step.') });

/** New ones each time: the generator keeps by reference what it has seen. */
const line = () => ({
  id: uuid(both('Mã.', 'The id.')),
  livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
  province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
  commune: commune(),
  kind: kind(),
  about: about(),
  agency: uuid(both('Cơ quan BHXH lập.', 'The insurer that made it.')),
  receiver: receiver(),
  reportedBy: reportedBy().nullable(),
  state: z.enum(STATES).openapi({
    description: choiceText('Tình trạng.', 'Where it is.', {
      drafted: ['bản soạn', 'a draft'],
      'handed-over': ['đã chuyển', 'handed over'],
      received: ['công an đã nhận', 'with the police'],
      concluded: ['đã có kết quả', 'concluded'],
      closed: ['đã đóng', 'closed'],
      discarded: ['đã hủy', 'discarded'],
    }),
  }),
  version: version(),
  result: result().nullable(),
  madeAt: instant(both('Lúc lập.', 'When it was made.')),
  changedAt: instant(both('Lúc đổi gần nhất.', 'When it last changed.')),
});

export const CaseLineSchema = z
  .object(line())
  .openapi('FraudCaseLine', { description: both('Một hồ sơ, không có nội dung.', 'A case without its contents.') });

export const CaseSchema = z
  .object({
    ...line(),
    says: z
      .string()
      .nullable()
      .openapi({ description: both('Nội dung; null khi đã hủy.', 'What is suspected; null once discarded.') }),
    documents: z.array(document).openapi({ description: both('Giấy tờ.', 'The papers.') }),
    references: z.array(reference).openapi({ description: both('Các điều liên quan.', 'What it is about.') }),
    outcome: z
      .string()
      .nullable()
      .openapi({ description: both('Kết quả bằng lời.', 'What came of it, in words.') }),
    readers: z
      .array(
        z
          .object({
            person: uuid(both('Ai, chỉ là mã.', 'Who, by an id alone.')),
            agency: uuid(both('Cơ quan.', 'The agency.')),
            letInBy: uuid(both('Ai cho xem.', 'Who let them in.')),
            letInAt: instant(both('Lúc nào.', 'When.')),
          })
          .openapi('FraudReader', { description: both('Một người được xem.', 'Somebody who may see it.') }),
      )
      .openapi({ description: both('Ai được xem.', 'Who may see it.') }),
    steps: z
      .array(
        z
          .object({
            version: version(),
            step: z.enum(['draft', ...STEPS]).openapi({
              description: choiceText('Bước.', 'The step.', { draft: ['soạn', 'draft it'], ...STEP_WORDS }),
            }),
            agency: uuid(both('Cơ quan.', 'The agency.')),
            person: uuid(both('Ai làm, chỉ là mã.', 'Who took it, by an id alone.')),
            at: instant(both('Lúc nào.', 'When.')),
          })
          .openapi('FraudStep', { description: both('Một bước đã qua.', 'A step it has taken.') }),
      )
      .openapi({ description: both('Các bước đã qua.', 'The steps it has taken.') }),
    may: z
      .array(z.enum(STEPS))
      .openapi({ description: choiceText('Bạn được làm gì tiếp.', 'What you may do next.', STEP_WORDS) }),
  })
  .openapi('FraudCase', { description: both('Một hồ sơ nghi vấn gian lận.', 'A case of suspected fraud.') });

export const CaseStepSchema = z
  .strictObject({
    result: result().optional(),
    says: caseText(
      both('Kết quả bằng lời. Được mã hóa.', 'What came of it, in words. Sealed.'),
      'Đã xử phạt',
    ).optional(),
  })
  .openapi('TakeFraudStep', {
    description: both('Với conclude: cả hai; bước khác để trống.', 'With conclude: both; empty with other steps.'),
  });

export const LetInSchema = z
  .strictObject({ person: uuid(both('Người cùng cơ quan.', 'Somebody of the same office.')) })
  .openapi('LetIntoFraudCase', { description: both('Ai được xem.', 'Who is to see it.') });
