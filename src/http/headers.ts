/** The headers of answers, described once for the reference. */
import { both } from './both.ts';
import type { Router } from './router.ts';

const HEADERS = {
  'Ansinh-Rows': [
    'Số dòng của tệp đã gửi: rows, stored, flagged, refused.',
    'The rows of the file that was sent: rows, stored, flagged, refused.',
  ],
  'Ansinh-Ruleset': ['Dấu của toàn bộ quy tắc đã dùng.', 'Hash of all the rules that were followed.'],
  'Content-Disposition': ['Tên tệp khi tải về.', 'The name to save the file by.'],
  ETag: ['Dấu của nội dung, để hỏi lại bằng If-None-Match.', 'Mark of the content, to ask again with If-None-Match.'],
  'RateLimit-Policy': ['Số yêu cầu được gửi trong số giây.', 'How many requests may be sent in how many seconds.'],
  'Retry-After': ['Số giây phải chờ.', 'Seconds to wait.'],
  'WWW-Authenticate': ['Cách xác thực.', 'How to say who you are.'],
  'X-Request-Id': [
    'Mã của yêu cầu: mã gửi lên nếu là UUID, 32 chữ số hex hoặc ULID, không thì mã mới.',
    'Id of the request: yours where it is a UUID, 32 hexadecimal digits or a ULID, otherwise a new one.',
  ],
} as const;

export type Header = keyof typeof HEADERS;

export function headers(...names: readonly Header[]): Record<string, { $ref: string }> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

export function registerHeaders(app: Router): void {
  for (const [name, [vi, en]] of Object.entries(HEADERS)) {
    const schema = { type: 'string' } as const;
    app.openAPIRegistry.registerComponent('headers', name, { description: both(vi, en), schema });
  }
}
