/**
 * Long lists by pages: after the last id of the page before, in the order of ids, so that a page costs the same however far
 * in it is, and nothing is shown twice or passed over while the list grows.
 */
import { z } from '@hono/zod-openapi';
import { both } from './both.ts';

const MOST = 200;
const USUAL = 50;

/** As JSON writes it: `Number` takes `0x10`, `1e1` and ` 7` too, which the document says no word of. */
export function wholeNumber(text: string): number {
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : Number.NaN;
}

/** The numbers of records are integers of Postgres. */
const LAST_RECORD = 2_147_483_647;

export const recordNumber = (name: string, least: number, description: string) =>
  z
    .string()
    .transform(wholeNumber)
    .pipe(z.int().min(least).max(LAST_RECORD))
    .optional()
    .openapi({
      type: 'integer',
      minimum: least,
      maximum: LAST_RECORD,
      description,
      param: { name, in: 'query' },
      example: least,
    });

export const pageQuery = {
  limit: z
    .string()
    .optional()
    .transform((text) => (text === undefined ? USUAL : wholeNumber(text)))
    .pipe(z.int().min(1).max(MOST))
    .openapi({
      type: 'integer',
      minimum: 1,
      maximum: MOST,
      default: USUAL,
      description: both(`Số dòng một trang, tối đa ${MOST}.`, `How many a page holds, at most ${MOST}.`),
      param: { name: 'limit', in: 'query' },
    }),
  cursor: z
    .uuid()
    .optional()
    .openapi({
      description: both('Giá trị next của trang trước.', 'The `next` of the page before.'),
      param: { name: 'cursor', in: 'query' },
      example: '46000000-0000-4000-8000-000000000001',
    }),
};

export const pageNext = z
  .uuid()
  .nullable()
  .openapi({
    description: both('Gửi lại ở cursor để xem tiếp; null là hết.', 'Send it as cursor for more; null: no more.'),
  });

/** Of one row more than was asked for: whether there is another page. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** The same of rows that hold one `answer` each. */
export function pageOfAnswers<Row extends { readonly id: string }>(
  found: { readonly rows: readonly Readonly<Record<string, unknown>>[] } | undefined,
  read: (answer: unknown) => Row,
  limit: number,
) {
  return pageOf(
    (found?.rows ?? []).map(({ answer }) => read(answer)),
    limit,
  );
}
