/** How a policy's money over time is shown: the quarter it counts in, and what comes back when somebody leaves. Documents only. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../http/both.ts';
import { wordsSchema } from './parts.ts';

const cite = () =>
  z.string().openapi({ description: both('Căn cứ.', 'The clause.'), example: 'NĐ 188/2025/NĐ-CP, Điều 7 khoản 13' });

export const counted = z
  .object({
    when: z.enum(['paid', 'monthly']).openapi({
      description: choiceText('Tính vào quý nào.', 'In which quarter it counts.', {
        paid: ['quý đóng tiền', 'the one it is paid in'],
        monthly: ['từng tháng vào quý của tháng đó', 'each month in its own'],
      }),
    }),
    cite: cite(),
  })
  .openapi('PolicyCounted', {
    description: both('Tiền của nhóm tính vào quý nào.', 'In which quarter its money counts.'),
  });

export const endings = z
  .array(
    z
      .object({
        because: z
          .array(z.string())
          .openapi({ description: both('Những lý do.', 'For which reasons.'), example: ['death', 'missing'] }),
        groups: z.array(z.string()).openapi({
          description: both('Nhóm nào của Nhà nước; any là mọi nhóm.', "The state's groups it holds for; any for all."),
          example: ['any'],
        }),
        gives: z.enum(['all', 'own-part', 'nothing']).openapi({
          description: choiceText('Trả lại gì.', 'What comes back.', {
            all: ['mọi nguồn thôi phải đóng các tháng sau', 'nobody owes the later months'],
            'own-part': ['phần người tham gia tự đóng', 'what the participant paid themselves'],
            nothing: ['không trả lại', 'nothing'],
          }),
        }),
        cite: cite(),
        says: wordsSchema.openapi({ description: both('Nói bằng lời thường.', 'In plain words.') }),
      })
      .openapi('PolicyEnding', { description: both('Dừng đóng trước hạn.', 'Leaving early.') }),
  )
  .openapi({
    description: both(
      'Dừng trước hạn thì tiền thế nào; không nêu là chưa có quy định, tiền giữ nguyên.',
      'What becomes of the money of who leaves early; what is not here is not known, and the money stays.',
    ),
  });
