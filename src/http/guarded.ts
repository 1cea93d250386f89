/**
 * What an operation declares that is not for everybody: who may call it, the headers such callers send, and the answers
 * they may meet. X-Now can be wrong wherever it may be sent. A route spreads `...forPeople` (or `...forPeopleAndKeys`) and
 * `...alwaysGuarded`; src/auth/permissions/permissions.ts has the roles.
 */
import { both } from './both.ts';
import { INSTANT_PATTERN } from './instant.ts';
import { always, refused } from './problem-schema.ts';
import type { Router } from './router.ts';

const PARAMETERS = {
  'X-Now': {
    description: both(
      'Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.',
      'The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.',
    ),
    required: false,
    schema: { type: 'string', format: 'date-time', pattern: INSTANT_PATTERN, example: '2026-12-24T23:59:59+07:00' },
  },
  'Idempotency-Key': {
    description: both(
      'Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội ' +
        'dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.',
      'Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same ' +
        'content within 90 days gets the same answer and does nothing more; with another content: 422.',
    ),
    required: true,
    schema: {
      type: 'string',
      pattern: `^(?:[!#-~][!-~]{0,254}|"(?:[ !#-\\[\\]-~]|\\\\["\\\\]){1,255}")$`,
      example: '8e03978e-40d5-43dd-bc93-6894a57f9324',
    },
  },
  'If-Match': {
    description: both(
      'ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.',
      'The ETag read with it. Missing: 428; no longer the current version: 412.',
    ),
    required: true,
    schema: { type: 'string', pattern: '^"\\d{1,9}"$', example: '"3"' },
  },
} as const;

type Parameter = keyof typeof PARAMETERS;

const parameter = (name: Parameter) => ({ $ref: `#/components/parameters/${name}` });

/** Officers only. */
export const forPeople = { security: [{ person: [] }], parameters: [parameter('X-Now')] };
export const forPeopleAndKeys = { security: [{ person: [] }, { key: [] }], parameters: [parameter('X-Now')] };

/** The same for what writes by POST, which has to name itself. */
export const writtenByPeople = { ...forPeople, parameters: [...forPeople.parameters, parameter('Idempotency-Key')] };
/** By applications alone. */
export const writtenByKeys = { security: [{ key: [] }], parameters: writtenByPeople.parameters };
export const writtenByPeopleAndKeys = { ...forPeopleAndKeys, parameters: writtenByPeople.parameters };

/** And for what changes something that was read before. */
export const changedByPeople = { ...forPeople, parameters: [...writtenByPeople.parameters, parameter('If-Match')] };
export const changedByPeopleAndKeys = { ...forPeopleAndKeys, parameters: changedByPeople.parameters };

/** Nobody known, not allowed, a time that is none, the register or the issuer away: can meet every operation that is not public. */
export const alwaysGuarded = {
  401: refused.unauthenticated,
  403: refused.notAllowed,
  422: refused.invalid,
  ...always,
  503: refused.notReady,
};

export function registerGuards(app: Router): void {
  for (const [name, said] of Object.entries(PARAMETERS)) {
    app.openAPIRegistry.registerComponent('parameters', name, { name, in: 'header', ...said });
  }
  app.openAPIRegistry.registerComponent('securitySchemes', 'person', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: both(
      'Token OIDC của cán bộ, ký bằng ES256, EdDSA, PS256 hoặc RS256, cấp chưa quá 15 phút, nêu cơ quan và vai trò.',
      'The OIDC token of an officer, signed by ES256, EdDSA, PS256 or RS256, issued within the last 15 minutes, naming ' +
        'the agency and the role.',
    ),
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'ansinh_live_… · ansinh_test_…',
    description: both(
      'Khóa API của một ứng dụng hoặc cơ quan: được soạn và đọc, không được nộp, xác nhận, phê duyệt.',
      'The API key of an application or an office: it may draft and read, never submit, confirm or approve.',
    ),
  });
}
