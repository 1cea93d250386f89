/** A residential group as the API shows it and takes it: a place, so neither its code nor its name may look like a person's. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { PLACE_CODE } from '../http/clear-words.ts';
import { instant, uuid } from '../http/fields.ts';
import { GROUP_NAME } from '../places/residential-group.ts';

const fields = {
  code: z
    .string()
    .regex(PLACE_CODE)
    .openapi({
      description: both(
        'Mã ngắn do xã, phường đặt; không trùng với tổ khác đang hoạt động của xã, phường.',
        "The commune's own short code; no two open groups of a commune share one.",
      ),
      example: 'TDP1',
    }),
  name: z
    .string()
    .trim()
    .normalize('NFC')
    .regex(GROUP_NAME)
    .openapi({
      description: both(
        'Tên, ghi cả chữ “Tổ dân phố”, “Thôn”… Không phải tên người.',
        'The name, with the word for it (“Tổ dân phố”, “Thôn”…). Nobody’s own name.',
      ),
      pattern: GROUP_NAME.source,
      example: 'Tổ dân phố 1',
    }),
};

export const ResidentialGroupSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    agency: uuid(both('Cơ quan cấp xã của tổ.', 'The commune it belongs to: its agency.')),
    ...fields,
    madeAt: instant(both('Lúc lập.', 'When it was entered.')),
    closedAt: instant(both('Lúc đóng; null khi đang dùng.', 'When it was closed; null while it is in use.')).nullable(),
  })
  .openapi('ResidentialGroup', { description: both('Một tổ dân phố, thôn.', 'A residential group.') });

export const NewResidentialGroupSchema = z
  .strictObject(fields)
  .openapi('NewResidentialGroup', { description: both('Tổ dân phố, thôn cần lập.', 'The group to enter.') });
