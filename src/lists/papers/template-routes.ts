/** The HTTP face of templates: the empty form of a kind of list, and that of one's own list with its head filled in. */

import { createRoute, z } from '@hono/zod-openapi';
import { look } from '../../db/act.ts';
import { type Acting, actingOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { cacheable } from '../../http/caching.ts';
import type { Ctx } from '../../http/context.ts';
import { forPeopleAndKeys } from '../../http/guarded.ts';
import { headers } from '../../http/headers.ts';
import { always, refused } from '../../http/problem-schema.ts';
import { inPath, provinceParams, unchanged } from '../../http/public-parts.ts';
import { reading } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { isProvince } from '../../places/places.ts';
import { Refusal } from '../../refusal.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { kindFor, kindsAt, monthsOf } from '../kinds.ts';
import { findList } from '../lists.ts';
import { listParams, tags } from '../route-parts.ts';
import { csvContent, fileHeaders, fileNameOf, formatQuery, workbookContent } from './paper-parts.ts';
import { TEMPLATE_FORMATS, type Template, type TemplateFormat, templateOf, writeTemplate } from './templates.ts';

const format = formatQuery(
  TEMPLATE_FORMATS,
  'xlsx: có phần đầu, dòng ví dụ và hướng dẫn từng cột; csv: tiêu đề và một dòng ví dụ.',
  'xlsx: with the head, an example and a note on each column; csv: the headings and one example.',
);

const ofKind = createRoute({
  method: 'get',
  path: '/v1/provinces/{code}/list-kinds/{kind}/template',
  operationId: 'readKindTemplate',
  tags,
  summary: titled('Tệp mẫu của một loại danh sách', 'The template of a kind of list'),
  description: both(
    'Mẫu mà văn bản quy định cho loại danh sách này (D03-TS, D05-TS, Mẫu số 3; văn bản không nêu thì Mẫu số 3): tiêu đề ' +
      'đúng mẫu, các cột An Sinh bổ sung để riêng, người trong ví dụ là hư cấu. Dòng ví dụ không bị đọc là người.',
    'The form the texts name for this kind of list (D03-TS, D05-TS, Mẫu số 3; Mẫu số 3 where they name none): its headings ' +
      'to the letter, the columns of ours apart, invented people as examples. The example is never read as a person.',
  ),
  request: {
    params: provinceParams().extend({
      kind: inPath('kind', both('Loại danh sách.', 'The kind of list.'), 'commune-yearly'),
    }),
    query: z.strictObject({
      month: z
        .string()
        .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/)
        .openapi({
          description: both('Tháng của chính sách, dạng YYYY-MM.', 'The month of the policy, YYYY-MM.'),
          example: '2027-01',
          param: { name: 'month', in: 'query' },
        }),
      format,
    }),
  },
  responses: {
    200: {
      description: both('Tệp mẫu.', 'The template.'),
      headers: headers('Content-Disposition', 'ETag', 'RateLimit-Policy', 'X-Request-Id'),
      content: { ...workbookContent, ...csvContent },
    },
    304: unchanged,
    404: refused.notFound,
    422: refused.invalid,
    ...always,
  },
});

const ofList = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/template',
  operationId: 'readListTemplate',
  tags,
  summary: titled('Tệp mẫu của danh sách đang lập', 'The template of one’s own list'),
  description: both(
    'Như tệp mẫu của loại danh sách, phần đầu đã ghi tên và mã đơn vị lập.',
    'As the template of its kind, with the name and the code of the unit that makes it in the head.',
  ),
  ...forPeopleAndKeys,
  request: { params: listParams, query: z.strictObject({ format }) },
  responses: {
    200: {
      description: both('Tệp mẫu.', 'The template.'),
      headers: fileHeaders,
      content: { ...workbookContent, ...csvContent },
    },
    ...reading,
  },
});

export const templateRoutes = newRouter()
  .openapi(ofKind, async (c) => {
    const { code, kind: id } = c.req.valid('param');
    const { month, format: as } = c.req.valid('query');
    if (!isProvince(code)) throw new Refusal('unknown-province');
    const kind = kindsAt(rulebook, code, month).find((one) => one.id === id);
    if (kind === undefined) throw new Refusal('not-found');
    const { type, bytes } = await writeTemplate(templateOf(rulebook, kind, month, null), as);
    return cacheable(c, bytes, type, { 'Content-Disposition': attached([kind.id, month], as) });
  })
  .openapi(ofList, async (c) => {
    const as = c.req.valid('query').format;
    return sendTemplate(c, await templateOfList(await actingOf(c), c.req.valid('param').list), as);
  });

type OwnTemplate = Template & { readonly named: readonly string[] };

/** Of somebody else's list the caller may see the rows, but has nothing to fill in. */
async function templateOfList(acting: Acting, list: string): Promise<OwnTemplate> {
  const { db, actor } = acting;
  const row = await findList(acting, list);
  if (row === null || row.agency !== actor.agency.id) throw new Refusal('not-found');
  const known = kindFor(rulebook, row.province, row.kind, row.period);
  const [month] = monthsOf(row.period);
  if (known === null || month === undefined) throw new Refusal('not-ready');
  const [found] = await look(db, actor, [
    { text: 'select name, unit_code from app.agency where id = $1', values: [actor.agency.id] },
  ]);
  const code = found?.rows[0]?.unit_code;
  const unit = { name: String(found?.rows[0]?.name ?? ''), code: typeof code === 'string' ? code : null };
  return { ...templateOf(rulebook, known.kind, month, unit), named: [row.kind, row.period] };
}

async function sendTemplate(c: Ctx, template: OwnTemplate, as: TemplateFormat): Promise<Response> {
  const { type, bytes } = await writeTemplate(template, as);
  c.set('bytes', bytes.length);
  return c.body(bytes, 200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Content-Disposition': attached(template.named, as),
  });
}

function attached(named: readonly string[], as: TemplateFormat): string {
  return `attachment; filename="${fileNameOf(['mau', ...named], as)}"`;
}
