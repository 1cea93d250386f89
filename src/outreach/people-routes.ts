/** The HTTP face of the people of an extract, of the groups they are filtered by, and of the empty tables to fill in. */
import { createRoute, z } from '@hono/zod-openapi';
import { keyedOf } from '../http/acting.ts';
import { both, choiceText, titled } from '../http/both.ts';
import { cacheable, cacheableJson } from '../http/caching.ts';
import { sendFile } from '../http/files.ts';
import { forPeople } from '../http/guarded.ts';
import { headers } from '../http/headers.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answered, paged, reading } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { csvContent, fileHeaders, fileNameOf, formatQuery, workbookContent } from '../lists/papers/paper-parts.ts';
import { TEMPLATE_FORMATS, writeTemplate } from '../lists/papers/templates.ts';
import { communeOf } from '../places/places.ts';
import { query } from '../registers/fields.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { exportPeople, PEOPLE_FORMATS } from './export.ts';
import { EXTRACT_FORMS } from './extract-forms.ts';
import { extractKind } from './extract-schema.ts';
import { followUpDays, outreachFor } from './groups.ts';
import { pagePeople } from './people.ts';
import { filterQuery, OutreachProgrammeSchema, peopleQuery, SomeoneSchema } from './people-schema.ts';
import { extractParams, tags, todayOf } from './route-parts.ts';

const groups = createRoute({
  method: 'get',
  path: '/v1/outreach/groups',
  operationId: 'listReviewGroups',
  tags,
  summary: titled('Các nhóm rà soát', 'The groups of a review'),
  description: both(
    'Theo kế hoạch của xã, phường; nơi chưa có thì theo kế hoạch của phường Yên Nghĩa. Ai được ngân sách đóng do chính sách đang ' +
      'có hiệu lực nói.',
    'By the plan of the commune; where it has none, by that of the ward of Yên Nghĩa. Who is paid for, the policies in force say.',
  ),
  request: {
    query: z.strictObject({
      commune: z
        .string()
        .refine((code) => communeOf(code) !== null, { params: { code: 'unknown-commune' } })
        .openapi({
          ...query('commune'),
          description: both('Mã xã, phường.', 'Code of the commune.'),
          pattern: '^\\d{5}$',
          example: '09562',
        }),
    }),
  },
  responses: {
    200: answered(OutreachProgrammeSchema, both('Chương trình.', 'The programme.')),
    304: { description: both('Không đổi.', 'Not changed.') },
    422: refused.invalid,
    ...always,
  },
});

const template = createRoute({
  method: 'get',
  path: '/v1/outreach/templates/{kind}',
  operationId: 'readExtractTemplate',
  tags,
  summary: titled('Tệp mẫu của bản trích', 'The empty table of an extract'),
  description: both(
    'Cột của bản trích dân cư, hoặc của danh sách hộ kinh doanh mới, với dòng ví dụ và hướng dẫn từng cột.',
    'The columns of an extract of the population, or of new household businesses, with an example and a note on each.',
  ),
  request: {
    params: z.strictObject({ kind: extractKind().openapi({ param: { name: 'kind', in: 'path' } }) }),
    query: z.strictObject({ format: formatQuery(TEMPLATE_FORMATS, 'Dạng tệp.', 'The kind of file.') }),
  },
  responses: {
    200: {
      description: both('Tệp mẫu.', 'The template.'),
      headers: headers('Content-Disposition', 'ETag', 'RateLimit-Policy', 'X-Request-Id'),
      content: { ...workbookContent, ...csvContent },
    },
    304: { description: both('Không đổi.', 'Not changed.') },
    422: refused.invalid,
    ...always,
  },
});

