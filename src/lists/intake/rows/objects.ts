/** JSON objects → rows. The names of fields are the columns; only fields that exist are taken, and only plain values. */
import { FIELD_KEYS, type FieldKey } from '../../forms/fields.ts';
import type { Form } from '../../forms/form.ts';
import { columnsOf } from '../../forms/forms.ts';
import type { CellKind, IntakeRow, RowFinding } from '../row.ts';
import type { TextLine } from '../text/lines.ts';

const KEYS: ReadonlyMap<string, FieldKey> = new Map(FIELD_KEYS.map((key) => [key, key]));

/** Of any list, and what the form has besides. */
export function keysOf(form: Form): ReadonlyMap<string, FieldKey> {
  return new Map([...KEYS, ...columnsOf(form).map(({ key }) => [key, key] as const)]);
}

const MOST_FINDINGS = 20;

export function rowOfJson({ number, text }: TextLine, position: number, keys = KEYS): IntakeRow {
  const row = { position, sheet: null, row: number, change: 'increase', repairs: [] } as const;
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ...row, cells: {}, findings: [{ code: 'not-a-row', field: null, address: `/${number - 1}` }] };
  }
  const cells: Partial<Record<FieldKey, { text: string; kind: CellKind; address: string }>> = {};
  const findings: RowFinding[] = [];
  for (const [name, content] of Object.entries(value)) {
    const key = keys.get(name);
    const address = `/${number - 1}/${key ?? ''}`;
    const plain = key === undefined || content === null ? null : cellOf(content);
    if (key === undefined) findings.push({ code: 'unknown-field', field: null, address: `/${number - 1}` });
    else if (plain) cells[key] = { ...plain, address };
    else if (content !== null) findings.push({ code: 'not-text', field: key, address });
    if (findings.length >= MOST_FINDINGS) break;
  }
  return { ...row, cells, findings };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function cellOf(content: unknown): { readonly text: string; readonly kind: CellKind } | null {
  if (typeof content === 'string') return { text: content, kind: 'text' };
  if (typeof content === 'number' && Number.isFinite(content)) return { text: String(content), kind: 'number' };
  return typeof content === 'boolean' ? { text: String(content), kind: 'boolean' } : null;
}
