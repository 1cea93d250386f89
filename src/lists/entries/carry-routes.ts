/** The HTTP face of carrying a list over into the next period. */

import { createRoute, z } from '@hono/zod-openapi';
import type { Language } from '../../engine/answer.ts';
import { keyedOf } from '../../http/acting.ts';
import { both, choiceText, titled } from '../../http/both.ts';
import { uuid } from '../../http/fields.ts';
import { writtenByPeopleAndKeys } from '../../http/guarded.ts';
import { actKeyOf } from '../../http/idempotency.ts';
import { answered, bodyOf, writingBody } from '../../http/route-parts.ts';
import { newRouter } from '../../http/router.ts';
import { sendJson } from '../../http/send.ts';
import { listsToCarry } from '../carry-over.ts';
import { limited, listParams, tags } from '../route-parts.ts';
import { type Carried, carryRows, LEFT_OUT } from './carry-rows.ts';

import { UploadSchema, uploadBody } from './upload-schema.ts';

const CarrySchema = z
  .strictObject({ from: uuid(both('Danh sách của kỳ trước.', 'The list of the period before.')) })
  .openapi('CarryOver', { description: both('Lập tiếp từ danh sách nào.', 'Which list to start from.') });

const leftOut = z
  .object({
    entry: uuid(both('Dòng ở danh sách trước.', 'The row on the list before.')),
    code: z.enum(LEFT_OUT).openapi({
      description: choiceText('Vì sao không lập tiếp.', 'Why it does not go on.', {
        refused: ['ở danh sách trước đã bị từ chối', 'it was refused on the list before'],
        rejected: ['xã, phường hoặc cơ quan BHXH không chấp nhận', 'the commune or the insurer turned it away'],
        leaving: ['là dòng giảm', 'it is of somebody leaving'],
        'taken-off': ['đã giảm trong kỳ', 'it was taken off during the period'],
        'still-covered': ['thời gian đã đóng còn sang kỳ này', 'its months run on into this period'],
        'there-already': ['đã có trong danh sách này', 'the person stands on this list already'],
        'not-supported': ['hết thời hạn, quá tuổi hoặc diện không còn', 'its window, age or group has ended'],
        'belongs-on-another-list': ['nay thuộc danh sách khác', 'it belongs on another list now'],
        'not-covered': ['chưa có văn bản cho kỳ này', 'no text is held for this period'],
        'to-be-mended': ['phải sửa trước', 'it would have to be mended first'],
      }),
    }),
    reasons: z
      .array(
        z.object({
          code: z.string().openapi({ description: both('Mã.', 'The kind, as a code.') }),
          cite: z.string().openapi({ description: both('Căn cứ.', 'The clause.') }),
          says: z.string().openapi({ description: both('Lý do bằng lời.', 'The reason in words.') }),
        }),
      )
      .openapi({ description: both('Lý do kèm điểm, khoản.', 'The reasons, with their clauses.') }),
  })
  .openapi('LeftOut', { description: both('Một dòng không lập tiếp.', 'A row that does not go on.') });

const CarriedSchema = z
  .object({
    upload: UploadSchema,
    leftOut: z.array(leftOut).openapi({
      description: both('Những dòng không lập tiếp, theo thứ tự.', 'Rows that do not go on, in their order.'),
    }),
  })
  .openapi('CarriedOver', { description: both('Đã lập tiếp.', 'What was carried over.') });

const carry = createRoute({
  method: 'post',
  path: '/v1/lists/{list}/carry-over',
  operationId: 'carryOver',
  tags,
  summary: titled('Lập tiếp từ kỳ trước', 'Start from the list before'),
  description: both(
    'Vào danh sách đang soạn của mình, từ danh sách cùng loại của kỳ liền trước đã được quyết định. Mỗi người được xét lại ' +
      'cho kỳ này; ai hết thời hạn, quá tuổi hoặc diện không còn thì không lập tiếp, kèm lý do.',
    "Into one's own draft, from one's own decided list of the same kind and the period before. Everybody is judged anew " +
      'for this period; who has passed a window or an age, or is no longer of the group, is left out with the reason.',
  ),
  ...writtenByPeopleAndKeys,
  middleware: limited,
  request: { params: listParams, body: bodyOf(CarrySchema) },
  responses: { 200: answered(CarriedSchema, both('Đã lập tiếp.', 'It is carried over.')), ...writingBody },
});

export const carryRoutes = newRouter().openapi(carry, async (c) => {
  const { list: to } = c.req.valid('param');
  const { from } = c.req.valid('json');
  const [keyed, key] = [await keyedOf(c), await actKeyOf(c)];
  const lists = await listsToCarry(keyed, { from, to });
  return sendJson(c, carriedBody(await carryRows(keyed, key, lists), c.var.language));
});

function carriedBody({ upload, leftOut: out }: Carried, language: Language) {
  return {
    upload: uploadBody(upload),
    leftOut: out.map(({ entry, code, reasons }) => ({
      entry,
      code,
      reasons: reasons.map((reason) => ({ code: reason.code, cite: reason.cite, says: reason[language] })),
    })),
  };
}