const people = createRoute({
  method: 'get',
  path: '/v1/outreach/extracts/{extract}/people',
  operationId: 'listExtractPeople',
  tags,
  summary: titled('Người trong bản trích', 'The people of an extract'),
  description: both(
    'Của xã, phường mình; cộng tác viên được giao tổ dân phố nào chỉ thấy tổ đó; cơ quan BHXH thấy hộ kinh doanh đã được gửi. ' +
      'Lọc theo nhóm có thể cho một trang ít dòng hơn, hoặc trống, khi vẫn còn: xem next. Mỗi lần xem được ghi nhận.',
    'Of one’s own commune; a collaborator who has single residential groups sees these alone, the insurer the businesses that ' +
      'were handed over. Filtered by a group a page may hold fewer rows, or none, while there are more: see next. Every look ' +
      'is recorded.',
  ),
  ...forPeople,
  request: { params: extractParams, query: peopleQuery },
  responses: { 200: paged(SomeoneSchema, both('Một trang.', 'A page.')), ...reading },
});

const exported = createRoute({
  method: 'get',
  path: '/v1/outreach/extracts/{extract}/export',
  operationId: 'exportExtractPeople',
  tags,
  summary: titled('Xuất người trong bản trích', 'Take the people of an extract out as a file'),
  description: both(
    'Đúng các cột đã gửi vào, thêm một cột nói biết gì về bảo hiểm và thuộc nhóm nào. Ghi nhận trước khi dòng đầu tiên ra ngoài.',
    'In the columns they came in, with one more that says what is known of their insurance and which groups they are in. It ' +
      'is recorded before the first row goes out.',
  ),
  ...forPeople,
  request: {
    params: extractParams,
    query: z.strictObject({
      ...filterQuery,
      format: z
        .enum(PEOPLE_FORMATS)
        .default('xlsx')
        .openapi({
          ...query('format'),
          description: choiceText('Dạng tệp.', 'The kind of file.', {
            xlsx: ['sổ tính Excel', 'a workbook'],
            csv: ['CSV, UTF-8', 'CSV in UTF-8'],
          }),
          example: 'xlsx',
        }),
    }),
  },
  responses: {
    200: {
      description: both('Tệp.', 'The file.'),
      headers: fileHeaders,
      content: { ...workbookContent, ...csvContent },
    },
    ...reading,
  },
});

export const peopleRoutes = newRouter()
  .openapi(groups, async (c) => cacheableJson(c, programmeBody(c.req.valid('query').commune)))
  .openapi(template, async (c) => {
    const { kind } = c.req.valid('param');
    const { format } = c.req.valid('query');
    const beforehand = { head: {}, notes: [] };
    const { type, bytes } = await writeTemplate({ form: EXTRACT_FORMS[kind], beforehand }, format);
    const name = fileNameOf(['mau', kind], format);
    return cacheable(c, bytes, type, { 'Content-Disposition': `attachment; filename="${name}"` });
  })
  .openapi(people, async (c) => {
    const filters = c.req.valid('query');
    return sendJson(c, await pagePeople(await keyedOf(c), c.req.valid('param').extract, filters, todayOf(c)));
  })
  .openapi(exported, async (c) => {
    const asked = c.req.valid('query');
    const { language } = c.var;
    const { extract: id } = c.req.valid('param');
    const { extract, type, pieces } = await exportPeople(await keyedOf(c), id, { ...asked, language }, todayOf(c));
    return sendFile(c, { type, name: fileNameOf([extract.kind, extract.takenOn], asked.format), pieces });
  });

function programmeBody(commune: string) {
  const { outreach, isOwn } = outreachFor(commune);
  const { cite, ...meeting } = outreach.meeting;
  return {
    programme: outreach.programme,
    isOwn,
    meeting: { ...meeting, cite: rulebook.citeText(cite) },
    followUp: followUpDays(outreach),
    groups: outreach.groups.map(({ id, says, words, cite: where, occupations = [], entitled = [], readings = [] }) => ({
      id,
      says,
      words,
      cite: rulebook.citeText(where),
      occupations,
      entitledBy: entitled.map((one) => one.id),
      readings: outreach.readings.filter((one) => readings.includes(one.id)).map(({ reading }) => reading),
    })),
  };
}
