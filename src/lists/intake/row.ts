/**
 * The two shapes of a row on its way in: as it was written (`IntakeRow`: text and where it stands) and as it is meant
 * (`PersonRow`: typed fields). Types and closed lists only; nothing here reads, repairs or judges anything.
 */
import type { FieldKey } from '../forms/fields.ts';

/** Where a value stands, as the person who mends it looks for it: `Danh sách!C12`, `C12` (CSV), `/11/name` (JSON). */
export type Address = string;

export type Cell = {
  readonly text: string;
  readonly address: Address;
  /**
   * What the file says it is. `plain`: the file knows no types (CSV). Numbers are written out in full, days of a workbook
   * as `YYYY-MM-DD` (or `YYYY-MM`, `YYYY` where the cell shows no more), booleans as `true` and `false`.
   */
  readonly kind: CellKind;
};

/** `number-1904`: of a workbook that counts days from 1904. */
export type CellKind = 'plain' | 'text' | 'number' | 'number-1904' | 'date' | 'boolean';

export type Change = 'increase' | 'decrease';

/** A row of people as it was written, its columns already known. Cells that are empty are absent. */
export type IntakeRow = {
  /** Counted from 1 over the whole upload, across sheets: the row's name in every answer. */
  readonly position: number;
  /** Of the workbook; null where the file has no sheets. */
  readonly sheet: string | null;
  /** The row of the sheet, the record of the CSV, the line of the NDJSON, the element of the JSON array, from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<FieldKey, Cell>>>;
  readonly change: Change;
  readonly repairs: readonly Repair[];
  readonly findings: readonly RowFinding[];
};

/** What is wrong with one place of one row. `bounds` are the rule's own (a form, a limit), never the value sent. */
export type FindingAt<Code extends string> = {
  readonly code: Code;
  readonly field: FieldKey | null;
  readonly address: Address | null;
  readonly bounds?: string;
};

export type RowFinding = FindingAt<IntakeFindingCode>;

/** Something that was mended in passing; what was typed is kept in `IntakeRow.cells`. */
export type Repair = {
  readonly code: RepairCode;
  readonly field: FieldKey;
  readonly address: Address;
};

/** Said in words in finding-words.ts. The checks on typed rows have codes of their own (src/lists/checks). */
export const INTAKE_FINDING_CODES = [
  'ambiguous-column',
  'missing-column',
  'total-differs',
  'hidden-row',
  'example-row',
  'pay-adjustment',
  'unknown-field',
  'not-text',
  'too-long',
  'control-character',
  'direction-character',
  'broken-character',
  'legacy-font',
  'garbled-text',
  'formula-without-value',
  'error-value',
  'not-a-date',
  'two-digit-year',
  'not-a-month',
  'not-a-count',
  'not-an-amount',
  'ambiguous-number',
  'not-a-rate',
  'not-a-sex',
  'not-a-mark',
  'not-a-change',
  'rounded-number',
  'not-a-row',
] as const;

export type IntakeFindingCode = (typeof INTAKE_FINDING_CODES)[number];

export const REPAIR_CODES = [
  'composed',
  'd-with-stroke',
  'spaces',
  'invisible-characters',
  'capitals',
  'digits-only',
  'leading-zeros',
  'excel-date',
  'excel-text',
  'date-rewritten',
  'month-rewritten',
  'number-separators',
  'unit-removed',
  'sex-rewritten',
] as const;

export type RepairCode = (typeof REPAIR_CODES)[number];

/**
 * A share as the forms have it: a rate in basis points (30 % is 3000) or whole đồng. The column NSĐP of D03-TS takes
 * either; a bare number up to 100 is a rate, for no support is as small as 100 đồng.
 */
export type Support = { readonly rate: number } | { readonly amount: number };

/**
 * A row of people with typed fields. Null: the cell is empty, or could not be read, and then `findings` says so with
 * the field. Shapes of numbers (12 digits, 10 digits) and everything that needs the law are left to the checks.
 */
export type PersonRow = {
  readonly position: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly change: Change;
  /** Where each field that was filled in stands, for findings. */
  readonly addresses: Readonly<Partial<Record<FieldKey, Address>>>;
  readonly repairs: readonly Repair[];
  readonly findings: readonly RowFinding[];

  /** NFC, single spaces; names typed all in capitals in Vietnamese proper case. */
  readonly name: string | null;
  readonly nameTyped: string | null;
  /** Digits, or letters and digits (a passport): spaces, dots and dashes removed, capitals. */
  readonly citizenNumber: string | null;
  /** 10 digits where rightly filled in. */
  readonly insuranceNumber: string | null;
  /** 15 characters where rightly filled in: from its own column, or from the column of the insurance number. */
  readonly cardNumber: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists. */
  readonly birthDate: string | null;
  readonly sex: 'female' | 'male' | null;
  /** The commune lived in, as typed, and its five digits where the text holds them. A name is for `communeNamed`. */
  readonly communeText: string | null;
  readonly communeCode: string | null;
  readonly residentialGroup: string | null;
  readonly address: string | null;
  /** The group as typed, and the two capital letters of its code (CN, HS, GB …) where the text holds them. */
  readonly groupText: string | null;
  readonly groupCode: string | null;
  readonly className: string | null;
  readonly firstFacility: string | null;
  readonly phone: string | null;
  /** How many months are paid for. */
  readonly months: number | null;
  /** `YYYY-MM`. */
  readonly fromMonth: string | null;
  /** Whole đồng: the monthly income chosen for voluntary social insurance. */
  readonly income: number | null;
  readonly receiptOn: string | null;
  readonly receiptNumber: string | null;
  readonly collectorNumber: string | null;
  readonly collectionPoint: string | null;
  readonly requestedOn: string | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: string | null;
  readonly note: string | null;

  /** D03-TS, columns 9 to 11. */
  readonly monthlyAllowance: number | null;
  readonly localSupport: Support | null;
  readonly otherSupport: Support | null;

  /** D05-TS, columns 8 to 15: amounts in whole đồng, rates in basis points. */
  readonly dueAmount: number | null;
  readonly participantAmount: number | null;
  readonly stateRate: number | null;
  readonly stateAmount: number | null;
  readonly localRate: number | null;
  readonly localAmount: number | null;
  readonly otherRate: number | null;
  readonly otherAmount: number | null;

  /** Mẫu số 3, columns 4 to 8 and 10 to 12. The salary may be a coefficient (2,34) or đồng, and is kept as a decimal. */
  readonly salary: string | null;
  readonly positionAllowance: string | null;
  readonly overFrameworkAllowance: number | null;
  readonly seniorityAllowance: number | null;
  readonly otherPay: number | null;
  /** Basis points: state and local support together. */
  readonly supportRate: number | null;
  readonly electronicCard: boolean | null;
  readonly paperCard: boolean | null;
};
