/**
 * The facts of a person as a question may give them. Every fact is optional, null and absent both mean unknown, and a
 * field that is not here is refused.
 */
import { z } from '@hono/zod-openapi';
import {
  ALLOWANCES,
  AREAS,
  DISABILITIES,
  EXITS,
  FARMING,
  GRADUATED_LISTS,
  HEALTH_GROUNDS,
  HOUSEHOLDS,
  NATIONAL_STANDARDS,
  ROLES,
  SEXES,
} from '../engine/facts.ts';
import { both, choiceText } from '../http/both.ts';
import { PROVINCE_CODES } from '../places/places.ts';
import { communeCode } from './commune-code.ts';
import { dateSchema } from './dates.ts';
import { wordsFor } from './value-words.ts';

const flag = (vi: string, en: string) =>
  z
    .boolean()
    .nullish()
    .openapi({ description: both(vi, en) });

const choice = <const V extends readonly string[]>(values: V, vi: string, en: string) =>
  z
    .enum(values)
    .nullish()
    .openapi({ description: choiceText(vi, en, wordsFor(values)) });

/** A set: a value that stands twice is a slip worth telling. */
const several = <const V extends readonly string[]>(values: V, vi: string, en: string) =>
  z
    .array(z.enum(values))
    .max(values.length)
    .refine((given) => new Set(given).size === given.length, { params: { code: 'repeated' } })
    .nullish()
    .openapi({ description: choiceText(vi, en, wordsFor(values)), uniqueItems: true });

/** The day or month of something that may never have happened. */
const event = (vi: string, en: string) =>
  z
    .union([dateSchema('YYYY-MM, YYYY-MM-DD'), z.literal(false)])
    .nullish()
    .openapi({
      description: both(
        `${vi} Dạng YYYY-MM hoặc YYYY-MM-DD; \`false\` là chưa từng.`,
        `${en} YYYY-MM or YYYY-MM-DD; \`false\` means it never happened.`,
      ),
    });

