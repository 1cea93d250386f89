/** The examples of files out of lists: a template, one's own list's, a file checked, people as CSV. Everybody is invented. */
import type { Example } from '../example.ts';

const LIST = '46000000-0000-4000-8000-0000000000d1';
const EXAMPLE = { name: 'example', summary: 'Ví dụ · Example' } as const;

const MARK = '\uFEFF';
const HEADINGS =
  'STT,Họ và tên,Mã số bảo hiểm y tế,Số căn cước công dân/ Định danh cá nhân,…,Ngày tháng năm sinh,Giới tính,…,Tăng/giảm';

export const PAPER_EXAMPLES: readonly Example[] = [
  {
    ...EXAMPLE,
    operationId: 'readKindTemplate',
    method: 'get',
    path: '/v1/provinces/{code}/list-kinds/{kind}/template',
    params: { code: '46', kind: 'commune-yearly' },
    query: { month: '2027-01', format: 'csv' },
  },
  {
    ...EXAMPLE,
    operationId: 'readListTemplate',
    method: 'get',
    path: '/v1/lists/{list}/template',
    params: { list: LIST },
    query: { format: 'csv' },
    answer: `${MARK}${HEADINGS}\r\nVD,Nguyễn Thị Ví Dụ,0100000123,046199000123,…,20/05/1999,Nữ,…,Tăng\r\n`,
    answerType: 'text/csv',
  },
  {
    ...EXAMPLE,
    operationId: 'checkFile',
    method: 'post',
    path: '/v1/lists/{list}/check',
    params: { list: LIST },
    body: `${JSON.stringify({ name: 'Lê Văn Mẫu', citizenNumber: '04608000011', birthDate: '31/02/1980' })}\n`,
    answer: {
      counts: { rows: 1, stored: 0, flagged: 0, refused: 1 },
      sheets: [],
      findings: [],
      rows: [
        {
          position: 1,
          sheet: null,
          row: 1,
          state: 'refused',
          findings: [
            {
              code: 'citizen-number-form',
              severity: 'refused',
              field: 'citizenNumber',
              address: '/1/citizenNumber',
              detail: 'Số định danh cá nhân/CCCD phải gồm đúng 12 chữ số: kiểm tra và ghi lại.',
              bounds: null,
              cite: 'CV 1804/BHXH-QLT',
              isVerified: true,
            },
          ],
          repairs: [],
        },
      ],
    },
  },
  {
    ...EXAMPLE,
    operationId: 'exportList',
    method: 'get',
    path: '/v1/lists/{list}/export',
    params: { list: LIST },
    query: { format: 'csv' },
    answer: `${MARK}${HEADINGS}\r\n1,Nguyễn Thị Ví Dụ,0100000123,046199000123,…,20/05/1999,Nữ,…,Tăng\r\n`,
    answerType: 'text/csv',
  },
];
