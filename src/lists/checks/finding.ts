/**
 * What the checks say about a row: a code, the place to look at, how grave it is. Never the value that was sent; `bounds`
 * are the rule's own (a form, a limit) or our figure where the file's differs.
 */
import type { FieldKey } from '../forms/fields.ts';
import type { FindingAt, PersonRow } from '../intake/row.ts';
import type { CheckCode } from './finding-words.ts';

/** A refused row is kept but not handed on; a flagged one is, and somebody should look; a note only tells. */
export const SEVERITIES = ['refused', 'flagged', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type CheckFinding = FindingAt<CheckCode> & { readonly severity: Severity };

/** Collects what is found about one row; the place of a field that is empty is the row itself. */
export class Findings {
  readonly found: CheckFinding[] = [];
  readonly #row: Pick<PersonRow, 'addresses'>;

  constructor(row: Pick<PersonRow, 'addresses'>) {
    this.#row = row;
  }

  refuse(code: CheckCode, field: FieldKey | null, bounds?: string): void {
    this.add('refused', code, field, bounds);
  }

  flag(code: CheckCode, field: FieldKey | null, bounds?: string): void {
    this.add('flagged', code, field, bounds);
  }

  note(code: CheckCode, field: FieldKey | null, bounds?: string): void {
    this.add('note', code, field, bounds);
  }

  add(severity: Severity, code: CheckCode, field: FieldKey | null, bounds?: string): void {
    const address = field === null ? null : (this.#row.addresses[field] ?? null);
    this.found.push({ code, field, address, severity, ...(bounds === undefined ? {} : { bounds }) });
  }
}

export function worstOf(findings: readonly { readonly severity: Severity }[]): Severity {
  if (findings.some(({ severity }) => severity === 'refused')) return 'refused';
  return findings.some(({ severity }) => severity === 'flagged') ? 'flagged' : 'note';
}