export const PersonSchema = z
  .strictObject({
    birthDate: dateSchema('YYYY, YYYY-MM, YYYY-MM-DD')
      .nullish()
      .openapi({
        description: both(
          'Ngày sinh, không sau tháng đầu được hỏi. Chỉ biết năm hoặc tháng thì ghi YYYY hoặc YYYY-MM và được tính là ngày đầu tiên.',
          'Day of birth, not after the first month asked for. YYYY or YYYY-MM where no more is known; it then counts as the first day.',
        ),
        example: '1954-05-20',
      }),
    sex: choice(SEXES, 'Giới tính.', 'Sex.'),
    citizen: flag(
      'Là công dân Việt Nam (Luật BHXH, Điều 2 khoản 4).',
      'Is a citizen of Việt Nam (Law on Social Insurance, article 2(4)).',
    ),
    permanentResident: flag(
      'Đang thường trú tại tỉnh, thành phố được hỏi.',
      'Has permanent residence in the province asked about.',
    ),
    commune: communeCode(
      both(
        'Mã xã, phường, đặc khu nơi đang ở (5 chữ số; /v1/provinces/{code}/communes), thuộc tỉnh, thành phố được hỏi.',
        'Code of the commune lived in (5 digits; /v1/provinces/{code}/communes), in the province asked about.',
      ),
      '09562',
    ).nullish(),
    areas: several(AREAS, 'Nơi đang ở thuộc vùng nào.', 'What kinds of area the place lived in is.'),
    household: choice(
      HOUSEHOLDS,
      'Loại hộ theo chuẩn của tỉnh, thành phố.',
      "Kind of household, by the city's standard.",
    ),
    exitedFrom: choice(EXITS, 'Hộ đã thoát khỏi diện nào.', 'What the household has come out of.'),
    exitedOn: event(
      'Thời điểm hộ thoát nghèo, thoát cận nghèo theo quyết định.',
      'When the household came out of poverty or near-poverty, by decision.',
    ),
    nationalStandard: choice(
      NATIONAL_STANDARDS,
      'Loại hộ theo chuẩn của Chính phủ; không có thì hiểu theo household.',
      "Kind of household by the Government's standard; read from household where absent.",
    ),
    farming: choice(
      FARMING,
      'Hộ làm nông, lâm, ngư, diêm nghiệp (Luật BHYT, Điều 12).',
      'What the household lives from (Law on Health Insurance, article 12).',
    ),
    averageLiving: flag('Hộ có mức sống trung bình.', 'The household has an average standard of living.'),
    ethnicMinority: flag('Là người dân tộc thiểu số.', 'Belongs to an ethnic minority.'),
    graduatedCommuneOn: event(
      'Thời điểm xã nơi ở ra khỏi danh sách vùng khó khăn, đặc biệt khó khăn.',
      'When the commune lived in left the list of (especially) difficult ones.',
    ),
    graduatedList: choice(GRADUATED_LISTS, 'Danh sách mà xã đã ra khỏi.', 'The list that the commune left.'),
    disability: choice(DISABILITIES, 'Mức độ khuyết tật đã được xác định.', 'Degree of disability, as certified.'),
    student: flag('Là học sinh, sinh viên.', 'Is a pupil or student.'),
    schoolProvince: z
      .enum(PROVINCE_CODES)
      .nullish()
      .openapi({
        enum: [...PROVINCE_CODES, null],
        description: both('Mã tỉnh, thành phố của trường.', 'Code of the province of the school.'),
        example: '01',
      }),
    studentHardship: flag(
      'Là học sinh, sinh viên có hoàn cảnh khó khăn (NQ 19/2025 của Hà Nội).',
      'Is a pupil or student in hardship (Hà Nội, Resolution 19/2025).',
    ),
    compulsorySocialInsurance: flag(
      'Thuộc đối tượng tham gia BHXH bắt buộc.',
      'Must take part in compulsory social insurance.',
    ),
    allowances: several(
      ALLOWANCES,
      'Các khoản đang hưởng; mảng rỗng là không hưởng khoản nào.',
      'What the person receives; an empty list means none.',
    ),
    healthGround: choice(
      HEALTH_GROUNDS,
      'Ai đóng BHYT cho người này (Luật BHYT, Điều 12 khoản 1 đến 3).',
      'Who already pays the health insurance (Law on Health Insurance, article 12(1) to (3)).',
    ),
    healthCard: flag(
      'Trong các tháng được hỏi có thẻ BHYT theo diện khác với diện hỗ trợ này.',
      'Holds, for the months asked, a health-insurance card on another ground than this support.',
    ),
    roles: several(
      ROLES,
      'Người này là ai; mảng rỗng là không thuộc diện nào.',
      'What the person is; an empty list means none of these.',
    ),
    inClub: flag(
      'Đang sinh hoạt trong câu lạc bộ cựu quân nhân, cựu công an, cựu thanh niên xung phong.',
      'Is in a club of former soldiers, police officers or youth volunteers.',
    ),
    hivPositive: flag(
      'Người nhiễm HIV. Không bao giờ được hỏi; không ghi được hiểu là không.',
      'Lives with HIV. Never asked for; absent counts as no.',
    ),
    blindAssociation: flag(
      'Hội viên Hội Người mù. Không bao giờ được hỏi; không ghi được hiểu là không.',
      'Member of the Blind Association. Never asked for; absent counts as no.',
    ),
    traffickingVictimOn: event(
      'Thời điểm được xác nhận là nạn nhân của mua bán người. Không bao giờ được hỏi; không ghi được hiểu là không.',
      'When recognised as a victim of trafficking. Never asked for; absent counts as no.',
    ),
    bombVictim: flag('Người bị tai nạn bom mìn sau chiến tranh.', 'Victim of bombs or mines left from the war.'),
    monthsSupported: z
      .int()
      .min(0)
      .max(1200)
      .nullish()
      .openapi({
        description: both(
          'Số tháng đã được Nhà nước hỗ trợ đóng BHXH tự nguyện (NĐ 159/2025: tối đa 120 tháng); không ghi là 0.',
          'Months of state support for social insurance so far (Decree 159/2025: at most 120); 0 where absent.',
        ),
      }),
    lastCoveredOn: z
      .union([dateSchema('YYYY-MM-DD'), z.literal(false)])
      .nullish()
      .openapi({
        description: both(
          'Ngày cuối thẻ BHYT trước còn giá trị; `false` là chưa từng có thẻ.',
          'Last day of the health-insurance card before; `false` means there never was one.',
        ),
      }),
  })
  .openapi('Person', {
    description: both(
      'Những gì biết về một người. Không ghi hoặc null là chưa biết. Không gửi tên, số định danh.',
      'What is known about a person. Absent and null both mean unknown. Send no name and no citizen number.',
    ),
  });
