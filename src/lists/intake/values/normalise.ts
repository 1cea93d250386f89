/**
 * A row as it was written → the same row with typed fields, every repair noted and everything that cannot be read named.
 * It judges no value by the law; what it does not understand it leaves null and says so.
 */
import type { FieldKey } from '../../forms/fields.ts';
import { LIMITS } from '../limits.ts';
import type { Address, Cell, CellKind, IntakeRow, PersonRow, Repair, RowFinding } from '../row.ts';
import { readChange, readMark, readSex } from './choices.ts';
import { clean } from './clean.ts';
import { readDate, readDay, readMonth } from './days.ts';
import { isCardNumber, readNumberName, withZeros } from './identifiers.ts';
import { properCase } from './names.ts';
import { readAmount, readCount, readDecimal, readRate, readSupport } from './numbers.ts';
import type { Reading } from './reading.ts';

export function normalise(row: IntakeRow): PersonRow {
  const cells = new CellReader(row);
  const change = cells.read('change', readChange) ?? row.change;
  return {
    position: row.position,
    sheet: row.sheet,
    row: row.row,
    change,
    addresses: cells.addresses,
    repairs: cells.repairs,
    findings: cells.findings,
    ...person(cells),
    ...numbers(cells),
    ...place(cells),
    ...money(cells),
  };
}

function person(cells: CellReader) {
  return {
    ...cells.name(),
    birthDate: cells.read('birthDate', readDate),
    sex: cells.read('sex', readSex),
    className: cells.text('className'),
    firstFacility: cells.text('firstFacility'),
    phone: cells.text('phone'),
    months: cells.read('months', readCount),
    fromMonth: cells.read('fromMonth', readMonth),
    receiptOn: cells.read('receiptOn', readDay),
    receiptNumber: cells.text('receiptNumber'),
    requestedOn: cells.read('requestedOn', readDay),
    decisionNumber: cells.text('decisionNumber'),
    decisionOn: cells.read('decisionOn', readDay),
    note: cells.text('note'),
    electronicCard: cells.read('electronicCard', readMark),
    paperCard: cells.read('paperCard', readMark),
  };
}

/** Ten digits may have lost one zero; twelve may have lost one or two: no province begins with 000. */
function numbers(cells: CellReader) {
  const insured = cells.read('insuranceNumber', (text, kind) => withZeros(readNumberName(text), kind, 10, [9]));
  const card = cells.read('cardNumber', readNumberName);
  const isCard = insured !== null && isCardNumber(insured);
  return {
    citizenNumber: cells.read('citizenNumber', (text, kind) => withZeros(readNumberName(text), kind, 12, [10, 11])),
    insuranceNumber: isCard ? insured.slice(5) : insured,
    cardNumber: card ?? (isCard ? insured : null),
    collectorNumber: cells.read('collectorNumber', readNumberName),
    collectionPoint: cells.read('collectionPoint', readNumberName),
  };
}

function place(cells: CellReader) {
  const communeText = cells.read('commune', (text, kind) => withZeros({ value: text }, kind, 5, [1, 2, 3, 4]));
  const groupText = cells.text('group');
  return {
    communeText,
    communeCode: /(?<!\d)\d{5}(?!\d)/.exec(communeText ?? '')?.[0] ?? null,
    residentialGroup: cells.text('residentialGroup'),
    address: cells.text('address'),
    groupText,
    groupCode: /^\(?([A-Z]{2})\)?(?![\p{L}\p{M}])/u.exec(groupText ?? '')?.[1] ?? null,
  };
}

function money(cells: CellReader) {
  const amount = (key: FieldKey) => cells.read(key, readAmount);
  const rate = (key: FieldKey) => cells.read(key, readRate);
  return {
    income: amount('income'),
    monthlyAllowance: amount('monthlyAllowance'),
    localSupport: cells.read('localSupport', readSupport),
    otherSupport: cells.read('otherSupport', readSupport),
    dueAmount: amount('dueAmount'),
    participantAmount: amount('participantAmount'),
    stateRate: rate('stateRate'),
    stateAmount: amount('stateAmount'),
    localRate: rate('localRate'),
    localAmount: amount('localAmount'),
    otherRate: rate('otherRate'),
    otherAmount: amount('otherAmount'),
    salary: cells.read('salary', readDecimal),
    positionAllowance: cells.read('positionAllowance', readDecimal),
    overFrameworkAllowance: rate('overFrameworkAllowance'),
    seniorityAllowance: rate('seniorityAllowance'),
    otherPay: amount('otherPay'),
    supportRate: rate('supportRate'),
  };
}

/** One row's cells, and what is noted while they are read. */
export class CellReader {
  readonly addresses: Partial<Record<FieldKey, Address>> = {};
  readonly repairs: Repair[];
  readonly findings: RowFinding[];
  readonly #cells: IntakeRow['cells'];

  constructor({ cells, repairs, findings }: IntakeRow) {
    this.#cells = cells;
    this.repairs = [...repairs];
    this.findings = [...findings];
  }

  read<T>(field: FieldKey, read: (text: string, kind: CellKind) => Reading<T>): T | null {
    const cell = this.#cells[field];
    if (cell === undefined) return null;
    const text = this.#plain(field, cell);
    if (text === null) return null;
    const reading = read(text, cell.kind);
    if ('finding' in reading) {
      const bounds = reading.bounds === undefined ? {} : { bounds: reading.bounds };
      this.findings.push({ code: reading.finding, field, address: cell.address, ...bounds });
      return null;
    }
    if (reading.repair !== undefined) this.repairs.push({ code: reading.repair, field, address: cell.address });
    return reading.value;
  }

  text(field: FieldKey): string | null {
    return this.read(field, asTyped);
  }

  name(): { readonly name: string | null; readonly nameTyped: string | null } {
    const nameTyped = this.#cells.name?.text ?? null;
    const name = this.read('name', (text) => {
      const proper = properCase(text);
      return proper === null ? { value: text } : { value: proper, repair: 'capitals' };
    });
    return { name, nameTyped };
  }

  /** Null where nothing is left, or what is there may not be kept. */
  #plain(field: FieldKey, { text: typed, address }: Cell): string | null {
    if (typed.length > LIMITS.fieldCharacters) {
      this.findings.push({ code: 'too-long', field, address, bounds: `<= ${LIMITS.fieldCharacters}` });
      return null;
    }
    const cleaned = clean(typed);
    if ('finding' in cleaned) {
      this.findings.push({ code: cleaned.finding, field, address });
      return null;
    }
    for (const code of cleaned.repairs) this.repairs.push({ code, field, address });
    if (cleaned.text === '') return null;
    this.addresses[field] = address;
    return cleaned.text;
  }
}

function asTyped(text: string): Reading<string> {
  return { value: text };
}
