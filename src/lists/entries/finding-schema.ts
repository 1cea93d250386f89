/** What was found about a row and what was mended in it, in words: one shape for the reader of files, the checks and the matching. */
import { z } from '@hono/zod-openapi';
import type { Language } from '../../engine/answer.ts';
import { both, choiceText } from '../../http/both.ts';
import { type CheckFinding, SEVERITIES, type Severity } from '../checks/finding.ts';
import { CHECK_WORDS, type CheckCode } from '../checks/finding-words.ts';
import { severityOfIntake } from '../checks/intake-severity.ts';
import { INTAKE_FINDING_WORDS, REPAIR_WORDS } from '../intake/finding-words.ts';
import { INTAKE_FINDING_CODES, REPAIR_CODES, type Repair, type RowFinding } from '../intake/row.ts';

const CHECK_CODES = Object.keys(CHECK_WORDS);

const SEVERITY_WORDS = {
  refused: ['dòng bị từ chối cho đến khi sửa', 'the row is refused until it is mended'],
  flagged: ['dòng được giữ, cần có người xem', 'the row is kept; somebody should look'],
  note: ['chỉ để biết', 'only told'],
} as const;

export const RowFindingSchema = z
  .object({
    code: z
      .enum([...CHECK_CODES, ...INTAKE_FINDING_CODES])
      .openapi({ description: both('Mã.', 'What it is, as a code.') }),
    severity: z.enum(SEVERITIES).openapi({ description: choiceText('Mức độ.', 'How grave it is.', SEVERITY_WORDS) }),
    field: z
      .string()
      .nullable()
      .openapi({
        description: both('Trường; null là cả dòng.', 'The field; null: the whole row.'),
        example: 'birthDate',
      }),
    address: z
      .string()
      .nullable()
      .openapi({
        description: both('Ô trong tệp; null khi ô trống.', 'The cell in the file; null where it is empty.'),
        example: 'Danh sách!E12',
      }),
    detail: z.string().openapi({
      description: both('Phải làm gì; không nhắc lại giá trị đã gửi.', 'What to do; never the value that was sent.'),
    }),
    bounds: z
      .string()
      .nullable()
      .openapi({ description: both('Dạng, giới hạn hoặc số của chúng tôi.', 'The form, the limit or our figure.') }),
    cite: z
      .string()
      .nullable()
      .openapi({ description: both('Căn cứ của quy tắc, nếu có.', 'Where the rule stands, if anywhere.') }),
    isVerified: z.boolean().openapi({
      description: both(
        'Quy tắc đã đối chiếu với văn bản chính thức; false là theo tài liệu thuật lại.',
        'The rule was read in an official text; false: in a restatement of it.',
      ),
    }),
  })
  .openapi('RowFinding', {
    description: both('Một điều cần sửa hoặc cần xem ở dòng.', 'One thing to mend or to look at.'),
  });

export type RowFindingBody = z.infer<typeof RowFindingSchema>;

export const RepairSchema = z
  .object({
    code: z.enum(REPAIR_CODES).openapi({ description: both('Mã.', 'What it is, as a code.') }),
    field: z.string().openapi({ description: both('Trường.', 'The field.'), example: 'name' }),
    address: z
      .string()
      .openapi({ description: both('Ô trong tệp.', 'The cell in the file.'), example: 'Danh sách!B12' }),
    detail: z.string().openapi({ description: both('Đã sửa gì.', 'What was mended.') }),
  })
  .openapi('RowRepair', { description: both('Một chỗ đã được sửa giúp.', 'One thing that was mended in passing.') });

export function checkBody(
  { code, severity, field, address, bounds }: CheckFinding,
  language: Language,
): RowFindingBody {
  const { basis, ...words } = CHECK_WORDS[code];
  return {
    code,
    severity,
    field,
    address,
    detail: words[language].replace('{bounds}', bounds ?? ''),
    bounds: bounds ?? null,
    cite: basis?.cite ?? null,
    isVerified: basis === null || basis.confidence === 'verified',
  };
}

export function intakeBody(finding: RowFinding, language: Language): RowFindingBody {
  const { code, field, address, bounds } = finding;
  return {
    code,
    severity: severityOfIntake(finding),
    field,
    address,
    detail: INTAKE_FINDING_WORDS[code][language].replace('{bounds}', bounds ?? ''),
    bounds: bounds ?? null,
    cite: null,
    isVerified: true,
  };
}

export function repairBody({ code, field, address }: Repair, language: Language) {
  return { code, field, address, detail: REPAIR_WORDS[code][language] };
}

const MARKED: Readonly<Record<string, readonly [CheckCode, Severity]>> = {
  'repeated-in-list': ['repeated-in-list', 'refused'],
  'nobody-to-decrease': ['nobody-to-decrease', 'refused'],
  'given-up': ['given-up', 'refused'],
};

/** What the database marked on a row, where the checks have not said the same. */
export function markBodies(
  marks: readonly string[],
  said: readonly { readonly code: string }[],
  language: Language,
): readonly RowFindingBody[] {
  return marks.flatMap((mark) => {
    const [code, severity] = MARKED[mark] ?? [];
    if (code === undefined || severity === undefined || said.some((one) => one.code === code)) return [];
    return [checkBody({ code, severity, field: 'citizenNumber', address: null }, language)];
  });
}
