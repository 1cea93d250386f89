/** What requests are described from, on their way in and at the office. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import { SCHEMES } from '../engine/facts.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { communeCode } from '../quotes/commune-code.ts';
import { dateSchema } from '../quotes/dates.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { citizenNumber, day, month, words } from '../registers/fields.ts';
import { REQUEST_STATES, type RequestState } from './requests.ts';
import { stateWords } from './state-words.ts';

const STATE_LINES: ValueWords<RequestState> = stateWords;

export const requestState = () =>
  z.enum(REQUEST_STATES).openapi({
    description: choiceText('Đề nghị đang ở đâu.', 'Where the request is.', STATE_LINES),
    example: 'received',
  });

export const scheme = z
  .enum(SCHEMES)
  .openapi({ description: choiceText('Loại bảo hiểm.', 'The scheme.', schemeWords), example: 'health-insurance' });

export const identity = {
  name: words(both('Họ tên.', 'The name.'), 'Trần Thị Ví Dụ', 100),
  citizenNumber: citizenNumber(),
  birthDate: dateSchema('YYYY, YYYY-MM, YYYY-MM-DD').openapi({
    description: both('Ngày sinh.', 'The day of birth.'),
    example: '1992-03-08',
  }),
  sex: z
    .enum(['female', 'male'])
    .nullable()
    .openapi({ description: both('Giới tính.', 'The sex.'), example: 'female' }),
  commune: communeCode(both('Mã xã, phường nơi ở.', 'Code of the commune lived in.')),
  residentialGroup: words(both('Tổ dân phố, thôn.', 'The residential group.'), 'Tổ dân phố 3', 100).nullable(),
  address: words(both('Nơi ở.', 'Where the person lives.'), 'Số 1, đường Ví Dụ').nullable(),
  phone: words(both('Điện thoại.', 'The telephone.'), '0900000000', 30).nullable(),
};

export const paper = {
  paper: words(both('Giấy tờ gì.', 'What paper it is.'), 'Giấy chứng nhận hộ cận nghèo', 200),
  number: words(both('Số.', 'Its number.'), '12/QĐ-UBND', 60).nullable(),
  issuedOn: day(both('Ngày cấp.', 'The day it was issued.'), '2026-11-28').nullable(),
};
export const from = () =>
  month(
    both('Tháng muốn bắt đầu; không ghi thì theo danh sách.', 'The month to begin in; where absent, the list says.'),
    '2027-01',
  );
