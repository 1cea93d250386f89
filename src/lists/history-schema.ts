/** The steps of a list as the API shows them. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { instant, uuid } from '../http/fields.ts';
import { STEPS } from './lifecycle.ts';

export const StepSchema = z
  .object({
    version: z
      .int()
      .openapi({ description: both('Phiên bản sau bước này.', 'The version after this step.'), example: 4 }),
    step: z.enum(STEPS).openapi({ description: both('Bước.', 'The step.'), example: 'return' }),
    agency: uuid(both('Cơ quan.', 'The agency.')),
    person: uuid(both('Người làm; chỉ là mã.', 'Who took it, by an id alone.')),
    at: instant(both('Lúc nào.', 'When.')),
    reasons: z
      .array(z.string())
      .openapi({ description: both('Lý do, khi trả lại.', 'The reasons, of a return.'), example: [] }),
  })
  .openapi('Step', { description: both('Một bước đã qua.', 'A step that was taken.') });
