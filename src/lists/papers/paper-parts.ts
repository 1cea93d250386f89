/** What the routes of files out of lists are put together from. */
import { z } from '@hono/zod-openapi';
import { both } from '../../http/both.ts';
import { headers } from '../../http/headers.ts';
import { XLSX_TYPE } from '../../writing/workbook.ts';

const file = (description: string) => z.string().openapi({ description, format: 'binary' });

export const workbookContent = {
  [XLSX_TYPE]: { schema: file(both('Tệp XLSX.', 'An XLSX workbook.')) },
};
export const csvContent = {
  'text/csv': { schema: file(both('Tệp CSV, UTF-8 có BOM.', 'CSV in UTF-8 with its mark.')) },
};

export const pageContent = {
  'text/html': { schema: z.string().openapi({ description: both('Trang HTML để in.', 'A page to print.') }) },
};

export const answerHeaders = headers('Ansinh-Rows', 'Content-Disposition', 'RateLimit-Policy', 'X-Request-Id');
export const fileHeaders = headers('Content-Disposition', 'RateLimit-Policy', 'X-Request-Id');

export const formatQuery = <F extends string>(formats: readonly [F, ...F[]], words: string, english: string) =>
  z
    .enum(formats)
    .default(formats[0])
    .openapi({ description: both(words, english), param: { name: 'format', in: 'query' }, example: formats[0] });

/** Of letters, digits and dashes alone, so that it needs no quoting and names nobody. */
export function fileNameOf(parts: readonly string[], extension: string): string {
  return `${parts.join('-').replaceAll(/[^A-Za-z0-9-]/g, '')}.${extension}`;
}
