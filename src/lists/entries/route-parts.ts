/** What the routes of rows and uploads are put together from, besides those of lists. */

import { z } from '@hono/zod-openapi';
import { both } from '../../http/both.ts';
import type { Ctx } from '../../http/context.ts';
import { versionTag } from '../../http/preconditions.ts';
import { problem } from '../../http/problem.ts';
import { answeredVersion, idParam, JSON_TYPE } from '../../http/route-parts.ts';
import { sendJson } from '../../http/send.ts';
import { FileRefusal } from '../intake/intake.ts';
import { FILE_REFUSAL_WORDS } from '../intake/refusal-words.ts';
import { listParams } from '../route-parts.ts';
import type { EntryBody } from './entry-schema.ts';
import { EntrySchema } from './entry-schema.ts';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV_TYPE = 'text/csv';
const LINES_TYPE = 'application/x-ndjson';

export const entryParams = listParams.extend({ entry: idParam('entry', both('Mã của dòng.', 'Id of the row.')) });
export const uploadParams = listParams.extend({
  upload: idParam('upload', both('Mã của lần tải lên.', 'Id of the upload.')),
});

const file = { schema: z.string().openapi({ description: both('Tệp.', 'The file.'), format: 'binary' }) };

/** What a list is handed in as. JSON is read row by row like the others, so its schema is for readers alone. */
export const rowsBody = {
  required: true,
  content: {
    [JSON_TYPE]: {
      schema: {
        type: 'array' as const,
        maxItems: 5_000,
        description: both('Các dòng.', 'The rows.'),
        items: { $ref: '#/components/schemas/RowFields' },
      },
    },
    [LINES_TYPE]: file,
    [CSV_TYPE]: file,
    [WORKBOOK_TYPE]: file,
  },
};

/** The same in chunks; JSON does not come in pieces. */
export const chunkBody = {
  required: true,
  content: { [LINES_TYPE]: file, [CSV_TYPE]: file, [WORKBOOK_TYPE]: file },
};

/** A file that is not taken is answered with the place and with what to do, in the caller's language. */
export async function readingFile(c: Ctx, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    const { code, address, status } = error;
    const detail = FILE_REFUSAL_WORDS[code][c.var.language];
    return problem(c, status === 413 ? 'file-too-much' : 'file-refused', { file: { code, address, detail } });
  }
}

export const answeredEntry = (description: string) => answeredVersion(EntrySchema, description);

export function sendEntry(c: Ctx, entry: Pick<EntryBody, 'version'>): Response {
  return sendJson(c, entry, { ETag: versionTag(entry.version) });
}
