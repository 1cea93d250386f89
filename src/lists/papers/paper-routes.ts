/** The HTTP face of people taken out of a list, and of a file that is checked and comes back with what is wrong. */

import { createRoute, z } from '@hono/zod-openapi';
import { instantOf, keyedOf } from '../../http/acting.ts';
import { limitBody } from '../../http/body.ts';
import { both, choiceText, titled } from '../../http/both.ts';
import type { Ctx } from '../../http/context.ts';
import { sendFile } from '../../http/files.ts';
import { forPeople, forPeopleAndKeys } from '../../http/guarded.ts';
import { refused } from '../../http/problem-schema.ts';
import { JSON_TYPE, reading } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { readingFile } from '../entries/route-parts.ts';
import { LIMITS } from '../intake/limits.ts';
import { listParams, tags } from '../route-parts.ts';
import { checkedJson, rowsHeader, sendBack, wantsJson } from './answers.ts';
import { type Checking, checkFile } from './check.ts';
import { EXPORT_FORMATS, EXPORTED_ROWS, exportList } from './export.ts';
import { answerHeaders, csvContent, fileHeaders, fileNameOf, formatQuery, workbookContent } from './paper-parts.ts';
import { CheckedFileSchema } from './paper-schema.ts';

const exported = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/export',
  operationId: 'exportList',
  tags,
  summary: titled('Xuất danh sách', 'Take a list out as a file'),
  description: both(
    'XLSX theo đúng cột của mẫu, CSV (UTF-8 có BOM, không ô nào chạy được như công thức) hoặc JSON. Chỉ cán bộ lập, xác ' +
      'nhận, phê duyệt của nơi được thấy người trong danh sách; khóa API không xuất được. Xã, phường được hỏi chỉ nhận người ' +
      'của mình. Mỗi lần xuất được ghi vào nhật ký của danh sách trước khi dòng đầu tiên ra ngoài. Danh sách bị sửa trong ' +
      'lúc xuất thì tệp bị ngắt.',
    "XLSX in the form's own columns, CSV (UTF-8 with its mark; no cell runs as a formula) or JSON. For officers who make, " +
      'confirm or approve at an office that may see the people; never for keys. A commune that is asked gets its own people ' +
      'alone. Every export stands in the record of the list before the first row goes out. A list that is changed meanwhile ' +
      'breaks the file off.',
  ),
  ...forPeople,
  request: {
    params: listParams,
    query: z.strictObject({
      format: formatQuery(EXPORT_FORMATS, 'Dạng tệp.', 'The kind of file.'),
      rows: z
        .enum(EXPORTED_ROWS)
        .default('standing')
        .openapi({
          description: choiceText('Dòng nào.', 'Which rows.', {
            standing: ['để ký và gửi đi: bỏ dòng bị từ chối', 'as it is signed and handed on, without refused rows'],
            all: ['mọi dòng, thêm cột kết quả kiểm tra', 'all, with a column that says what became of each'],
          }),
          param: { name: 'rows', in: 'query' },
          example: 'standing',
        }),
    }),
  },
  responses: {
    200: {
      description: both('Tệp.', 'The file.'),
      headers: fileHeaders,
      content: {
        ...workbookContent,
        ...csvContent,
        [JSON_TYPE]: {
          schema: z.array(
            z.record(z.string(), z.unknown()).openapi({
              description: both(
                'Một người, theo tên trường như khi gửi vào.',
                'A person, by the names of the fields, as they are sent in.',
              ),
            }),
          ),
        },
      },
    },
    409: refused.conflict,
    ...reading,
  },
});

const sent = { schema: z.string().openapi({ description: both('Tệp.', 'The file.'), format: 'binary' }) };
const lines = { schema: z.string().openapi({ description: both('Mỗi dòng một người.', 'One person a line.') }) };

const check = createRoute({
  method: 'post',
  path: '/v1/lists/{list}/check',
  operationId: 'checkFile',
  tags,
  summary: titled('Kiểm tra tệp, không lưu', 'Check a file without storing it'),
  description: both(
    'Gửi XLSX hoặc CSV và nhận lại đúng tệp đó: dòng giữ nguyên thứ tự, thêm một cột nói sai gì và sửa thế nào. Sửa rồi gửi ' +
      'lại tệp đó được: cột của chúng tôi không bị đọc, và được ghi lại chứ không thêm cột mới. Accept: application/json (hoặc ' +
      'gửi NDJSON, JSON) thì nhận JSON. Không lưu gì, nên gửi bao nhiêu lần cũng được. Người trùng với danh sách khác chỉ biết ' +
      'khi lưu. Tối đa 25 MB, 100.000 người.',
    'Send XLSX or CSV and get the same file back: its rows in their order, with a column that says what is wrong and what to ' +
      'do. Mended, that file may be sent again: our column is not read, and is written anew rather than added twice. With ' +
      'Accept: application/json (or NDJSON, JSON sent) the answer is JSON. Nothing is stored, so send it as often as you ' +
      'like. The same person on other lists is found when rows are stored. At most 25 MB and 100,000 people.',
  ),
  ...forPeopleAndKeys,
  middleware: limitBody(LIMITS.workbookBytes),
  request: {
    params: listParams,
    body: {
      required: true,
      content: {
        'application/x-ndjson': lines,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': sent,
        'text/csv': sent,
        // Read as it comes, a row at a time: never as one value.
        'application/octet-stream': sent,
      },
    },
  },
  responses: {
    200: {
      description: both('Tệp đã gửi, thêm một cột; hoặc JSON.', 'The file that was sent with a column more; or JSON.'),
      headers: answerHeaders,
      content: { [JSON_TYPE]: { schema: CheckedFileSchema }, ...workbookContent, ...csvContent },
    },
    ...reading,
    413: refused.tooLarge,
    415: refused.unsupportedMediaType,
  },
});

export const paperRoutes = newRouter()
  .openapi(exported, async (c) => {
    const { list } = c.req.valid('param');
    const { format, rows } = c.req.valid('query');
    const file = await exportList(await keyedOf(c), { list, format, rows, language: c.var.language });
    const name = fileNameOf(['danh-sach', file.list.kind, file.list.period], format);
    return sendFile(c, { type: file.type, name, pieces: file.pieces });
  })
  .openapi(check, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const contentType = c.req.header('content-type') ?? '';
    const checking = { list: c.req.valid('param').list, bytes, contentType, at: instantOf(c) };
    return readingFile(c, () => answering(c, checking));
  });

async function answering(c: Ctx, checking: Checking): Promise<Response> {
  const { language } = c.var;
  const checked = await checkFile(await keyedOf(c), checking);
  const { rows } = checked;
  const remarkOf = (sheet: string | null, row: number) => rows.remarkOf(sheet, row, language);
  const back = wantsJson(c) ? null : await sendBack(c, checking, { ...checked, remarkOf });
  if (back !== null) return back;
  const file = { type: JSON_TYPE, name: 'ket-qua.json', pieces: checkedJson(checked, language) };
  return sendFile(c, file, { 'Ansinh-Rows': rowsHeader(checked.counts) });
}
