/** Rounds, exceptions and the overview as the API shows them. */
import { z } from '@hono/zod-openapi';
import { both, choiceText, type ValueWords } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { INSTANT_PATTERN, instantIn } from '../../http/instant.ts';
import { office } from '../../quotes/answer-parts.ts';
import { commune, leadsTo } from '../list-schema.ts';
import { IN_TIME, type InTime, STANDINGS, type StandingName } from './overview.ts';

const text = (description: string, example: string) => z.string().openapi({ description, example });
const many = (description: string) => z.int().min(0).openapi({ description, example: 12 });

const kind = text(both('Loại danh sách, theo chính sách.', 'The kind of list, by the policy.'), 'commune-yearly');
const period = text(both('Kỳ: 2027, 2026-2027 hoặc 2026-11.', 'The period: 2027, 2026-2027 or 2026-11.'), '2027');
const province = text(both('Mã tỉnh, thành phố.', 'Code of the province.'), '46');

const closing = z
  .object({
    lists: many(both('Số danh sách chưa rút.', 'Lists that were not withdrawn.')),
    onTime: many(both('Đúng hạn, đã chốt.', 'In time, and locked.')),
    late: many(both('Quá hạn.', 'Late.')),
    hash: text(
      both('Dấu SHA-256 của các danh sách đúng hạn.', 'SHA-256 over the lists in time.'),
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ),
  })
  .openapi('RoundClosing', { description: both('Những gì đã đếm lúc chốt.', 'What was counted when it closed.') });

