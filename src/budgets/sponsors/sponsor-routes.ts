/** The HTTP face of sponsors: registered, read, closed. */
import { createRoute, z } from '@hono/zod-openapi';
import { actingOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { changedByPeople, forPeople, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { pageQuery } from '../../http/pages.ts';
import { versionIn, versionTag } from '../../http/preconditions.ts';
import { answeredVersion, bodyOf, changing, idParam, paged, reading, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { limited } from '../../lists/route-parts.ts';
import { NewSponsorSchema, SponsorSchema } from './sponsor-schema.ts';
import { closeSponsor, pageSponsors, registerSponsor } from './sponsors.ts';

const tags = ['budgets'];

const register = createRoute({
  method: 'post',
  path: '/v1/sponsors',
  operationId: 'registerSponsor',
  tags,
  summary: titled('Ghi nguồn hỗ trợ khác', 'Register a sponsor'),
  description: both(
    'Bởi người phê duyệt của Sở Tài chính, BHXH thành phố, hoặc xã, phường cho người của mình. Dùng khi danh sách được chấp ' +
      'nhận, theo thứ tự, đến hết; một người được trả trọn phần hứa hoặc không. Câu trả lời về mức hỗ trợ luôn ghi 0.',
    "By an approver of the finance department, the city's insurer, or a commune for its own people. It is used as lists are " +
      'accepted, in their order, until it is used up; somebody is paid for wholly or not at all. Quotes always say 0.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { body: bodyOf(NewSponsorSchema) },
  responses: { 201: answeredVersion(SponsorSchema, both('Đã ghi.', 'The sponsor.')), ...writingBody },
});

const list = createRoute({
  method: 'get',
  path: '/v1/sponsors',
  operationId: 'listSponsors',
  tags,
  summary: titled('Các nguồn hỗ trợ khác', 'Sponsors'),
  description: both('Của tỉnh, thành phố: hứa bao nhiêu, đã dùng bao nhiêu.', 'Of the province: promised, and used.'),
  ...forPeople,
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: paged(SponsorSchema, both('Một trang.', 'A page.')), ...reading },
});

const close = createRoute({
  method: 'post',
  path: '/v1/sponsors/{sponsor}/close',
  operationId: 'closeSponsor',
  tags,
  summary: titled('Đóng nguồn hỗ trợ', 'Close a sponsor'),
  description: both('Bởi cơ quan ghi. Phần đã dùng giữ nguyên.', 'By the agency that entered it. What was used stays.'),
  ...changedByPeople,
  request: { params: z.strictObject({ sponsor: idParam('sponsor', both('Mã.', 'The id.')) }) },
  responses: { 200: answeredVersion(SponsorSchema, both('Đã đóng.', 'The sponsor, closed.')), ...changing },
});

export const sponsorRoutes = newRouter()
  .openapi(register, async (c) => {
    const made = await registerSponsor(await actingOf(c), await actKeyOf(c), c.req.valid('json'));
    return sendJson(c, made, { ETag: versionTag(made.version) }, 201);
  })
  .openapi(list, async (c) => sendJson(c, await pageSponsors(await actingOf(c), c.req.valid('query'))))
  .openapi(close, async (c) => {
    const version = versionIn(c);
    const closed = await closeSponsor(await actingOf(c), await actKeyOf(c), c.req.valid('param').sponsor, version);
    return sendJson(c, closed, { ETag: versionTag(closed.version) });
  });
