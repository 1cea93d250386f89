/** The HTTP face of briefings: read as data, as a page to print or as a workbook; and what is said beside the numbers. */
import { createRoute, z } from '@hono/zod-openapi';
import { keyedOf } from '../../http/acting.ts';
import { both, choiceText, titled } from '../../http/both.ts';
import type { Ctx } from '../../http/context.ts';
import { sendFile } from '../../http/files.ts';
import { forPeople, writtenByPeople } from '../../http/guarded.ts';
import { headers } from '../../http/headers.ts';
import { HTML_TYPE } from '../../http/html.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { answered, bodyOf, JSON_TYPE, reading, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { PAGE_CSP } from '../../http/security.ts';
import { sendJson } from '../../http/send.ts';
import { fileNameOf, workbookContent } from '../../lists/papers/paper-parts.ts';
import { writeWorkbook, XLSX_TYPE } from '../../writing/workbook.ts';
import { figureMonthQuery, limited, tags, unitQuery } from '../fields.ts';
import { readBriefing } from './briefing.ts';
import { briefingPage } from './briefing-page.ts';
import { BriefingSchema, NewNoteSchema, NoteSchema } from './briefing-schema.ts';
import { briefingSheets } from './briefing-workbook.ts';
import { addNote } from './notes.ts';

const read = createRoute({
  method: 'get',
  path: '/v1/briefings',
  operationId: 'readBriefing',
  tags,
  summary: titled('Giao ban một tháng', "A month's briefing"),
  description: both(
    'Người tham gia mới, kết quả từng tổ dân phố (của tỉnh, thành phố: từng xã, phường), nguyên nhân, nhiệm vụ tháng sau, cập ' +
      'nhật hằng tuần. Trang để in: format=html; sổ tính: format=xlsx; theo ngôn ngữ của người gọi.',
    'New participants, the result of each residential group (of a province: of each commune), causes, the tasks of the next ' +
      "month, weekly updates. As a page to print: format=html; as a workbook: format=xlsx; in the caller's language.",
  ),
  ...forPeople,
  request: {
    query: z.strictObject({
      unit: unitQuery(),
      month: figureMonthQuery('month'),
      format: z
        .enum(['json', 'html', 'xlsx'])
        .default('json')
        .openapi({
          description: choiceText('Dạng.', 'The form.', {
            json: ['JSON', 'JSON'],
            html: ['trang để in', 'a page to print'],
            xlsx: ['sổ tính Excel', 'a workbook'],
          }),
          param: { name: 'format', in: 'query' },
          example: 'json',
        }),
    }),
  },
  responses: {
    200: {
      description: both('Giao ban.', 'The briefing.'),
      headers: headers('RateLimit-Policy', 'X-Request-Id'),
      content: {
        [JSON_TYPE]: { schema: BriefingSchema },
        'text/html': { schema: z.string().openapi({ description: both('Trang HTML để in.', 'A page to print.') }) },
        ...workbookContent,
      },
    },
    ...reading,
  },
});

const add = createRoute({
  method: 'post',
  path: '/v1/briefings/notes',
  operationId: 'addBriefingNote',
  tags,
  summary: titled('Thêm nguyên nhân, nhiệm vụ, cập nhật tuần', 'Add a cause, a task, a weekly update'),
  description: both(
    'Xã, phường ghi cho mình và tổ dân phố của mình; BHXH tỉnh, thành phố và Sở Nội vụ ghi cho tỉnh, thành phố. Chỉ thêm, không sửa.',
    'A commune for itself and its groups, the city insurer and home affairs for their province. Added, never changed.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewNoteSchema) },
  responses: {
    201: answered(NoteSchema, both('Ghi chú vừa thêm, không kèm lời.', 'The note, without its words.')),
    ...writingBody,
  },
});

export const briefingRoutes = newRouter()
  .openapi(read, async (c) => sendBriefing(c, c.req.valid('query')))
  .openapi(add, async (c) =>
    sendJson(c, await addNote(await keyedOf(c), await actKeyOf(c), c.req.valid('json')), {}, 201),
  );

type Asked = { readonly unit: string; readonly month: string; readonly format: 'json' | 'html' | 'xlsx' };

async function sendBriefing(c: Ctx, { unit, month, format }: Asked): Promise<Response> {
  const [year = 0, nth = 0] = month.split('-').map(Number);
  const briefing = await readBriefing(await keyedOf(c), { unit, year, month: nth });
  const { language } = c.var;
  if (format === 'json') return sendJson(c, briefing);
  if (format === 'xlsx') {
    const pieces = writeWorkbook(briefingSheets(briefing, language));
    return sendFile(c, {
      type: XLSX_TYPE,
      pieces,
      name: fileNameOf(['giao-ban', unit.replaceAll(':', '-'), month], 'xlsx'),
    });
  }
  return c.body(briefingPage(briefing, language), 200, {
    'Content-Type': HTML_TYPE,
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': PAGE_CSP,
  });
}
