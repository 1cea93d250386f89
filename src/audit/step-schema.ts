/** The steps that anything has taken as the API shows them. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';

/** `name` is what the document calls a step of this thing. */
export const stepSchema = <const Step extends string>(name: string, steps: readonly Step[], example: Step) =>
  z
    .object({
      version: z
        .int()
        .openapi({ description: both('Phiên bản sau bước này.', 'The version after this step.'), example: 4 }),
      step: z.enum(steps).openapi({ description: both('Bước.', 'The step.'), example }),
      agency: uuid(both('Cơ quan.', 'The agency.')),
      person: uuid(both('Người làm; chỉ là mã.', 'Who took it, by an id alone.')),
      at: instant(both('Lúc nào.', 'When.')),
      reasons: z.array(z.string()).openapi({
        description: both('Lý do, khi trả lại hoặc hủy.', 'The reasons, of a return or of what is taken back.'),
        example: [],
      }),
    })
    .openapi(name, { description: both('Một bước đã qua.', 'A step that was taken.') });
