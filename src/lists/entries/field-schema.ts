/**
 * The fields of a row of people, as they may be sent and as they are shown: described from the forms' own columns, so that
 * the reference, the templates and the reading of files say the same.
 */
import { z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';
import { both } from '../../http/both.ts';
import { FIELD_KEYS, type FieldKey } from '../forms/fields.ts';
import type { Column, Kind } from '../forms/form.ts';
import { columnsOf, FORMS } from '../forms/forms.ts';
import type { PersonRow } from '../intake/intake.ts';

const columns: ReadonlyMap<FieldKey, Column> = new Map(
  FORMS.flatMap((form) => columnsOf(form).map((column) => [column.key, column] as const)).toReversed(),
);

function describedBy(key: FieldKey): string {
  const column = columns.get(key);
  return column === undefined
    ? both(`${key}.`, `${key}.`)
    : both(`${column.heading}. ${column.note.vi}`, column.note.en);
}

const written = z.union([z.string(), z.number(), z.boolean()]);

/** Everything may be written as text, the way it stands in a cell; what cannot be read is a finding of its row. */
export const RowFieldsSchema = z
  .strictObject(
    Object.fromEntries(
      FIELD_KEYS.map((key) => [
        key,
        written.nullish().openapi({ description: describedBy(key), ...exampleOf(columns.get(key)) }),
      ]),
    ),
  )
  .openapi('RowFields', {
    description: both(
      'Một dòng như khi gõ vào mẫu: mọi ô đều là văn bản, số hoặc đúng/sai; ô trống thì bỏ qua hoặc null.',
      'A row as it is typed into a form: each cell is text, a number or a boolean; what is empty is left out or null.',
    ),
  });

function exampleOf(column: Column | undefined): { readonly example?: string } {
  return column === undefined || column.example === '' ? {} : { example: column.example };
}

const text = () => z.string().nullable();
const whole = () => z.int().nullable().openapi({ format: 'int64' });

const SHOWN_AS: { readonly [K in Kind]?: () => ZodType } = {
  count: whole,
  amount: whole,
  rate: whole,
  mark: () => z.boolean().nullable(),
  support: () =>
    z
      .union([
        z.object({ rate: z.int().openapi({ description: both('Tỷ lệ, phần vạn.', 'A rate in basis points.') }) }),
        z.object({ amount: z.int().openapi({ description: both('Số tiền, đồng.', 'An amount in đồng.') }) }),
      ])
      .nullable(),
  sex: () => z.enum(['female', 'male']).nullable(),
};

/** Not shown with the person: the row itself says them. */
const ELSEWHERE: ReadonlySet<FieldKey> = new Set<FieldKey>(['ordinal', 'change', 'commune', 'group']);
const SHOWN = FIELD_KEYS.filter((key) => !ELSEWHERE.has(key));

export const PersonFieldsSchema = z
  .object({
    ...Object.fromEntries(SHOWN.map((key) => [key, shownAs(key)])),
    communeText: text().openapi({ description: both('Xã, phường như đã ghi.', 'The commune as it was written.') }),
    groupText: text().openapi({ description: both('Diện như đã ghi.', 'The group as it was written.') }),
    groupCode: text().openapi({ description: both('Mã diện gồm hai chữ cái.', 'The two letters of the group.') }),
  })
  .openapi('PersonFields', {
    description: both(
      'Dòng sau khi chuẩn hóa: họ tên, ngày (YYYY-MM-DD), số tiền (đồng), tỷ lệ (phần vạn). null là trống hoặc không đọc được.',
      'The row, normalised: names, days (YYYY-MM-DD), amounts (đồng), rates (basis points). null: empty, or not readable.',
    ),
  });

function shownAs(key: FieldKey) {
  const make = SHOWN_AS[columns.get(key)?.kind ?? 'text'] ?? text;
  return make().openapi({ description: describedBy(key) });
}

/** Named field by field. */
export function personFields(row: PersonRow): Readonly<Record<string, unknown>> {
  const { communeText, groupText, groupCode } = row;
  const fields: Readonly<Record<string, unknown>> = { ...row };
  return { ...Object.fromEntries(SHOWN.map((key) => [key, fields[key] ?? null])), communeText, groupText, groupCode };
}
