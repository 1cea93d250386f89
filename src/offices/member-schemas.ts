/** Members, keys and the caller as the API shows them and takes them. */
import { z } from '@hono/zod-openapi';
import { ROLES, type Role, SCOPES, type Scope } from '../auth/actor.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { OwnAgencySchema } from './agency-schema.ts';

const ROLE_WORDS: ValueWords<Role> = {
  maker: ['lập danh sách', 'makes lists'],
  confirmer: ['xác nhận', 'confirms them'],
  approver: [
    'phê duyệt; quản lý thành viên và khóa của cơ quan',
    'approves them; manages members and keys of the agency',
  ],
  reader: ['chỉ xem', 'only reads'],
};

const SCOPE_WORDS: ValueWords<Scope> = {
  'offices:read': ['xem danh bạ cơ quan', 'reads the address book of agencies'],
  'lists:draft': ['soạn danh sách', 'drafts lists'],
  'lists:read': ['xem danh sách của cơ quan mình', "reads the agency's own lists"],
  'registers:write': ['nhập sổ theo dõi', 'writes registers'],
  'requests:write': ['gửi đề nghị của người dân', "hands in people's requests"],
};

const role = () => z.enum(ROLES).openapi('Role', { description: choiceText('Vai trò.', 'The role.', ROLE_WORDS) });
const scope = () =>
  z.enum(SCOPES).openapi('Scope', { description: choiceText('Phạm vi của khóa.', 'What a key is for.', SCOPE_WORDS) });

const roles = z
  .array(role())
  .min(1)
  .max(ROLES.length)
  .refine((given) => new Set(given).size === given.length, { params: { code: 'repeated' } })
  .openapi({ description: both('Các vai trò được giữ.', 'The roles held.'), uniqueItems: true, example: ['maker'] });

const office = uuid(
  both('Bộ phận; null nếu không thuộc bộ phận nào.', 'The office; null for none in particular.'),
).nullable();

const title = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .nullable()
  .openapi({
    description: both('Chức danh. Không ghi họ tên.', 'What they are there. No name of a person.'),
    example: 'Công chức văn hóa – xã hội',
  });

const subject = z
  .string()
  .min(1)
  .max(255)
  .refine((text) => !/^(?:\d{9}|\d{10}|\d{12})$/.test(text), { params: { code: 'no-pseudonym' } })
  .openapi({
    description: both(
      'Mã (sub) mà nơi cấp token đặt cho người này; không bao giờ là số định danh.',
      'What the issuer of tokens calls this person (sub); never an identity number.',
    ),
    example: 'a1c5f2d0-thuan-hoa-maker',
  });

const issuer = z.string().openapi({
  description: both(
    'Nơi cấp token; bỏ qua được khi chỉ có một nơi.',
    'The issuer of the tokens; may be left out where there is only one.',
  ),
  example: 'https://dang-nhap.example.vn',
});

export const MemberSchema = z
  .object({
    id: uuid(both('Mã thành viên.', 'Id of the member.')),
    agency: uuid(both('Mã của cơ quan.', 'Id of the agency.')),
    person: uuid(both('Mã của người này, như nhau ở mọi cơ quan.', 'Id of the person, the same in every agency.')),
    issuer,
    subject,
    roles,
    office,
    title,
    madeAt: instant(both('Lúc thêm.', 'When it was added.')),
    revokedAt: instant(
      both('Lúc thu hồi; null khi còn hiệu lực.', 'When it was revoked; null while it is good.'),
    ).nullable(),
  })
  .openapi('AgencyMember', { description: both('Một cán bộ của cơ quan.', 'An officer of the agency.') });

export const NewMemberSchema = z
  .strictObject({
    issuer: issuer.optional(),
    subject,
    roles,
    office: office.optional(),
    title: title.optional(),
  })
  .openapi('NewAgencyMember', { description: both('Cán bộ cần thêm.', 'The officer to add.') });

