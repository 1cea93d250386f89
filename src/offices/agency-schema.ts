/** An agency as the API shows it and takes it. */
import { z } from '@hono/zod-openapi';
import { AGENCY_KINDS, type AgencyKind } from '../auth/actor.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';

const KIND_WORDS: ValueWords<AgencyKind> = {
  commune: ['Ủy ban nhân dân xã, phường, đặc khu', "people's committee of a commune"],
  school: ['cơ sở giáo dục', 'school'],
  'collecting-organisation': ['tổ chức hỗ trợ phát triển đối tượng', 'organisation that collects premiums'],
  'insurer-local': ['BHXH cơ sở', 'local office of the social insurance'],
  'insurer-city': ['BHXH tỉnh, thành phố', 'social insurance of the province'],
  finance: ['Sở Tài chính', 'department of finance'],
  'home-affairs': ['Sở Nội vụ', 'department of home affairs'],
  health: ['Sở Y tế', 'department of health'],
  agriculture: ['Sở Nông nghiệp và Môi trường', 'department of agriculture and environment'],
  education: ['Sở Giáo dục và Đào tạo', 'department of education'],
  treasury: ['Kho bạc Nhà nước', 'state treasury'],
  supervisor: ['HĐND, MTTQ và cơ quan giám sát khác', "people's council, Fatherland Front, other supervisors"],
  police: ['công an xã, phường, tỉnh, thành phố', 'police of a commune or province'],
  portal: ['cổng dịch vụ, ứng dụng', 'portal or application'],
  administrator: ['quản trị hệ thống', 'administrator of the system'],
};

export const agencyKind = z
  .enum(AGENCY_KINDS)
  .openapi('AgencyKind', { description: choiceText('Loại cơ quan.', 'The kind of agency.', KIND_WORDS) });

const province = z
  .string()
  .regex(/^\d{2}$/)
  .nullable()
  .openapi({
    description: both(
      'Mã tỉnh, thành phố (2 chữ số); null chỉ với quản trị toàn quốc.',
      'Code of the province (2 digits); null for the administrator of all provinces only.',
    ),
    example: '46',
  });

const commune = z
  .string()
  .regex(/^\d{5}$/)
  .nullable()
  .openapi({
    description: both('Mã xã, phường, đặc khu (5 chữ số).', 'Code of the commune (5 digits).'),
    example: '19789',
  });

const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .openapi({ description: both('Tên cơ quan.', 'Name of the agency.'), example: 'UBND phường Thuận Hoá' });

const unitCode = z
  .string()
  .regex(/^(?:[0-9A-Z]{7}|[0-9]{10})$/)
  .nullable()
  .openapi({
    description: both(
      'Phần đầu của mã đơn vị: mã số thuế (10 chữ số) hoặc mã quan hệ ngân sách (7 ký tự).',
      'The first part of the unit code: the tax code (10 digits) or the budget code (7 characters).',
    ),
    example: '2345678',
  });

const shown = {
  id: uuid(both('Mã của cơ quan.', 'Id of the agency.')),
  livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
  kind: agencyKind,
  province,
  commune,
  name,
};

export const AgencySchema = z
  .object({
    ...shown,
    unitCode,
    madeAt: instant(both('Lúc lập.', 'When it was entered.')),
    closedAt: instant(
      both('Lúc đóng; null khi đang hoạt động.', 'When it was closed; null while it is open.'),
    ).nullable(),
  })
  .openapi('Agency', { description: both('Một cơ quan, tổ chức.', 'An agency.') });

/** As it stands in what somebody is. */
export const OwnAgencySchema = z
  .object({ ...shown })
  .omit({ livemode: true })
  .openapi('OwnAgency', { description: both('Cơ quan của người gọi.', 'The agency of the caller.') });

export const NewAgencySchema = z
  .strictObject({
    kind: agencyKind,
    province: province.optional(),
    commune: commune.optional(),
    name,
    unitCode: unitCode.optional(),
  })
  .openapi('NewAgency', { description: both('Cơ quan cần lập.', 'The agency to enter.') });

export const AgencyChangeSchema = z
  .strictObject({ name: name.optional(), unitCode: unitCode.optional() })
  .openapi('AgencyChange', {
    description: both(
      'Điều cần sửa; bỏ qua thì giữ nguyên. Loại và địa bàn không sửa được: đóng và lập mới.',
      'What to change; what is left out stays. The kind and the place cannot be changed: close it and enter another.',
    ),
  });