export const RoundSchema = z
  .object({
    id: uuid(both('Mã của đợt.', 'Id of the round.')),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    province,
    kind,
    period,
    policy: text(both('Chính sách làm căn cứ.', 'The policy it was opened by.'), 'hue/2026-01'),
    form: text(both('Mẫu.', 'The form.'), 'Mẫu số 3'),
    makers: z
      .array(office)
      .openapi({ description: both('Ai lập danh sách.', 'Who makes the lists.'), example: ['commune'] }),
    confirmedBy: office.nullable().openapi({ description: both('Ai xác nhận.', 'Who confirms them.') }),
    approvedBy: office.nullable().openapi({ description: both('Ai phê duyệt.', 'Who approves them.') }),
    leadsTo,
    closesAt: instant(
      both(
        'Thời điểm đầu tiên bị coi là quá hạn; null khi văn bản không nêu hạn chốt.',
        'The first instant that is late; null where no text names a day.',
      ),
    ).nullable(),
    deadline: z
      .object({
        words: text(
          both('Nguyên văn hạn chốt.', 'The deadline in the words of the text.'),
          'Trước ngày 25/12 hằng năm',
        ).nullable(),
        cite: text(both('Căn cứ.', 'Its clause.'), 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b'),
      })
      .nullable()
      .openapi({ description: both('Hạn chốt theo văn bản.', 'The deadline in the text.') }),
    closedAt: instant(both('Lúc đã ghi nhận việc chốt.', 'When the closing was written down.')).nullable(),
    closing: closing.nullable().openapi({ description: both('Số liệu lúc chốt.', 'What was counted then.') }),
    openedAt: instant(both('Lúc mở.', 'When it was opened.')),
  })
  .openapi('Round', { description: both('Một đợt lập danh sách.', 'A round of lists.') });

export const NewRoundSchema = z
  .strictObject({
    kind,
    period,
    province: province.optional().openapi({
      description: both(
        'Chỉ quản trị toàn quốc ghi; không ghi là tỉnh, thành phố của mình.',
        'For the administrator of all provinces; others leave it out: their own.',
      ),
    }),
  })
  .openapi('NewRound', { description: both('Đợt cần mở.', 'The round to open.') });

const exception = {
  agency: uuid(both('Cơ quan được gia hạn.', 'The agency that may be later.')),
  until: instant(both('Trước thời điểm này vẫn là đúng hạn.', 'Before this instant it is in time.')),
  allowedBy: office.openapi({ description: both('Cơ quan cho phép.', 'Who allowed it.'), example: 'city' }),
};

const EXAMPLE = '2026-12-28T00:00:00+07:00';

const until = z
  .string()
  .refine((text) => instantIn(text) !== null, { params: { code: 'not-an-instant', bounds: EXAMPLE } })
  .openapi({
    description: both(
      'Trước thời điểm này vẫn là đúng hạn; ISO có múi giờ.',
      'Before this instant it is in time; ISO with its zone.',
    ),
    format: 'date-time',
    pattern: INSTANT_PATTERN,
    example: EXAMPLE,
  });

export const NewExceptionSchema = z
  .strictObject({
    ...exception,
    until,
    reason: z
      .string()
      .trim()
      .min(1)
      .max(1_000)
      .openapi({
        description: both(
          'Lý do, kèm số văn bản. Được mã hóa khi lưu.',
          'Why, with the paper. It is sealed where it is kept.',
        ),
        example: 'Bão số 14; theo văn bản của UBND thành phố',
      }),
  })
  .openapi('NewException', { description: both('Việc gia hạn cho một cơ quan.', 'An exception for one agency.') });

const granted = {
  id: uuid(both('Mã.', 'The id.')),
  round: uuid(both('Đợt.', 'The round.')),
  ...exception,
  grantedAt: instant(both('Lúc ghi nhận.', 'When it was entered.')),
};

export const GrantedSchema = z
  .object(granted)
  .openapi('GrantedException', { description: both('Việc gia hạn vừa ghi.', 'The exception that was entered.') });

export const ExceptionSchema = z
  .object({ ...granted, reason: text(both('Lý do.', 'Why.'), 'Bão số 14; theo văn bản của UBND thành phố') })
  .openapi('Exception', { description: both('Một việc gia hạn.', 'An exception.') });

const STANDING_WORDS: ValueWords<StandingName> = {
  'no-list': ['chưa có danh sách', 'no list'],
  draft: ['đang soạn', 'being made'],
  submitted: ['đã nộp', 'handed in'],
  confirmed: ['đã xác nhận', 'confirmed'],
  approved: ['đã phê duyệt, hoặc cơ quan BHXH đã nhận', 'approved, or with the insurer'],
};
const IN_TIME_WORDS: ValueWords<InTime> = {
  'on-time': ['đúng hạn', 'in time'],
  late: ['quá hạn', 'late'],
  missing: ['quá hạn mà chưa có danh sách', 'over, and there is no list'],
};

const row = z
  .object({
    commune: commune(
      both('Xã, phường, đặc khu; null với cơ quan không thuộc nơi nào.', 'The commune; null: offices of none.'),
    ).nullable(),
    name: text(both('Tên.', 'Its name.'), 'Phường Thuận Hóa').nullable(),
    standing: z
      .enum(STANDINGS)
      .nullable()
      .openapi({
        description: choiceText(
          'Danh sách chậm nhất đang ở đâu; null khi không có cơ quan nào phải lập.',
          'Where the least far of its lists is; null where no office has to make one.',
          STANDING_WORDS,
        ),
      }),
    timeliness: z
      .enum(IN_TIME)
      .nullable()
      .openapi({
        description: choiceText(
          'Đúng hạn hay không; null khi chưa nói được.',
          'Whether it is in time; null: not yet to be said.',
          IN_TIME_WORDS,
        ),
      }),
    offices: many(both('Số cơ quan phải lập.', 'Offices that have to make one.')),
    noList: many(both('Chưa có danh sách.', 'Offices without a list.')),
    draft: many(both('Đang soạn.', 'Offices whose list is being made.')),
    submitted: many(both('Đã nộp.', 'Offices that have handed in.')),
    confirmed: many(both('Đã xác nhận.', 'Offices whose list is confirmed.')),
    approved: many(
      both('Đã phê duyệt, hoặc cơ quan BHXH đã nhận.', 'Offices whose list is approved, or with the insurer.'),
    ),
    onTime: many(both('Cơ quan đúng hạn.', 'Offices in time.')),
    late: many(both('Cơ quan quá hạn.', 'Offices that are late.')),
    missing: many(both('Cơ quan quá hạn mà chưa có danh sách.', 'Offices without a list after the closing.')),
    lists: many(both('Số danh sách.', 'Lists.')),
    supplementaryLists: many(both('Số danh sách phát sinh.', 'Supplementary lists.')),
    entitled: z
      .object({
        entitled: many(
          both('Số người đủ điều kiện theo sổ của xã, phường.', 'Entitled by the registers of the commune.'),
        ).nullable(),
        listed: many(both('Trong đó đã có trong danh sách.', 'Of them on a list of the round.')).nullable(),
        notListed: many(both('Trong đó chưa có.', 'Of them on none.')).nullable(),
        countedAt: instant(both('Lúc xã, phường đếm.', 'When the commune counted.')),
      })
      .nullable()
      .openapi({
        description: both(
          'Số người đủ điều kiện chưa lập danh sách, do xã, phường đếm và báo; null khi chưa báo. Cơ quan giám sát thấy số làm ' +
            'tròn đến 5, null khi dưới 10 hoặc tính ra được số như thế.',
          'Entitled and not listed, as the commune has counted and reported; null where it has not. Supervisors see numbers ' +
            'rounded to 5, null where fewer than ten or where such a number would come of it.',
        ),
      }),
  })
  .openapi('OverviewRow', { description: both('Một xã, phường, đặc khu.', 'A commune.') });

export const OverviewSchema = z
  .object({
    round: uuid(both('Đợt.', 'The round.')),
    isOver: z.boolean().openapi({ description: both('Đã qua hạn chốt.', 'Whether the closing time has passed.') }),
    totals: z
      .object({
        communes: many(both('Số xã, phường, đặc khu.', 'Communes.')),
        noList: many(both('Chưa có danh sách.', 'Without a list.')),
        draft: many(both('Đang soạn.', 'Being made.')),
        submitted: many(both('Đã nộp.', 'Handed in.')),
        confirmed: many(both('Đã xác nhận.', 'Confirmed.')),
        approved: many(both('Đã phê duyệt, hoặc cơ quan BHXH đã nhận.', 'Approved, or with the insurer.')),
        onTime: many(both('Đúng hạn.', 'In time.')),
        late: many(both('Quá hạn.', 'Late.')),
        missing: many(both('Quá hạn mà chưa có danh sách.', 'Without a list after the closing.')),
        supplementaryLists: many(both('Số danh sách phát sinh.', 'Supplementary lists.')),
        notListed: many(
          both(
            'Số người đủ điều kiện chưa lập danh sách, theo báo cáo của các xã, phường đã đếm; null khi có số không nêu.',
            'People entitled and not listed, of the communes that have counted; null where one of the numbers is not told.',
          ),
        ).nullable(),
      })
      .openapi('OverviewTotals', {
        description: both('Cả tỉnh, thành phố, đếm theo xã, phường.', 'The province, counted by communes.'),
      }),
    communes: z.array(row).openapi({ description: both('Từng xã, phường, đặc khu.', 'Commune by commune.') }),
  })
  .openapi('Overview', {
    description: both('Tiến độ của một đợt; không có người nào.', 'How far a round is; no people.'),
  });
