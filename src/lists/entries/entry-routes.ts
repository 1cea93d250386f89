/** The HTTP face of the rows of a list: paged, looked up, read, mended, taken out, settled. Parse, call one verb, answer. */

import { createRoute, z } from '@hono/zod-openapi';
import { instantOf, keyedOf } from '../../http/acting.ts';
import { both, titled } from '../../http/both.ts';
import { changedByPeopleAndKeys, forPeopleAndKeys, writtenByPeople } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { versionIn } from '../../http/preconditions.ts';
import { answered, bodyOf, changing, changingBody, reading, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { limited, listParams, tags } from '../route-parts.ts';
import { findEntries, pageEntries, readEntry } from './entries.ts';
import { entryNext, entryQuery, SearchEntriesSchema, SettleSchema } from './entry-query.ts';
import { EntrySchema, RemovedSchema } from './entry-schema.ts';
import { RowFieldsSchema } from './field-schema.ts';
import { mendEntry, removeEntry, settleEntry } from './mend.ts';
import { answeredEntry, entryParams, sendEntry } from './route-parts.ts';

const items = z.array(EntrySchema);

const list = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/entries',
  operationId: 'listEntries',
  tags,
  summary: titled('Các dòng của danh sách', 'The rows of a list'),
  description: both(
    'Theo thứ tự đã nhận; tới trang nào cũng nhanh như nhau. Xã, phường được hỏi chỉ thấy người sống ở địa bàn mình.',
    'In the order they came in; every page costs the same. A commune that is asked sees the people who live in it alone.',
  ),
  ...forPeopleAndKeys,
  request: { params: listParams, query: entryQuery },
  responses: {
    200: answered(
      z.object({
        items: items.openapi({ description: both('Theo thứ tự của danh sách.', 'In the order of the list.') }),
        next: entryNext,
      }),
      both('Một trang.', 'A page.'),
    ),
    ...reading,
  },
});

const search = createRoute({
  method: 'post',
  path: '/v1/lists/{list}/entries/search',
  operationId: 'searchEntries',
  tags,
  summary: titled('Tìm một người trong danh sách', 'Look somebody up on a list'),
  description: both(
    'Theo số định danh, gửi trong nội dung để không nằm trong địa chỉ hay nhật ký. Không ghi gì.',
    'By the citizen number, in the body so that it is in no address and no log. Nothing is written.',
  ),
  ...forPeopleAndKeys,
  middleware: limited,
  request: { params: listParams, body: bodyOf(SearchEntriesSchema) },
  responses: {
    200: answered(
      z.object({
        items: items.openapi({ description: both('Các dòng có số này.', 'The rows with this number.') }),
      }),
      both('Các dòng của người đó; trống là không có.', 'The rows of this person; empty: none.'),
    ),
    ...writingBody,
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/lists/{list}/entries/{entry}',
  operationId: 'readEntry',
  tags,
  summary: titled('Một dòng', 'A row'),
  description: both(
    'Người, câu trả lời của bộ quy định, số tiền từng nguồn, điều cần sửa. ETag dùng cho If-Match.',
    'The person, what the law answers, the amounts by payer, what is to be mended. Its ETag is for If-Match.',
  ),
  ...forPeopleAndKeys,
  request: { params: entryParams },
  responses: { 200: answeredEntry(both('Dòng.', 'The row.')), ...reading },
});

const mend = createRoute({
  method: 'patch',
  path: '/v1/lists/{list}/entries/{entry}',
  operationId: 'mendEntry',
  tags,
  summary: titled('Sửa một dòng', 'Mend a row'),
  description: both(
    'Khi danh sách đang soạn. Ô nào gửi thì thay ô đó, null là xóa ô; dòng được kiểm tra và đối chiếu lại từ đầu.',
    'While the list is a draft. The cells that are sent take the place of what was there, null empties one; the row is ' +
      'checked and compared anew.',
  ),
  ...changedByPeopleAndKeys,
  middleware: limited,
  request: { params: entryParams, body: bodyOf(RowFieldsSchema) },
  responses: { 200: answeredEntry(both('Dòng sau khi sửa.', 'The row as it is now.')), ...changingBody },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/lists/{list}/entries/{entry}',
  operationId: 'removeEntry',
  tags,
  summary: titled('Bỏ một dòng', 'Take a row out'),
  description: both(
    'Khi danh sách đang soạn. Việc bỏ được ghi trong nhật ký của danh sách; dữ liệu của người đó bị xóa.',
    'While the list is a draft. The record of the list says that it was taken out; the data of the person are deleted.',
  ),
  ...changedByPeopleAndKeys,
  request: { params: entryParams },
  responses: { 200: answered(RemovedSchema, both('Đã bỏ.', 'It is gone.')), ...changing },
});

const settle = createRoute({
  method: 'post',
  path: '/v1/lists/{list}/entries/{entry}/settle',
  operationId: 'settleEntry',
  tags,
  summary: titled('Giữ hay nhường một người', 'Keep a person or give them up'),
  description: both(
    'Khi danh sách khác cũng có người này. Diện nào đi trước theo quy định thì ghi ở rank của samePerson; ngang nhau thì cán ' +
      'bộ hai nơi thống nhất. Nhường thì cả hai nơi hết cảnh báo.',
    'Where another list has the same person. Which group goes first by the policy stands in rank of samePerson; where ' +
      'neither does, people of the two offices settle it. Giving up ends the finding at both.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { params: entryParams, body: bodyOf(SettleSchema) },
  responses: { 200: answeredEntry(both('Dòng sau đó.', 'The row as it is now.')), ...writingBody },
});

export const entryRoutes = newRouter()
  .openapi(list, async (c) => {
    const { list: of } = c.req.valid('param');
    return sendJson(c, await pageEntries(await keyedOf(c), of, c.req.valid('query'), c.var.language));
  })
  .openapi(search, async (c) => {
    const { citizenNumber } = c.req.valid('json');
    return sendJson(c, await findEntries(await keyedOf(c), c.req.valid('param').list, citizenNumber, c.var.language));
  })
  .openapi(read, async (c) => {
    const { list: of, entry } = c.req.valid('param');
    return sendEntry(c, await readEntry(await keyedOf(c), of, entry, c.var.language));
  })
  .openapi(mend, async (c) => {
    const held = { ...c.req.valid('param'), version: versionIn(c) };
    const [keyed, key] = [await keyedOf(c), await actKeyOf(c)];
    const cells = c.req.valid('json');
    return sendEntry(c, await mendEntry(keyed, key, held, cells, instantOf(c), c.var.language));
  })
  .openapi(remove, async (c) => {
    const held = { ...c.req.valid('param'), version: versionIn(c) };
    return sendJson(c, await removeEntry(await keyedOf(c), await actKeyOf(c), held));
  })
  .openapi(settle, async (c) => {
    const settling = { ...c.req.valid('param'), ...c.req.valid('json') };
    return sendEntry(c, await settleEntry(await keyedOf(c), await actKeyOf(c), settling, c.var.language));
  });