const scopes = z
  .array(scope())
  .min(1)
  .max(SCOPES.length)
  .refine((given) => new Set(given).size === given.length, { params: { code: 'repeated' } })
  .openapi({
    description: both('Khóa dùng để làm gì.', 'What the key is for.'),
    uniqueItems: true,
    example: ['lists:draft', 'lists:read'],
  });

const keyName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .openapi({ description: both('Tên ứng dụng dùng khóa.', 'The program that uses it.'), example: 'Phần mềm một cửa' });

const keyFields = {
  id: uuid(both('Mã của khóa.', 'Id of the key.')),
  agency: uuid(both('Mã của cơ quan.', 'Id of the agency.')),
  name: keyName,
  last4: z.string().openapi({ description: both('4 ký tự cuối.', 'Its last 4 characters.'), example: 'x7Qp' }),
  scopes,
  madeAt: instant(both('Lúc tạo.', 'When it was made.')),
  expiresAt: instant(both('Lúc hết hạn.', 'When it expires.')),
  revokedAt: instant(both('Lúc thu hồi; null khi chưa.', 'When it was revoked; null if it was not.')).nullable(),
  lastUsedOn: z
    .string()
    .nullable()
    .openapi({
      description: both('Ngày dùng gần nhất.', 'The day it was last used.'),
      format: 'date',
      example: '2026-11-22',
    }),
};

export const KeySchema = z
  .object(keyFields)
  .openapi('ApiKey', { description: both('Một khóa API, không có phần bí mật.', 'An API key, without its secret.') });

export const MadeKeySchema = z
  .object({
    ...keyFields,
    key: z
      .string()
      .nullable()
      .openapi({
        description: both(
          'Khóa, chỉ hiện ở đây; null khi gửi lại quá muộn để đọc lại được.',
          'The key itself, shown here only; null where the same request comes again too late for it to be read.',
        ),
        example: `ansinh_test_${'0'.repeat(36)}`,
      }),
  })
  .openapi('MadeApiKey', { description: both('Khóa vừa tạo.', 'The key just made.') });

export const NewKeySchema = z
  .strictObject({
    name: keyName,
    scopes,
    days: z
      .int()
      .min(1)
      .max(365)
      .default(365)
      .openapi({ description: both('Số ngày có hiệu lực, 1 đến 365.', 'How many days it is good for, 1 to 365.') }),
  })
  .openapi('NewApiKey', { description: both('Khóa cần tạo.', 'The key to make.') });

export const MeSchema = z
  .object({
    kind: z
      .enum(['person', 'key'])
      .openapi({ description: both('Cán bộ (person) hay khóa (key).', 'An officer (person) or a key.') }),
    id: uuid(both('Mã của người hoặc khóa.', 'Id of the person or the key.')),
    livemode: z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') }),
    agency: OwnAgencySchema,
    member: uuid(both('Mã thành viên; null với khóa.', 'Id of the member; null for a key.')).nullable(),
    // Not the schema of that name: said once to be null, it would be so wherever it stands.
    role: z
      .enum(ROLES)
      .nullable()
      .openapi({ description: choiceText('Vai trò; null với khóa.', 'The role; null for a key.', ROLE_WORDS) }),
    office: office,
    scopes: z
      .array(scope())
      .openapi({ description: both('Phạm vi của khóa; rỗng với cán bộ.', 'Scopes of the key; empty for an officer.') }),
    now: instant(both('Thời điểm đang được áp dụng.', 'The instant that is taken for now.')),
    may: z.array(z.string()).openapi({
      description: both(
        'Các thao tác (operationId) được phép, ngoài những thao tác ai cũng dùng được.',
        'The operations (operationId) allowed, besides those that are for everybody.',
      ),
      example: ['readMe', 'listAgencies'],
    }),
  })
  .openapi('Me', { description: both('Người gọi.', 'The caller.') });
